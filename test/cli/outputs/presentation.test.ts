/** The presentation as a user asks for it: with -o informe.pptx, and on the template of an entity. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casePath, run } from '../../memory-io.ts';
import { makeTemplate } from '../../report/pptx/made-template.ts';
import { readDeck, rowsOf, textsOf, titleOf } from '../../report/pptx/written-deck.ts';

const FILES = Object.fromEntries(
  ['matriz.xlsx', 'segplan.xlsx'].map((name) => [name, readFileSync(casePath(name))]),
);
const WORDS = ['compute', 'matriz.xlsx', '--vigencia', '2024', '--quiet'];
const compute = (words: readonly string[], files: Record<string, Uint8Array> = {}) =>
  run([...WORDS, ...words], { files: { ...FILES, ...files } });

describe('the presentation of the published case', () => {
  it('is the publication, slide by slide', async () => {
    const { exitCode, files } = await compute(['-o', 'informe.pptx']);
    expect(exitCode).toBe(0);
    const { slides } = readDeck(files.get('informe.pptx') ?? new Uint8Array());
    expect(slides.map(titleOf)).toEqual([
      'Plan Estratégico Sectorial 2024-2027',
      'Cómo se mide el plan',
      'Objetivos sectoriales: cumplimiento 2024 (1 de 2)',
      'Objetivos sectoriales: cumplimiento 2024 (continúa: 2 de 2)',
      'Cumplimiento por objetivo, vigencia 2024',
      'Lo que hay que mirar: no cumplido, no reportado y no programado',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Metas e indicadores del objetivo ${number}`),
      'Gracias',
    ]);
    const cards = slides.slice(2, 4).flatMap(({ root }) => textsOf(root));
    const figures = cards.filter((text) => /^[\d,]+%$/.test(text));
    expect(figures).toEqual(
      '101,26% 100,00% 100,00% 100,00% 99,56% 100,11% 100,00% 90,00%'.split(' '),
    );
    const [head, first] = rowsOf(slides[10]?.root as never);
    expect(head).toEqual([
      'Nombre meta',
      'Nombre indicador',
      'Tendencia',
      'Ponderación indicador',
      'Programación 2024',
      'Ejecución 2024',
      '% Avance 2024',
      'Estado',
    ]);
    expect(first?.slice(2, 7)).toEqual(['Creciente', '34%', '79%', '77,98%', '98,71%']);
    expect(first?.[7]).toMatch(/^No cumplida\nEl resultado de este índice depende/);
    const third = textsOf(slides[8]?.root as never).join('\n');
    expect(third).toContain(
      'El objetivo 3 cuenta con dos metas; para la vigencia 2024 no se programó reporte de la meta estratégica 78, por tanto el porcentaje de cumplimiento se calcula con el reporte de avance de la meta sectorial 2320.',
    );
    expect(third).toMatch(/Fuente: SEGPLAN .*Corte: 31 de diciembre de 2024\./);
  });

  it('says in its notes the cell of each figure and its rule', async () => {
    const { files } = await compute(['-o', 'informe.pptx']);
    const { slides } = readDeck(files.get('informe.pptx') ?? new Uint8Array());
    const notes = textsOf(slides[10]?.notes as never);
    expect(notes).toContain(
      'El objetivo 5: 99,56% = 34% × 98,71% + 33% × 100,00% + 33% × 100,00%.',
    );
    const [index] = notes.filter((text) => text.startsWith('Meta estratégica 73: '));
    expect(index).toMatch(
      /^Meta estratégica 73: ponderación 34% \(matriz\.xlsx#\S+![A-Z]+\d+\); programado 79% \(.*#.*\); ejecutado 77,98% \(.*#.*\); avance 98,71% = ejecutado ÷ programado\.$/,
    );
  });

  it('has the same bytes each time, with a template too', async () => {
    const files = { 'entidad.potx': await makeTemplate({ main: 'template.main+xml' }) };
    for (const words of [
      ['-o', 'informe.pptx'],
      ['-o', 'informe.pptx', '--plantilla', 'entidad.potx'],
    ]) {
      const [one, other] = [await compute(words, files), await compute(words, files)];
      expect(one.exitCode).toBe(0);
      const [first, second] = [one, other].map((run) => run.files.get('informe.pptx'));
      expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? [1]))).toBe(true);
    }
  });
});

describe('--plantilla', async () => {
  it('is wrong usage without a presentation to write', async () => {
    const files = { 'entidad.pptx': await makeTemplate() };
    for (const words of [[], ['-o', 'informe.xlsx']]) {
      const done = await compute([...words, '--plantilla', 'entidad.pptx'], files);
      expect([done.exitCode, done.stdout]).toEqual([2, '']);
      expect(done.stderr).toBe(
        'pes: --plantilla es para una presentación, y no se pide ninguna.\nAgregue -o informe.pptx, o quite --plantilla.\n',
      );
    }
  });

  it('is never written over', async () => {
    const files = { 'entidad.pptx': await makeTemplate() };
    const words = ['--plantilla', 'entidad.pptx', '-o', 'entidad.pptx', '--force'];
    const done = await compute(words, files);
    expect([done.exitCode, done.files.get('entidad.pptx')]).toEqual([2, files['entidad.pptx']]);
    expect(done.stderr).toContain('es un archivo de entrada');
  });

  it.each([
    ['a workbook', FILES['matriz.xlsx'] as Uint8Array, 'entidad.pptx no es una presentación'],
    ['none', null, 'No existe el archivo «entidad.pptx»'],
    [
      'one without masters',
      await makeTemplate({ masters: false }),
      'entidad.pptx no tiene ningún patrón',
    ],
  ])('stops with code 3, and nothing written: %s', async (_, bytes, words) => {
    const files = bytes === null ? {} : { 'entidad.pptx': bytes };
    const done = await compute(['-o', 'informe.pptx', '--plantilla', 'entidad.pptx'], files);
    expect([done.exitCode, done.stdout]).toEqual([3, '']);
    expect(done.stderr).toContain(words);
    expect(done.files.has('informe.pptx')).toBe(false);
  });

  it('may come by standard input, once', async () => {
    const words = ['-o', 'informe.pptx', '--plantilla', '-'];
    const done = await compute(words, { '-': await makeTemplate() });
    expect(done.exitCode).toBe(0);
    const twice = await run(['compute', '-', '--vigencia', '2024', ...words], {
      files: { ...FILES, '-': await makeTemplate() },
    });
    expect(twice.exitCode).not.toBe(0);
  });

  it('is read up to the limits that the configuration says', async () => {
    const config = Buffer.from(JSON.stringify({ limites: { partes: 12 } }));
    const done = await compute(['-o', 'informe.pptx', '--plantilla', 'entidad.pptx'], {
      'pes.config.json': config,
      'entidad.pptx': await makeTemplate(),
    });
    expect(done.exitCode).toBe(3);
    expect(done.stderr).toMatch(/más de 12 archivos internos/);
  });
});
