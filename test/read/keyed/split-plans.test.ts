/** Plans made at random, whole and split over several sheets: the second are read as the first, or not at all. */

import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../src/model/figure.ts';
import { indicatorsOf } from '../../../src/model/plan.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import fc from '../../seeded-check.ts';
import { workbookOf } from '../../sheets.ts';

/** Plans a property: each is read twice. */
const RUNS = { numRuns: Number(process.env.PES_RUNS ?? 60) };

interface Row {
  readonly objective: number;
  readonly goal: number;
  readonly indicator: number;
  readonly trend: string;
  readonly weight: number;
  readonly targets: readonly number[];
}

interface Split {
  readonly rows: readonly Row[];
  /** Which of trends, weights and targets go to a sheet of their own. */
  readonly apart: readonly ('trend' | 'weight' | 'targets')[];
  readonly shape: (code: number) => string;
  readonly keyHeading: string;
  readonly order: readonly number[];
  readonly isBare: boolean;
  readonly withNames: boolean;
  readonly withTotal: boolean;
}

const TRENDS = ['Suma', 'Constante', 'Creciente'];
const VERBS = ['Construir', 'Mantener', 'Atender', 'Formar', 'Entregar', 'Restaurar'];
const THINGS = [
  'jardines',
  'sedes',
  'bibliotecas',
  'puentes',
  'viviendas',
  'humedales',
  'docentes',
];
const SHAPES: readonly ((code: number) => string)[] = [
  (code) => String(code),
  (code) => `IND-${code}`,
  (code) => `I.${code}`,
  (code) => `"${code}"`,
];

const row = fc.record({
  objective: fc.integer({ min: 1, max: 3 }),
  goal: fc.integer({ min: 1, max: 900 }),
  trend: fc.constantFrom(...TRENDS),
  weight: fc.integer({ min: 1, max: 9 }),
  targets: fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 })),
});

const plan = fc
  .array(row, { minLength: 4, maxLength: 12 })
  .map((rows): readonly Row[] =>
    rows
      .toSorted((a, b) => a.objective - b.objective)
      .map((one, at) => ({ ...one, goal: 3100 + at, indicator: 5200 + 7 * at })),
  );

const split: fc.Arbitrary<Split> = plan.chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    apart: fc.subarray(['trend', 'weight', 'targets'] as const, { minLength: 1 }),
    shape: fc.constantFrom(...SHAPES),
    keyHeading: fc.constantFrom('Código indicador', 'Código', 'Cód. indicador'),
    order: fc.shuffledSubarray(
      rows.map((_, at) => at),
      { minLength: rows.length },
    ),
    isBare: fc.boolean(),
    withNames: fc.boolean(),
    withTotal: fc.boolean(),
  }),
);

function nameOf(at: number): string {
  return `${THINGS[at % THINGS.length]} de la zona ${'norte sur oriente occidente centro'.split(' ')[at % 5]}`;
}

const LINE = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

const HEADINGS = {
  trend: ['Tendencia'],
  weight: ['Ponderación 2024'],
  targets: ['Programado 2024', 'Programado 2025'],
} as const;

const CELLS: Readonly<Record<keyof typeof HEADINGS, (row: Row) => readonly (string | number)[]>> = {
  trend: ({ trend }) => [trend],
  weight: ({ weight }) => [`${weight}%`],
  targets: ({ targets }) => targets,
};

const SHEETS = { trend: 'Ficha', weight: 'Ponderadores', targets: 'Programación' } as const;

/** The sheet of the plan, without what stands apart. */
function planSheet({ rows, apart, shape }: Split): string {
  const kept = (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).filter(
    (part) => !apart.includes(part),
  );
  return [
    LINE(
      'Objetivo',
      'Código meta',
      'Meta',
      'Código indicador',
      'Indicador',
      ...kept.flatMap((part) => HEADINGS[part]),
    ),
    ...rows.map((one, at) =>
      LINE(
        `${one.objective}. Objetivo de prueba`,
        one.goal,
        `${VERBS[at % VERBS.length]} ${nameOf(at)}`,
        shape(one.indicator),
        `Número de ${nameOf(at)}`,
        ...kept.flatMap((part) => CELLS[part](one)),
      ),
    ),
  ].join('\n');
}

function sideSheet(one: Split, part: keyof typeof HEADINGS): string {
  const { rows, shape, keyHeading, order, isBare, withNames, withTotal } = one;
  const headings =
    part === 'targets' && isBare ? HEADINGS.targets.map((text) => text.slice(-4)) : HEADINGS[part];
  const lines = order.map((at) => {
    const own = rows[at] as Row;
    const names = withNames ? [`Número de ${nameOf(at)}`] : [];
    return LINE(shape(own.indicator), ...names, ...CELLS[part](own));
  });
  const total =
    withTotal && part === 'weight' ? [LINE('Total', ...(withNames ? [''] : []), '100%')] : [];
  return [
    LINE(keyHeading, ...(withNames ? ['Indicador'] : []), ...headings),
    ...lines,
    ...total,
  ].join('\n');
}

function sheetsOf(one: Split): Record<string, string> {
  return {
    Formulación: planSheet(one),
    ...Object.fromEntries(one.apart.map((part) => [SHEETS[part], sideSheet(one, part)])),
  };
}

/** What is read of each indicator, by its code. */
function figuresOf(
  sheets: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly unknown[]> {
  const { plan: read } = readPlan(workbookOf(sheets));
  return new Map(
    (read ? indicatorsOf(read) : []).map(({ key, trend, vigencias }) => {
      const years = [2024, 2025].map((year) => vigencias.find(({ vigencia }) => vigencia === year));
      const [first, second] = years;
      const figures = [first?.weight, first?.programmed, second?.programmed];
      return [
        key.goalCode ?? '',
        [trend, ...figures.map((figure) => (figure ? numberOf(figure) : null))],
      ];
    }),
  );
}

describe('a plan split over several sheets', () => {
  it('is read as the whole one', () => {
    fc.assert(
      fc.property(split, (one) => {
        const whole = figuresOf({ Formulación: planSheet({ ...one, apart: [] }) });
        expect(figuresOf(sheetsOf(one))).toEqual(whole);
      }),
      RUNS,
    );
  }, 60_000);

  it('gives no other figure where a code of a side sheet is wrong, twice or missing', () => {
    const harm = fc.constantFrom('wrong', 'twice', 'missing', 'swapped');
    fc.assert(
      fc.property(split, harm, fc.nat(), fc.nat(), (one, way, first, second) => {
        const part = one.apart[first % one.apart.length] ?? 'weight';
        const sheets = sheetsOf(one);
        const name = SHEETS[part];
        const lines = (sheets[name] ?? '').split('\n');
        const at = 1 + (second % one.rows.length);
        const line = lines[at] ?? '';
        const code = line.split(' | ')[0] ?? '';
        if (way === 'missing') lines.splice(at, 1);
        if (way === 'wrong') lines[at] = line.replace(code, code.replace(/\d+/, '9999'));
        if (way === 'twice') lines.splice(at, 0, line.replace(/\| [^|]* \|$/, '| 777 |'));
        if (way === 'swapped') lines.reverse().unshift(lines.pop() ?? '');
        const whole = figuresOf({ Formulación: planSheet({ ...one, apart: [] }) });
        for (const [goal, figures] of figuresOf({ ...sheets, [name]: lines.join('\n') })) {
          figures.forEach((figure, slot) => {
            if (figure !== null) expect(figure).toBe(whole.get(goal)?.[slot]);
          });
        }
      }),
      RUNS,
    );
  }, 60_000);
});
