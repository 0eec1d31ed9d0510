/** Two versions of a plan in one book, told by the names of their sheets. */

import { expect, it } from 'vitest';
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
