/** What never changes the meaning of a heading, and what always makes it unsure. */

import { expect, it } from 'vitest';
import { composeHeadings } from '../../../src/read/headings/headings.ts';
import { isSure } from '../../../src/read/headings/meaning.ts';
import fc from '../../seeded-check.ts';
import { tell, tellMeaning } from './tell.ts';

const MEASURED = ['Programación', 'Programado', 'Ejecución', 'Ejecutado', 'Ponderación', 'Avance'];
const OF = ['', ' del indicador', ' de la meta', ' vigencia'];
const QUALITIES = ['', ' inicial', ' vigente', ' física', ' financiera', ' (%)', ' acumulada'];
const TIMES = ['', ' 2024', ' 2025 (I Trim)', ' a junio de 2024', ' 2024-2027'];
const NAMES = ['Código de la meta', 'Nombre del indicador', 'Objetivo estratégico', 'Línea base'];

const headings = fc.oneof(
  fc.constantFrom(...NAMES),
  fc
    .tuple(
      fc.constantFrom(...MEASURED),
      fc.constantFrom(...OF),
      fc.constantFrom(...QUALITIES),
      fc.constantFrom(...TIMES),
    )
    .map((parts) => parts.join('')),
);

function same(change: (heading: string, choice: number) => string): void {
  fc.assert(
    fc.property(headings, fc.nat(), (heading, choice) => {
      expect(tell(change(heading, choice))).toBe(tell(heading));
    }),
  );
}

it('does not mind case', () => {
  same((heading) => heading.toUpperCase());
  same((heading) => heading.toLowerCase());
});

it('does not mind accents', () => {
  same((heading) => heading.normalize('NFD').replace(/\p{M}/gu, ''));
  same((heading) => heading.normalize('NFD'));
});

it('does not mind spaces, line breaks, underscores and points', () => {
  const joints = ['  ', '\n', ' \r\n ', '_', ' - ', ': ', '\u00a0', ' / '.replaceAll(' ', '')];
  same((heading, choice) =>
    heading.replace(/(?<=\p{L}) (?=\p{L})/gu, joints[choice % joints.length] ?? ' '),
  );
  same((heading) => ` ${heading}. `);
  same((heading) => `${heading}*`);
});

it('does not mind a number or a letter in front', () => {
  const fronts = ['1. ', '(2) ', '3) ', '4.1 ', '5.- ', '6 - ', 'a) ', '(b) ', '[7] ', 'IV. '];
  same((heading, choice) => `${fronts[choice % fronts.length]}${heading}`);
});

it('reads what stands between parentheses as it reads the rest', () => {
  same((heading) => heading.replace(/[()]/g, ' '));
  same((heading) => heading.replace(/(2024|inicial|vigente|física|financiera)$/, '($1)'));
});

it('is never sure with a word that nobody knows', () => {
  const strange = fc.constantFrom('zarzamora', 'Kubernetes', 'xyz', 'Cundinamarca', 'jkl');
  fc.assert(
    fc.property(headings, strange, fc.boolean(), (heading, word, first) => {
      const text = first ? `${word} ${heading}` : `${heading} (${word})`;
      const meaning = composeHeadings().meaningOf([text]);
      expect(isSure(meaning)).toBe(false);
      expect(meaning.unknown).toHaveLength(1);
    }),
  );
});

it('reads any text without throwing, and the same each time', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (texts) => {
      const once = tellMeaning(composeHeadings().meaningOf(texts));
      expect(tellMeaning(composeHeadings({}).meaningOf(texts))).toBe(once);
    }),
  );
});
