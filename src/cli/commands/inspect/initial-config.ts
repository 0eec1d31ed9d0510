/** The `pes.config.json` that `--init` writes: what was understood of a file, and what is open. */

import type { FactsOf } from '../../../diagnostics/catalogue.ts';
import { FIELD_NAMES, isReadField } from '../../../model/field.ts';
import type { ColumnReading, Guess, NearestTable, TableReading } from '../../../model/layout.ts';
import { columnLetters } from '../../../model/source.ts';
import type { InspectReport } from '../../../report/inspect/report.ts';
import { UNREAD, type WrittenLayout, writeField } from '../../configuration/layout.ts';

/** What `--init` writes of a file; a section is absent where the file has no table of it. */
export interface InitialConfig {
  readonly segplan?: string;
  readonly matriz?: WrittenLayout;
  readonly reporte?: WrittenLayout;
}

/**
 * What is written of a file, or `null` where nothing of it was understood. A plan of several sheets
 * gets none of its own but what is open: one layout cannot be fixed for all of them.
 */
export function composeInitialConfig(file: string, report: InspectReport): InitialConfig | null {
  const { nearest } = report;
  const matrices = report.tables.filter(({ role }) => role === 'matrix');
  const exported = report.tables.find(({ role }) => role === 'segplan');
  const [matrix] = matrices.length > 0 ? matrices : nearest?.role === 'matrix' ? [nearest] : [];
  const segplan = exported ?? (nearest?.role === 'segplan' ? nearest : undefined);
  if (!matrix && !segplan) return null;
  const ofMatrix = pendingOf(matrices.length > 0 ? matrices : matrix ? [matrix] : [], report);
  return {
    ...(segplan && !matrix ? { segplan: file } : {}),
    ...(matrix
      ? { matriz: { ...(matrices.length > 1 ? {} : describe(matrix)), ...ofMatrix } }
      : {}),
    ...(segplan ? { reporte: { ...describe(segplan), ...pendingOf([segplan], report) } } : {}),
  };
}

/** What a configuration says already, with the sections of this file written anew. */
export function joinConfig(before: unknown, initial: InitialConfig): object {
  const known: Readonly<Record<string, unknown>> = isObject(before) ? before : {};
  const sections = (['matriz', 'reporte'] as const).flatMap((name) => {
    const own = initial[name];
    if (!own) return [];
    const { pendiente: _, ...kept } = isObject(known[name]) ? known[name] : {};
    return [[name, { ...kept, ...own }] as const];
  });
  const named = initial.segplan === undefined ? {} : { segplan: initial.segplan };
  return { ...named, ...known, ...Object.fromEntries(sections) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Described = TableReading | NearestTable;

function describe(table: Described): WrittenLayout {
  const { sheet, header, columns } = table;
  const guesses: readonly Guess[] = 'guesses' in table ? table.guesses : [];
  const around = guesses.find((guess) => guess.kind === 'vigencia-around');
  return {
    hoja: sheet,
    encabezados: header.first === header.last ? header.first : [header.first, header.last],
    columnas: Object.fromEntries(groupColumns(columns.filter(isSettled))),
    ...(around?.kind === 'vigencia-around' ? { vigencia: around.vigencia } : {}),
  };
}

/** The letters of each field; of those that are not used there may be several. */
function groupColumns(
  columns: readonly ColumnReading[],
): ReadonlyMap<string, string | readonly string[]> {
  const groups = new Map<string, string | readonly string[]>();
  for (const { field, vigencia, column } of columns) {
    if (!field) continue;
    const name = writeField(field, vigencia);
    const before = field === 'unused' ? groups.get(name) : undefined;
    const letters = columnLetters(column);
    groups.set(name, before === undefined ? letters : [before, letters].flat());
  }
  return groups;
}

/** Whether a column is read, or a person says that it is not. */
function isSettled({ field, grounds, setting }: ColumnReading): boolean {
  return setting === null && (isReadField(field) || (field === 'unused' && grounds === 'given'));
}

/** What is not decided, what is missing and what nobody reads, each with the columns to choose from. */
function pendingOf(
  tables: readonly Described[],
  { findings }: InspectReport,
): Pick<WrittenLayout, 'pendiente'> {
  const pending: Record<string, Record<string, string>> = {};
  const add = (name: string, column?: string, header = '') => {
    const own = pending[name] ?? {};
    pending[name] = column === undefined ? own : { ...own, [column]: header };
  };
  for (const table of tables) {
    for (const { setting, header } of table.columns) {
      if (setting) add(setting.field, setting.column, header);
    }
    for (const { anyOf, likely } of 'missing' in table ? table.missing : []) {
      for (const { header, setting } of likely) add(setting.field, setting.column, header);
      if (likely.length === 0) for (const field of anyOf) add(FIELD_NAMES[field]);
    }
    for (const { parts, sheet } of findings) {
      const [{ code, facts }] = parts;
      if ((code !== 'PES102' && code !== 'PES153') || sheet !== table.sheet) continue;
      const { field, seen, setting } = facts as FactsOf<typeof code>;
      add(setting?.field ?? FIELD_NAMES[field], setting?.column, seen[0]);
    }
    for (const { field, aside, setting, header, column } of table.columns) {
      const letters = columnLetters(column);
      const isNamed = Object.values(pending).some((columns) => Object.hasOwn(columns, letters));
      const isUnread = field === null && aside === null && setting === null && header !== '';
      if (isUnread && !isNamed) add(UNREAD, letters, header);
    }
  }
  return Object.keys(pending).length > 0 ? { pendiente: pending } : {};
}
