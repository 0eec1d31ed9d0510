/** The guide, walked from its first command to its last in one folder, is what the program does. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { otherCommandsIn, runPage, type Step } from './document-session.ts';
import { casePath, run } from './memory-io.ts';

const ROOT = join(import.meta.dirname, '..');
const guide = readFileSync(join(ROOT, 'docs', 'guia.md'), 'utf8');

/** The folder of who follows the guide: the published case, the books of the guide, a sector more. */
function startingFolder(): Readonly<Record<string, Uint8Array>> {
  const made = join(ROOT, 'fixtures', 'guia');
  const names = readdirSync(made, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.xlsx') && statSync(join(made, name)).isFile());
  const published = ['matriz.xlsx', 'segplan.xlsx'].map((name) => readFileSync(casePath(name)));
  const [matrix = new Uint8Array(), report = new Uint8Array()] = published;
  return {
    ...Object.fromEntries(names.map((name) => [name, readFileSync(join(made, name))])),
    'matriz.xlsx': matrix,
    'segplan.xlsx': report,
    'sectores/gestion-publica/matriz.xlsx': matrix,
    'sectores/gestion-publica/segplan.xlsx': report,
  };
}

describe('the guide', () => {
  let steps: readonly Step[] = [];
  beforeAll(async () => {
    steps = await runPage(guide, startingFolder());
  }, 120_000);

  it('has commands, and shows what they leave on the screen', () => {
    expect(steps.length).toBeGreaterThan(30);
    expect(steps.flatMap(({ shown }) => shown).length).toBeGreaterThan(25);
  });

  it('has no command that ends otherwise than it says', () => {
    const told = steps.map(({ command, saidCode }) => [command, saidCode]);
    expect(steps.map(({ command, exitCode }) => [command, exitCode])).toEqual(told);
  });

  it('shows what the program prints', () => {
    for (const { command, screen, shown } of steps) {
      for (const { text, whole } of shown) {
        expect(text, command).not.toBe('');
        if (whole) expect(screen, command).toBe(text);
        else expect(`\n${screen}`, command).toContain(`\n${text}`);
      }
    }
  });

  it('names in its sentences only commands and options that there are', async () => {
    const spans = [...guide.replace(/```[\s\S]*?```/g, '').matchAll(/`pes ([a-z]+)([^`]*)`/g)];
    expect(spans.length).toBeGreaterThan(5);
    for (const [span, name = '', rest = ''] of spans) {
      const { exitCode, stdout } = await run(['help', name], { files: {} });
      expect(exitCode, span).toBe(0);
      const unknown = (rest.match(/--[a-z-]+/g) ?? []).filter((flag) => !stdout.includes(flag));
      expect(unknown, span).toEqual([]);
    }
  });

  it('installs with the commands that the test of the package runs', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(otherCommandsIn(guide)).toEqual([
      'node --version',
      'npm ci',
      'npm pack',
      `npm install --global ./pes-${version}.tgz`,
      'pes page -o pes.html',
    ]);
  });
});
