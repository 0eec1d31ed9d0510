import { describe, expect, it } from 'vitest';
import type { IndicatorEvaluation, ObjectiveEvaluation } from '../../../src/model/evaluation.ts';
import { composeNotes } from '../../../src/report/compute/objective-notes.ts';
import {
  indicator,
  notProgrammed,
  notReported,
  objective,
  percent,
} from '../evaluation-builders.ts';

const strategic = (goal: string | null, facts = {}) =>
  notProgrammed({ kind: 'estrategica', goal, code: null, name: null, goalName: null, ...facts });

function notes(
  indicators: readonly IndicatorEvaluation[],
  told: Partial<ObjectiveEvaluation> = {},
): readonly string[] {
  return composeNotes(objective(3, indicators, told), 2024);
}

describe('a goal not programmed', () => {
  it('is told with the sentence of the publication', () => {
    expect(notes([indicator(), strategic('78')])).toEqual([
      'El objetivo 3 cuenta con dos metas; para la vigencia 2024 no se programó reporte de la meta estratégica 78, por tanto el porcentaje de cumplimiento se calcula con el reporte de avance de la meta sectorial 2320.',
    ]);
  });

  it('agrees in number on both sides', () => {
    const indicators = [
      indicator({ goal: '1', weight: percent(50) }),
      indicator({ goal: '2', weight: percent(50) }),
      strategic('77'),
      strategic('78'),
    ];
    expect(notes(indicators)).toEqual([
      'El objetivo 3 cuenta con cuatro metas; para la vigencia 2024 no se programó reporte de las metas estratégicas 77 y 78, por tanto el porcentaje de cumplimiento se calcula con el reporte de avance de las metas sectoriales 1 y 2.',
    ]);
  });

  it('is named by its kind, each kind apart', () => {
    const indicators = [
      indicator({ kind: 'proyecto', goal: '3' }),
      strategic('78'),
      notProgrammed({ goal: '9' }),
      notProgrammed({ kind: null, goal: '5' }),
    ];
    expect(notes(indicators)).toEqual([
      'El objetivo 3 cuenta con cuatro metas; para la vigencia 2024 no se programó reporte de la meta estratégica 78, de la meta sectorial 9 y de la meta 5, por tanto el porcentaje de cumplimiento se calcula con el reporte de avance de la meta proyecto 3.',
    ]);
  });

  it('counts once however many indicators it has', () => {
    const indicators = [
      indicator({ goal: '1', code: '10' }),
      strategic('78', { code: '20' }),
      strategic('78', { code: '21' }),
    ];
    expect(notes(indicators)[0]).toContain('cuenta con dos metas; ');
    expect(notes(indicators)[0]).toContain('reporte de la meta estratégica 78,');
  });

  it('gives way to its indicators where only some of them were not programmed', () => {
    const indicators = [
      indicator({ goal: '2320', code: '4244' }),
      notProgrammed({ goal: '2320', code: '4245' }),
      notProgrammed({ goal: '2320', code: null, name: 'Índice de uso' }),
    ];
    expect(notes(indicators)).toEqual([
      'El objetivo 3 cuenta con una meta; para la vigencia 2024 no se programó reporte de los indicadores 4245 e «Índice de uso» de la meta sectorial 2320, por tanto el porcentaje de cumplimiento se calcula con el reporte de avance del indicador 4244 de la meta sectorial 2320.',
    ]);
  });

  it('is named by its name where it has no code', () => {
    const indicators = [indicator(), strategic(null, { goalName: 'Índice de confianza' })];
    expect(notes(indicators)[0]).toContain('de la meta estratégica «Índice de confianza», por');
  });

  it('is told without a calculation where the objective has none', () => {
    const reason = { kind: 'weights-do-not-add-up', sum: 0.9 } as const;
    expect(notes([indicator(), strategic('78')], { reason })).toEqual([
      'El objetivo 3 cuenta con dos metas; para la vigencia 2024 no se programó reporte de la meta estratégica 78.',
      'El objetivo 3 no tiene porcentaje de cumplimiento porque las ponderaciones de lo programado suman 90% y deben sumar 100%.',
    ]);
  });

  it('does not speak of reports that are not there', () => {
    const indicators = [
      indicator({ goal: '1', weight: percent(50) }),
      notReported({ goal: '2', weight: percent(50) }),
      strategic('78'),
    ];
    expect(notes(indicators)[0]).toMatch(
      /por tanto el porcentaje de cumplimiento se calcula con las metas sectoriales 1 y 2\.$/,
    );
  });
});

describe('nothing programmed', () => {
  it('is told for several goals, for one and for none', () => {
    expect(notes([strategic('77'), strategic('78')])).toEqual([
      'El objetivo 3 cuenta con dos metas; para la vigencia 2024 no se programó reporte de ninguna de ellas, por tanto no tiene porcentaje de cumplimiento.',
    ]);
    expect(notes([strategic('77')])).toEqual([
      'El objetivo 3 cuenta con una meta; para la vigencia 2024 no se programó reporte de ella, por tanto no tiene porcentaje de cumplimiento.',
    ]);
    expect(notes([])).toEqual(['El objetivo 3 no tiene metas en la matriz.']);
  });
});

describe('an incomplete objective', () => {
  it('gives both readings', () => {
    const indicators = [
      indicator({ goal: '1', weight: percent(50) }),
      notReported({ goal: '2', weight: percent(50) }),
    ];
    expect(notes(indicators)).toEqual([
      'El objetivo 3 está incompleto: para la vigencia 2024 no hay reporte de avance de la meta sectorial 2. Lo no reportado cuenta como 0 y el cumplimiento es 50,00%; sin tenerlo en cuenta sería 100,00%.',
    ]);
  });

  it('gives the one reading there is without any report', () => {
    expect(notes([notReported()])).toEqual([
      'El objetivo 3 está incompleto: para la vigencia 2024 no hay reporte de avance de la meta sectorial 2320. Lo no reportado cuenta como 0 y el cumplimiento es 0,00%; ninguna meta programada tiene reporte.',
    ]);
  });

  it('tells the readings apart where a setback makes the one with 0 the greater', () => {
    const indicators = [
      indicator({ goal: '1', weight: percent(50), progress: -0.2 }),
      notReported({ goal: '2', weight: percent(50) }),
    ];
    expect(notes(indicators, { range: { low: -0.2, high: -0.1 } })[0]).toMatch(
      /el cumplimiento es -10,00%; sin tenerlo en cuenta sería -20,00%\.$/,
    );
  });
});

it('names an indicator that the matrix repeats once', () => {
  const repeated = (code: string) =>
    indicator({ goal: '1', code, reason: { kind: 'repeated-key' }, status: 'no-calculable' });
  const twice = [repeated('10'), repeated('10'), indicator({ goal: '1', code: '11' })];
  const reason = { kind: 'not-calculable', indicators: twice.slice(0, 2) } as const;
  expect(notes(twice, { reason })).toEqual([
    'El objetivo 3 no tiene porcentaje de cumplimiento porque no es calculable el avance del indicador 10 de la meta sectorial 1 (el mismo indicador está más de una vez en la matriz).',
  ]);
  const missing = { kind: 'weight-missing', indicators: twice.slice(0, 2) } as const;
  expect(notes(twice, { reason: missing })[0]).toContain('ponderación del indicador 10 de la meta');
});

it('tells that weights were divided by their sum', () => {
  const indicators = [indicator({ weight: percent(66) }), strategic('78', { weight: percent(34) })];
  expect(notes(indicators, { renormalised: true })[1]).toBe(
    'Las ponderaciones de lo programado suman 66%, porque el resto corresponde a lo no programado; cada una se divide entre esa suma para que completen 100%.',
  );
});

describe('an objective without figure', () => {
  it('names what has no weight', () => {
    const culprit = indicator({ goal: '7' });
    expect(
      notes([culprit, indicator()], { reason: { kind: 'weight-missing', indicators: [culprit] } }),
    ).toEqual([
      'El objetivo 3 no tiene porcentaje de cumplimiento porque falta la ponderación de la meta sectorial 7.',
    ]);
  });

  it('tells a weight that is not decided from one that cannot be read', () => {
    const open = { kind: 'undecided', text: '0,5', finding: 'PES204', cells: [] } as const;
    const [undecided, unread, blank] = [
      indicator({ goal: '7', weight: open }),
      indicator({ goal: '8', weight: { kind: 'unreadable', text: 'alta' } }),
      indicator({ goal: '9', weight: { kind: 'blank' } }),
    ];
    const lackOf = (...indicators: readonly IndicatorEvaluation[]) =>
      notes(indicators, { reason: { kind: 'weight-missing', indicators } })[0]?.split('porque ')[1];
    expect([lackOf(undecided), lackOf(undecided, unread), lackOf(unread, blank)]).toEqual([
      'no está decidida (vea PES204) la ponderación de la meta sectorial 7.',
      'no se puede leer la ponderación de las metas sectoriales 7 y 8.',
      'falta la ponderación de las metas sectoriales 8 y 9.',
    ]);
  });

  it('lists the cells of what is not decided while they are few', () => {
    const open = (goal: number) => {
      const at = { file: 'm.xlsx', sheet: 'Metas', row: goal, column: 9 };
      const cells = [
        { at, text: '7' },
        { at: { ...at, column: 10 }, text: '8' },
      ];
      return indicator({
        goal: String(goal),
        reason: { kind: 'undecided', operand: 'executed', finding: 'PES110', cells },
        status: 'no-calculable',
      });
    };
    const causes = (...goals: readonly number[]) => {
      const indicators = goals.map(open);
      const told = notes(indicators, { reason: { kind: 'not-calculable', indicators } });
      return told[0]?.split('no es calculable el avance ')[1];
    };
    expect(causes(4)).toBe(
      'de la meta sectorial 4 (no está decidido cuál es la ejecución: Metas!I4 dice «7» y J4 dice «8»; vea PES110).',
    );
    expect(causes(4, 5, 6, 7)).toBe(
      'de las metas sectoriales 4, 5, 6 y 7 (no está decidido cuál es la ejecución; vea PES110).',
    );
  });

  it('names each progress that cannot be computed, with its cause', () => {
    const one = indicator({
      goal: '7',
      reason: { kind: 'unknown-trend' },
      status: 'no-calculable',
    });
    const other = indicator({
      goal: '8',
      reason: { kind: 'negative', operand: 'executed' },
      status: 'no-calculable',
    });
    expect(
      notes([one, other], { reason: { kind: 'not-calculable', indicators: [one, other] } }),
    ).toEqual([
      'El objetivo 3 no tiene porcentaje de cumplimiento porque no es calculable el avance de la meta sectorial 7 (la tendencia falta o no se reconoce) y de la meta sectorial 8 (la ejecución es negativa).',
    ]);
  });
});

describe('a decreasing indicator', () => {
  it('tells the convention its progress follows', () => {
    expect(notes([indicator({ note: 'zero-executed' })])).toEqual([
      'En la meta sectorial 2320 se ejecutó 0 frente a una programación mayor que 0: el cociente no está definido y, por convención, el avance es 100%.',
    ]);
    expect(notes([indicator({ note: 'zero-target' })])).toEqual([
      'En la meta sectorial 2320 se programó 0 y se ejecutó más de 0: en una tendencia decreciente el avance es 0%.',
    ]);
  });

  it('tells what the other method gives, where it is another figure', () => {
    const alternative = { method: 'linea-base', progress: 0.8 } as const;
    expect(notes([indicator({ progress: 0.9, alternative })])).toEqual([
      'En la meta sectorial 2320 el avance es 90,00%; con el método «línea base» sería 80,00%.',
    ]);
    expect(notes([indicator({ progress: 0.8, alternative })])).toEqual([]);
  });
});

it('says nothing of an objective that needs no explanation', () => {
  expect(notes([indicator()])).toEqual([]);
});

describe('what the matrix lacks', () => {
  it('is why no objective has a compliance', () => {
    expect(notes([indicator()], { compliance: null, reason: { kind: 'no-weights' } })).toEqual([
      'El objetivo 3 no tiene porcentaje de cumplimiento porque la matriz no tiene columna de ponderación.',
    ]);
  });

  it('leaves no objective to speak of where it is the objectives', () => {
    const group = objective(0, [indicator(), notReported({ goal: '8' })], {
      compliance: null,
      complete: false,
      reason: { kind: 'no-objective' },
    });
    const unnamed = {
      ...group,
      objective: { ...group.objective, name: '', unnamed: true } as const,
    };
    expect(composeNotes(unnamed, 2024)).toEqual([
      'El grupo de metas sin objetivo está incompleto: para la vigencia 2024 no hay reporte de avance de la meta sectorial 8.',
      'El grupo de metas sin objetivo no tiene porcentaje de cumplimiento porque la matriz no dice a cuál pertenecen.',
    ]);
  });
});
