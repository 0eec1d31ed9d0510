/**
 * Live to the end: what a person changes in *Datos* gives, recalculated, what `pes` computes of files
 * that say the same.
 */

import { beforeAll, describe, expect, it } from 'vitest';
import { nameTrend, TRENDS } from '../../../src/model/trend.ts';
import { run } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';
import { tablesOf } from './tables-of.ts';
import {
  cellsOf,
  type Edits,
  hasLibreOffice,
  type ReadCell,
  recalculateAll,
  withoutResults,
} from './written-workbook.ts';

if (!hasLibreOffice) process.stderr.write('soffice not found: inputs not changed in Datos\n');

type Value = string | number | null;
type Row = Readonly<Record<string, Value>>;
interface Facts {
  readonly cutoff: string;
  readonly rows: readonly Row[];
}

/** The columns of the matrix whose copies in *Datos* a person may change, and how those are called. */
const COPIES: Readonly<Record<string, string>> = {
  Tendencia: 'Tendencia',
  'Ponderación 2025': 'Ponderación',
  'Línea base': 'Línea base',
  'Programado 2024': 'Programado 2024',
  'Ejecutado 2024': 'Ejecutado 2024',
  'Programado 2025': 'Programado',
  'Ejecutado 2025': 'Ejecutado',
  'Programado 2026': 'Programado 2026',
  'Programado 2027': 'Programado 2027',
};
const FIGURES = Object.keys(COPIES).filter((column) => column !== 'Tendencia');

/** Objective, trend, weight, baseline, and programmed and executed of the years from 2024. */
function row(objective: number, at: number, trend: string, ...values: readonly Value[]): Row {
  const figures = Object.fromEntries(
    FIGURES.map((column, place) => [column, values[place] ?? null]),
  );
  return {
    Objetivo: `${objective}. Objetivo ${objective}`,
    Meta: `${10 + at}: Meta ${at}`,
    Indicador: `${20 + at}: Indicador ${at}`,
    Tendencia: trend,
    ...figures,
  };
}

const BASE: Facts = {
  cutoff: '31/12/2025',
  rows: [
    row(1, 1, 'Suma', 0.4, 30, 10, 9, 12, 11, 14, 16),
    row(1, 2, 'Constante', 0.3, 31, 8, 6, 9, 10, 9, 9),
    row(1, 3, 'Creciente', 0.3, 5, 10, 9, 15, 14, 20, 24),
    row(2, 4, 'Decreciente', 0.5, 40, 30, 31, 25, 27, 22, 20),
    row(2, 5, 'Suma', 0.5, 33, 'NP', null, 7, 6, null, 8),
    // Nothing is programmed of these up to the vigencia, nor of the last one ever.
    row(2, 6, 'Creciente', null, 20, null, null, null, null, 5, 9),
    row(2, 7, 'Decreciente', null, 45, 'NP', null, 'NP', null, 'NP', null),
  ],
};

const METHODS = ['inversa', 'linea-base'] as const;

/** The matrix with those facts: a weight as a percentage, an absent value as an empty cell. */
function writeMatrix({ cutoff, rows }: Facts): string {
  const columns = Object.keys(rows[0] ?? {});
  const write = (column: string, value: Value) =>
    column === 'Ponderación 2025' && typeof value === 'number'
      ? `${value * 100}%`
      : String(value ?? '');
  const lines = rows.map((one) => columns.map((column) => write(column, one[column] ?? null)));
  const table = [columns, ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  return [`| Corte ${cutoff} |`, ...table].join('\n');
}

async function compute(facts: Facts, method: (typeof METHODS)[number]): Promise<Uint8Array> {
  const files = { 'matriz.xlsx': await xlsxOf({ Plan: writeMatrix(facts) }) };
  const argv = ['compute', 'matriz.xlsx', '--vigencia', '2025', '--decreciente', method];
  const { files: after } = await run([...argv, '-o', 'informe.xlsx', '--quiet'], { files });
  const bytes = after.get('informe.xlsx');
  if (!bytes) throw new Error('No report was written');
  return bytes;
}

/** The facts with that value in a column of some rows. */
function change(column: string, pick: (one: Row, at: number) => Value | undefined): Facts {
  const rows = BASE.rows.map((one, at) => {
    const value = pick(one, at);
    return value === undefined ? one : { ...one, [column]: value };
  });
  return { ...BASE, rows };
}

/** As it was, a mark, nothing, 0 and less than 0. */
const ODD: readonly (Value | undefined)[] = [undefined, 'NP', null, 0, -3];
const ODD_WEIGHTS: readonly (Value | undefined)[] = [undefined, null, 0];
const WEIGHT = 'Ponderación 2025';

function listChanges(): ReadonlyMap<string, Facts> {
  const changes = new Map<string, Facts>([
    ['nothing', BASE],
    ['the cutoff', { ...BASE, cutoff: '30/06/2025' }],
  ]);
  for (const column of FIGURES) {
    const isWeight = column === WEIGHT;
    const more = (one: Row, at: number) => {
      const value = one[column];
      if (typeof value !== 'number') return isWeight ? undefined : 7 + at;
      return isWeight ? [0.5, 0.25, 0.25, 0.6, 0.4][at] : value + 2 + at / 4;
    };
    changes.set(`${column}: other numbers`, change(column, more));
    const values = isWeight ? ODD_WEIGHTS : ODD;
    // In turn each row has each of them.
    for (let turn = 0; turn < values.length; turn += 1) {
      const odd = (_: Row, at: number) => values[(at + turn) % values.length];
      changes.set(`${column}: marks, blanks and zeros, turn ${turn + 1}`, change(column, odd));
    }
  }
  // What a program takes for a text, for it writes decimals otherwise, is a figure and no mark.
  for (const [place, column] of FIGURES.entries()) {
    const illegible = (_: Row, at: number) => (at === place % 4 ? '12,5 sedes' : undefined);
    changes.set(`${column}: a figure that nobody reads`, change(column, illegible));
  }
  const names = TRENDS.map(nameTrend);
  for (const turn of [1, 2, 3]) {
    const turned = ({ Tendencia }: Row) =>
      names[(names.indexOf(String(Tendencia)) + turn) % names.length];
    changes.set(`Tendencia: each ${turn} further`, change('Tendencia', turned));
  }
  for (const value of [null, 'Otra']) {
    for (const place of [0, 2, 5]) {
      const other = (_: Row, at: number) => (at === place ? value : undefined);
      changes.set(`Tendencia: ${value ?? 'blank'} at ${place}`, change('Tendencia', other));
    }
  }
  return changes;
}

/** The changes that the method makes a difference for. */
function changesFor(method: (typeof METHODS)[number]): ReadonlyMap<string, Facts> {
  const all = [...listChanges()];
  if (method === 'inversa') return new Map(all);
  return new Map(
    all.filter(([name]) => /^(Línea base|Programado 2027|Tendencia: each)/.test(name)),
  );
}

/** The same change made by hand in the copies of *Datos*. */
function editCopies(report: Uint8Array, { cutoff, rows }: Facts): Edits {
  const copies = tablesOf(report).get('Tabla_datos');
  if (!copies) throw new Error('No table of inputs');
  const edits: Record<string, Value> = {};
  if (cutoff !== BASE.cutoff) {
    const [day, month, year] = cutoff.split('/').map(Number);
    const [address = ''] = [...cellsOf(report)].flatMap(([at, { value }]) =>
      at.startsWith('Datos!') && value === 'Corte' ? at.replace('!A', '!B') : [],
    );
    edits[address] = Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 86_400_000 + 25_569;
  }
  rows.forEach((one, at) => {
    for (const [column, copy] of Object.entries(COPIES)) {
      const value = one[column] ?? null;
      if (value !== (BASE.rows[at]?.[column] ?? null)) edits[copies.at(at, copy)] = value;
    }
  });
  return edits;
}

/** What the tables of figures say, and the facts beside them, by where each stands. */
function figuresOf(bytes: Uint8Array, cells = cellsOf(bytes)): ReadonlyMap<string, unknown> {
  const said = new Map<string, unknown>();
  for (const [name, table] of tablesOf(bytes)) {
    if (!/^Tabla_(objetivos|objetivo_\d+|cuatrienio)$/.test(name)) continue;
    for (const heading of table.headings) {
      for (let at = 0; at < table.rows; at += 1) {
        const value = cells.get(table.at(at, heading))?.value ?? '';
        said.set(`${name}, ${heading}, ${at + 1}`, value);
      }
    }
  }
  for (const [address, { value }] of cells) {
    const label =
      typeof value === 'string' && /^(Cumplimiento 2025|Reporte|Sin contar lo)/.test(value);
    if (!/^Objetivo \d+!A\d+$/.test(address) || !label) continue;
    said.set(`${address.split('!')[0]}, ${value}`, cells.get(address.replace('!A', '!B'))?.value);
  }
  return said;
}

const NOT_FOLLOWED = /Observación/;

function differences(edited: ReadonlyMap<string, unknown>, fresh: ReadonlyMap<string, unknown>) {
  return [...edited].flatMap(([place, value]) => {
    // Only where something is incomplete does a report have that column.
    if (NOT_FOLLOWED.test(place) || (!fresh.has(place) && /Sin contar/.test(place))) return [];
    const other = fresh.get(place);
    const isSame =
      typeof value === 'number' && typeof other === 'number'
        ? Math.abs(value - other) <= 1e-12 * Math.max(1, Math.abs(other))
        : value === other;
    return isSame
      ? []
      : [`${place}: ${JSON.stringify(value)}, and pes says ${JSON.stringify(other)}`];
  });
}

describe.skipIf(!hasLibreOffice).each(METHODS)(
  'Decreciente by %s, after a change in Datos of',
  (method) => {
    const changes = changesFor(method);
    const found = new Map<
      string,
      { readonly figures: number; readonly wrong: readonly string[] }
    >();

    beforeAll(async () => {
      const report = await compute(BASE, method);
      const edited = await Promise.all(
        [...changes.values()].map((facts) => withoutResults(report, editCopies(report, facts))),
      );
      const again: readonly ReadonlyMap<string, ReadCell>[] = await recalculateAll(edited);
      let at = 0;
      for (const [name, facts] of changes) {
        const figures = figuresOf(report, new Map(again[at]));
        const wrong = differences(figures, figuresOf(await compute(facts, method)));
        found.set(name, { figures: figures.size, wrong });
        at += 1;
      }
    }, 300_000);

    it.each([...changes.keys()])('%s, the workbook says what pes does', (name) => {
      const told = found.get(name);
      expect(told?.wrong).toEqual([]);
      expect(told?.figures).toBeGreaterThan(150);
    });
  },
);
