/** The package as a user gets it: packed, and installed in an empty folder without anything else. */

import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOf, packageParts, worksheet } from '../fixtures/hostile/package-parts.js';
import { writeZip } from '../fixtures/hostile/zip-writer.js';
import { casePath, run } from './memory-io.ts';

const ROOT = join(import.meta.dirname, '..');
const MATRIX = 'matriz.xlsx';
const INPUTS = [MATRIX, 'segplan.xlsx'];
const OUTPUTS = ['.xlsx', '.pptx', '.html', '.md', '.csv', '.json'].map(
  (extension) => `informe${extension}`,
);

/** What Node gives that the bundle may ask for; none of them reaches the network or a shell. */
const BUILT_IN = [
  'buffer',
  'crypto',
  'events',
  'fs',
  'module',
  'path',
  'process',
  'readline',
  'util',
  'zlib',
];

const temporary = mkdtempSync(join(tmpdir(), 'pes-package-'));
const user = join(temporary, 'user');
const installed = join(user, 'node_modules', 'pes');
let tarball = '';
afterAll(() => rmSync(temporary, { recursive: true, force: true }), 60_000);

const node = (words: readonly string[]) =>
  spawnSync(process.execPath, words, { cwd: user, encoding: 'utf8' });
const pes = (...words: readonly string[]) => node([join(installed, 'bin', 'pes.js'), ...words]);
const shell = process.platform === 'win32';

/** Builds, packs and installs the package as the sources now are, away from those of others. */
beforeAll(() => {
  const built = join(temporary, 'built');
  for (const part of ['package.json', 'README.md', 'LICENSE', 'bin', 'docs', 'fixtures']) {
    cpSync(join(ROOT, part), join(built, part), { recursive: true });
  }
  const dist = join(built, 'dist');
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'bundle.js'), dist]);
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'compile.js'), built]);
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const library = join(ROOT, 'tsconfig.library.json');
  execFileSync(process.execPath, [tsc, '-p', library, '--outDir', join(dist, 'types')]);
  const program = join(ROOT, 'tsconfig.json');
  execFileSync(process.execPath, [tsc, '-p', program, '--outDir', join(built, 'build')]);
  symlinkSync(join(ROOT, 'node_modules'), join(built, 'node_modules'), 'junction');
  execFileSync(process.execPath, [join(built, 'build', 'cli', 'write-schemas.js')]);
  const manifest = join(ROOT, 'scripts', 'manifest.js');
  execFileSync(process.execPath, [manifest, 'strip', built]);
  const packing = { cwd: built, shell };
  execFileSync('npm', ['pack', '--ignore-scripts', '--offline', '--silent'], packing);
  tarball = join(built, readdirSync(built).find((name) => name.endsWith('.tgz')) ?? '');
  mkdirSync(user);
  // Whatever the package asked for, the registry could not give it.
  const installing = ['install', '--offline', '--no-audit', '--no-fund', '--silent', tarball];
  execFileSync('npm', installing, { cwd: user, shell });
  for (const name of INPUTS) {
    cpSync(casePath(name), join(user, name));
    cpSync(casePath(name), join(user, 'sectores', name));
  }
}, 300_000);

/** Texts of the files of the bundle, by name. */
function readBundle(ending: RegExp): ReadonlyMap<string, string> {
  const dist = join(installed, 'dist');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => ending.test(name));
  return new Map(files.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
}

describe('the packed program', () => {
  it('needs no other package', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(manifest.dependencies ?? {})).toEqual([]);
    const packages = readdirSync(join(user, 'node_modules')).filter((name) => !/^\./.test(name));
    expect(packages).toEqual(['pes']);
  });

  it('runs no script when it is installed', () => {
    const lock = JSON.parse(readFileSync(join(user, 'package-lock.json'), 'utf8'));
    expect(lock.packages['node_modules/pes'].version).toMatch(/^\d/);
    expect(lock.packages['node_modules/pes']).not.toHaveProperty('hasInstallScript');
    // npm warns who installs a file of any, also of `prepare`, which it runs for none.
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('scripts');
    expect(manifest).not.toHaveProperty('devDependencies');
    const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(manifest.exports).toEqual(own.exports);
    const script = join(ROOT, 'scripts', 'manifest.js');
    execFileSync(process.execPath, [script, 'restore', join(temporary, 'built')]);
    const restored = readFileSync(join(temporary, 'built', 'package.json'), 'utf8');
    expect(restored).toBe(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  });

  it('is the command pes', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const command = join(user, 'node_modules', '.bin', 'pes');
    const { status, stdout } = spawnSync(command, ['--version'], {
      cwd: user,
      encoding: 'utf8',
      shell,
    });
    expect([status, stdout]).toEqual([0, `${version}\n`]);
  });

  it('is no larger than its documentation says', () => {
    const page = readFileSync(join(ROOT, 'docs', 'construccion.md'), 'utf8');
    const said = /menos de (\d+) MB empaquetado y de (\d+) MB instalado/.exec(page) ?? [];
    const [packed = Number.NaN, unpacked = Number.NaN] = said.slice(1).map(Number);
    const files = readdirSync(installed, { recursive: true, withFileTypes: true });
    const sizes = files
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(statSync(tarball).size / 1e6).toBeLessThan(packed);
    expect(total / 1e6).toBeLessThan(unpacked);
  });

  it('carries the files that the guide works with', () => {
    const carried = readdirSync(join(installed, 'fixtures'), { recursive: true, encoding: 'utf8' });
    expect(carried.filter((name) => name.endsWith('.xlsx')).toSorted()).toEqual(
      [
        'gestion-publica-2024/matriz.xlsx',
        'gestion-publica-2024/segplan.xlsx',
        'guia/borrador.xlsx',
        'guia/sectores/parques/matriz.xlsx',
        'guia/sectores/parques/segplan.xlsx',
        'guia/septiembre/segplan.xlsx',
      ].map((name) => join(...name.split('/'))),
    );
  });

  it('writes the page that it carries', () => {
    expect(pes('page', '-o', 'pes.html').status).toBe(0);
    const carried = readFileSync(join(installed, 'dist', 'pes.html'));
    expect(readFileSync(join(user, 'pes.html')).equals(carried)).toBe(true);
  }, 30_000);

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(pes('--version').stdout).toBe(`${version}\n`);
  });

  it('says and writes what the sources do', async () => {
    const argv = [
      'compute',
      MATRIX,
      '--vigencia',
      '2024',
      ...OUTPUTS.flatMap((name) => ['-o', name]),
    ];
    const files = Object.fromEntries(INPUTS.map((name) => [name, readFileSync(casePath(name))]));
    const expected = await run(argv, { files });
    const { status, stdout, stderr } = pes(...argv);
    expect([status, stdout, stderr]).toEqual([0, expected.stdout, expected.stderr]);
    for (const name of OUTPUTS) {
      const written = expected.files.get(name) ?? new Uint8Array();
      expect(readFileSync(join(user, name)).equals(written), name).toBe(true);
    }
  }, 60_000);

  it.each([
    ['validate', MATRIX, '--format', 'sarif'],
    ['validate', MATRIX, '--format', 'junit'],
    ['validate', MATRIX, '--format', 'github'],
    ['validate', MATRIX],
    ['explain', MATRIX, '5'],
    ['compare', MATRIX, MATRIX],
    ['consolidate', 'sectores'],
    ['template', '--desde', MATRIX, '-o', 'nueva.xlsx', '--force'],
    ['page', '-o', 'pes.html', '--force'],
    ['inspect', MATRIX],
    ['inspect', MATRIX, '--format', 'json'],
    ['rules', 'PES203'],
    ['rules', '--help'],
  ])(
    'runs pes %s %s',
    async (...argv) => {
      const files = Object.fromEntries(
        INPUTS.flatMap((name) =>
          [name, `sectores/${name}`].map((path) => [path, readFileSync(casePath(name))]),
        ),
      );
      const { exitCode, stdout, stderr } = await run(argv, { files });
      const spawned = pes(...argv);
      expect([spawned.status, spawned.stdout, spawned.stderr]).toEqual([exitCode, stdout, stderr]);
    },
    30_000,
  );

  it('runs the same where what was compiled ahead is of another V8, or is missing', () => {
    const compiled = join(installed, 'dist', 'compiled');
    const [file = ''] = readdirSync(compiled, { recursive: true, encoding: 'utf8' }).filter(
      (name) => basename(name) === 'pes.cjs.bin',
    );
    const version = pes('--version').stdout;
    writeFileSync(join(compiled, file), 'of another V8');
    expect(pes('--version').stdout).toBe(version);
    rmSync(compiled, { recursive: true });
    expect(pes('--version').stdout).toBe(version);
  }, 30_000);

  it('says of a defect where in the sources it happened', () => {
    const planted = join(user, 'planted.cjs');
    writeFileSync(planted, "String.prototype.padEnd = () => { throw new TypeError('planted'); };");
    const program = join(installed, 'bin', 'pes.js');
    const { status, stderr } = node([
      '-r',
      planted,
      program,
      'compute',
      MATRIX,
      '--vigencia',
      '2024',
    ]);
    expect(status).toBe(70);
    expect(stderr).toMatch(/at renderFacts \(.*src\/report\/terminal\/render\.ts:\d+:\d+\)/);
  }, 30_000);

  it('reads a configuration, which loads its schema', () => {
    writeFileSync(join(user, 'otra.json'), '{ "segplan": 1 }');
    const { status, stderr } = pes('compute', MATRIX, '--config', 'otra.json');
    expect(stderr).toMatch(/^pes: otra\.json: .*debe ser el nombre de un archivo/);
    expect(status).toBe(2);
  }, 30_000);
});

describe('the packed library', () => {
  const names = 'evaluate, readExecution, readPlan, readWorkbook';
  const program = `
    const open = (name: string) => readWorkbook(readFileSync(name), name);
    const { plan } = readPlan(open('matriz.xlsx'));
    const { execution } = readExecution(open('segplan.xlsx'));
    if (!plan || !execution) throw new Error('nothing read');
    const method = { decreciente: 'inversa', programmedFrom: 'segplan' } as const;
    const { objectives } = evaluate(plan, [execution], { vigencia: 2024, method });
    const first: number = objectives[0]?.objective.number ?? 0;
    const opened: Workbook = open('matriz.xlsx');
    console.log(first, objectives.length, opened.sheets.length, schema.type);
  `;
  const imports = `
    import { readFileSync } from 'node:fs';
    import { ${names}, type Workbook } from 'pes';
    import schema from 'pes/schema/compute.json' with { type: 'json' };
  `;
  const requires = `
    import { readFileSync } from 'node:fs';
    import { ${names}, type Workbook } from 'pes';
    import schema = require('pes/schema/compute.json');
  `;
  const printed = '1 8 2 object\n';
  /** What Node 20 says of every JSON module. */
  const jsonWarning =
    /^.*ExperimentalWarning: Import(?:ing JSON modules| attributes?).*\n.*--trace-warnings.*\n/;
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const roots = ['--typeRoots', join(ROOT, 'node_modules', '@types'), '--types', 'node'];
  const compile = (file: string, ...flags: readonly string[]) =>
    node([tsc, ...flags, '--resolveJsonModule', '--strict', ...roots, file]);

  it.each([
    ['a module under nodenext', 'nodenext.mts', imports, ['--module', 'nodenext']],
    ['CommonJS under nodenext', 'nodenext.cts', requires, ['--module', 'nodenext']],
    ['CommonJS under node16', 'node16.cts', requires, ['--module', 'node16']],
  ])(
    'is used with its types by %s',
    (_, name, head, flags) => {
      writeFileSync(join(user, name), head + program);
      const { status, stdout } = compile(name, '--target', 'es2023', ...flags);
      expect([stdout, status]).toEqual(['', 0]);
      const ran = node([join(user, name.replace(/ts$/, 'js'))]);
      expect([ran.stdout, ran.stderr.replace(jsonWarning, '')]).toEqual([printed, '']);
    },
    60_000,
  );

  it('is used with its types by what a bundler takes, and without those of Node', () => {
    const name = 'bundled.ts';
    const text = `
      import { readWorkbook, type Workbook } from 'pes';
      import schema from 'pes/schema/config.json';
      export const sheets = (bytes: Uint8Array): number => {
        const book: Workbook = readWorkbook(bytes, schema.type);
        return book.sheets.length;
      };
      // @ts-expect-error: it is no number
      export const wrong: number = readWorkbook;
    `;
    writeFileSync(join(user, name), text);
    const flags = ['--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit'];
    const browser = ['--lib', 'es2023', '--types', '', '--strict', '--resolveJsonModule'];
    const { status, stdout } = node([tsc, ...flags, ...browser, name]);
    expect([stdout, status]).toEqual(['', 0]);
  }, 60_000);

  it('is one, however it is asked for', () => {
    const name = join(user, 'both.mjs');
    writeFileSync(
      name,
      `
      import { createRequire } from 'node:module';
      import * as imported from 'pes';
      const required = createRequire(import.meta.url)('pes');
      console.log(Object.keys(imported).length > 20, required.evaluate === imported.evaluate);
    `,
    );
    const { stdout, stderr } = node([name]);
    expect([stdout, stderr]).toEqual(['true true\n', '']);
  });

  it('gives each schema by the name its documents have', () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const schemas = Object.keys(exports).filter((path) => path.startsWith('./schema/'));
    const shipped = readdirSync(join(installed, 'dist', 'schema'));
    expect(schemas).toEqual(shipped.sort().map((name) => `./schema/${name}`));
    const ask = `for (const name of ${JSON.stringify(schemas)}) require(name.replace('.', 'pes'))`;
    expect(node(['-e', ask]).stderr).toBe('');
  });
});

it('reads a part of more than 32 MB, which the library inflates by another way', () => {
  const count = 500_000;
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c><c r="B${at + 1}"><v>${at}.25</v></c></row>`,
  );
  writeFileSync(
    join(user, 'grande.xlsx'),
    writeZip(entriesOf(packageParts(worksheet(rows.join(''))))),
  );
  const program = `
    import { readFileSync } from 'node:fs';
    import { readWorkbook } from 'pes';
    const { sheets } = readWorkbook(readFileSync('grande.xlsx'), 'grande.xlsx');
    console.log(sheets[0].rows.length, sheets[0].rows.at(-1).cells[1].value);
  `;
  writeFileSync(join(user, 'grande.mjs'), program);
  expect(node([join(user, 'grande.mjs')]).stdout).toBe(`${count} ${count - 1}.25\n`);
  const { status, stdout } = pes('inspect', 'grande.xlsx', '--format', 'json');
  expect([status, JSON.parse(stdout).findings.map(({ code }: { code: string }) => code)]).toEqual([
    1,
    ['PES101'],
  ]);
}, 60_000);

describe('the bundle', () => {
  it('asks Node for nothing that reaches the network, a shell or another thread', () => {
    const asked = [...readBundle(/\.c?js$/).values()].flatMap((text) => [
      ...text.matchAll(
        /(?:\brequire\(|\bfrom ?|\bimport ?\(?|\bgetBuiltinModule\()["'`](?:node:)?([\w/-]+)["'`]/g,
      ),
    ]);
    expect([...new Set(asked.map(([, name]) => name))].sort()).toEqual(BUILT_IN);
    for (const [name, text] of readBundle(/\.c?js$/)) {
      expect(/\b(?:fetch|XMLHttpRequest|WebSocket)\(/.test(text), name).toBe(false);
    }
  });

  it('carries the notice of every package inside, and of no other', () => {
    const sources = [...readBundle(/\.map$/).values()].flatMap(
      (map) => JSON.parse(map).sources as readonly string[],
    );
    const inside = sources.flatMap(
      (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
    );
    const notices = readFileSync(join(installed, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \([\w .-]+\)$/gm)].map(
      ([, name]) => name,
    );
    expect(named).toEqual([...new Set(inside)].sort());
    expect(named).toContain('exceljs');
  });
});
