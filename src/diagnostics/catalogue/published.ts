/** PES4xx: figures that the files print and that do not come out. */

import type { OtherFigure } from '../../model/cause.ts';
import { formatDecimal, formatPercent } from '../../model/number.ts';
import type { Definition } from '../../model/printed-definitions.ts';
import { capitalise, joinList, writeFigure } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { indicatorIn, objectiveIn } from '../examples.ts';
import { quoted, writeFormula } from '../wording.ts';
import { DEFINITION_WORDS, explainExact } from './causes.ts';
import { type ColumnFacts, type FormulaFacts, nameColumnOf } from './sheet-formulas.ts';

/** A percentage as a file prints it, and as its own figures give it: ratios, 1 = 100 %. */
export interface PrintedFacts {
  readonly printed: number;
  readonly computed: number;
  /** What gives the printed one exactly, the likeliest first; absent where nothing is known to. */
  readonly exact?: readonly OtherFigure[];
}

/** The printed figure is the same one whatever explains it. */
function identityOf({ printed, computed }: PrintedFacts): unknown {
  return { printed, computed };
}

/** The sentence on what gives the printed figure, behind another one. */
function andWhy({ exact = [] }: PrintedFacts): string {
  return exact.length === 0 ? '' : ` ${explainExact(exact)}`;
}

/** A formula of the sheet, and the columns that it takes. */
export interface TakenFacts extends FormulaFacts {
  readonly columns: readonly ColumnFacts[];
}

function wordsOf(definition: Definition | TakenFacts): string {
  if (typeof definition === 'string') return DEFINITION_WORDS[definition];
  const { formula, columns } = definition;
  return `lo que da «${writeFormula(formula)}», con ${joinList(columns.map(nameColumnOf))}`;
}

/** Findings on printed figures, by code. */
export const published = {
  PES401: () =>
    define<PrintedFacts>({
      severity: 'warning',
      otherwise: 'printed-progress',
      title: 'El avance impreso no es el que da la cuenta',
      message: (facts, { name }) =>
        `El archivo dice que la ${name} avanzó ${formatPercent(facts.printed)}; con lo programado y lo ejecutado da ${formatPercent(facts.computed)}.${andWhy(facts)}`,
      identity: identityOf,
      help: () =>
        'Se publica el calculado. Corrija el porcentaje del archivo, o los valores que lo producen.',
      example: { printed: 0.95, computed: 1 },
      about: indicatorIn(2024),
      reason: 'Un porcentaje impreso que no sale de sus propias cifras no se puede publicar.',
    }),
  PES402: () =>
    define<PrintedFacts>({
      severity: 'warning',
      otherwise: 'printed-compliance',
      title: 'El cumplimiento impreso no es el que dan las filas',
      message: (facts, { name, years }) =>
        `El archivo dice que el ${name} cumplió ${formatPercent(facts.printed)} en ${years}; sus filas dan ${formatPercent(facts.computed)}.${andWhy(facts)}`,
      identity: identityOf,
      help: () =>
        'Se publica el calculado. Corrija la cifra del archivo, o los valores que la producen.',
      example: { printed: 0.9957, computed: 0.9856 },
      about: objectiveIn(5, 2024),
      reason:
        'El cumplimiento es Σ ponderación × avance ÷ Σ ponderación; así se reproducen los ocho de 2024.',
    }),
  PES403: () =>
    define<PrintedFacts>({
      severity: 'warning',
      title: 'El total de ponderaciones impreso no es el que dan las filas',
      message: ({ printed, computed }, { name, years }) =>
        `El archivo dice que las ponderaciones del ${name} en ${years} suman ${formatPercent(printed)}; sus filas suman ${formatPercent(computed)}.`,
      help: () => 'Corrija el total, o la fórmula que lo produce.',
      example: { printed: 1, computed: 0.9 },
      about: objectiveIn(5, 2024),
      reason: 'Un total escrito a mano tapa la ponderación que falta.',
    }),
  PES404: () =>
    define<{
      readonly definition: Definition | TakenFacts;
      /** Rows in which it gives another percentage than ours. */
      readonly rows: number;
      readonly sample: PrintedFacts;
    }>({
      severity: 'warning',
      otherwise: 'printed-progress',
      title: 'El porcentaje impreso tiene otra definición',
      message: ({ definition, rows, sample }, { years }) =>
        `En ${years} el archivo imprime ${wordsOf(definition)}. En ${writeFigure(rows, 'fila', 'filas')} no es el avance: la primera dice ${formatPercent(sample.printed)} y es ${formatPercent(sample.computed)}.`,
      help: () =>
        'Se publica el calculado. Diga en el archivo qué mide su porcentaje, o use la definición del avance.',
      example: { definition: 'capped', rows: 11, sample: { printed: 1, computed: 8 } },
      about: indicatorIn(2024),
      identity: ({ definition }) => (typeof definition === 'string' ? definition : definition.form),
      reason:
        'Un porcentaje de otra definición no está mal calculado: mide otra cosa y no se puede publicar como avance.',
    }),
  PES405: () =>
    define<{ readonly text: string; readonly column: ColumnFacts }>({
      severity: 'warning',
      shared: { cause: ({ text }) => text },
      title: 'Error de Excel en una celda impresa',
      message: ({ text, column }) => `${capitalise(nameColumnOf(column))} muestra ${quoted(text)}.`,
      help: () =>
        'Corrija la fórmula: por lo general divide por una celda vacía o por 0. Si no hay qué mostrar, deje la celda en blanco.',
      example: { text: '#DIV/0!', column: { letters: 'AB', header: '% avance 2025' } },
      identity: ({ text, column }) => [text, column.header],
      reason: 'Un error impreso no es un porcentaje, y todo promedio que lo toma es otro error.',
    }),
  PES406: () =>
    define<FormulaFacts & { readonly stored: number; readonly given: number }>({
      severity: 'warning',
      title: 'Resultado guardado que la fórmula no da',
      message: ({ formula, stored, given }) =>
        `La celda guarda ${formatDecimal(stored)}, pero «${writeFormula(formula)}» da ${formatDecimal(given)}.`,
      help: () => 'Abra el archivo en Excel, recalcule (Ctrl+Alt+F9) y guárdelo.',
      example: { formula: 'G9/F9', form: 'R[0]C[-1]/R[0]C[-2]', stored: 0.9, given: 1 },
      identity: ({ form, stored, given }) => [form, stored, given],
      shared: { cause: ({ form }) => form },
      reason:
        'Un programa que cambia celdas sin recalcular deja el resultado anterior, y quien abre el archivo ve otra cifra.',
    }),
  PES407: () =>
    define<{ readonly count: number }>({
      severity: 'note',
      title: 'Fórmulas que no se comprobaron',
      message: ({ count }) =>
        `En la hoja ${count === 1 ? 'hay 1 fórmula que no se comprobó' : `hay ${writeFigure(count, 'fórmula', 'fórmulas')} que no se comprobaron`}: se tomó el resultado que guarda el archivo.`,
      help: () =>
        'No hay nada que hacer. Se comprueban sumas, restas, cocientes, promedios, SI, MIN y MAX sobre celdas de la misma hoja.',
      example: { count: 12 },
      reason: 'Lo que no se recalcula se cuenta, para que nadie lo dé por comprobado.',
    }),
};
