/** The files of execution of a plan: how many, of which rows, as a workbook or as text. */

import { isCellDate, isCellError, type Sheet } from '../../src/read/book/workbook.ts';
import type { Random } from '../faults/random.ts';
import { halfway, inJune } from './change-plan.ts';
import type { Bend } from './column.ts';
import { exportSheet } from './export.ts';
import { type Indicator, type Plan, shuffle } from './invent.ts';
import type { Style } from './style.ts';

/** A file of execution: the sheets of a workbook, or a text. */
export interface Export {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly isText: boolean;
}

/** The exports of the plan. */
export function writeExports(
  plan: Plan,
  style: Style,
  random: Random,
  bend: Bend,
): readonly Export[] {
  const indicators = rowsOf(plan, style, random);
  const years = plan.years;
  const whole = { plan, style, years, indicators, name: 'Reporte', bend };
  const isText = style.execution === 'csv';
  const file = (name: string, sheets: readonly Sheet[]): Export => ({
    name: `${name}.${isText ? 'csv' : 'xlsx'}`,
    sheets,
    isText,
  });
  const earlier = () => {
    const half = halfway(plan);
    const own = half.objectives.flatMap((objective) => objective.indicators);
    const named = indicators.map(
      (indicator) => own.find(({ name }) => name === indicator.name) ?? indicator,
    );
    return inJune(exportSheet({ ...whole, plan: half, indicators: named, name: 'Corte junio' }));
  };
  switch (style.exportCount) {
    case 'cutoffs':
      return style.exportShape.startsWith('database')
        ? [file('segplan', [exportSheet(whole)])]
        : [file('segplan-junio', [earlier()]), file('segplan-diciembre', [exportSheet(whole)])];
    case 'cutoffSheets':
      return style.exportShape.startsWith('database')
        ? [file('segplan', [exportSheet(whole)])]
        : [file('segplan', [earlier(), exportSheet({ ...whole, name: 'Corte diciembre' })])];
    case 'byEntity':
      return [
        file(
          'segplan',
          [...new Set(indicators.map(({ entity }) => entity))].map((entity) =>
            exportSheet({
              ...whole,
              indicators: indicators.filter((one) => one.entity === entity),
              name: entity,
            }),
          ),
        ),
      ];
    default:
      return [file('segplan', [exportSheet(whole)])];
  }
}

function rowsOf(plan: Plan, style: Style, random: Random): readonly Indicator[] {
  const all = plan.objectives.flatMap(({ indicators }) => indicators);
  switch (style.exportRows) {
    case 'shuffled':
      return shuffle(all, random);
    case 'others':
      return [...all.map((one, at) => foreign(one, at)), ...all];
    case 'noStrategic':
      return all.filter(({ kind }) => kind !== 'estrategica');
    default:
      return all;
  }
}

/** An indicator of another plan, with codes of its own. */
function foreign(indicator: Indicator, at: number): Indicator {
  return {
    ...indicator,
    kind: 'sectorial',
    goalCode: String(9100 + at),
    indicatorCode: String(9500 + at),
    goal: `Operar ${at + 3} sedes comunales`,
    name: `Sedes comunales ${at + 3} en operación`,
    entity: 'IDPAC',
  };
}

/** A sheet as text with separators. */
export function toText({ rows }: Sheet, { csv }: Style): Uint8Array {
  const separator = { comma: ',', tab: '\t' }[csv as string] ?? ';';
  const isDot = csv === 'comma' || csv === 'dotSemicolon';
  const last = rows.at(-1)?.number ?? 0;
  const lines = Array.from({ length: last }, (_, index) => {
    const cells = rows.find(({ number }) => number === index + 1)?.cells ?? [];
    const width = cells.at(-1)?.column ?? 0;
    return Array.from({ length: width }, (__, place) => {
      const cell = cells.find(({ column }) => column === place + 1);
      return cell ? quote(shownAs(cell.value, cell.format, isDot), separator) : '';
    }).join(separator);
  });
  const content = `${lines.join('\r\n')}\r\n`;
  if (csv === 'latin1') return Buffer.from(content, 'latin1');
  return Buffer.from(csv === 'bom' ? `\ufeff${content}` : content, 'utf8');
}

function quote(value: string, separator: string): string {
  const needs = value.includes(separator) || value.includes('"') || value.includes('\n');
  return needs ? `"${value.replaceAll('"', '""')}"` : value;
}

function shownAs(value: unknown, format: string, isDot: boolean): string {
  if (typeof value === 'number') {
    const isPercent = format.endsWith('%');
    const digits = Number((isPercent ? value * 100 : value).toPrecision(12));
    // A decimal with three places would read as thousands: what a system writes has two.
    const written = Number.isInteger(digits) && !isPercent ? String(digits) : digits.toFixed(2);
    const local = isDot ? written : written.replace('.', ',');
    return isPercent ? `${local}%` : local;
  }
  if (typeof value === 'string') return value;
  if (isCellDate(value as never)) return (value as { date: string }).date;
  return isCellError(value as never) ? (value as { error: string }).error : '';
}
