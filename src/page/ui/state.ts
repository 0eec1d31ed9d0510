/** What the page knows: the files, the choices, and what came of them. */

import type { ComputeDocument } from '../../report/compute/document-shape.ts';
import type { DocumentError, DocumentFinding } from '../../report/json/document-parts.ts';
import type { Correction, WrittenConfig } from '../case/corrections.ts';
import { type CaseFile, placeFile, type Role } from '../case/files.ts';
import { type Choices, USUAL_CHOICES } from '../case/words.ts';

/** What came of a case. */
export interface Result {
  /** The figures; `null` where there are none. */
  readonly document: ComputeDocument | null;
  /** The page of the report; `null` where there is none. */
  readonly html: string | null;
  readonly findings: readonly DocumentFinding[];
  readonly error: DocumentError | null;
  /** What the program said aside: which files it took, what it left. */
  readonly notices: readonly string[];
}

/** Everything that is shown. */
export interface State {
  readonly files: readonly CaseFile[];
  /** `null` where there is none, or it cannot be read. */
  readonly config: WrittenConfig | null;
  readonly choices: Choices;
  readonly result: Result | null;
  /** What is being done, in words; `null` where nothing is. */
  readonly work: string | null;
  /** What was said last of what was done. */
  readonly said: string;
  /** Whether choices changed since the figures were computed. */
  readonly isStale: boolean;
  /** What was said of columns and is not applied yet. */
  readonly pending: readonly Correction[];
}

/** Nothing yet. */
export const NOTHING_YET: State = {
  files: [],
  config: null,
  choices: USUAL_CHOICES,
  result: null,
  work: null,
  said: '',
  isStale: false,
  pending: [],
};

let last = 0;

/** The files with one more; a configuration takes the place of another. */
export function withFile(
  files: readonly CaseFile[],
  name: string,
  content: Blob,
  role: Role | null,
): readonly CaseFile[] {
  last += 1;
  const others = role === 'config' ? files.filter((file) => file.role !== 'config') : files;
  const path = placeFile(
    name,
    others.map((file) => file.path),
  );
  const said = role !== null;
  const own = {
    id: last,
    name,
    size: content.size,
    content,
    path,
    said,
    inspection: null,
    isRead: false,
  };
  return [...others, { ...own, role: role ?? 'segplan' }];
}

/** The text of a configuration as an object; `null` where it is none. */
export function parseConfig(text: string): WrittenConfig | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as WrittenConfig) : null;
  } catch {
    // The command says what is wrong with it, and where.
    return null;
  }
}

/** The text of a configuration as it is kept. */
export function writeConfig(config: WrittenConfig): string {
  return `${JSON.stringify(config, null, 2)}\n`;
}
