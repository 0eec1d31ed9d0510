/** Words for parts of the year. */

/** Months by what they are called, January first. */
export const MONTH_WORDS: readonly string[] = [
  'enero ene',
  'febrero feb febr',
  'marzo mar mzo',
  'abril abr',
  'mayo may',
  'junio jun',
  'julio jul',
  'agosto ago agto',
  'septiembre setiembre sep sept set',
  'octubre oct',
  'noviembre nov',
  'diciembre dic dbre',
];

/** Parts of the year by how many months they have. */
export const PART_WORDS: Readonly<Record<number, string>> = {
  1: 'mes mensual mensualidad mensualizado',
  2: 'bimestre bimestral bim',
  3: 'trimestre trimestral trim tri trimes',
  4: 'cuatrimestre cuatrimestral cuatrim',
  6: 'semestre semestral sem semes',
};

/** Parts of the year that one letter names beside a number: `T1`, `Q1`, `2S`. */
export const PART_LETTERS: Readonly<Record<string, number>> = { b: 2, t: 3, q: 3, s: 6, h: 6 };

/** Ordinals by the number they are. */
export const ORDINAL_WORDS: readonly string[] = [
  'primer primero 1er 1ro',
  'segundo',
  'tercer tercero',
  'cuarto',
  'quinto',
  'sexto',
];

/** Roman numbers, one first. */
export const ROMANS: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
