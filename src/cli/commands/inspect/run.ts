/** `pes inspect`: how a file is read, and a configuration that fixes it. */

import { basename, dirname, join } from 'node:path';
import { settleFindings } from '../../../diagnostics/settle.ts';
import { inspectWorkbook } from '../../../read/inspect-workbook.ts';
import type { InspectReport } from '../../../report/inspect/report.ts';
import { writeJson } from '../../../report/json/json-text.ts';
import { openWorkbook, requireSheet } from '../../case/inputs.ts';
import { CONFIG_NAME, openerOf, readConfig } from '../../configuration/configuration.ts';
import { writeText } from '../../outputs/plan-outputs.ts';
import { showFindings } from '../../outputs/show-findings.ts';
import { CannotRun, exitCodeOf } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';
import { announce } from '../../world/stderr.ts';
import { TOOL } from '../../world/tool.ts';
import { writeInitialConfig } from './initial-config.ts';

const PIPE_WIDTH = 100;

/** The options of `inspect`, already of their types. */
interface InspectOptions {
  readonly format: 'table' | 'json';
  readonly hoja?: string | undefined;
  readonly config?: string | undefined;
  readonly init: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** Runs the command and gives its exit code; throws `CannotRun` or `WrongUsage`. */
export async function inspect(path: string, options: InspectOptions, io: Io): Promise<number> {
  const target = join(dirname(path), CONFIG_NAME);
  if (options.init) requireFree(io, path, target, options.force);
  const config = await readConfig(io, path, options.config);
  const opened = openWorkbook(openerOf(io, config, options), path);
  const sheet = options.hoja === undefined ? {} : { sheet: options.hoja };
  requireSheet(opened, options.hoja);
  const inspection = inspectWorkbook(opened.workbook, {
    matrix: { ...config?.matrix, ...sheet },
    report: { ...config?.report, ...sheet },
  });
  if (inspection.tables.length === 0) requireSheet(opened, config?.matrix.sheet);
  const findings = settleFindings(inspection.findings);
  const report: InspectReport = {
    tool: TOOL,
    file: opened.workbook.name,
    sha256: opened.sha256,
    ...inspection,
    findings,
  };
  io.stdout.write(await render(report, options, io));
  if (config) announce(io, options, `Configuración: ${basename(config.path)}.`);
  if (options.init) {
    const text = writeInitialConfig(basename(opened.path), inspection.tables);
    if (text === null) {
      throw new CannotRun(
        `No se escribió ${CONFIG_NAME}: en ${opened.workbook.name} no se reconoce ninguna tabla.`,
        'Escriba usted la hoja, la fila de encabezados y las columnas, como dice docs/lectura.md.',
      );
    }
    await writeText(io, target, text);
    announce(io, options, `Escrito: ${target}`);
  }
  showFindings(findings, io, options);
  return exitCodeOf(findings, undefined);
}

/** Throws `CannotRun` where a configuration cannot be written or is already there. */
function requireFree(io: Io, path: string, target: string, force: boolean): void {
  if (path === '-') {
    throw new CannotRun(
      `Con la entrada estándar no se sabe dónde escribir ${CONFIG_NAME}.`,
      'Dé el nombre del archivo.',
    );
  }
  if (!force && io.exists(target)) {
    throw new CannotRun(`Ya existe «${target}».`, 'Use --force para reemplazarlo.');
  }
}

async function render(
  report: InspectReport,
  { format, color }: InspectOptions,
  { stdout }: Io,
): Promise<string> {
  if (format === 'json') {
    const { composeInspectDocument } = await import('../../../report/inspect/document.ts');
    return writeJson(composeInspectDocument(report));
  }
  const { composeInspection } = await import('../../../report/inspect/sheets.ts');
  const { renderTerminal } = await import('../../../report/terminal/render.ts');
  const screen = { width: stdout.width ?? PIPE_WIDTH, color: color && stdout.color };
  return renderTerminal(composeInspection(report), screen);
}
