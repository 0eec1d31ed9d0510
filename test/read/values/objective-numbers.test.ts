import { describe, expect, it } from 'vitest';
import { numberObjectives, splitObjective } from '../../../src/read/values/objective-numbers.ts';

describe('the number of an objective', () => {
  it.each([
    ['Objetivo 3. Fortalecer', 3, 'Fortalecer'],
    ['Objetivo 3: Fortalecer', 3, 'Fortalecer'],
    ['Objetivo estratégico 3 - Fortalecer', 3, 'Fortalecer'],
    ['OBJETIVO ESTRATÉGICO SECTORIAL No. 12: Fortalecer', 12, 'Fortalecer'],
    ['Objetivo N° 2 Fortalecer', 2, 'Fortalecer'],
    ['3. Fortalecer', 3, 'Fortalecer'],
    ['3) Fortalecer', 3, 'Fortalecer'],
    ['3.Fortalecer', 3, 'Fortalecer'],
    ['Objetivo 3', 3, 'Objetivo 3'],
    ['Objetivo 3\nFortalecer', 3, 'Fortalecer'],
    ['3. Fortalecer (continuación)', 3, 'Fortalecer'],
    ['Objetivo 3. Fortalecer – cont.', 3, 'Fortalecer'],
    ['3. Garantizar su continuación', 3, 'Garantizar su continuación'],
  ])('«%s» is %i', (text, number, name) => {
    expect(splitObjective(text)).toEqual({ number, name });
  });

  it.each([
    'Fortalecer la gestión',
    'Objetivo de desarrollo',
    '3 entidades fuertes',
    '100% digital',
    '1.5 grados menos',
    '24-7 de atención',
    '2024-2027',
  ])('«%s» has none', (text) => {
    expect(splitObjective(text)).toEqual({ number: null, name: text });
  });
});

describe('an objective numbered in another way', () => {
  it.each([
    ['OE2', 2, 'OE2'],
    ['OE 2. Fortalecer', 2, 'Fortalecer'],
    ['OE-2: Fortalecer', 2, 'Fortalecer'],
    ['O.E.2: Fortalecer', 2, 'Fortalecer'],
    ['OES 2 Fortalecer', 2, 'Fortalecer'],
    ['OBJ-2', 2, 'OBJ-2'],
    ['Obj. 2 - Fortalecer', 2, 'Fortalecer'],
    ['(2) Fortalecer', 2, 'Fortalecer'],
    ['(2)', 2, '(2)'],
    ['2', 2, '2'],
    ['2)', 2, '2)'],
    ['2 Fortalecer la gestión', 2, 'Fortalecer la gestión'],
    ['2 - Fortalecer', 2, 'Fortalecer'],
    ['Objetivo segundo: Fortalecer', 2, 'Fortalecer'],
    ['Segundo objetivo. Fortalecer', 2, 'Fortalecer'],
    ['Objetivo Dos. Fortalecer', 2, 'Fortalecer'],
    ['Eje 2. Fortalecer', 2, 'Fortalecer'],
    ['Fortalecer la gestión (OE2)', 2, 'Fortalecer la gestión'],
    ['Fortalecer (Objetivo 2)', 2, 'Fortalecer'],
  ])('«%s» is %i', (text, number, name) => {
    expect(splitObjective(text)).toEqual({ number, name });
  });

  it.each([
    '2 Entidades fuertes',
    '2.1 Fortalecer',
    'Objetivo 2.1. Fortalecer',
    'Oeste de la ciudad',
    'Fortalecer (2024)',
    '10 % menos',
    'Un objetivo común',
  ])('«%s» has none', (text) => {
    expect(splitObjective(text)).toEqual({ number: null, name: text });
  });
});

describe('Roman numerals', () => {
  const read = (...texts: string[]) => {
    const numbered = numberObjectives(texts);
    return texts.map((text) => {
      const { number, name } = numbered(text);
      return `${number} ${name}`;
    });
  };

  it.each([
    [
      ['I. Uno', 'II. Dos', 'III. Tres'],
      ['1 Uno', '2 Dos', '3 Tres'],
    ],
    [
      ['II', 'III'],
      ['2 II', '3 III'],
    ],
    [
      ['Objetivo I. Uno', 'Objetivo II. Dos'],
      ['1 Uno', '2 Dos'],
    ],
    [['Objetivo IV. Cuatro'], ['4 Cuatro']],
    [['Objetivo I. Uno'], ['1 Uno']],
    [['Objetivo estratégico V: Cinco'], ['5 Cinco']],
  ])('%j follow one another', (texts, expected) => {
    expect(read(...texts)).toEqual(expected);
  });

  it.each([
    [['I. Uno', 'Fortalecer']],
    [['Objetivo C. Tres', 'Objetivo D. Cuatro']],
    [['Objetivo H. Ocho', 'Objetivo I. Nueve']],
    [['V. Cinco', 'I. Uno']],
    [['Vivir mejor', 'Innovar']],
  ])('%j do not', (texts) => {
    expect(read(...texts)).toEqual(texts.map((text) => `null ${text}`));
  });
});
