/** What findings do to the figures, in every form of compute and validate. */

import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { computeSchema } from '../../../src/report/compute/schema.ts';
import { validateSchema } from '../../../src/report/validate/schema.ts';
import { run, type World } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const MATRIX = `
  | Plan |
  | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Línea base | Ponderación | Programación 2024 | Ejecución 2024 | Observaciones |
  | 1. Reducir | Meta sectorial | 10: Bajar | 20 Muertes | Decreciente | 10 | 33% | 8 | | |
  | 1. Reducir | Meta sectorial | 11: Hacer | 21 Hechas | Suma | ND | 33% | 4 | | |
  | 1. Reducir | Meta sectorial | 12: Otra | 22 Otras | Suma | ND | 33% | 10 | | |
  | 2. Mejorar | Meta sectorial | 13: Mejorar | 23 Mejoras | Suma | ND | 100% | 4 | 4 | |`;
const EXPORT = `
  | SEGPLAN | Corte 31 de diciembre de 2024 |
  | Tipo de meta | Código meta | Código indicador | Programado 2024 | Ejecutado 2024 | Observaciones |
  | Meta sectorial | 10 | 20 | 8 | 9,5 | Se explica |
  | Meta sectorial | 11 | 21 | 5 | 4 | Se explica |
  | Meta sectorial | 12 | 22 | 10 | | |
  | Meta sectorial | 13 | 23 | 4 | 3 | Se explica |`;

const world = async (): Promise<World> => ({
  files: {
    'm.xlsx': await xlsxOf({ Plan: MATRIX }),
    's.xlsx': await xlsxOf({ Reporte: EXPORT }),
  },
});
const CASE = ['m.xlsx', '--segplan', 's.xlsx', '--vigencia', '2024'];

const SENTENCES = [
  'Con lo programado de la matriz, el objetivo 1 sería 61,40%: +6,67 puntos.',
  'Con lo ejecutado de la matriz, el objetivo 2 sería 100,00%: +25,00 puntos.',
  'Con el método «línea base», el objetivo 1 sería 35,00%: −19,74 puntos.',
  'Si se dejara por fuera, el objetivo 1 sería 82,11%: +27,37 puntos.',
];

/** The codes that move a figure, in the order in which a text has them. */
function order(text: string): readonly string[] {
  return [...text.matchAll(/ (PES\d{3})(?= · \d+ celdas$|$)/gm)].map(([, code = '']) => code);
}

describe('the text', () => {
  it.each(['compute', 'validate'])('of %s has it after what is found', async (command) => {
    const { stdout, stderr } = await run([command, ...CASE], await world());
    const said = command === 'compute' ? stderr : stdout;
    for (const sentence of SENTENCES) {
      expect(said.replace(/\n {4}/g, ' ')).toContain(sentence);
    }
  });

  it.each(['compute', 'validate'])(
    'of %s begins with the heaviest where it is asked for',
    async (command) => {
      const { stdout, stderr } = await run([command, ...CASE, '--orden', 'efecto'], await world());
      const [first, ...others] = order(command === 'compute' ? stderr : stdout);
      expect([first, ...others].slice(0, 4)).toEqual(['PES308', 'PES317', 'PES314', 'PES305']);
    },
  );

  it('is the usual one by default, and no other word is taken', async () => {
    const files = await world();
    const usual = await run(['compute', ...CASE], files);
    const named = await run(['compute', ...CASE, '--orden', 'lugar'], files);
    expect(named).toEqual(usual);
    const { exitCode, stderr } = await run(['compute', ...CASE, '--orden', 'peso'], await world());
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Admite lugar o efecto.');
  });
});

describe('the documents', () => {
  it('have it as numbers, in the order asked for', async () => {
    const argv = [...CASE, '--orden', 'efecto', '--format', 'json'];
    for (const [command, schema] of [
      ['compute', computeSchema],
      ['validate', validateSchema],
    ] as const) {
      const { stdout } = await run([command, ...argv], await world());
      const { findings } = schema.parse(JSON.parse(stdout));
      expect(findings[0]).toMatchObject({
        code: 'PES308',
        shifts: [
          {
            vigencia: 2024,
            objective: 1,
            reading: 'reported-only',
            from: expect.closeTo(0.547368, 6),
            to: expect.closeTo(0.821053, 6),
            difference: expect.closeTo(0.273684, 6),
            text: SENTENCES[3],
          },
        ],
      });
    }
  });
});

it('the workbook, the page and the Markdown have it beside what is found', async () => {
  const outputs = ['i.xlsx', 'i.html', 'i.md'].flatMap((name) => ['-o', name]);
  const { files } = await run(['compute', ...CASE, ...outputs], await world());
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  for (const sentence of SENTENCES) {
    expect(text('i.html')).toContain(sentence);
    expect(text('i.md')).toContain(sentence);
  }
  const book = readWorkbook(files.get('i.xlsx') ?? new Uint8Array(), 'i.xlsx');
  const sheet = book.sheets.find(({ name }) => name === 'Hallazgos');
  const values = sheet?.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))) ?? [];
  for (const sentence of SENTENCES) {
    expect(values.some((value) => value.includes(`\n${sentence}`))).toBe(true);
  }
});

it('a published figure says it too, of an objective and of an indicator', async () => {
  const published = [
    'Nombre meta;Nombre indicador;Tendencia;Ponderación indicador;Programación 2024;Ejecución 2024;% Avance 2024;Estado',
    '13: Mejorar;23 Mejoras;Suma;100%;4;3;80%;No cumplida',
  ].join('\n');
  const { files } = await world();
  const argv = ['compute', ...CASE, '--publicado', 'p.csv', '--format', 'json'];
  const { stdout } = await run(argv, { files: { ...files, 'p.csv': published } });
  const { findings } = computeSchema.parse(JSON.parse(stdout));
  const shifts = findings.filter(({ code }) => code === 'PES410').flatMap((one) => one.shifts);
  expect(shifts.map(({ text }) => text)).toEqual([
    'Con lo que imprime el archivo, el objetivo 2 sería 80,00%: +5,00 puntos.',
  ]);
});

/** A workflow command writes its sign of the hundredth otherwise, and a summary its colons. */
const plainly = (text: string) => text.replaceAll('%25', '%').replaceAll('&#58;', ':');

it('the forms of platforms say it with what is found, and SARIF has it as numbers too', async () => {
  const texts = await Promise.all(
    ['sarif', 'junit', 'github'].map(async (format) => {
      const env = { GITHUB_STEP_SUMMARY: 'resumen.md' };
      const written = await run(['validate', ...CASE, '--format', format], {
        ...(await world()),
        env,
      });
      const summary = new TextDecoder().decode(written.files.get('resumen.md'));
      return [written.stdout, ...(format === 'github' ? [summary] : [])];
    }),
  );
  const [sarif = '', ...others] = texts.flat();
  expect(others).toHaveLength(3);
  for (const sentence of SENTENCES) {
    expect(sarif).toContain(sentence);
    for (const text of others) expect(plainly(text)).toContain(sentence);
  }
  const { results } = JSON.parse(sarif).runs[0];
  const heaviest = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'PES308');
  expect(heaviest.properties).toMatchObject({
    effect: 'moves',
    shifts: [{ objective: 1, reading: 'reported-only', text: SENTENCES[3] }],
  });
});
