/** The examples of the README are what the program really does. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeProgram } from '../src/cli/program.ts';
import { casePath, run } from './memory-io.ts';

const ROOT = join(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

const files = Object.fromEntries(
  ['matriz.xlsx', 'segplan.xlsx'].map((name) => [
    `fixtures/gestion-publica-2024/${name}`,
    readFileSync(casePath(name)),
  ]),
);

describe('the README', () => {
  const examples = [...readme.matchAll(/<!-- ejemplo: (.*) -->\n```text\n([\s\S]*?)```/g)];

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map(([, command = '', output = '']) => [command, output]))(
    'shows what «pes %s» prints',
    async (command, output) => {
      const { stdout } = await run(command.split(' '), { files });
      expect(output).not.toBe('');
      expect(stdout.startsWith(output)).toBe(true);
    },
  );

  it('names every option of compute, and no other', async () => {
    const { stdout } = await run(['compute', '--help'], { files: {} });
    const known = [...stdout.matchAll(/--[a-z-]+/g)].map(([flag]) => flag);
    const section = /## Calcular una vigencia([\s\S]*?)\n### De dónde/.exec(readme)?.[1] ?? '';
    const named = [...section.matchAll(/\| `[^`]*(--[a-z-]+)/g)].map(([, flag]) => flag);
    const all = new Set([
      ...named,
      ...[...section.matchAll(/`(--[a-z-]+)/g)].map(([, flag]) => flag),
    ]);
    expect([...new Set(known)].filter((flag) => !all.has(flag) && flag !== '--help')).toEqual([]);
    expect([...all].filter((flag) => !known.includes(flag ?? ''))).toEqual([]);
  });
});

it('every command has a Spanish alias', () => {
  const io = {
    stdout: sink(),
    stderr: sink(),
    env: {},
    now: () => 0,
    today: () => '2025-03-01',
    read: refuse,
    exists: () => false,
    isFolder: () => false,
    isFile: () => false,
    identify: () => null,
    identifyStdout: () => null,
    ask: null,
    list: () => [],
    write: refuse,
  };
  for (const command of composeProgram(io, { begin: () => {}, finish: () => {} }).commands) {
    expect(command.alias()).toMatch(/^[a-z]+$/);
  }
});

function sink() {
  return { write: () => undefined, flush: async () => undefined, color: false, width: null };
}

function refuse(): never {
  throw new Error('the parser reads and writes nothing');
}
