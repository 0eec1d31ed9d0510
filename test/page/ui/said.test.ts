/** What the page says where the program speaks of its command line. */

import { expect, it } from 'vitest';
import type { CaseFile } from '../../../src/page/case/files.ts';
import { sayWhere, tellDone } from '../../../src/page/ui/said.ts';

it('says what is missing where «Calcular» is pressed too soon', () => {
  expect(tellDone([], null)).toBe('Faltan los archivos: suelte o elija la matriz, en el paso 1.');
  const report: CaseFile = {
    id: 1,
    name: 'segplan.xlsx',
    size: 0,
    content: new Blob([]),
    path: 'segplan.xlsx',
    role: 'segplan',
    said: false,
    inspection: null,
    isRead: true,
  };
  expect(tellDone([report], null)).toBe(
    'Falta la matriz de formulación: suéltela o elíjala, en el paso 1.',
  );
});

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
