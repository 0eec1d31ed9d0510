/** The quick look for words that nobody knows, against what is composed of the same texts. */

import { describe, expect, it } from 'vitest';
import { composeHeadings } from '../../../src/read/headings/headings.ts';
import fc from '../../seeded-check.ts';

/** What stands in headings and in the rows below them, to be mixed. */
const PIECES = [
  ...['Programado', 'ejecutado', 'METAS', 'ProgAno1', 'NMeta', 'Prog', 'trimestreI', 'IIITrim'],
  ...['Cuatro', 'años', 'hasta', 'de', 'la', 'del', 'en', 'a', 'por', 'Año', 'código', 'vigéncia'],
  ...['Zarzamora', 'HACIENDA', 'Bogotá', 'Kubernetes', 'güeros', 'œuvre', 'Straße', 'æthel'],
  ...['137', '2024', '1999', '2100', '100', '000', '24', '4', '12345', '2024-06-30', '30/06', '1º'],
  ...['VIII.', 'II)', '(a)', 'a)', '1.', '2.1', '3', '-', 'A.', 'B.', 'PDD', '%', '$', 'N.º', '#'],
  ...['ind_', 'py_codigo', 'meta_producto', 'v2', 'versión', 'Enero', 'junio', 'primer', 'T1'],
];

const texts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(' '));

describe('hasStranger', () => {
  const headings = composeHeadings();

  it('never says so of a text whose words are all known', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (headings.hasStranger(text))
          expect(headings.meaningOf([text]).unknown, text).not.toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('never says so of any text without an unknown word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        if (headings.hasStranger(text))
          expect(headings.meaningOf([text]).unknown, text).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'Secretaría de Hacienda',
    'Sembrar árboles nativos',
    'Dependencia 137',
    'Meta 12345',
    'HACIENDA',
  ])('tells %s from a heading', (text) => {
    expect(headings.hasStranger(text)).toBe(true);
  });

  it.each([
    'Programado 2024',
    'Meta cuatro años',
    'Ponderación (0 a 100)',
    'Ejecutado IIITrim',
    'X',
  ])('leaves %s to be composed', (text) => {
    expect(headings.hasStranger(text)).toBe(false);
  });

  it('knows the words that a configuration adds', () => {
    const added = composeHeadings({ programmed: ['Zarzamora 137'] });
    expect(added.hasStranger('Zarzamora 137')).toBe(false);
    expect(added.meaningOf(['Zarzamora 137']).concept).toBe('programmed');
    expect(added.hasStranger('Kubernetes 137')).toBe(true);
  });
});
