/** `--publicado` as users run it: the real case held against its publication, and against our reports. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { casePath, run, type World } from '../memory-io.ts';
import {
  type Printing,
  publishedCsv,
  publishedHtml,
  publishedRecords,
  publishedSheet,
} from '../published-table.ts';
import { xlsxOf } from '../xlsx-of.ts';

const CASE = {
  'matriz.xlsx': readFileSync(casePath('matriz.xlsx')),
  'segplan.xlsx': readFileSync(casePath('segplan.xlsx')),
};

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly subject: { readonly name: string };
}

/** What is found of the published document, and the exit code. */
async function hold(
  name: string,
  content: Uint8Array | string,
  ...more: readonly string[]
): Promise<{ exitCode: number; found: readonly Found[] }> {
  const world: World = { files: { ...CASE, [name]: content } };
  const argv = ['validate', 'matriz.xlsx', '--publicado', name, '--format', 'json', ...more];
  const { exitCode, stdout } = await run(argv, world);
  const { findings } = JSON.parse(stdout) as { findings: readonly Found[] };
  return { exitCode, found: findings.filter(({ code }) => /^PES41/.test(code)) };
}

/** The first run loads the program. */
const SLOW = { timeout: 30_000 };

const FORMS: Readonly<
  Record<string, (printing: Printing) => Promise<readonly [string, Uint8Array | string]>>
> = {
  csv: async (printing) => ['publicado.csv', publishedCsv(printing)],
  html: async (printing) => ['publicado.html', publishedHtml(printing)],
  xlsx: async (printing) => [
    'publicado.xlsx',
    await xlsxOf({ Publicado: publishedSheet(printing) }),
  ],
  json: async (printing) => ['publicado.json', publishedRecords(printing)],
};

describe.each(Object.entries(FORMS))('the publication as %s', SLOW, (_, write) => {
  it('is silent as it was published, with its own decimals', async () => {
    expect(await hold(...(await write('as-published')))).toEqual({ exitCode: 0, found: [] });
  });

  it('is told to be capped', async () => {
    const { exitCode, found } = await hold(...(await write('capped')));
    expect(exitCode).toBe(1);
    const messages = found.map(({ message }) => message);
    expect(messages.toSorted()).toEqual([
      'Se imprime 100,00% como avance de la meta estratégica 72, y es 100,45%. Lo impreso resulta de topar en 100% el avance (100,00%).',
      'Se imprime 100,00% como avance de la meta estratégica 77, y es 102,52%. Lo impreso resulta de topar en 100% el avance (100,00%).',
      'Se imprime 100,00% como cumplimiento del objetivo 1, y es 101,26%. Lo impreso resulta de topar en 100% el avance (100,00%). También resultaría de topar en 100% el cumplimiento; o de dejar fuera la meta estratégica 77.',
      'Se imprime 100,00% como cumplimiento del objetivo 6, y es 100,11%. Lo impreso resulta de topar en 100% el avance (100,00%). También resultaría de topar en 100% el cumplimiento; o de dejar fuera la meta estratégica 72; o de redondear antes los avances a 0 decimales.',
    ]);
  });

  it('is told to weigh all alike', async () => {
    const { found } = await hold(...(await write('equal-weights')));
    expect(found.map(({ message }) => message)).toEqual([
      'Se imprime 99,57% como cumplimiento del objetivo 5, y es 99,56%. Lo impreso resulta de dar el mismo peso a todos los indicadores (99,57%).',
    ]);
  });

  it('is told to round its rows first', async () => {
    const { found } = await hold(...(await write('rounded-rows')));
    expect(found.map(({ message }) => message)).toEqual([
      'Se imprime 101,50% como cumplimiento del objetivo 1, y es 101,26%. Lo impreso resulta de redondear antes los avances a 0 decimales (101,50%).',
      'Se imprime 99,66% como cumplimiento del objetivo 5, y es 99,56%. Lo impreso resulta de redondear antes los avances a 0 decimales (99,66%).',
      'Se imprime 100,00% como cumplimiento del objetivo 6, y es 100,11%. Lo impreso resulta de redondear antes los avances a 0 decimales (100,00%). También resultaría de topar en 100% el avance; o de topar en 100% el cumplimiento; o de dejar fuera la meta estratégica 72.',
    ]);
  });
});

describe('what is said of the comparison', () => {
  const argv = ['validate', 'matriz.xlsx', '--publicado', 'p.html'];
  const OURS = publishedHtml('as-published');

  it.each(['validate', 'compute'])(
    'tells in %s what was compared, and that all of it is ours',
    async (command) => {
      const { stderr } = await run([command, ...argv.slice(1)], {
        files: { ...CASE, 'p.html': OURS },
      });
      expect(stderr).toContain(
        'Comparado con p.html, vigencia 2024: 40 porcentajes de 8 objetivos y 16 indicadores; ninguno difiere del calculado.\n',
      );
    },
  );

  it('counts what is not, and shows where it stands in the page', async () => {
    const files = { ...CASE, 'p.html': publishedHtml('equal-weights') };
    const { stdout, stderr } = await run(argv, { files });
    expect(stderr).toContain('; 1 difiere de lo calculado.\n');
    expect(stdout).toMatch(/\n +\d+ │ .*› 99,57%/);
  });

  it('is silent with --quiet, and tells where there is nothing to compare with', async () => {
    const files = { ...CASE, 'p.html': OURS };
    expect((await run([...argv, '--quiet'], { files })).stderr).toBe('');
    const { stderr } = await run(argv, {
      files: { 'matriz.xlsx': CASE['matriz.xlsx'], 'p.html': OURS },
    });
    expect(stderr).toContain('p.html no se comparó: ninguna vigencia tiene ejecución.\n');
  });
});

describe('a report of ours', () => {
  const reports = new Map<string, Uint8Array>();
  const names = ['informe.xlsx', 'informe.html', 'informe.md', 'informe.csv', 'informe.json'];
  beforeAll(async () => {
    const outputs = names.flatMap((name) => ['-o', name]);
    const { files } = await run(['compute', 'matriz.xlsx', ...outputs], { files: CASE });
    for (const name of names) reports.set(name, files.get(name) ?? new Uint8Array());
  });

  it.each(names)('finds nothing in %s', async (name) => {
    expect(await hold(name, reports.get(name) ?? '')).toEqual({ exitCode: 0, found: [] });
  });

  it('finds nothing in the edition that is published', async () => {
    const argv = ['compute', 'matriz.xlsx', '--edicion', 'publicacion', '-o', 'publicado.xlsx'];
    const { files } = await run(argv, { files: CASE });
    const report = files.get('publicado.xlsx') ?? '';
    expect(await hold('publicado.xlsx', report)).toEqual({ exitCode: 0, found: [] });
  });

  const CHANGES: readonly (readonly [string, string, string, string, string | null])[] = [
    ['informe.html', '2024">98,71%<', '2024">98,70%<', 'Objetivo 5', 'G8'],
    ['informe.md', '| 98,71% |', '| 98,70% |', 'Objetivo 5', 'G7'],
    ['informe.csv', ';0,9870886075949368;', ';0,987;', 'informe', 'W10'],
  ];
  it.each(CHANGES)('finds the one figure changed in %s', async (name, ours, other, sheet, cell) => {
    const text = new TextDecoder().decode(reports.get(name));
    // The first of them is that of its objective.
    expect(text).toContain(ours);
    const { exitCode, found } = await hold(name, text.replace(ours, other));
    expect(exitCode).toBe(1);
    expect(found).toMatchObject([{ code: 'PES410', severity: 'error', file: name, sheet, cell }]);
    expect(found[0]?.message).toContain(
      '98,70% como avance de la meta estratégica 73, y es 98,71%',
    );
  });

  it('finds a figure of JSON by its number and by its text', async () => {
    const text = new TextDecoder().decode(reports.get('informe.json'));
    const [first, second] = [
      await hold('informe.json', text.replace(/1\.01258484162895\d+/, '1')),
      await hold('informe.json', text.replace('"101,26%"', '"101,2%"')),
    ];
    expect(first.found.map(({ message }) => message)).toEqual([
      'Se imprime 100,00% como cumplimiento del objetivo 1, y es 101,26%. Lo impreso resulta de topar en 100% el avance (100,00%). También resultaría de topar en 100% el cumplimiento; o de dejar fuera la meta estratégica 77.',
    ]);
    expect(second.found.map(({ message }) => message)).toEqual([
      'Se imprime 101,2% como cumplimiento del objetivo 1, y es 101,26%. Lo impreso resulta de cortar los decimales en vez de redondear (101,20%).',
    ]);
  });
});

describe('a report of ours of several years', () => {
  const matrix = [
    'Corte 30 de septiembre de 2025',
    'Objetivo;Meta;Indicador;Tendencia;Ponderación 2024;Programado 2024;Ejecutado 2024;Ponderación 2025;Programado 2025;Ejecutado 2025;Programado 2026;Observaciones',
    'Objetivo 1. Mejorar la atención;Meta sectorial 2301: Asistir;4201: Entidades;Suma;40%;10;8;40%;12;7;20;En curso',
    'Objetivo 1. Mejorar la atención;Meta sectorial 2302: Mantener;4202: Puntos;Constante;60%;5;5;60%;5;4;5;En curso',
  ].join('\n');
  const argv = ['matriz.csv', '--vigencia', '2025'];

  it.each(['informe.xlsx', 'informe.html', 'informe.md', 'informe.csv', 'informe.json'])(
    'finds nothing in %s, whatever its other years and sheets have',
    async (name) => {
      const files = { 'matriz.csv': matrix };
      const { files: after } = await run(['compute', ...argv, '-o', name], { files });
      const world = { files: { ...files, [name]: after.get(name) ?? '' } };
      const held = await run(['validate', ...argv, '--publicado', name], world);
      expect([held.exitCode, held.stdout]).toEqual([0, expect.not.stringContaining('PES41')]);
    },
  );
});

describe('the command', () => {
  const files = { ...CASE, 'publicado.csv': publishedCsv('equal-weights') };

  it('shows the figure with its cause, and names the document among the files', async () => {
    const argv = ['compute', 'matriz.xlsx', '--publicado', 'publicado.csv', '--format', 'json'];
    const { exitCode, stdout } = await run(argv, { files });
    const { inputs, findings } = JSON.parse(stdout);
    expect(exitCode).toBe(1);
    expect(inputs.map(({ role }: { role: string }) => role)).toEqual([
      'matrix',
      'segplan',
      'published',
    ]);
    expect(findings[0]).toMatchObject({ code: 'PES410', file: 'publicado.csv', cell: 'A26' });
  });

  it('does not take the document for the execution, nor for a matrix', async () => {
    const { exitCode } = await run(['validate', '.', '--publicado', 'publicado.csv'], { files });
    expect(exitCode).toBe(1);
    const others = { ...files, 'otra.xlsx': CASE['matriz.xlsx'] };
    const many = await run(['validate', '.', '--publicado', 'publicado.csv'], { files: others });
    expect([many.exitCode, many.stderr]).toEqual([
      2,
      'pes: --publicado es de una sola matriz, y hay 2.\nRevise cada matriz con su documento publicado.\n',
    ]);
  });

  it.each([
    ['nota.html', '<p>Nada</p>', 3, 'En nota.html no se reconoce ninguna tabla publicada.'],
    [
      'nota.json',
      '{"a": 1}',
      3,
      'nota.json no es un informe de pes en JSON, ni una lista de filas.',
    ],
    [
      'otro.csv',
      publishedCsv('as-published').replaceAll(' 2024;', ' 2025;'),
      2,
      'otro.csv no imprime la vigencia 2024; imprime 2025.',
    ],
  ])('cannot hold anything against %s', async (name, content, code, message) => {
    const argv = ['compute', 'matriz.xlsx', '--vigencia', '2024', '--publicado', name];
    const { exitCode, stderr } = await run(argv, { files: { ...CASE, [name]: content } });
    expect(exitCode).toBe(code);
    expect(stderr).toContain(`pes: ${message}\n`);
  });

  it('takes a table that names no year for the vigencia of the run', async () => {
    const undated = publishedCsv('equal-weights').replaceAll(' 2024;', ';');
    const { found } = await hold('sin-año.csv', undated, '--vigencia', '2024');
    expect(found.map(({ code }) => code)).toEqual(['PES410']);
  });

  it('says in the report with which document it was held', async () => {
    const argv = ['compute', 'matriz.xlsx', '--publicado', 'publicado.csv', '-o', 'informe.md'];
    const { files: after } = await run(argv, { files });
    const text = new TextDecoder().decode(after.get('informe.md'));
    expect(text).toContain('--publicado publicado.csv');
    expect(text).toContain('Documento publicado');
  });
});
