/** Findings as they stand: each once, in the order in which a person goes through the files. */

import { keepCauses } from './consequences.ts';
import type { Finding } from './finding.ts';
import { canonicalText, identify, placeText } from './identity.ts';

/** The findings without repetitions nor mere consequences, in order. */
export function settleFindings<F extends Finding>(findings: readonly F[]): readonly F[] {
  return keepCauses(orderFindings(findings));
}

/** The findings without repetitions, by file, sheet, row, column and code; whole sheets first. */
export function orderFindings<F extends Finding>(findings: readonly F[]): readonly F[] {
  const distinct = new Map<string, F>();
  for (const finding of findings) {
    const key = `${placeText(finding.at)}${canonicalText(identify(finding))}`;
    if (!distinct.has(key)) distinct.set(key, finding);
  }
  const files = rankOf(findings.map(({ at }) => at.file));
  const sheets = rankOf(findings.map(({ at }) => `${at.file}\n${at.sheet}`));
  const rank = ({ at, code }: F): readonly number[] => [
    files.get(at.file) ?? 0,
    at.sheet === null ? -1 : (sheets.get(`${at.file}\n${at.sheet}`) ?? 0),
    at.cell?.row ?? 0,
    at.cell?.column ?? 0,
    Number(code.slice(3)),
  ];
  return [...distinct.values()]
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ finding }) => finding);
}

function rankOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, rank) => [name, rank]));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index < 0 ? 0 : (a[index] as number) - (b[index] as number);
}
