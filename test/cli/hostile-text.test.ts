/** Names and texts from files reach every output as text: nothing obeys them. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeZip } from '../../fixtures/hostile/zip-writer.js';
import { writeCommand } from '../../src/cli/commands/compute/command-line.ts';
import { writeSlashes } from '../../src/cli/words/slashes.ts';
import { readCsv } from '../../src/read/csv/read-csv.ts';
import { run, type Transcript, type World } from '../memory-io.ts';
import { entriesOf, packageParts, workbookXml, worksheet } from '../read/xlsx/package-writer.ts';
import { cellsOf, partsOf } from '../report/xlsx/written-workbook.ts';
import { nodesOf, parsePage, parseXml, walk } from '../report/xlsx/xml-tree.ts';

const ESC = String.fromCharCode(27);
const BEL = String.fromCharCode(7);

/** What a file may say to be obeyed by a screen, a shell, a spreadsheet, a page, a log or us. */
const HOSTILE: readonly string[] = [
  `${ESC}[31mrojo${ESC}[2J`,
  `${ESC}]8;;https://malo.example${BEL}aquí${ESC}]8;;${BEL}`,
  `${ESC}]52;c;cm0gLXJm${BEL}`,
  `\u009b31m\u009d52;c;x\u009c`,
  'uno\rdos\r\n::error::tres',
  '::stop-commands::x y ::add-mask::z',
  '##[error]mal ##vso[task.setvariable variable=x]y',
  'izquierda\u202ederecha\u2066\u200b\u2028',
  "=cmd|' /C calc'!A0",
  '+1+cmd',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1',
  `<img src=x onerror=document.title='pwned'>`,
  `"><script>document.title='pwned'</script>`,
  `' onmouseover=document.title='pwned' x='`,
  '![a](javascript:alert) [b](javascript:alert) <https://malo.example> www.malo.example',
  '# título\n- lista | a | b |\n```\ncódigo',
  '$(rm -rf x) `id` "; rm -rf ~ ; \' %PATH% !! $HOME',
  '%0A::error::x%0D%25',
  '__proto__',
  'constructor',
  '\ud800 media \udfff',
  ']]> &amp; &lt;b&gt; &#27; _x001B_',
];

const LONG = 'á'.repeat(32_000);

/** A text as SpreadsheetML keeps any character. */
function sheetText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, (sign) => {
      return `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`;
    })
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A workbook of those rows, without any library that would mend its texts. */
function bookOf(name: string, rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cells = rows.map((row) => {
    const written = row.map((value) =>
      typeof value === 'number'
        ? `<c><v>${value}</v></c>`
        : `<c t="inlineStr"><is><t xml:space="preserve">${sheetText(value)}</t></is></c>`,
    );
    return `<row>${written.join('')}</row>`;
  });
  const sheet = `<sheet name="${sheetText(name)}" sheetId="1" r:id="rId1"/>`;
  return writeZip(
    entriesOf(packageParts(worksheet(cells.join('')), { 'xl/workbook.xml': workbookXml(sheet) })),
  );
}

const HEADERS = [
  'Objetivo',
  'Meta',
  'Indicador',
  'Tendencia',
  'Ponderación 2024',
  'Programado 2024',
  'Ejecutado 2024',
  'Observaciones',
];

/** Every hostile text as objective, goal, indicator, observation and figure of some row. */
function hostileBook(): Uint8Array {
  const rows = HOSTILE.map((text, at): (string | number)[] => [
    `${at + 1}. ${text}`,
    `Meta sectorial ${at + 100}: ${text}`,
    `${at + 200} ${text}`,
    at === 3 ? text : 'Suma',
    1,
    at % 4 === 3 ? text : 4,
    4,
    at === 0 ? LONG : text,
    text,
  ]);
  const titles = HOSTILE.slice(0, 3).map((text) => [`Plan Estratégico Sectorial ${text}`]);
  const [extra = ''] = HOSTILE;
  return bookOf(`${ESC}]0;x${BEL}__proto__'`, [
    ...titles,
    ['Corte 31 de diciembre de 2024'],
    [...HEADERS, `Otra ${extra}`],
    ...rows,
  ]);
}

/** Names of files that a disk may hold. */
const NAMES = HOSTILE.filter((name) => !name.includes('\ud800')).map(
  (name) => `${name.replaceAll('/', '∕')}.xlsx`,
);

const BOOK = hostileBook();
const world = (name: string, rest: Partial<World> = {}): World => ({
  files: { [name]: BOOK },
  ...rest,
});

const OUR_COLOURS = new RegExp(`${ESC}\\[(?:\\d+(?:;\\d+)*)?m`, 'g');

/** Nothing that a screen obeys but the colours that are ours, and no command of a log. */
function expectTame(text: string): void {
  const plain = text.replaceAll(OUR_COLOURS, '');
  expect(plain.match(/(?!\n)\p{Cc}/gu)).toBeNull();
  expect(
    plain.match(/[\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu),
  ).toBeNull();
  expect(plain.match(/^\s*::.*$/gm)).toBeNull();
  expect(plain.match(/##\w*\[.*$/gm)).toBeNull();
}

let outputs: Transcript['files'];
const NAME = 'plan/matriz.xlsx';
const text = (name: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(outputs.get(name));

beforeAll(async () => {
  const names = ['xlsx', 'html', 'md', 'csv', 'json'].map(
    (extension) => `plan/informe.${extension}`,
  );
  const argv = ['compute', NAME, ...names.flatMap((name) => ['-o', name])];
  const { files, exitCode } = await run(argv, world(NAME));
  expect(exitCode).toBe(1);
  outputs = files;
});

it('the hostile file is read as the matrix that it is', () => {
  const { objectives } = JSON.parse(text('plan/informe.json'));
  expect(objectives).toHaveLength(HOSTILE.length);
  expect(objectives[21].indicators[0].indicator).toContain('__proto__');
});

describe('a screen', () => {
  it.each([
    [['compute', NAME]],
    [['validate', NAME]],
    [['validate', 'plan']],
    [['inspect', NAME]],
    [['compare', NAME, NAME]],
    [['compare', NAME, NAME, '--format', 'md']],
    [['compare', NAME]],
    [['consolidate', 'plan']],
    [['consolidate', 'plan', '--format', 'md']],
    [['consolidate', `${ESC}[31m\n::error::x`]],
    [['template', '--desde', NAME, '-o', 'plan/nueva.xlsx']],
    [['template', '-o', `${ESC}[31m\n::error::x`]],
    [['page', '-o', `${ESC}[31m\n::error::x`]],
    [['explain', NAME]],
    [['explain', NAME, '1']],
    [['explain', NAME, '1', '--format', 'md']],
    [['explain', NAME, `${ESC}[31m\n::error::x`]],
    [['compute', NAME, '--hoja', `${ESC}[31m\n::error::x`]],
    [['compute', `${ESC}[31m\n::error::x`]],
    [['compute', NAME, '--format', `${ESC}[31m`]],
    [[`${ESC}[31m`]],
    [['compute', `--${ESC}[31m\n::x`]],
    [['rules', `${ESC}[31m`]],
  ])('obeys nothing of %j', async (argv) => {
    for (const terminal of [undefined, 90]) {
      const { stdout, stderr, exitCode } = await run(
        argv,
        world(NAME, terminal ? { terminal, pace: 300 } : {}),
      );
      expect(exitCode).not.toBe(70);
      // The line of progress is written over itself.
      expectTame(stdout + stderr.replace(/\r/g, ''));
    }
  });

  it.each(NAMES.map((name) => [name]))('obeys no name of a file: %j', async (name) => {
    const path = `plan/${name}`;
    for (const argv of [
      ['inspect', path],
      ['validate', 'plan'],
      ['consolidate', 'plan', '--vigencia', '2024'],
      ['compute', path, '-o', `${path}.md`],
    ]) {
      const { stdout, stderr, exitCode } = await run(argv, world(path));
      expect(exitCode).toBe(1);
      expectTame(stdout + stderr);
    }
    const unread = await run(['validate', path, 'otra.xlsx'], {
      files: { [path]: 'no', 'otra.xlsx': BOOK },
    });
    expectTame(unread.stdout + unread.stderr);
  });
});

describe('JSON', () => {
  it.each([
    [['compute', NAME, '--format', 'json']],
    [['validate', NAME, '--format', 'json']],
    [['validate', NAME, '--format', 'sarif']],
    [['inspect', NAME, '--format', 'json']],
    [['explain', NAME, '--format', 'json']],
    [['compare', NAME, NAME, '--format', 'json']],
    [['consolidate', 'plan', '--format', 'json']],
  ])('is whole and tame: %j', async (argv) => {
    const { stdout } = await run(argv, world(NAME));
    expect(JSON.parse(stdout)).toBeTypeOf('object');
    expectTame(stdout);
  });

  it('is tame as a configuration too, and gives the sheet back', async () => {
    const { files } = await run(['inspect', NAME, '--init'], world(NAME));
    const config = new TextDecoder().decode(files.get('plan/pes.config.json'));
    expectTame(config);
    expect(JSON.parse(config).matriz.hoja).toBe(`${ESC}]0;x${BEL}__proto__'`);
  });

  it.each([
    ['C:/datos/matriz ñ.xlsx', 'file:///C:/datos/matriz%20%C3%B1.xlsx'],
    ['javascript:x.xlsx', 'javascript%3Ax.xlsx'],
    ['a?b#c%0A.xlsx', 'a%3Fb%23c%250A.xlsx'],
  ])('names the file %s in an address', async (path, uri) => {
    const { stdout } = await run(['validate', path, '--format', 'sarif'], world(path));
    expect(JSON.parse(stdout).runs[0].artifacts[0].location.uri).toBe(uri);
  });
});

describe('the workbook', () => {
  it('has no formula and no address but ours', () => {
    const bytes = outputs.get('plan/informe.xlsx') ?? new Uint8Array();
    for (const [part, xml] of partsOf(bytes)) {
      if (/\.(xml|rels)$/.test(part)) parseXml(xml, part);
    }
    const cells = [...cellsOf(bytes).values()];
    const formulas = cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter((formula) => /cmd|calc'|@|\|/i.test(formula))).toEqual([]);
    expect(cells.some(({ value }) => String(value).includes("=cmd|' /C calc'!A0"))).toBe(true);
    const targets = [...partsOf(bytes)]
      .filter(([part]) => part.includes('worksheets/_rels'))
      .flatMap(([part, xml]) => nodesOf(parseXml(xml, part), 'Relationship'))
      .filter(({ attributes }) => attributes.get('TargetMode') === 'External')
      .map(({ attributes }) => attributes.get('Target'));
    expect(new Set(targets)).toEqual(new Set(['matriz.xlsx']));
  });
});

const KNOWN_ATTRIBUTES =
  /^(?:class|id|data-of$|href|style|scope|lang|charset|content|name|role|tabindex$|aria-|http-equiv|viewBox|[xy][12]?$|width|height|text-anchor|d$)/;

describe('the page', () => {
  it('has no element, no attribute and no address of theirs', () => {
    const nodes = [...walk(parsePage(text('plan/informe.html')))];
    const names = new Set(nodes.map(({ name }) => name));
    expect([...names].filter((name) => /script|img|iframe|object|b$/i.test(name))).toEqual([]);
    const attributes = nodes.flatMap((node) => [...node.attributes.keys()]);
    expect([...new Set(attributes)].filter((name) => !KNOWN_ATTRIBUTES.test(name))).toEqual([]);
    const hrefs = nodes.flatMap(({ attributes: own }) => own.get('href') ?? []);
    expect(hrefs.filter((href) => !/^(?:#|[\w.%~!*'()-]+$)/.test(href))).toEqual([]);
  });

  const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
    (name) => spawnSync(name, ['--version']).status === 0,
  );
  it.skipIf(!browser)(
    'runs nothing of theirs in a browser',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'pes-hostile-'));
      try {
        // Without its policy, so that the escaping alone is on trial.
        const html = text('plan/informe.html').replace(
          /<meta http-equiv="Content-Security[^>]*>/,
          '',
        );
        writeFileSync(join(folder, 'informe.html'), html);
        const argv = [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          `--user-data-dir=${folder}/p`,
          '--dump-dom',
        ];
        const { stdout } = spawnSync(browser ?? '', [...argv, `file://${folder}/informe.html`], {
          timeout: 60_000,
          encoding: 'utf8',
          maxBuffer: 64 * 1024 * 1024,
        });
        expect(stdout).toContain('</footer>');
        expect(stdout).not.toContain('<title>pwned');
        expect(stdout).not.toMatch(/<(?:img|script)\b/);
      } finally {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    70_000,
  );
});

describe('Markdown', () => {
  it('has tables of one width, no link, no image and no HTML but line breaks', () => {
    const lines = text('plan/informe.md').split('\n');
    expectTame(lines.join('\n'));
    const bare = lines.map((line) => line.replace(/\\[\s\S]/g, ''));
    expect(bare.filter((line) => /[[\]`$]|<(?!br>)|:\/\/|www\./.test(line))).toEqual([]);
    const widths = bare.map((line) => (line.startsWith('|') ? line.split('|').length : 0));
    const uneven = widths.filter((width, at) => {
      const before = widths[at - 1] ?? 0;
      return width > 0 && before > 0 && width !== before;
    });
    expect(uneven).toEqual([]);
  });
});

describe('CSV', () => {
  it('is one table, of which a spreadsheet takes nothing for a formula', () => {
    const table = text('plan/informe.csv').replaceAll('\r\n', '\n');
    expect(table.match(/(?![\n\t])\p{Cc}/gu)).toBeNull();
    const [sheet] = readCsv(outputs.get('plan/informe.csv') ?? new Uint8Array(), 'i.csv').sheets;
    const rows = sheet?.rows ?? [];
    expect(rows).toHaveLength(HOSTILE.length + 1);
    const values = rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
    const armed = values.filter(
      (value) => /^\s*[=+\-@＝]/.test(value) && !/^-?\d+(,\d+)?$/.test(value),
    );
    expect(armed).toEqual([]);
    expect(values).toContain("'=cmd|' /C calc'!A0");
  });
});

describe('continuous integration', () => {
  it('is given one annotation a finding, whatever they say', async () => {
    for (const name of [NAME, ...NAMES.slice(4, 7).map((own) => `plan/${own}`)]) {
      const { stdout } = await run(['validate', name, '--format', 'github'], world(name));
      const lines = stdout.trimEnd().split('\n');
      expect(lines.length).toBeGreaterThan(5);
      expect(
        lines.filter(
          (line) => !/^::(?:error|warning|notice) file=[^,:]*(?:,title=[^:]*)?::[^\r]*$/.test(line),
        ),
      ).toEqual([]);
      expect(stdout).not.toMatch(/##\w*\[|%0A::|\p{Cc}(?<!\n)/u);
      expect(stdout).not.toMatch(/(?<!%25)0A::error::x/);
    }
  });

  it('is given a summary whose tables hold', async () => {
    const env = { GITHUB_STEP_SUMMARY: 'resumen.md' };
    const files = { [NAME]: BOOK, 'resumen.md': '' };
    const ran = await run(['validate', NAME, '--format', 'github'], { files, env });
    const summary = new TextDecoder().decode(ran.files.get('resumen.md'));
    expectTame(summary);
    const rows = summary.split('\n').filter((line) => line.startsWith('|'));
    expect([...new Set(rows.map((line) => line.split('|').length))]).toEqual([7]);
    expect(summary).not.toMatch(/[<[\]`]|:\/\//);
  });

  it('is given JUnit that is XML', async () => {
    for (const name of [NAME, ...NAMES.map((own) => `plan/${own}`)]) {
      const { stdout } = await run(['validate', name, '--format', 'junit'], world(name));
      expect(parseXml(stdout, 'junit').name).toBe('testsuites');
      expectTame(stdout);
    }
  });
});

describe('the command written in the report', () => {
  const methods = { decreciente: 'inversa', programado: 'segplan' } as const;

  it.skipIf(process.platform === 'win32')('is to a shell the very words that it was', () => {
    for (const name of [...NAMES, '-rf.xlsx', "it's.xlsx", 'a b.xlsx', 'ñandú.xlsx']) {
      const command = writeCommand([name, name], 2024, { ...methods, hoja: name });
      const script = `pes() { for word in "$@"; do printf '%s\\0' "$word"; done; }; ${command}`;
      const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
      const file = name.startsWith('-') ? `./${name}` : name;
      const words = ['compute', file, '--vigencia', '2024', '--segplan', file];
      const rest = ['--decreciente', 'inversa', '--programado', 'segplan', '--hoja', name];
      expect([stdout.split('\0').slice(0, -1), stderr]).toEqual([[...words, ...rest], '']);
    }
  });
});

describe('our own objects', () => {
  it('are not reached by the names of a file', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const book = bookOf(name, [
        HEADERS,
        [`1. ${name}`, `Meta sectorial 1: ${name}`, `2 ${name}`, name, 1, name, name, name],
      ]);
      const { exitCode, stdout } = await run(['inspect', 'm.xlsx', '--format', 'json'], {
        files: { 'm.xlsx': book },
      });
      expect([exitCode, JSON.parse(stdout).schema]).toEqual([1, 'pes/inspect/1']);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    '{ "__proto__": { "polluted": true } }',
    '{ "matriz": { "__proto__": { "hoja": "x" } } }',
    '{ "palabras": { "__proto__": ["Meta"] } }',
    '{ "severidades": { "__proto__": "nota" } }',
    '{ "limites": { "__proto__": { "celdas": 1 } } }',
  ])('are not reached by the configuration %s', async (config) => {
    const files = { [NAME]: BOOK, 'plan/pes.config.json': config };
    const { exitCode, stderr } = await run(['compute', NAME], { files });
    expect([exitCode, stderr.split('\n')[0]]).toEqual([
      2,
      'pes: plan/pes.config.json: «__proto__» no es una clave conocida.',
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])('nor by a key such as %s', async (key) => {
    for (const where of ['palabras', 'severidades', 'matriz', 'limites']) {
      const config = JSON.stringify({ [where]: { [key]: 1 } });
      const files = { [NAME]: BOOK, 'plan/pes.config.json': config };
      expect((await run(['compute', NAME], { files })).exitCode).toBe(2);
    }
  });
});

it('a path of Windows is cited as every other', () => {
  expect(writeSlashes('C:\\datos\\ñ (1)\\matriz.xlsx', '\\')).toBe('C:/datos/ñ (1)/matriz.xlsx');
  expect(writeSlashes('\\\\servidor\\planes\\m.xlsx', '\\')).toBe('//servidor/planes/m.xlsx');
  expect(writeSlashes('a\\b.xlsx', '/')).toBe('a\\b.xlsx');
});
