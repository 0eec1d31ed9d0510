/** The explanation as outlines: one for what was asked, or one with every objective in short. */

import type { IndicatorExplanation, ObjectiveExplanation } from '../../model/explanation.ts';
import type { OtherReading } from '../../model/reading.ts';
import { shorten } from '../../model/spanish.ts';
import { writeCell } from '../cells/cell-text.ts';
import type { Outline, OutlineItem } from '../cells/outline.ts';
import type { Fact } from '../cells/report-sheet.ts';
import { complianceCell, progressCell } from '../compute/figure-cells.ts';
import { titleGoal, titleIndicator, titleObjective } from '../compute/goal-names.ts';
import { sayReading, writeOutcome } from '../compute/readings.ts';
import { composeScope, UNNAMED_PLAN } from '../compute/scope.ts';
import { composeFindings } from './finding-items.ts';
import { writeComplianceFormula } from './formulas.ts';
import { listIndicatorItems, nameIndicator } from './indicator-items.ts';
import {
  composeFormula,
  composeIndicators,
  composeLeftOut,
  composeReadings,
  composeWeights,
} from './objective-items.ts';
import type { ExplainReport } from './report.ts';
import { composeRules, listRules } from './rule-items.ts';

/** The outlines of an explanation, in the order of the plan. */
export function composeOutlines(report: ExplainReport): readonly Outline[] {
  const { asked, told, explanation } = report;
  if (asked === null) return [composeOverview(report)];
  return told.flatMap(({ objective, place }) => {
    const own = explanation.objectives[objective];
    if (!own) return [];
    const indicator = place === null ? undefined : own.indicators[place];
    if (place === null || !indicator) return [outlineObjective(own, report)];
    return [outlineIndicator(indicator, place, own, report)];
  });
}

function scopeOf({ plan, explanation, date, entity }: ExplainReport): readonly Fact[] {
  const { evaluation } = explanation;
  return composeScope({ plan, evaluation, date, publication: { entity } });
}

function outlineObjective(own: ObjectiveExplanation, report: ExplainReport): Outline {
  const { evaluated, readings } = own;
  const { objective } = evaluated;
  const { vigencia, method } = report.explanation.evaluation;
  return {
    title: titleObjectiveFigure(own),
    lead: objective.name,
    facts: scopeOf(report),
    items: [
      composeFormula(evaluated, vigencia),
      ...composeWeights(evaluated),
      composeIndicators(own),
      composeLeftOut(own),
      composeReadings(evaluated, readings),
      composeRules(listRules(own, method, null)),
      ...composeFindings(report.findings, own, null),
    ],
  };
}

function titleObjectiveFigure({ evaluated }: ObjectiveExplanation): string {
  return `${titleObjective(evaluated.objective)}: ${writeCell(complianceCell(evaluated))}`;
}

function outlineIndicator(
  explained: IndicatorExplanation,
  place: number,
  own: ObjectiveExplanation,
  report: ExplainReport,
): Outline {
  const { indicator } = explained.evaluated;
  const { method } = report.explanation.evaluation;
  const figure = writeCell(progressCell(explained.evaluated));
  const readings = own.readings.filter((one) => one.place === place);
  return {
    title: `${nameIndicator(indicator)}: ${figure}`,
    lead:
      (indicator.key.indicatorCode === null ? titleIndicator(indicator) : titleGoal(indicator)) ??
      '',
    facts: [
      { label: 'Objetivo', value: { kind: 'text', text: titleObjectiveFigure(own) } },
      ...scopeOf(report),
    ],
    items: [
      {
        text: 'Cómo se llega a la cifra',
        heads: true,
        items: listIndicatorItems(explained, own.evaluated),
      },
      {
        text: 'Con otras lecturas',
        heads: true,
        items:
          readings.length === 0
            ? [{ text: 'Ninguna cambia su avance' }]
            : readings.map((one) => ({ text: sayIndicatorReading(one, place, own) })),
      },
      composeRules(listRules(own, method, place)),
      ...composeFindings(report.findings, own, place),
    ],
  };
}

function sayIndicatorReading(
  reading: OtherReading,
  place: number,
  { evaluated }: ObjectiveExplanation,
): string {
  const other = reading.other.indicators[place];
  const progress = other ? writeCell(progressCell(other)) : '';
  return `${sayReading(reading, evaluated)}: ${progress}; el objetivo, ${writeOutcome(reading, evaluated)}`;
}

function composeOverview(report: ExplainReport): Outline {
  return {
    title: report.plan.name ?? UNNAMED_PLAN,
    lead: '',
    facts: scopeOf(report),
    items: report.explanation.objectives.map((own) => summarise(own, report)),
  };
}

/** An objective in short: its formula, the reading that moves it most, and how to see the rest. */
function summarise(own: ObjectiveExplanation, { commandFor }: ExplainReport): OutlineItem {
  const { evaluated } = own;
  const { objective } = evaluated;
  const { numbers } = writeComplianceFormula(evaluated);
  const heaviest = findHeaviest(own);
  return {
    text: titleObjectiveFigure(own),
    heads: true,
    items: [
      ...(objective.name === '' ? [] : [{ text: shorten(objective.name, LONGEST_NAME) }]),
      ...(numbers === null ? [] : [{ text: `= ${numbers}` }]),
      ...(heaviest
        ? [{ text: `${sayReading(heaviest, evaluated)}: ${writeOutcome(heaviest, evaluated)}` }]
        : []),
      ...(objective.unnamed ? [] : [{ text: commandFor(String(objective.number)) }]),
    ],
  };
}

/** Characters of a name where every objective is told in short. */
const LONGEST_NAME = 70;

/** The reading under which the figure is furthest from its own; one without figure is no distance. */
function findHeaviest({ evaluated, readings }: ObjectiveExplanation): OtherReading | null {
  const { compliance } = evaluated;
  const distance = ({ other }: OtherReading) =>
    other.compliance === null || compliance === null ? -1 : Math.abs(other.compliance - compliance);
  return readings.toSorted((a, b) => distance(b) - distance(a))[0] ?? null;
}
