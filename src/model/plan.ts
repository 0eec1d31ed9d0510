/** What a plan is: objectives, under them the indicators of their goals, and their vigencias. */

import type { Figure, NumberFigure, OpenChoice } from './figure.ts';
import type { CellRef, Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';
import { foldText } from './text.ts';
import type { Trend } from './trend.ts';

/** Kinds of goal: one code may belong to two of them. */
export const GOAL_KINDS = ['sectorial', 'estrategica', 'proyecto'] as const;
/** Kind of a goal (*meta sectorial*, *meta estratégica*, *meta proyecto*). */
export type GoalKind = (typeof GOAL_KINDS)[number];

/** Name of each kind of goal within a sentence, one and several. */
export const GOAL_KIND_NAMES: Readonly<
  Record<GoalKind, { readonly one: string; readonly several: string }>
> = {
  sectorial: { one: 'meta sectorial', several: 'metas sectoriales' },
  estrategica: { one: 'meta estratégica', several: 'metas estratégicas' },
  proyecto: { one: 'meta proyecto', several: 'metas proyecto' },
};

/** What tells one indicator from another. Codes are digits without leading zeros. */
export interface IndicatorKey {
  /** `null` where the file says nothing of kinds. */
  readonly goalKind: GoalKind | null;
  readonly goalCode: string | null;
  /** Metas estratégicas have none. */
  readonly indicatorCode: string | null;
  /** Only where the same codes repeat by entity. */
  readonly entity: string | null;
}

/** The names that come with the codes, as written, without the code glued to them. */
export interface IndicatorNames {
  readonly goal: string | null;
  readonly indicator: string | null;
  /** Only where the plan has the same codes for several entities: then it is part of the name. */
  readonly entity?: string;
  /**
   * The levels of the plan under which the row stands, «Programa 2», where no column names its goal:
   * part of the name only where the plan has the same codes in several of them.
   */
  readonly level?: string;
}

/** The fields of one vigencia of an indicator in the formulation matrix. */
export type VigenciaField = 'weight' | 'programmed' | 'executed' | 'progress' | 'observation';

/** A vigencia of an indicator: its weight and its target, both set anew each year. */
export interface IndicatorVigencia {
  readonly vigencia: number;
  /** Share of the objective: a fraction (34 % is 0.34). */
  readonly weight: Figure;
  readonly programmed: Figure;
  /** Only where the matrix has execution columns. */
  readonly executed: Figure;
  /** Progress as the file prints it: a fraction. */
  readonly progress: Figure;
  readonly observation: string | null;
  readonly source: Source<VigenciaField>;
}

/** The fields of an indicator in the formulation matrix. */
export type IndicatorField =
  | 'goalKind'
  | 'goal'
  | 'goalCode'
  | 'indicator'
  | 'indicatorCode'
  | 'entity'
  | 'trend'
  | 'baseline'
  | 'wholePlanTarget';

/** An indicator of a goal, with its vigencias in ascending order. */
export interface Indicator {
  readonly key: IndicatorKey;
  readonly names: IndicatorNames;
  /** `null` where the cell is blank or unknown (a finding says which word was there). */
  readonly trend: Trend | null;
  /** Trend as written in the cell. */
  readonly trendText: string | null;
  /** Set where there is a trend that is not taken, for another reading gives another. */
  readonly trendUndecided?: OpenChoice;
  readonly baseline: Figure;
  /** Target of the four years together; absent where the plan was not read from a sheet. */
  readonly wholePlanTarget?: Figure;
  readonly vigencias: readonly IndicatorVigencia[];
  readonly source: Source<IndicatorField>;
}

/** An objective of the plan, with its indicators in the order of the matrix. */
export interface Objective {
  readonly number: number;
  /** Empty where nothing names it. */
  readonly name: string;
  /** Set where nothing names the objective of its indicators: what they add up to is no figure. */
  readonly unnamed?: true;
  readonly indicators: readonly Indicator[];
  /** Compliance as the file prints it, once a vigencia at most; absent where it prints none. */
  readonly printed?: readonly PrintedCompliance[];
  readonly source: Source<'objective'>;
}

/** The compliance of an objective as a file prints it: to be compared with ours, never used. */
export interface PrintedCompliance {
  /** `null` where the sheet does not say of which vigencia it is. */
  readonly vigencia: number | null;
  /** A fraction (99,56 % is 0.9956). */
  readonly compliance: NumberFigure;
  readonly at: CellRef;
}

/** The date up to which execution was reported, and the cell that says so. */
export interface Cutoff {
  /** `AAAA-MM-DD`. */
  readonly date: string;
  /** The vigencia whose rows it dates; absent where it dates the whole file. */
  readonly vigencia?: number;
  readonly at: CellRef;
}

/** A formulation matrix, read. */
export interface Plan {
  /** File the plan was read from. */
  readonly file: string;
  /** «Plan Estratégico Sectorial 2024-2027», where a title row says so. */
  readonly name: string | null;
  readonly sector: string | null;
  /** Years the matrix has columns or rows for, ascending. */
  readonly vigencias: readonly number[];
  /** Cutoffs that the matrix itself names, for one that carries its execution. */
  readonly cutoffs: readonly Cutoff[];
  readonly objectives: readonly Objective[];
  /** Set where there is no indicator yet, and the sheet itself says that nobody has filled it in. */
  readonly notFilledIn?: true;
  /** What the sheet says around its indicators; absent where the plan was not read from a sheet. */
  readonly surroundings?: Surroundings;
}

/** The lists made already, by their objectives: every rule asks for them. */
const LISTED = new WeakMap<object, readonly unknown[]>();

/** The indicators of all the objectives, in their order: of a plan, or of an evaluation of one. */
export function indicatorsOf<T>({
  objectives,
}: {
  readonly objectives: readonly { readonly indicators: readonly T[] }[];
}): readonly T[] {
  const known = LISTED.get(objectives) as readonly T[] | undefined;
  if (known) return known;
  const found = objectives.flatMap(({ indicators }) => indicators);
  LISTED.set(objectives, found);
  return found;
}

/** The facts of the indicator in that year, or `null` where the matrix has none. */
export function vigenciaOf(indicator: Indicator, vigencia: number): IndicatorVigencia | null {
  return indicator.vigencias.find((facts) => facts.vigencia === vigencia) ?? null;
}

/** The key as one text, equal for equal keys. */
export function keyText({ goalKind, goalCode, indicatorCode, entity }: IndicatorKey): string {
  const owner = entity === null ? '' : foldText(entity);
  return `${goalKind ?? ''}/${goalCode ?? ''}/${indicatorCode ?? ''}/${owner}`;
}
