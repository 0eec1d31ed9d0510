/** `pes inspect`: how a file is read, and a configuration that fixes it. */

import { basename, dirname, join } from 'node:path';
import { gatherFindings } from '../../../diagnostics/gather.ts';
import { settleFindings } from '../../../diagnostics/settle.ts';
import { tellFindings } from '../../../diagnostics/tell.ts';
import { inspectWorkbook } from '../../../read/inspect/inspect-workbook.ts';
import type { InspectReport } from '../../../report/inspect/report.ts';
import { writeJson } from '../../../report/json/json-text.ts';
import { createOpener, openConfig, openWorkbook } from '../../case/opener.ts';
import { requireSheet, spellSheet } from '../../case/sheet-asked.ts';
import { CONFIG_NAME } from '../../configuration/configuration.ts';
import { parseJson } from '../../configuration/parse-json.ts';
import { optional, writeLine } from '../../words/case-words.ts';
import { type NextStep, tellNext } from '../../words/next-step.ts';
import { CannotRun, exitCodeOf } from '../../world/failure.ts';
import { type Io, screenOf } from '../../world/io.ts';
import { announce, type Speech, showFindings } from '../../world/stderr.ts';
import { readBytes } from '../../world/system-error.ts';
import { TOOL } from '../../world/tool.ts';
import { writeText } from '../../world/writing.ts';
import { composeInitialConfig, joinConfig } from './initial-config.ts';

/** The options of `inspect`, already of their types. */
export interface InspectOptions extends Speech {
  readonly format: 'table' | 'json';
  readonly hoja?: string | undefined;
  readonly config?: string | undefined;
  readonly init: boolean;
  readonly force: boolean;
}

/** Runs the command and gives its exit code; throws `CannotRun` or `WrongUsage`. */
export async function inspect(path: string, options: InspectOptions, io: Io): Promise<number> {
  const target = join(dirname(path), CONFIG_NAME);
  if (options.init) requireFree(io, path, target, options.force);
  const opener = createOpener(io, options);
  const config = await openConfig(opener, path, options.config);
  const opened = openWorkbook(opener, path, { limits: config?.limits });
  const sheet = spellSheet(opened, options.hoja === undefined ? {} : { sheet: options.hoja });
  const inspection = inspectWorkbook(opened.workbook, {
    matrix: { ...config?.matrix, ...sheet },
    report: { ...config?.report, ...sheet },
  });
  if (inspection.tables.length === 0) requireSheet(opened, config?.matrix.sheet);
  const findings = gatherFindings(tellFindings(settleFindings(inspection.findings)));
  const report: InspectReport = {
    tool: TOOL,
    file: opened.workbook.name,
    sha256: opened.sha256,
    ...inspection,
    findings,
  };
  const shown = await render(report, options, io);
  if (options.init) await writeConfig(report, basename(opened.path), target, options, io);
  io.stdout.write(shown);
  if (config) announce(io, options, `Configuración: ${basename(config.path)}.`);
  if (options.init) announce(io, options, `Escrito: ${target}`);
  await showFindings(findings, io, options);
  if (options.format === 'table' && path !== '-') {
    tellNext(io, options, nextOf(report, path, target, options, io));
  }
  return exitCodeOf(findings, undefined);
}

/**
 * Of a matrix that is understood, its figures where it has its execution, else its review; of one that
 * is not, the configuration to complete. `null` where neither makes sense.
 */
function nextOf(
  { plan, execution, tables, findings }: InspectReport,
  path: string,
  target: string,
  { hoja, config, init }: InspectOptions,
  io: Io,
): NextStep | null {
  const said = [...optional('--hoja', hoja), ...optional('--config', config)];
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  if (hasErrors && !init) {
    if (tables.length === 0 || config !== undefined || io.exists(target)) return null;
    const command = writeLine(['pes', 'inspect', path, '--init', ...optional('--hoja', hoja)]);
    return { purpose: `escribir un ${CONFIG_NAME} y completarlo`, command };
  }
  if (!plan) return null;
  const year = execution?.vigencias.filter((one) => plan.vigencias.includes(one)).at(-1);
  if (year !== undefined && !hasErrors) {
    const command = writeLine(['pes', 'compute', path, '--vigencia', String(year), ...said]);
    return { purpose: 'calcular', command };
  }
  return { purpose: 'revisarla', command: writeLine(['pes', 'validate', path, ...said]) };
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
    throw new CannotRun(
      `Ya existe «${target}».`,
      'Con --force se reescribe en él lo de este archivo; lo demás se conserva.',
    );
  }
}

/** Writes what was understood and what is open; throws `CannotRun` where nothing was understood. */
async function writeConfig(
  report: InspectReport,
  name: string,
  target: string,
  { force }: InspectOptions,
  io: Io,
): Promise<void> {
  const initial = composeInitialConfig(name, report);
  if (initial === null) {
    throw new CannotRun(
      `No se escribió ${CONFIG_NAME}: en ${report.file} no se reconoce ninguna tabla.`,
      'Escriba usted la hoja, la fila de encabezados y las columnas, como dice docs/lectura.md.',
    );
  }
  const before = io.exists(target) ? parseJson(target, readBytes(io, target)) : {};
  await writeText(io, target, writeJson(joinConfig(before, initial)), force);
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
  return renderTerminal(composeInspection(report), screenOf(stdout, color));
}
