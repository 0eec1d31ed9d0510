/** One fault gives one finding: what only follows from another finding is left out. */

import type { Code } from './catalogue.ts';
import type { Finding, Place } from './finding.ts';

/** Findings that, where they share a cell with their cause, say nothing that it does not say. */
interface Consequence {
  readonly cause: readonly Code[];
  readonly of: readonly Code[];
  /** Whether standing on the same row is enough. */
  readonly onRow?: true;
}

/** What a figure that cannot be read, or cannot be, leaves undone. */
const BROKEN_FIGURES: readonly Code[] = [
  'PES103',
  'PES104',
  'PES105',
  'PES106',
  'PES107',
  'PES108',
  'PES203',
  'PES204',
  'PES205',
];

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

/** Findings on what came out of the operands. */
const OF_PROGRESS: readonly Code[] = ['PES309', 'PES310', 'PES314', 'PES315', 'PES401', 'PES402'];

const CONSEQUENCES: readonly Consequence[] = [
  {
    cause: BROKEN_FIGURES,
    of: ['PES201', 'PES202', 'PES305', 'PES320', 'PES402', 'PES403', ...OF_TARGETS],
  },
  { cause: ['PES201', 'PES202'], of: ['PES402', 'PES403'] },
  { cause: ['PES226'], of: ['PES402', 'PES403'] },
  { cause: ['PES225'], of: ['PES224', 'PES401', 'PES402', 'PES403'] },
  { cause: ['PES224'], of: ['PES401', 'PES402', 'PES403'] },
  { cause: ['PES121'], of: ['PES112', 'PES303', 'PES308'] },
  { cause: ['PES112'], of: ['PES303', 'PES308'] },
  { cause: ['PES301'], of: ['PES303'] },
  { cause: ['PES325', 'PES329'], of: ['PES112'] },
  { cause: ['PES308'], of: ['PES402'] },
  { cause: ['PES206'], of: ['PES222'], onRow: true },
  { cause: ['PES208', 'PES209'], of: ['PES219', 'PES220', 'PES227'] },
  { cause: ['PES306'], of: ['PES305', 'PES320', ...OF_TARGETS] },
  { cause: ['PES320'], of: ['PES305', ...OF_TARGETS, ...OF_PROGRESS] },
  { cause: ['PES305'], of: [...OF_TARGETS, ...OF_PROGRESS] },
  { cause: ['PES319'], of: ['PES219', 'PES222', ...OF_TARGETS], onRow: true },
  { cause: ['PES317', 'PES318'], of: OF_PROGRESS },
  { cause: ['PES309', 'PES315'], of: ['PES401', 'PES402'] },
  { cause: ['PES401'], of: ['PES310', 'PES314', 'PES402'] },
];

/** The findings without those that only follow from another one of them. */
export function keepCauses(findings: readonly Finding[]): readonly Finding[] {
  const codesAt = new Map<string, Set<Code>>();
  const mark = (key: string, code: Code) => {
    const codes = codesAt.get(key);
    if (codes) codes.add(code);
    else codesAt.set(key, new Set([code]));
  };
  for (const { code, related, ...place } of findings) {
    for (const at of [place, ...related]) mark(cellKey(at), code);
    mark(rowKey(place), code);
  }
  const followsFrom = (finding: Finding, cause: Code, onRow: boolean) => {
    const keys = onRow
      ? [rowKey(finding), ...finding.related.map(rowKey)]
      : [finding, ...finding.related].map(cellKey);
    return keys.some((key) => key !== '' && codesAt.get(key)?.has(cause));
  };
  return findings.filter(
    (finding) =>
      !CONSEQUENCES.some(
        ({ cause, of, onRow = false }) =>
          of.includes(finding.code) && cause.some((code) => followsFrom(finding, code, onRow)),
      ),
  );
}

/** A place without a cell is shared with nobody. */
function cellKey({ file, sheet, cell }: Place): string {
  return cell === null ? '' : [file, sheet, cell].join('\n');
}

function rowKey({ file, sheet, cell }: Place): string {
  return cell === null ? '' : [file, sheet, 'row', cell.replace(/\D/g, '')].join('\n');
}
