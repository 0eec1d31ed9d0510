/** Exports with a row of the magnitude and another of the money of each indicator. */

import { expect, it } from 'vitest';
import { numberOf } from '../../src/model/figure.ts';
import { readExecution } from '../../src/read/execution/read-execution.ts';
import { workbookOf } from '../sheets.ts';

/** The records of an export whose rows are of those two kinds, as goal, programmed and executed. */
function recordsOf(heading: string, magnitude: string, money: string) {
  const rows = [
    `| 10 | 20 | ${magnitude} | 46 | 44 |`,
    `| 10 | 20 | ${money} | 1200 | 900 |`,
    `| 11 | 21 | ${magnitude} | 8 | 8 |`,
    `| 11 | 21 | ${money} | 350 | 340 |`,
  ];
  const table = [
    '| Corte: 31 de diciembre de 2024 |',
    `| Código meta | Código indicador | ${heading} | Programado 2024 | Ejecutado 2024 |`,
    ...rows,
  ].join('\n');
  const { execution } = readExecution(workbookOf({ Reporte: table }));
  return execution?.records.map(({ key, programmed, executed }) => [
    key.goalCode,
    numberOf(programmed),
    numberOf(executed),
  ]);
}

const MAGNITUDES = [
  ['10', 46, 44],
  ['11', 8, 8],
];

it.each([
  ['Concepto', 'Magnitud', 'Recursos'],
  ['Tipo de dato', 'Cantidad física', 'Presupuesto (millones)'],
  ['Dimensión', 'Físico', 'Financiero'],
])('of «%s», «%s» is read and «%s» is not', (...words) => {
  expect(recordsOf(...words)).toEqual(MAGNITUDES);
});

it.each([
  ['Zona', 'Norte', 'Sur'],
  ['Concepto', 'Magnitud', 'Otros'],
])('of «%s», «%s» and «%s» are rows like any other', (...words) => {
  expect(recordsOf(...words)).toHaveLength(4);
});
