/** The counts of a measure, and a line for each plan that was not read right. */

import type { Measured } from './run-measure.ts';
import type { Change } from './style.ts';

const OUTCOMES = ['right', 'refused', 'wrong'] as const;
const LONGEST = 160;

/** Plans that were not read right, one a line, wrong ones first. */
export function listLines(all: readonly Measured[]): string {
  const failed = all.filter(({ outcome }) => outcome !== 'right');
  return failed
    .sort((a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome))
    .map(({ outcome, kind, seed, number, changed, why, codes }) => {
      const causes = why.slice(0, 3).join('; ').slice(0, LONGEST);
      const more = why.length > 3 ? ` (+${why.length - 3})` : '';
      return `${outcome} ${kind} ${seed}:${number} [${showChanges(changed)}] ${causes}${more} {${codes.join(' ')}}`.replace(
        /\n/g,
        '⏎',
      );
    })
    .join('\n');
}

/** How many were right, refused and wrong, of each kind. */
export function summarize(all: readonly Measured[], seconds: number): string {
  const kinds = ['clear', 'trap'] as const;
  const rows = kinds.map((kind) => {
    const own = all.filter((one) => one.kind === kind);
    const counts = OUTCOMES.map((outcome) => own.filter((one) => one.outcome === outcome).length);
    const share = own.length === 0 ? '' : `${((100 * (counts[0] ?? 0)) / own.length).toFixed(1)} %`;
    return `| ${kind} | ${own.length} | ${counts.join(' | ')} | ${share} |`;
  });
  const head = '| plans | all | right | refused | wrong | right |';
  const time = `${all.length} plans in ${seconds.toFixed(1)} s`;
  return `${[head, '| --- | --: | --: | --: | --: | --: |', ...rows, '', time].join('\n')}\n`;
}

function showChanges(changed: readonly Change[]): string {
  return changed.map(({ name, way }) => `${name}=${way}`).join(' · ');
}

/** Causes, the most frequent first, with how many plans they spoil and one of those. */
export function listCauses(causes: readonly Measured[]): string {
  const byCause = new Map<string, Measured[]>();
  for (const cause of causes) {
    const key = `${cause.outcome} ${showChanges(cause.changed) || 'plain'}`;
    byCause.set(key, [...(byCause.get(key) ?? []), cause]);
  }
  const rows = [...byCause].sort(([, a], [, b]) => b.length - a.length);
  return rows
    .map(([key, own]) => {
      const { seed, number, why = [], codes = [] } = own[0] ?? {};
      const causesOf = why.slice(0, 2).join('; ').slice(0, LONGEST);
      return `${own.length} ${key} — ${seed}:${number} ${causesOf} {${codes.join(' ')}}`.replace(
        /\n/g,
        '⏎',
      );
    })
    .join('\n');
}
