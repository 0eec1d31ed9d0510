/** Findings through the command line: none is lost to another year, another finding or an acceptance. */

import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../memory-io.ts';
import { xlsxOf } from '../xlsx-of.ts';

type Files = Readonly<Record<string, Uint8Array | string>>;

const ACCEPT = ['--accept', '--motivo', 'ya publicado', '--nombre', 'Ana Ruiz'];

/** A matrix of two vigencias with its execution; its weights have a column of no year. */
const twoYears = (weights: readonly string[], targets = ['4 | 6', '2 | 2']) => `
  | Corte 31 de diciembre de 2025 |
  | Objetivo | Meta | Indicador | Tendencia | Ponderación | Programado 2024 | Programado 2025 | Ejecutado 2024 | Ejecutado 2025 |
  | 1. Uno | Meta sectorial 10: Hacer | 20: Hechas | Suma | ${weights[0]} | ${targets[0]} | 4 | 6 |
  | 1. Uno | Meta sectorial 11: Deshacer | 21: Deshechas | Suma | ${weights[1]} | ${targets[1]} | 2 | 2 |`;

/** The codes of the findings of a command that gives a document, with their vigencias. */
async function codesOf(argv: readonly string[], files: Files) {
  const { exitCode, stdout } = await run([...argv, '--format', 'json'], { files });
  const { findings, accepted = [] } = JSON.parse(stdout) as {
    findings: readonly { code: string; message: string }[];
    accepted?: readonly { code: string }[];
  };
  return {
    exitCode,
    codes: findings.map(({ code }) => code),
    messages: findings.map(({ message }) => message),
    accepted: accepted.map(({ code }) => code),
  };
}

const worldAfter = async (argv: readonly string[], files: Files): Promise<Files> =>
  Object.fromEntries((await run(argv, { files })).files);

describe('an error of two vigencias', () => {
  let mixed: Uint8Array;
  let merged: Uint8Array;
  beforeAll(async () => {
    mixed = await xlsxOf({ Plan: twoYears(['0.5', '50']) });
    merged = await xlsxOf({ Plan: twoYears(['50%', '50%'], ['4 | <', '2 | 2']) });
  });

  it.each(['2024', '2025'])(
    'in weights of no year ends with 1 where %s is asked for',
    async (year) => {
      const files = { 'm.xlsx': mixed };
      for (const command of ['compute', 'validate']) {
        const { exitCode, codes } = await codesOf([command, 'm.xlsx', '--vigencia', year], files);
        expect([command, exitCode, codes]).toEqual([command, 1, ['PES204']]);
      }
    },
  );

  it.each(['2024', '2025'])('in a merged cell ends with 1 where %s is asked for', async (year) => {
    const files = { 'm.xlsx': merged };
    for (const command of ['compute', 'validate']) {
      const { exitCode, codes } = await codesOf([command, 'm.xlsx', '--vigencia', year], files);
      expect([command, exitCode, codes]).toEqual([command, 1, ['PES108']]);
    }
  });

  it('is told once where both are, with its years', async () => {
    const ofWeights = await codesOf(['validate', 'm.xlsx'], { 'm.xlsx': mixed });
    expect(ofWeights.messages).toEqual([
      'No se sabe si las ponderaciones del objetivo 1 en 2024 y 2025 son fracciones o porcentajes: 0,5; 50.',
    ]);
    const ofCell = await codesOf(['validate', 'm.xlsx'], { 'm.xlsx': merged });
    expect(ofCell.messages).toEqual([
      '«Programado 2024 y 2025» tiene 4 en una celda combinada con otras: no se sabe a cuál de ellas corresponde.',
    ]);
  });

  it('is accepted in each of them, whichever is asked for later', async () => {
    const files = await worldAfter(['validate', 'm.xlsx', ...ACCEPT], { 'm.xlsx': mixed });
    for (const years of [[], ['--vigencia', '2024'], ['--vigencia', '2025']]) {
      const { exitCode, codes, accepted } = await codesOf(['validate', 'm.xlsx', ...years], files);
      expect([exitCode, codes, accepted]).toEqual([0, [], ['PES204']]);
    }
  });

  it('stays open in the year that was not accepted', async () => {
    const first = ['validate', 'm.xlsx', '--vigencia', '2024'];
    const files = await worldAfter([...first, ...ACCEPT], { 'm.xlsx': mixed });
    expect((await codesOf(first, files)).exitCode).toBe(0);
    const { exitCode, messages, accepted } = await codesOf(['validate', 'm.xlsx'], files);
    expect([exitCode, accepted]).toEqual([1, ['PES204']]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('en 2025 son');
  });
});

/** A matrix of one vigencia with its execution, its printed progress and its observations. */
const matrix = (...rows: readonly string[]) =>
  [
    '| Corte 31 de diciembre de 2024 |',
    '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | % Avance 2024 | Observaciones |',
    ...rows,
  ].join('\n');
const row = (last: string) => `| 1. Uno | Meta sectorial 10: Hacer | 20: Hechas | Suma | ${last} |`;

describe('an acceptance', () => {
  const says = async (text: string, more: { sheet?: string; above?: string } = {}) => {
    const table = matrix(row(`100% | ${text} | 4 | | `));
    return xlsxOf({ [more.sheet ?? 'Plan']: `${more.above ?? ''}${table}` });
  };
  const accepted = async (text: string) =>
    worldAfter(['validate', 'm.xlsx', ...ACCEPT], { 'm.xlsx': await says(text) });

  it.each([
    ['Q1', 'T999'],
    ['fila 3', 'fila 4'],
    ['$B$2', '$B$3'],
    ['en 2024', 'en 2025'],
  ])('of a cell that says %s is of none that says %s', async (before, after) => {
    const files = { ...(await accepted(before)), 'm.xlsx': await says(after) };
    const { exitCode, codes } = await codesOf(['validate', 'm.xlsx'], files);
    expect([exitCode, codes]).toEqual([1, ['PES103', 'PES190']]);
  });

  it('survives rows above, another sheet name and other columns between', async () => {
    const moved = await says('Q1', { sheet: 'Matriz 2025', above: '| Sector Uno |\n| Plan |\n' });
    const files = { ...(await accepted('Q1')), 'm.xlsx': moved };
    const { exitCode, codes } = await codesOf(['validate', 'm.xlsx'], files);
    expect([exitCode, codes]).toEqual([0, []]);
  });

  it('survives another name of its matrix, and takes it when accepting again', async () => {
    const { 'm.xlsx': book = '', ...rest } = await accepted('Q1');
    const renamed = { ...rest, 'm v2.xlsx': book };
    const { exitCode, codes } = await codesOf(['validate', 'm v2.xlsx'], renamed);
    expect([exitCode, codes]).toEqual([0, []]);
    const again = await worldAfter(['validate', 'm v2.xlsx', ...ACCEPT], renamed);
    const file = JSON.parse(new TextDecoder().decode(again['pes.aceptados.json'] as Uint8Array));
    expect(file.aceptados.map(({ matriz }: { matriz: string }) => matriz)).toEqual(['m v2.xlsx']);
  });

  it('of a matrix that stands there is of no other', async () => {
    const files = await accepted('Q1');
    const both = { ...files, 'otra.xlsx': files['m.xlsx'] ?? '' };
    const { exitCode, codes } = await codesOf(['validate', 'otra.xlsx'], both);
    expect([exitCode, codes]).toEqual([1, ['PES103']]);
  });

  it('of a matrix renamed and mended is told once, where no other can be that matrix', async () => {
    const { 'm.xlsx': _, ...rest } = await accepted('Q1');
    const mended = { ...rest, 'm v2.xlsx': await says('4') };
    const { exitCode, codes } = await codesOf(['validate', 'm v2.xlsx'], mended);
    expect([exitCode, codes]).toEqual([0, ['PES190']]);
    const third = { ...mended, 'b.xlsx': await says('5') };
    expect(
      (await codesOf(['validate', '.'], third)).codes.filter((one) => one === 'PES190'),
    ).toEqual(['PES190']);
    expect((await codesOf(['validate', 'b.xlsx'], third)).codes).not.toContain('PES190');
  });

  it('survives another name of the export it is of', async () => {
    const table = matrix(row('100% | 5 | | | '));
    const exported = await xlsxOf({
      Reporte: `| Corte 31 de diciembre de 2024 |
        | Tipo de meta | Código meta | Código indicador | Programado 2024 | Ejecutado 2024 |
        | Meta sectorial | 10 | 20 | 5 | cinco |`,
    });
    const before = { 'm.xlsx': await xlsxOf({ Plan: table }), 'segplan.xlsx': exported };
    const { 'segplan.xlsx': book = '', ...rest } = await worldAfter(
      ['validate', 'm.xlsx', ...ACCEPT],
      before,
    );
    expect((await codesOf(['validate', 'm.xlsx'], before)).codes).toEqual(['PES103']);
    const renamed = { ...rest, 'reporte-2024.xlsx': book };
    const { exitCode, codes, accepted: kept } = await codesOf(['validate', 'm.xlsx'], renamed);
    expect([exitCode, codes, kept]).toEqual([0, [], ['PES103']]);
  });

  it('of an export is not taken for stale where none is read, nor one of another vigencia', async () => {
    const plan = await xlsxOf({
      Plan: `
        | Objetivo | Meta | Indicador | Tendencia | Ponderación | Programado 2024 | Programado 2025 |
        | 1. Uno | Meta sectorial 10: Hacer | 20: Hechas | Suma | 100% | 5 | 6 |`,
    });
    const report = (year: number, executed: string) =>
      xlsxOf({
        Reporte: `| Corte 31 de diciembre de ${year} |
          | Tipo de meta | Código meta | Código indicador | Programado ${year} | Ejecutado ${year} |
          | Meta sectorial | 10 | 20 | ${year - 2019} | ${executed} |`,
      });
    const before = { 'm.xlsx': plan, 'segplan.xlsx': await report(2024, 'cinco') };
    const { 'segplan.xlsx': _, ...rest } = await worldAfter(
      ['validate', 'm.xlsx', ...ACCEPT],
      before,
    );
    expect((await codesOf(['validate', 'm.xlsx'], rest)).codes).toEqual([]);
    const later = { ...rest, 'segplan-2025.xlsx': await report(2025, '6') };
    expect((await codesOf(['validate', 'm.xlsx'], later)).codes).toEqual([]);
    const mended = { ...rest, 'segplan-dic.xlsx': await report(2024, '5') };
    expect((await codesOf(['validate', 'm.xlsx'], mended)).codes).toEqual(['PES190']);
  });

  it('whose fingerprint is of another format is told, not dropped', async () => {
    const files = await accepted('Q1');
    const text = new TextDecoder().decode(files['pes.aceptados.json'] as Uint8Array);
    const old = text.replace(/"huella": "[0-9a-f]{16}"/, '"huella": "0123456789abcdef"');
    const { exitCode, codes } = await codesOf(['validate', 'm.xlsx'], {
      ...files,
      'pes.aceptados.json': old,
    });
    expect([exitCode, codes]).toEqual([1, ['PES103', 'PES190']]);
  });
});

describe('a finding beside another that is independent of it', () => {
  const codesIn = async (tables: Readonly<Record<string, string>>, files: Files = {}) =>
    (
      await codesOf(
        ['validate', 'm.xlsx', ...Object.keys(files).flatMap((name) => ['--segplan', name])],
        { 'm.xlsx': await xlsxOf(tables), ...files },
      )
    ).codes;

  it('is told of an indicator at 800 % whose sheet prints 50 %', async () => {
    const table = matrix(row('100% | 1 | 8 | 50% | '));
    expect(await codesIn({ Plan: table })).toEqual(['PES309', 'PES401']);
  });

  it('is told of an objective whose sheet prints another compliance', async () => {
    const table = matrix(
      row('100% | 10 | 13 | 130% | '),
      '| Cumplimiento objetivo 1 | | | | 100% | | | 50% | |',
    );
    expect(await codesIn({ Plan: table })).toEqual(['PES309', 'PES402']);
  });

  it('is told of an indicator below 100 % that prints more and explains nothing', async () => {
    const table = matrix(row('100% | 10 | 5 | 95% | '));
    expect(await codesIn({ Plan: table })).toEqual(['PES401', 'PES310']);
  });

  it.each([
    ['target', '12 | ', ['PES305', 'PES309']],
    ['execution', '10 | 40', ['PES317', 'PES309']],
  ])(
    'is told of an indicator at 500 % whose %s differs between the files',
    async (_, both, codes) => {
      const exported = await xlsxOf({
        Reporte: `| Corte 31 de diciembre de 2024 |
        | Tipo de meta | Código meta | Código indicador | Programado 2024 | Ejecutado 2024 |
        | Meta sectorial | 10 | 20 | 10 | 50 |`,
      });
      const table = matrix(row(`100% | ${both} | | `));
      expect(await codesIn({ Plan: table }, { 'segplan.xlsx': exported })).toEqual(codes);
    },
  );

  it('is told once its cause is accepted, in the run that accepts it too', async () => {
    const exported = await xlsxOf({
      Reporte: `| Corte 31 de diciembre de 2024 |
        | Tipo de meta | Código meta | Código indicador | Tipo de anualización | Programado 2024 | Ejecutado 2024 |
        | Meta sectorial | 10 | 20 | Suma | 10 | 10 |`,
    });
    const table = [
      '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Ponderación 2025 | Programado 2024 | Programado 2025 |',
      '| 1. Uno | Meta sectorial 10: Hacer | 20: Hechas | Constante | 100% | 100% | 10 | 12 |',
    ].join('\n');
    const files = { 'm.xlsx': await xlsxOf({ Plan: table }), 'segplan.xlsx': exported };
    expect((await codesOf(['validate', 'm.xlsx'], files)).codes).toEqual(['PES319']);
    const first = await run(['validate', 'm.xlsx', ...ACCEPT], { files });
    expect(first.stdout).toContain('PES217');
    const after = await codesOf(['validate', 'm.xlsx'], Object.fromEntries(first.files));
    expect([after.codes, after.accepted]).toEqual([['PES217'], ['PES319']]);
  });
});

describe('a cell that cannot be read where the other file gives the figure', () => {
  const rows = (programmed: string) => `
    | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Ponderación | Programado 2024 |
    | 1. Uno | Meta sectorial | 10: Hacer | 20: Hechas | Suma | 100% | ${programmed} |`;
  const reportOf = (programmed: string) => `
    | Corte 31 de diciembre de 2024 |
    | Tipo de meta | Código meta | Código indicador | Programado 2024 | Ejecutado 2024 |
    | Meta sectorial | 10 | 20 | ${programmed} | 10 |`;

  it.each([
    ['segplan', '25 barrios', '10', 'informs', ' Se usó lo de SEGPLAN; esta celda no cuenta.'],
    ['matriz', '25 barrios', '10', 'withholds', ''],
    // The export programs nothing: the figure is of the matrix, and there is none.
    ['segplan', '25 barrios', '', 'withholds', ''],
    ['matriz', '10', '25 barrios', 'informs', ' Se usó lo de la matriz; esta celda no cuenta.'],
  ])('with --programado %s, %s and %s: %s', async (from, ours, theirs, effect, said) => {
    const files = {
      'm.xlsx': await xlsxOf({ Plan: rows(`"${ours}"`.replace('"10"', '10')) }),
      'segplan.xlsx': await xlsxOf({
        Reporte: reportOf(`"${theirs}"`.replace('"10"', '10').replace('""', '')),
      }),
    };
    for (const command of ['compute', 'validate']) {
      const argv = [command, 'm.xlsx', '--programado', from, '--format', 'json'];
      const { exitCode, stdout } = await run(argv, { files });
      const found = (
        JSON.parse(stdout) as { findings: { code: string; effect: string; message: string }[] }
      ).findings.find(({ code }) => code === 'PES103');
      expect([command, exitCode, found?.effect, found?.message]).toEqual([
        command,
        1,
        effect,
        `«Programado 2024» dice «25 barrios», que no se lee como número.${said}`,
      ]);
    }
  });
});
