import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/read/layout/find-tables.ts';
import { sheetOf } from '../../sheets.ts';

/** The column of a matrix that is headed so and holds those cells, in two objectives of two rows. */
function column(heading: string, cells: readonly string[], more = '', values = ['', '', '', '']) {
  const rows = ['1. Agua', '1. Agua', '2. Suelo', '2. Suelo'].map(
    (objective, at) =>
      `| ${objective} | 231${at}: Cuidar ríos | Suma | ${cells[at]} | ${7 * at + 9} | ${values[at]} |`,
  );
  const [found] = findTables(
    's.xlsx',
    sheetOf(
      'Hoja1',
      [`| Objetivo | Meta | Tendencia | ${heading} | Programado 2026 | ${more} |`, ...rows].join(
        '\n',
      ),
    ),
  );
  return found?.columns[3];
}

const WEIGHTS = ['35', '65', '80', '20'];

describe('«Pesos»', () => {
  it.each([
    'Pesos 2026',
    'Pesos %',
    'Pesos (%) 2026',
    'Pesos de los indicadores',
    'Pesos relativos',
  ])('are weights where they add up in each objective: «%s»', (heading) => {
    expect(column(heading, WEIGHTS)).toMatchObject({ field: 'weight', grounds: 'relation' });
  });

  it.each([
    ['they add up in one objective only', 'Pesos 2026', ['35', '64', '80', '20']],
    ['they are millions', 'Pesos 2026', ['35000000', '65000000', '80000000', '20000000']],
    ['other words say money', 'Inversión en pesos 2026', WEIGHTS],
    ['a sign says money', 'Pesos ($) 2026', WEIGHTS],
    ['a scale says money', 'Millones de pesos 2026', WEIGHTS],
    ['they are of what was programmed', 'Programado pesos 2026', WEIGHTS],
    ['nobody knows which pesos', 'Pesos corrientes 2026', WEIGHTS],
  ])('are none where %s', (_, heading, cells) => {
    expect(column(heading, cells)?.field).not.toBe('weight');
  });

  it('leave the column that says it to be the weight in peace', () => {
    const weighted = column('Ponderación 2026', WEIGHTS, 'Pesos 2026', ['10', '90', '50', '50']);
    expect(weighted).toMatchObject({ field: 'weight', grounds: 'heading' });
  });
});
