/** Kinds of goal and trends told by a mark in a column for each. */

import { describe, expect, it } from 'vitest';
import { tellFindings } from '../../../src/diagnostics/tell.ts';
import { indicatorsOf } from '../../../src/model/plan.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

/** The kind and the trend of each indicator, the cell of its trend, and the findings. */
function read(...rows: readonly string[]) {
  const { plan, findings } = readPlan(workbookOf({ Plan: rows.join('\n') }));
  return {
    told: plan && indicatorsOf(plan).map(({ key, trend }) => `${key.goalKind} ${trend}`),
    cells: plan && indicatorsOf(plan).map(({ source }) => source.cells.trend?.column),
    codes: tellFindings(findings).map(({ code, cell }) => `${code} ${cell}`),
  };
}

const TRENDS = (...marks: readonly string[]) => [
  '| Objetivo | Código meta | Meta | Tipo de anualización | < | < | Peso 2026 | Programado 2026 |',
  '| ^ | ^ | ^ | Suma | Constante | Decreciente | ^ | ^ |',
  ...marks.map((own, at) => `| 1. Ríos | 7${at} | Abrir sedes | ${own} | 25% | 8 |`),
];

describe('a trend with a column for each value', () => {
  it('is that of the column with the mark, in its cell', () => {
    const { told, cells, codes } = read(...TRENDS('X | | ', ' | | x', ' | ✓ | ', 'Sí | | '));
    expect(told).toEqual(['null suma', 'null decreciente', 'null constante', 'null suma']);
    expect(cells).toEqual([4, 6, 5, 4]);
    expect(codes).toEqual([]);
  });

  it('is unknown where two are marked, and none where none is', () => {
    const { told, codes } = read(...TRENDS('X | | ', 'X | X | ', ' | | X', ' | | '));
    expect(told).toEqual(['null suma', 'null null', 'null decreciente', 'null null']);
    expect(codes).toEqual(['PES109 D4']);
  });

  it('is not told by figures', () => {
    const { told } = read(...TRENDS('4 | | ', ' | | 5', ' | 6 | ', '7 | | '));
    expect(new Set(told)).toEqual(new Set(['null null']));
  });
});

describe('a kind of goal with a column for each value', () => {
  const HEADING = 'Código meta | Meta | Tendencia | Peso 2026 | Programado 2026 |';
  const row = (marks: string, at: number) =>
    `| 1. Ríos | ${marks} | 7${at} | Abrir sedes | Suma | 50% | 8 |`;

  it('is that of the column with the mark, whatever stands above', () => {
    const { told } = read(
      `| Objetivo | Meta sectorial | M. estratégica | Proyecto | ${HEADING}`,
      row(' | X | ', 1),
      row('X | | ', 2),
      row(' | | X', 3),
    );
    expect(told).toEqual(['estrategica suma', 'sectorial suma', 'proyecto suma']);
  });

  it('is that of its own column, where there is one', () => {
    const { told } = read(
      `| Objetivo | Tipo de meta | Sectorial | Proyecto | ${HEADING}`,
      row('Meta sectorial | | X', 1),
      row('Meta proyecto | X | ', 2),
    );
    expect(told).toEqual(['sectorial suma', 'proyecto suma']);
  });
});
