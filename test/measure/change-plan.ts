/** Plans and sheets changed into others of the same shape: of before, of money, of half a year. */

import { isCellDate, type Sheet } from '../../src/read/book/workbook.ts';
import type { Annual, Indicator, Plan } from './invent.ts';

/** The plan with other figures of the same shape. */
export function alter(plan: Plan, change: (value: number) => number): Plan {
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

/** The plan with the targets of before, where those in force stand in the export. */
export function withFirstTargets(plan: Plan): Plan {
  return mapYears(plan, (annual, { isShare }) =>
    isShare || annual.programmed === null
      ? annual
      : { ...annual, programmed: Math.round(annual.programmed * 1.2) + 1 },
  );
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
