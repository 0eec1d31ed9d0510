/** Plans with formulas around their indicators, for the rules that judge columns of them. */

import type { Plan } from '../../src/model/plan.ts';
import { type CellRef, columnNumber } from '../../src/model/source.ts';
import type { Surroundings, TableColumn } from '../../src/model/surroundings.ts';
import { indicatorWith, objectiveWith, planWith } from '../facts.ts';

const FILE = 'matriz.xlsx';
const SHEET = 'Formulación';
/** The row of the headings, above the indicators of rows 3 to 5. */
const HEADING_ROW = 2;
const ROWS = [3, 4, 5];

/** The cell of that name, of the sheet named before a `!` or else of the only one. */
export function cellAt(name: string): CellRef {
  const [, sheet = SHEET, letters = '', row] = /^(?:(.+)!)?([A-Z]+)(\d+)$/.exec(name) ?? [];
  return { file: FILE, sheet, row: Number(row), column: columnNumber(letters) };
}

/** The column whose heading stands in that cell. */
export function columnAt(
  cell: string,
  header: string,
  vigencia: number | null = null,
): TableColumn {
  return { at: cellAt(cell), header, vigencia, field: null };
}

/** What stands around indicators that have nothing around them. */
const BARE: Surroundings = {
  remarks: [],
  formulas: [],
  columns: [],
  errors: [],
  stale: [],
  unchecked: [],
  upperWeights: [],
  totals: [],
  emptyObjectives: [],
};

/** The plan with something around its indicators. */
export function surrounded(plan: Plan, surroundings: Partial<Surroundings>): Plan {
  return { ...plan, surroundings: { ...BARE, ...surroundings } };
}

/** Objectives with an indicator on each of those rows. */
export function planOnRows(...objectives: readonly (readonly number[])[]): Plan {
  return planWith(
    objectives.map((rows, at) =>
      objectiveWith(
        rows.map((row) => indicatorOnRow(row)),
        at + 1,
      ),
    ),
  );
}

function indicatorOnRow(row: number, sheet = SHEET) {
  const source = { file: FILE, sheet, row, cells: {} };
  const indicator = indicatorWith({ goalCode: `${sheet}${row}` });
  const vigencias = indicator.vigencias.map((one) => ({ ...one, source }));
  return { ...indicator, vigencias, source };
}

/** The formulas of cells, by their names. */
export function formulasIn(cells: Readonly<Record<string, string>>): Partial<Surroundings> {
  return {
    formulas: Object.entries(cells).map(([name, formula]) => ({
      formula,
      at: cellAt(name),
      percent: false,
    })),
  };
}

/** A column of each sheet by its letters: its heading, and its formula with `#` for the row. */
export type Columns = Readonly<Record<string, string | readonly [string, string]>>;

/** Three indicators on each sheet, on rows 3 to 5, under the columns of its table headed on row 2. */
export function planOfColumns(
  columns: Columns,
  more: Readonly<Record<string, Columns>> = {},
): Plan {
  const sheets = Object.entries({ [SHEET]: columns, ...more });
  const plan = planWith([
    objectiveWith(sheets.flatMap(([sheet]) => ROWS.map((row) => indicatorOnRow(row, sheet)))),
  ]);
  const each = sheets.flatMap(([sheet, own]) =>
    Object.entries(own).map(([letters, content]) => {
      const [header, formula] = typeof content === 'string' ? [content, null] : content;
      return { place: `${sheet}!${letters}`, header, formula };
    }),
  );
  const formulas = each.flatMap(({ place, formula }) =>
    formula === null
      ? []
      : ROWS.map((row) => [`${place}${row}`, formula.replaceAll('#', String(row))] as const),
  );
  return surrounded(plan, {
    ...formulasIn(Object.fromEntries(formulas)),
    columns: each.map(({ place, header }) => columnAt(`${place}${HEADING_ROW}`, header)),
  });
}
