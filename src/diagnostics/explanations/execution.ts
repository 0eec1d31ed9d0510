/** Cases and reasons of the findings on the execution and on printed figures. */

import type { agreement } from '../catalogue/agreement.ts';
import type { execution } from '../catalogue/execution.ts';
import type { published } from '../catalogue/published.ts';
import type { ExplanationsOf } from '../explanation.ts';

const INDICATOR = 'meta sectorial 2307 (indicador 4231)';
const DECREASING = 'meta sectorial 2410 (indicador 4310)';

/** Explanations of PES3xx and PES4xx, by code. */
export const executionExplanations: ExplanationsOf<
  keyof typeof execution | keyof typeof agreement | keyof typeof published
> = {
  PES301: {
    example: {
      indicator: INDICATOR,
      vigencia: 2024,
      alike: ['meta sectorial 2370 (indicador 4231)'],
      by: 'name',
    },
    reason: 'Sin su fila no hay ejecución. Un código trastocado es la causa más común.',
  },
  PES302: {
    example: { indicator: 'meta estratégica 77' },
    reason: 'SEGPLAN no suele llevar las metas estratégicas; su ejecución viene en la matriz.',
  },
  PES303: {
    example: { indicator: INDICATOR, vigencia: 2024 },
    reason: 'Una fila que no cruza puede ser un indicador que falta en la matriz.',
  },
  PES304: {
    example: { indicator: INDICATOR, count: 2, by: 'several', alike: [] },
    reason:
      'Un mismo código puede repetirse por tipo de meta o por entidad; no se elige por el orden.',
  },
  PES305: {
    example: { indicator: INDICATOR, ofMatrix: '46', ofExport: '40', used: '40' },
    reason:
      'La publicación cita SEGPLAN como fuente, pero el plan formulado es la matriz: toda diferencia se informa.',
  },
  PES306: {
    example: { indicator: INDICATOR, programmed: '15%', executed: '15' },
    reason: 'Uno en porcentaje y otro en fracción da un avance de 10.000 % o de 1 %.',
  },
  PES307: {
    example: { indicator: INDICATOR, executed: '3', vigencia: 2024 },
    reason: 'Lo que no se programó no entra en el promedio aunque se ejecute.',
  },
  PES308: {
    example: { indicator: INDICATOR, mark: 'ND' },
    reason: 'Sin reporte no es cero: se muestran el cumplimiento con 0 y el que no lo cuenta.',
  },
  PES309: {
    example: { indicator: INDICATOR, progress: 1.6 },
    reason:
      'Los sistemas de la ciudad piden revisar por encima de 125 %: suele ser una programación baja o un dato errado.',
  },
  PES310: {
    example: { indicator: 'meta sectorial 2281 (indicador 4205)', progress: 0.9 },
    reason:
      'La publicación de 2024 lleva una justificación por cada indicador por debajo de 100 %.',
  },
  PES311: {
    example: { vigencia: 2024 },
    reason: 'El corte dice si lo que falta ya es incumplimiento o está en ejecución.',
  },
  PES312: {
    example: { vigencia: 2024, dates: ['31/12/2024', '30/06/2024'] },
    reason: 'Con dos cortes no se sabe a qué fecha son las cifras.',
  },
  PES313: {
    example: { vigencia: 2024, dates: ['31/03/2025'] },
    reason: 'Un corte de otro año suele ser el reporte de otra vigencia.',
  },
  PES314: {
    example: {
      indicator: DECREASING,
      ours: '50,00% con inversa',
      other: '75,00% con linea-base',
    },
    reason:
      'Ninguna norma fija cómo se mide un Decreciente; cuando importa, debe decirse cuál se usó.',
  },
  PES315: {
    example: { indicator: DECREASING, progress: -0.2 },
    reason: 'Quedar peor que la línea base es un retroceso y no se recorta a 0.',
  },
  PES316: {
    example: { indicator: DECREASING, progress: 1, programmed: '10', executed: '0' },
    reason: 'Programado ÷ ejecutado no está definido si lo ejecutado es 0.',
  },
  PES317: {
    example: { indicator: INDICATOR, ofMatrix: '45', ofExport: '46' },
    reason: 'La publicación cita SEGPLAN; una cifra distinta en la matriz es una versión anterior.',
  },
  PES318: {
    example: { indicator: INDICATOR, vigencia: 2024, before: '46', after: '44' },
    reason: 'Una vigencia cerrada ya se publicó; cambiarla cambia una cifra oficial.',
  },
  PES319: {
    example: { indicator: INDICATOR, ofMatrix: 'Constante', ofExport: 'Suma' },
    reason: 'Con otra tendencia la misma ejecución se lee de otra manera en el cuatrienio.',
  },
  PES320: {
    example: { indicator: INDICATOR, ofMatrix: '15%', ofExport: '15', times: 100, used: '15' },
    reason: 'Un factor exacto de 100 o de 1.000 es un cambio de unidad o un separador mal leído.',
  },
  PES321: {
    example: {
      indicator: 'meta estratégica 72',
      vigencia: 2024,
      text: 'Incremento en 0,40 puntos del IGPD. Resultados 2023',
      year: 2023,
    },
    reason:
      'Es el caso publicado de 2024: el índice se mide con un año de rezago y el resultado es del año anterior.',
  },
  PES322: {
    example: { text: 'Fuente: SEGPLAN 2023', year: 2023, vigencias: [2024] },
    reason: 'Las notas al pie se copian de un año al otro y quedan diciendo el anterior.',
  },
  PES323: {
    example: {
      indicator: 'meta proyecto 3 (indicador 3)',
      count: 1,
      by: 'entity',
      alike: ['meta proyecto 3 (indicador 3) «Operar 1 centro de control» de «IDU»'],
    },
    reason:
      'Un código corto se repite entre entidades y proyectos: sin la misma entidad o el mismo nombre no prueba nada.',
  },
  PES324: {
    example: { indicator: INDICATOR, count: 2, by: 'parts', alike: [] },
    reason:
      'La fila de una entidad o de un trimestre es solo una parte; tomarla por el total da otro avance.',
  },
  PES325: {
    example: {
      indicator: 'meta «46 entidades distritales asistidas»',
      count: 1,
      by: 'name',
      alike: ['meta sectorial 46 (indicador 9) «Otra meta»'],
    },
    reason: 'Sin código no se sabe si la fila del reporte es la de la meta.',
  },
  PES326: {
    example: { indicator: INDICATOR, count: 4 },
    reason: 'De varios cortes de un mismo dato vale el último.',
  },
  PES327: {
    example: { indicator: INDICATOR, count: 2 },
    reason: 'Solo lo que es Suma se suma, y solo si el total de las partes es el de la meta.',
  },
  PES328: {
    example: { indicator: INDICATOR, count: 2 },
    reason: 'Un reporte con una fila por proyecto repite el indicador en cada una.',
  },
  PES329: {
    example: { indicator: INDICATOR, alike: 'meta «Asistir técnicamente» de «SDM»' },
    reason: 'Un nombre igual en los dos archivos, que nadie más tiene, deja una sola fila posible.',
  },
  PES401: {
    example: { indicator: INDICATOR, printed: 0.95, computed: 1 },
    reason: 'Un porcentaje impreso que no sale de sus propias cifras no se puede publicar.',
  },
  PES402: {
    example: { objective: 5, vigencia: 2024, printed: 0.9957, computed: 0.9856 },
    reason:
      'El cumplimiento es Σ ponderación × avance ÷ Σ ponderación; así se reproducen los ocho de 2024.',
  },
  PES403: {
    example: { objective: 5, vigencia: 2024, printed: 1, computed: 0.9 },
    reason: 'Un total escrito a mano tapa la ponderación que falta.',
  },
};
