/** What each choice that was not made would change in the figures of the objectives. */

import type { Evaluation, Method, ObjectiveEvaluation } from '../../model/evaluation.ts';
import { capitalise, joinList } from '../../model/spanish.ts';
import { DECREASING_LABELS } from '../../model/trend.ts';
import { writeCell } from '../cells/cell-text.ts';
import { complianceCell, reportedOnlyCell } from './figure-cells.ts';
import type { Alternative, ComputeReport } from './report.ts';

/** An alternative, how many objectives it would change, and their figures before and after. */
export type Effect = readonly [alternative: string, change: string, figures: string];

const SUBJECTS: Record<keyof Method, (method: Method) => string> = {
  decreciente: ({ decreciente }) => `Decreciente por «${DECREASING_LABELS[decreciente]}»`,
  programmedFrom: ({ programmedFrom }) =>
    programmedFrom === 'matriz' ? 'Programado de la matriz' : 'Programado de SEGPLAN',
};

/** The effect of every alternative, in the order of the choices. */
export function listEffects({ evaluation, alternatives }: ComputeReport): readonly Effect[] {
  return [
    ...alternatives.map((alternative) => describe(evaluation, alternative)),
    describeReportedOnly(evaluation),
  ];
}

function describe(made: Evaluation, { choice, method, objectives }: Alternative): Effect {
  const changes = made.objectives.flatMap((objective, at): string[] => {
    const other = objectives[at];
    return other ? compare(objective, writeCompliance(objective), writeCompliance(other)) : [];
  });
  return compose(SUBJECTS[choice](method), changes);
}

function describeReportedOnly({ objectives }: Evaluation): Effect {
  const changes = objectives.flatMap((objective) => {
    const other = reportedOnlyCell(objective);
    return other.kind === 'ratio'
      ? compare(objective, writeCompliance(objective), writeCell(other))
      : [];
  });
  return compose('Sin contar lo no reportado', changes);
}

function compare({ objective }: ObjectiveEvaluation, before: string, after: string): string[] {
  return before === after ? [] : [`objetivo ${objective.number}, de ${before} a ${after}`];
}

function writeCompliance(objective: Alternative['objectives'][number]): string {
  return writeCell(complianceCell(objective));
}

function compose(subject: string, changes: readonly string[]): Effect {
  if (changes.length === 0) return [subject, 'Ninguna cifra de los objetivos.', 'Las mismas.'];
  const count = changes.length === 1 ? 'un objetivo' : `${changes.length} objetivos`;
  return [subject, `La cifra de ${count}.`, `${capitalise(joinList(changes))}.`];
}
