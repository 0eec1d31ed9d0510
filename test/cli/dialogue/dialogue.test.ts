/** `pes` alone, where somebody is there to answer. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casePath, run, type World } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const MATRIX = readFileSync(casePath('matriz.xlsx'));
const REPORT = readFileSync(casePath('segplan.xlsx'));
const CASE = { 'matriz.xlsx': MATRIX, 'segplan.xlsx': REPORT };
const TWO_YEARS = `
  | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Ponderación 2025 | Programado 2025 | Ejecutado 2025 |
  | 1. Uno | 10: Hacer | 20: Hechas | Suma | 100% | 4 | 4 | 100% | 8 | 2 |`;

/** What is asked, each time up to its first sign of what may be answered. */
function questionsIn(stderr: string): readonly string[] {
  return [...stderr.matchAll(/(?:^|\n|: )([A-ZÁÉ¿][^\n]*?) \(/g)].flatMap(([, what]) => what ?? []);
}

async function talk(answers: readonly string[], world: World) {
  const transcript = await run([], { ...world, answers });
  return { ...transcript, ran: /Se ejecuta: pes (.*)/.exec(transcript.stderr)?.[1] ?? null };
}

describe('a folder with a matrix and its report', () => {
  it('is told, and asks for the report only', async () => {
    const files = { ...CASE, 'notas.csv': 'Acta;Fecha\n1;2\n', 'leame.txt': '' };
    const { exitCode, stderr, stdout, ran, files: after } = await talk([''], { files });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('matriz.xlsx   matriz: 8 objetivos, 17 indicadores, vigencias 2024');
    expect(stderr).toContain(
      'segplan.xlsx  reporte de SEGPLAN: vigencia 2024, corte 31 de diciembre',
    );
    expect(stderr).toContain('notas.csv     no se reconoce');
    expect(stderr).not.toContain('leame');
    expect(questionsIn(stderr)).toEqual(['Informe']);
    expect(ran).toBe('compute matriz.xlsx --vigencia 2024 -o informe-2024.xlsx');
    expect(stdout).toContain('101,26%');
    expect(after.has('informe-2024.xlsx')).toBe(true);
  });

  it('gives the same as the command that it shows', async () => {
    const { stdout, ran } = await talk(['no'], { files: CASE });
    expect(ran).toBe('compute matriz.xlsx --vigencia 2024');
    expect((await run((ran ?? '').split(' '), { files: CASE })).stdout).toBe(stdout);
  });

  it('asks again until the answer is one, and replaces nothing unasked', async () => {
    const files = { ...CASE, 'informe-2024.xlsx': 'otro', 'b.html': 'otro' };
    const answers = ['informe.doc', '', '', 'b.html', 'sí'];
    const { ran, stderr, files: after } = await talk(answers, { files });
    expect(stderr).toContain('«informe.doc» no termina en .xlsx');
    expect(ran).toBe('compute matriz.xlsx --vigencia 2024 -o b.html --force');
    expect(new TextDecoder().decode(after.get('informe-2024.xlsx'))).toBe('otro');
    expect(new TextDecoder().decode(after.get('b.html'))).toContain('<!doctype html>');
  });
});

it('asks which report and which matrix where there are several', async () => {
  const files = { ...CASE, 'mi segplan.xlsx': REPORT, 'otra.xlsx': MATRIX };
  const { ran, stderr } = await talk(['otra.xlsx', '7', '1', 'no'], { files });
  expect(stderr).toContain('«7» no es ninguna de ellas.');
  expect(ran).toBe('compute otra.xlsx --vigencia 2024 --segplan "mi segplan.xlsx"');
});

it('asks which report where the matrix has the execution of one goal and several have the rest', async () => {
  const matrix = `
    | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Ponderación | Programado 2024 | Ejecutado 2024 |
    | 1. Uno | Meta estratégica | 77: Subir | | Creciente | 50% | 4 | 4 |
    | 1. Uno | Meta sectorial | 10: Hacer | 20: Hechas | Suma | 50% | 10 | |`;
  const report = await xlsxOf({
    Reporte: `
      | Corte 31 de diciembre de 2024 |
      | Tipo de meta | Código meta | Código indicador | Programado 2024 | Ejecutado 2024 |
      | Meta sectorial | 10 | 20 | 10 | 8 |`,
  });
  const files = { 'm.xlsx': await xlsxOf({ Plan: matrix }), 'a.xlsx': report, 'b.xlsx': report };
  const { ran, stdout } = await talk(['2', 'no'], { files });
  expect(ran).toBe('compute m.xlsx --vigencia 2024 --segplan b.xlsx');
  expect(stdout).toContain('90,00%');
});

it('asks for no report where the matrix has its execution, and for the vigencia of two', async () => {
  const files = { 'm.xlsx': await xlsxOf({ Plan: TWO_YEARS }), 'a.xlsx': REPORT, 'b.xlsx': REPORT };
  const { ran, stdout } = await talk(['2024', 'no'], { files });
  expect(ran).toBe('compute m.xlsx --vigencia 2024');
  expect(stdout).toContain('100,00%');
  expect((await talk(['', 'no'], { files })).ran).toBe('compute m.xlsx --vigencia 2025');
});

it.each([
  [{}, 'no hay libros .xlsx ni archivos .csv'],
  [{ 'segplan.xlsx': REPORT }, 'No hay ninguna matriz en esta carpeta.'],
  [{ 'x.xlsx': 'nada' }, 'no se puede leer'],
])('says what to do where there is no matrix: %#', async (files, sentence) => {
  const { exitCode, stdout, stderr } = await talk([], { files });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
  expect(stderr).toContain('Para empezar:');
});

it('computes nothing for who leaves', async () => {
  const { exitCode, stdout, stderr, ran } = await talk([], { files: CASE });
  expect([exitCode, stdout, ran]).toEqual([2, '', null]);
  expect(stderr).toContain('No se calculó nada.');
});
