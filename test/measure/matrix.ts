/** The workbook of a matrix: its sheets, titles and notes, and what lies beside the plan. */

import { isCellDate, type Sheet } from '../../src/read/workbook.ts';
import { besideSheets } from './beside.ts';
import type { Bend, Scope } from './column.ts';
import { type Content, date, numberOf, objectiveText, text } from './content.ts';
import { Grid } from './grid.ts';
import type { Annual, Indicator, Objective, Plan } from './invent.ts';
import type { Style } from './style.ts';
import { writeTable } from './table.ts';
import { hasExecution } from './year-columns.ts';

/** The sheets of the matrix. */
export function writeMatrix(plan: Plan, style: Style, bend: Bend): readonly Sheet[] {
  const sheets = planSheets(plan, style, bend);
  const [december] = sheets;
  const [older] = planSheets(
    alter(plan, (value) => value * 1.1 + 1),
    style,
    bend,
  );
  const [money] = planSheets(
    alter(plan, (value) => value * 37),
    style,
    bend,
  );
  if (style.beside !== 'cutoffs')
    return older && money ? besideSheets(plan, style, sheets, { older, money }) : sheets;
  const [june] = planSheets(halfway(plan), style, bend);
  if (!december || !june || sheets.length > 1) return sheets;
  return [
    { ...inJune(june), name: 'Corte junio' },
    { ...december, name: 'Corte diciembre' },
  ];
}

/** The plan with other figures of the same shape. */
function alter(plan: Plan, change: (value: number) => number): Plan {
  const other = (value: number | null) => (value === null ? null : Math.round(change(value)));
  return mapYears(plan, (annual, { isShare }) =>
    isShare
      ? annual
      : { ...annual, programmed: other(annual.programmed), executed: other(annual.executed) },
  );
}

/** The plan with each year of each indicator changed. */
export function mapYears(
  plan: Plan,
  change: (annual: Annual, indicator: Indicator) => Annual,
): Plan {
  const objectives = plan.objectives.map((objective) => ({
    ...objective,
    indicators: objective.indicators.map((indicator) => ({
      ...indicator,
      years: indicator.years.map((annual) => change(annual, indicator)),
    })),
  }));
  return { ...plan, objectives };
}

/** The plan when half of the year that is asked for has passed. */
export function halfway(plan: Plan): Plan {
  return mapYears(plan, (annual) =>
    annual.year === plan.vigencia && annual.executed !== null
      ? { ...annual, executed: Math.round(annual.executed * 500) / 1000 }
      : annual,
  );
}

/** The sheet with the end of June where it says the end of the year. */
export function inJune(sheet: Sheet): Sheet {
  const june = (words: string) =>
    words
      .replace('31 de diciembre', '30 de junio')
      .replace('diciembre 31', 'junio 30')
      .replace('31/12/', '30/06/')
      .replace('-12-31', '-06-30');
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (typeof cell.value === 'string') return { ...cell, value: june(cell.value) };
      const isTitle = isCellDate(cell.value) && cell.format !== 'yyyy' && row.number < 8;
      return isTitle && isCellDate(cell.value)
        ? { ...cell, value: { date: june(cell.value.date) } }
        : cell;
    }),
  }));
  return { ...sheet, rows };
}

/** The sheets that hold the plan. */
function planSheets(plan: Plan, style: Style, bend: Bend): readonly Sheet[] {
  const { objectives, years, vigencia } = plan;
  if (style.years === 'sheets')
    return years.map((year) =>
      sheetOf({ plan, style, bend }, { name: `Vigencia ${year}`, year, objectives }),
    );
  if (style.objective === 'sheets')
    return objectives.map((objective) => {
      const words = objective.name.split(' ');
      const isPlain = style.objectiveText === 'plain';
      const name = isPlain ? words.slice(-2).join(' ') : `Objetivo ${numberOf(objective, style)}`;
      const banner = objectiveText(objective, style);
      return sheetOf({ plan, style, bend }, { name, banner, year: null, objectives: [objective] });
    });
  if (style.entity === 'sheets') return splitSheets({ plan, style, bend }, ({ entity }) => entity);
  if (style.kind === 'sheets')
    return splitSheets({ plan, style, bend }, ({ kind }) => KIND_SHEETS[kind]);
  const name = { usual: 'Matriz PES', many: 'Formulación', one: 'Hoja1', spread: 'PES' }[
    style.titles
  ];
  const year = style.years === 'title' ? vigencia : null;
  return [sheetOf({ plan, style, bend }, { name, year, objectives })];
}

const KIND_SHEETS: Readonly<Record<Indicator['kind'], string>> = {
  sectorial: 'Metas sectoriales',
  estrategica: 'Metas estratégicas',
  proyecto: 'Metas proyecto',
};

function splitSheets(whole: Whole, keyOf: (indicator: Indicator) => string): readonly Sheet[] {
  const { plan } = whole;
  const all = plan.objectives.flatMap(({ indicators }) => indicators);
  return [...new Set(all.map(keyOf))].map((name) => {
    const objectives = plan.objectives.flatMap((objective) => {
      const indicators = objective.indicators.filter((one) => keyOf(one) === name);
      return indicators.length > 0 ? [{ ...objective, indicators }] : [];
    });
    return sheetOf(whole, { name, year: null, objectives });
  });
}

type Whole = Pick<Scope, 'plan' | 'style' | 'bend'>;

interface Part {
  readonly name: string;
  /** Text of the objective that the whole sheet is of. */
  readonly banner?: string;
  /** The only year of the sheet. */
  readonly year: number | null;
  readonly objectives: readonly Objective[];
}

function sheetOf({ plan, style, bend }: Whole, part: Part): Sheet {
  const { name, banner, year, objectives } = part;
  const left = style.offset === 'column' || style.offset === 'both' ? 1 : 0;
  const top = style.offset === 'row' || style.offset === 'both' ? 2 : 0;
  const grid = new Grid(left, top);
  writeTitles(grid, plan, style, year);
  if (banner !== undefined) grid.add([text(banner)]);
  grid.add([]);
  if (style.years === 'stacked') {
    for (const own of plan.years) {
      grid.add([text(`VIGENCIA ${own}`)]);
      writeTable(grid, { plan, style, years: [], year: own, page: 0, bend }, objectives);
      grid.add([]);
    }
  } else {
    const isOne = year !== null || style.years === 'long';
    const scope: Scope = { plan, style, years: isOne ? [] : plan.years, year, page: 0, bend };
    writeTable(grid, scope, objectives);
  }
  writeNotes(grid, style);
  return grid.toSheet(name);
}

const LAST_DAYS = {
  words: '31 de diciembre de #',
  slashes: '31/12/#',
  monthFirst: 'diciembre 31 de #',
};

/** The day until which the figures are, as a person writes it in a title. */
export function cutoffText(year: number, { cutoff }: Pick<Style, 'cutoff'>): string {
  const forms: Readonly<Record<string, string>> = {
    ...LAST_DAYS,
    label: '31/12/#',
    iso: '#-12-31',
  };
  return (forms[cutoff] ?? '31/12/#').replace('#', String(year));
}

function writeTitles(grid: Grid, plan: Plan, style: Style, year: number | null): void {
  const { titles } = style;
  const whole = `Plan Estratégico Sectorial 2024-2027`;
  const own = year === null ? [] : [[text(`Vigencia ${year}`)]];
  const isDue = (year ?? plan.vigencia) <= plan.vigencia;
  const day = year ?? plan.vigencia;
  const cutoff: (Content | null)[][] = [];
  if (isDue && hasExecution(style)) {
    if (style.cutoff === 'dateCell') cutoff.push([text('Fecha de corte'), date(`${day}-12-31`)]);
    else if (style.cutoff === 'label' || titles === 'spread')
      cutoff.push([text('Corte:'), text(cutoffText(day, style))]);
    else cutoff.push([text(`Corte: ${cutoffText(day, style)}`)]);
  }
  const rows: Readonly<Record<Style['titles'], (Content | null)[][]>> = {
    usual: [[text('ALCALDÍA MAYOR DE BOGOTÁ D.C.')], [text(whole)]],
    one: [[text(whole.toUpperCase())]],
    many: [
      [text('ALCALDÍA MAYOR DE BOGOTÁ D.C.'), null, null, text('Código: PLE-FO-018')],
      [text('SECRETARÍA DISTRITAL DEL HÁBITAT'), null, null, text('Versión: 3')],
      [text(`MATRIZ DE SEGUIMIENTO ${whole.toUpperCase()}`)],
      [text('Proceso: Direccionamiento estratégico')],
    ],
    spread: [
      [text('Plan:'), null, text(whole)],
      [text('Sector:'), null, text('Hábitat')],
    ],
  };
  for (const row of [...rows[titles], ...own, ...cutoff]) grid.add(row);
}

function writeNotes(grid: Grid, { notes }: Style): void {
  const lines: Readonly<Record<Style['notes'], readonly string[]>> = {
    none: [],
    short: ['Fuente: Oficina Asesora de Planeación.'],
    long: [
      'Nota 1: las cifras de las metas sectoriales son preliminares y pueden cambiar.',
      '* Meta que cambió en el armonizado de 2024.',
      'NP: No programado en la vigencia.',
    ],
    signatures: ['Elaboró: Ana Gómez', 'Revisó: Luis Rojas', 'Aprobó: Comité sectorial'],
  };
  if (notes !== 'none') grid.add([]);
  for (const line of lines[notes]) grid.add([text(line)]);
}
