/** The row of an indicator in *Cuatrienio*, each cell with its live formula over *Datos*. */

import type { FourYearIndicator, YearFigures } from '../../model/four-years.ts';
import type { DecreasingMethod } from '../../model/trend.ts';
import type { Reference } from '../cells/formula.ts';
import {
  absentCell,
  amountCell,
  type ReportCell,
  ratioCell,
  textCell,
} from '../cells/report-sheet.ts';
import { FOUR_YEAR_REASONS, STATUS_LABELS } from '../words.ts';
import { executedCell, programmedCell, trendCell } from './figure-cells.ts';
import { labelIndicator, titleIndicator } from './goal-names.ts';
import { nameFigures, nameInputs, nameYear, nameYearInputs } from './live/cell-ids.ts';
import { formulateAhead, formulateFourYears } from './live/four-years.ts';
import {
  formulateExecuted,
  formulateProgrammed,
  formulateProgress,
  formulateTrend,
  type ProgressInputs,
} from './live/indicator.ts';
import type { OtherYear } from './plan-objectives.ts';

/** Where the inputs of an indicator stand, and how its years are put together. */
export interface FourYearPlace {
  /** Its objective and its own place there, in the order of *Datos*. */
  readonly objective: number;
  readonly indicator: number;
  /** Whether the vigencia computed has a sheet of its objective. */
  readonly isReported: boolean;
  /** The vigencia computed, up to which execution counts. */
  readonly through: number;
  readonly others: readonly OtherYear[];
  readonly method: DecreasingMethod;
}

/** The cells of the row after the number of its objective. */
export function composeFourYearRow(
  one: FourYearIndicator,
  place: FourYearPlace,
): readonly ReportCell[] {
  const { indicator, years, progress, reason } = one;
  const { through, method } = place;
  const own = nameInputs(place.objective, place.indicator);
  const trend: Reference = { cell: `years-${place.objective}-${place.indicator}.trend` };
  const due = years.filter(({ vigencia }) => vigencia <= through);
  const ahead = years.filter(({ vigencia }) => vigencia > through);
  const nameOf = ({ vigencia }: YearFigures) =>
    nameYear(place.objective, place.indicator, vigencia);
  const cells = {
    trend,
    due: due.map((year) => {
      const ids = nameOf(year);
      return {
        programmed: { cell: ids.programmed },
        executed: { cell: ids.executed },
        progress: { cell: ids.progress },
      };
    }),
    ahead: ahead.map((year) => ({ cell: nameOf(year).programmed })),
    baseline: { cell: own.baseline },
  };
  return [
    textCell(titleIndicator(indicator) ?? labelIndicator(indicator)),
    {
      id: trend.cell,
      formula: formulateTrend(own, indicator.trendUndecided !== undefined),
      ...trendCell(one),
    },
    ...due.flatMap((year) => composeDue(year, place)),
    ...ahead.map((year) => composeAhead(year, place)),
    {
      formula: formulateFourYears(cells, method),
      ...(progress === null
        ? absentCell(FOUR_YEAR_REASONS[reason ?? 'not-calculable'])
        : ratioCell(progress)),
    },
  ];
}

/** What *Datos* has of a year. */
function inputsOf(vigencia: number, place: FourYearPlace): ProgressInputs {
  const own = nameInputs(place.objective, place.indicator);
  if (vigencia === place.through) return own;
  const ids = nameYearInputs(place.objective, place.indicator, vigencia);
  const year = place.others.find((other) => other.vigencia === vigencia);
  return {
    trend: own.trend,
    baseline: own.baseline,
    weight: null,
    programmed: ids.programmed,
    executed: ids.executed,
    obstacle: year?.hasObstacles ? ids.obstacle : null,
  };
}

function composeDue(year: YearFigures, place: FourYearPlace): readonly ReportCell[] {
  const { programmed, executed, progress, status, vigencia } = year;
  const { objective, indicator, isReported, through, method } = place;
  const ids = nameYear(objective, indicator, vigencia);
  const inputs = inputsOf(vigencia, place);
  const inItsPlace = { status: ids.progress };
  const hasSheet = isReported && vigencia === through;
  return [
    {
      id: ids.programmed,
      formula: formulateProgrammed(inputs, inItsPlace, programmed.figure.kind),
      ...programmedCell(year),
    },
    {
      id: ids.executed,
      formula: formulateExecuted(inputs, inItsPlace, executed.figure.kind),
      ...executedCell(year),
    },
    {
      id: ids.progress,
      formula: hasSheet
        ? [{ cell: nameFigures(objective, indicator).progress }]
        : formulateProgress(inputs, method),
      ...(progress === null
        ? absentCell(STATUS_LABELS[status ?? 'sin-reporte'])
        : ratioCell(progress)),
    },
  ];
}

function composeAhead(year: YearFigures, place: FourYearPlace): ReportCell {
  const { figure } = year.programmed;
  const inputs = inputsOf(year.vigencia, place);
  const isTarget = year.status === null && figure.kind === 'number';
  const isUnknown = year.status === 'no-calculable';
  return {
    id: nameYear(place.objective, place.indicator, year.vigencia).programmed,
    formula: formulateAhead({ cell: inputs.trend }, inputs),
    ...(isTarget
      ? amountCell(figure)
      : isUnknown
        ? absentCell(STATUS_LABELS['no-calculable'])
        : programmedCell(year)),
  };
}
