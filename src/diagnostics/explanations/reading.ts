/** Cases and reasons of the findings of the reading phase. */

import type { acceptance } from '../catalogue/acceptance.ts';
import type { reading } from '../catalogue/reading.ts';
import type { ExplanationsOf } from '../explanation.ts';

/** Explanations of PES1xx, by code. */
export const readingExplanations: ExplanationsOf<keyof typeof reading | keyof typeof acceptance> = {
  PES101: {
    example: {
      role: 'matrix',
      sheets: ['Hoja1'],
      wanted: ['Objetivo estratégico sectorial', 'Meta', 'Tendencia', 'Ponderación'],
      seen: ['Lista de mercado', 'Precio'],
    },
    reason: 'Sin la tabla no hay nada que calcular. La tabla se reconoce por sus encabezados.',
  },
  PES102: {
    example: {
      name: 'Ponderación',
      accepted: ['Ponderación', 'Peso'],
      seen: [{ header: 'Puntos 2024', cell: 'G5' }],
      setting: { role: 'matrix', field: 'ponderación 2024', column: 'G' },
    },
    reason:
      'Una columna que falta no se adivina: el avance o el cumplimiento quedarían sin sustento.',
  },
  PES103: {
    example: { name: 'Programado 2024', text: '46 entidades' },
    reason:
      'Un texto no se convierte en número por aproximación: la cifra publicada debe ser la escrita.',
  },
  PES104: {
    example: { name: 'Ejecutado 2024', text: '1.234' },
    reason:
      'En Colombia el punto separa miles y muchos reportes lo usan como decimal: 1.234 puede ser mil o uno.',
  },
  PES105: {
    example: { name: 'Programado 2024', text: '#REF!' },
    reason: 'Excel no tiene un valor para esa celda; tomarla como 0 cambiaría el cumplimiento.',
  },
  PES106: {
    example: { name: 'Ejecutado 2024', text: '=K9*2' },
    reason:
      'Los libros no se recalculan: se lee el resultado que Excel dejó guardado, y aquí no lo hay.',
  },
  PES107: {
    example: { name: 'Programado 2024', text: '2024-01-02' },
    reason: 'Excel convierte en fecha textos como 1/2 o 3-4, y el número original se pierde.',
  },
  PES108: {
    example: { name: 'Ponderación 2024', text: '0.5' },
    reason:
      'Una celda combinada sobre varias filas daría el mismo valor a todas y duplicaría la suma.',
  },
  PES109: {
    example: { text: 'Porcentaje' },
    reason: 'La tendencia decide la fórmula del avance; sin ella el indicador es no calculable.',
  },
  PES110: {
    example: {
      name: 'Programado 2024',
      headers: ['Programado 2024', 'Prog. 2024'],
      settings: [
        { role: 'matrix', field: 'programado 2024', column: 'F' },
        { role: 'matrix', field: 'programado 2024', column: 'J' },
      ],
    },
    reason:
      'Dos columnas con el mismo título y año pueden tener valores distintos; no se elige una.',
  },
  PES111: {
    example: { text: 'Acumulado', trend: 'suma' },
    reason:
      'Los sistemas nacionales usan otras palabras y no significan siempre lo mismo que las de la ciudad.',
  },
  PES112: {
    example: { text: '' },
    reason: 'Los dos archivos se cruzan por código. Por el nombre solo se sugiere, nunca se cruza.',
  },
  PES113: {
    example: { text: '12' },
    reason: 'Nada se descarta en silencio: una fila con contenido que no se usa debe verse.',
  },
  PES114: {
    example: { headers: ['Recursos 2024', 'Giros 2024'] },
    reason:
      'Las matrices repiten los títulos «programado» y «ejecutado» para recursos; no son avance.',
  },
  PES115: {
    example: { others: ['Formulación (2)'] },
    reason: 'Una copia de la hoja suele tener cifras de otra versión.',
  },
  PES116: {
    example: { wholeSheet: false, rows: [14], columns: ['J'] },
    reason: 'Lo oculto entra en la suma aunque no se vea al revisar el libro impreso.',
  },
  PES117: {
    example: { text: 'Meta producto' },
    reason:
      'Un mismo número puede ser código de dos tipos de meta: en el caso publicado, la meta proyecto 3.',
  },
  PES118: {
    example: null,
    reason: 'El cumplimiento es por objetivo: un indicador sin objetivo no tiene dónde contar.',
  },
  PES119: {
    example: { text: 'primera' },
    reason:
      'En una matriz con una fila por año, la vigencia dice de qué año son la ponderación y lo programado.',
  },
  PES120: {
    example: { text: '3. Mejorar el uso de las tecnologías' },
    reason:
      'Dejar el objetivo en blanco bajo el primero es costumbre, pero también puede ser un olvido.',
  },
  PES121: {
    example: { text: 'por definir' },
    reason: 'Los códigos de SEGPLAN son cifras; otra cosa no cruza.',
  },
  PES122: {
    example: null,
    reason: 'Un reporte vacío dejaría todos los indicadores sin reporte y el cumplimiento en 0.',
  },
  PES152: {
    example: { name: 'Ejecutado 2024', text: '46 100%' },
    reason:
      'Dos números, uno sobre otro o uno tras otro, pueden ser la cifra y su porcentaje o dos cifras; juntarlos da una que nadie escribió.',
  },
  PES190: {
    example: {
      code: 'PES310',
      file: 'matriz.xlsx',
      name: 'Ana Ruiz',
      reason: 'justificación en trámite',
    },
    reason: 'Una aceptación que ya no hace falta taparía el mismo hallazgo si vuelve.',
  },
};
