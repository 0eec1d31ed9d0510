/** The cutoffs of a matrix that carries its execution, a sheet a year. */

import { expect, it } from 'vitest';
import { evaluate } from '../../src/compute/evaluate.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { workbookOf } from '../sheets.ts';
import { findingsOf } from './fixture.ts';

const sheet = (year: number, cutoff: string) => `
  | ${cutoff} |
  | Objetivo | Meta | Indicador | Tendencia | Ponderación ${year} | Programado ${year} | Ejecutado ${year} |
  | 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | 100% | 10 | 10 |`;

const METHOD = { decreciente: 'inversa', programmedFrom: 'segplan' } as const;

function cutoffsOf(sheets: Readonly<Record<string, string>>) {
  const { plan } = readPlan(workbookOf(sheets));
  return [2024, 2025].map(
    (vigencia) => plan && evaluate(plan, [], { vigencia, method: METHOD }).cutoff,
  );
}

const OWN = {
  2024: sheet(2024, 'Corte 31 de diciembre de 2024'),
  2025: sheet(2025, 'Corte 30 de junio de 2025'),
};

it('each vigencia has the cutoff of its sheet', () => {
  expect(cutoffsOf(OWN)).toEqual(['2024-12-31', '2025-06-30']);
  expect(findingsOf({ matrix: OWN }).filter(({ code }) => code.startsWith('PES31'))).toEqual([]);
});

it('a vigencia whose sheet has none takes the only one of the others', () => {
  expect(cutoffsOf({ ...OWN, 2024: sheet(2024, '') })).toEqual(['2025-06-30', '2025-06-30']);
});
