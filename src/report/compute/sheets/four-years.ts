/** The sheet *Cuatrienio*: each indicator over the years of the plan. It is not official. */

import type { Evaluation, Method, Operand } from '../../../model/evaluation.ts';
import type { Figure } from '../../../model/figure.ts';
import type { FourYearIndicator, FourYears, YearFigures } from '../../../model/four-years.ts';
import { joinList } from '../../../model/spanish.ts';
import { nameTrend, type OverYears, TREND_MEANINGS, TRENDS } from '../../../model/trend.ts';
import { type Formula, formula, type Reference } from '../../cells/formula.ts';
import {
  absentCell,
  amountCell,
  emptyCell,
  type ReportCell,
  type ReportSheet,
  ratioCell,
  textCell,
} from '../../cells/report-sheet.ts';
import { FOUR_YEAR_REASONS, SHEET_NAMES, STATUS_LABELS, UNDECIDED } from '../../words.ts';
import { numberCell, trendCell } from '../figure-cells.ts';
import { labelIndicator, titleIndicator } from '../goal-names.ts';
import { nameFigures, nameInputs } from '../live/cell-ids.ts';
import { formulateFourYears, type YearCells } from '../live/four-years.ts';

const OVER_YEARS: Readonly<Record<OverYears, string>> = {
  sum: 'lo ejecutado hasta ahora ÷ lo programado en todos los años',
  mean: 'promedio de los avances de los años programados hasta ahora (lo no reportado cuenta como 0)',
  last: 'lo último ejecutado frente a lo programado para el último año, con el mismo método del avance anual',
};

/** How the years go together, by the trends for which they do so. */
function composeLead(): string {
  const ways = (Object.keys(OVER_YEARS) as OverYears[]).map((way) => {
    const names = TRENDS.filter((trend) => TREND_MEANINGS[trend].overYears === way).map(nameTrend);
    return `${joinList(names)}: ${OVER_YEARS[way]}.`;
  });
  return ['Cálculo no oficial: la publicación solo mide cada vigencia.', ...ways].join(' ');
}

/** The place of an indicator in the plan, and the year its report is of. */
interface Position {
  readonly objective: number;
  /** Its place in the report, `null` where the vigencia has nothing of the objective. */
  readonly reported: number | null;
  readonly indicator: number;
  readonly through: number;
}

/** The years of the plan, one row an indicator. */
export function composeFourYearsSheet(
  fourYears: FourYears,
  { objectives: reported, method }: Pick<Evaluation, 'objectives' | 'method'>,
): ReportSheet {
  const { vigencias, through, objectives } = fourYears;
  const spread = <T>(due: (year: number) => readonly T[], ahead: (year: number) => T): T[] =>
    vigencias.flatMap((year) => (year > through ? [ahead(year)] : due(year)));
  return {
    name: SHEET_NAMES.fourYears,
    columns: [
      'ordinal',
      'prose',
      'label',
      ...spread<'amount' | 'ratio'>(
        () => ['amount', 'amount', 'ratio'],
        () => 'amount',
      ),
      'ratio',
    ],
    identity: 2,
    parts: [
      { kind: 'title', text: `${SHEET_NAMES.fourYears} (no oficial)` },
      { kind: 'lead', text: composeLead() },
      {
        kind: 'table',
        name: 'Tabla_cuatrienio',
        filtered: true,
        headings: [
          'Objetivo',
          'Indicador',
          'Tendencia',
          ...spread(
            (year) => [`Programado ${year}`, `Ejecutado ${year}`, `% Avance ${year}`],
            (year) => `Programado ${year}`,
          ),
          'Avance del cuatrienio (no oficial)',
        ],
        rows: objectives.flatMap(({ objective, indicators }, at) => {
          const own = reported.findIndex((evaluated) => evaluated.objective === objective);
          const position = { objective: at, reported: own < 0 ? null : own, through };
          return indicators.map((one, indicator) => [
            numberCell(objective),
            ...composeRow(one, { ...position, indicator }, method),
          ]);
        }),
        total: null,
      },
    ],
  };
}

function composeRow(
  one: FourYearIndicator,
  position: Position,
  method: Method,
): readonly ReportCell[] {
  const { indicator, years, progress, reason } = one;
  const live = formulateRow(one, position, method);
  return [
    textCell(titleIndicator(indicator) ?? labelIndicator(indicator)),
    trendCell(one),
    ...years.flatMap((year) => composeYear(year, position)),
    {
      ...(progress === null
        ? absentCell(FOUR_YEAR_REASONS[reason ?? 'not-calculable'])
        : ratioCell(progress)),
      ...(live === null ? {} : { formula: live }),
    },
  ];
}

/** The cells of a year; those of the vigencia of the report follow its inputs. */
function composeYear(year: YearFigures, position: Position): readonly ReportCell[] {
  const { programmed, executed, progress, status, vigencia } = year;
  const ids = nameYear(vigencia, position);
  const { reported, indicator } = position;
  const isLive = vigencia === position.through && reported !== null;
  const inputs = isLive ? nameInputs(reported, indicator) : null;
  const follow = (id: string | undefined, { figure }: Operand): { formula?: Formula } =>
    id === undefined ? {} : { formula: copyInput({ cell: id }, figure) };
  const target = {
    ...operandCell(programmed),
    id: ids.programmed,
    ...follow(inputs?.programmed, programmed),
  };
  if (vigencia > position.through) return [target];
  return [
    target,
    { ...operandCell(executed), id: ids.executed, ...follow(inputs?.executed, executed) },
    {
      ...(progress === null
        ? absentCell(STATUS_LABELS[status ?? 'sin-reporte'])
        : ratioCell(progress)),
      id: ids.progress,
      ...(isLive ? { formula: [{ cell: nameFigures(reported, indicator).progress }] } : {}),
    },
  ];
}

function operandCell({ figure }: Operand): ReportCell {
  if (figure.kind === 'number') return amountCell(figure);
  if (figure.kind === 'undecided') return absentCell(UNDECIDED);
  return figure.kind === 'blank' ? emptyCell() : absentCell(figure.text.trim());
}

/** What *Datos* has, as long as nothing there is still to be decided. */
function copyInput(copy: Reference, { kind }: Figure): Formula {
  return kind === 'undecided'
    ? formula`IF(ISNUMBER(${copy}),${copy},${UNDECIDED})`
    : formula`IF(${copy}="","",${copy})`;
}

/** The live formula of the row, or `null` where it would not give what was computed. */
function formulateRow(
  { indicator, years, reason }: FourYearIndicator,
  position: Position,
  { decreciente }: Method,
): Formula | null {
  const { trend } = indicator;
  if (position.reported === null) return null;
  const targets = years.filter(
    ({ programmed, status }) => programmed.figure.kind === 'number' && status !== 'no-programada',
  );
  const last = targets.at(-1);
  const due = targets.some(({ vigencia }) => vigencia <= position.through);
  if (trend === null || !last || !due || (reason !== null && reason !== 'no-report')) return null;
  const cellsOf = ({ vigencia }: YearFigures): YearCells => {
    const ids = nameYear(vigencia, position);
    const past = (id: string): Reference | null =>
      vigencia > position.through ? null : { cell: id };
    return {
      programmed: { cell: ids.programmed },
      executed: past(ids.executed),
      progress: past(ids.progress),
    };
  };
  const baseline = { cell: nameInputs(position.reported, position.indicator).baseline };
  const cells = { trend, years: years.map(cellsOf), last: cellsOf(last), baseline };
  return formulateFourYears(cells, decreciente);
}

function nameYear(vigencia: number, { objective, indicator }: Position) {
  const name = (figure: string) => `years-${objective}-${indicator}.${vigencia}.${figure}`;
  return {
    programmed: name('programmed'),
    executed: name('executed'),
    progress: name('progress'),
  };
}
