/** A document `pes/compute` of an earlier run as what it prints: its figures, and their texts. */

import { BLANK, type Figure, numberFigure } from '../../model/figure.ts';
import { decimalsOf, formatPercent } from '../../model/number.ts';
import { GOAL_KINDS, type IndicatorKey } from '../../model/plan.ts';
import type {
  PrintedFigure,
  PrintedPlace,
  PublishedObjective,
  PublishedRow,
} from '../../model/published.ts';
import { TRENDS } from '../../model/trend.ts';
import { printFigure, showFigure } from './printed-figure.ts';
import type { ReadPublished } from './read-published.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is the document of a computation, of whatever version. */
export function isComputeDocument(value: unknown): value is Fields {
  return isFields(value) && /^pes\/compute\/\d+$/.test(String(value.schema));
}

/**
 * What the document prints of a vigencia. A number counts at the most decimals of any of the document;
 * its text is another printed figure only where it does not say the same.
 */
export function readDocument(document: Fields, file: string, vigencia: number): ReadPublished {
  const year = typeof document.vigencia === 'number' ? document.vigencia : null;
  const vigencias = year === null ? [] : [year];
  if (year !== vigencia) return { published: null, vigencias, dated: true };
  const at: PrintedPlace = { file, sheet: null, cell: null };
  const objectives = listOf(document.objectives);
  const rows = objectives.flatMap(({ indicators }) => listOf(indicators));
  const decimals = {
    compliance: mostDecimals(objectives.map(({ compliance }) => compliance)),
    progress: mostDecimals(rows.map(({ progress }) => progress)),
    weight: mostDecimals(rows.map(({ weight }) => weight)),
  };
  const published = {
    file,
    vigencia,
    objectives: objectives.map((one): PublishedObjective => {
      return {
        number: typeof one.number === 'number' ? one.number : null,
        name: textIn(one.name) ?? '',
        compliance: figuresOf(one.compliance, one.complianceText, at, decimals.compliance),
        rows: listOf(one.indicators).map(
          (row): PublishedRow => ({
            key: keyOf(row),
            names: { goal: textIn(row.goal), indicator: textIn(row.indicator) },
            trend: TRENDS.find((trend) => trend === row.trend) ?? null,
            progress: figuresOf(row.progress, row.progressText, at, decimals.progress),
            weight: figuresOf(row.weight, null, at, decimals.weight),
            programmed: amountOf(row.programmed),
            executed: amountOf(row.executed),
            at,
          }),
        ),
        at,
      };
    }),
  };
  return { published, vigencias, dated: true };
}

function figuresOf(
  number: unknown,
  text: unknown,
  at: PrintedPlace,
  ofColumn: number,
): readonly PrintedFigure[] {
  const numbers = typeof number === 'number' ? [printNumber(number, at, ofColumn)] : [];
  const isSame = typeof number === 'number' && formatPercent(number) === text;
  const written = typeof text === 'string' && !isSame ? [printText(text, at)] : [];
  return [...numbers, ...written];
}

function printNumber(value: number, at: PrintedPlace, ofColumn: number): PrintedFigure {
  const text = String(value).replace('.', ',');
  const shown = { value, percent: false, decimals: decimalsOf(value), bare: true, text };
  const [fraction] = printFigure(shown, at, ofColumn).readings;
  return { readings: fraction ? [fraction] : [], text, at };
}

function printText(text: string, at: PrintedPlace): PrintedFigure {
  const number = /^(-?[\d.]*\d(?:,\d+)?)\s*%$/.exec(text.trim())?.[1];
  const cell = { column: 1, value: text, format: 'General', formula: null };
  const value = Number(number?.replaceAll('.', '').replace(',', '.')) / 100;
  const shown = number === undefined ? null : showFigure(cell, numberFigure(value, true));
  return shown ? printFigure(shown, at, 0) : { readings: [], text, at };
}

function mostDecimals(values: readonly unknown[]): number {
  const numbers = values.filter((value) => typeof value === 'number');
  return Math.max(0, ...numbers.map(decimalsOf));
}

function keyOf(row: Fields): IndicatorKey {
  return {
    goalKind: GOAL_KINDS.find((kind) => kind === row.goalKind) ?? null,
    goalCode: textIn(row.goalCode),
    indicatorCode: textIn(row.indicatorCode),
    entity: textIn(row.entity),
  };
}

function amountOf(value: unknown): Figure {
  return typeof value === 'number' ? numberFigure(value) : BLANK;
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
