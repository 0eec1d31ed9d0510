/** The guide to the house names the rooms there are, and no file that is not there. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const guide = readFileSync(join(ROOT, 'docs', 'arquitectura.md'), 'utf8');

/** Rooms whose members are of one kind, told by the room above them. */
const TOLD_ABOVE = [/^src\/cli\/commands\/[^/]+\/$/];

function roomsIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`${folder}/${entry.name}/`, ...roomsIn(`${folder}/${entry.name}`)] : [],
  );
}

/** The files that the list under a heading names, in order. */
function listUnder(heading: string): readonly string[] {
  const section = guide.split(`### ${heading}\n`)[1]?.split('\n##')[0] ?? '';
  return [...section.matchAll(/^\d\. `([^`]+)`/gm)].map(([, path = '']) => path);
}

describe('the guide to the house', () => {
  it('gives each room a sentence, and only those there are', () => {
    const rows = [...guide.matchAll(/^\| `(src\/[^`]*)` +\| (\S.*\S) +\|$/gm)];
    const told = rows.map(([, room]) => room);
    const rooms = roomsIn('src').filter(
      (room) => !TOLD_ABOVE.some((pattern) => pattern.test(room)),
    );
    expect(told.toSorted()).toEqual([...rooms].sort());
  });

  it('names no file that is not there', () => {
    const named = [...guide.matchAll(/`((?:src|test|docs)\/[^`*<]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it.each([
    ['Un hallazgo', 3],
    ['Un encabezado', 1],
    ['Una salida', 2],
    ['Una orden', 2],
    ['Una tendencia', 1],
  ])('adds in so many places: %s', (heading, places) => {
    expect(listUnder(heading)).toHaveLength(places);
  });
});

/** Texts of the files of `src` that say something only their one place should say. */
describe('the places where things are added', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, 'src', path), 'utf8') }));
  const placesOf = (pattern: RegExp) =>
    sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path.replaceAll('\\', '/'));

  it('ask the record of a trend what it means, and never its name', () => {
    expect(placesOf(/trend (?:===|!==) '|Record<Trend,/)).toEqual(['model/trend.ts']);
  });

  it('say each extension of a report in its table alone', () => {
    expect(placesOf(/'\.(?:html|md)'/)).toEqual(['cli/outputs/forms.ts']);
  });
});
