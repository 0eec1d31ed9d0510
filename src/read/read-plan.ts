/** A workbook as a plan: the formulation matrix among its sheets, row by row. */

import { type Finding, finding, wholePlace } from '../diagnostics/finding.ts';
import { groupBy } from '../model/group.ts';
import type { Guess, TableReading } from '../model/layout.ts';
import type { Cutoff, Indicator, Objective, Plan, PrintedCompliance } from '../model/plan.ts';
import { keyText } from '../model/plan.ts';
import type { Surroundings } from '../model/surroundings.ts';
import { type ChosenTable, chooseMatrix } from './choose-matrix.ts';
import { detectDecimalMarks } from './decimal-mark.ts';
import { kindOfHeader, openIdentities } from './identity.ts';
import type { LayoutHints } from './layout/hints.ts';
import { type BodyRow, isOutside } from './layout/rows.ts';
import { assignObjectives } from './objectives.ts';
import { readIndicators } from './read-indicators.ts';
import { reportColumns } from './report-columns.ts';
import { reportLayout, reportMissingColumns } from './report-layout.ts';
import { scaleWeights } from './scale-weights.ts';
import { complianceAround } from './sheet-objective.ts';
import { readSurroundings } from './surroundings.ts';
import { openTable, type TableReader } from './table-reader.ts';
import { cutoffsIn, planNameIn, type Remark, readRemarks, sectorIn, vigenciaIn } from './titles.ts';
import { describeTable } from './understanding.ts';
import type { Workbook } from './workbook.ts';
import { isYearLabel, yearOf } from './years.ts';

/** A plan, the first sheet it was read from and how it was read; `null` where none is a matrix. */
export type ReadPlan = {
  readonly findings: readonly Finding[];
  /** The tables of the plan as they were understood, one a sheet. */
  readonly tables: readonly TableReading[];
} & (
  | { readonly plan: Plan; readonly sheet: string }
  | { readonly plan: null; readonly sheet: null }
);

/** How to read the matrix: a sheet, and what its words do not say. */
export type PlanOptions = LayoutHints;

const NEEDED = [['goalCode', 'goal'], ['trend'], ['weight']] as const;

/** Columns of one of which a table must say of which year it is. */
const YEARLY = ['vigencia', 'programmed', 'executed', 'progress'] as const;

/** An objective whose text may give no number. */
type Unnumbered = Omit<Objective, 'number'> & { readonly number: number | null };

/** What one table of the plan says. */
interface Part {
  readonly objectives: readonly Unnumbered[];
  readonly vigencias: readonly number[];
  readonly remarks: readonly Remark[];
  readonly cutoffs: readonly Cutoff[];
  readonly surroundings: Surroundings;
  describe(guesses: readonly Guess[]): TableReading;
}

/** Reads the sheet whose headers name a formulation matrix. Data it cannot read is a finding, never thrown. */
export function readPlan(workbook: Workbook, options: PlanOptions = {}): ReadPlan {
  const findings: Finding[] = [];
  const chosen = chooseMatrix(workbook, options, findings);
  const [first] = chosen;
  if (!first) return { plan: null, sheet: null, tables: [], findings };
  const parts = chosen.map((one) => readPart(one, options, findings));
  const joined = joinObjectives(parts.flatMap((part) => part.objectives));
  const { objectives, guesses } = scaleWeights(joined, findings);
  const remarks = parts.flatMap((part) => part.remarks);
  const vigencias = new Set(parts.flatMap((part) => part.vigencias));
  const cutoffs = new Map(parts.flatMap((part) => part.cutoffs.map((one) => [one.date, one])));
  const lacksColumns = findings.some(({ code }) => code === 'PES102');
  if (!lacksColumns && objectives.every(({ indicators }) => indicators.length === 0)) {
    findings.push(finding('PES130', wholePlace(workbook.name, first.table.grid.sheet.name), null));
  }
  const plan: Plan = {
    file: workbook.name,
    name: planNameIn(remarks),
    sector: sectorIn(remarks),
    vigencias: [...vigencias].sort((a, b) => a - b),
    cutoffs: [...cutoffs.values()],
    objectives,
    surroundings: joinSurroundings(parts),
  };
  const tables = parts.map((part, at) => part.describe(at === 0 ? guesses : []));
  return { plan, sheet: first.table.grid.sheet.name, tables, findings };
}

function readPart(
  { table, rows, whole, guesses: ofChoice }: ChosenTable,
  hints: LayoutHints,
  findings: Finding[],
): Part {
  const { grid } = table;
  const reader = openTable(table, findings, detectDecimalMarks(table, rows));
  reportLayout(table, rows, findings);
  reportColumns(table, 'matrix', findings);
  reportMissingColumns(reader, 'matrix', NEEDED, findings);
  reportMissingColumns(reader, 'matrix', [['programmed']], findings, 'PES153');
  const remarks = readRemarks(grid, isOutside(table, rows));
  const ofTab = isYearLabel(grid.sheet.name) ? yearOf(grid.sheet.name) : null;
  const years = reader.vigencias;
  const ofNoYear = years.length === 0 && !YEARLY.some((field) => reader.column(field));
  const asked = ofNoYear ? (hints.asked ?? null) : null;
  const around = hints.vigencia ?? vigenciaIn(remarks) ?? ofTab ?? asked;
  const only = years.length === 0 ? around : years.length === 1 ? (years[0] ?? null) : null;
  const headed = assignObjectives(reader, rows, { whole, vigencia: only }, findings);
  const objectiveOf = new Map(
    headed.flatMap((objective) => objective.rows.map(({ row }) => [row, objective] as const)),
  );
  const identities = openIdentities(
    reader,
    rows.filter((row) => row.kind === 'indicator'),
    (row) => objectiveOf.get(row),
  );
  const objectives = headed.map(({ rows: own, printed: ofTable, ...objective }): Unnumbered => {
    const indicators = readIndicators(reader, identities, own, around, findings);
    const printed = whole ? printedBeside(reader, remarks, only, ofTable) : ofTable;
    return { ...objective, indicators, ...(printed.length > 0 ? { printed } : {}) };
  });
  const ofRows = objectives.flatMap(({ indicators }) =>
    indicators.flatMap(({ vigencias }) => vigencias.map(({ vigencia }) => vigencia)),
  );
  const isUndated = years.length === 0 && !reader.column('vigencia');
  if (around === null && isUndated && !ofNoYear) {
    findings.push(finding('PES127', wholePlace(grid.file, grid.sheet.name), null));
  }
  const usesAround = isUndated && around !== null && around !== asked;
  const guesses: Guess[] = [...ofChoice, ...kindGuesses(reader, rows)];
  if (usesAround) {
    const ofTitles = vigenciaIn(remarks) === null ? 'sheet' : 'title';
    const from = hints.vigencia === undefined ? ofTitles : 'given';
    guesses.push({ kind: 'vigencia-around', vigencia: around, from });
  }
  return {
    objectives,
    vigencias: [...years, ...ofRows],
    remarks,
    cutoffs: cutoffsIn(grid, remarks),
    surroundings: readSurroundings(reader, rows, headed, remarks),
    describe: (more) => describeTable(reader, rows, 'matrix', [...guesses, ...more]),
  };
}

/** Kinds of goal that no cell of the row gives. */
function kindGuesses(reader: TableReader, rows: readonly BodyRow[]): readonly Guess[] {
  const indicators = rows.filter((row) => row.kind === 'indicator');
  const sectioned = indicators.filter(({ section }) => section !== null).length;
  const guesses: Guess[] = [];
  if (sectioned > 0) guesses.push({ kind: 'goal-kind', from: 'section', count: sectioned });
  if (kindOfHeader(reader) && !reader.column('goalKind') && sectioned < indicators.length) {
    const count = indicators.length - sectioned;
    guesses.push({ kind: 'goal-kind', from: 'header', count });
  }
  return guesses;
}

/** The compliance that a sheet of one objective prints: in its rows, else around its table. */
function printedBeside(
  { table: { grid } }: TableReader,
  remarks: readonly Remark[],
  vigencia: number | null,
  ofRows: readonly PrintedCompliance[],
): readonly PrintedCompliance[] {
  return ofRows.length > 0 ? ofRows : complianceAround(grid, remarks, vigencia);
}

/** The objectives of all tables, numbered by their texts or else by their place; entities are part of the names where codes repeat. */
function joinObjectives(parts: readonly Unnumbered[]): readonly Objective[] {
  const indicators = parts.flatMap((part) => part.indicators);
  const alike = groupBy(indicators, ({ key }) => keyText({ ...key, entity: null }));
  return parts.map((objective, at) => ({
    ...objective,
    number: objective.number ?? at + 1,
    indicators: objective.indicators.map((indicator): Indicator => {
      const { key, names } = indicator;
      const repeats = (alike.get(keyText({ ...key, entity: null })) ?? []).length > 1;
      if (!repeats || key.goalCode === null || key.entity === null) return indicator;
      return { ...indicator, names: { ...names, entity: key.entity } };
    }),
  }));
}

/** The surroundings of all tables; each table counts its objectives from 0, the plan goes on counting. */
function joinSurroundings(parts: readonly Part[]): Surroundings {
  const starts = parts.map((_, at) =>
    parts.slice(0, at).reduce((sum, { objectives }) => sum + objectives.length, 0),
  );
  const own = parts.map(({ surroundings }) => surroundings);
  return {
    remarks: own.flatMap(({ remarks }) => remarks),
    formulas: own.flatMap(({ formulas }) => formulas),
    totals: own.flatMap(({ totals }, at) =>
      totals.map((one) => ({ ...one, objective: one.objective + (starts[at] ?? 0) })),
    ),
    emptyObjectives: own.flatMap(({ emptyObjectives }) => emptyObjectives),
  };
}
