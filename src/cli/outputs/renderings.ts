/** The answer in the form asked for. Each renderer is loaded only when it is used. */

import type { Finding } from '../../diagnostics/finding.ts';
import type { ComputeReport } from '../../report/compute/report.ts';
import { writeJson } from '../../report/json/json-text.ts';
import type { ReportInput } from '../../report/origin.ts';
import type { ValidateReport } from '../../report/validate/report.ts';
import type { Io, TextStream } from '../world/io.ts';
import { TOOL } from '../world/tool.ts';

const PIPE_WIDTH = 80;

/** Gives a report as the content of a file; `beside` are the inputs that stand in its folder. */
type FileRenderer = (
  report: ComputeReport,
  beside: readonly string[],
) => Promise<Uint8Array | string>;

/** A form of the report for each extension: a new one is a renderer and a line here. */
const FILE_RENDERERS = {
  '.xlsx': async (...of) => (await import('../../report/compute/outputs/xlsx.ts')).writeXlsx(...of),
  '.html': async (...of) => (await import('../../report/compute/outputs/html.ts')).writeHtml(...of),
  '.md': async (report) =>
    (await import('../../report/compute/outputs/markdown.ts')).writeMarkdown(report),
  '.csv': async (report) => (await import('../../report/compute/outputs/csv.ts')).writeCsv(report),
  '.json': async (report) => renderJson(report),
} satisfies Record<`.${string}`, FileRenderer>;

/** Extension of an output file. */
export type Extension = keyof typeof FILE_RENDERERS;

/** Extensions of an output file, in the order they are named. */
export const EXTENSIONS = Object.keys(FILE_RENDERERS) as readonly Extension[];

/** Forms of the report on standard output, the first where none is asked for. */
export const FORMATS = ['table', 'json', 'csv', 'md'] as const;
/** Form of the report on standard output. */
export type Format = (typeof FORMATS)[number];

/** The bytes of an output file. */
export async function renderFile(
  report: ComputeReport,
  extension: Extension,
  beside: readonly string[],
): Promise<Uint8Array> {
  const render: FileRenderer = FILE_RENDERERS[extension];
  const content = await render(report, beside);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** The text for standard output. */
export async function renderScreen(
  report: ComputeReport,
  format: Format,
  stdout: TextStream,
  color: boolean,
): Promise<string> {
  const renderers: Record<Format, () => Promise<string>> = {
    json: () => renderJson(report),
    csv: () => FILE_RENDERERS['.csv'](report),
    md: () => FILE_RENDERERS['.md'](report),
    table: async () => {
      const { composeBriefReport } = await import('../../report/compute/brief.ts');
      const { renderTerminal } = await import('../../report/terminal/render.ts');
      const screen = { width: stdout.width ?? PIPE_WIDTH, color: color && stdout.color };
      return renderTerminal(composeBriefReport(report), screen);
    },
  };
  return renderers[format]();
}

/** The text for standard output where the matrix could not be read: in JSON, its findings. */
export async function renderUnread(
  findings: readonly Finding[],
  inputs: readonly ReportInput[],
  format: Format,
): Promise<string> {
  if (format !== 'json') return '';
  const { composeFailure } = await import('../../report/compute/document.ts');
  return writeJson(composeFailure(TOOL, { findings, inputs }));
}

/** The text for standard output where a command could not be done: in JSON, the reason. */
export async function renderFailure(
  command: string | undefined,
  exitCode: number,
  message: string,
  help: string,
): Promise<string> {
  const error = { exitCode, message, help: help || null };
  if (command === 'validate' || command === 'validar') {
    const { composeValidateFailure } = await import('../../report/validate/document.ts');
    return writeJson(composeValidateFailure(TOOL, error));
  }
  const { composeFailure } = await import('../../report/compute/document.ts');
  return writeJson(composeFailure(TOOL, { error }));
}

/** Formats of the findings of a validation, the first where none is asked for. */
export const VALIDATE_FORMATS = ['text', 'json', 'sarif', 'junit', 'github'] as const;
/** Format of the findings of a validation. */
export type ValidateFormat = (typeof VALIDATE_FORMATS)[number];

/** The findings for standard output, in the format asked for. */
export async function renderValidateScreen(
  report: ValidateReport,
  options: { readonly format: ValidateFormat; readonly color: boolean; readonly quiet: boolean },
  { stdout }: Io,
): Promise<string> {
  const renderers: Record<ValidateFormat, () => Promise<string>> = {
    text: async () => {
      const { renderValidation } = await import('../../report/validate/screen.ts');
      const screen = { width: stdout.width ?? 100, color: options.color && stdout.color };
      return renderValidation(options.quiet ? onlyErrors(report) : report, screen);
    },
    json: async () => {
      const { composeValidateDocument } = await import('../../report/validate/document.ts');
      return writeJson(composeValidateDocument(report));
    },
    sarif: async () => (await import('../../report/validate/sarif.ts')).renderSarif(report),
    junit: async () => (await import('../../report/validate/junit.ts')).renderJunit(report),
    github: async () => (await import('../../report/validate/github.ts')).renderGithub(report),
  };
  return renderers[options.format]();
}

/** The files with an error, and of their findings only those. */
function onlyErrors(report: ValidateReport): ValidateReport {
  const files = report.files
    .map((file) => ({
      ...file,
      findings: file.findings.filter(({ severity }) => severity === 'error'),
    }))
    .filter(({ findings, failure }) => findings.length > 0 || failure !== null);
  return { ...report, files };
}

async function renderJson(report: ComputeReport): Promise<string> {
  const { composeDocument } = await import('../../report/compute/document.ts');
  return writeJson(composeDocument(report));
}
