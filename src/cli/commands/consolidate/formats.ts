/** The forms of a consolidation. Each is loaded only when it is asked for. */

import type { ConsolidateReport } from '../../../report/consolidate/report.ts';
import type { Screen } from '../../../report/terminal/render.ts';
import { PLAIN_SCREEN } from '../../world/io.ts';
import type { FileContent } from '../../world/write-files.ts';

/** Gives the text piece by piece: that of many sectors is long. */
type Renderer = (report: ConsolidateReport, screen: Screen) => Iterable<string>;

const RENDERERS = {
  table: async () =>
    (await import('../../../report/consolidate/outputs/table.ts')).writeConsolidatedTable,
  json: async () =>
    (await import('../../../report/consolidate/outputs/json.ts')).writeConsolidateDocument,
  csv: async () =>
    (await import('../../../report/consolidate/outputs/csv.ts')).writeConsolidatedCsv,
  md: async () =>
    (await import('../../../report/consolidate/outputs/markdown.ts')).writeConsolidatedMarkdown,
  html: async () =>
    (await import('../../../report/consolidate/outputs/html.ts')).writeConsolidatedPage,
} satisfies Record<string, () => Promise<Renderer>>;

type Form = keyof typeof RENDERERS;

/** Forms on standard output, the first where none is asked for. */
export const CONSOLIDATE_FORMATS = [
  'table',
  'json',
  'csv',
  'md',
] as const satisfies readonly Form[];

/** Form of a consolidation on standard output. */
export type ConsolidateFormat = (typeof CONSOLIDATE_FORMATS)[number];

/** The forms that files may have: their extension is their word. */
const IN_FILES = ['xlsx', 'json', 'csv', 'md', 'html'] as const;

/** Extension of a file with a consolidation. */
export type ConsolidateExtension = `.${(typeof IN_FILES)[number]}`;

/** Extensions of a file with a consolidation, in the order they are named. */
export const CONSOLIDATE_EXTENSIONS: readonly ConsolidateExtension[] = IN_FILES.map(
  (form) => `.${form}` as const,
);

/** The forms that bring every indicator: the others show how many there are. */
const WITH_INDICATORS: ReadonlySet<string> = new Set(['xlsx', 'json', 'csv']);

/** Whether the form on standard output, or one of those extensions, brings every indicator. */
export function showsIndicators(
  format: ConsolidateFormat,
  extensions: readonly ConsolidateExtension[],
): boolean {
  return [format, ...extensions.map((one) => one.slice(1))].some((form) =>
    WITH_INDICATORS.has(form),
  );
}

/** The text for standard output. */
export async function renderConsolidation(
  report: ConsolidateReport,
  format: ConsolidateFormat,
  screen: Screen,
): Promise<Iterable<string>> {
  const render: Renderer = await RENDERERS[format]();
  return render(report, screen);
}

/** What a file of that extension holds; a text is made while it is written. */
export async function renderConsolidationFile(
  report: ConsolidateReport,
  extension: ConsolidateExtension,
): Promise<FileContent['bytes']> {
  const form = IN_FILES.find((word) => extension === `.${word}`);
  if (form === undefined || form === 'xlsx') {
    const { writeWorkbook } = await import('../../../report/consolidate/outputs/xlsx.ts');
    return writeWorkbook(report);
  }
  const render: Renderer = await RENDERERS[form]();
  const encoder = new TextEncoder();
  return {
    *[Symbol.iterator]() {
      for (const piece of render(report, PLAIN_SCREEN)) yield encoder.encode(piece);
    },
  };
}
