/** Mutants by Stryker: a file holds all of its own, and only the one that a test sets is switched on. */

import { readFileSync } from 'node:fs';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';

const silent = new Proxy({}, { get: () => () => false });

/** The text of each file with its mutants in it, by its path, and what each mutant changes. */
export async function instrument(paths) {
  const injector = createInjector().provideValue('logger', silent);
  const originals = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  const files = [...originals].map(([name, content]) => ({ name, content, mutate: true }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const made = await createInstrumenter(injector).instrument(files, options);
  return {
    texts: new Map(made.files.map(({ name, content }) => [name, content])),
    mutants: made.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
      id,
      path: fileName,
      line: location.start.line + 1,
      column: location.start.column + 1,
      mutator: mutatorName,
      original: cut(originals.get(fileName), location),
      replacement,
    })),
  };
}

/** The code between two places, on one line. */
function cut(text, { start, end }) {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const [first, last] = [0, lines.length - 1];
  lines[last] = lines[last].slice(0, end.column);
  lines[first] = lines[first].slice(start.column);
  return lines.join(' ').replace(/\s+/g, ' ');
}
