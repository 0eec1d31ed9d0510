/** What somebody meets who does not know the program, or mistypes it. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, composeProgram } from '../../../src/cli/program.ts';
import { FIRST_STEPS } from '../../../src/cli/words/first-steps.ts';
import { OTHER_NAMES } from '../../../src/cli/words/meant-option.ts';
import { casePath, memoryIo, run } from '../../memory-io.ts';
import { publishedHtml } from '../../published-table.ts';
import { makeTemplate } from '../../report/pptx/made-template.ts';

const CASE = {
  'matriz.xlsx': readFileSync(casePath('matriz.xlsx')),
  'segplan.xlsx': readFileSync(casePath('segplan.xlsx')),
};

const FILES = {
  ...CASE,
  'informe.html': publishedHtml('as-published'),
  'entidad.pptx': await makeTemplate(),
};

/** Other versions of both, which beside the first ones would leave in doubt which are meant. */
const VERSIONS = {
  ...FILES,
  'antes.xlsx': FILES['matriz.xlsx'],
  'despues.xlsx': FILES['matriz.xlsx'],
  'junio.xlsx': FILES['segplan.xlsx'],
  'diciembre.xlsx': FILES['segplan.xlsx'],
};

/** A folder of a sector, beside an export that all may have. */
const SECTORS = {
  'sectores/gestion/matriz.xlsx': FILES['matriz.xlsx'],
  'sectores/gestion/segplan.xlsx': FILES['segplan.xlsx'],
  'segplan.xlsx': FILES['segplan.xlsx'],
};

/** The files that the example of a command speaks of. */
const NAMED: Readonly<Record<string, Readonly<Record<string, Uint8Array | string>>>> = {
  compare: VERSIONS,
  consolidate: SECTORS,
};

const TWO_FOLDERS = {
  'uno/matriz.xlsx': FILES['matriz.xlsx'],
  'dos/a.xlsx': FILES['matriz.xlsx'],
  'dos/b.xlsx': FILES['segplan.xlsx'],
  'dos/~$a.xlsx': '',
  'dos/nota.md': '',
};

/** What is said on standard error, without line ends. */
async function said(argv: readonly string[], files = {}): Promise<string> {
  const { stderr } = await run(argv, { files: { ...FILES, ...files } });
  return stderr.replaceAll('\n', ' ');
}

/** Whether the words write a file of that name. */
function isWritten(argv: readonly string[], name: string): boolean {
  return argv[argv.indexOf('-o') + 1] === name;
}

describe('the help', () => {
  const { commands: parsers } = composeProgram(memoryIo({ files: {} }).io, {
    begin: () => {},
    finish: () => {},
  });

  it.each(COMMANDS.map(({ name, examples }) => [name, examples] as const))(
    'of %s has two examples at least, none like another, and of nothing else',
    (name, examples) => {
      expect(examples.length).toBeGreaterThanOrEqual(2);
      expect(new Set(examples.flat()).size).toBe(examples.length * 2);
      for (const [purpose, words] of examples) {
        expect(purpose).toMatch(/^[A-ZÁÉÍÓÚ].*:$/);
        expect(words).toMatch(new RegExp(`^pes ${name}\\b`));
      }
    },
  );

  it.each(parsers.map((command) => [command.name(), command] as const))(
    'of %s says of each option what it is for, and of each of few words which they are',
    async (name, command) => {
      const { stdout } = await run(['help', name], { files: {}, terminal: 80 });
      const text = stdout.replace(/\s+/g, ' ');
      for (const { flags, description, argChoices } of command.options) {
        expect(description).toMatch(/^[a-záéíóú¿«0-9].*[^.]$/);
        expect(text).toContain(`${flags} ${description}`);
        for (const word of argChoices ?? []) expect(description).toContain(word);
      }
      for (const argument of command.registeredArguments) {
        expect(text).toContain(argument.description);
      }
    },
  );

  it.each(COMMANDS.map(({ name }) => name))(
    'of %s fits 80 columns of any terminal',
    async (name) => {
      for (const terminal of [80, 200]) {
        const { stdout } = await run(['help', name], { files: {}, terminal });
        expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
        expect(stdout).toContain('Ejemplos:');
      }
    },
  );

  it.each(['help', '--help', 'ayuda'])('of the program fits them too: pes %s', async (word) => {
    const { stdout, exitCode } = await run([word], { files: {}, terminal: 160 });
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    for (const { name, alias } of COMMANDS) expect(stdout).toContain(`${name}, ${alias}`);
    expect(stdout).toContain(FIRST_STEPS);
  });

  it('is the same by either way of asking for it, and by the name in Spanish', async () => {
    const ways = [
      ['help', 'compute'],
      ['compute', '--help'],
      ['ayuda', 'calcular'],
    ];
    const helps = await Promise.all(
      ways.map(async (argv) => (await run(argv, { files: {} })).stdout),
    );
    expect(new Set(helps).size).toBe(1);
  });

  it('of no command names the one that was meant', async () => {
    const { exitCode, stderr } = await run(['help', 'insepct'], { files: {} });
    expect([exitCode, stderr]).toEqual([
      2,
      'pes: No existe la orden «insepct».\n¿Quiso decir inspect?\n',
    ]);
  });

  const commands = [
    // The page is of the build: its own tests write it.
    ...COMMANDS.filter(({ name }) => name !== 'page').flatMap(({ examples }) =>
      examples.map(([, words]) => words),
    ),
    ...FIRST_STEPS.split('\n').flatMap((line) => /^ {2}(pes .*?)(?: {2,}|$)/.exec(line)?.[1] ?? []),
  ];
  it.each([...new Set(commands)])(
    'shows a command that works as it stands: %s',
    async (command) => {
      const [program, ...argv] = command.split(' ');
      const named = NAMED[argv[0] ?? ''] ?? FILES;
      // What is written is not there yet.
      const files = Object.fromEntries(
        Object.entries(named).filter(([name]) => argv[0] !== 'template' || !isWritten(argv, name)),
      );
      const { exitCode, stdout, files: after } = await run(argv, { files });
      expect(program).toBe('pes');
      expect(exitCode).toBe(0);
      // What a command gives is shown, or is a file.
      expect(stdout !== '' || after.size > Object.keys(files).length).toBe(true);
    },
  );
});

describe('words that are not those of a command', () => {
  it('are answered with what to do first where there are none', async () => {
    const { exitCode, stdout, stderr } = await run([], { files: FILES });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`pes: Falta decir qué hacer.\n\n${FIRST_STEPS}\n`);
  });

  it.each([
    ['matriz.xlsx', 'Para calcular: pes compute matriz.xlsx --vigencia 2024.'],
    ['mi matriz.XLSX', 'pes validate "mi matriz.XLSX"'],
    ['libro.xls', 'pes inspect libro.xls'],
  ])('are a file: %s', async (file, help) => {
    expect(await said([file])).toContain(`Falta decir qué hacer con «${file}».`);
    expect(await said([file])).toContain(help);
  });

  it.each([
    ['compute matriz.xlsx segplan.xlsx', 'pes compute matriz.xlsx --segplan segplan.xlsx'],
    ['calcular matriz.xlsx otro.csv --vigencia 2024', 'pes compute matriz.xlsx --segplan otro.csv'],
    ['compute matriz.xlsx 2024', 'La vigencia se indica así: --vigencia 2024.'],
    ['compute mi matriz', 'entre comillas rectas'],
    ['explain matriz.xlsx objetivo 5', 'comillas: pes explain matriz.xlsx "objetivo 5"'],
    ['explain matriz.xlsx 5 otro.csv', 'pes explain matriz.xlsx 5 --segplan otro.csv'],
    ['explain 5', 'Falta la matriz de «5». La matriz va primero: pes explain matriz.xlsx 5'],
    ['informe matriz.xlsx', 'Vea las órdenes con pes --help.'],
    ['compute “mi matriz.xlsx”', 'use las rectas'],
    ['inspect matriz.xlsx segplan.xlsx', 'Se mira un archivo cada vez.'],
  ])('are left over: pes %s', async (words, help) => {
    const { exitCode, stdout } = await run(words.split(' '), { files: FILES });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(await said(words.split(' '))).toContain(help);
  });

  it.each([
    ['compute matriz.xlsx vigencia 2024', '¿Quiso escribir --vigencia 2024?'],
    ['compute vigencia 2024 matriz.xlsx', '¿Quiso escribir --vigencia 2024?'],
    ['compute matriz.xlsx /vigencia:2024', '¿Quiso escribir --vigencia 2024?'],
    ['explain matriz.xlsx 5 año 2024', '¿Quiso escribir --vigencia 2024?'],
    ['inspect matriz.xlsx hoja Plan', '¿Quiso escribir --hoja Plan?'],
    ['consolidate sectores salida d.xlsx', '¿Quiso escribir --output d.xlsx?'],
    ['validate matriz.xlsx vigencia 2024', '¿Quiso escribir --vigencia 2024?'],
    ['validate matriz.xlsx todo', '¿Quiso escribir --all?'],
  ])('are an option without its dashes: pes %s', async (words, help) => {
    const { exitCode, stdout } = await run(words.split(' '), { files: FILES });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(await said(words.split(' '))).toContain(help);
  });

  it('are files all the same where there are files of those names', async () => {
    const files = { 'matriz.xlsx': FILES['matriz.xlsx'], todo: FILES['matriz.xlsx'] };
    expect((await run(['validate', 'matriz.xlsx', 'todo'], { files })).exitCode).toBe(0);
  });

  it('are what is searched for in the catalogue', async () => {
    expect((await run(['rules', 'vigencia'], { files: {} })).exitCode).toBe(0);
  });

  it.each([
    ['-vigencia', '--vigencia'],
    ['-output=a.xlsx', '--output=a.xlsx'],
    ['-no-color', '--no-color'],
  ])('have one hyphen where there go two: %s', async (word, right) => {
    expect(await said(['compute', 'matriz.xlsx', word])).toContain(
      `«${word}» tiene un guion donde van dos. Escriba ${right}.`,
    );
  });

  it('name an option before the command', async () => {
    expect(await said(['--vigencia', '2024', 'compute', 'matriz.xlsx'])).toContain(
      'La opción --vigencia va después de la orden. Por ejemplo: pes compute matriz.xlsx --vigencia 2024',
    );
  });

  it('are left over with spaces in them, and are written so that a terminal takes them', async () => {
    expect(await said(['compute', 'matriz.xlsx', 'mi reporte.xlsx'])).toContain(
      'pes compute matriz.xlsx --segplan "mi reporte.xlsx"',
    );
  });

  it.each(['—', '–', '−', '‒', '-–', '——'])('have a dash for hyphens: %s', async (dash) => {
    const { exitCode, stderr } = await run(['compute', 'matriz.xlsx', `${dash}vigencia`, '2024'], {
      files: FILES,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`«${dash}vigencia» tiene una raya donde van dos guiones`);
    expect(stderr).toContain('Escriba --vigencia.');
  });

  it('have one for an option of one letter, or with its value', async () => {
    expect(await said(['compute', 'matriz.xlsx', '–o', 'x.xlsx'])).toContain('Escriba -o.');
    expect(await said(['compute', 'matriz.xlsx', '—vigencia=2024'])).toContain(
      'Escriba --vigencia.',
    );
    expect(await said(['—help'])).toContain('Escriba --help.');
  });

  it('begin with a dash and are a file all the same', async () => {
    const { exitCode } = await run(['validate', '–plan.xlsx'], {
      files: { '–plan.xlsx': FILES['matriz.xlsx'] },
    });
    expect(exitCode).toBe(0);
  });
});

describe('what is missing', () => {
  const wanting = [
    'compute',
    'explain',
    'compare',
    'consolidate',
    'validate',
    'inspect',
    'completion',
  ];
  it.each(
    COMMANDS.filter(({ name }) => wanting.includes(name)).map(
      ({ name, examples }) => [name, examples] as const,
    ),
  )('is told with an example: pes %s', async (name, [[, example] = ['', '']]) => {
    const { exitCode, stderr } = await run([name], { files: {} });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^pes: Falta indicar <.*>\./);
    expect(stderr).toContain(`Por ejemplo: ${example}\n`);
  });

  it('is the value of an option, told with an example that has it', async () => {
    expect(await said(['compute', 'matriz.xlsx', '--vigencia'])).toContain(
      'A la opción --vigencia <año> le falta su valor. Por ejemplo: pes compute matriz.xlsx --vigencia 2024',
    );
  });
});

describe('an option by another name', () => {
  const { commands } = composeProgram(memoryIo({ files: {} }).io, {
    begin: () => {},
    finish: () => {},
  });
  const longs = new Set(commands.flatMap(({ options }) => options.map(({ long }) => long)));

  it.each(Object.entries(OTHER_NAMES))('is %s', async (flag, names) => {
    if (flag !== '--help' && flag !== '--version') expect(longs).toContain(flag);
    const command = commands.find(({ options }) => options.some(({ long }) => long === flag));
    for (const name of names) {
      const word = `--${name.replaceAll(' ', '-')}`;
      const argv = command ? [command.name(), word] : [word];
      expect(await said(argv)).toContain(`¿Quiso decir ${flag}?`);
    }
  });

  it('is known in Spanish for each that has an English one', () => {
    const english = [
      'accept',
      'all',
      'config',
      'force',
      'format',
      'help',
      'init',
      'max-warnings',
      'no-color',
      'output',
      'quiet',
      'version',
    ];
    for (const name of english) expect(OTHER_NAMES).toHaveProperty(`--${name}`);
  });
});

describe('a file that is not there', () => {
  it.each([
    ['compute matris.xlsx', '¿Quiso decir «matriz.xlsx»?'],
    ['compute MATIRZ.xlsx', '¿Quiso decir «matriz.xlsx»?'],
    ['compute matriz', '¿Quiso decir «matriz.xlsx»?'],
    ['compute matriz.xls', '¿Quiso decir «matriz.xlsx»?'],
    ['compute uno/matrix.xlsx', '¿Quiso decir «uno/matriz.xlsx»?'],
    ['compute nada/matriz.xlsx', 'No existe la carpeta «nada»'],
    ['compute presupuesto.xlsx', 'Hay: «matriz.xlsx» y «segplan.xlsx».'],
    ['compute *.xlsx', 'escriba los nombres. Hay: «matriz.xlsx» y «segplan.xlsx».'],
    ['compute *.xls', 'Ningún archivo coincide con «*.xls». Hay: «matriz.xlsx» y «segplan.xlsx».'],
    ['validate dos/?.xlsx', 'Hay: «dos/a.xlsx» y «dos/b.xlsx».'],
    ['compute matriz.xlsx --segplan segplam.xlsx', '¿Quiso decir «segplan.xlsx»?'],
    ['compute uno', 'Indique el archivo. Hay: «uno/matriz.xlsx».'],
    ['compute dos', 'Hay: «dos/a.xlsx» y «dos/b.xlsx».'],
    ['compute matriz.xlsx --config pes.confg.json', '¿Quiso decir «pes.config.json»?'],
  ])('is named by what there is: pes %s', async (words, help) => {
    const files = { ...TWO_FOLDERS, 'pes.config.json': '{}' };
    const { exitCode } = await run(words.split(' '), { files: { ...FILES, ...files } });
    expect(exitCode).toBe(3);
    expect(await said(words.split(' '), files)).toContain(help);
  });

  it.each([
    ['consolidate nada', 'Hay: «dos» y «uno».'],
    ['consolidate doz', '¿Quiso decir «dos»?'],
    ['consolidate dos/nada', 'En «dos» no hay ninguna carpeta.'],
    ['consolidate nada/dos', 'No existe la carpeta «nada»: revise la ruta.'],
  ])('is a folder, named by those there are: pes %s', async (words, help) => {
    expect((await run(words.split(' '), { files: TWO_FOLDERS })).exitCode).toBe(3);
    const { stderr } = await run(words.split(' '), { files: TWO_FOLDERS });
    expect(stderr).toContain(help);
    expect(stderr).not.toContain('.xlsx');
  });

  it('is found without the quotes of a letter', async () => {
    expect(await said(['compute', '“matriz.xlsx”'])).toContain('escriba "matriz.xlsx"');
  });
});

describe('a word that is almost one', () => {
  it.each([
    ['calcualr matriz.xlsx', '¿Quiso decir calcular?'],
    ['compure matriz.xlsx', '¿Quiso decir compare o compute?'],
    ['completion', 'Es bash, zsh, fish o powershell. Por ejemplo: pes completion bash'],
    ['validate matriz.xlsx --accept --motivo x', 'Agregue --nombre "…".'],
    ['validate matriz.xlsx --accept --nombre y', 'falta el motivo.'],
    ['compute matriz.xlsx --vigensia 2024', '¿Quiso decir --vigencia?'],
    ['compute matriz.xlsx -o informe.xls', '¿Quiso decir .xlsx? La extensión decide:'],
    ['compute matriz.xlsx -o informe.htm', '¿Quiso decir .html?'],
    [
      'compute matriz.xlsx -o informe.pdf',
      'Un PDF se guarda desde el programa que abre uno de esos.',
    ],
    ['compute matriz.xlsx --format jso', '¿Quiso decir json? Admite table, json, csv o md.'],
    ['compute matriz.xlsx --hoja formulasion', '¿Quiso decir «Formulación»? Tiene'],
    ['inspect matriz.xlsx --hoja Instruccion', '¿Quiso decir «Instrucciones»?'],
    ['compute matriz.xlsx --vigencia 2042', '¿Quiso decir --vigencia 2024?'],
    ['compute matriz.xlsx --vigencia 2028', 'Revise --vigencia, o los años'],
    ['rules PES2O3', '¿Quiso decir PES203?'],
    ['rules PES999', 'Los códigos van de PES101'],
    ['rules ponderasion', '¿Quiso decir «ponderación»?'],
    ['validate matriz.xlsx PSE201 --accept --motivo x --nombre y', '¿Quiso decir PES201?'],
    ['validate matriz.xlsx PES312 --accept --motivo x --nombre y', '¿Quiso decir PES321?'],
    ['explain matriz.xlsx 4262', '¿Quiso decir 4263'],
    ['explain matriz.xlsx historca', '¿Quiso decir «histórica»?'],
    ['completion basch', '¿Quiso decir bash? Admite bash, zsh, fish o powershell.'],
  ])('is answered with that one: pes %s', async (words, help) => {
    expect((await run(words.split(' '), { files: FILES })).exitCode).toBe(2);
    expect(await said(words.split(' '))).toContain(help);
  });

  it.each([
    ['{"severidades": {"PES3IO": "nota"}}', '¿quiso decir PES310?'],
    ['{"valores": {"tendencia": {"I": "sumaa"}}}', '¿quiso decir «suma»?'],
    ['{"matriz": {"columnas": {"ponderacon 2024": "H"}}}', '¿quiso decir «ponderación 2024»?'],
    ['{"matriz": {"hoja": "Formulacon"}}', '¿Quiso decir «Formulación»?'],
  ])('is so in a configuration: %s', async (config, help) => {
    const files = { 'pes.config.json': config };
    expect(await said(['compute', 'matriz.xlsx'], files)).toContain(help);
  });

  it('takes -o=informe.md for -o informe.md', async () => {
    const { files } = await run(['compute', 'matriz.xlsx', '-o=informe.md'], { files: FILES });
    expect([...files.keys()]).toContain('informe.md');
  });
});

describe('a file that is another', () => {
  it('is asked for where an export is given as the matrix', async () => {
    expect(await said(['compute', 'segplan.xlsx', '--vigencia', '2024'])).toContain(
      'Si lo es, la matriz va primero: pes compute matriz.xlsx --segplan segplan.xlsx.',
    );
    expect(await said(['compute', 'matriz.xlsx'])).not.toContain('la matriz va primero');
  });

  it('is asked for where that export names objectives, and has no weights', async () => {
    const table = (weights: string, weight: string) =>
      [
        `Programa;Código meta;Meta;Código indicador;Indicador;Tipo anualización;${weights}Prog. Actual 2024;Ejec. 2024`,
        `Vivienda digna;10;Hacer casas;20;Casas;Suma;${weight}4;4`,
        `Agua;11;Tender redes;21;Redes;Suma;${weight}5;5`,
      ].join('\n');
    const files = {
      'SEGPLAN 2024.csv': table('', ''),
      'matriz.csv': table('Ponderación;', '100%;'),
    };
    for (const command of ['compute', 'validate']) {
      const { stderr } = await run([command, 'SEGPLAN 2024.csv', '--vigencia', '2024'], { files });
      expect(stderr).toContain(
        'SEGPLAN 2024.csv se lee como un reporte de SEGPLAN, pues no tiene ponderaciones. Si lo es, la matriz va primero: pes compute matriz.xlsx --segplan "SEGPLAN 2024.csv".',
      );
      const own = await run([command, 'matriz.csv', '--vigencia', '2024'], { files });
      expect(own.stderr).not.toContain('la matriz va primero');
    }
  });

  it('is not looked for in the one that takes what is shown', async () => {
    const files = { ...FILES, 'informe.csv': '' };
    const argv = ['compute', 'matriz.xlsx', '--format', 'csv'];
    const { stderr } = await run(argv, { files, stdoutFile: 'informe.csv' });
    expect(stderr).not.toContain('informe.csv');
    expect((await run(argv, { files })).stderr).toContain('informe.csv');
  });

  it('is not taken for an export nobody named where it is no workbook and no CSV', async () => {
    const csv = 'Código meta;Código indicador;Programado 2024;Ejecutado 2024\n1;2;3;4\n';
    const files = { 'm.xlsx': FILES['matriz.xlsx'], 'segplan.txt': csv };
    const { exitCode, stderr } = await run(['compute', 'm.xlsx'], { files });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('No se encontró la ejecución');
  });
});
