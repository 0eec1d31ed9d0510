/** A plan that was read, as the rows of a template. */

import type { Execution } from '../../../model/execution.ts';
import { type Figure, numberFigure } from '../../../model/figure.ts';
import type { Indicator, Objective, Plan } from '../../../model/plan.ts';
import { nameTrend } from '../../../model/trend.ts';
import type {
  EntryNames,
  ExecutionEntry,
  Template,
  TemplateEntry,
  TemplateObjective,
} from '../../../report/template/template.ts';

/** What the cells of the row of an indicator say that the plan itself does not keep. */
export interface RowTexts {
  readonly entity: string | null;
  readonly unit: string | null;
}

/** The objectives and rows of a template, from a plan. */
export interface TakenPlan extends Pick<Template, 'objectives' | 'entries'> {
  /** Objectives whose number another one has, with the number they were given instead. */
  readonly renumbered: readonly { readonly objective: Objective; readonly number: number }[];
}

/** Takes the objectives and the indicators of the plan, in their order; without objective come first. */
export function takePlan(
  { objectives }: Plan,
  textsOf: (indicator: Indicator) => RowTexts,
): TakenPlan {
  const named = objectives.filter(({ unnamed }) => !unnamed);
  const numbers = numberApart(named);
  const inOrder = [...objectives.filter(({ unnamed }) => unnamed), ...named];
  return {
    objectives: named
      .map((objective): TemplateObjective => {
        const { name } = objective;
        return { number: numbers.get(objective) ?? 0, name };
      })
      .toSorted((a, b) => a.number - b.number),
    entries: inOrder.flatMap((objective) =>
      objective.indicators.map((indicator) =>
        takeIndicator(indicator, numbers.get(objective) ?? null, textsOf(indicator)),
      ),
    ),
    renumbered: named.flatMap((objective) => {
      const number = numbers.get(objective);
      return number === undefined || number === objective.number ? [] : [{ objective, number }];
    }),
  };
}

/** A number of its own for each objective: the one it has, or one that none has. */
function numberApart(objectives: readonly Objective[]): ReadonlyMap<Objective, number> {
  const taken = new Set<number>();
  const numbers = new Map<Objective, number>();
  const later: Objective[] = [];
  for (const objective of objectives) {
    if (taken.has(objective.number)) later.push(objective);
    else numbers.set(objective, objective.number);
    taken.add(objective.number);
  }
  for (const objective of later) numbers.set(objective, takeFree(taken));
  return numbers;
}

/** The least number that is not taken, which is taken then. */
export function takeFree(taken: Set<number>): number {
  let number = 1;
  while (taken.has(number)) number += 1;
  taken.add(number);
  return number;
}

function takeIndicator(
  { key, names, trend, trendText, trendUndecided, baseline, wholePlanTarget, vigencias }: Indicator,
  objective: number | null,
  { entity, unit }: RowTexts,
): TemplateEntry {
  const open = trendUndecided?.cells.map(({ text }) => text).join(' o ');
  return {
    ...takeNames({ ...key, ...names, entity: entity ?? key.entity }),
    objective,
    unit,
    trend: trend === null ? (open ?? trendText?.trim() ?? '') : nameTrend(trend),
    baseline: asWritten(baseline),
    wholePlanTarget: asWritten(wholePlanTarget ?? { kind: 'blank' }),
    years: vigencias.map(({ vigencia, weight, programmed, executed, observation }) => ({
      vigencia,
      weight: asWritten(weight),
      programmed: asWritten(programmed),
      executed: asWritten(executed),
      observation,
    })),
  };
}

/** The records of an execution, as rows. */
export function takeExecution({ records }: Execution): readonly ExecutionEntry[] {
  return records.map(({ key, names, vigencia, programmed, executed, observation }) => ({
    ...takeNames({ ...key, ...names, entity: key.entity }),
    vigencia,
    programmed: asWritten(programmed),
    executed: asWritten(executed),
    observation,
  }));
}

function takeNames({
  goalKind,
  goalCode,
  goal,
  indicatorCode,
  indicator,
  entity,
}: EntryNames): EntryNames {
  return { goalKind, goalCode, goal, indicatorCode, indicator, entity };
}

/** A figure that is not decided goes with all that it may be, so that nobody takes it for one of them. */
function asWritten(figure: Figure): Figure {
  if (figure.kind === 'number') return numberFigure(figure.value, figure.percent);
  if (figure.kind !== 'undecided') return figure;
  const texts = figure.cells.map(({ text }) => text || 'nada');
  return { kind: 'unreadable', text: `por decidir: ${texts.join(' o ')}` };
}
