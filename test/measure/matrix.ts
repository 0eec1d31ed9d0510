/** The workbook of a matrix: its sheets, titles and notes, and what lies beside the plan. */

import type { Sheet } from '../../src/read/book/workbook.ts';
import { besideSheets } from './beside.ts';
import { alter, halfway, inJune } from './change-plan.ts';
import type { Bend, Scope } from './column.ts';
import { numberOf, objectiveText, text } from './content.ts';
import { Grid } from './grid.ts';
import type { Indicator, Objective, Plan } from './invent.ts';
import type { Style } from './style.ts';
import { writeTable } from './table.ts';
import { writeNotes, writeTitles } from './titles.ts';

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
  writeBelow(grid, { plan, style, bend }, year);
  return grid.toSheet(name);
}

/** A table that is not of the plan below it: an example, or another that has more columns. */
function writeBelow(grid: Grid, { plan, style, bend }: Whole, year: number | null): void {
  const [objective] = plan.objectives;
  const [indicator] = objective?.indicators ?? [];
  if (style.below === 'none' || !objective || !indicator) return;
  const isExample = style.below === 'example';
  const other: Indicator = {
    ...indicator,
    kind: 'sectorial',
    goalCode: isExample ? '1' : '9001',
    goal: isExample ? 'Escriba aquí la meta' : 'Implementar 1 sistema de gestión interna',
    indicatorCode: isExample ? '1' : '9100',
    name: isExample ? 'Indicador de ejemplo' : 'Sistema interno implementado',
    years: plan.years.map((own) => ({ year: own, weight: 100, programmed: 10, executed: 9 })),
  };
  const name = isExample ? 'Ejemplo' : 'Gestión interna';
  const title = isExample ? 'Ejemplo de diligenciamiento' : 'Indicadores de gestión interna';
  grid.add([]);
  grid.add([]);
  grid.add([text(title)]);
  const richer = { ...style, baseline: 'column', entity: 'column', target: 'column' } as const;
  const years = year !== null || style.years === 'long' ? [] : plan.years;
  const scope = {
    plan,
    style: { ...richer, objective: 'column' },
    years,
    year,
    page: 0,
    bend,
  } as const;
  writeTable(grid, scope, [{ number: 1, name, indicators: [other] }]);
}
