/** The action of GitHub and the hook of pre-commit, run as those two run them. */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { casePath } from './memory-io.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Record<string, string>;
  readonly shell?: string;
  readonly env?: Record<string, string>;
  readonly run?: string;
}

interface Action {
  readonly inputs: Record<string, { readonly description: string; readonly default: string }>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args: readonly string[];
  readonly files: string;
  readonly exclude: string;
  readonly language: string;
  readonly pass_filenames: boolean;
}

const ROOT = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const action: Action = parse(read('action.yml'));
const hooks: readonly Hook[] = parse(read('.pre-commit-hooks.yaml'));
const guide = read('docs/validacion.md');

const temporary = mkdtempSync(join(tmpdir(), 'pes-integrations-'));
/** The repository as the action and the hook find it, without what the build writes. */
const sources = join(temporary, 'acción con espacios');
const commands = join(temporary, 'bin');
const asked = join(temporary, 'npm.txt');
const path = `${commands}${delimiter}${process.env.PATH}`;
afterAll(() => rmSync(temporary, { recursive: true, force: true }), 60_000);

/** An expression of GitHub, which the action uses for its inputs alone. */
function resolve(text: string, inputs: Readonly<Record<string, string>>): string {
  const [, name = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(text) ?? [];
  const value = inputs[name] ?? action.inputs[name]?.default;
  if (value === undefined) throw new Error(`no input is ${text}`);
  return value;
}

/** Runs the steps of the action that are scripts, in order, until one fails. */
function runAction(inputs: Readonly<Record<string, string>>, cwd: string) {
  const summary = join(cwd, 'resumen.md');
  let last: SpawnSyncReturns<string> | null = null;
  for (const { run, env = {} } of action.runs.steps) {
    if (run === undefined) continue;
    const script = join(temporary, 'step.sh');
    writeFileSync(script, run);
    const given = Object.entries(env).map(([name, text]) => [name, resolve(text, inputs)]);
    last = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(given),
        PATH: path,
        GITHUB_ACTION_PATH: sources,
        GITHUB_STEP_SUMMARY: summary,
      },
    });
    if (last.status !== 0) break;
  }
  return { status: last?.status, stdout: last?.stdout ?? '', stderr: last?.stderr ?? '' };
}

/** A folder with the real case in another one, under the name given to the matrix. */
function workspace(name: string, matrix = 'matriz.xlsx'): string {
  const folder = join(temporary, name);
  mkdirSync(join(folder, 'planes'), { recursive: true });
  cpSync(casePath('matriz.xlsx'), join(folder, 'planes', matrix));
  cpSync(casePath('segplan.xlsx'), join(folder, 'planes', 'segplan.xlsx'));
  return folder;
}

function writeCommand(name: string, text: string): void {
  writeFileSync(join(commands, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(commands, name), 0o755);
}

const canRun = spawnSync('bash', ['--version']).status === 0 && process.platform !== 'win32';

/** Node itself, and an npm that installs by a link what is installed already. */
beforeAll(() => {
  mkdirSync(commands);
  for (const name of ['bin', 'scripts', 'src', 'package.json', 'LICENSE']) {
    cpSync(join(ROOT, name), join(sources, name), { recursive: true });
  }
  if (!canRun) return;
  symlinkSync(process.execPath, join(commands, 'node'));
  writeCommand(
    'npm',
    `echo "$@" >> "${asked}"\nln -s "${join(ROOT, 'node_modules')}" node_modules`,
  );
  writeCommand('pes', `exec "${process.execPath}" "${join(sources, 'bin', 'pes.js')}" "$@"`);
});

describe('the action', () => {
  it('takes nothing that people write into the text of a script', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run, shell } of action.runs.steps) {
      if (run !== undefined) expect([run.includes('${{'), shell]).toEqual([false, 'bash']);
    }
  });

  it('uses every input, and its page names each', () => {
    const used = action.runs.steps.flatMap((step) =>
      Object.values({ ...step.with, ...step.env }).map(
        (text) => /inputs\.([\w-]+)/.exec(text)?.[1],
      ),
    );
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
    const [, section = ''] = /### GitHub Actions\n([\s\S]*?)\n### /.exec(guide) ?? [];
    const named = [...section.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(action.inputs));
  });

  it('is used in its page with inputs that it has', () => {
    const [, recipe = ''] = /<!-- receta: acción -->\n```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
    const steps: readonly Step[] = parse(recipe).jobs.validar.steps;
    const [own] = steps.filter(({ uses }) => uses?.includes('/pes@'));
    const given = Object.keys(own?.with ?? {});
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
    const upload = steps.at(-1)?.with?.sarif_file;
    expect(upload).toBe(own?.with?.sarif);
    expect(upload).toMatch(/\.sarif$/);
  });
});

describe.skipIf(!canRun)('the action, run', () => {
  it('builds the program once, and annotates what it finds', () => {
    const cwd = workspace('limpio', 'mi matriz (1).xlsx');
    const { status, stdout, stderr } = runAction({}, cwd);
    expect([status, stderr]).toEqual([0, expect.stringContaining('segplan.xlsx')]);
    expect(stdout).toMatch(/^::warning file=planes\/segplan\.xlsx,/);
    expect(readFileSync(join(cwd, 'resumen.md'), 'utf8')).toContain('PES321');
    expect(runAction({ matrices: 'planes/mi matriz (1).xlsx' }, cwd).status).toBe(0);
    expect(readFileSync(asked, 'utf8')).toBe('ci --ignore-scripts --no-audit --no-fund\n');
  }, 120_000);

  it('fails where there are errors, and still writes them', () => {
    const cwd = workspace('errores');
    const inputs = { matrices: 'planes/segplan.xlsx', sarif: 'salida nueva/pes.sarif' };
    const { status, stdout } = runAction(inputs, cwd);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^::error file=planes/)]);
    const { runs } = JSON.parse(readFileSync(join(cwd, 'salida nueva', 'pes.sarif'), 'utf8'));
    const codes = runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(codes).toContain('PES145');
    // A folder cannot be written to as a file: the step says so and does not go on without it.
    const refused = runAction({ ...inputs, sarif: 'planes' }, cwd);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
  }, 60_000);

  it('passes on each option', () => {
    const cwd = workspace('opciones');
    cpSync(casePath('segplan.xlsx'), join(cwd, 'otro corte.xlsx'));
    expect(runAction({ 'max-warnings': '0' }, cwd).status).toBe(1);
    expect(runAction({ vigencia: '2019' }, cwd).status).not.toBe(0);
    expect(runAction({ config: 'no.json' }, cwd).stdout).toContain('no.json');
    expect(runAction({ publicado: 'no.xlsx' }, cwd).stdout).toContain('no.xlsx');
    const segplan = 'otro corte.xlsx\r\n\nplanes/no está.xlsx\n';
    const { stdout } = runAction({ matrices: 'planes/matriz.xlsx', segplan }, cwd);
    expect(stdout).toContain('planes/no está.xlsx');
    const one = runAction({ matrices: 'planes/matriz.xlsx', segplan: 'otro corte.xlsx' }, cwd);
    expect([one.status, one.stdout]).toEqual([0, expect.stringContaining('otro corte.xlsx')]);
  }, 120_000);

  it.each([
    '-rara.xlsx',
    "$(touch pwned) `touch pwned`; touch 'pwned'.xlsx",
    '"*" && touch pwned.xlsx',
  ])(
    'obeys no name: %s',
    (name) => {
      const cwd = workspace(`hostil ${name.length}`);
      const inputs = { matrices: name, segplan: 'planes/segplan.xlsx', vigencia: '2024' };
      cpSync(casePath('matriz.xlsx'), join(cwd, name));
      const { status, stdout } = runAction(inputs, cwd);
      expect([status, stdout]).toEqual([0, expect.stringMatching(/^::warning file=planes/)]);
      const output = { ...inputs, sarif: `${name}.sarif` };
      expect(runAction(output, cwd).status).toBe(0);
      expect(existsSync(join(cwd, `${name}.sarif`))).toBe(true);
      const bad = { ...inputs, segplan: name, config: name, publicado: name, 'max-warnings': name };
      expect(runAction(bad, cwd).status).not.toBe(0);
      expect(existsSync(join(cwd, 'pwned'))).toBe(false);
      expect(existsSync(join(cwd, 'pwned.xlsx'))).toBe(false);
    },
    60_000,
  );
});

describe('the hook of pre-commit', () => {
  const [hook] = hooks;
  const looksAt = (name: string) =>
    new RegExp(hook?.files ?? '').test(name) && !new RegExp(hook?.exclude ?? '').test(name);

  it('is of the program', () => {
    expect(hooks.map(({ id, language }) => [id, language])).toEqual([['pes-validate', 'node']]);
    expect(hook?.entry.split(' ')).toEqual(['pes', 'validate']);
    expect(guide).toContain('- id: pes-validate');
  });

  it.each([
    ['planes/matriz.xlsx', true],
    ['MATRIZ 2024.XLSX', true],
    ['planes/segplan.csv', true],
    ['planes/pes.config.json', true],
    ['pes.aceptados.json', true],
    ['planes/~$matriz.xlsx', false],
    ['~$matriz.xlsx', false],
    ['planes/matriz.xlsx.md', false],
    ['otro.json', false],
    ['mipes.config.json', false],
  ])('looks at %s: %s', (name, expected) => {
    expect(looksAt(name)).toBe(expected);
  });
});

describe.skipIf(!canRun)('the hook of pre-commit, run', () => {
  const runHook = (cwd: string, args?: readonly string[]) => {
    const [hook] = hooks;
    const [command = '', ...words] = hook?.entry.split(' ') ?? [];
    const argv = [...words, ...(args ?? hook?.args ?? [])];
    return spawnSync(join(commands, command), argv, { cwd, encoding: 'utf8' });
  };

  it('lets good matrices pass, with their exports, and no bad one', () => {
    const cwd = workspace('gancho');
    writeFileSync(join(cwd, 'planes', '~$matriz.xlsx'), 'abierto');
    expect(runHook(cwd).status).toBe(0);
    expect(runHook(cwd, ['planes']).status).toBe(0);
    writeFileSync(join(cwd, 'planes', 'otra.xlsx'), 'esto no es un libro');
    const { status, stderr } = runHook(cwd);
    expect([status, stderr]).toEqual([3, expect.stringContaining('planes/otra.xlsx')]);
  }, 30_000);
});
