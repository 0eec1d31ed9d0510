/** A summary at the right of the matrix, and what only looks like one. */

import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const HEADINGS = 'Objetivo | Código meta | Meta | Tendencia | Ponderación 2026 | Programado 2026';
const ROWS = [
  '1. Ríos | 71 | Limpiar quebradas | Suma | 50% | 40',
  '1. Ríos | 72 | Sembrar riberas | Suma | 50% | 60',
  '2. Aire | 73 | Medir el aire | Suma | 60% | 8',
  '2. Aire | 74 | Filtrar chimeneas | Suma | 40% | 9',
];

/** Objectives with their number of indicators, and the fields of the columns beside the table. */
function read(headings: string, cells: readonly string[]) {
  const sheet = [
    `| ${HEADINGS} | ${headings} |`,
    ...ROWS.map((row, at) => `| ${row} | ${cells[at]} |`),
  ].join('\n');
  const { plan, tables } = readPlan(workbookOf({ Plan: sheet }));
  return {
    objectives: plan?.objectives.map(({ name, indicators }) => `${name} ${indicators.length}`),
    beside: tables[0]?.columns.filter(({ column }) => column > 6).map(({ field }) => field),
  };
}

describe('a small table at the right of the matrix', () => {
  it.each([
    ['| Objetivo | % Cumplimiento', ['| Objetivo 1 | 92%', '| Objetivo 2 | 87%', '| |', '| |']],
    [
      '| Entidad | Objetivo | Ponderación',
      ['| SDA | 1. Ríos | 50%', '| SDA | 2. Aire | 50%', '| | |', '| | |'],
    ],
  ])('is none of its columns: «%s»', (headings, cells) => {
    const { objectives, beside } = read(headings, cells);
    expect(objectives).toEqual(['Ríos 2', 'Aire 2']);
    expect(new Set(beside)).toEqual(new Set(['unused']));
  });

  it('is none where it goes down all rows, or names nothing again', () => {
    const whole = ['| 71 | 30', '| 72 | 50', '| 73 | 7', '| 74 | 9'];
    expect(read('| Meta PDD | Ejecutado 2026', whole).beside).toContain('executed');
    const years = ['| 30', '| 50', '| |', '| |'];
    expect(read('| Ejecutado 2026', years).beside).toEqual(['executed']);
  });

  it('is none without an empty column before it', () => {
    const cells = ['1. Ríos | 30', '1. Ríos | 50', '2. Aire |', '|'];
    expect(read('Objetivo PDD | Ejecutado 2026', cells).beside).toContain('executed');
  });
});
