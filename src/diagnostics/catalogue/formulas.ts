/** PES224 to PES226: formulas of the matrix that do not do what their neighbours do. */

import { writeFigure } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { quoted } from '../wording.ts';

/** Findings on formulas, by code. */
export const formulas = {
  PES224: define<{ formula: string; expected: string }>({
    severity: 'warning',
    title: 'Fórmula que no sigue a sus vecinas',
    message: ({ formula, expected }) =>
      `La celda tiene ${quoted(`=${formula}`)}; como en las demás filas de su columna, se esperaba ${quoted(`=${expected}`)}.`,
    help: () => 'Copie la fórmula de una fila vecina, o escriba en una nota por qué es distinta.',
    example: { formula: 'I9/G8', expected: 'I9/G9' },
    reason: 'Una referencia corrida usa la cifra de otro indicador y no se nota en el resultado.',
  }),
  PES225: define<{ formula: string }>({
    severity: 'warning',
    title: 'Razón dividida otra vez',
    message: ({ formula }) =>
      `La fórmula ${quoted(`=${formula}`)} divide de nuevo lo que ya es una razón.`,
    help: () =>
      'Quite la segunda división: 46 ÷ 46 ya es 100% si la celda tiene formato de porcentaje.',
    example: { formula: 'I9/G9/100' },
    reason: 'El avance es ejecutado ÷ programado; dividir otra vez lo hace cien veces menor.',
  }),
  PES226: define<{ formula: string; missing: readonly string[] }>({
    severity: 'warning',
    title: 'Suma que no toma todas las filas',
    message: ({ formula, missing }) =>
      `La fórmula ${quoted(`=${formula}`)} deja por fuera ${writeFigure(missing.length, 'celda', 'celdas')} de su grupo: ${missing.join(', ')}.`,
    help: () => 'Extienda el rango hasta la primera y la última fila del grupo.',
    example: { formula: 'SUM(H8:H10)', missing: ['H11'] },
    reason:
      'Al insertar una fila al final del grupo, Excel no siempre extiende el rango de la suma.',
  }),
};
