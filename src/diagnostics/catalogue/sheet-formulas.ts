/** PES224 to PES226: formulas of the matrix that do not do what their neighbours do. */

import { type Address, a1 } from '../../model/source.ts';
import { writeFigure } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { quoted } from '../wording.ts';

/** A formula, without its `=`. */
export interface FormulaFacts {
  readonly formula: string;
  /** The same with its references as distances, which are no other where the cell has moved. */
  readonly form: string;
}

/** Findings on formulas, by code. */
export const sheetFormulas = {
  PES224: define<FormulaFacts & { readonly expected: string; readonly custom: string }>({
    severity: 'warning',
    shared: { cause: ({ form, custom }) => [form, custom] },
    title: 'Fórmula que no sigue a sus vecinas',
    message: ({ formula, expected }) =>
      `La celda tiene ${quoted(`=${formula}`)}; como en las demás filas de su columna, se esperaba ${quoted(`=${expected}`)}.`,
    help: () => 'Copie la fórmula de una fila vecina, o escriba en una nota por qué es distinta.',
    example: {
      formula: 'I9/G8',
      form: 'R[0]C[-1]/R[-1]C[-3]',
      expected: 'I9/G9',
      custom: 'R[0]C[-1]/R[0]C[-3]',
    },
    identity: ({ form, custom }) => [form, custom],
    reason: 'Una referencia corrida usa la cifra de otro indicador y no se nota en el resultado.',
  }),
  PES225: define<FormulaFacts>({
    severity: 'warning',
    shared: { cause: ({ form }) => form },
    title: 'Razón dividida otra vez',
    message: ({ formula }) =>
      `La fórmula ${quoted(`=${formula}`)} divide de nuevo lo que ya es una razón.`,
    help: () =>
      'Quite la segunda división: 46 ÷ 46 ya es 100% si la celda tiene formato de porcentaje.',
    example: { formula: 'I9/G9/100', form: 'R[0]C[-1]/R[0]C[-3]/100' },
    identity: ({ form }) => form,
    reason: 'El avance es ejecutado ÷ programado; dividir otra vez lo hace cien veces menor.',
  }),
  PES226: define<
    FormulaFacts & {
      readonly missing: readonly Address[];
      /** Rows from the formula to each cell that it leaves out. */
      readonly rows: readonly number[];
    }
  >({
    severity: 'warning',
    title: 'Suma que no toma todas las filas',
    message: ({ formula, missing }) =>
      `La fórmula ${quoted(`=${formula}`)} deja por fuera ${writeFigure(missing.length, 'celda', 'celdas')} de su grupo: ${missing.map(a1).join(', ')}.`,
    help: () => 'Extienda el rango hasta la primera y la última fila del grupo.',
    example: {
      formula: 'SUM(H8:H10)',
      form: 'SUM(R[-4]C[0]:R[-2]C[0])',
      missing: [{ row: 11, column: 8 }],
      rows: [-1],
    },
    identity: ({ form, rows }) => [form, ...rows],
    reason:
      'Al insertar una fila al final del grupo, Excel no siempre extiende el rango de la suma.',
  }),
};
