/** The real publication of 2024 as a table of its eight columns, printed as it was or otherwise. */

import { readFileSync } from 'node:fs';
import { formatPercent } from '../src/model/number.ts';
import { casePath } from './memory-io.ts';

/** How its percentages are printed. */
export type Printing = 'as-published' | 'capped' | 'equal-weights' | 'rounded-rows';

interface Indicator {
  readonly goalKind: string;
  readonly goalCode: string;
  readonly goal: string | null;
  readonly indicatorCode: string | null;
  readonly indicator: string | null;
  readonly trend: string | null;
  readonly weight: string | null;
  readonly programmed: string | null;
  readonly executed: string | null;
  readonly printedProgress: string | null;
  readonly printedStatus: string | null;
}

interface Objective {
  readonly number: number;
  readonly name: string;
  readonly printedCompliance: string;
  readonly indicators: readonly Indicator[];
}

const published: { readonly objectives: readonly Objective[] } = JSON.parse(
  readFileSync(casePath('published.json'), 'utf8'),
);

/** Headings of the publication. */
const HEADINGS = [
  'Nombre meta',
  'Nombre indicador',
  'Tendencia',
  'Ponderación indicador',
  'Programación 2024',
  'Ejecución 2024',
  '% Avance 2024',
  'Estado',
] as const;

/** An objective of the publication: what it prints above its table, and the rows of it. */
export interface PublishedTable {
  readonly number: number;
  readonly name: string;
  readonly compliance: string;
  readonly rows: readonly (readonly string[])[];
}

/** The tables of the publication, an objective each. */
function publishedTables(printing: Printing): readonly PublishedTable[] {
  return published.objectives.map(({ number, name, printedCompliance, indicators }) => ({
    number,
    name,
    compliance:
      printing === 'as-published' ? printedCompliance : complianceBy(indicators, printing),
    rows: indicators.map((one) => [
      [`${one.goalKind} ${one.goalCode}`, one.goal].filter(Boolean).join(': '),
      [one.indicatorCode, one.indicator].filter(Boolean).join(': '),
      one.trend ?? '',
      one.weight ?? '',
      one.programmed ?? '',
      one.executed ?? '',
      progressBy(one, printing),
      one.printedStatus ?? '',
    ]),
  }));
}

function progressBy({ printedProgress }: Indicator, printing: Printing): string {
  if (printedProgress === null) return '';
  const progress = ratioIn(printedProgress);
  if (printing === 'capped' && progress > 1) return '100,00%';
  return printing === 'rounded-rows' ? formatPercent(progress, 0) : printedProgress;
}

function complianceBy(indicators: readonly Indicator[], printing: Printing): string {
  const rows = indicators.flatMap(({ weight, programmed, executed }) =>
    weight && programmed && executed
      ? [{ weight: ratioIn(weight), progress: ratioIn(executed) / ratioIn(programmed) }]
      : [],
  );
  let [sum, weights] = [0, 0];
  for (const { weight, progress } of rows) {
    const share = printing === 'equal-weights' ? 1 : weight;
    const capped = printing === 'capped' ? Math.min(progress, 1) : progress;
    sum += share * (printing === 'rounded-rows' ? Math.round(capped * 100) / 100 : capped);
    weights += share;
  }
  return formatPercent(sum / weights);
}

function ratioIn(text: string): number {
  const value = Number(text.replace('%', '').replace(',', '.'));
  return text.endsWith('%') ? value / 100 : value;
}

/** The publication as one table under another, separated by semicolons. */
export function publishedCsv(printing: Printing): string {
  const lines = publishedTables(printing).flatMap(({ number, name, compliance, rows }) => [
    [`Objetivo ${number}. ${name}`],
    [`Cumplimiento: ${compliance}`],
    HEADINGS,
    ...rows,
    [],
  ]);
  return lines.map((line) => line.map(quote).join(';')).join('\r\n');
}

function quote(text: string): string {
  return /[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The publication as a page, as an office writes it: in Windows-1252 and with named letters. */
export function publishedHtml(printing: Printing): string {
  const tables = publishedTables(printing).map(({ number, name, compliance, rows }) => {
    const lines = [HEADINGS, ...rows].map(
      (row) => `<tr>${row.map((cell) => `<td>${entities(cell)}</td>`).join('')}</tr>`,
    );
    return `<h2>Objetivo ${number}</h2><p>${entities(name)}</p><p>Cumplimiento 2024</p><p><b>${compliance}</b></p><table border=1>${lines.join('\n')}</table>`;
  });
  return `<!doctype html><html><head><title>PES</title></head><body><h1>Plan Estrat&eacute;gico Sectorial 2024-2027</h1>${tables.join('\n')}</body></html>`;
}

function entities(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('ó', '&oacute;')
    .replaceAll('ñ', '&ntilde;');
}

/** The publication as a workbook of one sheet, with the objective and its compliance beside each row. */
export function publishedSheet(printing: Printing): string {
  const rows = publishedTables(printing).flatMap(({ number, name, compliance, rows: own }) =>
    own.map((row) => [`Objetivo ${number}. ${name}`, ...row, compliance]),
  );
  const lines = [['Objetivo', ...HEADINGS, 'Cumplimiento objetivo'], ...rows];
  return lines.map((line) => `| ${line.map(textCell).join(' | ')} |`).join('\n');
}

/** A cell that keeps its text: the workbook has what is printed, and no number behind it. */
function textCell(text: string): string {
  return /\d/.test(text) && !/[a-z]/i.test(text) ? `"${text}"` : text.replaceAll('|', '/');
}

/** The publication as the records of a JSON file. */
export function publishedRecords(printing: Printing): string {
  const records = publishedTables(printing).flatMap(({ number, name, compliance, rows }) =>
    rows.map((row) => ({
      Objetivo: `Objetivo ${number}. ${name}`,
      ...Object.fromEntries(HEADINGS.map((heading, at) => [heading, row[at]])),
      'Cumplimiento objetivo': compliance,
    })),
  );
  return JSON.stringify(records, null, 2);
}
