/** Which record of an export speaks of which indicator of the plan: by codes, never by name. */

import type { ExecutionRecord } from '../model/execution.ts';
import { groupBy } from '../model/group.ts';
import type { Indicator, IndicatorKey } from '../model/plan.ts';
import { foldText } from '../model/text.ts';

/** What the export has for an indicator. */
export interface Match {
  /** The one record that matches, `null` where none or more than one does. */
  readonly record: ExecutionRecord | null;
  /** The records among which no choice could be made. */
  readonly rivals: readonly ExecutionRecord[];
}

interface Claim {
  readonly record: ExecutionRecord;
  /** How many parts of the key both sides state and agree on. */
  readonly agreement: number;
}

const NO_MATCH: Match = { record: null, rivals: [] };

/**
 * Matches indicators to the records of one vigencia of one export. Goal codes must be equal; the
 * goal kind and the indicator code must be equal where both sides give them. The candidate that
 * agrees on most parts is the match; where two agree as much, or two indicators claim one record
 * alike, there is none and they are rivals.
 */
export function matchRecords(
  indicators: readonly Indicator[],
  records: readonly ExecutionRecord[],
): Map<Indicator, Match> {
  const byGoal = groupBy(records, (record) => record.key.goalCode);
  const claims = new Map(
    indicators.map((indicator) => [indicator, strongestClaims(indicator, byGoal)]),
  );
  const claimants = groupBy(
    [...claims].flatMap(([, own]) => own),
    (claim) => claim.record,
  );
  return new Map(
    indicators.map((indicator) => [indicator, settle(claims.get(indicator) ?? [], claimants)]),
  );
}

function strongestClaims(
  indicator: Indicator,
  byGoal: ReadonlyMap<string | null, readonly ExecutionRecord[]>,
): readonly Claim[] {
  if (indicator.key.goalCode === null) return [];
  const claims = (byGoal.get(indicator.key.goalCode) ?? []).flatMap((record): Claim[] => {
    const agreement = agreementOf(indicator.key, record.key);
    return agreement === null ? [] : [{ record, agreement }];
  });
  const most = claims.reduce((best, claim) => Math.max(best, claim.agreement), 0);
  return claims.filter((claim) => claim.agreement === most);
}

function settle(
  own: readonly Claim[],
  claimants: ReadonlyMap<ExecutionRecord, readonly Claim[]>,
): Match {
  const standing = own.filter(({ record, agreement }) =>
    (claimants.get(record) ?? []).every((other) => other.agreement <= agreement),
  );
  const [only, ...others] = standing;
  if (!only) return NO_MATCH;
  const disputed = (claimants.get(only.record) ?? []).filter(
    (other) => other.agreement === only.agreement,
  );
  if (others.length > 0 || disputed.length > 1) {
    return { record: null, rivals: standing.map((claim) => claim.record) };
  }
  return { record: only.record, rivals: [] };
}

/**
 * How many parts of the keys agree, or `null` where a code or a kind that both give differs. Names
 * of entities are written in many ways: they tell apart the rows that share their codes, and no
 * more.
 */
function agreementOf(a: IndicatorKey, b: IndicatorKey): number | null {
  let agreement = Number(sameEntity(a.entity, b.entity));
  for (const part of ['goalKind', 'indicatorCode'] as const) {
    if (a[part] === b[part]) agreement += 1;
    else if (a[part] !== null && b[part] !== null) return null;
  }
  return agreement;
}

function sameEntity(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && foldText(a) === foldText(b));
}
