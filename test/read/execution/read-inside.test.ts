/** The execution that a workbook carries apart from the columns of its matrix. */

import { describe, expect, it } from 'vitest';
import { readInside, withoutRead } from '../../../src/read/execution/read-inside.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const MATRIX = `
| Plan Estratégico Sectorial 2024-2027 |
| Corte: 30 de septiembre de 2026 |
| Objetivo | Código meta | Meta | Tendencia | Ponderación 2026 | Programado 2026 |
| 1. Ríos | 71 | Limpiar quebradas | Suma | 50% | 40 |
| 1. Ríos | 72 | Sembrar riberas | Suma | 50% | 60 |
| 2. Aire | 73 | Medir el aire | Constante | 100% | 8 |`;

const table = (title: string, heading: string, cells: readonly string[]) => `
| |
| ${title} |
| Código meta | Meta | ${heading} |
| 71 | Limpiar quebradas | ${cells[0]} |
| 72 | Sembrar riberas | ${cells[1]} |
| 73 | Medir el aire | ${cells[2]} |`;

/** What was executed by goal, of which sheet and cutoff, and the findings left. */
function read(sheets: Readonly<Record<string, string>>) {
  const workbook = workbookOf(sheets);
  const { plan, tables, versions, findings } = readPlan(workbook);
  if (!plan) throw new Error('The workbook has a matrix');
  const inside = readInside(workbook, { plan, tables, versions }, { plan, isGuessed: true });
  const execution = inside?.execution ?? null;
  return {
    executed: execution?.records.map(({ key, executed }) => [
      key.goalCode,
      executed.kind === 'number' ? executed.value : executed.kind,
    ]),
    sheet: execution?.records[0]?.source.sheet,
    cutoffs: execution?.cutoffs.map(({ date }) => date),
    codes: withoutRead(findings, execution ? [execution] : []).map(({ code }) => code),
  };
}

const EXECUTED = [
  ['71', 30],
  ['72', 45],
  ['73', 'blank'],
];

describe('a table of what was executed below the matrix', () => {
  const below = table('B. Seguimiento', 'Ejecutado 2026', ['30', '45', '']);

  it('is its execution, up to the cutoff of the titles', () => {
    expect(read({ Plan: MATRIX + below })).toEqual({
      executed: EXECUTED,
      sheet: 'Plan',
      cutoffs: ['2026-09-30'],
      codes: [],
    });
  });

  it('is none where a sheet has it, and is said not to be read', () => {
    const sheet = `
      | Código meta | Meta | Ejecutado 2026 |
      | 71 | Limpiar quebradas | 31 |
      | 72 | Sembrar riberas | 46 |`;
    const { sheet: from, codes } = read({ Plan: MATRIX + below, Avance: sheet });
    expect([from, codes]).toEqual(['Avance', ['PES126']]);
  });

  it('is none where the matrix says itself what was executed', () => {
    const own = MATRIX.replace('Programado 2026 |', 'Programado 2026 | Ejecutado 2026 |')
      .replace('| 40 |', '| 40 | 39 |')
      .replace('| 60 |', '| 60 | 59 |');
    const { executed, codes } = read({ Plan: own + below });
    expect([executed, codes]).toEqual([undefined, ['PES126']]);
  });

  it.each([
    ['is of something else by its title', 'Ejemplo de diligenciamiento', 'Ejecutado 2026'],
    ['is of money', 'B. Recursos', 'Presupuesto ejecutado 2026'],
    ['says nothing of an execution', 'B. Responsables', 'Zona'],
  ])('is none where it %s', (_, title, heading) => {
    const other = table(title, heading, ['30', '45', '8']);
    expect(read({ Plan: MATRIX + other }).executed).toBeUndefined();
  });
});

describe('a sheet of what was executed', () => {
  it('is read before anything else, and has only its own cutoff', () => {
    const sheet = `
      | Código meta | Meta | Ejecutado 2026 |
      | 71 | Limpiar quebradas | 30 |
      | 72 | Sembrar riberas | 45 |
      | 73 | Medir el aire | |`;
    expect(read({ Plan: MATRIX, Avance: sheet })).toMatchObject({
      executed: EXECUTED,
      sheet: 'Avance',
      cutoffs: [],
    });
  });
});
