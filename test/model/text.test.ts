import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/model/group.ts';
import { foldName, foldText, singleLine } from '../../src/model/text.ts';
import fc from '../seeded-check.ts';

describe('folding a text', () => {
  it.each([
    ['Ponderación\nindicador', 'ponderacion indicador'],
    ['  LÍNEA   BASE. ', 'linea base'],
    ['% Avance', '% avance'],
    ['Cód. meta', 'cod meta'],
    ['L.B.', 'l b'],
    ['¿Año?', 'ano'],
    ['ind_prog_actual', 'ind prog actual'],
    ['…', ''],
    ['', ''],
  ])('«%s» compares as «%s»', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('gives the same whichever way the accent is written', () => {
    expect(foldText('Tendenc\u0131a')).not.toBe('tendencia');
    expect(foldText('Ponderacio\u0301n')).toBe(foldText('Ponderaci\u00F3n'));
  });

  it('gives the same with a sign that only the classes of Unicode know', () => {
    const codes = [...Array(0x400).keys(), ...Array.from({ length: 0x80 }, (_, at) => 0x2000 + at)];
    for (const code of codes) {
      const text = `A${String.fromCharCode(code)}z`;
      expect([code, foldText(`${text} \u03a9`)]).toEqual([code, `${foldText(text)} \u03c9`]);
    }
  });

  it.each(['"', '\u2603'])('takes a text of millions of signs', (sign) => {
    expect(foldText(`a${sign.repeat(5_000_000)}b`)).toBe('a b');
  });

  it('done twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('a single line', () => {
  it('has no line breaks, tabs, hard spaces or outer spaces', () => {
    expect(singleLine(' Meta\r\nsectorial\u00A0\t2307 ')).toBe('Meta sectorial 2307');
  });
});

describe('grouping', () => {
  it('keeps the order of keys and of items', () => {
    const groups = groupBy(['b1', 'a1', 'b2'], (text) => text[0]);
    expect([...groups]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });
});

describe('folding a name', () => {
  it.each([
    ['Realizar 8.000 visitas', 'realizar 8000 visitas'],
    ["Plantar 1'250.000 árboles", 'plantar 1250000 arboles'],
    ['Renovar 1.500,5 km', 'renovar 1500 5 km'],
    ['Ley 1.2345', 'ley 1 2345'],
    ['Numeral 3.12.100', 'numeral 3 12 100'],
    ['Metas 81.', 'metas 81'],
  ])('«%s» compares as «%s»', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});
