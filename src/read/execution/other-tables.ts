/** Tables with the headings of an export that are not the execution of a plan: money, forecasts, another plan. */

import { type Finding, finding, wholePlace } from '../../diagnostics/finding.ts';
import type { ExecutionRecord } from '../../model/execution.ts';
import { type Figure, sameFigure } from '../../model/figure.ts';
import type { OtherReason } from '../../model/layout.ts';
import { toExcelDigits } from '../../model/number.ts';
import type { Indicator, Plan } from '../../model/plan.ts';
import { foldText } from '../../model/text.ts';
import type { Table } from '../layout/table.ts';
import { endOf } from '../parts/moment.ts';
import { nameTable, placeOfTable } from '../parts/name-table.ts';
import type { Part } from '../parts/part.ts';
import type { ExecutionOptions } from './execution-options.ts';

/** A table that was not taken as the execution, and why. */
export interface OtherTable {
  readonly table: Table;
  readonly because: OtherReason;
}

/** Fewer targets than these beside those of the plan show nothing of what a table is. */
const LEAST_COMPARED = 3;

/** A target so many times that of the plan is of another thing, or in another unit. */
const FAR = 10;

/** Percentages are written as parts of 1 in one file and of 100 in the other. */
const PERCENT_FACTOR = 100;

/** What names say of a table that is none of the execution, whatever its figures. */
const NATURES: ReadonlySet<string> = new Set(['example', 'projection', 'previous']);

/**
 * Why the records of a table are not the execution of the plan, or `null` where nothing says so. Of
 * a file that a person named only its figures count, not what its titles say.
 */
export function whyOther(
  { subject, nature }: Part,
  records: readonly ExecutionRecord[],
  { plan, isGuessed = false }: Pick<ExecutionOptions, 'plan' | 'isGuessed'>,
): OtherReason | null {
  if (!plan) return null;
  const { equal, far, count } = compareTargets(records, plan);
  const isCompared = count >= LEAST_COMPARED;
  if (nature === 'money' && (isCompared ? equal * 2 < count : isGuessed)) return 'money';
  if (isCompared && far * 2 > count) return 'scale';
  if (!isGuessed) return null;
  if (nature !== null && NATURES.has(nature)) return nature as OtherReason;
  if (subject.planEnd !== null && subject.planEnd < endOfPlan(plan)) return 'previous';
  return isSuperseded(subject, records, plan) ? 'cutoff' : null;
}

/** What is found where a person named the file of such a table. */
export function reportOther({ table, because }: OtherTable): Finding {
  return finding('PES342', placeOfTable(table), { table: nameTable(table), because });
}

/** What is found where the matrix, of that sheet, carries the execution that such tables are not. */
export function tellLeft(sheet: string, others: readonly OtherTable[]): readonly Finding[] {
  return others.map(({ table, because }) => {
    const facts = { sheet, other: nameTable(table), because };
    const related = [placeOfTable(table)];
    return finding('PES123', wholePlace(table.grid.file, sheet), facts, { related });
  });
}

/** How the targets of the records stand to those of the plan for the same indicator and vigencia. */
function compareTargets(records: readonly ExecutionRecord[], plan: Plan) {
  const years = new Set(records.map(({ vigencia }) => vigencia));
  const targetOf = indexTargets(plan, years);
  const counts = { equal: 0, far: 0, count: 0 };
  for (const { key, names, vigencia, programmed } of records) {
    const own = targetOf(key, names, vigencia);
    if (own?.kind !== 'number' || programmed.kind !== 'number') continue;
    if (own.value === 0 || programmed.value === 0) continue;
    counts.count += 1;
    const ratio = Math.abs(programmed.value / own.value);
    const times = Math.max(ratio, 1 / ratio);
    if (sameFigure(own, programmed)) counts.equal += 1;
    else if (times >= FAR && toExcelDigits(times) !== PERCENT_FACTOR) counts.far += 1;
  }
  return counts;
}

/** Finds the target of an indicator in one of those years by its codes or, where it has none, by its names. */
function indexTargets(plan: Plan, years: ReadonlySet<number>) {
  const byName = new Map<string, Figure>();
  for (const { indicators } of plan.objectives) {
    for (const indicator of indicators) {
      for (const { vigencia, programmed } of indicator.vigencias) {
        if (!years.has(vigencia)) continue;
        for (const name of namesOf(indicator)) byName.set(`${name}/${vigencia}`, programmed);
      }
    }
  }
  return (key: Indicator['key'], names: Indicator['names'], vigencia: number) =>
    namesOf({ key, names })
      .map((name) => byName.get(`${name}/${vigencia}`))
      .find((figure) => figure !== undefined);
}

function namesOf({ key, names }: Pick<Indicator, 'key' | 'names'>): readonly string[] {
  const { goalCode, indicatorCode } = key;
  if (goalCode !== null) return [`${goalCode}/${indicatorCode ?? ''}`];
  return [names.indicator, names.goal].flatMap((name) => (name === null ? [] : foldText(name)));
}

/** The last year of the plan: of its name, «2024-2027», or of its columns. */
function endOfPlan({ name, vigencias }: Plan): number {
  const named = name?.match(/\b20\d\d\b/g) ?? [];
  return Math.max(...named.map(Number), ...vigencias);
}

/** Whether the table is of an earlier cutoff than the execution that the matrix itself carries. */
function isSuperseded(
  { cutoffs, moment }: Part['subject'],
  records: readonly ExecutionRecord[],
  plan: Plan,
): boolean {
  const years = [...new Set(records.map(({ vigencia }) => vigencia))];
  const own = plan.cutoffs
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (own === undefined || !years.some((year) => carriesExecution(plan, year))) return false;
  const [year, ...others] = years;
  const named = cutoffs.map(({ date }) => date);
  const ofYear =
    moment && year !== undefined && others.length === 0 ? endOf(year, moment.month) : null;
  const dates = named.length > 0 ? named : [moment?.date ?? ofYear].filter((one) => one !== null);
  return dates.length > 0 && dates.every((date) => date < own);
}

/** Whether the matrix itself says what was executed in that vigencia. */
function carriesExecution({ objectives }: Plan, year: number): boolean {
  return objectives.some(({ indicators }) =>
    indicators.some(({ vigencias }) =>
      vigencias.some(({ vigencia, executed }) => vigencia === year && executed.kind === 'number'),
    ),
  );
}
