import { describe, expect, it } from 'vitest';
import { tellFindings } from '../../../src/diagnostics/tell.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

/** Objectives of a matrix by number and name, with the goal codes under each; and the findings. */
function read(table: string) {
  const { plan, findings } = readPlan(workbookOf({ Formulación: table }));
  return {
    objectives: plan?.objectives.map(({ number, name, indicators, source }) => ({
      title: `${number} ${name}`,
      goals: indicators.map(({ key }) => key.goalCode),
      row: source.row,
    })),
    findings: tellFindings(findings).map(({ code, cell }) => `${code} ${cell}`),
  };
}

const TWO = [
  { title: '1 Fortalecer', goals: ['11', '12'], row: 2 },
  { title: '2 Mejorar', goals: ['21'], row: 4 },
];

describe('an objective', () => {
  it('is merged over its rows', () => {
    const { objectives, findings } = read(`
      | Objetivo               | Meta    | Tendencia | Ponderación 2024 | Programado 2024 |
      |------------------------|---------|-----------|------------------|-----------------|
      | Objetivo 1. Fortalecer | 11: Uno | Suma      | 50%              | 5               |
      | ^                      | 12: Dos | Suma      | 50%              | 5               |
      | Objetivo 2. Mejorar    | 21: Uno | Suma      | 100%             | 5               |`);
    expect(objectives).toEqual(TWO);
    expect(findings).toEqual([]);
  });

  it('is repeated in each row, however it is spaced or accented', () => {
    const { objectives, findings } = read(`
      | Objetivo                | Meta    | Tendencia | Ponderación 2024 | Programado 2024 |
      |-------------------------|---------|-----------|------------------|-----------------|
      | Objetivo 1. Fortalecer  | 11: Uno | Suma      | 50%              | 5               |
      | OBJETIVO 1: Fortalécer. | 12: Dos | Suma      | 50%              | 5               |
      | Objetivo 2. Mejorar     | 21: Uno | Suma      | 100%             | 5               |`);
    expect(objectives).toEqual(TWO);
    expect(findings).toEqual([]);
  });

  it('stands for the blank cells below it, with a note each', () => {
    const { objectives, findings } = read(`
      | Objetivo               | Meta    | Tendencia | Ponderación 2024 | Programado 2024 |
      |------------------------|---------|-----------|------------------|-----------------|
      | Objetivo 1. Fortalecer | 11: Uno | Suma      | 50%              | 5               |
      |                        | 12: Dos | Suma      | 50%              | 5               |
      | Objetivo 2. Mejorar    | 21: Uno | Suma      | 100%             | 5               |`);
    expect(objectives).toEqual(TWO);
    expect(findings).toEqual(['PES120 A3']);
  });

  it('is a banner over its indicators, merged or in one cell', () => {
    const { objectives, findings } = read(`
      | Meta                   | Tendencia | Ponderación 2024 | Programado 2024 |
      |------------------------|-----------|------------------|-----------------|
      | Objetivo 1. Fortalecer | <         | <                | <               |
      | 11: Uno                | Suma      | 50%              | 5               |
      | 12: Dos                | Suma      | 50%              | 5               |
      | Objetivo 2. Mejorar    |           |                  |                 |
      | 21: Uno                | Suma      | 100%             | 5               |`);
    expect(objectives).toEqual([
      { ...TWO[0], row: 2 },
      { ...TWO[1], row: 5 },
    ]);
    expect(findings).toEqual([]);
  });

  it('without number takes its place in the order', () => {
    const { objectives } = read(`
      | Objetivo   | Meta    | Tendencia | Ponderación 2024 | Programado 2024 |
      |------------|---------|-----------|------------------|-----------------|
      | Fortalecer | 11: Uno | Suma      | 50%              | 5               |
      | Mejorar    | 21: Uno | Suma      | 100%             | 5               |
      | Fortalecer | 12: Dos | Suma      | 50%              | 5               |`);
    expect(objectives?.map(({ title, goals }) => [title, goals])).toEqual([
      ['1 Fortalecer', ['11', '12']],
      ['2 Mejorar', ['21']],
    ]);
  });

  it('keeps the number it gives itself, in the order of the sheet', () => {
    const { objectives } = read(`
      | Objetivo      | Meta    | Tendencia | Ponderación 2024 | Programado 2024 |
      |---------------|---------|-----------|------------------|-----------------|
      | 5. Mejorar    | 21: Uno | Suma      | 100%             | 5               |
      | 3. Fortalecer | 11: Uno | Suma      | 100%             | 5               |`);
    expect(objectives?.map(({ title }) => title)).toEqual(['5 Mejorar', '3 Fortalecer']);
  });

  it('missing above every row leaves the row under none, with an error', () => {
    const { objectives, findings } = read(`
      | Objetivo   | Meta    | Tendencia | Ponderación 2024 | Programado 2024 |
      |------------|---------|-----------|------------------|-----------------|
      |            | 11: Uno | Suma      | 100%             | 5               |
      | Fortalecer | 12: Dos | Suma      | 100%             | 5               |`);
    expect(objectives?.map(({ title, goals }) => [title, goals])).toEqual([
      ['0 ', ['11']],
      ['1 Fortalecer', ['12']],
    ]);
    expect(findings).toEqual(['PES118 A2']);
  });

  it('missing from the whole table leaves its indicators under none, with an error', () => {
    const { objectives, findings } = read(`
      | Meta    | Tendencia | Ponderación 2024 | Programado 2024 |
      |---------|-----------|------------------|-----------------|
      | 11: Uno | Suma      | 100%             | 5               |`);
    expect(objectives).toEqual([{ title: '0 ', goals: ['11'], row: 2 }]);
    expect(findings).toEqual(['PES145 null']);
  });
});

describe('an objective in a column and in banners', () => {
  const HEADING = '| Objetivo | Meta | Tendencia | Ponderación 2026 | Programado 2026 |';
  const row = (objective: string, code: number) =>
    `| ${objective} | ${code}: Uno | Suma | 50% | 5 |`;
  const codesOf = (...rows: readonly string[]) => read([HEADING, ...rows].join('\n')).findings;
  const RIVERS = '| OBJETIVO 1. Ríos | | | | |';
  const AIR = '| OBJETIVO 2. Aire | | | | |';

  it('is an error where a row names another than the banner over it', () => {
    const rows = [RIVERS, row('2. Aire', 71), row('2. Aire', 72), AIR, row('1. Ríos', 73)];
    const { objectives, findings } = read([HEADING, ...rows].join('\n'));
    expect(findings).toEqual(['PES161 A3', 'PES161 A4', 'PES161 A6']);
    expect(objectives?.flatMap(({ goals }) => goals)).toEqual(['71', '72', '73']);
  });

  it('is an error for the one row that is out of its place', () => {
    const rows = [RIVERS, row('1. Ríos', 71), row('2. Aire', 72), AIR, row('2. Aire', 73)];
    expect(codesOf(...rows)).toEqual(['PES161 A4']);
  });

  it('agrees, whoever of the two is written otherwise', () => {
    const rows = [RIVERS, row('1 - RÍOS', 71), AIR, row('2) Aire', 72)];
    expect(codesOf(...rows)).toEqual([]);
  });

  it('agrees where the banners close the rows above them', () => {
    const rows = [row('1. Ríos', 71), RIVERS, row('2. Aire', 72), AIR];
    expect(codesOf(...rows)).not.toContain('PES161 A4');
  });

  it('agrees where only the first has a banner, or the banners are of another level', () => {
    expect(codesOf(RIVERS, row('1. Ríos', 71), row('2. Aire', 72))).toEqual([]);
    const level = '| OBJETIVO 9. Ambiente sano | | | | |';
    expect(codesOf(level, row('1. Ríos', 71), row('2. Aire', 72))).toEqual([]);
  });
});

describe('the objective of a form', () => {
  const titleOf = (...labels: readonly (readonly [string, string])[]) => {
    const above = labels.map(([label, value]) => `| ${label} | ${value} | | | |`);
    const { objectives } = read(`
      ${above.join('\n')}
      | Código meta | Meta | Tendencia | Ponderación 2026 | Programado 2026 |
      | 71 | Uno | Suma | 50% | 5 |
      | 72 | Dos | Suma | 50% | 5 |`);
    return objectives?.map(({ title }) => title);
  };

  it.each([
    ['Objetivo No.', '4', 'Objetivo:', 'Cuidar los ríos urbanos'],
    ['N.º de objetivo', '4', 'Nombre del objetivo', 'Cuidar los ríos urbanos'],
    ['Objetivo sectorial', 'Cuidar los ríos urbanos', 'Código objetivo sectorial', 'OE4'],
    ['Eje número', 'IV', 'Eje', 'Cuidar los ríos urbanos'],
  ])('has its number and its name each beside its label: «%s»', (first, one, second, two) => {
    expect(titleOf(['Sector:', 'Ambiente'], [first, one], [second, two])).toEqual([
      '4 Cuidar los ríos urbanos',
    ]);
  });

  it('has no number of another level', () => {
    const [title] = titleOf(['Programa No.', '9'], ['Objetivo:', 'Cuidar los ríos urbanos']) ?? [];
    expect(title).not.toMatch(/9/);
  });
});
