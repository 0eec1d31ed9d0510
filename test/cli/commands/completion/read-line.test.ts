/** What a shell is offered to end a line with. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casePath, run, type World } from '../../../memory-io.ts';
import { xlsxOf } from '../../../xlsx-of.ts';

const BOOK = await xlsxOf({
  'Notas y avisos': '| Nota |\n| x |',
  Formulación: `
  | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ponderación 2026 | Programado 2026 |
  | 1. Uno | 10: Hacer | 20: Cosas hechas | Suma | 100% | 4 | 100% | 8 |
  | 2. Dos | 30: Otra | 21: Más cosas | Suma | 100% | 4 | 100% | 8 |`,
});
const FILES = {
  'matriz.xlsx': readFileSync(casePath('matriz.xlsx')),
  'mi año.xlsx': BOOK,
  '/casa/ñu.xlsx': BOOK,
};

/** What is offered at the end of those words, and the files. */
async function offered(words: readonly string[], world: Partial<World> = {}) {
  const argv = ['__complete', 'fish', '--', ...words];
  const { exitCode, stdout, stderr, files } = await run(argv, { files: FILES, ...world });
  expect([exitCode, stderr, files.size]).toEqual([0, '', Object.keys(world.files ?? FILES).length]);
  const [names = '', head = '', typed = '', ...lines] = stdout.split('\n').slice(0, -1);
  return { names, head, typed, words: lines.map((line) => line.split('\t')[0] ?? '') };
}

describe('the words of the program', () => {
  it('are its commands, by both names', async () => {
    expect((await offered(['val'])).words).toEqual(['validate', 'validar']);
    expect((await offered(['help', 'pla'])).words).toEqual(['plantilla']);
    expect((await offered([''])).words).not.toContain('__complete');
  });

  it('are the options that are still to be given', async () => {
    const all = (await offered(['compute', 'm.xlsx', '--'])).words;
    const { stdout } = await run(['compute', '--help'], { files: {} });
    expect(all.toSorted()).toEqual(
      [...new Set([...stdout.matchAll(/(?<=^ .*)--[a-z-]+(?=[ ,<]|$)/gm)].map(([flag]) => flag))]
        .filter((flag) => all.includes(flag))
        .sort(),
    );
    expect(all).toEqual(expect.arrayContaining(['--vigencia', '--segplan', '--help']));
    const line = ['calcular', 'm.xlsx', '--segplan', 's.xlsx', '-o', 'x.md', '--vigencia', '2024'];
    const rest = (await offered([...line, '--'])).words;
    expect(rest).toEqual(expect.arrayContaining(['--segplan', '--output']));
    expect(rest).not.toContain('--vigencia');
  });

  it('are the few that an option or a command takes', async () => {
    expect((await offered(['validate', 'm.xlsx', '--format', 's'])).words).toEqual(['sarif']);
    expect((await offered(['validate', 'm.xlsx', '--format=j'])).words).toEqual([
      '--format=json',
      '--format=junit',
    ]);
    expect((await offered(['completion', ''])).words).toEqual([
      'bash',
      'zsh',
      'fish',
      'powershell',
    ]);
  });

  it('are the codes of findings, among files only where some are accepted', async () => {
    expect((await offered(['rules', 'pes20'])).words).toContain('PES203');
    expect((await offered(['validate', 'm.xlsx', 'PES203'])).words).toEqual([]);
    expect((await offered(['validate', 'm.xlsx', '--accept', 'PES203'])).words).toEqual(['PES203']);
  });

  it('are none after those that are of no command, and none that nobody can know', async () => {
    expect((await run(['__complete', 'fish', '--', 'nada', ''], { files: {} })).stdout).toBe('');
    expect((await offered(['compute', 'matriz.xlsx', 'otra.xlsx', 'x'])).words).toEqual([]);
    expect((await offered(['compute', 'matriz.xlsx', '--corte', ''])).words).toEqual([]);
  });
});

describe('files', () => {
  it.each([
    [['compute', ''], 'plan.XLSX', 'plan.pptx'],
    [['compute', ''], 'plan.csv', '~$plan.csv'],
    [['compute', 'm.xlsx', '--config', ''], 'pes.config.json', 'm.xlsx'],
    [['compute', 'm.xlsx', '--plantilla='], 'entidad.pptx', 'm.xlsx'],
    [['compute', 'm.xlsx', '-o', ''], 'sub/informe.html', 'informe.sarif'],
    [['explain', 'm.xlsx', '5', '-o', ''], 'x.md', 'x.xlsx'],
    [['compare', ''], 'corte.json', 'corte.txt'],
    [['consolidate', ''], '', 'm.xlsx'],
  ])('are those that serve there: %j', async (words, good, bad) => {
    const names = new RegExp((await offered(words)).names || '(?!)');
    expect([names.test(good), names.test(bad)]).toEqual([true, false]);
  });

  it.each([
    ['--output=in', '--output=', 'in'],
    ['-oin', '-o', 'in'],
    ['-o=in', '-o=', 'in'],
  ])('begin after the option: %s', async (word, head, typed) => {
    const said = await offered(['compute', 'm.xlsx', word]);
    expect([said.head, said.typed, said.words]).toEqual([head, typed, []]);
  });
});

describe('what the matrix of the line has', () => {
  it.each([
    [['compute', 'matriz.xlsx', '--vigencia', '']],
    [['compute', '--decreciente', 'inversa', 'matriz.xlsx', '--vigencia', '202']],
    [['consolidate', 'x', '--', 'matriz.xlsx', '--vigencia', '']],
  ])('are its vigencias: %j', async (words) => {
    const { words: years } = await offered(words);
    expect(years).toEqual(words[0] === 'compute' ? ['2024', '2025', '2026', '2027'] : []);
  });

  it('are those of the file that is named, by whatever words', async () => {
    expect((await offered(['validate', 'mi año.xlsx', '--vigencia='])).words).toEqual([
      '--vigencia=2024',
      '--vigencia=2026',
    ]);
    const compared = ['compare', 'a.xlsx', 'b.xlsx', '--matriz=mi año.xlsx', '--vigencia', ''];
    expect((await offered(compared)).words).toEqual(['2024', '2026']);
    const env = { HOME: '/casa' };
    expect((await offered(['compute', '~/ñu.xlsx', '--vigencia', ''], { env })).words).toEqual([
      '2024',
      '2026',
    ]);
  });

  it('are its sheets, without regard to case and accents', async () => {
    expect((await offered(['inspect', 'mi año.xlsx', '--hoja', ''])).words).toEqual([
      'Notas y avisos',
      'Formulación',
    ]);
    expect((await offered(['compute', 'mi año.xlsx', '--hoja', 'formulacio'])).words).toEqual([
      'Formulación',
    ]);
    expect((await offered(['template', '--desde', 'mi año.xlsx', '--hoja=n'])).words).toEqual([
      '--hoja=Notas y avisos',
    ]);
  });

  it('are the objectives and indicators that may be explained, each of which is one', async () => {
    const { words } = await offered(['explicar', 'matriz.xlsx', '']);
    expect(words).toEqual(expect.arrayContaining(['1', '8', '4231', '78', 'indicador 3']));
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) {
      const files = { ...FILES, 'segplan.xlsx': readFileSync(casePath('segplan.xlsx')) };
      const argv = ['explain', 'matriz.xlsx', word, '--segplan', 'segplan.xlsx'];
      expect([word, (await run(argv, { files })).exitCode]).toEqual([word, 0]);
    }
  });

  it.each([
    ['nada.xlsx', {}],
    ['-', { '-': BOOK }],
    ['roto.xlsx', { 'roto.xlsx': 'nada' }],
    ['m.xlsx', { 'm.xlsx': BOOK, 'pes.config.json': '{"matris": 1}' }],
    ['notas.csv', { 'notas.csv': 'Acta;Fecha\n1;2\n' }],
  ])('are nothing where it cannot be told: %s', async (name, files) => {
    const line = ['compute', name, '--vigencia', ''];
    const { exitCode, stdout, stderr } = await run(['__complete', 'fish', '--', ...line], {
      files,
    });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout.trim()).toBe('');
  });

  it('is not read where nothing of it is asked', async () => {
    const argv = ['__complete', 'fish', '--', 'compute', 'matriz.xlsx', '--v'];
    expect((await run(argv, { files: FILES })).reads).toEqual([]);
  });
});

it.each([
  [['__complete']],
  [['__complete', 'csh', '--', 'compute', '']],
  [['__complete', 'bash']],
  [['__complete', 'powershell', '···']],
  [['__complete', 'zsh', '--', 'compute', '—vigencia', '']],
])('says nothing of what it does not understand: %j', async (argv) => {
  const { exitCode, stderr } = await run(argv, { files: {} });
  expect([exitCode, stderr]).toEqual([0, '']);
});

it('reads the words of PowerShell, which come as one', async () => {
  const words = ['compute', 'mi año.xlsx', '--hoja', 'form'].join('\n');
  const encoded = Buffer.from(words, 'utf8').toString('base64');
  const { stdout } = await run(['__complete', 'powershell', encoded], { files: FILES });
  expect(stdout.split('\n')).toEqual(['', '', 'form', 'Formulación\t', '']);
});
