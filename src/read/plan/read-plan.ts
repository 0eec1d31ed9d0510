/** A workbook as a plan: the formulation matrix among its sheets, row by row. */

import { type Finding, finding, placeOf, wholePlace } from '../../diagnostics/finding.ts';
import type { Guess, TableReading } from '../../model/layout.ts';
import { type Cutoff, indicatorsOf, type Plan, type PrintedCompliance } from '../../model/plan.ts';
import type { Surroundings } from '../../model/surroundings.ts';
import { refOf } from '../book/grid.ts';
import type { Workbook } from '../book/workbook.ts';
import type { LayoutHints } from '../decide/hints.ts';
import { reportColumns } from '../explain/report-columns.ts';
import { reportLayout, reportMissingColumns } from '../explain/report-layout.ts';
import { describeTable } from '../explain/understanding.ts';
import { openIdentities } from '../identity/identity.ts';
import { kindGuesses } from '../identity/table-goal-kind.ts';
import { describeSides } from '../keyed/describe-sides.ts';
import { withholdDoubts } from '../keyed/withhold-doubts.ts';
import { joinObjectives, type PartObjective } from '../objectives/join-objectives.ts';
import { nameByCatalogue } from '../objectives/objective-catalogue.ts';
import { assignObjectives, type ObjectiveContext } from '../objectives/objectives.ts';
import { complianceAround } from '../objectives/sheet-objective.ts';
import { cutoffColumn, cutoffsOfYear, mergeCutoffs } from '../parts/cutoffs.ts';
import { dateExecuted } from '../parts/date-executed.ts';
import { withholdDisputed } from '../parts/disputes.ts';
import { detectDecimalMarks } from '../rows/detect-decimal-marks.ts';
import { joinSurroundings } from '../rows/join-surroundings.ts';
import { nameSubjects, type ReadRow } from '../rows/name-subjects.ts';
import { readSurroundings } from '../rows/surroundings.ts';
import { openTable, type TableReader } from '../rows/table-reader.ts';
import { planNameIn, type Remark, sectorIn } from '../values/titles.ts';
import { type ChosenTable, chooseMatrix } from './choose-matrix.ts';
import { datedByRows } from './dated-rows.ts';
import { reportEmpty } from './empty-plan.ts';
import { withholdContradicted } from './programmed-marks.ts';
import { readIndicators } from './read-indicators.ts';
import { dropRepeated } from './repeated-rows.ts';
import { scaleWeights } from './scale-weights.ts';

/** A plan, the first sheet it was read from and how it was read; `null` where none is a matrix. */
export type ReadPlan = {
  readonly findings: readonly Finding[];
  /** What is wrong with what the matrix says of its execution: it counts where no export gives it. */
  readonly ofExecution: readonly Finding[];
  /** The tables of the plan as they were understood, in the order of the workbook. */
  readonly tables: readonly TableReading[];
  /** Sheets with another version of the plan: none of them is its execution. */
  readonly versions: readonly string[];
} & (
  | { readonly plan: Plan; readonly sheet: string }
  | { readonly plan: null; readonly sheet: null }
);

/** How to read the matrix: a sheet, and what its words do not say. */
export type PlanOptions = LayoutHints;

const NEEDED = [['goalCode', 'goal'], ['trend'], ['weight']] as const;

/** Columns of one of which a table must say of which year it is. */
const YEARLY = ['vigencia', 'programmed', 'executed', 'progress'] as const;

/** What one table of the plan says. */
interface Part {
  readonly objectives: readonly PartObjective[];
  readonly vigencias: readonly number[];
  readonly remarks: readonly Remark[];
  readonly cutoffs: readonly Cutoff[];
  readonly surroundings: Surroundings;
  /** The objective that its last rows are of: that of the first of a table that goes on with it. */
  readonly last: ObjectiveContext['whole'];
  describe(guesses: readonly Guess[]): TableReading;
}

/** Reads the tables whose headers name a formulation matrix. Data it cannot read is a finding, never thrown. */
export function readPlan(workbook: Workbook, options: PlanOptions = {}): ReadPlan {
  const findings: Finding[] = [];
  const { tables: chosen, rivals, strays, versions } = chooseMatrix(workbook, options, findings);
  const [first] = chosen;
  if (!first) return { plan: null, sheet: null, tables: [], versions, findings, ofExecution: [] };
  const ofExecution: Finding[] = [];
  const parts: Part[] = [];
  for (const one of chosen) {
    const above = one.table.continues ? (parts.at(-1)?.last ?? null) : null;
    parts.push(readPart(one, above, options, { findings, ofExecution }));
  }
  const { objectives: joined, placeIn } = joinObjectives(parts.map((part) => part.objectives));
  const named = nameByCatalogue(joined, workbook, chosen);
  const kept = withholdDisputed(named, { rivals, strays }, findings);
  const { objectives, guesses } = scaleWeights(dropRepeated(kept, findings), findings);
  const remarks = parts.flatMap((part) => part.remarks);
  const vigencias = new Set(parts.flatMap((part) => part.vigencias));
  const cutoffs = parts.flatMap((part) => cutoffsOfYear(part, vigencias));
  const notFilledIn = reportEmpty(first.table, objectives, remarks, findings);
  const plan: Plan = {
    file: workbook.name,
    name: planNameIn(remarks),
    sector: sectorIn(remarks),
    vigencias: [...vigencias].sort((a, b) => a - b),
    cutoffs: mergeCutoffs(cutoffs, []),
    objectives,
    ...(notFilledIn ? { notFilledIn } : {}),
    surroundings: joinSurroundings(
      parts.map((part) => part.surroundings),
      placeIn,
    ),
  };
  const tables = [
    ...parts.map((part, at) => part.describe(at === 0 ? guesses : [])),
    ...describeSides(
      chosen.flatMap(({ joining }) => joining ?? []),
      findings,
    ),
  ];
  const rows = rowsOf(plan);
  return {
    plan,
    sheet: first.table.grid.sheet.name,
    tables,
    versions,
    findings: nameSubjects(findings, rows),
    ofExecution: nameSubjects(ofExecution, rows),
  };
}

/** The rows of the indicators: their own, and in a long table one for each vigencia. */
function rowsOf(plan: Plan): readonly ReadRow[] {
  return indicatorsOf(plan).flatMap((indicator) => [
    indicator,
    ...indicator.vigencias.map(({ source }) => ({ ...indicator, source })),
  ]);
}

function readPart(
  { table: undated, rows, subject, whole, adds, joining, guesses: ofChoice }: ChosenTable,
  above: ObjectiveContext['above'],
  { asked }: PlanOptions,
  { findings, ofExecution }: { findings: Finding[]; ofExecution: Finding[] },
): Part {
  const table = dateExecuted(undated, subject, asked);
  const reader = openTable(table, findings, detectDecimalMarks(table, rows));
  reportLayout(table, rows, findings);
  reportColumns(reader, rows, 'matrix', findings, ofExecution);
  if (!adds) {
    reportMissingColumns(reader, 'matrix', NEEDED, findings);
    reportMissingColumns(reader, 'matrix', [['programmed']], findings, 'PES153');
  }
  const { remarks, cutoffs, clash } = subject;
  const years = reader.vigencias;
  const isDated = years.length > 0 || reader.column('vigencia') !== null;
  if (clash && !isDated) {
    const { title, tab, at } = clash;
    findings.push(finding('PES144', placeOf(refOf(table.grid, at.at)), { title, tab }));
  }
  const around = isDated ? null : subject.around;
  const ofNoYear = years.length === 0 && !YEARLY.some((field) => reader.column(field));
  const vigencia = around?.vigencia ?? (ofNoYear ? (asked ?? null) : null);
  const only = years.length === 0 ? vigencia : years.length === 1 ? (years[0] ?? null) : null;
  const headed = assignObjectives(reader, rows, { whole, above, vigencia: only }, findings);
  const objectiveOf = new Map(
    headed.flatMap((objective) => objective.rows.map(({ row }) => [row, objective] as const)),
  );
  const indicatorRows = rows.filter((row) => row.kind === 'indicator');
  const identities = openIdentities(
    reader,
    indicatorRows,
    (row) => objectiveOf.get(row),
    subject.entity,
  );
  const read = headed.map(
    ({ rows: own, printed: ofTable, text: _, ...objective }): PartObjective => {
      const indicators = readIndicators(reader, identities, own, vigencia, findings);
      const printed = whole ? printedBeside(reader, remarks, only, ofTable) : ofTable;
      return { ...objective, indicators, ...(printed.length > 0 ? { printed } : {}) };
    },
  );
  const sure = withholdDoubts(read, joining?.doubts ?? []);
  const marks = withholdContradicted(table, sure, findings);
  const isLoose = !isDated && vigencia === null && !clash && !ofNoYear;
  const objectives = isLoose ? datedByRows(marks.objectives) : marks.objectives;
  const yearsOfRows = objectives.flatMap(({ indicators }) =>
    indicators.flatMap(({ vigencias }) => vigencias.map(({ vigencia }) => vigencia)),
  );
  if (isLoose && yearsOfRows.length === 0) {
    findings.push(finding('PES127', wholePlace(table.grid.file, table.grid.sheet.name), null));
  }
  const guesses: Guess[] = [...ofChoice, ...kindGuesses(reader, rows), ...marks.guesses];
  if (around) guesses.push({ kind: 'vigencia-around', ...around });
  const ofRows = cutoffColumn(
    reader,
    rows.filter((row) => row.kind === 'indicator'),
  );
  const [dated, ...otherDates] = mergeCutoffs([], ofRows);
  const isDatedOnce = reader.column('executed') !== null && otherDates.length === 0;
  const last = headed.findLast(({ rows: own }) => own.length > 0);
  const lastAt = last && Object.values(last.source.cells)[0];
  return {
    objectives,
    vigencias: [...years, ...yearsOfRows],
    remarks,
    cutoffs: cutoffs.length === 0 && dated && isDatedOnce ? [dated] : cutoffs,
    surroundings: readSurroundings(reader, rows, headed, remarks),
    last: last && lastAt && !last.unnamed ? { text: last.text, at: lastAt } : null,
    describe: (more) => describeTable(reader, rows, 'matrix', [...guesses, ...more]),
  };
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
