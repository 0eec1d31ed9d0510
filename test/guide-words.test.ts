/** The words and marks that the guide says are understood, are. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from './memory-io.ts';

const guide = readFileSync(join(import.meta.dirname, '..', 'docs', 'guia.md'), 'utf8');

/** The rows of the table under a comment, as cells. */
function rowsUnder(comment: string): readonly (readonly string[])[] {
  const [, table = ''] = new RegExp(`<!-- ${comment} -->\n([\\s\\S]*?)\n\n`).exec(guide) ?? [];
  return table
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const FIELDS: Readonly<Record<string, string>> = {
  objetivo: 'objective',
  'tipo de meta': 'goalKind',
  meta: 'goal',
  indicador: 'indicator',
  tendencia: 'trend',
  'línea base': 'baseline',
  ponderación: 'weight',
  programado: 'programmed',
  ejecutado: 'executed',
  avance: 'progress',
};

const ROWS = [
  '1. Mejorar el servicio;Meta sectorial;2339: Crear portales;4263: Portales creados;Creciente;1;60%;4;3;75%',
  '1. Mejorar el servicio;Meta sectorial;2343: Abrir canales;4267: Canales abiertos;Suma;2;40%;10;10;100%',
];

const words = rowsUnder('palabras').flatMap(([field = '', headings = '']) =>
  headings.split(', ').map((heading) => ({ field, heading })),
);

it('gives words for every field of its example', () => {
  expect([...new Set(words.map(({ field }) => field))]).toEqual(Object.keys(FIELDS));
});

it.each(words)('«$heading» is $field', async ({ field, heading }) => {
  const plain = Object.keys(FIELDS);
  const at = plain.indexOf(field);
  const yearly = ['ponderación', 'programado', 'ejecutado', 'avance'];
  const header = plain.map((name) => (yearly.includes(name) ? `${name} 2024` : name));
  const csv = [header.with(at, heading).join(';'), ...ROWS].join('\n');
  const { stdout } = await run(['inspect', 'matriz.csv', '--format', 'json'], {
    files: { 'matriz.csv': csv },
  });
  const [table] = JSON.parse(stdout).tables;
  expect(table.columns[at]).toMatchObject({ header: heading, field: FIELDS[field] });
  expect(table.role).toBe('matrix');
});

/** The status that a matrix gives to an indicator whose cells say that. */
async function statusOf(programmed: string, executed: string): Promise<string> {
  const csv = `Corte 31 de diciembre de 2024;;;;;;
Objetivo;Meta;Indicador;Tendencia;Ponderación 2024;Programado 2024;Ejecutado 2024
1. Mejorar el servicio;2339: Crear portales;4263: Portales;Suma;100%;4;3
2. Abrir canales;2343: Abrir canales;4267: Canales;Suma;100%;${programmed};${executed}`;
  const argv = ['compute', 'matriz.csv', '--vigencia', '2024', '--format', 'json'];
  const { stdout } = await run(argv, { files: { 'matriz.csv': csv } });
  return JSON.parse(stdout).objectives[1].indicators[0].status;
}

const [unprogrammed = [], unreported = [], illegible = []] = rowsUnder('marcas').map(
  ([cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, mark = '']) => mark),
);

it('tells what a mark means as the program does', async () => {
  expect(unprogrammed.length).toBeGreaterThan(4);
  for (const mark of ['', ...unprogrammed]) {
    expect([mark, await statusOf(mark, '')]).toEqual([mark, 'no-programada']);
  }
  for (const mark of ['', ...unreported]) {
    expect([mark, await statusOf('12', mark)]).toEqual([mark, 'sin-reporte']);
  }
  for (const text of illegible) {
    expect([text, await statusOf(text, '12')]).toEqual([text, 'no-calculable']);
  }
});
