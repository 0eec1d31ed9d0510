/** The forms of a validation on standard output. Each is loaded only when it is asked for. */

import type { DocumentError } from '../../../report/json/document-parts.ts';
import type { Tool } from '../../../report/origin.ts';
import type { Screen } from '../../../report/terminal/render.ts';
import type { ValidateReport } from '../../../report/validate/report.ts';
import type { ValidationLook } from '../../../report/validate/screen.ts';
import { PLAIN_SCREEN } from '../../world/io.ts';

type Renderer = (report: ValidateReport, screen: Screen, look: ValidationLook) => string;

/** Every form, the first where none is asked for: a new one is a renderer and a line here. */
const RENDERERS = {
  text: async () => (await import('../../../report/validate/screen.ts')).renderValidation,
  json: async () => (await import('../../../report/validate/document.ts')).writeValidateDocument,
  sarif: async () => (await import('../../../report/validate/sarif.ts')).renderSarif,
  junit: async () => (await import('../../../report/validate/junit.ts')).renderJunit,
  github: async () => (await import('../../../report/validate/github.ts')).renderGithub,
} satisfies Record<string, () => Promise<Renderer>>;

/** Format of the findings of a validation. */
export type ValidateFormat = keyof typeof RENDERERS;

/** Formats of the findings, in the order they are named. */
export const VALIDATE_FORMATS = Object.keys(RENDERERS) as [ValidateFormat, ...ValidateFormat[]];

/** The validation in the format asked for. */
export async function renderValidate(
  report: ValidateReport,
  format: ValidateFormat,
  screen: Screen,
  look: ValidationLook,
): Promise<string> {
  const render: Renderer = await RENDERERS[format]();
  return render(report, screen, look);
}

/** What kept a validation from being done, in each format: of the text, standard error says it. */
export const VALIDATE_FAILURES = Object.fromEntries(
  VALIDATE_FORMATS.map((format) => [
    format,
    (tool: Tool, error: DocumentError) => renderError(format, tool, error),
  ]),
);

function renderError(format: ValidateFormat, tool: Tool, error: DocumentError): Promise<string> {
  const { exitCode } = error;
  const report: ValidateReport = { tool, files: [], exitCode, warningsFail: false, error };
  return renderValidate(report, format, PLAIN_SCREEN, { all: true });
}
