/** The report as Markdown, for a page or a message. */

import { composeReport } from '../compose-report.ts';
import type { ComputeReport } from '../compute-report.ts';
import { renderMarkdown } from '../render-markdown.ts';

/** The text of the report, without the copy of its inputs. */
export function writeMarkdown(report: ComputeReport): string {
  return renderMarkdown(composeReport(report).filter(({ role }) => role !== 'inputs'));
}
