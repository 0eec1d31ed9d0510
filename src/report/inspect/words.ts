/** The Spanish words for how a file was understood. */

import type { ColumnReading, Guess, LeftOutReason, SheetReason } from '../../model/layout.ts';
import { writeFigure } from '../../model/spanish.ts';

/** How the field of a column is known. */
export const EVIDENCE_LABELS: Readonly<Record<ColumnReading['evidence'], string>> = {
  exact: 'sus palabras',
  prefix: 'sus primeras palabras',
  given: 'pes.config.json',
  money: 'habla de dinero',
  rival: 'repetida',
  none: 'sin reconocer',
};

/** How the year of a column is known, where its own headers do not say it. */
export const YEAR_LABELS: Readonly<Record<'left' | 'given', string>> = {
  left: 'el año es el de la izquierda',
  given: 'el año es el de pes.config.json',
};

/** Why a row is not read as an indicator. */
export const LEFT_OUT_LABELS: Readonly<Record<LeftOutReason, string>> = {
  objective: 'título de objetivo',
  section: 'título de tipo de meta',
  subtotal: 'total',
  'repeated-header': 'encabezado repetido',
  note: 'nota',
  unknown: 'no se entiende',
  'other-table': 'comienza otra tabla',
  beyond: 'de la otra tabla',
};

const SHEET_REASONS: Readonly<Record<SheetReason, string>> = {
  fields: 'le faltan las columnas que distinguen a esta',
  rows: 'no tiene filas',
  visible: 'está oculta',
  copy: 'su nombre dice que es una copia',
  years: 'no dice de qué años son sus cifras',
  columns: 'tiene menos de las columnas esperadas',
  none: 'nada las distingue: se tomó la primera',
};

/** A decision and the evidence for it, as a sentence. */
export function writeGuess(guess: Guess): string {
  switch (guess.kind) {
    case 'sheet':
      return `Se dejó la hoja «${guess.over}»: ${SHEET_REASONS[guess.because]}.`;
    case 'weight-scale': {
      const count = writeFigure(guess.count, 'ponderación', 'ponderaciones');
      const scale = guess.scale === 'fraction' ? 'una fracción de 1' : 'un número de 0 a 100';
      const because =
        guess.because === 'sum' ? 'así suma 100% su objetivo' : 'así lo muestra su tamaño';
      return `${count} sin formato de porcentaje: cada una es ${scale}, porque ${because}.`;
    }
    case 'vigencia-around':
      return `La vigencia es ${guess.vigencia}: ${AROUND[guess.from]}.`;
    case 'sheet-objective':
      return `El objetivo de toda la hoja lo da ${guess.from === 'title' ? 'su título' : 'el nombre de la hoja'}: «${guess.text}».`;
    case 'goal-kind': {
      const count = writeFigure(guess.count, 'fila', 'filas');
      const from = guess.from === 'section' ? 'del título de su sección' : 'del encabezado';
      return `El tipo de meta de ${count} se tomó ${from}, donde la fila no lo dice.`;
    }
    case 'decimal-mark':
      return `Los números escritos como texto llevan ${guess.mark === '.' ? 'punto' : 'coma'} decimal: todos los que lo muestran coinciden.`;
  }
}

const AROUND: Readonly<Record<'title' | 'sheet' | 'cutoff' | 'given', string>> = {
  sheet: 'la dice el nombre de la hoja, y ningún encabezado nombra un año',
  title: 'la dice un título, y ningún encabezado nombra un año',
  cutoff: 'es la de la fecha de corte, y ningún encabezado nombra un año',
  given: 'la da pes.config.json',
};
