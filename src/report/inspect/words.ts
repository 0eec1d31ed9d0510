/** The Spanish words for how a file was understood. */

import { sayKeyed } from '../../diagnostics/keyed-words.ts';
import type { Grounds, Guess, LeftOutReason, SheetReason } from '../../model/layout.ts';
import { writeFigure } from '../../model/spanish.ts';

/** How the field of a column is known. */
export const GROUNDS_LABELS: Readonly<Record<Grounds, string>> = {
  given: 'pes.config.json',
  heading: 'su encabezado',
  contents: 'sus celdas',
  relation: 'las demás columnas',
};

/** How the year of a column is known, where its own headers do not say it. */
export const YEAR_LABELS: Readonly<Record<'block' | 'given', string>> = {
  block: 'el año es el de su bloque',
  given: 'el año es el de pes.config.json',
};

/** Why a row is not read as an indicator. */
export const LEFT_OUT_LABELS: Readonly<Record<LeftOutReason, string>> = {
  objective: 'título de objetivo',
  goal: 'título de meta',
  section: 'título de tipo de meta',
  subtotal: 'total',
  'repeated-header': 'encabezado repetido',
  note: 'nota',
  unknown: 'no se entiende',
  concept: 'otra fila del indicador de junto',
};

const SHEET_REASONS: Readonly<Record<SheetReason, string>> = {
  fields: 'le faltan las columnas que distinguen a esta',
  rows: 'no tiene filas',
  visible: 'está oculta',
  money: 'sus cifras son de dinero',
  example: 'es un ejemplo',
  projection: 'es una proyección',
  draft: 'es un borrador',
  previous: 'su nombre dice que es una versión anterior, o que salió del plan',
  copy: 'su nombre dice que es una copia',
  standing: 'su nombre no dice que sea la vigente, y el de esta sí',
  version: 'es una versión anterior',
  cutoff: 'es de un corte anterior',
  scale: 'lo programado en ella es de otra magnitud',
  years: 'no dice de qué años son sus cifras',
  targets: 'sus metas no llevan a la del cuatrienio, y las de esta sí',
  same: 'dice lo mismo',
  columns: 'tiene menos de las columnas esperadas',
  whole: 'sus ponderaciones y las de esta suman 100% cada una por su lado',
  objectives: 'llama de otro modo a los mismos objetivos',
  unsure: 'no se sabe si hace parte del plan',
  none: 'nada dice cuál vale, y no se usó lo que difiere',
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
    case 'keyed':
      return sayKeyed(guess);
    case 'programmed-marks':
      return `La columna ${guess.column} dice qué se programó en ${guess.vigencia}: donde lo programado la contradice, no se usa.`;
  }
}

const AROUND: Readonly<Record<'title' | 'sheet' | 'cutoff' | 'given', string>> = {
  sheet: 'la dice el nombre de la hoja, y ningún encabezado nombra un año',
  title: 'la dice un título, y ningún encabezado nombra un año',
  cutoff: 'es la de la fecha de corte, y ningún encabezado nombra un año',
  given: 'la da pes.config.json',
};
