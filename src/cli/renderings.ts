/** The answer in the form asked for. Each renderer is loaded only when it is used. */

import type { Finding } from '../diagnostics/finding.ts';
import type { ComputeReport, ReportInput } from '../report/compute-report.ts';
import type { TextStream } from './io.ts';
import type { Extension } from './outputs.ts';
import { TOOL } from './tool.ts';

const PIPE_WIDTH = 80;

type Format = 'table' | 'json';

/** The bytes of an output file. */
export async function renderFile(report: ComputeReport, extension: Extension): Promise<Uint8Array> {
  const renderers: Record<Extension, () => Promise<Uint8Array>> = {
    '.json': async () => new TextEncoder().encode(await renderJson(report)),
    '.xlsx': async () => {
      const { composeReport } = await import('../report/compose-report.ts');
      const { composeProperties } = await import('../report/report-properties.ts');
      const { renderXlsx } = await import('../report/render-xlsx.ts');
      return renderXlsx(composeReport(report), composeProperties(report));
    },
  };
  return renderers[extension]();
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
    table: async () => {
      const { composeBriefReport } = await import('../report/brief-report.ts');
      const { renderTerminal } = await import('../report/render-terminal.ts');
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
  if (format === 'table') return '';
  const { composeFailure } = await import('../report/compute-document.ts');
  return writeJson(composeFailure(TOOL, { findings, inputs }));
}

/** The text for standard output where the run could not be done: in JSON, the reason. */
export async function renderFailure(
  exitCode: number,
  message: string,
  help: string,
): Promise<string> {
  const { composeFailure } = await import('../report/compute-document.ts');
  return writeJson(composeFailure(TOOL, { error: { exitCode, message, help: help || null } }));
}

async function renderJson(report: ComputeReport): Promise<string> {
  const { composeDocument } = await import('../report/compute-document.ts');
  return writeJson(composeDocument(report));
}

function writeJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
