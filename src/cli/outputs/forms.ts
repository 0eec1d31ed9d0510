/** The forms of a computed report. Each is loaded only when it is asked for. */

import type { ComputeReport } from '../../report/compute/report.ts';
import type { Screen } from '../../report/terminal/render.ts';
import { PLAIN_SCREEN } from '../world/io.ts';

/** Gives a report in its form; `beside` are the inputs that stand in the folder of the file. */
type Renderer = (
  report: ComputeReport,
  beside: readonly string[],
  screen: Screen,
) => string | Uint8Array | Promise<string | Uint8Array>;

/** A form by its word in `--format`, where it is text, and by the extension of its files. */
interface Form {
  readonly format: string | null;
  readonly extension: `.${string}` | null;
  readonly load: () => Promise<Renderer>;
}

/** Every form, in the order they are named: a new one is a renderer and a line here. */
const FORMS = [
  {
    format: 'table',
    extension: null,
    load: async () => (await import('../../report/compute/outputs/table.ts')).writeTable,
  },
  {
    format: null,
    extension: '.xlsx',
    load: async () => (await import('../../report/compute/outputs/xlsx.ts')).writeXlsx,
  },
  {
    format: null,
    extension: '.pptx',
    load: async () => (await import('../../report/compute/outputs/pptx.ts')).writePptx,
  },
  {
    format: 'json',
    extension: '.json',
    load: async () => (await import('../../report/compute/outputs/json.ts')).writeDocument,
  },
  {
    format: 'csv',
    extension: '.csv',
    load: async () => (await import('../../report/compute/outputs/csv.ts')).writeCsv,
  },
  {
    format: 'md',
    extension: '.md',
    load: async () => (await import('../../report/compute/outputs/markdown.ts')).writeMarkdown,
  },
  {
    format: null,
    extension: '.html',
    load: async () => (await import('../../report/compute/outputs/html.ts')).writeHtml,
  },
] as const satisfies readonly Form[];

/** Form of the report on standard output. */
export type Format = NonNullable<(typeof FORMS)[number]['format']>;
/** Extension of an output file. */
export type Extension = NonNullable<(typeof FORMS)[number]['extension']>;

/** Forms of the report on standard output, the first where none is asked for. */
export const FORMATS = FORMS.flatMap(({ format }) => format ?? []) as [Format, ...Format[]];
/** Extensions of an output file, in the order they are named. */
export const EXTENSIONS: readonly Extension[] = FORMS.flatMap(({ extension }) => extension ?? []);

/** The bytes of an output file. */
export async function renderFile(
  report: ComputeReport,
  extension: Extension,
  beside: readonly string[],
): Promise<Uint8Array> {
  const render = await load((form) => form.extension === extension);
  const content = await render(report, beside, PLAIN_SCREEN);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** The text for standard output. */
export async function renderScreen(
  report: ComputeReport,
  format: Format,
  screen: Screen,
): Promise<string> {
  const render = await load((form) => form.format === format);
  const content = await render(report, [], screen);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

function load(isAsked: (form: Form) => boolean): Promise<Renderer> {
  const [form] = FORMS.filter(isAsked);
  if (!form) throw new Error('The options take no other form');
  return form.load();
}
