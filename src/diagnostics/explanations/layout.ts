/** Cases and reasons of the findings on the layout of a table. */

import { numberFigure } from '../../model/figure.ts';
import type { layout } from '../catalogue/layout.ts';
import type { ExplanationsOf } from '../explanation.ts';

/** Explanations of PES123 to PES130, by code. */
export const layoutExplanations: ExplanationsOf<keyof typeof layout> = {
  PES123: {
    example: { sheet: 'Formulación', other: 'Copia de Formulación', because: 'copy' },
    reason: 'Leer las dos hojas contaría todo dos veces; la elección se dice para que se confirme.',
  },
  PES124: {
    example: {
      name: 'Ejecutado 2024',
      header: 'Avance 2024',
      unknown: [],
      reasons: [{ from: 'relation', what: 'same-unit', held: 9, of: 9 }],
    },
    reason:
      'El mismo encabezado puede decir otra cosa en otra matriz; lo que la decidió se muestra para que una persona lo confirme.',
  },
  PES125: {
    example: { vigencias: [2024, 2025], count: 2 },
    reason:
      'Un año escrito solo sobre la primera columna de su bloque suele valer para todas, y se dice.',
  },
  PES126: {
    example: { text: 'Proyecto de inversión', count: 12 },
    reason:
      'Las columnas de otra tabla significan otra cosa: leerlas con estas daría cifras falsas.',
  },
  PES127: {
    example: null,
    reason: 'Ponderación y programación se fijan cada año: sin el año no se sabe a cuál sirven.',
  },
  PES128: {
    example: { name: 'Programado' },
    reason:
      'Al lado de columnas con año, una sin año puede ser el total o lo acumulado, no la vigencia.',
  },
  PES129: {
    example: { name: 'Ejecutado 2024', text: '1.234', figure: numberFigure(1.234), mark: '.' },
    reason:
      'El mismo texto puede decir mil doscientos treinta y cuatro o uno con tres decimales; lo decide el resto del reporte.',
  },
  PES130: {
    example: null,
    reason: 'Una matriz vacía no tiene errores que mostrar: sin este, pasaría toda revisión.',
  },
  PES131: {
    example: { left: 198_000, read: 2000 },
    reason:
      'El consolidado de la ciudad trae miles de metas ajenas: un aviso por cada una taparía lo que hay que mirar. Con 500 filas ajenas o menos, cada una tiene el suyo (PES303).',
  },
};
