/** PES101 to PES122: tables that were not found, columns that are missing, what was left out. */

import { writeFigure } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { listOf } from '../wording.ts';

const ROLE_NAMES = { matrix: 'una matriz de formulación', segplan: 'un reporte de SEGPLAN' };

/** Findings on tables and their columns, by code. */
export const tables = {
  PES101: define<{
    role: keyof typeof ROLE_NAMES;
    sheets: readonly string[];
    wanted: readonly string[];
    seen: readonly string[];
  }>({
    severity: 'error',
    title: 'Ninguna hoja tiene una tabla reconocible',
    message: ({ role, sheets, seen }) =>
      `Ninguna hoja se reconoce como ${ROLE_NAMES[role]}. Hojas revisadas: ${sheets.length > 0 ? listOf(sheets) : 'ninguna'}. ` +
      `Primeros textos vistos: ${seen.length > 0 ? listOf(seen) : 'ninguno'}.`,
    help: ({ wanted }) =>
      `Se buscó una fila de encabezados con palabras como ${listOf(wanted)}. Revise que sea el archivo correcto y que la tabla conserve sus encabezados.`,
    example: {
      role: 'matrix',
      sheets: ['Hoja1'],
      wanted: ['Objetivo estratégico sectorial', 'Meta', 'Tendencia', 'Ponderación'],
      seen: ['Lista de mercado', 'Precio'],
    },
    reason: 'Sin la tabla no hay nada que calcular. La tabla se reconoce por sus encabezados.',
  }),
  PES102: define<{
    name: string;
    accepted: readonly string[];
    seen: readonly string[];
  }>({
    severity: 'error',
    title: 'Falta una columna',
    message: ({ name, seen }) =>
      `La tabla no tiene la columna «${name}». ` +
      (seen.length > 0
        ? `Encabezados sin reconocer, del más parecido al menos parecido: ${listOf(seen.slice(0, 5))}.`
        : 'Todos sus encabezados corresponden a otras columnas.'),
    help: ({ accepted }) => `Titule la columna con uno de estos nombres: ${listOf(accepted)}.`,
    example: {
      name: 'Ponderación',
      accepted: ['Ponderación', 'Ponderación indicador', 'Peso'],
      seen: ['Pond. rel. ajustada'],
    },
    reason:
      'Una columna que falta no se adivina: el avance o el cumplimiento quedarían sin sustento.',
  }),
  PES110: define<{ name: string; count: number }>({
    severity: 'error',
    title: 'Columnas repetidas',
    message: ({ name, count }) =>
      `${writeFigure(count, 'columna', 'columnas')} corresponden a «${name}» y no se sabe cuál vale.`,
    help: () =>
      'Cambie el título de la que no corresponde, o el año de su bloque si se repitió por error.',
    example: { name: 'Programado 2024', count: 2 },
    reason:
      'Dos columnas con el mismo título y año pueden tener valores distintos; no se elige una.',
  }),
  PES114: define<{ headers: readonly string[] }>({
    severity: 'note',
    title: 'Columnas de dinero',
    message: ({ headers }) =>
      `No se ${headers.length === 1 ? 'leyó' : 'leyeron'} ${writeFigure(headers.length, 'columna', 'columnas')} de dinero: ${listOf(headers)}.`,
    help: () => 'El avance se calcula con magnitudes, no con recursos. No hay nada que hacer.',
    example: { headers: ['Recursos 2024', 'Giros 2024'] },
    reason:
      'Las matrices repiten los títulos «programado» y «ejecutado» para recursos; no son avance.',
  }),
  PES115: define<{ others: readonly string[] }>({
    severity: 'warning',
    title: 'Varias hojas posibles',
    message: ({ others }) =>
      `Se leyó esta hoja, pero ${others.length === 1 ? 'también podría ser la hoja' : 'también podría ser una de las hojas'} ${listOf(others)}.`,
    help: () => 'Indique la hoja con --hoja, o borre las que sobren.',
    example: { others: ['Formulación (2)'] },
    reason: 'Una copia de la hoja suele tener cifras de otra versión.',
  }),
  PES116: define<{
    wholeSheet: boolean;
    rows: readonly number[];
    columns: readonly string[];
  }>({
    severity: 'note',
    title: 'Contenido oculto',
    message: ({ wholeSheet, rows, columns }) => {
      const parts = [
        ...(wholeSheet ? ['toda la hoja'] : []),
        ...(rows.length > 0
          ? [`${rows.length === 1 ? 'la fila' : 'las filas'} ${rows.join(', ')}`]
          : []),
        ...(columns.length > 0
          ? [`${columns.length === 1 ? 'la columna' : 'las columnas'} ${columns.join(', ')}`]
          : []),
      ];
      return `Se leyó contenido oculto: ${parts.join('; ')}.`;
    },
    help: () => 'Lo oculto cuenta igual que lo visible. Si no debe contar, bórrelo.',
    example: { wholeSheet: false, rows: [14], columns: ['J'] },
    reason: 'Lo oculto entra en la suma aunque no se vea al revisar el libro impreso.',
  }),
  PES122: define<null>({
    severity: 'error',
    title: 'Reporte sin filas',
    message: () => 'El reporte tiene encabezados, pero ninguna fila con una meta y un año.',
    help: () => 'Descargue el reporte de nuevo, o revise que diga de qué vigencia es.',
    example: null,
    reason: 'Un reporte vacío dejaría todos los indicadores sin reporte y el cumplimiento en 0.',
  }),
};
