/** Two versions of a plan in one book, told by the names of their sheets. */

import { describe, expect, it } from 'vitest';
import { numberFigure } from '../../src/model/figure.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { workbookOf } from '../sheets.ts';

const sheet = (target: number, form = '') => `
  | PES 2024-2027 | ${form} |
  | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |
  | 1. Uno | Meta sectorial 11: Abrir sedes | 21: Sedes | Suma | 100% | ${target} |`;

const targetOf = (sheets: Readonly<Record<string, string>>) => {
  const { plan, findings } = readPlan(workbookOf(sheets));
  const [facts] = plan?.objectives[0]?.indicators[0]?.vigencias ?? [];
  return [facts?.programmed.kind, findings.map(({ code }) => code).join(' ')];
};

it('the later one is read, though the form has a version of its own', () => {
  const form = 'Código: FO-018 Versión: 3';
  expect(targetOf({ 'Plan V1': sheet(10, form), 'Plan V2': sheet(12, form) })).toEqual([
    'number',
    'PES123',
  ]);
});

it('none is read where only the version of the form is named', () => {
  expect(targetOf({ Uno: sheet(10, 'Versión: 3'), Dos: sheet(12, 'Versión: 3') })).toEqual([
    'undecided',
    'PES115',
  ]);
});

it.each(['Metas retiradas', 'Indicadores dados de baja'])(
  '«%s» are no part of the plan',
  (name) => {
    const goals = (first: number) =>
      sheet(10)
        .replaceAll('11:', `${first}:`)
        .replaceAll('21:', `${first + 10}:`);
    const { plan, findings } = readPlan(workbookOf({ Plan: goals(11), [name]: goals(81) }));
    const indicators = plan?.objectives.flatMap((objective) => objective.indicators) ?? [];
    expect(indicators.map(({ key }) => key.goalCode)).toEqual(['11']);
    expect(findings.map(({ code }) => code)).toEqual(['PES123']);
  },
);

it('a whole that differs from several parts leaves undecided what it contradicts of each', () => {
  const goal = (code: number, executed: number) =>
    `| 1. Uno | Meta sectorial ${code}: Meta ${code} | ${code + 10}: Indicador ${code} | Suma | 25% | 10 | ${executed} |`;
  const table = (...goals: readonly string[]) =>
    [
      '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |',
      ...goals,
    ].join('\n');
  const { plan } = readPlan(
    workbookOf({
      Uno: table(goal(11, 8), goal(12, 9)),
      Dos: table(goal(13, 7), goal(14, 6)),
      Consolidado: table(goal(11, 8), goal(12, 5), goal(13, 5), goal(14, 6)),
    }),
  );
  const indicators = plan?.objectives.flatMap((objective) => objective.indicators) ?? [];
  expect(
    indicators.map(({ key, vigencias: [facts] }) => [key.goalCode, facts?.executed.kind]),
  ).toEqual([
    ['11', 'number'],
    ['12', 'undecided'],
    ['13', 'undecided'],
    ['14', 'number'],
  ]);
});

describe('sheets of the quarters and one of the year', () => {
  const executed = (value: number) => `
  | PES 2024-2027 |
  | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |
  | 1. Uno | Meta sectorial 11: Abrir sedes | 21: Sedes | Suma | 100% | 10 | ${value} |`;
  const read = (last: string, value: number) => {
    const { plan } = readPlan(
      workbookOf({
        'I Trimestre': executed(2),
        'II Trimestre': executed(5),
        [last]: executed(value),
      }),
    );
    return plan?.objectives[0]?.indicators[0]?.vigencias[0]?.executed;
  };

  it.each(['Anual', 'Consolidado anual 2024'])('%s is what the year came to', (last) => {
    expect(read(last, 9)).toEqual(numberFigure(9));
  });

  it('are not settled by a name that says another thing, or where the year is less than its parts', () => {
    expect(read('Meta anual', 9)?.kind).toBe('undecided');
    expect(read('Anual', 1)?.kind).toBe('undecided');
  });
});
