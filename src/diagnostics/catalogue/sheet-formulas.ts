/** PES224 to PES226, PES242 to PES244, PES247: formulas of the matrix that do not do what their neighbours do. */

import { type Address, a1 } from '../../model/source.ts';
import { writeFigure } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { indicatorIn } from '../examples.ts';
import { quoted, writeFormula } from '../wording.ts';

/** A formula, without its `=`. */
export interface FormulaFacts {
  readonly formula: string;
  /** The same with its references as distances, which are no other where the cell has moved. */
  readonly form: string;
}

/** A column as people find it. */
export interface ColumnFacts {
  readonly letters: string;
  readonly header: string;
}

/** A column within a sentence: «la columna AB («% avance»)». */
export function nameColumnOf({ letters, header }: ColumnFacts): string {
  return header === '' ? `la columna ${letters}` : `la columna ${letters} (${quoted(header)})`;
}

function bareColumn({ letters, header }: ColumnFacts): string {
  return header === '' ? letters : `${letters} (${quoted(header)})`;
}

/** Among whom a formula is the odd one, in words. */
const GROUPS = {
  trend: 'como en las demás filas de su tendencia',
  objective: 'como en las demás filas de su objetivo',
  column: 'como en las demás filas de su columna',
} as const;

/** Findings on formulas, by code. */
export const sheetFormulas = {
  PES224: () =>
    define<
      FormulaFacts & {
        readonly expected: string;
        readonly custom: string;
        readonly group: keyof typeof GROUPS;
        /** Letters of its column. */
        readonly column: string;
      }
    >({
      severity: 'warning',
      shared: {
        cause: ({ column, custom }) => [column, custom],
        message: ({ column, formula, expected }, { cells }) =>
          `En la columna ${column}, ${writeFigure(cells, 'fórmula no es', 'fórmulas no son')} la de sus vecinas. La primera es «${writeFormula(formula)}»; se esperaba «${writeFormula(expected)}».`,
      },
      title: 'Fórmula que no sigue a sus vecinas',
      message: ({ formula, expected, group }) =>
        `La celda tiene «${writeFormula(formula)}»; ${GROUPS[group]}, se esperaba «${writeFormula(expected)}».`,
      help: () => 'Copie la fórmula de una fila vecina, o escriba en una nota por qué es distinta.',
      example: {
        formula: 'I9/G8',
        form: 'R[0]C[-1]/R[-1]C[-3]',
        expected: 'I9/G9',
        custom: 'R[0]C[-1]/R[0]C[-3]',
        group: 'column',
        column: 'J',
      },
      identity: ({ form, custom }) => [form, custom],
      reason: 'Una referencia corrida usa la cifra de otro indicador y no se nota en el resultado.',
    }),
  PES225: () =>
    define<FormulaFacts>({
      severity: 'warning',
      shared: { cause: ({ form }) => form },
      title: 'Razón dividida otra vez',
      message: ({ formula }) =>
        `La fórmula «${writeFormula(formula)}» divide de nuevo lo que ya es una razón.`,
      help: () =>
        'Quite la segunda división: 46 ÷ 46 ya es 100% si la celda tiene formato de porcentaje.',
      example: { formula: 'I9/G9/100', form: 'R[0]C[-1]/R[0]C[-3]/100' },
      identity: ({ form }) => form,
      reason: 'El avance es ejecutado ÷ programado; dividir otra vez lo hace cien veces menor.',
    }),
  PES226: () =>
    define<
      FormulaFacts & {
        readonly missing: readonly Address[];
        /** Rows from the formula to each cell that it leaves out. */
        readonly rows: readonly number[];
      }
    >({
      severity: 'warning',
      title: 'Suma que no toma todas las filas',
      message: ({ formula, missing }) =>
        `La fórmula «${writeFormula(formula)}» deja por fuera ${writeFigure(missing.length, 'celda', 'celdas')} de su grupo: ${missing.map(a1).join(', ')}.`,
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
  PES242: () =>
    define<{
      readonly column: ColumnFacts;
      readonly taken: ColumnFacts;
      readonly expected: ColumnFacts;
      readonly twin: ColumnFacts;
      readonly takenByTwin: ColumnFacts;
      readonly rows: number;
    }>({
      severity: 'warning',
      title: 'Columna que toma otras celdas que la de otro año',
      message: ({ column, taken, expected, twin, takenByTwin, rows }) =>
        `En ${writeFigure(rows, 'fila', 'filas')}, ${nameColumnOf(column)} toma ${bareColumn(taken)} donde ${bareColumn(twin)} toma ${bareColumn(takenByTwin)}; se esperaba ${bareColumn(expected)}.`,
      help: () =>
        'Corrija la fórmula en toda la columna: el mismo porcentaje de dos años se calcula con las mismas columnas de cada año.',
      example: {
        column: { letters: 'AB', header: '% ejecutado 2025 sobre el cuatrienio' },
        taken: { letters: 'BI', header: 'Avance 2025' },
        expected: { letters: 'BH', header: 'Total ejecutado 2025' },
        twin: { letters: 'AA', header: '% ejecutado 2024 sobre el cuatrienio' },
        takenByTwin: { letters: 'AS', header: 'Total ejecutado 2024' },
        rows: 331,
      },
      identity: ({ column, taken, expected }) => [column.header, taken.header, expected.header],
      reason:
        'Al agregar las columnas de un año se copian las del anterior, y una referencia corrida queda igual en todas las filas.',
    }),
  PES243: () =>
    define<{ readonly formula: string; readonly column: ColumnFacts; readonly rows: number }>({
      severity: 'warning',
      shared: { cause: () => null },
      title: 'Fórmula que divide una celda por sí misma',
      message: ({ formula, column, rows }) =>
        `En ${writeFigure(rows, 'fila', 'filas')}, ${nameColumnOf(column)} divide una celda por sí misma: «${writeFormula(formula)}». Da siempre 100%, o un error si la celda es 0.`,
      help: () => 'Escriba la división que se quería: lo ejecutado sobre lo programado.',
      example: {
        formula: 'MIN((AR2/AR2)*100,100)',
        column: { letters: 'AU', header: '% total planeado 2024' },
        rows: 251,
      },
      identity: ({ column }) => column.header,
      reason: 'Un porcentaje que no puede ser otro que 100 % no informa de nada.',
    }),
  PES244: () =>
    define<{
      readonly column: ColumnFacts;
      readonly taken: ColumnFacts;
      readonly same: ColumnFacts;
    }>({
      severity: 'warning',
      title: 'Encabezado repetido que debía decir otro año',
      message: ({ column, taken, same }) =>
        `El encabezado de ${nameColumnOf(column)} es el mismo de la ${same.letters}, pero sus fórmulas toman ${bareColumn(taken)}.`,
      help: () => 'Corrija el año del encabezado, o las celdas que toman sus fórmulas.',
      example: {
        column: { letters: 'W', header: '% cumplimiento 2026' },
        taken: { letters: 'V', header: 'Avance 2027' },
        same: { letters: 'S', header: '% cumplimiento 2026' },
      },
      identity: ({ column, taken }) => [column.header, taken.header],
      reason:
        'Al copiar las columnas de un año para el siguiente el encabezado suele quedar con el año anterior.',
    }),
  PES247: () =>
    define<{ readonly programmed: string; readonly executed: string }>({
      severity: 'warning',
      shared: {
        cause: () => null,
        message: ({ programmed, executed }, { count, years }) =>
          `En ${writeFigure(count, 'indicador', 'indicadores')} lo programado y lo ejecutado en ${years} no se juntan igual: en el primero, ${quoted(`=${programmed}`)} y ${quoted(`=${executed}`)}.`,
      },
      title: 'Lo programado y lo ejecutado se juntan de otro modo',
      message: ({ programmed, executed }, { name, years }) =>
        `Lo programado y lo ejecutado de la ${name} en ${years} no se juntan igual: ${quoted(`=${programmed}`)} y ${quoted(`=${executed}`)}.`,
      help: () =>
        'Junte las partes del año con la misma cuenta en los dos: la suma o el promedio, y sobre las mismas partes.',
      example: { programmed: '(K9+M9+O9+Q9)/4', executed: 'L9+N9+P9+R9' },
      about: indicatorIn(2025),
      reason:
        'Una suma dividida por un promedio da un avance varias veces mayor o menor que el verdadero.',
    }),
};
