/** The files of a validation by the paths they were opened by, as other programs can follow them. */

import type { MarkedFinding } from '../../../diagnostics/fingerprint.ts';
import type { GatheredFinding } from '../../../diagnostics/gather.ts';
import type { CitedPlace, ToldFinding } from '../../../diagnostics/tell.ts';
import type { PublishedFile } from '../../case/published.ts';
import { writeSlashes } from '../../words/slashes.ts';

/** A file by the name that other programs can follow. */
export interface CitedByPath {
  readonly path: string;
  readonly name: string;
  /** The name by which findings cite it. */
  readonly cited: string;
}

/** The path as given, with `/`; for standard input, its name. */
export function byPath({ path, name: cited }: Pick<PublishedFile, 'path' | 'name'>): CitedByPath {
  return { path, cited, name: path === '-' ? cited : writeSlashes(path) };
}

/** The finding citing its files by the paths they were opened by. */
export function citeByPath(
  finding: GatheredFinding<MarkedFinding>,
  files: readonly CitedByPath[],
): GatheredFinding<MarkedFinding> {
  const cite = <P extends CitedPlace>(place: P): P => {
    const one = files.find(({ cited }) => cited === place.file);
    return one ? { ...place, file: one.name } : place;
  };
  const citeAll = <T extends ToldFinding>(one: T): T => {
    return { ...cite(one), related: one.related.map(cite) };
  };
  const [first, ...rest] = finding.cells;
  return { ...citeAll(finding), cells: [citeAll(first), ...rest.map(citeAll)] };
}
