/** Codes that each entity, or each kind of goal, numbers from one. */

import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../src/model/figure.ts';
import { indicatorsOf } from '../../../src/model/plan.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const PLAN = `
| Objetivo | Entidad | Tipo de meta | Código meta | Meta | Tendencia | Programado 2024 |
| 1. Cuidar el agua | EAAB | Meta sectorial | 2501 | Restaurar quebradas | Suma | 10 |
| 1. Cuidar el agua | EAAB | Meta proyecto | 3 | Sembrar árboles nativos | Suma | 200 |
| 2. Cuidar el aire | SDA | Meta sectorial | 2603 | Medir la calidad del aire | Constante | 5 |
| 2. Cuidar el aire | SDA | Meta proyecto | 3 | Renovar buses viejos | Creciente | 30 |`;

const WEIGHTS = `
| Entidad | Código meta | Ponderación 2024 |
| SDA | 3 | 70% |
| SDA | 2603 | 30% |
| EAAB | 2501 | 60% |
| EAAB | 3 | 40% |`;

const KINDS = `
| Objetivo | Tipo de meta | Código meta | Meta | Tendencia | Programado 2024 |
| 1. Cuidar el agua | Meta sectorial | 1 | Restaurar quebradas | Suma | 10 |
| 1. Cuidar el agua | Meta proyecto | 1 | Sembrar árboles nativos | Suma | 200 |
| 2. Cuidar el aire | Meta sectorial | 2 | Medir la calidad del aire | Constante | 5 |
| 2. Cuidar el aire | Meta proyecto | 2 | Renovar buses viejos | Creciente | 30 |`;

/** What says that there is no weight, or which one has none. */
const TOLD: ReadonlySet<string> = new Set(['PES102', 'PES147']);

function read(plan: string, weights: string) {
  const { plan: own, findings } = readPlan(workbookOf({ Plan: plan, Pesos: weights }));
  const given = (own ? indicatorsOf(own) : []).map(({ vigencias: [facts] }) =>
    facts ? numberOf(facts.weight) : null,
  );
  return { given, codes: findings.map(({ code }) => code).filter((code) => TOLD.has(code)) };
}

describe('a code of several indicators', () => {
  it('is that of one within its entity, where both tables say it of all', () => {
    expect(read(PLAN, WEIGHTS)).toEqual({ given: [0.6, 0.4, 0.3, 0.7], codes: [] });
  });

  it('is that of one within the kind of its goal', () => {
    const weights = `
| Tipo de meta | Código meta | Ponderación 2024 |
| Meta proyecto | 2 | 70% |
| Meta proyecto | 1 | 40% |
| Meta sectorial | 2 | 30% |
| Meta sectorial | 1 | 60% |`;
    expect(read(KINDS, weights).given).toEqual([0.6, 0.4, 0.3, 0.7]);
    expect(read(KINDS, weights.replace('Meta proyecto | 1', 'Meta proyecto | 3')).given).toEqual(
      Array.from({ length: 4 }, () => null),
    );
  });

  it.each([
    ['a row says no entity', WEIGHTS.replace('| SDA | 3', '| | 3')],
    ['an entity is written otherwise', WEIGHTS.replace('| SDA | 3', '| Ambiente | 3')],
    ['it stands twice with one entity', WEIGHTS.replace('| EAAB | 3', '| SDA | 3')],
    ['there is no entity', WEIGHTS.replaceAll(/^\| \w+ (?=\|)/gm, '')],
    ['a row is of another entity too', `${WEIGHTS}\n| CAR | 3 | 10% |`],
  ])('gets nothing where %s', (_, weights) => {
    const { given, codes } = read(PLAN, weights);
    expect([given[1], given[3]]).toEqual([null, null]);
    expect(codes).not.toEqual([]);
  });
});
