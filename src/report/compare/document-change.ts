/** The parts and the changes of a comparison as documents give them. */

import type {
  ChangePart,
  Comparison,
  IndicatorChange,
  IndicatorPair,
  Placed,
} from '../../model/comparison.ts';
import { numberOf } from '../../model/figure.ts';
import { formatPoints } from '../../model/number.ts';
import { describeIdentity } from '../json/document-parts.ts';
import { sayChange, writeChangeSides } from './change-words.ts';
import type {
  DocumentIndicatorChange,
  DocumentNamed,
  DocumentPart,
  DocumentSide,
} from './document-shape.ts';
import { sayPart, writeSides } from './words.ts';

/** A part as documents give it. */
export function describePart(part: ChangePart, comparison: Comparison): DocumentPart {
  const { cause, amount } = part;
  return {
    cause,
    text: sayPart(part, comparison),
    ...describeSides(part, writeSides(part), (placed) => valueOfCause(cause, placed)),
    amount,
    amountText: formatPoints(amount),
  };
}

/** A change of an indicator as documents give it. */
export function describeChange(change: IndicatorChange): DocumentIndicatorChange {
  const { kind, likely } = change;
  return {
    kind,
    text: sayChange(change),
    ...describeSides(change, writeChangeSides(change), (placed) => valueOfChange(kind, placed)),
    likely: likely && describeNamed(likely),
  };
}

function describeSides(
  { before, after }: IndicatorPair,
  texts: { readonly before: string | null; readonly after: string | null },
  take: (placed: Placed) => number | null,
): { readonly before: DocumentSide | null; readonly after: DocumentSide | null } {
  const describe = (placed: Placed | null, text: string | null) =>
    placed && { indicator: describeNamed(placed), value: take(placed), text: text ?? '' };
  return { before: describe(before, texts.before), after: describe(after, texts.after) };
}

function valueOfCause(cause: ChangePart['cause'], { evaluated }: Placed): number | null {
  switch (cause) {
    case 'weight':
      return evaluated.effectiveWeight;
    case 'programmed':
    case 'programmed-source':
      return numberOf(evaluated.programmed.figure);
    case 'executed':
    case 'executed-source':
      return numberOf(evaluated.executed.figure);
    case 'baseline':
      return numberOf(evaluated.indicator.baseline);
    case 'trend':
      return null;
    default:
      return evaluated.progress;
  }
}

function valueOfChange(kind: IndicatorChange['kind'], { evaluated }: Placed): number | null {
  switch (kind) {
    case 'reweighted':
      return numberOf(evaluated.weight.figure);
    case 'retargeted':
      return numberOf(evaluated.programmed.figure);
    case 'executed':
      return numberOf(evaluated.executed.figure);
    case 'baseline':
      return numberOf(evaluated.indicator.baseline);
    default:
      return null;
  }
}

function describeNamed({ objective, evaluated }: Placed): DocumentNamed {
  return { objective: objective.number, ...describeIdentity(evaluated.indicator) };
}
