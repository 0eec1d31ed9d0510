/** What the page says where the program speaks of its command line. */

import { expect, it } from 'vitest';
import { sayWhere } from '../../../src/page/ui/said.ts';

it.each([
  [
    'Indique el reporte con --segplan archivo.xlsx.',
    'En esta página, --segplan es «Elegir el reporte de SEGPLAN», en el paso 1.',
  ],
  [
    'Indique con --vigencia la del reporte, o con --segplan otro.',
    'En esta página, --segplan es «Elegir el reporte de SEGPLAN», en el paso 1; --vigencia es «Vigencia», en el paso 2.',
  ],
  ['Escriba solo el número.', ''],
  ['Use --vigencias 2024-2027.', ''],
])('says where in the page it is: %s', (words, said) => {
  expect(sayWhere(words)).toBe(said);
});
