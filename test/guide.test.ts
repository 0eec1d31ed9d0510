/** The pages of the guide on validation are what the program really does. */

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { explainCatalogue } from '../src/diagnostics/explain.ts';
import { renderRulesMarkdown } from '../src/report/rules/guide.ts';
import { FAULTS } from './faults/faults.ts';
import { casePath, run } from './memory-io.ts';

const ROOT = join(import.meta.dirname, '..');
const guide = readFileSync(join(ROOT, 'docs', 'validacion.md'), 'utf8');

const names = ['matriz.xlsx', 'segplan.xlsx'];
const under = (folder: string) =>
  Object.fromEntries(names.map((name) => [`${folder}/${name}`, readFileSync(casePath(name))]));

function recipe(name: string): string {
  const [, text = ''] =
    new RegExp(`<!-- receta: ${name} -->\n\`\`\`\\w+\n([\\s\\S]*?)\`\`\``).exec(guide) ?? [];
  return text;
}

/** The commands of a recipe that run the program, as words, without where their output goes. */
function commandsIn(lines: readonly string[]): readonly string[][] {
  return lines
    .filter((line) => line.startsWith('npx pes '))
    .map((line) => line.replace(/ >.*$/, '').split(' ').slice(2));
}

describe('the guide', () => {
  it('lists the findings as the catalogue has them', () => {
    const page = readFileSync(join(ROOT, 'docs', 'hallazgos.md'), 'utf8');
    expect(page).toBe(renderRulesMarkdown(explainCatalogue()));
  });

  it('shows what the program prints', async () => {
    const examples = [...guide.matchAll(/<!-- ejemplo: (.*) -->\n```text\n([\s\S]*?)```/g)];
    expect(examples).toHaveLength(1);
    for (const [, command = '', output] of examples) {
      const { stdout } = await run(command.split(' '), {
        files: under('fixtures/gestion-publica-2024'),
      });
      expect(stdout).toBe(output);
    }
  });

  it('names every option of validate, and no other', async () => {
    const { stdout } = await run(['validate', '--help'], { files: {} });
    const known = new Set([...stdout.matchAll(/--[a-z-]+/g)].map(([flag]) => flag));
    known.delete('--help');
    const [, section = ''] = /## Opciones\n([\s\S]*?)\n## /.exec(guide) ?? [];
    const named = new Set([...section.matchAll(/--[a-z][a-z-]*(?=[` ])/g)].map(([flag]) => flag));
    expect([...named].sort()).toEqual([...known].sort());
  });

  it('shows a configuration that the program takes', async () => {
    const [, config = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    const files = { ...under('plan'), 'plan/pes.config.json': config };
    expect((await run(['validate', 'plan/matriz.xlsx'], { files })).exitCode).toBe(0);
  });

  it('has the rate of every kind of fault', () => {
    const [, table = ''] = /<!-- fallas -->\n([\s\S]*?)\n\n/.exec(guide) ?? [];
    const rows = table.split('\n').slice(2, -1);
    const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    expect(cells.map(([, name]) => name)).toEqual(FAULTS.map(({ name }) => name));
    for (const [, name, planted, , naming, findings] of cells) {
      const also = FAULTS.find((fault) => fault.name === name)?.also;
      expect([name, naming]).toEqual([name, planted]);
      if (also) expect(Number(findings)).toBeGreaterThan(Number(planted));
      else expect([name, findings]).toEqual([name, planted]);
    }
  });
});

describe('the recipes', () => {
  it('of GitHub Actions are a workflow whose commands run', async () => {
    const { jobs } = parse(recipe('github'));
    const steps: { run?: string; with?: Record<string, string> }[] = jobs.validar.steps;
    const commands = commandsIn(steps.flatMap((step) => step.run ?? []));
    expect(commands).toHaveLength(2);
    const env = { GITHUB_STEP_SUMMARY: 'planes/resumen.md' };
    const [notes, sarif] = await Promise.all(
      commands.map((argv) => run(argv, { files: under('planes'), env })),
    );
    expect(notes?.stdout).toMatch(/^::warning file=planes\/segplan\.xlsx,/);
    expect([...(notes?.files.keys() ?? [])]).toContain('planes/resumen.md');
    expect(JSON.parse(sarif?.stdout ?? '').version).toBe('2.1.0');
    expect(recipe('github')).toContain(`> ${steps.at(-1)?.with?.sarif_file}`);
  });

  it('of GitLab are a job whose command writes the report that it names', async () => {
    const { validar } = parse(recipe('gitlab'));
    const [argv = []] = commandsIn(validar.script);
    const { exitCode, stdout } = await run(argv, { files: under('planes') });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /);
    expect(validar.script.at(-1)).toContain(`> ${validar.artifacts.reports.junit}`);
  });
});

// The hook runs the program as installed: without git or without a build there is none to run.
const canCommit =
  spawnSync('git', ['--version']).status === 0 && existsSync(join(ROOT, 'dist', 'pes.cjs'));

describe.skipIf(!canCommit)('the hook before a commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pes-hook-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const git = (...words: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
    });

  it('lets a good matrix in and keeps a bad one out', async () => {
    git('init', '-q');
    mkdirSync(join(folder, 'bin'));
    mkdirSync(join(folder, 'planes'));
    const npx = join(folder, 'bin', 'npx');
    writeFileSync(
      npx,
      `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(ROOT, 'bin', 'pes.js')}" "$@"\n`,
    );
    const hook = join(folder, '.git', 'hooks', 'pre-commit');
    mkdirSync(join(folder, '.git', 'hooks'), { recursive: true });
    writeFileSync(hook, recipe('pre-commit'));
    for (const script of [npx, hook]) chmodSync(script, 0o755);
    for (const name of names) cpSync(casePath(name), join(folder, 'planes', name));
    git('add', 'planes');
    expect(git('commit', '-q', '-m', 'Matriz').status).toBe(0);

    writeFileSync(join(folder, 'planes', 'otra.xlsx'), 'esto no es un libro');
    git('add', 'planes');
    const refused = git('commit', '-q', '-m', 'Otra');
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('pes: planes/otra.xlsx: ');
    expect(
      execFileSync('git', ['log', '--oneline'], { cwd: folder, encoding: 'utf8' })
        .trim()
        .split('\n'),
    ).toHaveLength(1);

    git('rm', '-q', '-f', '--cached', 'planes/otra.xlsx');
    writeFileSync(join(folder, 'nota.txt'), 'sin libros');
    git('add', 'nota.txt');
    expect(git('commit', '-q', '-m', 'Nota').status).toBe(0);
  });
});
