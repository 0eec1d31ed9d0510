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
