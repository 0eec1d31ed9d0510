import type { ComputeReport } from '../compute-report.ts';
export function writeMarkdown(_report: ComputeReport, _beside: readonly string[] = []): string { return ''; }
