/** The figures that an evaluation would have if something were done otherwise. */

import { type Cause, figureBy, type OtherFigure, type OtherFigures } from '../../model/cause.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import { cutoffOf, type Execution } from '../../model/execution.ts';
import type { Plan } from '../../model/plan.ts';
import { type Choices, evaluate } from '../evaluate.ts';
import { indicatorFigures } from './indicator-figures.ts';
import { objectiveFigures } from './objective-figures.ts';

/** The evaluation by the exports of an earlier cutoff. */
interface Earlier {
  readonly cause: Cause;
  readonly evaluation: Evaluation;
}

/** The other figures of an evaluation of the plan; each is computed when it is asked for. */
export function openOtherFigures(
  plan: Plan,
  executions: readonly Execution[],
  evaluation: Evaluation,
): OtherFigures {
  const kept = new Map<string, readonly OtherFigure[]>();
  let earlier: readonly Earlier[] | null = null;
  const ofCutoffs = (figureOf: (evaluation: Evaluation) => number | null): OtherFigure[] => {
    earlier ??= evaluateEarlier(plan, executions, evaluation);
    return earlier.flatMap(({ cause, evaluation: other }) => figureBy([cause], figureOf(other)));
  };
  const keep = (key: string, figures: () => readonly OtherFigure[]) => {
    const known = kept.get(key) ?? figures();
    kept.set(key, known);
    return known;
  };
  return {
    ofObjective: (at) =>
      keep(`${at}`, () => {
        const own = evaluation.objectives[at];
        if (!own) return [];
        const dated = ofCutoffs(({ objectives }) => {
          return (
            objectives.find(({ objective }) => objective === own.objective)?.compliance ?? null
          );
        });
        return [...objectiveFigures(own, evaluation), ...dated].filter(
          ({ value }) => value !== own.compliance,
        );
      }),
    ofIndicator: (at, place) =>
      keep(`${at}/${place}`, () => {
        const own = evaluation.objectives[at];
        if (!own) return [];
        const dated = ofCutoffs(({ objectives }) => {
          const other = objectives.find(({ objective }) => objective === own.objective);
          return other?.indicators[place]?.progress ?? null;
        });
        const ours = own.indicators[place]?.progress;
        return [...indicatorFigures(own, place, evaluation), ...dated].filter(
          ({ value }) => value !== ours,
        );
      }),
  };
}

/** The vigencia evaluated as each earlier cutoff would have given it, the latest first. */
function evaluateEarlier(
  plan: Plan,
  executions: readonly Execution[],
  { vigencia, method }: Evaluation,
): readonly Earlier[] {
  const dated = executions
    .filter(({ vigencias }) => vigencias.includes(vigencia))
    .flatMap((execution) => {
      const cutoff = cutoffOf(execution, vigencia);
      return cutoff === null ? [] : [{ execution, cutoff }];
    })
    .sort((a, b) => b.cutoff.localeCompare(a.cutoff));
  const latest = dated[0]?.cutoff;
  const cutoffs = new Map(
    dated.filter(({ cutoff }) => cutoff !== latest).map((one) => [one.cutoff, one.execution.file]),
  );
  return [...cutoffs].map(([cutoff, file]): Earlier => {
    const known = dated.filter((one) => one.cutoff <= cutoff).map(({ execution }) => execution);
    const choices: Choices = { vigencia, method };
    return { cause: { kind: 'cutoff', file, cutoff }, evaluation: evaluate(plan, known, choices) };
  });
}
