/** Sheets that say of a plan that has its own what it says otherwise. */

import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../src/model/figure.ts';
import { indicatorsOf } from '../../../src/model/plan.ts';
import { sheetRef } from '../../../src/model/source.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const PLAN = `
| Objetivo | Meta | Código indicador | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Programado 2025 |
| 1. Cuidar el agua | Restaurar quebradas | 7101 | Quebradas restauradas | Suma | 60% | 10 | 12 |
| 1. Cuidar el agua | Sembrar árboles nativos | 7102 | Árboles sembrados | Suma | 40% | 200 | 300 |
| 2. Cuidar el aire | Medir la calidad del aire | 7203 | Estaciones activas | Constante | 30% | 5 | 5 |
| 2. Cuidar el aire | Renovar buses viejos | 7204 | Buses renovados | Creciente | 70% | 30 | 40 |`;

const OWN = [
  '7101 suma 0.6 10 12',
  '7102 suma 0.4 200 300',
  '7203 constante 0.3 5 5',
  '7204 creciente 0.7 30 40',
];

const TARGETS = `
| Código indicador | Programado 2024 | Programado 2025 |
| 7101 | 10 | 12 |
| 7102 | 250 | 300 |
| 7203 | 5 | 5 |
| 7204 | 30 | 40 |`;

function read(sheets: Readonly<Record<string, string>>) {
  const { plan, findings } = readPlan(workbookOf(sheets));
  const lines = (plan ? indicatorsOf(plan) : []).map(({ key, trend, vigencias }) => {
    const figures = vigencias.flatMap(({ weight, programmed, vigencia }) =>
      vigencia === 2024 ? [numberOf(weight), numberOf(programmed)] : [numberOf(programmed)],
    );
    return [key.indicatorCode, trend, ...figures].join(' ');
  });
  const told = findings.filter(({ code }) => code === 'PES115');
  return {
    lines,
    places: told.map(({ vigencia, related }) => [
      vigencia,
      ...related.map(
        ({ sheet, cell }) => cell && sheetRef({ file: '', sheet: `${sheet}`, ...cell }),
      ),
    ]),
  };
}

/** The lines of the plan, one of them as it is when a figure of it does not count. */
function but(line: string): readonly string[] {
  return OWN.map((own) => (own.startsWith(line.slice(0, 4)) ? line : own));
}

describe('a sheet that says otherwise what the plan says itself', () => {
  it('makes a target count for nothing, of that year alone', () => {
    const { lines, places } = read({ Plan: PLAN, Metas: TARGETS });
    expect(lines).toEqual(but('7102 suma 0.4  300'));
    expect(places).toEqual([[2024, 'Plan!G3', 'Metas!B3']]);
  });

  it('makes a trend count for nothing, in a sheet of two columns too', () => {
    const catalogue = `
| Código indicador | Tendencia |
| 7204 | Decreciente |
| 7203 | Constante |
| 7102 | Suma |
| 7101 | Suma |`;
    const { lines, places } = read({ Catálogo: catalogue, Plan: PLAN });
    expect(lines).toEqual(but('7204  0.7 30 40'));
    expect(places).toEqual([[null, 'Plan!E5', 'Catálogo!B2']]);
  });

  it('makes a weight count for nothing, in points beside fractions', () => {
    const weights = `
| Código indicador | Peso 2024 |
| 7101 | 60 |
| 7102 | 40 |
| 7203 | 35 |
| 7204 | 70 |`;
    expect(read({ Plan: PLAN, Pesos: weights }).lines).toEqual(but('7203 constante  5 5'));
  });

  it('makes a target count for nothing in a sheet with a row a year', () => {
    const rows = ['7101|10|12', '7102|200|310', '7203|5|5', '7204|30|40'].flatMap((line) => {
      const [code, first, second] = line.split('|');
      return [`| ${code} | 2024 | ${first} |`, `| ${code} | 2025 | ${second} |`];
    });
    const table = ['', '| Código indicador | Vigencia | Programado |', ...rows].join('\n');
    expect(read({ Plan: PLAN, Metas: table }).lines).toEqual(but('7102 suma 0.4 200 '));
  });
});

describe('a sheet that says nothing against the plan', () => {
  const equal = TARGETS.replace('250', '200');

  it.each([
    ['says the same', 'Metas', equal],
    ['says nothing of one of them', 'Metas', TARGETS.replace('250', '')],
    ['is an earlier version', 'Metas versión anterior', TARGETS],
    [
      'is the first programming',
      'Metas iniciales',
      TARGETS.replaceAll('Programado', 'Programación inicial'),
    ],
    ['is a copy', 'Metas (2)', TARGETS],
    ['is a draft', 'Propuesta de metas', TARGETS],
    ['is an example', 'Ejemplo', TARGETS],
    ['is a projection', 'Metas proyectadas', TARGETS],
    ['is money', 'Presupuesto', TARGETS],
    ['is of SEGPLAN', 'Metas SEGPLAN', TARGETS],
    [
      'has a row a quarter',
      'Metas',
      TARGETS.replaceAll('| Programado 2024', '| Trimestre | Programado 2024').replaceAll(
        /^(\| 7\d+) /gm,
        '$1 | I ',
      ),
    ],
    ['has the codes of other indicators', 'Metas', TARGETS.replaceAll(/^\| 7/gm, '| 8')],
    [
      'names other indicators',
      'Metas',
      `
| Código indicador | Indicador | Programado 2024 |
| 7101 | Llamadas atendidas | 10 |
| 7102 | Quejas resueltas | 250 |
| 7203 | Servidores capacitados | 5 |
| 7204 | Contratos firmados | 30 |`,
    ],
    ['is mostly of other rows', 'Metas', `${TARGETS}\n| 7301 | 1 | 1 |\n| 7302 | 1 | 1 |`],
    ['gives a code twice', 'Metas', `${equal}\n| 7102 | 250 | 300 |`],
    [
      'says otherwise nearly all: its figures are others',
      'Metas',
      TARGETS.replaceAll(/\| (\d+) \| (\d+) \|$/gm, '| 1$1 | 1$2 |'),
    ],
    ['is written in points beside fractions', 'Metas', TARGETS.replace('250', '20000')],
    [
      'says no year',
      'Metas',
      TARGETS.replace('Programado 2024', 'Programado')
        .replace(' Programado 2025 |', '')
        .replaceAll(/ \d+ \|$/gm, ''),
    ],
    [
      'names the trend in the words of another system',
      'Catálogo',
      `
| Código indicador | Tendencia |
| 7101 | Capacidad |
| 7102 | Suma |
| 7203 | Constante |
| 7204 | Creciente |`,
    ],
  ])('%s', (_, name, table) => {
    expect(read({ Plan: PLAN, [name]: table })).toEqual({ lines: OWN, places: [] });
  });

  it('is not the one in force, where the plan says that its own is', () => {
    const inForce = PLAN.replaceAll(/Programado (\d+)/g, 'Programado vigente $1');
    expect(read({ Plan: inForce, Metas: TARGETS }).lines).toEqual(OWN);
    expect(read({ 'Plan V3': PLAN, 'Metas V2': TARGETS }).lines).toEqual(OWN);
    expect(read({ 'Plan V2': PLAN, 'Metas V3': TARGETS }).lines).toEqual(but('7102 suma 0.4  300'));
  });
});
