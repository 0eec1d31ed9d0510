/** The forms of an explanation. Each is loaded only when it is asked for. */

import type { ExplainReport } from '../../../report/explain/report.ts';
import type { Screen } from '../../../report/terminal/render.ts';

type Renderer = (report: ExplainReport, screen: Screen) => string;

/** Every form, the first where none is asked for. */
const RENDERERS = {
  text: async () => (await import('../../../report/explain/outputs/text.ts')).writeExplanation,
  json: async () => (await import('../../../report/explain/outputs/json.ts')).writeExplainDocument,
  md: async () => (await import('../../../report/explain/outputs/markdown.ts')).writeMarkdown,
} satisfies Record<string, () => Promise<Renderer>>;

/** Form of an explanation on standard output. */
export type ExplainFormat = keyof typeof RENDERERS;

/** The forms that files may have: their extension is their word. */
const IN_FILES = ['md', 'json'] as const satisfies readonly ExplainFormat[];

/** Extension of a file with an explanation. */
export type ExplainExtension = `.${(typeof IN_FILES)[number]}`;

/** Extensions of a file with an explanation, in the order they are named. */
export const EXPLAIN_EXTENSIONS: readonly ExplainExtension[] = IN_FILES.map(
  (format) => `.${format}` as const,
);

/** The form that files of that extension have. */
export function formatOf(extension: ExplainExtension): ExplainFormat {
  return IN_FILES.find((format) => extension === `.${format}`) ?? 'text';
}

/** The explanation in the form asked for. */
export async function renderExplanation(
  report: ExplainReport,
  format: ExplainFormat,
  screen: Screen,
): Promise<string> {
  const render: Renderer = await RENDERERS[format]();
  return render(report, screen);
}
