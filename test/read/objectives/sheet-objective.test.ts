import { expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

function objectiveUnder(...titles: readonly string[]) {
  const sheet = [
    ...titles.map((title) => `| ${title} | < | < | < | < |`),
    '| Meta | Indicador | Tendencia | Ponderación 2025 | Programación 2025 |',
    '| 2307: Abrir sedes | 4231: Sedes abiertas | Suma | 100% | 5 |',
  ].join('\n');
  const { plan } = readPlan(workbookOf({ Hoja1: sheet }));
  return plan?.objectives.map(({ number, name }) => `${number} ${name}`);
}

it('a title that ends in the number of the objective has its name below', () => {
  expect(objectiveUnder('Seguimiento objetivo 2', 'Cuidar los ríos y las quebradas')).toEqual([
    '2 Cuidar los ríos y las quebradas',
  ]);
});

it('a title that only speaks of an objective gives no name', () => {
  expect(
    objectiveUnder('Avance del objetivo 2 del plan', 'Cuidar los ríos y las quebradas'),
  ).not.toEqual(['2 Cuidar los ríos y las quebradas']);
  expect(objectiveUnder('Seguimiento objetivo 2', 'Corte 31/12/2025')).not.toEqual([
    '2 Corte 31/12/2025',
  ]);
});
