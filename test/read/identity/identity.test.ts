import { describe, expect, it } from 'vitest';
import { tellFindings } from '../../../src/diagnostics/tell.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

/** Kind, goal code, goal and indicator code of each row; and the findings but for trends. */
function read(table: string, sheet = 'Formulación') {
  const { plan, findings } = readPlan(workbookOf({ [sheet]: table }));
  return {
    rows: plan?.objectives.flatMap(({ indicators }) =>
      indicators.map(({ key, names }) =>
        [key.goalKind, key.goalCode, names.goal, key.indicatorCode].join(' · '),
      ),
    ),
    findings: tellFindings(findings).map(({ code, cell }) => `${code} ${cell}`),
  };
}

describe('a goal written once over its indicators', () => {
  it('is of the rows below whose goal cells are blank, with a note each', () => {
    expect(
      read(`
        | Objetivo | Tipo de meta | Código meta | Meta    | Código indicador | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |
        |----------|--------------|-------------|---------|------------------|-----------|-----------|------------------|-----------------|
        | 1. Uno   | MS           | 2350        | Crear   | 4301             | Sedes     | Suma      | 50%              | 5               |
        | 1. Uno   |              |             |         | 4302             | Casas     | Suma      | 25%              | 5               |
        | 1. Uno   |              |             |         | 4303             | Calles    | Suma      | 25%              | 5               |`),
    ).toEqual({
      rows: [4301, 4302, 4303].map((code) => `sectorial · 2350 · Crear · ${code}`),
      findings: ['PES160 D3', 'PES160 D4'],
    });
  });

  it('is not of a row of another objective, or of another kind', () => {
    expect(
      read(`
        | Objetivo | Tipo de meta | Código meta | Meta    | Código indicador | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |
        |----------|--------------|-------------|---------|------------------|-----------|-----------|------------------|-----------------|
        | 1. Uno   | MS           | 2350        | Crear   | 4301             | Sedes     | Suma      | 50%              | 5               |
        | 1. Uno   | ME           |             |         | 4302             | Casas     | Suma      | 50%              | 5               |
        | 2. Dos   | MS           |             |         | 4303             | Calles    | Suma      | 100%             | 5               |`),
    ).toEqual({
      rows: [
        'sectorial · 2350 · Crear · 4301',
        'estrategica ·  ·  · 4302',
        'sectorial ·  ·  · 4303',
      ],
      findings: ['PES112 C3', 'PES112 C4'],
    });
  });

  it('gives its code to the row that repeats only its name', () => {
    expect(
      read(`
        | Objetivo | Código meta | Meta  | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |
        |----------|-------------|-------|-----------|-----------|------------------|-----------------|
        | 1. Uno   | 2350        | Crear | 41: Sedes | Suma      | 50%              | 5               |
        | 1. Uno   |             | Crear | 42: Casas | Suma      | 50%              | 5               |
        | 1. Uno   |             | Abrir | 43: Vías  | Suma      | 50%              | 5               |`),
    ).toEqual({
      rows: [' · 2350 · Crear · 41', ' · 2350 · Crear · 42', ' ·  · Abrir · 43'],
      findings: ['PES160 B3', 'PES112 B4'],
    });
  });
});

describe('the kind of a goal', () => {
  it('is that of the column before that of the letters of the code', () => {
    expect(
      read(`
        | Objetivo | Tipo de meta     | Código meta | Meta  | Tendencia | Ponderación 2024 | Programado 2024 |
        |----------|------------------|-------------|-------|-----------|------------------|-----------------|
        | 1. Uno   | Meta estratégica | MS-78       | Crear | Suma      | 50%              | 5               |
        | 1. Uno   |                  | MP-3        | Abrir | Suma      | 50%              | 5               |`)
        .rows,
    ).toEqual(['estrategica · 78 · Crear · ', 'proyecto · 3 · Abrir · ']);
  });

  it('is that of the sheet where nothing else says', () => {
    expect(
      read(
        `
        | Objetivo | Código meta | Meta  | Tendencia | Ponderación 2024 | Programado 2024 |
        |----------|-------------|-------|-----------|------------------|-----------------|
        | 1. Uno   | 78          | Crear | Suma      | 100%             | 5               |`,
        'Metas estratégicas',
      ).rows,
    ).toEqual(['estrategica · 78 · Crear · ']);
  });
});
