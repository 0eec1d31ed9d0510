import type { ComputeReport } from '../compute-report.ts';
export function writeCsv(_report: ComputeReport, _beside: readonly string[] = []): string { return ''; }
