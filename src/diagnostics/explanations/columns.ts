/** Cases and reasons of the findings on what columns hold. */

import type { columns } from '../catalogue/columns.ts';
import type { ExplanationsOf } from '../explanation.ts';

/** Explanations of PES132 to PES136, by code. */
export const columnExplanations: ExplanationsOf<keyof typeof columns> = {
  PES132: {
    example: {
      name: 'Ejecutado 2024',
      header: 'Ejecución 2024 (I Trim)',
      because: 'part',
      settings: [{ role: 'segplan', field: 'ejecutado 2024', column: 'J' }],
    },
    reason:
      'Lo de un trimestre, un porcentaje o lo acumulado no es lo del año: dividirlo por lo programado daría otra cifra.',
  },
  PES133: {
    example: {
      name: 'Ejecutado 2024',
      header: 'Ejecutado 2024 Kennedy',
      unknown: ['kennedy'],
      other: null,
      settings: [{ role: 'matrix', field: 'ejecutado 2024', column: 'N' }],
    },
    reason:
      'Una palabra que no se conoce puede cambiar lo que dice la columna; una cifra solo se da si ninguna otra lectura daría otra.',
  },
  PES134: {
    example: { headers: ['Radicado', 'Tipología ODS'] },
    reason: 'Lo que no se lee se dice, para que nadie crea que se tuvo en cuenta.',
  },
  PES135: {
    example: { headers: ['Puntaje 2024'] },
    reason: 'Una columna de cifras de un año puede ser de las que el cálculo necesita.',
  },
  PES136: {
    example: {
      name: 'Programado 2024',
      read: 'Reprogramación 2024',
      left: 'Programación 2024',
      because: 'superseded',
    },
    reason: 'La versión vigente vale más que la primera, y lo del año más que lo de una parte.',
  },
};
