/** Whatever a sheet holds, reading it gives facts and findings, and never throws. */

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/compute/evaluate.ts';
import { settleFindings } from '../../src/diagnostics/settle.ts';
import { tellFindings } from '../../src/diagnostics/tell.ts';
import type { Cell, CellValue, Range, Row, Sheet, Workbook } from '../../src/read/book/workbook.ts';
import { readExecution } from '../../src/read/execution/read-execution.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { check } from '../../src/rules/check.ts';
import fc from '../seeded-check.ts';

const COLUMNS = 9;
const ROWS = 12;

/** Words that make a table of arbitrary cells likely enough to be read as one. */
const words = fc.constantFrom(
  'Objetivo',
  'Objetivo 1. Fortalecer',
  'Meta',
  'Código meta',
  'Indicador',
  'Código indicador',
  'Tipo de meta',
  'Tendencia',
  'Línea base',
  'Vigencia',
  'Entidad',
  'Ponderación',
  'Ponderación 2024',
  'Programado',
  'Programado 2024',
  'Ejecutado 2024',
  'Ejecutado',
  '% Avance',
  'Recursos 2024',
  'Observaciones',
  'Estado',
  'Fecha de corte',
  'Corte 31/12/2024',
  'Suma',
  'Decreciente',
  'acumulado',
  'Meta sectorial',
  '2307: Asistir',
  'NP',
  '-',
  '1.234',
  '46,00',
  '15%',
  'Total',
  '2024',
  'Nota: cifras',
);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: fc.constantFrom(0, 0.5, 1, 34, 46, 100, 2024, 2025, -1) },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#REF!', '#DIV/0!', '#N/A').map((error) => ({ error })),
  fc.constant({ date: '2024-12-31' }),
);

const cell = fc.record({
  column: fc.integer({ min: 1, max: COLUMNS }),
  value,
  format: fc.constantFrom('General', '0%', '0.00'),
  formula: fc.option(fc.constant('A1*2')),
});

const cells: fc.Arbitrary<Cell[]> = fc
  .uniqueArray(cell, { selector: ({ column }) => column, maxLength: COLUMNS })
  .map((drawn) => drawn.toSorted((a, b) => a.column - b.column));

/** A row of headings that is read as a table, so that arbitrary rows are read below it. */
const headed = fc.constantFrom(
  'Objetivo|Meta|Indicador|Tendencia|Ponderación 2024|Programado 2024|Ejecutado 2024|Estado',
  'Código meta|Código indicador|Vigencia|Ponderación|Programado|Ejecutado|Fecha de corte|Tipo de meta',
  'Meta|Tendencia|Ponderación|Programado|Ejecutado|% Avance|Ejecutado|Objetivo',
);

const heading = headed.map((line): Cell[] =>
  line
    .split('|')
    .map((text, index) => ({ column: index + 1, value: text, format: 'General', formula: null })),
);

const rows: fc.Arbitrary<Row[]> = fc
  .tuple(fc.array(cells, { maxLength: 2 }), fc.option(heading), fc.array(cells, { maxLength: 8 }))
  .map(([above, header, below]) => [...above, ...(header ? [header] : []), ...below])
  .map((lines) =>
    lines.map((own, index) => ({ number: index + 1, hidden: index % 5 === 4, cells: own })),
  );

const merge: fc.Arbitrary<Range> = fc
  .tuple(
    fc.integer({ min: 1, max: ROWS }),
    fc.integer({ min: 1, max: COLUMNS }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));

const sheet: fc.Arbitrary<Sheet> = fc.record({
  name: fc.constantFrom('Hoja1', 'Plan (copia)', 'Reporte 2024'),
  visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
  rows,
  merges: fc.array(merge, { maxLength: 3 }),
  hiddenColumns: fc.array(fc.constant({ first: 2, last: 3 }), { maxLength: 1 }),
});

const workbook: fc.Arbitrary<Workbook> = fc
  .uniqueArray(sheet, { selector: ({ name }) => name, maxLength: 2 })
  .map((sheets) => ({ name: 'libro.xlsx', sheets }));

/** Whether an A1 address is of a row and a column that the sheet has. */
function isInside(address: string, { rows: own }: Sheet): boolean {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const widest = Math.max(0, ...own.flatMap((line) => line.cells.map((each) => each.column)));
  return column >= 1 && column <= widest && Number(row) >= 1 && Number(row) <= own.length;
}

describe.each([
  ['plan', readPlan],
  ['execution', readExecution],
])('any sheet read as a %s', (_, read) => {
  it('throws nothing, and every finding points inside the file', () => {
    fc.assert(
      fc.property(workbook, (book) => {
        const { findings } = read(book);
        for (const { file, sheet: name, cell: address, related, message, help } of tellFindings(
          findings,
        )) {
          expect(message).not.toMatch(/undefined|NaN|\[object|null/);
          expect(help.trim()).not.toBe('');
          for (const place of [{ file, sheet: name, cell: address }, ...related]) {
            expect(place.file).toBe('libro.xlsx');
            const own = book.sheets.find((each) => each.name === place.sheet);
            if (place.sheet !== null) expect(own).toBeDefined();
            if (place.cell === null) continue;
            expect(own && isInside(place.cell, own), `${place.sheet}!${place.cell}`).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('gives the same facts and findings each time', () => {
    fc.assert(
      fc.property(workbook, (book) => {
        const once = read(book);
        expect(read(book)).toEqual(once);
        const settled = settleFindings(once.findings);
        expect(settleFindings(settled)).toEqual(settled);
      }),
    );
  });
});

describe('any two sheets judged together', () => {
  it('give findings whose words are whole, and throw nothing', () => {
    const method = { decreciente: 'linea-base', programmedFrom: 'matriz' } as const;
    fc.assert(
      fc.property(workbook, workbook, (first, second) => {
        const { plan } = readPlan(first);
        const { execution } = readExecution({ ...second, name: 'segplan.xlsx' });
        if (!plan) return;
        const executions = execution ? [execution] : [];
        for (const vigencia of plan.vigencias) {
          const evaluation = evaluate(plan, executions, { vigencia, method });
          const found = tellFindings(check({ plan, executions, evaluation }));
          for (const { message, help, cell: address } of found) {
            expect(`${message} ${help}`).not.toMatch(/undefined|NaN|Infinity|\[object/);
            if (address !== null) expect(address).toMatch(/^[A-Z]+[1-9]\d*$/);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
