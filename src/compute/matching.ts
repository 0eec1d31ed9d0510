/** Which record of an export speaks of which indicator of the plan: by evidence that excludes every other. */

import type { Crossing, Doubt } from '../model/evaluation.ts';
import type { ExecutionRecord } from '../model/execution.ts';
import { numberOf } from '../model/figure.ts';
import { groupBy } from '../model/group.ts';
import { isTellingCode, mayBeOne } from '../model/likeness.ts';
import { type Indicator, type IndicatorKey, keyText } from '../model/plan.ts';
import { type Bundle, bundleRecords, comparableCode } from './bundles.ts';
import { crossingOf, NO_CROSSING, oursOf } from './crossing.ts';
import { compare, type Entities, type Evidence, isRefuted, readEntities } from './evidence.ts';
import { readContext } from './export-context.ts';
import { matchByName } from './matching-names.ts';
import { type Contradicts, isUnlike, readContradictions } from './other-names.ts';
import { type ExportContext, settleRows } from './record-rows.ts';
import { agrees } from './row-sums.ts';

/** Both codes as one, «2307-4231», where each has so many digits that nothing else is written so. */
function joinedCode({ goalCode, indicatorCode }: IndicatorKey): string | null {
  const [goal, indicator] = [comparableCode(goalCode), comparableCode(indicatorCode)];
  return isTellingCode(goal) && isTellingCode(indicator) ? `${goal}-${indicator}` : null;
}

interface Claim extends Evidence {
  readonly bundle: Bundle;
  readonly indicator: Indicator;
}

/**
 * Matches indicators to the records of one vigencia of one export. Goal codes must be equal; the
 * goal kind and the indicator code must be equal where both sides give them; few digits are no
 * evidence where entity or names differ, and many are none where the names are of another. The candidate that agrees on most parts is the match; where
 * two agree as much, or two indicators claim one record alike, there is none and they are rivals.
 * Where one side has no code at all, only the same names cross.
 */
export function matchRecords(
  indicators: readonly Indicator[],
  records: readonly ExecutionRecord[],
): Map<Indicator, Crossing> {
  const bundles = bundleRecords(records);
  const context = readContext(bundles, indicators);
  const byGoal = groupBy(bundles, ({ key }) => comparableCode(key.goalCode));
  const candidatesOf = ({ key }: Indicator) => {
    if (key.goalCode === null) return [];
    const ofGoal = byGoal.get(comparableCode(key.goalCode)) ?? [];
    const joined = ofGoal.length === 0 ? joinedCode(key) : null;
    return joined === null ? ofGoal : (byGoal.get(joined) ?? []);
  };
  const pairs = indicators.flatMap((indicator) => {
    const code = comparableCode(indicator.key.indicatorCode);
    const [only, ...others] = candidatesOf(indicator).filter(({ key }) => {
      const theirs = comparableCode(key.indicatorCode);
      return theirs === null || code === theirs;
    });
    return only && others.length === 0 ? [[indicator, only] as const] : [];
  });
  const entities = readEntities(indicators, bundles, pairs);
  const contradicts = readContradictions(indicators);
  const claims = new Map(
    indicators.map((indicator) => [
      indicator,
      claimsOf(indicator, candidatesOf(indicator), entities, contradicts),
    ]),
  );
  const claimants = groupBy(
    [...claims.values()].flatMap(({ strongest }) => strongest),
    ({ bundle }) => bundle,
  );
  const found = new Map(
    indicators.map((indicator) => {
      const own = claims.get(indicator) ?? NO_CLAIMS;
      return [indicator, settle(indicator, own, claimants, context)];
    }),
  );
  return matchByName(found, bundles, entities, context);
}

/** The rows of the export that an indicator may have, and those of its codes that are of another. */
interface Claims {
  readonly strongest: readonly Claim[];
  /** Weaker ones, which may be of the same indicator in other entities. */
  readonly weaker: readonly Claim[];
  readonly refuted: readonly Claim[];
}

const NO_CLAIMS: Claims = { strongest: [], weaker: [], refuted: [] };

function claimsOf(
  indicator: Indicator,
  candidates: readonly Bundle[],
  entities: Entities,
  contradicts: Contradicts,
): Claims {
  const all = candidates.flatMap((bundle): Claim[] => {
    const evidence = compare(indicator, bundle, entities);
    return evidence ? [{ bundle, indicator, ...evidence }] : [];
  });
  const isOther = (claim: Claim) =>
    isRefuted(claim) ||
    contradicts(indicator, claim.bundle) ||
    (all.length === 1 && isUnlike(indicator, claim.bundle));
  const refuted = all.filter(isOther);
  const standing = all.filter((claim) => !refuted.includes(claim));
  const named = standing.filter(({ name }) => name === 'same');
  const likely = named.length > 0 ? standing.filter(({ name }) => name !== 'other') : standing;
  const most = likely.reduce((best, claim) => Math.max(best, claim.agreement), 0);
  return {
    strongest: likely.filter((claim) => claim.agreement === most),
    weaker: likely.filter((claim) => claim.agreement < most),
    refuted,
  };
}

function settle(
  indicator: Indicator,
  { strongest, weaker, refuted }: Claims,
  claimants: ReadonlyMap<Bundle, readonly Claim[]>,
  context: ExportContext,
): Crossing {
  const claimsTo = ({ bundle }: Claim) => claimants.get(bundle) ?? [];
  const standing = strongest.filter((claim) =>
    claimsTo(claim).every((other) => other.agreement <= claim.agreement),
  );
  const [only, ...others] = standing;
  if (!only) {
    if (strongest.length > 0 || refuted.length === 0) return NO_CROSSING;
    if (refuted.some(({ entity }) => entity === 'other')) return doubtful(refuted, 'other-entity');
    const isOfGoal = refuted.every(({ name }) => name === 'same');
    return doubtful(refuted, isOfGoal ? 'other-indicator' : 'other-goal');
  }
  const disputed = claimsTo(only).some(
    (other) =>
      other.agreement === only.agreement &&
      (keyText(other.indicator.key) !== keyText(indicator.key) ||
        !mayBeOne(other.indicator, indicator)),
  );
  if (disputed) return doubtful(standing, 'shared');
  if (others.length > 0) return settleSeveral(indicator, standing, context);
  const isFree = ({ bundle }: Claim) => !claimants.has(bundle);
  const ofOthers = refuted.filter(({ telling, name }) => telling || name === 'same');
  return settleOne(indicator, only, [...weaker, ...ofOthers].filter(isFree), context);
}

function doubtful(claims: readonly Claim[], doubt: Doubt): Crossing {
  return { ...NO_CROSSING, rivals: claims.flatMap(({ bundle }) => bundle.records), doubt };
}

/** Rows that agree as much: parts of the indicator where only their entity differs, else unlike ones. */
function settleSeveral(
  indicator: Indicator,
  claims: readonly Claim[],
  context: ExportContext,
): Crossing {
  const isOneThing =
    claims.every(({ name }) => name === 'same') &&
    new Set(claims.map(({ bundle }) => codesOf(bundle))).size === 1;
  if (!isOneThing) return doubtful(claims, 'several');
  return settleEntities(
    indicator,
    claims.flatMap(({ bundle }) => bundle.records),
    context,
  );
}

/** Rows of several entities: they repeat one record only where its target is that of the matrix. */
function settleEntities(
  indicator: Indicator,
  records: readonly ExecutionRecord[],
  context: ExportContext,
): Crossing {
  const ours = oursOf(indicator, records);
  const crossing = crossingOf(settleRows(records, ours, context), records);
  const { record, rows, doubt } = crossing;
  if (doubt === 'several') return { ...crossing, doubt: 'parts' };
  const isOurs = record && agrees(numberOf(record.programmed), ours.programmed);
  if (rows?.how !== 'repeated' || isOurs) return crossing;
  return crossingOf({ record: null, doubt: 'parts' }, records);
}

/**
 * The rows of the entity of the indicator; where the same indicator is in other entities too, only if
 * their target is that of the matrix, for else they are parts of it.
 */
function settleOne(
  indicator: Indicator,
  { bundle, entity }: Claim,
  weaker: readonly Claim[],
  context: ExportContext,
): Crossing {
  const { records } = bundle;
  const ours = oursOf(indicator, records);
  const own = crossingOf(settleRows(records, ours, context), records);
  const kin = weaker.filter(
    (other) => other.name !== 'other' && codesOf(other.bundle) === codesOf(bundle),
  );
  const isOurTarget = own.record && agrees(numberOf(own.record.programmed), ours.programmed);
  if (entity !== 'same' || kin.length === 0 || isOurTarget) return own;
  const all = [...records, ...kin.flatMap((other) => other.bundle.records)];
  return settleEntities(indicator, all, context);
}

function codesOf({ key }: Bundle): string {
  return keyText({ ...key, entity: null });
}
