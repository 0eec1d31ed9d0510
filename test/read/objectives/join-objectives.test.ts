/** Objectives that several sheets bring by turns. */

import { expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const sheet = (...objectives: readonly string[]) =>
  [
    '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |',
    ...objectives.map(
      (text, at) =>
        `| ${text} | Meta sectorial ${text.charCodeAt(0)}${at}: Sedes de ${text} | 2${text.charCodeAt(0)}${at}: Sedes | Suma | 100% | 10 |`,
    ),
    '| Total | | | | =SUM(E2:E2)→100% | |',
  ].join('\n');

const objectivesOf = (sheets: Readonly<Record<string, string>>) =>
  readPlan(workbookOf(sheets)).plan?.objectives.map(({ number, name }) => `${number} ${name}`);

it('are in the order of their numbers', () => {
  const sheets = {
    SDM: sheet('1. Uno', '4. Cuatro'),
    IDPC: sheet('3. Tres'),
    SDP: sheet('2. Dos'),
  };
  expect(objectivesOf(sheets)).toEqual(['1 Uno', '2 Dos', '3 Tres', '4 Cuatro']);
});

it('are in the order of the sheets where one has no number', () => {
  const sheets = { SDM: sheet('Vivienda', 'Agua'), IDPC: sheet('Cultura') };
  expect(objectivesOf(sheets)?.map((one) => one.split(' ')[1])).toEqual([
    'Vivienda',
    'Agua',
    'Cultura',
  ]);
});

it('of one sheet are in the order that it has', () => {
  expect(objectivesOf({ SDM: sheet('4. Cuatro', '1. Uno') })).toEqual(['4 Cuatro', '1 Uno']);
});
