/** Findings as they are shown: each once, in the order in which a person goes through the files. */

import { keepCauses } from './consequences.ts';
import type { Finding } from './finding.ts';

/** The findings without repetitions nor mere consequences, by file, sheet, row, column and code; whole sheets first. */
export function settleFindings(findings: readonly Finding[]): readonly Finding[] {
  const distinct = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, file, sheet, cell, message } = finding;
    const key = [code, file, sheet, cell, withoutYears(message)].join('\n');
    if (!distinct.has(key)) distinct.set(key, finding);
  }
  const files = [...new Set(findings.map(({ file }) => file))];
  const sheets = [...new Set(findings.map(({ file, sheet }) => `${file}\n${sheet}`))];
  const rank = (finding: Finding): readonly number[] => [
    files.indexOf(finding.file),
    finding.sheet === null ? -1 : sheets.indexOf(`${finding.file}\n${finding.sheet}`),
    ...cellRank(finding.cell),
    Number(finding.code.slice(3)),
  ];
  return keepCauses([...distinct.values()])
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ finding }) => finding);
}

/** What one cell does wrong in every year is one fault, told of the first. */
function withoutYears(message: string): string {
  return message.replace(/\ben 20\d\d\b/g, 'en ·');
}

/** Row and column of an A1 address; a place without cell comes before all of them. */
function cellRank(cell: string | null): readonly [number, number] {
  const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row), column];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index < 0 ? 0 : (a[index] as number) - (b[index] as number);
}
