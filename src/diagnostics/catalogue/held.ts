/** PES41x: figures of a published document that are not ours. */

import type { OtherFigure } from '../../model/cause.ts';
import type { PrintedMeasure } from '../../model/held.ts';
import { formatPercent } from '../../model/number.ts';
import { joinList, writeFigure, writeOf } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { objectiveIn, strategicIn } from '../examples.ts';
import { quoted } from '../wording.ts';
import { explainExact, nameFigure } from './causes.ts';

/** A printed percentage, ours, and what explains it. Ratios are 1 = 100 %. */
export interface HeldFacts {
  readonly measure: PrintedMeasure;
  readonly printed: number;
  /** Decimals of the percentage as it is printed. */
  readonly decimals: number;
  readonly computed: number | null;
  /** The figures that are printed so; the first is the likeliest. */
  readonly exact: readonly OtherFigure[];
  /** Where none is, the nearest one. */
  readonly nearest: OtherFigure | null;
}

const MEASURES: Readonly<Record<PrintedMeasure, string>> = {
  progress: 'avance',
  weight: 'ponderación',
  compliance: 'cumplimiento',
};

/** Decimals of a percentage where nothing asks for more. */
const USUAL_DECIMALS = 2;
const MOST_DECIMALS = 10;
/** So many names are said in a sentence. */
const MOST_NAMED = 8;

/** Decimals by which a figure is told apart from another, beyond the usual ones only if need be. */
function telling(printed: number, computed: number | null): number {
  if (computed === null) return USUAL_DECIMALS;
  for (let decimals = USUAL_DECIMALS; decimals < MOST_DECIMALS; decimals += 1) {
    if (formatPercent(printed, decimals) !== formatPercent(computed, decimals)) return decimals;
  }
  return MOST_DECIMALS;
}

function writeMismatch(facts: HeldFacts, name: string): string {
  const { measure, printed, decimals, computed } = facts;
  const own = telling(printed, computed);
  const shown = formatPercent(printed, Math.min(decimals, own));
  const ours = computed === null ? 'no tiene esa cifra' : `es ${formatPercent(computed, own)}`;
  const article = measure === 'compliance' ? 'el' : 'la';
  return `Se imprime ${shown} como ${MEASURES[measure]} ${writeOf(`${article} ${name}`)}, y ${ours}.`;
}

function writeExplanation({ printed, computed, exact, nearest }: HeldFacts): string {
  const decimals = telling(printed, computed);
  if (exact.length > 0) return explainExact(exact, decimals);
  if (!nearest) return 'Ninguna causa conocida la explica.';
  return `Ninguna causa conocida la explica; la que más se acerca es ${nameFigure(nearest, decimals)}.`;
}

function listNames(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  if (rest <= 0) return joinList(names);
  return `${names.slice(0, MOST_NAMED).join(', ')} y ${rest} más`;
}

/** Findings on a published document held against what is computed, by code. */
export const held = {
  PES410: () =>
    define<HeldFacts>({
      severity: 'error',
      effect: 'moves',
      otherwise: 'published',
      title: 'Una cifra publicada no es la calculada',
      message: (facts, { name }) => `${writeMismatch(facts, name)} ${writeExplanation(facts)}`,
      help: () =>
        'Corrija el documento, o los valores que producen la cifra; si vale la impresa, diga en él cómo se calcula.',
      example: {
        measure: 'compliance',
        printed: 0.9957,
        decimals: 2,
        computed: 0.99561,
        exact: [{ causes: [{ kind: 'equal-weights', indicator: null }], value: 0.995696 }],
        nearest: null,
      },
      about: objectiveIn(5, 2024),
      identity: ({ measure, printed }) => [measure, printed],
      reason:
        'Una cifra que se publica y no sale de los archivos no se puede sostener ante un auditor. Se compara con los decimales con que está impresa.',
    }),
  PES411: () =>
    define<{ readonly names: readonly string[] }>({
      severity: 'warning',
      title: 'El documento publicado trae lo que el plan no tiene',
      message: ({ names }, { years }) =>
        `El documento imprime ${writeFigure(names.length, 'fila u objetivo que no es', 'filas u objetivos que no son')} del plan en ${years}: ${listNames(names)}.`,
      help: () => 'Revise si es de otro plan o tiene otro código; no se comparó con nada.',
      example: { names: ['meta sectorial 2399 (indicador 4400)'] },
      about: objectiveIn(5, 2024),
      reason: 'Lo que no se cruza no se comprueba, y no puede parecer comprobado.',
    }),
  PES412: () =>
    define<{ readonly names: readonly string[] }>({
      severity: 'warning',
      title: 'Falta en el documento publicado',
      message: ({ names }, { years }) =>
        `El documento no imprime ${names.length === 1 ? 'una cifra' : `${names.length} cifras`} de ${years}: ${listNames(names)}.`,
      help: () => 'Agréguelo al documento, o compruebe que se dejó fuera a propósito.',
      example: { names: ['objetivo 8', 'meta sectorial 2281 (indicador 4205)'] },
      about: objectiveIn(5, 2024),
      reason: 'Un informe al que le falta un indicador programado no muestra todo el objetivo.',
    }),
  PES413: () =>
    define<{
      readonly measure: PrintedMeasure;
      readonly text: string;
      readonly computed: number;
    }>({
      severity: 'warning',
      title: 'Lo publicado no es un porcentaje',
      message: ({ measure, text, computed }, { name }) =>
        `Como ${MEASURES[measure]} ${writeOf(`${measure === 'compliance' ? 'el' : 'la'} ${name}`)} se imprime ${quoted(text)}, y es ${formatPercent(computed)}.`,
      help: () => 'Ponga en el documento la cifra calculada.',
      example: { measure: 'progress', text: 'No programada', computed: 0.987089 },
      about: strategicIn('73', 2024),
      reason: 'Donde hay una cifra, una palabra en su lugar la esconde.',
    }),
};
