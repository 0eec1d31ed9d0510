/** Two columns that speak of one thing: its number beside its name, and a promise in words. */

import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

function objectivesOf(first: string, second: string, rows: readonly (readonly string[])[]) {
  const sheet = [
    `| ${first} | ${second} | Código meta | Meta | Tendencia | Ponderación | Programado 2025 | Ejecutado 2025 |`,
    ...rows.map(
      ([one, two], at) => `| ${one} | ${two} | 31${at} | Abrir sedes ${at} | Suma | 100 | 4 | 5 |`,
    ),
  ].join('\n');
  const { plan } = readPlan(workbookOf({ Hoja: sheet }));
  return plan?.objectives.map(({ number, name }) => `${number} ${name}`);
}

describe('the number of an objective beside its name', () => {
  it.each([
    ['Eje', 'Objetivo estratégico'],
    ['Obj.', 'Nombre del objetivo'],
  ])('is not its name: «%s» and «%s»', (first, second) => {
    const rows = [
      ['1', 'Cuidar los ríos'],
      ['1', 'Cuidar los ríos'],
      ['2', 'Sembrar árboles'],
    ];
    expect(objectivesOf(first, second, rows)).toEqual(['1 Cuidar los ríos', '2 Sembrar árboles']);
  });

  it('is told where it stands after the name and is merged over its rows', () => {
    const rows = [
      ['Cuidar los ríos', 'OE-4'],
      ['^', '^'],
      ['Sembrar árboles', 'OE-7'],
    ];
    expect(objectivesOf('Objetivo', 'OE', rows)).toEqual([
      '4 Cuidar los ríos',
      '7 Sembrar árboles',
    ]);
  });

  it('is that of a level above where several names share it', () => {
    const rows = [
      ['1', 'Cuidar los ríos'],
      ['1', 'Sembrar árboles'],
      ['2', 'Abrir parques'],
    ];
    const told = objectivesOf('Eje', 'Objetivo', rows);
    expect(told).not.toContain('1 Sembrar árboles');
  });
});

describe('«Compromiso»', () => {
  const read = (cells: readonly string[]) => {
    const sheet = [
      `| Objetivo | Código meta | Compromiso | Indicador | Tendencia | Peso | Programado 2025 | Ejecutado 2025 |`,
      ...cells.map(
        (cell, at) => `| 1. Ríos | 31${at} | ${cell} | Sedes ${at} | Suma | 50 | 4 | 5 |`,
      ),
    ].join('\n');
    const { tables } = readPlan(workbookOf({ Hoja: sheet }));
    return tables[0]?.columns.find(({ header }) => header === 'Compromiso');
  };

  it('is the goal where it is told in words', () => {
    const texts = ['Sembrar dos mil árboles nativos', 'Limpiar veinte quebradas del norte'];
    expect(read(texts)).toMatchObject({ field: 'goal' });
  });

  it('is money where it is an amount', () => {
    expect(read(['25600000', '38900000'])).toMatchObject({ field: null, aside: 'money' });
  });
});
