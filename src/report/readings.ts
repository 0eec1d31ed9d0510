/** The other readings of a figure in words, and how far each would move it. */

import { nameIndicator } from '../diagnostics/wording.ts';
import type { ProgrammedOrigin } from '../model/evaluation.ts';
import { formatPercent, formatPoints } from '../model/number.ts';
import { distanceOf, type Reading, type Shift } from '../model/reading.ts';
import { DECREASING_LABELS } from '../model/trend.ts';

const OF_FILE: Record<ProgrammedOrigin, string> = { matriz: 'de la matriz', segplan: 'de SEGPLAN' };

const OPERANDS = {
  programmed: 'lo programado',
  executed: 'lo ejecutado',
  both: 'lo programado y lo ejecutado',
} as const;

type Clauses = {
  readonly [Kind in Reading['kind']]: (reading: Extract<Reading, { kind: Kind }>) => string;
};

const CLAUSES: Clauses = {
  method: ({ method }) => `Con el método «${DECREASING_LABELS[method]}»`,
  file: ({ operand, from }) => `Con ${OPERANDS[operand]} ${OF_FILE[from]}`,
  capped: () => 'Con tope de 100% en cada avance',
  'equal-weights': () => 'Con ponderaciones iguales (promedio simple)',
  'rounded-rows': () => 'Con cada avance redondeado antes de ponderar',
  'reported-only': () => 'Sin contar lo no reportado',
  printed: () => 'Con lo que imprime el archivo',
  'weights-as-written': () => 'Con las ponderaciones como están escritas, sin repartir',
  'weights-shared-out': () => 'Con las ponderaciones divididas entre su suma',
};

/** The kinds of readings. */
export const READING_KINDS = Object.keys(CLAUSES) as readonly Reading['kind'][];

/** The reading as the beginning of a sentence: «Con lo programado de la matriz». */
export function writeReading(reading: Reading): string {
  // The table is keyed by the same kind the reading carries; the compiler cannot follow it.
  return (CLAUSES[reading.kind] as (reading: Reading) => string)(reading);
}

/**
 * What a finding does to a figure, its indicator named where others of the finding do the same:
 * «Con lo programado de la matriz, el objetivo 5 sería 98,10%: −1,46 puntos.»
 */
export function sayShift(shift: Shift, among: readonly Shift[] = [shift], dated = false): string {
  const { objective, vigencia, reading, of, from, to } = shift;
  const subject = `el objetivo ${objective}${dated ? ` de ${vigencia}` : ''}`;
  const name = of && among.filter((one) => isAlike(one, shift)).length > 1 ? nameIndicator(of) : '';
  // The finding has just named the indicator that was not reported, and others may be.
  const otherwise =
    reading.kind === 'reported-only'
      ? `Si se dejara por fuera${name && ` la ${name}`}`
      : `${writeReading(reading)}${name && ` en la ${name}`}`;
  const clause = `${otherwise}, ${subject}`;
  if (to === null) return `${clause} no tendría cifra.`;
  const difference = from === null ? '' : `: ${writeDifference(to - from)}`;
  return `${clause} sería ${formatPercent(to)}${difference}.`;
}

/** Whether both would be said in the same words, but for the figure. */
function isAlike(one: Shift, other: Shift): boolean {
  return (
    one.objective === other.objective &&
    one.vigencia === other.vigencia &&
    writeReading(one.reading) === writeReading(other.reading)
  );
}

/** Whether what is moved is of more than one vigencia, so that each sentence has to say which. */
export function isOfSeveralYears(shifts: readonly Shift[]): boolean {
  return new Set(shifts.map(({ vigencia }) => vigencia)).size > 1;
}

/** Of more sentences than these the rest are only counted. */
const MOST_SHIFTS = 3;

/** What a finding does to the figures, a sentence each, the furthest first; of many, how many more. */
export function sayShifts(shifts: readonly Shift[], most = MOST_SHIFTS): readonly string[] {
  const dated = isOfSeveralYears(shifts);
  const furthest = shifts.toSorted((a, b) => distanceOf(b) - distanceOf(a));
  const said = furthest.slice(0, most).map((one) => sayShift(one, shifts, dated));
  const rest = shifts.length - said.length;
  return rest > 0
    ? [...said, rest === 1 ? 'Cambiaría una cifra más.' : `Cambiarían ${rest} cifras más.`]
    : said;
}

/**
 * A difference of two ratios in percentage points, with its sign: «−1,46 puntos»; one that two
 * decimals would show as none has those it needs.
 */
export function writeDifference(ratio: number): string {
  return `${formatPoints(ratio)} puntos`;
}
