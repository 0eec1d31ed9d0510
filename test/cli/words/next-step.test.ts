/** The next useful command after an answer, which is one that works. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casePath, run, type World } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const MATRIX = readFileSync(casePath('matriz.xlsx'));
const REPORT = readFileSync(casePath('segplan.xlsx'));
const CASE = { 'matriz.xlsx': MATRIX, 'segplan.xlsx': REPORT };
const APART = { 'matriz.xlsx': MATRIX, 'otros/mi reporte.xlsx': REPORT };
const plan = (weight: string) =>
  xlsxOf({
    Plan: `
  | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |
  | 1. Uno | 10: Hacer | 20: Hechas | Suma | ${weight} | 4 | 4 |`,
  });
const WRONG = { 'mi matriz.xlsx': await plan('70%') };
const TWO = { 'uno/matriz.xlsx': await plan('100%'), 'dos/matriz.xlsx': await plan('100%') };
const STRANGE = { 'x.xlsx': await xlsxOf({ Notas: '| Acta |\n| uno |' }) };

/** The command at the end of what a terminal shows; `null` where there is none. */
async function nextAfter(argv: readonly string[], world: World): Promise<string | null> {
  const { stderr } = await run(argv, { terminal: 80, ...world });
  return /\nPara [^\n]+:\n {2}(pes [^\n]*)\n$/.exec(stderr)?.[1] ?? null;
}

/** The words of a line whose quotation marks are double ones. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

const given = ['--segplan', 'otros/mi reporte.xlsx', '--programado', 'matriz'];
const asGiven = '--segplan "otros/mi reporte.xlsx" --programado matriz';

it.each<[readonly string[], World['files'], string | null]>([
  [['validate', 'matriz.xlsx'], CASE, 'pes compute matriz.xlsx --vigencia 2024'],
  [
    ['validar', 'matriz.xlsx', ...given, '--hoja', 'Formulación'],
    APART,
    `pes compute matriz.xlsx --vigencia 2024 ${asGiven} --hoja Formulación`,
  ],
  [['validate', 'matriz.xlsx'], { 'matriz.xlsx': MATRIX }, null],
  [['validate', 'mi matriz.xlsx'], WRONG, 'pes rules PES201'],
  [['validate', 'x.xlsx'], STRANGE, 'pes inspect x.xlsx'],
  [['validate', '.'], TWO, 'pes consolidate .'],
  [
    ['compute', 'matriz.xlsx', ...given],
    APART,
    `pes explain matriz.xlsx 8 --vigencia 2024 ${asGiven}`,
  ],
  [['compute', 'mi matriz.xlsx'], WRONG, 'pes rules PES201'],
  [['compute', 'x.xlsx', '--vigencia', '2024'], STRANGE, 'pes inspect x.xlsx'],
  [
    ['explain', 'matriz.xlsx', '5'],
    CASE,
    'pes explain matriz.xlsx 5 --vigencia 2024 -o explicacion.md',
  ],
  [['explain', 'matriz.xlsx', '5', '-o', 'a.md'], CASE, null],
  [['explain', 'matriz.xlsx', '5'], { ...CASE, 'explicacion.md': '' }, null],
  [['explain', 'matriz.xlsx'], CASE, null],
  [
    ['compare', 'matriz.xlsx', 'matriz.xlsx', '--vigencia', '2024'],
    CASE,
    'pes compare matriz.xlsx matriz.xlsx --vigencia 2024 -o cambios.xlsx',
  ],
  [['consolidate', '.'], TWO, 'pes consolidate . --vigencia 2024 -o distrito.xlsx'],
  [['consolidate', '.'], WRONG, 'pes validate "mi matriz.xlsx" --vigencia 2024'],
  [['inspect', 'matriz.xlsx'], CASE, 'pes validate matriz.xlsx'],
  [['inspect', 'matriz.xlsx', '--init'], CASE, 'pes validate matriz.xlsx'],
  [['inspect', 'segplan.xlsx'], CASE, null],
  [['inspect', 'x.xlsx'], STRANGE, null],
  [['rules', 'PES203'], CASE, 'pes validate .'],
  [['rules', 'PES203'], {}, null],
  [['rules'], CASE, null],
])('%j', async (argv, files, next) => {
  expect(await nextAfter(argv, { files })).toBe(next);
  if (next === null) return;
  const { exitCode, stderr } = await run(wordsOf(next).slice(1), { files });
  expect([exitCode <= 1, stderr.startsWith('pes:')]).toEqual([true, false]);
});

describe('is not told', () => {
  const argv = ['validate', 'matriz.xlsx'];
  const command = 'pes compute matriz.xlsx';

  it.each<[string, readonly string[], Partial<World>]>([
    ['with --quiet', [...argv, '--quiet'], {}],
    ['to other programs', [...argv, '--format', 'json'], {}],
    ['where nobody is at a terminal', argv, {}],
  ])('%s', async (where, words, world) => {
    const terminal = where.startsWith('where') ? {} : { terminal: 80 };
    const { stderr } = await run(words, { files: CASE, ...terminal, ...world });
    expect(stderr).not.toContain(command);
  });

  it('of what came by standard input', async () => {
    const files = { '-': MATRIX, 'segplan.xlsx': REPORT };
    const words = ['compute', '-', '--segplan', 'segplan.xlsx', '--vigencia', '2024'];
    expect(await nextAfter(words, { files })).toBeNull();
  });
});

it('breaks what is said between words, and no command', async () => {
  const name = `${'una matriz '.repeat(8)}.xlsx`;
  const argv = ['compute', name, '--segplan', 'otros/mi reporte.xlsx', '--vigencia', '2024'];
  const { stderr } = await run(argv, {
    files: { ...APART, [name]: MATRIX },
    terminal: 60,
  });
  const lines = stderr.split('\n');
  expect(lines.at(-2)).toContain(`"${name}" 8 --vigencia 2024`);
  expect(lines.slice(0, -2).filter((line) => line.length > 60)).toEqual([]);
  const missing = await run(['compute', 'nada.xlsx'], { files: CASE, terminal: 40 });
  expect(missing.stderr.split('\n').filter((line) => line.length > 40)).toEqual([]);
});
