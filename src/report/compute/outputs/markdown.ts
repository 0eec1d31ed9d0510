/** The report as Markdown, for a page or a message. */

import { renderMarkdown } from '../../markdown/render.ts';
import { composeReport } from '../compose.ts';
import type { ComputeReport } from '../report.ts';

/** The text of the report, without its cover and the copy of its inputs. */
export function writeMarkdown(report: ComputeReport): string {
  return renderMarkdown(composeReport(report).filter(({ role }) => role === undefined));
}
