/** The bundle as it is built: its bytes are its signs, and its maps lead to the sources. */

import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram } from '../../built-program.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

let program: BuiltProgram;
let files: readonly string[] = [];

beforeAll(() => {
  program = buildProgram();
  const dist = join(dirname(program.bin), '..', 'dist');
  const chunks = readdirSync(join(dist, 'chunks')).map((name) => join(dist, 'chunks', name));
  files = [join(dist, 'pes.cjs'), ...chunks].filter((file) => file.endsWith('.cjs'));
}, 60_000);
afterAll(() => program.remove());

it('is of ASCII, so that its loader need not decode it', () => {
  const others = files.filter((file) => readFileSync(file).some((byte) => byte > 0x7f));
  expect(others).toEqual([]);
});

it('says of each function of ours the line of the source where it stands', () => {
  let count = 0;
  const lost: string[] = [];
  for (const file of files) {
    const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
    for (const [at, line] of readFileSync(file, 'latin1').split('\n').entries()) {
      for (const { 0: head, 1: name = '', index } of line.matchAll(/\bfunction (\w+)(?=\()/g)) {
        const entry = map.findEntry(at, index + head.length - name.length);
        if (!('originalSource' in entry)) continue;
        const [, path] = /^(?:\.\.\/)+.*?(src\/(?!page\/).*\.ts)$/.exec(entry.originalSource) ?? [];
        if (path === undefined) continue;
        const own = readFileSync(join(ROOT, path), 'utf8').split('\n');
        count += 1;
        if (!own[entry.originalLine]?.includes(name)) lost.push(`${path}: ${name}`);
      }
    }
  }
  expect(count).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});
