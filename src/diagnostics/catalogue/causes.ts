/** How the causes of a printed figure are told: what gives it, in the infinitive. */

import type { Cause, OtherFigure } from '../../model/cause.ts';
import { formatDecimal, formatPercent } from '../../model/number.ts';
import type { Definition } from '../../model/printed-definitions.ts';
import { joinList, writeDate, writeFigure } from '../../model/spanish.ts';
import type { DecreasingMethod } from '../../model/trend.ts';
import { nameIndicator } from '../wording.ts';

/** What a sheet means by the percentage that it prints. */
export const DEFINITION_WORDS: Readonly<Record<Definition, string>> = {
  capped: 'el avance de la vigencia sin pasar de 100%',
  ratio: 'ejecutado ÷ programado también en las Decrecientes',
  'of-plan': 'lo ejecutado en la vigencia ÷ la meta del cuatrienio',
  'of-plan-capped': 'lo ejecutado en la vigencia ÷ la meta del cuatrienio, sin pasar de 100%',
  accumulated: 'lo ejecutado ÷ lo programado desde el primer año',
  'accumulated-capped': 'lo ejecutado ÷ lo programado desde el primer año, sin pasar de 100%',
  'accumulated-of-plan': 'lo ejecutado desde el primer año ÷ la meta del cuatrienio',
  'accumulated-of-plan-capped':
    'lo ejecutado desde el primer año ÷ la meta del cuatrienio, sin pasar de 100%',
  weighted: 'el avance × la ponderación',
  'other-method': 'el otro método para Decreciente',
};

const METHOD_WORDS: Readonly<Record<DecreasingMethod, string>> = {
  inversa: 'programado ÷ ejecutado',
  'linea-base': 'el camino desde la línea base',
};

const OPERAND_WORDS = {
  programmed: 'lo programado',
  executed: 'lo ejecutado',
  both: 'lo programado y lo ejecutado',
} as const;

/** A cause in the infinitive: «topar en 100% cada avance». */
function nameCause(cause: Cause): string {
  switch (cause.kind) {
    case 'capped':
      return 'topar en 100% el avance';
    case 'equal-weights':
      return 'dar el mismo peso a todos los indicadores';
    case 'rounded-rows':
      return `redondear antes los avances a ${writeFigure(cause.decimals, 'decimal', 'decimales')}`;
    case 'capped-objective':
      return 'topar en 100% el cumplimiento';
    case 'truncated':
      return 'cortar los decimales en vez de redondear';
    case 'left-out':
      return `dejar fuera la ${nameIndicator(cause.indicator)}`;
    case 'as-zero':
      return `contar como 0% la ${nameIndicator(cause.indicator)}`;
    case 'left-in':
      return `incluir, como 0%, la ${nameIndicator(cause.indicator)}, que no se programó`;
    case 'reported-only':
      return 'no contar lo que no se reportó';
    case 'weights-as-written':
      return 'no dividir por la suma de las ponderaciones';
    case 'weights-shared-out':
      return 'dividir por la suma de las ponderaciones, aunque no sea 100%';
    case 'method':
      return `calcular las Decrecientes con ${METHOD_WORDS[cause.method]}${ofOne(cause)}`;
    case 'file': {
      const from = cause.from === 'matriz' ? 'de la matriz' : 'de SEGPLAN';
      return `tomar ${OPERAND_WORDS[cause.operand]} ${from}${ofOne(cause)}`;
    }
    case 'cutoff':
      return `usar el corte ${cause.cutoff === null ? '' : `de ${writeDate(cause.cutoff)} `}(${cause.file})`;
    case 'definition':
      return `poner ${DEFINITION_WORDS[cause.definition]}`;
    case 'printed-operands':
      return `usar lo que imprime su fila (programado ${formatDecimal(cause.programmed)}, ejecutado ${formatDecimal(cause.executed)})`;
    case 'printed-rows':
      return 'promediar los avances que imprimen sus filas';
  }
}

function ofOne({ indicator }: Extract<Cause, { readonly kind: 'method' | 'file' }>): string {
  return indicator === null ? '' : ` en la ${nameIndicator(indicator)}`;
}

/** The causes of a figure together, and the figure: «topar en 100% el avance (100,00%)». */
export function nameFigure({ causes, value }: OtherFigure, decimals?: number): string {
  return `${joinList(causes.map(nameCause))} (${formatPercent(value, decimals)})`;
}

/** Other causes named besides the first. */
const MOST_OTHERS = 3;

/** What gives a printed figure, the likeliest first: «Resulta de topar en 100% el avance (100,00%).» */
export function explainExact(exact: readonly OtherFigure[], decimals?: number): string {
  const [first, ...others] = exact;
  if (!first) return '';
  const also = others.slice(0, MOST_OTHERS).map(({ causes }) => joinList(causes.map(nameCause)));
  const rest = also.length === 0 ? '' : ` También resultaría de ${also.join('; o de ')}.`;
  return `Lo impreso resulta de ${nameFigure(first, decimals)}.${rest}`;
}
