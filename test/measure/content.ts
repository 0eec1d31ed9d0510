/** What a cell of a written plan holds: numbers, weights, codes, marks and trends, in a style. */

import type { CellValue } from '../../src/read/book/workbook.ts';
import type { Annual, Indicator, Objective } from './invent.ts';
import type { Style } from './style.ts';
import { TREND_WORDS } from './words.ts';

/** A value with the format it is shown in, and the formula that gave it. */
export interface Content {
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string | null;
}

/** A text. */
export function text(value: string): Content | null {
  return value === '' ? null : { value, format: 'General', formula: null };
}

/** A number in a format. */
export function number(value: number, format = 'General'): Content {
  return { value, format, formula: null };
}

/** A date, shown as `dd/mm/yyyy` unless told. */
export function date(value: string, format = 'dd/mm/yyyy'): Content {
  return { value: { date: value }, format, formula: null };
}

/** A figure of an indicator; what is missing is the mark that stands for it. */
export function figure(
  value: number | null,
  { isShare }: Pick<Indicator, 'isShare'>,
  style: Style,
  mark: string,
): Content | null {
  if (value === null) return text(mark);
  return isShare ? share(value, style) : amount(value, style);
}

function share(value: number, style: Style): Content | null {
  const points = trim(value * 100);
  switch (style.shares) {
    case 'text':
      return text(`${points}%`.replace('.', style.numbers === 'dot' ? '.' : ','));
    case 'commaText':
      return text(`${(value * 100).toFixed(2).replace('.', style.numbers === 'dot' ? '.' : ',')}%`);
    case 'spaced':
      return text(`${points} %`.replace('.', style.numbers === 'dot' ? '.' : ','));
    default:
      return number(value, '0.0%');
  }
}

/** The number as it is written by hand, without tails of doubles. */
export function trim(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function amount(value: number, { numbers }: Style): Content | null {
  switch (numbers) {
    case 'formatted':
      return number(value, '#,##0.00');
    case 'comma':
      return text(trim(value).replace('.', ','));
    case 'dot':
      return text(value.toFixed(2));
    case 'thousands':
      return text(thousands(value));
    case 'formula':
      return { value, format: 'General', formula: `${trim(value)}*1` };
    case 'mixed':
      return Math.round(value * 7) % 3 === 0
        ? text(value.toFixed(2).replace('.', ','))
        : number(value);
    default:
      return number(value);
  }
}

/** The number as Colombia writes it: `1.234,50`. */
function thousands(value: number): string {
  const [whole = '', decimals = ''] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${decimals}`;
}

/** A weight of that many hundredths. */
export function weight(hundredths: number | null, { weight: way }: Style): Content | null {
  if (hundredths === null) return null;
  switch (way) {
    case 'text':
      return text(`${hundredths}%`);
    case 'hundred':
      return number(hundredths);
    case 'fraction':
      return number(hundredths / 100);
    case 'commaText':
      return text(`${hundredths},0%`);
    case 'decimals':
      return number(hundredths / 100, '0.00%');
    default:
      return number(hundredths / 100, '0%');
  }
}

const SHORT_KINDS = { sectorial: 'MS', estrategica: 'ME', proyecto: 'MP' };
const ADJECTIVES = { sectorial: 'Sectorial', estrategica: 'Estratégica', proyecto: 'Proyecto' };

/** The kind of a goal in words, or short. */
export function kind(of: Indicator['kind'], { kind: way }: Pick<Style, 'kind'>): string {
  if (way === 'short') return SHORT_KINDS[of];
  return way === 'adjective' ? ADJECTIVES[of] : `Meta ${ADJECTIVES[of].toLowerCase()}`;
}

/** A code in a column of its own. */
export function code(value: string | null, way: string, of: Indicator['kind']): Content | null {
  if (value === null || value === '') return null;
  switch (way) {
    case 'zeros':
      return text(value.padStart(7, '0'));
    case 'float':
      return number(Number(value), '0.0');
    case 'floatText':
      return text(`${value}.0`);
    case 'prefixed':
      return text(`${SHORT_KINDS[of]}-${value}`);
    case 'suffixed':
      return text(`${value}-1`);
    default:
      return number(Number(value));
  }
}

/** Whether the codes have columns of their own. */
export function hasCodeColumns({ codes }: Pick<Style, 'codes'>): boolean {
  return ['columns', 'zeros', 'float', 'floatText', 'prefixed', 'suffixed'].includes(codes);
}

/** A name with its code glued to it, where the style glues them. */
export function named(name: string, value: string | null, what: string, way: string): string {
  if (value === null || value === '') return name;
  const glued: Readonly<Record<string, string>> = {
    colon: `${value}: ${name}`,
    point: `${value}. ${name}`,
    space: `${value} ${name}`,
    dash: `${value} - ${name}`,
    glued: `${value} - ${name}`,
    end: `${name} (${what} ${value})`,
  };
  return glued[way] ?? name;
}

/** The trend of an indicator. */
export function trendWord({ trend }: Indicator, way: Style['trend']): string {
  const at = ['constante', 'creciente', 'decreciente', 'suma'].indexOf(trend);
  return TREND_WORDS[way][at] ?? '';
}

const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** The number that an objective bears. */
export function numberOf({ number: own }: Objective, { objectiveCounts }: Style): number {
  return objectiveCounts === 'skipping' ? 2 * own + 1 : own;
}

/** The text of an objective. */
export function objectiveText(objective: Objective, style: Style): string {
  const own = numberOf(objective, style);
  const { name } = objective;
  const texts: Readonly<Record<string, string>> = {
    word: `Objetivo ${own}. ${name}`,
    colon: `Objetivo ${own}: ${name}`,
    dash: `${own} - ${name}`,
    oe: `OE${own}. ${name}`,
    roman: `Objetivo ${ROMANS[own]}. ${name}`,
    paren: `(${own}) ${name}`,
    wordNo: `Objetivo No. ${own}: ${name}`,
    plain: name,
    code: `OE${own}`,
  };
  return texts[style.objectiveText] ?? `${own}. ${name}`;
}

/** Progress of a year, by its trend; `null` where there is none. */
export function progressOf(annual: Annual, { trend }: Indicator): number | null {
  const { programmed, executed } = annual;
  if (programmed === null || executed === null) return null;
  return trend === 'decreciente' ? programmed / executed : executed / programmed;
}
