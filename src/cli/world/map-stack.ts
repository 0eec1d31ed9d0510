/** Where in the sources a defect happened, by the source maps beside the bundle. */

import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/** Frames of a stack: a file of the bundle, its line and its column. */
const FRAME = /(\(|at (?:async )?)((?:[A-Za-z]:)?[^():]+\.cjs):(\d+):(\d+)/g;

/** The stack with files and lines of the sources; frames without a source map stay as they are. */
export function mapStack(stack: string): string {
  const maps = new Map<string, SourceMap | null>();
  return stack.replace(
    FRAME,
    (frame, before: string, file: string, line: string, column: string) => {
      const map = maps.get(file) ?? readSourceMap(file);
      maps.set(file, map);
      const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
      if (!entry || !('originalSource' in entry)) return frame;
      const source = entry.originalSource.replace(/^(?:\.\.\/)+/, '');
      return `${before}${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    },
  );
}

function readSourceMap(file: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  } catch {
    // A stack without its sources still says more than none.
    return null;
  }
}
