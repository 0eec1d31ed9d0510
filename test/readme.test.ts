/** The README and the pages lead where they say, and name what the program has. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeProgram } from '../src/cli/program.ts';
import { memoryIo, run } from './memory-io.ts';

const ROOT = join(import.meta.dirname, '..');
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const pages = readdirSync(join(ROOT, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const readme = textOf('README.md');

const commands = composeProgram(memoryIo({ files: {} }).io, {
  begin: () => {},
  finish: () => {},
}).commands.map((command) => ({ name: command.name(), alias: command.alias() }));

/** The links of a page that stay in the project: where each leads, and its place there. */
function linksIn(path: string) {
  return [...textOf(path).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].map(
    ([link, target = '', anchor]) => ({
      link,
      target: target === '' ? path : join(dirname(path), target),
      anchor,
    }),
  );
}

/** The anchors of a page: its headings, in small letters, without signs, joined by hyphens. */
function anchorsOf(path: string): readonly string[] {
  return [...textOf(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the README', () => {
  it('has the command of the main job and the one of the tests, and no other', () => {
    const [, ...blocks] = readme.split('```sh\n').map((rest) => rest.split('\n```')[0]);
    expect(blocks).toEqual([
      'npm ci && node bin/pes.js compute fixtures/gestion-publica-2024/matriz.xlsx --vigencia 2024',
      'npm ci && npm test',
    ]);
  });

  it('lists every command, and no other', () => {
    const listed = [...readme.matchAll(/^\| \[`pes ([a-z]+)`\]/gm)].map(([, name]) => name);
    const known = commands.map(({ name }) => name).filter((name) => name !== 'help');
    expect(listed.toSorted()).toEqual(known.toSorted());
  });

  it('says of every page what it is for', () => {
    const [, index = ''] = readme.split('## Adónde ir');
    const rows = [...index.matchAll(/^\| \[[^\]]+\]\((docs\/[^)]+)\) +\| (\S.*\.) +\|$/gm)];
    expect(rows.map(([, path]) => path).toSorted()).toEqual(pages.toSorted());
  });
});

it.each(['README.md', ...pages])('%s leads only where there is something', (path) => {
  const broken = linksIn(path).filter(
    ({ target, anchor }) =>
      !existsSync(join(ROOT, target)) || (anchor && !anchorsOf(target).includes(anchor)),
  );
  expect(broken).toEqual([]);
});

it('the page on computing names every option of compute, and no other', async () => {
  const { stdout } = await run(['compute', '--help'], { files: {} });
  const known = [...stdout.matchAll(/--[a-z-]+/g)].map(([flag]) => flag);
  const [section = ''] = textOf('docs/calculo.md').split('## De dónde sale la ejecución');
  const named = [...section.matchAll(/`[^`\n]+`/g)].flatMap(
    ([code]) => code.match(/--[a-z-]+/g) ?? [],
  );
  expect([...new Set(named)].toSorted()).toEqual(
    [...new Set(known)].filter((flag) => flag !== '--help').toSorted(),
  );
});

it('every command has a Spanish alias', () => {
  expect(commands.filter(({ alias }) => !/^[a-z]+$/.test(alias))).toEqual([]);
});
