/** Sheets that are read together have the same cells: their formulas are judged apart. */

import { expect, it } from 'vitest';
import { findingsOf, writePlace } from './fixture.ts';

/** A sheet of one objective, with those formulas for the progress of its indicators from row 3 on. */
function sheet(objective: string, first: number, formulas: readonly string[]): string {
  const heading =
    '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | % Avance 2024 |';
  const rows = formulas.map(
    (formula, at) =>
      `| ${objective} | Meta sectorial ${first + at}: Sedes ${first + at} | ${first + at + 50}: Sedes | Suma | 25% | 10 | 10 | ${formula} |`,
  );
  return ['| Corte 31 de diciembre de 2024 |', heading, ...rows].join('\n');
}

const quotient = [3, 4, 5, 6, 7, 8, 9, 10].map((row) => `=G${row}/F${row}→100%`);
const guarded = [3, 4, 5].map((row) => `=IF(F${row}=0,0,G${row}/F${row})→100%`);

/** The cells of findings on formulas of two sheets with those formulas. */
function doubtsOf(first: readonly string[], second: readonly string[]) {
  const matrix = { Uno: sheet('1. Uno', 11, first), Dos: sheet('1. Uno', 21, second) };
  return findingsOf({ matrix })
    .filter(({ code }) => ['PES224', 'PES225', 'PES243'].includes(code))
    .map((told) => `${told.code} ${writePlace(told)}`);
}

it('does not take the usage of one sheet for that of another', () => {
  expect(doubtsOf(quotient, guarded)).toEqual([]);
});

it('finds the slip of a sheet against its own rows', () => {
  const slip = [...quotient.slice(0, 4), '=G7/F6→100%'];
  expect(doubtsOf(guarded, slip)).toEqual(['PES224 Dos!H7']);
});

it('does not take what was executed for a ratio because the same cell of another sheet is one', () => {
  const shifted = [
    '| Corte 31 de diciembre de 2024 |',
    '| Objetivo | Meta | Indicador | Unidad | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | % Avance 2024 |',
    ...[3, 4, 5, 6].map(
      (row) =>
        `| 2. Dos | Meta sectorial 2${row}: Aulas ${row} | 7${row}: Aulas | Número | Suma | 25% | 10 | 10 | =H${row}/G${row}→100% |`,
    ),
  ].join('\n');
  const told = findingsOf({ matrix: { Uno: sheet('1. Uno', 11, quotient), Dos: shifted } });
  expect(told.filter(({ code }) => code === 'PES225')).toEqual([]);
});
