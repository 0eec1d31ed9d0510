/** The forms of a comparison. Each is loaded only when it is asked for. */

import type { CompareReport } from '../../../report/compare/report.ts';
import type { Screen } from '../../../report/terminal/render.ts';
import { PLAIN_SCREEN } from '../../world/io.ts';

type Renderer = (report: CompareReport, screen: Screen) => string;

const RENDERERS = {
  text: async () => (await import('../../../report/compare/outputs/text.ts')).writeComparison,
  json: async () => (await import('../../../report/compare/outputs/json.ts')).writeCompareDocument,
  csv: async () => (await import('../../../report/compare/outputs/csv.ts')).writeCsv,
  md: async () => (await import('../../../report/compare/outputs/markdown.ts')).writeMarkdown,
} satisfies Record<string, () => Promise<Renderer>>;

/** Form of a comparison on standard output. */
export type CompareFormat = keyof typeof RENDERERS;

/** Forms on standard output, the first where none is asked for. */
export const COMPARE_FORMATS = Object.keys(RENDERERS) as [CompareFormat, ...CompareFormat[]];

/** The forms that files may have: their extension is their word. */
const IN_FILES = ['xlsx', 'json', 'csv', 'md'] as const;

/** Extension of a file with a comparison. */
export type CompareExtension = `.${(typeof IN_FILES)[number]}`;

/** Extensions of a file with a comparison, in the order they are named. */
export const COMPARE_EXTENSIONS: readonly CompareExtension[] = IN_FILES.map(
  (form) => `.${form}` as const,
);

/** The text for standard output. */
export async function renderComparison(
  report: CompareReport,
  format: CompareFormat,
  screen: Screen,
): Promise<string> {
  const render: Renderer = await RENDERERS[format]();
  return render(report, screen);
}

/** The bytes of a file of that extension. */
export async function renderComparisonFile(
  report: CompareReport,
  extension: CompareExtension,
): Promise<Uint8Array> {
  const form = IN_FILES.find((word) => extension === `.${word}`);
  if (form === undefined || form === 'xlsx') {
    const { writeXlsx } = await import('../../../report/compare/outputs/xlsx.ts');
    return writeXlsx(report);
  }
  return new TextEncoder().encode(await renderComparison(report, form, PLAIN_SCREEN));
}
