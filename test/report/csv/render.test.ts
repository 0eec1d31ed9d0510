/** Tidy data: a row an indicator and vigencia, as Excel in Spanish opens it by itself. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeCsv } from '../../../src/report/compute/outputs/csv.ts';
import { tabulateRecords } from '../../../src/report/compute/tidy-records.ts';
import { renderCsv } from '../../../src/report/csv/render.ts';
import { everyStatusCase, publishedCase } from '../cases.ts';
import { reportOf, strainedPlan } from '../plans.ts';

it('has a mark of UTF-8, semicolons, decimal comma and rows that end in CRLF', () => {
  const text = writeCsv(publishedCase());
  expect(text.startsWith('\ufeffplan;sector;vigencia;corte;objetivo_numero;')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const [, first = ''] = text.split('\r\n');
  const columns = text.slice(1, text.indexOf('\r\n')).split(';');
  const cells = Object.fromEntries(first.split(';').map((cell, at) => [columns[at], cell]));
  expect(cells).toMatchObject({
    vigencia: '2024',
    corte: '2024-12-31',
    objetivo_cumplimiento: '1,0125848416289593',
    objetivo_completo: 'sí',
    meta_tipo: 'sectorial',
    meta_codigo: '2307',
    tendencia: 'Constante',
    ponderacion: '0,5',
    programado: '46',
    ejecutado: '46',
    avance: '1',
    aporte: '0,5',
    estado: 'cumplida',
    celda_ejecutado: "segplan.xlsx#'Reporte 2024'!K12",
  });
});

it('leaves what is absent empty, with the words of the file in a column of their own', () => {
  const { columns, rows } = tabulateRecords(everyStatusCase());
  const take = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];
  expect([take(1, 'ejecutado'), take(1, 'ejecutado_texto')]).toEqual([null, 'ND']);
  expect([take(1, 'avance'), take(1, 'aporte'), take(1, 'estado')]).toEqual([
    null,
    0,
    'sin-reporte',
  ]);
  expect(take(3, 'motivo')).toBe('La tendencia falta o no se reconoce.');
});

it('has a row for each vigencia up to the one computed', () => {
  const { columns, rows } = tabulateRecords(reportOf(strainedPlan('2025-12-31')));
  const years = rows.map((row) => row[columns.indexOf('vigencia')]);
  expect(rows).toHaveLength(80);
  expect(new Set(years)).toEqual(new Set([2024, 2025]));
});

it.each([
  ['=1+1', "'=1+1"],
  ['+57 1 381', "'+57 1 381"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['-', '-'],
  ['-3,5', '-3,5'],
  ['a;b', '"a;b"'],
  ['dice "sí"', '"dice ""sí"""'],
  ['dos\nlíneas', '"dos\nlíneas"'],
  [' borde', '" borde"'],
])('writes the text %j as %j', (text, written) => {
  expect(renderCsv({ columns: ['a'], rows: [[text]] })).toBe(`\ufeffa\r\n${written}\r\n`);
});

it('documents every column', () => {
  const guide = readFileSync(
    join(import.meta.dirname, '..', '..', '..', 'docs', 'informe.md'),
    'utf8',
  );
  const documented = [...guide.matchAll(/^\| `([a-z_]+)` +\|/gm)].map(([, name]) => name);
  expect(documented).toEqual(tabulateRecords(publishedCase()).columns);
});
