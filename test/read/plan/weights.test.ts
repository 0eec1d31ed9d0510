import { describe, expect, it } from 'vitest';
import { tellFindings } from '../../../src/diagnostics/tell.ts';
import { numberFigure, numberOf } from '../../../src/model/figure.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { scaleBySize, scaleBySum, toFraction } from '../../../src/read/plan/weights.ts';
import { figureOf, markFigure } from '../../facts.ts';
import { workbookOf } from '../../sheets.ts';

const plain = (...values: number[]) => values.map((value) => numberFigure(value));
const shown = (...percentages: number[]) =>
  percentages.map((value) => numberFigure(value / 100, true));

describe('the scale of weights, by the sum of the objective', () => {
  it.each([
    ['0.34, 0.33, 0.33', plain(0.34, 0.33, 0.33), 'fraction'],
    ['34, 33, 33', plain(34, 33, 33), 'percent'],
    ['33, 33, 33', plain(33, 33, 33), 'percent'],
    ['1', plain(1), 'fraction'],
    ['100', plain(100), 'percent'],
    ['0.5 beside 50 %', [...plain(0.5), ...shown(50)], 'fraction'],
    ['50 beside 50 %', [...plain(50), ...shown(50)], 'percent'],
    ['1 and 99', plain(1, 99), 'percent'],
  ])('%s: %s', (_, weights, scale) => {
    expect(scaleBySum(weights)).toBe(scale);
  });

  it.each([
    ['only percentages, which need none', shown(50, 50)],
    ['a sum that fits no scale', plain(30, 30)],
    ['0.5 beside 50', plain(0.5, 50)],
    ['nothing', []],
  ])('is not settled by %s', (_, weights) => {
    expect(scaleBySum(weights)).toBeNull();
  });
});

describe('the scale of weights, by their size', () => {
  it.each([
    ['none above 1', plain(0.5, 1, 0), 'fraction'],
    ['all above 1, or 0', plain(30, 2, 0), 'percent'],
    ['1 among percentages', plain(1, 30), 'percent'],
    ['some above 1 and some below', plain(0.5, 30), null],
    ['only percentages and marks', [...shown(50), markFigure('NP')], null],
  ])('%s: %s', (_, weights, scale) => {
    expect(scaleBySize(weights)).toBe(scale);
  });
});

describe('a weight as a fraction', () => {
  it('is its value, a hundredth of it, or what it shows', () => {
    expect(toFraction(numberFigure(34), 'percent')).toEqual(numberFigure(0.34, true));
    expect(toFraction(numberFigure(0.34), 'fraction')).toEqual(numberFigure(0.34, true));
    expect(toFraction(numberFigure(0.34, true), 'percent')).toEqual(numberFigure(0.34, true));
    expect(toFraction(markFigure('NP'), 'percent')).toEqual(markFigure('NP'));
    expect(toFraction(figureOf(null), 'percent')).toEqual(figureOf(null));
  });
});

/** Weights of each objective of a matrix, «not programmed» behind a `!`, and the codes of the findings. */
function read(...objectives: readonly (readonly string[])[]) {
  const rows = objectives.flatMap((weights, index) =>
    weights.map((text, at) => {
      const [weight = '', programmed = '5'] = text.endsWith('!')
        ? [text.slice(0, -1), 'NP']
        : [text];
      return `| Objetivo ${index + 1} | ${index}${at}: Meta | Suma | ${weight} | ${programmed} |`;
    }),
  );
  const table = `| Objetivo | Meta | Tendencia | Ponderación 2024 | Programado 2024 |\n${rows.join('\n')}`;
  const { plan, findings } = readPlan(workbookOf({ Formulación: table }));
  return {
    weights: plan?.objectives.map(({ indicators }) =>
      indicators.map(({ vigencias: [facts] }) =>
        facts?.weight.kind === 'number' ? facts.weight.value : facts?.weight.kind,
      ),
    ),
    findings: tellFindings(findings).map(({ code, cell, related }) => [
      code,
      cell,
      related.map((at) => at.cell),
    ]),
  };
}

describe('the weights of a matrix', () => {
  it.each([
    ['numbers shown as percentages', ['34%', '33%', '33%']],
    ['fractions', ['0.34', '0.33', '0.33']],
    ['percentages without sign', ['34', '33', '33']],
    ['texts with the sign', ['"34%"', '"33 %"', '"33,0%"']],
    ['texts without the sign', ['"34"', '"33,00"', '"33"']],
    ['a mix that the sum settles', ['34', '33%', '"33%"']],
  ])('are read from %s', (_, weights) => {
    expect(read(weights)).toEqual({ weights: [[0.34, 0.33, 0.33]], findings: [] });
  });

  it('are read objective by objective', () => {
    expect(read(['50', '50'], ['0.5', '0.5'])).toEqual({
      weights: [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      findings: [],
    });
  });

  it.each([
    ['a wrong sum is a sum all the same', ['60', '40', '10'], [0.6, 0.4, 0.1]],
    ['a wrong sum with a weight of one per cent', ['60', '40', '1'], [0.6, 0.4, 0.01]],
    ['a wrong sum of fractions', ['0.6', '0.3'], [0.6, 0.3]],
  ])('are read where %s', (_, weights, expected) => {
    expect(read(weights)).toEqual({ weights: [expected], findings: [] });
  });

  it('of one objective are not made doubtful by another', () => {
    expect(read(['60', '40', '10'], ['1'])).toEqual({
      weights: [[0.6, 0.4, 0.1], [1]],
      findings: [],
    });
    expect(read(['0.6', '0.4'], ['0.5', '50'], ['60', '40'])).toEqual({
      weights: [
        [0.6, 0.4],
        ['undecided', 'undecided'],
        [0.6, 0.4],
      ],
      findings: [['PES204', 'D4', ['D5']]],
    });
  });

  it.each([
    ['99 beside 1 that is programmed', ['99', '1', '0.5!'], [0.99, 0.01, 0.005]],
    ['half of it is not programmed', ['50', '25', '25!'], [0.5, 0.25, 0.25]],
    ['the rest of it would spoil the sum', ['0.6', '0.4', '40!'], [0.6, 0.4, 40]],
  ])('are those of what is programmed: %s', (_, weights, expected) => {
    expect(read(weights)).toEqual({ weights: [expected], findings: [] });
  });

  it('of 0 are 0 at any scale', () => {
    expect(read(['50', '50'], ['0!', '0!'])).toEqual({
      weights: [
        [0.5, 0.5],
        [0, 0],
      ],
      findings: [],
    });
  });

  it('are an error where their size says one scale and the rest of the vigencia the other', () => {
    expect(read(['50', '50'], ['0.7', '0.2'])).toEqual({
      weights: [
        [0.5, 0.5],
        ['undecided', 'undecided'],
      ],
      findings: [['PES204', 'D4', ['D5']]],
    });
    expect(read(['0.5', '0.5'], ['0.7', '0.2']).findings).toEqual([]);
  });

  it('written with three decimals are no thousands', () => {
    expect(read(['"33.333"', '"33,333"', '"33.334%"'])).toEqual({
      weights: [[0.33333, 0.33333, 0.33334]],
      findings: [],
    });
  });

  it('are an error, never a guess, where nothing settles it', () => {
    expect(read(['50', '0.5', '10%'])).toEqual({
      weights: [['undecided', 'undecided', 0.1]],
      findings: [['PES204', 'D2', ['D3']]],
    });
  });
});

describe('a weight merged down', () => {
  const read = (...rows: readonly string[]) => {
    const heading =
      '| Objetivo | Meta | Indicador | Tendencia | Ponderación | Año | Programado | Ejecutado |';
    const { plan, findings } = readPlan(workbookOf({ Formulación: [heading, ...rows].join('\n') }));
    const weights = plan?.objectives.flatMap(({ indicators }) =>
      indicators.map(({ vigencias }) => vigencias.map(({ weight }) => weight.kind)),
    );
    return { weights, codes: tellFindings(findings).map(({ code, cell }) => `${code} ${cell}`) };
  };

  it('over the years of one indicator is its weight in each', () => {
    expect(
      read(
        '| 1. Uno | 11: Abrir | Sedes | Suma | 60% | 2024 | 4 | 4 |',
        '| ^ | ^ | ^ | ^ | ^ | 2025 | 5 | |',
        '| ^ | 12: Crear | Aulas | Suma | 40% | 2024 | 7 | 6 |',
        '| ^ | ^ | ^ | ^ | ^ | 2025 | 5 | |',
      ),
    ).toEqual({
      weights: [
        ['number', 'number'],
        ['number', 'number'],
      ],
      codes: [],
    });
  });

  it('over two indicators is of neither, though both have the year of another row', () => {
    const { weights, codes } = read(
      '| 1. Uno | 11: Abrir | Sedes | Suma | 60% | 2024 | 4 | 4 |',
      '| ^ | ^ | Aulas | Suma | ^ | 2025 | 5 | |',
    );
    expect(weights?.flat()).not.toContain('number');
    expect(codes).toContain('PES108 E2');
  });

  it('over rows of one year is of neither where other names are theirs', () => {
    expect(
      read(
        '| 1. Uno | 11: Abrir | Sedes | Suma | 60% | 2024 | 4 | 4 |',
        '| ^ | 11: Abrir | Sedes | Suma | ^ | 2024 | 5 | |',
      ).codes,
    ).toContain('PES108 E2');
  });

  it('over the rows of one indicator with all its figures is one row, whatever each row tells apart', () => {
    const heading =
      '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Tarea |';
    const tell = (second: string) => {
      const rows = [
        '| 1. Uno | 11: Abrir | Sedes | Suma | 60% | 4 | 3 | Comprar |',
        second,
        '| ^ | 12: Crear | Aulas | Suma | 40% | 7 | 6 | Dictar |',
      ];
      const { plan, findings } = readPlan(
        workbookOf({ Formulación: [heading, ...rows].join('\n') }),
      );
      const read = plan?.objectives.flatMap(({ indicators }) =>
        indicators.flatMap(({ vigencias }) =>
          vigencias.map(({ weight, programmed, executed }) =>
            [weight, programmed, executed].map(numberOf),
          ),
        ),
      );
      return { read, codes: tellFindings(findings).map(({ code, cell }) => `${code} ${cell}`) };
    };
    expect(tell('| ^ | ^ | ^ | ^ | ^ | ^ | ^ | Amoblar |')).toMatchObject({
      read: [
        [0.6, 4, 3],
        [0.4, 7, 6],
      ],
    });
    expect(tell('| ^ | 13: Dotar | Salas | Suma | ^ | ^ | ^ | Amoblar |').codes).toEqual(
      expect.arrayContaining(['PES108 E2', 'PES108 F2', 'PES108 G2']),
    );
  });

  it('is the weight, while a target merged over years is of none', () => {
    const { codes } = read(
      '| 1. Uno | 11: Abrir | Sedes | Suma | 100% | 2024 | 4 | 4 |',
      '| ^ | ^ | ^ | ^ | ^ | 2025 | ^ | |',
    );
    expect(new Set(codes)).toEqual(new Set(['PES108 G2']));
  });
});
