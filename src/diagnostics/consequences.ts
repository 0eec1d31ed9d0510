/** One fault gives one finding: what only follows from another finding is left out. */

import { groupBy } from '../model/group.ts';
import { isLevel, TRENDS, type Trend } from '../model/trend.ts';
import { BINARY_NOISE } from '../model/weight.ts';
import type { Code, FactsOf } from './catalogue.ts';
import type { Finding, Place } from './finding.ts';
import { placeText } from './identity.ts';
import { mayConcern, subjectText } from './subject.ts';

/** What two findings must have in common for one to follow from the other. */
type Tie = 'place' | 'cell' | 'row' | 'indicator' | 'table' | 'run';

const TIES: readonly Tie[] = ['place', 'cell', 'row', 'indicator', 'table', 'run'];

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
const UNREADABLE = ['PES103', 'PES104', 'PES105', 'PES106', 'PES107', 'PES108'] as const;

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
  // The sum lacks the weight that is not there, and the total is printed as if it were.
  ...UNREADABLE.map((code) => following(code, 'PES403', (_, { printed }) => isNear(printed, 1))),
  following('PES203', 'PES403', (_, { printed }) => isNear(printed, 1)),
  following('PES204', 'PES403', (_, { printed }) => isNear(printed, 1)),
  following('PES205', 'PES403', (_, { printed }) => isNear(printed, 1)),
  // The total is printed as it would be with the right weights.
  following('PES201', 'PES403', (_, { printed }) => isNear(printed, 1)),
  // The compliance is printed as it would be without sharing out the weights anew.
  following('PES202', 'PES402', ({ sum }, { printed, computed }) =>
    isNear(printed, computed * sum),
  ),
  // The compliance is printed as it would be with what is not reported.
  following('PES308', 'PES402', (_, { printed, computed }) => printed > computed),
  // What was told of a figure when it was read is not told of its cell again.
  { cause: ['PES105'], of: ['PES405'], by: 'place' },
  { cause: ['PES224', 'PES225', 'PES226', 'PES241'], of: ['PES406'], by: 'place' },
  { cause: ['PES406'], of: ['PES401', 'PES402', 'PES403'], by: 'place' },
  // A wrong formula gives a wrong result in its own cell.
  { cause: ['PES226'], of: ['PES402', 'PES403'], by: 'place' },
  { cause: ['PES224', 'PES225'], of: ['PES401'], by: 'place' },
  // A year put together in two ways gives a progress that is no excess of its own.
  { cause: ['PES247'], of: ['PES309'], by: 'cell' },
  // A heading of a year that its column is not of is told by that, and not for being there twice.
  { cause: ['PES244'], of: ['PES154'], by: 'place' },
  // A heading that nobody reads is told where its column is missed.
  ...(['PES134', 'PES135'] as const).flatMap((unread) => [
    following('PES102', unread, (cause, effect) => namesAll(cause.seen, effect.headers)),
    following('PES153', unread, (cause, effect) => namesAll(cause.seen, effect.headers)),
  ]),
  // Without the column of the codes no row has one, and nothing is found in the other file.
  { ...following('PES102', 'PES112', ({ field }) => field === 'goalCode'), by: 'table' },
  { ...following('PES102', 'PES301', isOfExportCodes), by: 'run' },
  // What has no code cannot be crossed.
  { cause: ['PES121'], of: ['PES112', 'PES308'], by: 'cell' },
  { cause: ['PES112'], of: ['PES308'], by: 'cell' },
  // A row of the export is left over because the code of another does not lead to it.
  { cause: ['PES112', 'PES121', 'PES301'], of: ['PES303'], by: 'cell', betweenCodes: true },
  // The odd row of a goal is there twice because its code is not its own.
  { cause: ['PES206'], of: ['PES222'], by: 'row' },
  // Under a trend that nobody has confirmed, its targets cannot be said to break it.
  { cause: ['PES111'], of: ['PES215', 'PES216', 'PES217', 'PES218'], by: 'row' },
  { cause: ['PES208', 'PES209'], of: ['PES219', 'PES220', 'PES227'], by: 'cell' },
  // There is nothing to compare with a figure that cannot be, as with one that cannot be read.
  { cause: ['PES205'], of: ['PES305'], by: 'cell' },
  // One figure a hundred times too large or too small.
  { cause: ['PES306'], of: ['PES320', ...OF_TARGETS], by: 'cell' },
  { cause: ['PES320'], of: ['PES305', ...OF_TARGETS], by: 'cell' },
  // A target that the other file gives otherwise breaks what it takes part in.
  { cause: ['PES305'], of: OF_TARGETS, by: 'cell' },
  // Under the trend of the other file the targets would be looked at otherwise.
  { cause: ['PES319'], of: OF_TARGETS, by: 'indicator' },
  {
    ...following('PES319', 'PES219', ({ ofExport }) => !NEEDS_BASELINE.includes(ofExport)),
    by: 'indicator',
  },
  following('PES319', 'PES222', ({ ofMatrix, ofExport }, { trends }) =>
    trends.every((trend) => trend === ofMatrix || trend === ofExport),
  ),
  // What the export may have without its code is told with its name.
  { cause: ['PES325', 'PES329'], of: ['PES112'], by: 'cell' },
];

/** Trends whose baseline should not be blank. */
const NEEDS_BASELINE: readonly Trend[] = TRENDS.filter(isLevel);

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

function namesAll(seen: readonly string[], headers: readonly string[]): boolean {
  return headers.every((header) => seen.includes(header));
}

function isOfExportCodes({ field, setting }: FactsOf<'PES102'>): boolean {
  return field === 'goalCode' && setting?.role !== 'matrix';
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= PRINTED_TOLERANCE;
}

/** The findings without those that only follow from another one of them. */
export function keepCauses<F extends Finding>(findings: readonly F[]): readonly F[] {
  const byTie = new Map(
    TIES.map((tie) => {
      const causes = new Set(CONSEQUENCES.flatMap(({ by, cause }) => (by === tie ? cause : [])));
      const possible = findings.filter(({ code }) => causes.has(code));
      return [tie, indexBy(tie, possible)];
    }),
  );
  return findings.filter((effect) => {
    const own = CONSEQUENCES.filter(({ of }) => of.includes(effect.code));
    return !own.some((consequence) =>
      tiesOfEffect(effect, consequence.by).some((tie) =>
        byTie
          .get(consequence.by)
          ?.get(tie)
          ?.some((cause) => follows(effect, cause, consequence)),
      ),
    );
  });
}

function follows(
  effect: Finding,
  one: Finding,
  { cause, by, betweenCodes, only }: Consequence,
): boolean {
  return (
    cause.includes(one.code) &&
    // A trend is of every vigencia.
    (by === 'indicator' || sharesVigencia(one, effect)) &&
    (betweenCodes || mayConcern(one.subject, effect.subject)) &&
    (only?.(one, effect) ?? true)
  );
}

function indexBy(tie: Tie, findings: readonly Finding[]): Map<string, readonly Finding[]> {
  const pairs = findings.flatMap((one) => tiesOfCause(one, tie).map((text) => ({ text, one })));
  const groups = groupBy(pairs, ({ text }) => text);
  return new Map([...groups].map(([text, group]) => [text, group.map(({ one }) => one)]));
}

function tiesOfCause(cause: Finding, by: Tie): readonly string[] {
  return by === 'row' ? [cause.at, ...cause.related].flatMap(rowText) : tiesOfEffect(cause, by);
}

/** By what a finding can be tied to its cause; a place without a cell is shared with nobody. */
function tiesOfEffect({ at, related, subject }: Finding, by: Tie): readonly string[] {
  if (by === 'indicator') return subject.kind === 'indicator' ? [subjectText(subject)] : [];
  if (by === 'row') return rowText(at);
  if (by === 'table') return [placeText({ ...at, cell: null })];
  if (by === 'run') return [''];
  const places = by === 'cell' ? [at, ...related] : [at];
  return places.filter(({ cell }) => cell !== null).map(placeText);
}

function rowText({ file, sheet, cell }: Place): readonly string[] {
  return cell === null ? [] : [placeText({ file, sheet, cell: { row: cell.row, column: 0 } })];
}

function sharesVigencia(one: Finding, other: Finding): boolean {
  return one.vigencia === null || other.vigencia === null || one.vigencia === other.vigencia;
}
