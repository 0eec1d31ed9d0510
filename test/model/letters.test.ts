import { describe, expect, it } from 'vitest';
import {
  beginsWithCapital,
  beginsWithLetter,
  beginsWithSmall,
  hasLetters,
  lettersAtStart,
  lettersOf,
} from '../../src/model/letters.ts';

/** ASCII, Latin, Greek and Cyrillic, punctuation, arrows and a sign of Chinese. */
const SIGNS = [...Array(0x530).keys(), 0x2014, 0x2192, 0x4e2d].map((code) =>
  String.fromCharCode(code),
);

describe('the letters of texts', () => {
  it.each([
    ['beginsWithLetter', beginsWithLetter, /\p{L}/u],
    ['beginsWithCapital', beginsWithCapital, /\p{Lu}/u],
    ['beginsWithSmall', beginsWithSmall, /\p{Ll}/u],
  ] as const)('%s tells them as Unicode does', (_, tells, pattern) => {
    const found = SIGNS.filter((sign) => tells(`${sign}.`));
    expect(found).toEqual(SIGNS.filter((sign) => pattern.test(sign)));
    expect(tells('')).toBe(false);
  });

  it('counts them in a row', () => {
    expect(hasLetters('2 ñ-á')).toBe(true);
    expect(hasLetters('2 ñ-á', 2)).toBe(false);
    expect(hasLetters('2-ñá', 2)).toBe(true);
    expect(hasLetters('2 024 %')).toBe(false);
  });

  it('gathers them', () => {
    expect(lettersOf('O.E.É 3-ñ')).toBe('OEÉñ');
    expect(lettersAtStart('Línea 2')).toBe('Línea');
    expect(lettersAtStart('Único')).toBe('Único');
    expect(lettersAtStart('2 metas')).toBe('');
  });
});
