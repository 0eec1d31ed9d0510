/** Each cause and each change in words. */

import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compute/change/compare.ts';
import type { ComparedEvaluation } from '../../../src/model/comparison.ts';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import { sayChange } from '../../../src/report/compare/change-words.ts';
import { sayHeaviest } from '../../../src/report/compare/heaviest.ts';
import { sayPart } from '../../../src/report/compare/words.ts';
import {
  evaluateFacts,
  executionWith,
  indicatorWith,
  objectiveWith,
  planWith,
  recordWith,
} from '../../facts.ts';

type Facts = Parameters<typeof indicatorWith>[0] & { goal?: string };

const ONE = { goalCode: '2301', indicatorCode: '4201', weight: 0.5, programmed: 10, executed: 10 };
const TWO = { goalCode: '2302', indicatorCode: '4202', weight: 0.5, programmed: 10, executed: 5 };
const FALL = { trend: 'decreciente', baseline: 20, executed: 12 } as const;

function evaluateAll(
  objectives: readonly (readonly Facts[])[],
  choices: Parameters<typeof evaluateFacts>[2] = {},
  records: readonly Parameters<typeof recordWith>[0][] = [],
): Evaluation {
  const plan = planWith(
    objectives.map((own, at) =>
      objectiveWith(
        own.map(({ goal, ...facts }) => {
          const indicator = indicatorWith(facts);
          const names = {
            goal: goal ?? `Meta ${facts.goalCode}`,
            indicator: facts.indicatorCode ?? '',
          };
          return { ...indicator, names };
        }),
        at + 1,
      ),
    ),
    '2024-12-31',
  );
  return evaluateFacts(
    plan,
    records.length > 0 ? [executionWith(records.map(recordWith))] : [],
    choices,
  );
}

function tell(before: ComparedEvaluation, after: ComparedEvaluation) {
  const comparison = compare(before, after);
  return {
    heaviest: sayHeaviest(comparison),
    parts: comparison.objectives.flatMap(({ parts }) =>
      parts.map((one) => sayPart(one, comparison)),
    ),
    changes: comparison.changes.map(sayChange),
  };
}

describe('a cause', () => {
  it('says what it went from and to', () => {
    const after = [
      { ...ONE, weight: 0.4, executed: 8 },
      { ...TWO, weight: 0.6, programmed: 20 },
    ];
    const { parts, heaviest } = tell(evaluateAll([[ONE, TWO]]), evaluateAll([after]));
    expect(parts.toSorted()).toEqual([
      'ejecutado, de 10,00 a 8,00',
      'ponderación, de 50% a 40%',
      'ponderación, de 50% a 60%',
      'programado, de 10,00 a 20,00',
    ]);
    expect(heaviest).toBe(
      'Lo que más pesa: indicador 4202, programado, de 10,00 a 20,00: −13,75 puntos en el objetivo 1, que pasa de 75,00% a 47,00%.',
    );
  });

  it('says who comes, who goes and where to', () => {
    const three = { ...TWO, goalCode: '2303', indicatorCode: '4203', weight: 1 };
    const before = evaluateAll([[ONE, TWO], [three]]);
    const after = evaluateAll([
      [{ ...ONE, weight: 1 }],
      [
        { ...three, weight: 0.5 },
        { ...TWO, executed: 6 },
      ],
    ]);
    expect(tell(before, after).parts).toEqual([
      'sale: pasa al objetivo 2; tenía avance 50,00%',
      'ponderación, de 50% a 100%',
      'entra: estaba en el objetivo 1, con avance 60,00%',
      'ponderación, de 100% a 50%',
    ]);
  });

  it('says what counts now, and what no longer does', () => {
    const before = evaluateAll([
      [
        { ...ONE, weight: 1 },
        { ...TWO, weight: null, programmed: null },
      ],
    ]);
    const after = evaluateAll([[ONE, TWO]]);
    expect(tell(before, after).parts[0]).toBe('entra: antes no contaba, con avance 50,00%');
    expect(tell(after, before).parts[0]).toBe('sale: ya no cuenta; tenía avance 50,00%');
  });

  it('says what is reported, and what no longer is', () => {
    const [before, after] = [null, 5].map((executed) => evaluateAll([[ONE, { ...TWO, executed }]]));
    if (!before || !after) throw new Error('There are two');
    expect(tell(before, after).parts).toEqual(['se reporta, con avance 50,00%']);
    expect(tell(after, before).parts).toEqual(['deja de reportarse; tenía avance 50,00%']);
  });

  it('says which rule is another', () => {
    const one = { ...ONE, ...FALL, weight: 1 };
    const before = evaluateAll([[one]]);
    expect(tell(before, evaluateAll([[one]], { decreciente: 'linea-base' })).parts).toEqual([
      'método de Decreciente, de «inversa» a «línea base»',
    ]);
    expect(tell(before, evaluateAll([[{ ...one, trend: 'suma' }]])).parts).toEqual([
      'tendencia, de Decreciente a Suma',
    ]);
    expect(tell(before, evaluateAll([[{ ...one, executed: 0 }]])).parts).toEqual([
      'convención con 0, avance de 83,33% a 100,00%',
    ]);
  });

  it('says where no order of its figures gives a progress', () => {
    const one = { ...ONE, ...FALL, weight: 1 };
    const choices = { decreciente: 'linea-base' } as const;
    const after = { ...one, baseline: 9, programmed: 4, executed: 6 };
    expect(tell(evaluateAll([[one]], choices), evaluateAll([[after]], choices)).parts).toEqual([
      'sus cifras en conjunto, avance de 80,00% a 60,00%',
    ]);
  });
});

describe('a change', () => {
  it('says what is another of an indicator', () => {
    const after = {
      ...TWO,
      goalCode: '2399',
      goal: 'Meta 2302',
      trend: 'suma',
      baseline: 3,
    } as const;
    const { changes } = tell(evaluateAll([[ONE, TWO]]), evaluateAll([[ONE], [after]]));
    expect(changes).toEqual([
      'Indicador 4202: pasa del objetivo 1 al objetivo 2',
      'Indicador 4202: cambia de código, de meta sectorial 2302, indicador 4202 a meta sectorial 2399, indicador 4202',
      'Indicador 4202: tendencia, de Constante a Suma',
      'Indicador 4202: línea base, de sin dato a 3,00',
    ]);
  });

  it('says what comes and goes', () => {
    const { changes, heaviest } = tell(evaluateAll([[ONE], [TWO]]), evaluateAll([[ONE]]));
    expect(changes).toEqual(['Indicador 4202: se quita del objetivo 2']);
    expect(heaviest).toBe(
      'Ninguna cifra cambió de las que están en ambos lados, aunque los indicadores no son los mismos.',
    );
    expect(tell(evaluateAll([[ONE]]), evaluateAll([[ONE], [TWO]])).changes).toEqual([
      'Indicador 4202: se agrega al objetivo 2',
    ]);
  });
});
