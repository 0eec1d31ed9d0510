/** One fault gives one finding: what only follows from another finding is left out. */

import { groupBy } from '../model/group.ts';
import { BINARY_NOISE } from '../model/weight.ts';
import type { Code, FactsOf } from './catalogue.ts';
import type { Finding } from './finding.ts';
import { placeText } from './identity.ts';
import { goalText, mayConcern, subjectText } from './subject.ts';

/** What two findings must have in common for one to follow from the other. */
type Tie = 'cell' | 'indicator' | 'goal';

/** Findings that say nothing that their cause does not say. */
interface Consequence {
  readonly cause: readonly Code[];
  readonly of: readonly Code[];
  readonly by: Tie;
  /** Whether the files give other codes to the same indicator, so that each finding names its own. */
  readonly betweenCodes?: true;
  /** Whether it is so in the case; else it always is. */
  readonly only?: (cause: Finding, effect: Finding) => boolean;
}

/** Cells that should hold a figure and do not. */
const UNREADABLE: readonly Code[] = ['PES103', 'PES104', 'PES105', 'PES106', 'PES107', 'PES108'];

/** Findings on targets, which a change of one target brings all together. */
const OF_TARGETS: readonly Code[] = [
  'PES212',
  'PES213',
  'PES214',
  'PES215',
  'PES216',
  'PES217',
  'PES218',
  'PES220',
];

/** A printed percentage may be rounded to a whole one. */
const PRINTED_TOLERANCE = 0.005 + BINARY_NOISE;

const CONSEQUENCES: readonly Consequence[] = [
  // The sum lacks the weight that is not there.
  { cause: [...UNREADABLE, 'PES203', 'PES204', 'PES205'], of: ['PES403'], by: 'cell' },
  // A sign too many makes the two files differ, and breaks the trend.
  { cause: ['PES205'], of: ['PES305', 'PES320', ...OF_TARGETS], by: 'cell' },
  // The total is printed as it would be with the right weights.
  following('PES201', 'PES403', (_, { printed }) => isNear(printed, 1)),
  following('PES202', 'PES403', (_, { printed }) => isNear(printed, 1)),
  // The compliance is printed as it would be without sharing out the weights anew.
  following('PES202', 'PES402', ({ sum }, { printed, computed }) =>
    isNear(printed, computed * sum),
  ),
  // A wrong formula gives a wrong result.
  { cause: ['PES226'], of: ['PES402', 'PES403'], by: 'cell' },
  { cause: ['PES224', 'PES225'], of: ['PES401', 'PES402', 'PES403'], by: 'cell' },
  // What has no code cannot be crossed.
  { cause: ['PES121'], of: ['PES112', 'PES308'], by: 'cell' },
  { cause: ['PES112'], of: ['PES308'], by: 'cell' },
  // A row of the export is left over because the code of another does not lead to it.
  { cause: ['PES112', 'PES121', 'PES301'], of: ['PES303'], by: 'cell', betweenCodes: true },
  // The compliance is printed as it would be with what is not reported.
  following('PES308', 'PES402', (_, { printed, computed }) => printed > computed),
  { cause: ['PES206'], of: ['PES222'], by: 'goal' },
  { cause: ['PES208', 'PES209'], of: ['PES219', 'PES220', 'PES227'], by: 'cell' },
  // One figure a hundred times too large or too small.
  { cause: ['PES306'], of: ['PES320', ...OF_TARGETS], by: 'cell' },
  { cause: ['PES320'], of: ['PES305', ...OF_TARGETS], by: 'cell' },
  // A target that the other file gives otherwise breaks what it takes part in.
  { cause: ['PES305'], of: OF_TARGETS, by: 'cell' },
  // Under another trend the targets would be looked at otherwise.
  { cause: ['PES319'], of: ['PES219', ...OF_TARGETS], by: 'indicator' },
  { cause: ['PES319'], of: ['PES222'], by: 'goal' },
];

/** A consequence by the facts of both findings, which share a cell. */
function following<C extends Code, E extends Code>(
  cause: C,
  of: E,
  only: (cause: FactsOf<C>, effect: FactsOf<E>) => boolean,
): Consequence {
  return {
    cause: [cause],
    of: [of],
    by: 'cell',
    only: (one, other) => only(one.facts as FactsOf<C>, other.facts as FactsOf<E>),
  };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= PRINTED_TOLERANCE;
}

/** The findings without those that only follow from another one of them. */
export function keepCauses<F extends Finding>(findings: readonly F[]): readonly F[] {
  const causes = CONSEQUENCES.flatMap(({ cause }) => cause);
  const byTie = indexByTie(findings.filter(({ code }) => causes.includes(code)));
  return findings.filter((effect) => {
    const own = CONSEQUENCES.filter(({ of }) => of.includes(effect.code));
    return !own.some(({ cause, by, only, betweenCodes }) =>
      tiesOf(effect, by).some((tie) =>
        byTie[by].get(tie)?.some(
          (one) =>
            cause.includes(one.code) &&
            // Trends and keys are of every vigencia.
            (by !== 'cell' || sharesVigencia(one, effect)) &&
            (betweenCodes || mayConcern(one.subject, effect.subject)) &&
            (only?.(one, effect) ?? true),
        ),
      ),
    );
  });
}

function indexByTie(findings: readonly Finding[]): Record<Tie, Map<string, readonly Finding[]>> {
  const index = (by: Tie) => {
    const pairs = findings.flatMap((one) => tiesOf(one, by).map((tie) => ({ tie, one })));
    const groups = groupBy(pairs, ({ tie }) => tie);
    return new Map([...groups].map(([tie, group]) => [tie, group.map(({ one }) => one)]));
  };
  return { cell: index('cell'), indicator: index('indicator'), goal: index('goal') };
}

/** By what the finding can be tied to another; a place without a cell is shared with nobody. */
function tiesOf({ at, related, subject }: Finding, by: Tie): readonly string[] {
  if (by === 'cell') return [at, ...related].filter(({ cell }) => cell !== null).map(placeText);
  if (by === 'goal') return [goalText(subject) ?? []].flat();
  return subject.kind === 'indicator' ? [subjectText(subject)] : [];
}

function sharesVigencia(one: Finding, other: Finding): boolean {
  return one.vigencia === null || other.vigencia === null || one.vigencia === other.vigencia;
}
