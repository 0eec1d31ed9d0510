/** Ids by which formulas, links and charts refer to the figures of the report. */

/** What *Datos* holds of an indicator and everything else is computed from. */
export interface InputCells {
  readonly name: string;
  readonly trend: string;
  readonly weight: string;
  readonly programmed: string;
  readonly executed: string;
  readonly baseline: string;
  readonly obstacle: string;
}

/** What *Datos* holds of an indicator in another year of the plan, and *Cuatrienio* is computed from. */
export interface YearInputs {
  readonly programmed: string;
  readonly executed: string;
  readonly obstacle: string;
}

/** The figures of an indicator on the sheet of its objective. */
export interface IndicatorCells {
  readonly weight: string;
  readonly progress: string;
  readonly status: string;
}

/** The figures of a year of an indicator in *Cuatrienio*. */
export interface YearCells {
  readonly programmed: string;
  readonly executed: string;
  readonly progress: string;
}

/** The figures of an objective in *Resumen*. */
export interface SummaryCells {
  readonly title: string;
  readonly compliance: string;
}

/** The figures of an objective. */
export interface ObjectiveCells {
  /** The compliance at the head of its sheet. */
  readonly head: string;
  readonly weightSum: string;
  readonly compliance: string;
  readonly completeness: string;
  readonly reportedOnly: string;
}

/** Id of the cutoff in *Datos*. */
export const CUTOFF_CELL = 'data.cutoff';

/** Names what is of a place in the plan, once: several sheets call the same cells. */
function oncePerPlace<Names>(
  name: (objective: number, indicator: number) => Names,
): (objective: number, indicator: number) => Names {
  const known: Names[][] = [];
  return (objective, indicator) => {
    known[objective] ??= [];
    const own = known[objective];
    own[indicator] ??= name(objective, indicator);
    return own[indicator];
  };
}

/** Ids of the inputs of an indicator, from its place in the plan. */
export const nameInputs = oncePerPlace((objective, indicator): InputCells => {
  const name = (figure: string) => `data-${objective}-${indicator}.${figure}`;
  return {
    name: name('name'),
    trend: name('trend'),
    weight: name('weight'),
    programmed: name('programmed'),
    executed: name('executed'),
    baseline: name('baseline'),
    obstacle: name('obstacle'),
  };
});

/** Ids of the inputs of an indicator in another year, from its place in the plan. */
export function nameYearInputs(objective: number, indicator: number, vigencia: number): YearInputs {
  const name = (figure: string) => `data-${objective}-${indicator}.${vigencia}.${figure}`;
  return {
    programmed: name('programmed'),
    executed: name('executed'),
    obstacle: name('obstacle'),
  };
}

/** Ids of the figures of an indicator, from its place in the plan. */
export const nameFigures = oncePerPlace((objective, indicator): IndicatorCells => {
  const name = (figure: string) => `objective-${objective}.indicator-${indicator}.${figure}`;
  return {
    weight: name('weight'),
    progress: name('progress'),
    status: name('status'),
  };
});

/** What the formulas that the rows of all indicators share call the cells of each. */
export const ROW_NAMES = {
  inputs: {
    name: 'name',
    trend: 'trend',
    weight: 'given-weight',
    programmed: 'programmed',
    executed: 'executed',
    baseline: 'baseline',
    obstacle: 'obstacle',
  },
  figures: { weight: 'weight', progress: 'progress', status: 'status' },
  objective: { compliance: 'compliance', weightSum: 'weight-sum' },
} as const;

/** The ids of the cells of a row, by those names. */
export function nameRow(
  inputs: InputCells,
  figures: IndicatorCells,
  objective: ObjectiveCells,
): Readonly<Record<string, string>> {
  return {
    name: inputs.name,
    trend: inputs.trend,
    'given-weight': inputs.weight,
    programmed: inputs.programmed,
    executed: inputs.executed,
    baseline: inputs.baseline,
    obstacle: inputs.obstacle,
    weight: figures.weight,
    progress: figures.progress,
    status: figures.status,
    compliance: objective.compliance,
    'weight-sum': objective.weightSum,
  };
}

/** Ids of the figures of an objective, from its place in the plan. */
export function nameObjective(objective: number): ObjectiveCells {
  const name = (figure: string) => `objective-${objective}.${figure}`;
  return {
    head: name('head'),
    weightSum: name('weight-sum'),
    compliance: name('compliance'),
    completeness: name('completeness'),
    reportedOnly: name('reported-only'),
  };
}

/** Ids of the figures of an objective in *Resumen*, from its place in the plan. */
export function nameSummary(objective: number): SummaryCells {
  const name = (figure: string) => `summary-${objective}.${figure}`;
  return { title: name('title'), compliance: name('compliance') };
}

/** Ids of the figures of a year in *Cuatrienio*, from the place of its indicator in *Datos*. */
export function nameYear(objective: number, indicator: number, vigencia: number): YearCells {
  const name = (figure: string) => `years-${objective}-${indicator}.${vigencia}.${figure}`;
  return {
    programmed: name('programmed'),
    executed: name('executed'),
    progress: name('progress'),
  };
}
