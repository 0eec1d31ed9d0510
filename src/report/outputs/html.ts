import type { ComputeReport } from '../compute-report.ts';
export function writeHtml(_report: ComputeReport, _beside: readonly string[] = []): string { return ''; }
