import { describe, expect, it } from 'vitest';
import { findAsked } from '../../src/compute/asked.ts';
import { evaluateFacts, indicatorWith, objectiveWith, planWith } from '../facts.ts';

const named = (indicator: ReturnType<typeof indicatorWith>, goal: string, name: string | null) => ({
  ...indicator,
  names: { goal, indicator: name },
});

const plan = planWith([
  {
    ...objectiveWith(
      [
        named(indicatorWith({ goalCode: '2307', indicatorCode: '4231' }), 'Asistir', 'Entidades'),
        named(
          indicatorWith({ goalCode: '2320', indicatorCode: '2' }),
          'Crear',
          'Trámites en línea',
        ),
      ],
      1,
    ),
    name: 'Mejorar la gestión',
  },
  {
    ...objectiveWith(
      [
        named(
          indicatorWith({ goalKind: 'estrategica', goalCode: '73', indicatorCode: null }),
          'Índice de calidad',
          null,
        ),
        named(
          indicatorWith({ goalKind: 'proyecto', goalCode: '73', indicatorCode: '9' }),
          'Obras',
          'Vías',
        ),
      ],
      2,
    ),
    name: 'Mejorar la calidad',
  },
]);
const evaluation = evaluateFacts(plan);
const asked = (words: string) =>
  findAsked(evaluation, words).map(({ objective, place }) =>
    place === null ? `${objective}` : `${objective}/${place}`,
  );

describe('an objective', () => {
  it.each([
    ['1', ['0']],
    ['2', ['1']],
    ['objetivo 2', ['1']],
    ['Objetivo  02', ['1']],
    ['mejorar la GESTIÓN', ['0']],
    ['gestion', ['0']],
  ])('is meant by «%s»', (words, expected) => {
    expect(asked(words)).toEqual(expected);
  });
});

describe('an indicator', () => {
  it.each([
    ['4231', ['0/0']],
    ['004231', ['0/0']],
    ['indicador 2', ['0/1']],
    ['trámites', ['0/1']],
    ['2307', ['0/0']],
    ['meta estratégica 73', ['1/0']],
    ['meta proyecto 73', ['1/1']],
    ['índice', ['1/0']],
  ])('is meant by «%s»', (words, expected) => {
    expect(asked(words)).toEqual(expected);
  });
});

describe('what is named whole comes before what is named in part', () => {
  const roads = (indicatorCode: string, indicator: string) =>
    named(indicatorWith({ goalKind: null, goalCode: '7', indicatorCode }), 'Malla', indicator);
  const evaluation = evaluateFacts(
    planWith([
      objectiveWith([roads('8', 'Vías nuevas'), roads('9', 'Vías'), roads('01A', 'Metro')]),
    ]),
  );
  const places = (words: string) => findAsked(evaluation, words).map(({ place }) => place);

  it('by its words', () => {
    expect(places('vías n')).toEqual([0]);
    expect(places('vías')).toEqual([1]);
  });

  it('by a code that is no number, as it is written', () => {
    expect(places('01a')).toEqual([2]);
    expect(places('1a')).toEqual([]);
  });

  it('by the code of a goal of which no kind is known', () => {
    expect(places('meta 7')).toEqual([0, 1, 2]);
    expect(places('meta estratégica 7')).toEqual([]);
  });
});

describe('words that do not tell', () => {
  it.each([
    ['73', ['1/0', '1/1']],
    ['meta 73', ['1/0', '1/1']],
    ['mejorar', ['0', '1']],
    ['calidad', ['1', '1/0']],
    ['objetivo 9', []],
    ['nada de esto', []],
    ['  ', []],
    ['…', []],
  ])('give everything that «%s» may be', (words, expected) => {
    expect(asked(words)).toEqual(expected);
  });
});
