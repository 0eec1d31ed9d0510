/** The scripts in their shells, with the program as users run it. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCRIPTS } from '../../../../src/cli/commands/completion/scripts.ts';
import { type BuiltProgram, buildProgram } from '../../../built-program.ts';
import { casePath, run } from '../../../memory-io.ts';

const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

let program: BuiltProgram;
const folder = mkdtempSync(join(tmpdir(), 'pes-shells-'));

beforeAll(() => {
  program = buildProgram();
  mkdirSync(join(folder, 'bin'));
  symlinkSync(program.bin, join(folder, 'bin', 'pes'));
  mkdirSync(join(folder, 'plan', 'Ñandú y más'), { recursive: true });
  for (const name of ['matriz.xlsx', 'mi año.xlsx', 'Ñandú y más/m.xlsx']) {
    cpSync(casePath('matriz.xlsx'), join(folder, 'plan', name));
  }
  writeFileSync(join(folder, 'plan', 'nota.txt'), '');
}, 120_000);
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** What a shell prints for a script of its own, with `pes` at hand. */
function inShell(shell: readonly string[], script: string): string {
  const [name = '', ...argv] = shell;
  const { stdout, stderr } = spawnSync(name, [...argv, '-c', script], {
    cwd: join(folder, 'plan'),
    encoding: 'utf8',
    env: {
      ...process.env,
      HOME: join(folder, 'plan'),
      LC_ALL: 'C.UTF-8',
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
    },
  });
  expect(stderr).toBe('');
  return stdout;
}

/** Lines, and what each may go on with. */
const LINES: readonly (readonly [line: string, ...words: string[]])[] = [
  ['pes calc', 'calcular'],
  ['pes compute mat', 'matriz.xlsx'],
  ['pes compute mi\\ ', 'mi año.xlsx'],
  ['pes compute "mi a', 'mi año.xlsx'],
  ['pes compute n'],
  ['pes compute "Ñandú y más/', 'Ñandú y más/m.xlsx'],
  ['pes compute ~/mat', '~/matriz.xlsx'],
  ['pes compute matriz.xlsx --vig', '--vigencia'],
  ['pes compute mi\\ año.xlsx --vigencia ', '2024', '2025', '2026', '2027'],
  ['pes compute "Ñandú y más/m.xlsx" --hoja F', 'Formulación'],
  ['pes explain matriz.xlsx 423', '4231'],
  ['pes compute nada.xlsx --vigencia '],
];

describe.skipIf(!has('bash'))('bash', () => {
  const breaks = ' \\t\\n"\\\'@><=;|&(:';
  const complete = (line: string, type = 9) =>
    inShell(
      ['bash', '--norc'],
      `${SCRIPTS.bash}
compopt() { :; }
COMP_WORDBREAKS=$'${breaks}' COMP_TYPE=${type} COLUMNS=80
COMP_LINE=${quoted(line)} COMP_POINT=${line.length}
_pes pes
printf '%s\\n' "\${COMPREPLY[@]}"`,
    )
      .split('\n')
      .filter(Boolean);

  it.each(LINES)('completes %s', (line, ...words) => {
    expect(complete(line)).toEqual(words);
  });

  it.each([
    ['pes compute matriz.xlsx --hoja=f', 'Formulación'],
    ['pes compute matriz.xlsx --hoja="F', 'Formulación'],
    ['pes compute matriz.xlsx -o=mat', 'matriz.xlsx'],
    ['pes compute matriz.xlsx --output=mi', 'mi año.xlsx'],
    ['pes compute matriz.xlsx -omat', '-omatriz.xlsx'],
  ])('writes only what bash writes: %s', (line, ...words) => {
    expect(complete(line)).toEqual(words);
  });

  it('shows what each is, within the screen, where it only shows', () => {
    const lines = complete('pes explain matriz.xlsx 42', 63);
    expect(lines[0]).toMatch(/^4231 {2}Número de entidades/);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  // What the line editor would take is printed, for it works only on a terminal.
  const complete = (words: readonly string[]) =>
    inShell(
      ['zsh', '-f'],
      `compdef() { : }
${SCRIPTS.zsh}
compadd() { print -rl -- "\${values[@]}" }
compset() { print -r -- "<$2>" }
_files() { print -r -- "files $2" }
words=(pes ${words.map((word) => quoted(word)).join(' ')}) CURRENT=${words.length + 1}
PREFIX=${quoted(words.at(-1) ?? '')}
_pes`,
    )
      .split('\n')
      .filter(Boolean);

  it.each([
    [['calc'], 'calcular'],
    [['compute', '"mi año.xlsx"', '--vigencia', '202'], '2024', '2025', '2026', '2027'],
    [['compute', 'mi\\ año.xlsx', '--hoja=f'], '--hoja=Formulación'],
    [['consolidate', ''], 'files '],
    [['compute', 'm.xlsx', '-o=x'], '<3>', 'files [^~]*.(#i)(xlsx|pptx|json|csv|md|html)'],
  ])('completes %j', (words, ...offers) => {
    expect(complete(words)).toEqual(offers);
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  const complete = (line: string) =>
    inShell(['fish', '--no-config'], `pes completion fish | source; complete -C ${quoted(line)}`)
      .split('\n')
      .filter(Boolean)
      .map((found) => found.split('\t')[0]);

  it.each(LINES)('completes %s', (line, ...words) => {
    expect(complete(line)).toEqual(words);
  });
});

it('has PowerShell read it whatever the page of codes of its console', () => {
  expect(SCRIPTS.powershell).toMatch(/^[\n\x20-\x7e]*$/);
});

it.each(Object.entries(SCRIPTS))('names in %s no option and no command', async (shell, script) => {
  expect((await run(['completion', shell], { files: {} })).stdout).toBe(script);
  expect(script).not.toMatch(/--(?:vigencia|segplan|hoja|output|help)|\b(?:compute|validate)\b/);
});

/** The text as one word of any of the shells. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
