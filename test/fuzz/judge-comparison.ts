/** Whether the document of a comparison accounts for what it compares. */

import type { CompareDocument } from '../../src/report/compare/document-shape.ts';
import { type Books, judgePlace } from './judge-places.ts';

/** Largest distance between a change and the sum of its parts, for each of its greatest figures. */
const MOST_LOST = 1e-12;

/** What is wrong with a comparison, each in a sentence. */
export function judgeComparison(document: CompareDocument, books: Books): readonly string[] {
  const { moments, steps, series } = document;
  const places = moments.flatMap(({ findings }) =>
    findings.flatMap((finding) => [finding, ...finding.related]),
  );
  const objectives = steps.flatMap((step) => step.objectives);
  return [
    ...places.flatMap((place) => judgePlace(place, books) ?? []),
    ...steps
      .filter(({ before, after }) => !moments[before] || !moments[after])
      .map(({ before, after }) => `compares ${before} and ${after} of ${moments.length} moments`),
    ...objectives.flatMap((objective) => judgeParts(objective)),
    ...series
      .filter(({ compliances }) => compliances.length !== moments.length)
      .map(({ number }) => `has not one figure a moment of objective ${number}`),
  ];
}

/** The parts of a change add up to it; where a figure is lacking there is neither. */
function judgeParts({
  number,
  before,
  after,
  change,
  parts,
}: CompareDocument['steps'][number]['objectives'][number]): readonly string[] {
  const [from, to] = [before?.compliance ?? null, after?.compliance ?? null];
  if (from === null || to === null) {
    return change === null ? [] : [`has a change of objective ${number} without both figures`];
  }
  if (change === null) return [`has no change of objective ${number}, whose figures it has`];
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  const size = Math.max(1, ...[from, to, ...parts.map(({ amount }) => amount)].map(Math.abs));
  const lost = Math.max(Math.abs(to - from - change), Math.abs(sum - change));
  return lost <= MOST_LOST * size * Math.max(1, parts.length)
    ? []
    : [`has parts of objective ${number} that add up to ${sum} and not to ${change}`];
}
