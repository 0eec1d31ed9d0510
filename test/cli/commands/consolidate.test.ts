/** `pes consolidate` as users run it: what a folder may hold, its forms and its exit codes. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { nodeIo } from '../../../src/cli/world/io.ts';
import { formatPercent } from '../../../src/model/number.ts';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { computeSchema } from '../../../src/report/compute/schema.ts';
import { consolidateSchema } from '../../../src/report/consolidate/schema.ts';
import { casePath, memoryIo, run, type World } from '../../memory-io.ts';

const HEADER =
  'Objetivo;Tipo de meta;Meta;Indicador;Tendencia;Ponderación;Programación 2024;Ejecución 2024';

/** A matrix of two indicators with its execution, of a sector and with goal codes of its own. */
function matrixOf(sector: string, goal: number, { cutoff = '31 de diciembre de 2024' } = {}) {
  return [
    `Sector ${sector};;;;;;;`,
    `Corte ${cutoff};;;;;;;`,
    HEADER,
    `1. Formar;Meta sectorial;${goal}: Asistir;${goal + 2000} Entidades;Constante;50%;40;40`,
    `1. Formar;Meta sectorial;${goal + 1}: Formar;${goal + 2001} Servidores;Suma;50%;200;100`,
  ].join('\n');
}

/** The same without its execution, and the export that has it. */
const planOf = (sector: string, goal: number) =>
  matrixOf(sector, goal).replaceAll(/^(?!Sector|Corte)(.*);[^;]*$/gm, '$1');

const exportOf = (goal: number, executed = 100) =>
  [
    'Corte 31 de diciembre de 2024;;;;;;',
    'Tipo de meta;Código meta;Meta;Código indicador;Indicador;Programado 2024;Ejecutado 2024',
    `Meta sectorial;${goal};Asistir;${goal + 2000};Entidades;40;40`,
    `Meta sectorial;${goal + 1};Formar;${goal + 2001};Servidores;200;${executed}`,
  ].join('\n');

const THREE: World['files'] = {
  'sectores/movilidad/matriz.csv': planOf('Movilidad', 2400),
  'sectores/movilidad/segplan.csv': exportOf(2400),
  'sectores/salud/matriz.csv': matrixOf('Salud', 2600),
  'sectores/vivienda/hábitat/matriz.csv': matrixOf('Hábitat', 2800),
};

/** Plans in one folder with their exports, of which each brings the indicators of one. */
const TOGETHER: World['files'] = Object.fromEntries(
  ['Salud', 'Movilidad', 'Hábitat', 'Ambiente'].flatMap((sector, at) => [
    [`s/${at}-matriz.csv`, planOf(sector, 2000 + 100 * at)],
    [`s/${at}-segplan.csv`, exportOf(2000 + 100 * at, 50 * at)],
  ]),
);

const consolidate = (files: World['files'], words = 'sectores --vigencia 2024', world = {}) =>
  run(['consolidate', ...words.split(' ')], { files, ...world });

async function documentOf(files: World['files'], words = 'sectores --vigencia 2024') {
  const { exitCode, stdout, stderr } = await consolidate(files, `${words} --format json`);
  const document = consolidateSchema.parse(JSON.parse(stdout));
  const names = document.sectors.map(({ name }) => name);
  const kinds = Object.fromEntries(document.files.map(({ path, kind }) => [path, kind]));
  return { exitCode, stderr, document, names, kinds };
}

describe('a folder with a sector in each of its own', () => {
  it('is told sector by sector, with counts and no figure of the whole', async () => {
    const { exitCode, stdout, stderr } = await consolidate(THREE);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Matrices     3 matrices\n');
    expect(stdout).toContain('Objetivos    3, 3 con cifra\n');
    expect(stdout).toContain('Indicadores  3 cumplidos y 3 no cumplidos\n');
    expect(stdout).toContain('Movilidad  31/12/2024  1 de 1');
    expect(stdout).toContain('  1  Formar          75,00%  Completo\n');
    expect(stdout).toContain(
      'Orden        pes compute sectores/salud/matriz.csv --vigencia 2024\n',
    );
    // Three objectives, each with its figure, and no other.
    expect(stdout.match(/\d+,\d+%/g)).toEqual(['75,00%', '75,00%', '75,00%']);
  });

  it('takes the vigencia that all have, and asks for one where they have several', async () => {
    const { exitCode, stderr } = await consolidate(THREE, 'sectores');
    expect([exitCode, stderr]).toEqual([0, 'Vigencia 2024: es la única con ejecución.\n']);
    const files = { ...THREE, 'sectores/x/m.csv': matrixOf('X', 9000).replaceAll('2024', '2023') };
    const other = await consolidate(files, 'sectores');
    expect([other.exitCode, other.stderr]).toEqual([
      2,
      'pes: Las matrices tienen ejecución de varias vigencias: 2023 y 2024.\nIndique cuál con --vigencia.\n',
    ]);
  });

  it('leaves out no matrix for having more vigencias than the others, but asks for one', async () => {
    const years = matrixOf('X', 9000)
      .replace(HEADER, `${HEADER};Programación 2025;Ejecución 2025`)
      .replace(/^(\d\..*)$/gm, '$1;5;5');
    const files = { ...THREE, 'sectores/x/m.csv': years };
    const { exitCode, stdout, stderr } = await consolidate(files, 'sectores');
    expect([exitCode, stdout, stderr]).toEqual([
      2,
      '',
      'pes: Las matrices tienen ejecución de varias vigencias: 2024 y 2025.\nIndique cuál con --vigencia.\n',
    ]);
    const asked = await documentOf(files, 'sectores --vigencia 2024');
    expect([asked.exitCode, asked.names.includes('X')]).toEqual([0, true]);
  });

  it('says what of each is not to be set beside the rest', async () => {
    const early = matrixOf('Ambiente', 2200, { cutoff: '30 de septiembre de 2024' });
    const { document } = await documentOf({
      ...THREE,
      'sectores/ambiente/matriz.csv': early.replace(';50%;40', ';20%;40'),
      'sectores/copia/matriz.csv': matrixOf('Salud', 2600),
    });
    const said = document.sectors.map(({ name, incomparable }) => [
      name,
      incomparable.map(({ kind, text }) => [kind, text]),
    ]);
    expect(said).toEqual([
      [
        'Ambiente',
        [
          ['cutoff', 'Corte 30 de septiembre de 2024; el de los demás es 31 de diciembre de 2024.'],
          ['errors', 'Tiene 1 hallazgo de error: lo que no se puede respaldar no tiene cifra.'],
          [
            'no-figure',
            'El objetivo 1 no tiene porcentaje de cumplimiento porque las ponderaciones de lo programado suman 70% y deben sumar 100%.',
          ],
        ],
      ],
      [
        'Salud (sectores/copia/matriz.csv)',
        [
          [
            'repeated',
            'Es la misma matriz que sectores/salud/matriz.csv. Si son copias o versiones, deje una sola.',
          ],
        ],
      ],
      [
        'Movilidad',
        [
          [
            'programmed-origin',
            'Lo programado de todos sus indicadores es del reporte de SEGPLAN, y en los demás sectores, de la matriz.',
          ],
          [
            'executed-origin',
            'Lo ejecutado de todos sus indicadores es del reporte de SEGPLAN, y en los demás sectores, de la matriz.',
          ],
        ],
      ],
      [
        'Salud (sectores/salud/matriz.csv)',
        [
          [
            'repeated',
            'Es la misma matriz que sectores/copia/matriz.csv. Si son copias o versiones, deje una sola.',
          ],
        ],
      ],
      ['Hábitat', []],
    ]);
  });

  it('is code 1 where some sector has an error, or more warnings than are admitted', async () => {
    const files = {
      ...THREE,
      'sectores/salud/matriz.csv': matrixOf('Salud', 2600).replace(';50%;40', ';20%;40'),
    };
    const { exitCode, stderr } = await consolidate(files);
    expect(exitCode).toBe(1);
    expect(stderr).toBe('pes: 1 sector tiene errores: Salud. La orden de cada uno los muestra.\n');
    const { document } = await documentOf(THREE);
    const { warnings } = document.summary;
    expect(warnings).toBeGreaterThan(0);
    const excess = await consolidate(THREE, 'sectores --max-warnings 0');
    expect(excess.exitCode).toBe(1);
    expect(excess.stderr).toContain('con --max-warnings se admiten 0.');
  });
});

describe('a sector', () => {
  it.each([
    ['of each in a folder', 'sectores', THREE, 3],
    ['of all in one folder', 's', TOGETHER, 4],
  ])('says what compute says, and how to see it: %s', async (_, folder, files, count) => {
    const { document } = await documentOf(files, `${folder} --vigencia 2024`);
    expect(document.sectors).toHaveLength(count);
    for (const sector of document.sectors) {
      const argv = [...sector.command.split(' ').slice(1), '--format', 'json'];
      const own = computeSchema.parse(JSON.parse((await run(argv, { files })).stdout));
      expect([sector.plan, sector.cutoff, sector.inputs]).toEqual([
        own.plan,
        own.cutoff,
        own.inputs,
      ]);
      const { errors, warnings, notes } = own.summary;
      expect(sector.summary).toEqual({ errors, warnings, notes });
      for (const [at, objective] of sector.objectives.entries()) {
        expect(own.objectives[at]).toMatchObject({
          number: objective.number,
          name: objective.name,
          compliance: objective.compliance,
          complianceText: objective.complianceText,
          reason: objective.reason,
          complete: objective.complete,
          range: objective.range,
          indicators: objective.indicators,
        });
        const told = await run((objective.command ?? '').split(' ').slice(1), { files });
        expect(told.stdout).toContain(`Objetivo ${objective.number}`);
        expect(told.stdout).toContain(objective.complianceText);
      }
    }
  });
});

describe('several plans in one folder', () => {
  const files = {
    's/a-matriz.csv': planOf('Salud', 2600),
    's/a-segplan.csv': exportOf(2600, 200),
    's/b-matriz.csv': planOf('Movilidad', 2400),
    's/b-segplan.csv': exportOf(2400, 50),
  };

  it('each have the export that brings its indicators, as compute takes it', async () => {
    const { exitCode, document, kinds } = await documentOf(files, 's --vigencia 2024');
    expect(exitCode).toBe(0);
    expect(
      document.sectors.map(({ name, inputs, objectives }) => [
        name,
        inputs.map(({ file }) => file),
        objectives.map(({ complianceText }) => complianceText),
      ]),
    ).toEqual([
      ['Salud', ['a-matriz.csv', 'a-segplan.csv'], ['100,00%']],
      ['Movilidad', ['b-matriz.csv', 'b-segplan.csv'], ['62,50%']],
    ]);
    expect(kinds).toEqual({
      's/a-matriz.csv': 'matrix',
      's/a-segplan.csv': 'segplan',
      's/b-matriz.csv': 'matrix',
      's/b-segplan.csv': 'segplan',
    });
    const { stderr } = await run(['compute', 's/a-matriz.csv', '--vigencia', '2024'], { files });
    expect(stderr).toContain(
      'Ejecución: a-segplan.csv, de los 2 reportes junto a la matriz el único que trae sus indicadores.',
    );
  });

  it('are told what to do where two exports bring them, or the only one brings too few', async () => {
    const twice = { ...files, 's/c-segplan.csv': exportOf(2600, 100) };
    const { exitCode, document, names } = await documentOf(twice, 's --vigencia 2024');
    expect([exitCode, names]).toEqual([1, ['Movilidad']]);
    expect(document.failures).toEqual([
      {
        path: 's/a-matriz.csv',
        message:
          'Junto a la matriz hay 3 reportes de SEGPLAN de 2024: a-segplan.csv, b-segplan.csv, c-segplan.csv.',
        help: 'Indique cuál con --segplan; se puede repetir.',
      },
    ]);
    const few = { ...files, 's/a-segplan.csv': exportOf(2601) };
    const row = 's/a-segplan.csv';
    const { failures } = (
      await documentOf(
        { ...few, [row]: `${exportOf(7000)}\nMeta sectorial;2600;Asistir;9999;Otra;40;40` },
        's --vigencia 2024',
      )
    ).document;
    expect(failures.map(({ path }) => path)).toEqual(['s/a-matriz.csv']);
  });

  it('may all have the same one, which is given', async () => {
    const rows = exportOf(2400, 50).split('\n').slice(2);
    const city = {
      's/salud/matriz.csv': planOf('Salud', 2600),
      's/movilidad/matriz.csv': planOf('Movilidad', 2400),
      's/ciudad.csv': [exportOf(2600, 200), ...rows].join('\n'),
    };
    const words = 's --vigencia 2024 --segplan s/ciudad.csv';
    const { exitCode, document, kinds } = await documentOf(city, words);
    expect([exitCode, kinds['s/ciudad.csv']]).toEqual([0, 'segplan']);
    const compliances = document.sectors.map(({ objectives }) => objectives[0]?.complianceText);
    expect(compliances).toEqual(['62,50%', '100,00%']);
    expect(document.sectors[0]?.command).toBe(
      'pes compute s/movilidad/matriz.csv --vigencia 2024 --segplan s/ciudad.csv',
    );
  });

  it('may each name theirs in the settings of their folder', async () => {
    const { exitCode, document, kinds } = await documentOf(
      {
        's/salud/matriz.csv': planOf('Salud', 2600),
        's/salud/pes.config.json': '{ "segplan": "../todos/salud.csv" }',
        's/todos/salud.csv': exportOf(2600),
        's/todos/nadie.csv': exportOf(4000),
      },
      's --vigencia 2024',
    );
    expect(exitCode).toBe(0);
    expect(kinds).toEqual({
      's/salud/matriz.csv': 'matrix',
      's/todos/salud.csv': 'segplan',
      's/todos/nadie.csv': 'segplan-unused',
    });
    expect(document.gathered).toEqual([{ kind: 'settings', names: ['s/salud/pes.config.json'] }]);
  });
});

describe('what is no matrix', () => {
  it('is told, and keeps nothing from being consolidated', async () => {
    const { files } = await run(
      ['compute', 'sectores/salud/matriz.csv', '-o', 'sectores/salud/informe.xlsx'],
      { files: THREE },
    );
    const { exitCode, stderr, names, kinds, document } = await documentOf({
      ...Object.fromEntries(files),
      'sectores/rota/matriz.xlsx': 'basura',
      'sectores/rota/vieja.xls': 'basura',
      'sectores/rota/directorio.csv': 'Nombre;Teléfono\nAna;123\n',
      'sectores/salud/~$matriz.xlsx': '',
      'sectores/salud/acta.docx': '',
      'sectores/.git/config': '',
      'sectores/node_modules/m.csv': matrixOf('Otro', 9000),
      'sectores/casi/matriz.csv': `${HEADER.replace(/Ponderación.*/, 'Cosas;Otras')}\n1. A;Meta sectorial;1: B;2 C;Suma;100%;1`,
      'sectores/mala/matriz.csv': matrixOf('Mala', 3000),
      'sectores/mala/pes.config.json': '{ "segplan": 1 }',
      'sectores/vieja/matriz.csv': matrixOf('Vieja', 3100).replaceAll('2024', '2023'),
      'sectores/sola/matriz.csv': planOf('Sola', 3200),
    });
    expect([exitCode, names]).toEqual([1, ['Movilidad', 'Salud', 'Hábitat']]);
    expect(kinds).toMatchObject({
      'sectores/salud/informe.xlsx': 'own-report',
      'sectores/rota/matriz.xlsx': 'failed',
      'sectores/rota/vieja.xls': 'failed',
      'sectores/rota/directorio.csv': 'other-book',
      'sectores/casi/matriz.csv': 'failed',
      'sectores/mala/matriz.csv': 'failed',
      'sectores/vieja/matriz.csv': 'failed',
      'sectores/sola/matriz.csv': 'failed',
    });
    expect(kinds['sectores/node_modules/m.csv']).toBeUndefined();
    expect(document.gathered).toEqual([
      { kind: 'hidden', names: ['sectores/.git'] },
      { kind: 'unvisited', names: ['sectores/node_modules'] },
      { kind: 'settings', names: ['sectores/mala/pes.config.json'] },
      { kind: 'other-file', names: ['sectores/salud/acta.docx'] },
      { kind: 'lock', names: ['sectores/salud/~$matriz.xlsx'] },
    ]);
    const why = new Map(document.failures.map(({ path, message }) => [path, message]));
    expect([...why.keys()]).toEqual([
      'sectores/casi/matriz.csv',
      'sectores/mala/matriz.csv',
      'sectores/rota/matriz.xlsx',
      'sectores/rota/vieja.xls',
      'sectores/sola/matriz.csv',
      'sectores/vieja/matriz.csv',
    ]);
    expect(why.get('sectores/vieja/matriz.csv')).toBe(
      'La matriz no tiene la vigencia 2024; tiene 2023.',
    );
    expect(why.get('sectores/mala/matriz.csv')).toContain('debe ser el nombre de un archivo');
    expect(why.get('sectores/sola/matriz.csv')).toContain('No se encontró la ejecución de 2024.');
    for (const [path, message] of why) expect(stderr).toContain(`pes: ${path}: ${message}\n`);
  });

  it('may be all there is: then nothing could be consolidated, and it says what was seen', async () => {
    const empty = await consolidate({ 'sectores/leame.txt': '' });
    expect([empty.exitCode, empty.stderr]).toEqual([
      3,
      'pes: No hay ninguna matriz .xlsx ni .csv en «sectores».\nIndique la carpeta que las tiene; se buscó también en sus subcarpetas.\n',
    ]);
    const others = await consolidate({ 'sectores/segplan.csv': exportOf(2400) });
    expect(others.exitCode).toBe(3);
    expect(others.stderr).toContain('Se miró sectores/segplan.csv.');
    const failed = await consolidate({ 'sectores/matriz.xlsx': 'basura' });
    expect(failed.exitCode).toBe(1);
    expect(failed.stdout).toContain('Matrices     0 matrices, y 1 archivo sin cifras');
  });

  it('is a file, a name of nothing or standard input in the place of the folder', async () => {
    const told = async (words: string) => {
      const { exitCode, stderr } = await consolidate(THREE, words);
      return [exitCode, stderr.split('\n')[0]];
    };
    expect(await told('nada')).toEqual([3, 'pes: No existe la carpeta «nada».']);
    expect(await told('sectores/salud/matriz.csv')).toEqual([
      2,
      'pes: «sectores/salud/matriz.csv» no es una carpeta.',
    ]);
    expect((await told('-'))[0]).toBe(2);
    expect((await told('sectores otra'))[0]).toBe(2);
  });
});

describe('the disk', () => {
  it('may lead back to itself, and by two names to one file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pes-consolidate-'));
    try {
      mkdirSync(join(folder, 'salud'));
      writeFileSync(join(folder, 'salud', 'matriz.csv'), matrixOf('Salud', 2600));
      symlinkSync(folder, join(folder, 'salud', 'vuelta'));
      symlinkSync(join(folder, 'salud', 'matriz.csv'), join(folder, 'salud', 'otra.csv'));
      symlinkSync(join(folder, 'nada.csv'), join(folder, 'salud', 'rota.csv'));
      const { io, said } = memoryIo({ files: {} });
      const real = { ...nodeIo(), stdout: io.stdout, stderr: io.stderr };
      const words = ['consolidate', folder, '--vigencia', '2024', '--format', 'json'];
      expect(await main(words, real)).toBe(0);
      const { sectors, files, gathered } = consolidateSchema.parse(JSON.parse(said.stdout));
      expect(sectors.map(({ name }) => name)).toEqual(['Salud']);
      expect(files.map(({ path, kind }) => [path.slice(folder.length + 1), kind])).toEqual([
        [join('salud', 'matriz.csv'), 'matrix'],
        [join('salud', 'otra.csv'), 'repeated'],
      ]);
      expect(gathered).toEqual([
        { kind: 'other-file', names: [join(folder, 'salud', 'rota.csv')] },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('may refuse a folder below, which is told, or a file', async () => {
    const { io, said } = memoryIo({ files: THREE });
    const list = (folder: string) => {
      if (folder === join('sectores', 'salud'))
        throw Object.assign(new Error(), { code: 'EACCES' });
      return io.list(folder);
    };
    const words = ['consolidate', 'sectores', '--vigencia', '2024', '--format', 'json'];
    expect(await main(words, { ...io, list })).toBe(1);
    const { sectors, failures } = consolidateSchema.parse(JSON.parse(said.stdout));
    expect(sectors.map(({ name }) => name)).toEqual(['Movilidad', 'Hábitat']);
    expect(failures.map(({ path, message }) => [path, message])).toEqual([
      ['sectores/salud', 'No hay permiso para leer «sectores/salud».'],
    ]);
    const refused = await consolidate(THREE, 'sectores --vigencia 2024', {
      readErrors: { 'sectores/salud/matriz.csv': 'EBUSY' },
    });
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('Otro programa tiene bloqueado «sectores/salud/matriz.csv».');
  });

  it('reads each file of a folder once, however many sectors there are', async () => {
    const { reads } = await consolidate(THREE);
    expect([...reads].sort()).toEqual([...new Set(reads)].sort());
    expect(reads).toHaveLength(Object.keys(THREE).length);
  });
});

it('says in its help what its own words do', async () => {
  const { stdout } = await run(['consolidar', '--help'], { files: {} });
  expect(stdout).toMatch(
    /--all +muestra los objetivos de todos los sectores, aunque\n +sean muchos/,
  );
});

describe('the outputs', () => {
  const OUTPUTS = ['.xlsx', '.json', '.csv', '.md', '.html'].map((one) => `distrito${one}`);

  it('are of every form, the same each time, and no file is taken for one of them', async () => {
    const words = ['sectores', '--vigencia', '2024', ...OUTPUTS.flatMap((name) => ['-o', name])];
    const [first, again] = await Promise.all(
      [1, 2].map(() => run(['consolidar', ...words], { files: THREE })),
    );
    expect(first?.exitCode).toBe(0);
    for (const name of OUTPUTS) {
      expect(first?.stderr).toContain(`Escrito: ${name}\n`);
      expect(first?.files.get(name)).toEqual(again?.files.get(name));
      expect(first?.files.get(name)?.length).toBeGreaterThan(500);
    }
    const text = (name: string) => new TextDecoder().decode(first?.files.get(name));
    const json = await consolidate(THREE, 'sectores --vigencia 2024 --format json');
    expect(text('distrito.json')).toBe(json.stdout);
    const csv = await consolidate(THREE, 'sectores --vigencia 2024 --format csv');
    expect(csv.stdout.replace('\ufeff', '')).toBe(text('distrito.csv'));
    expect(csv.stdout.trim().split('\r\n')).toHaveLength(7);
    const md = await consolidate(THREE, 'sectores --vigencia 2024 --format md');
    expect(text('distrito.md')).toBe(md.stdout);
    for (const name of ['distrito.html', 'distrito.md']) {
      expect(text(name).match(/75,00%/g)).toHaveLength(3);
    }
  });

  it('are a workbook that no later run takes for a matrix', async () => {
    const words = 'sectores --vigencia 2024 -o sectores/distrito.xlsx -o sectores/distrito.csv';
    const { files } = await consolidate(THREE, words);
    const kept = Object.fromEntries(files);
    const { exitCode, names, kinds } = await documentOf(kept);
    expect([exitCode, names]).toEqual([0, ['Movilidad', 'Salud', 'Hábitat']]);
    // What the run itself replaces is none of the files that it speaks of.
    expect(kinds).toMatchObject({
      'sectores/distrito.xlsx': 'own-report',
      'sectores/distrito.csv': 'own-report',
    });
    const again = await consolidate(kept, `${words} --force`);
    expect(again.exitCode).toBe(0);
    expect(again.files.get('sectores/distrito.xlsx')).toEqual(kept['sectores/distrito.xlsx']);
  });

  it('never take the place of an input', async () => {
    const { exitCode, stderr, files } = await consolidate(
      THREE,
      'sectores --vigencia 2024 --force -o sectores/salud/matriz.csv',
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('nunca se escribe sobre una entrada');
    expect(new TextDecoder().decode(files.get('sectores/salud/matriz.csv'))).toBe(
      THREE['sectores/salud/matriz.csv'],
    );
  });

  it('have a row for what has no figures', async () => {
    const files = { ...THREE, 'sectores/rota/matriz.xlsx': 'basura' };
    const { stdout } = await consolidate(files, 'sectores --vigencia 2024 --format csv');
    const last = stdout.trim().split('\r\n').at(-1) ?? '';
    expect(last).toMatch(/^;sectores\/rota\/matriz\.xlsx;.*matriz\.xlsx es un archivo de texto/);
  });

  it('show one line a sector on a screen where they are many', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 31 }, (_, at) => [
        `s/${at}/matriz.csv`,
        matrixOf(`Sector ${at}`, 2000 + 2 * at),
      ]),
    );
    const { stdout } = await consolidate(many, 's --vigencia 2024');
    expect(stdout).not.toContain('75,00%');
    expect(stdout).toContain('Los objetivos de cada sector se muestran con --all');
    const all = await consolidate(many, 's --vigencia 2024 --all');
    expect(all.stdout.match(/75,00%/g)).toHaveLength(31);
  });

  it('say why there are no figures once: on a terminal, in the answer', async () => {
    const files = { ...THREE, 'sectores/rota/matriz.xlsx': 'basura' };
    const why = 'es un archivo de texto';
    const piped = await consolidate(files, 'sectores --vigencia 2024');
    expect([piped.stdout, piped.stderr].map((text) => text.includes(why))).toEqual([true, true]);
    const shown = await consolidate(files, 'sectores --vigencia 2024', { terminal: 80 });
    expect([shown.stdout, shown.stderr].map((text) => text.includes(why))).toEqual([true, false]);
    expect(shown.stderr).toContain('pes: De 1 archivo no hay cifras: arriba se dice por qué.');
    const document = await consolidate(files, 'sectores --vigencia 2024 --format json', {
      terminal: 80,
    });
    expect(document.stderr).toContain(why);
  });

  it('tell how far it is on a terminal, on a line that goes away', async () => {
    const { stderr } = await consolidate(THREE, 'sectores --vigencia 2024', {
      terminal: 80,
      pace: 400,
    });
    expect(stderr).toContain('\rConsolidando 2 de 4: sectores/movilidad/segplan.csv');
    expect(stderr.trimEnd().endsWith('\r') || /\r +\r/.test(stderr)).toBe(true);
    const quiet = await consolidate(THREE, 'sectores --vigencia 2024 --quiet', {
      terminal: 80,
      pace: 400,
    });
    expect(quiet.stderr).toBe('');
  });
});

it('consolidates the published case as it was published', async () => {
  const files = Object.fromEntries(
    ['matriz.xlsx', 'segplan.xlsx'].map((name) => [`d/gp/${name}`, readFileSync(casePath(name))]),
  );
  const { exitCode, document } = await documentOf(files, 'd --vigencia 2024');
  const { objectives } = JSON.parse(readFileSync(casePath('published.json'), 'utf8'));
  const printed: readonly string[] = objectives.map(
    (one: { printedCompliance: string }) => one.printedCompliance,
  );
  expect(exitCode).toBe(0);
  const decimalsOf = (text: string | undefined) => /,(\d+)/.exec(text ?? '')?.[1]?.length ?? 0;
  const shown = document.sectors[0]?.objectives.map(({ compliance }, at) =>
    formatPercent(compliance ?? Number.NaN, decimalsOf(printed[at])),
  );
  expect(shown).toEqual(printed);
});

it('writes every indicator of thousands, as rows that Excel filters', async () => {
  const lines = Array.from(
    { length: 600 },
    (_, at) =>
      `1. Uno;Meta sectorial;${3000 + at}: Meta;${7000 + at} Indicador;Suma;0,1%;10;${at % 20}`,
  );
  const head = matrixOf('Salud', 1).split('\n').slice(0, 3);
  const files = { 's/matriz.csv': [...head, ...lines].join('\n') };
  const { files: written } = await consolidate(files, 's --vigencia 2024 -o d.xlsx');
  const workbook = readWorkbook(written.get('d.xlsx') ?? new Uint8Array(), 'd.xlsx');
  const sheet = workbook.sheets.find(({ name }) => name === 'Indicadores');
  const rows = (sheet?.rows ?? []).slice(-600);
  expect(rows).toHaveLength(600);
  rows.forEach(({ cells }, at) => {
    const values = new Map(cells.map(({ column, value }) => [column, value]));
    expect([values.get(1), values.get(4), values.get(8)]).toEqual([
      'Salud',
      `${7000 + at}: Indicador`,
      at % 20,
    ]);
  });
});
