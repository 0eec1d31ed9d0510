/** Tables of one sheet, one an objective under its title, where the sheet says its year once. */

import { expect, it } from 'vitest';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { workbookOf } from '../sheets.ts';

const HEADINGS =
  '| Tipo de meta | ID meta | Nombre meta | Código indicador | Nombre indicador | Tendencia | % peso | Valor programado | Ejecución |';

const table = (title: string, code: number, headings = HEADINGS) =>
  [
    '| |',
    `| ${title} |`,
    headings,
    `| Meta sectorial | ${code} | Abrir sedes ${code} | ${code}1 | Sedes | Suma | 100% | 10 | 10 |`,
  ].join('\n');

/** The objectives of a sheet with those titles on top and those tables, each with the years it has. */
function objectivesOf(titles: string, ...tables: readonly string[]) {
  const { plan } = readPlan(workbookOf({ Hoja: [titles, ...tables].join('\n') }));
  return plan?.objectives.map(({ name, indicators }) => {
    const years = indicators.flatMap(({ vigencias }) => vigencias.map(({ vigencia }) => vigencia));
    return `${name}: ${years}`;
  });
}

it.each(['1. Uno', '(1) Uno', 'Objetivo 1: Uno'])('%s and the next are of that year', (first) => {
  const second = first.replace('1', '2').replace('Uno', 'Dos');
  const tables = [table(first, 2201), table(second, 2202)];
  expect(objectivesOf('| Plan Estratégico Sectorial |\n| Vigencia 2025 |', ...tables)).toEqual([
    'Uno: 2025',
    'Dos: 2025',
  ]);
});

it('a table whose title says another year keeps it', () => {
  const tables = [table('1. Uno', 2201), table('2. Dos · Vigencia 2026', 2202)];
  const names = objectivesOf('| Vigencia 2025 |', ...tables);
  expect(names?.map((name) => name.slice(-4))).toEqual(['2025', '2026']);
});

it('a table with other headings is not of the year above another', () => {
  const other = HEADINGS.replace('% peso', 'Ponderación').replace('Ejecución', 'Logro');
  const tables = [table('1. Uno', 2201), table('2. Dos', 2202, other)];
  expect(objectivesOf('| Vigencia 2025 |', ...tables)).toEqual(['Uno: 2025']);
  const sheet = ['| Vigencia 2025 |', ...tables].join('\n');
  const codes = readPlan(workbookOf({ Hoja: sheet })).findings.map(({ code }) => code);
  expect(codes).toContain('PES142');
});
