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
