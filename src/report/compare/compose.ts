/** A comparison as outlines: what moved most, each objective with its causes, and what changed. */

import type {
  ChangePart,
  ClosedYear,
  ComparedObjective,
  Comparison,
  IndicatorChange,
  ObjectiveChange,
} from '../../model/comparison.ts';
import { formatPercent, formatPoints, roundPercent } from '../../model/number.ts';
import { decapitalise, writeDate } from '../../model/spanish.ts';
import type { Outline, OutlineItem } from '../cells/outline.ts';
import { type Fact, textCell } from '../cells/report-sheet.ts';
import { titleObjective } from '../compute/goal-names.ts';
import { UNNAMED_PLAN } from '../compute/scope.ts';
import { sayChange } from './change-words.ts';
import { sayHeaviest } from './heaviest.ts';
import type { CompareReport, Moment } from './report.ts';
import { labelPair, sayPart } from './words.ts';

/** Causes told of each objective, and changes of indicators, where not all are asked for. */
const MOST_TOLD = { causes: 6, changes: 12 };

/** The outlines of a comparison: one a step, after the series where there are several. */
export function composeOutlines(report: CompareReport): readonly Outline[] {
  const { moments, steps } = report;
  const isOne = steps.length === 1;
  const outlines = steps.flatMap(({ comparison, closed }, at) => {
    const [before, after] = [moments[at], moments[at + 1]];
    if (!before || !after) return [];
    return [
      {
        title: isOne ? namePlan(report) : `De ${before.label} a ${after.label}`,
        lead: sayHeaviest(comparison),
        facts: isOne ? composeScope(before, after) : [],
        items: [
          ...composeItems(comparison, { before, after, all: report.all }),
          ...closed.map((year) => composeClosed(year, report.all)),
        ],
      },
    ];
  });
  return isOne ? outlines : [composeSeries(report), ...outlines];
}

/** Name of the plan, as the latest of the files that name it does. */
export function namePlan({ moments }: CompareReport): string {
  return moments.findLast((one) => one.plan.name !== null)?.plan.name ?? UNNAMED_PLAN;
}

/** Each objective at every moment. */
function composeSeries(report: CompareReport): Outline {
  const { moments, series } = report;
  return {
    title: namePlan(report),
    lead: '',
    facts: moments.map((moment) => ({
      label: moment.label,
      value: textCell(describeMoment(moment)),
    })),
    items: series.map((figures) => {
      const own = figures.findLast((one) => one !== null);
      return {
        text: `${own ? titleObjective(own.objective) : ''}: ${figures.map(writeFigure).join(' → ')}`,
        heads: true,
      };
    }),
  };
}

function writeFigure(objective: ComparedObjective | null): string {
  if (!objective) return 'no está';
  return objective.compliance === null ? 'sin cifra' : formatPercent(objective.compliance);
}

function composeClosed({ vigencia, changes }: ClosedYear, all: boolean): OutlineItem {
  return {
    text: `Cambió lo que ya se había reportado de ${vigencia}`,
    heads: true,
    items: listChanges(changes, all),
  };
}

/** What is before and what is after. */
export function composeScope(before: Moment, after: Moment): readonly Fact[] {
  return [
    { label: 'Antes', value: textCell(describeMoment(before)) },
    { label: 'Después', value: textCell(describeMoment(after)) },
  ];
}

/** A moment in a phrase: its file, its vigencia and its cutoff. */
export function describeMoment({ name, evaluation }: Moment): string {
  const { vigencia, cutoff } = evaluation;
  const dated = cutoff === null ? 'sin corte informado' : `corte ${writeDate(cutoff)}`;
  return `${name}, vigencia ${vigencia}, ${dated}`;
}

interface Telling {
  readonly before: Moment;
  readonly after: Moment;
  readonly all: boolean;
}

function composeItems(comparison: Comparison, telling: Telling): readonly OutlineItem[] {
  const { changes, objectives } = comparison;
  const list = listChanges(changes, telling.all);
  return [
    ...objectives.map((one) => composeObjective(one, comparison, telling)),
    {
      text: 'Lo que cambió de los indicadores',
      heads: true,
      items: list.length > 0 ? list : [{ text: 'Nada' }],
    },
  ];
}

function listChanges(changes: readonly IndicatorChange[], all: boolean): readonly OutlineItem[] {
  const told = all ? changes : changes.slice(0, MOST_TOLD.changes);
  const rest = changes.length - told.length;
  return [
    ...told.map((change) => ({ text: sayChange(change) })),
    ...(rest > 0 ? [{ text: `Y ${rest} más: se muestran con --all` }] : []),
  ];
}

function composeObjective(
  change: ObjectiveChange,
  comparison: Comparison,
  telling: Telling,
): OutlineItem {
  const { before, after, parts } = change;
  const own = after ?? before;
  const told = telling.all ? parts : parts.slice(0, MOST_TOLD.causes);
  const rest = parts.slice(told.length);
  const why = [sayAbsence(before, telling.before), sayAbsence(after, telling.after)];
  return {
    text: `${own ? titleObjective(own.objective) : ''}: ${writePassage(change)}`,
    heads: true,
    items: [
      ...why.flatMap((text) => (text === null ? [] : [{ text }])),
      ...told.map((part) => ({
        text: `${formatPoints(part.amount)} · ${labelPair(part)}: ${sayPart(part, comparison)}`,
      })),
      ...(rest.length > 0 ? [{ text: sayRest(rest) }] : []),
      ...(addsUpAsShown(change) ? [] : [{ text: ROUNDED }]),
    ],
  };
}

const ROUNDED = 'Cada causa se redondea por su lado; sin redondear suman el cambio';

/** Whether the causes add up to the change with the decimals they are shown with. */
function addsUpAsShown({ parts, change }: ObjectiveChange): boolean {
  const sum = parts.reduce((total, { amount }) => total + roundPercent(amount), 0);
  return change === null || roundPercent(sum) === roundPercent(change);
}

/** The figure before and after, and by how much it changed. */
export function writePassage({ before, after, change }: ObjectiveChange): string {
  const [own, other] = [before, after].map(writeFigure);
  if (change === 0) return `${own}, igual`;
  return `${own} → ${other}${change === null ? '' : ` (${formatPoints(change)} puntos)`}`;
}

function sayAbsence(
  objective: ComparedObjective | null,
  { label, absences }: Moment,
): string | null {
  const why = objective && absences.get(objective);
  return why ? `${label}: ${decapitalise(why)}` : null;
}

function sayRest(parts: readonly ChangePart[]): string {
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  const name = parts.length === 1 ? 'una causa más' : `${parts.length} causas más`;
  return `${formatPoints(sum)} · ${name}: se muestran con --all`;
}
