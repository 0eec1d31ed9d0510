/**
 * The checklist of accessible spreadsheets (Analysis Function of the United Kingdom, gptables) over
 * every workbook that the program writes, with what is not met and why.
 */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { writeXlsx } from '../../../src/report/compute/outputs/xlsx.ts';
import { casePath, run } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';
import { everyStatusCase } from '../cases.ts';
import { reportOf, strainedPlan } from '../plans.ts';
import { tablesOf } from './tables-of.ts';
import { partsOf } from './written-workbook.ts';
import { nodesOf, parseXml, type XmlNode } from './xml-tree.ts';

/** What the checklist asks that a workbook does not do, by its sheet and with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'blank rows: Resumen': 'the chart stands in them, described in words',
  'blank rows: Objetivo': 'the chart stands in them, described in words',
  'no table: Cambios': 'nothing changed, and it says so',
  'no table: No comparable': 'everything can be compared, and it says so',
  'no table: Formulación': 'rows are inserted while the sheet is protected, which a table refuses',
  'no table: Objetivos': 'rows are inserted while the sheet is protected, which a table refuses',
  'no table: Ejecución': 'rows are inserted while the sheet is protected, which a table refuses',
};

/** The exceptions that some workbook needs. */
const needed = new Set<string>();

const LEAST_CONTRAST = 4.5;
/** Width that texts over a table of several pages across have at least, in units of column width. */
const LEAST_ACROSS = { report: 75, form: 40 };

const real = () =>
  Object.fromEntries(
    ['matriz.xlsx', 'segplan.xlsx'].map((name) => [name, readFileSync(casePath(name))]),
  );

/** What a command writes of the real case. */
async function written(...argv: readonly string[]): Promise<Uint8Array> {
  const { files } = await run([...argv, '-o', 'libro.xlsx', '--quiet'], { files: real() });
  return files.get('libro.xlsx') ?? new Uint8Array();
}

const CROSSED = ['--segplan', 'segplan.xlsx', '--vigencia', '2024'];

/** A small matrix that carries its execution. */
function matrixOf(target: number, done: number): string {
  return [
    '| Corte: 31 de diciembre de 2024 |',
    '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |',
    `| 1. Uno | Meta sectorial 11: Abrir | 21: Sedes | Suma | 60% | ${target} | ${done} |`,
    '| 1. Uno | Meta sectorial 12: Formar | 22: Personas | Suma | 40% | 10 | 9 |',
  ].join('\n');
}

const BOOKS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'the report of the real case': () => written('compute', 'matriz.xlsx', '--vigencia', '2024'),
  'a report of every status': () => writeXlsx(everyStatusCase(), []),
  'a report of forty indicators': () => writeXlsx(reportOf(strainedPlan('2025-12-31')), []),
  'a comparison of the same': () => written('compare', 'matriz.xlsx', 'matriz.xlsx', ...CROSSED),
  'a comparison': async () => {
    const [before, after] = [matrixOf(46, 40), matrixOf(50, 50)];
    const files = {
      'antes.xlsx': await xlsxOf({ Plan: before }),
      'despues.xlsx': await xlsxOf({ Plan: after }),
    };
    const argv = ['compare', 'antes.xlsx', 'despues.xlsx', '-o', 'libro.xlsx', '--quiet'];
    const { files: now } = await run(argv, { files });
    return now.get('libro.xlsx') ?? new Uint8Array();
  },
  'a consolidation': () => written('consolidate', '.', '--vigencia', '2024'),
  'a template': () => written('template', '--sector', 'Salud', '--vigencias', '2024-2027'),
};

describe.each(Object.entries(BOOKS))('%s', (_, write) => {
  let bytes: Uint8Array;
  let texts: Map<string, string>;
  let sheets: readonly { readonly name: string; readonly path: string; readonly root: XmlNode }[];

  beforeAll(async () => {
    bytes = await write();
    texts = partsOf(bytes);
    sheets = readWorkbook(bytes, 'libro.xlsx').sheets.map(({ name }, at) => {
      const path = `xl/worksheets/sheet${at + 1}.xml`;
      return { name, path, root: parseXml(texts.get(path) ?? '', path) };
    });
  });

  /** The sheets of which something is so, but for the exceptions. */
  const failing = (what: string, fails: (sheet: (typeof sheets)[number]) => boolean) =>
    sheets
      .filter(fails)
      .map(({ name }) => `${what}: ${name}`)
      .filter((found) => {
        const known = Object.keys(EXCEPTIONS).filter((one) => found.startsWith(one));
        for (const one of known) needed.add(one);
        return known.length === 0;
      });

  it('says its title, its language and what it is about', () => {
    const core = parseXml(texts.get('docProps/core.xml') ?? '', 'core');
    const said = Object.fromEntries(core.children.map(({ name, text }) => [name, text.trim()]));
    expect(said['dc:language']).toBe('es-CO');
    expect(said['dc:title']).toMatch(/\S/);
    expect(said['dc:description']).toMatch(/\S/);
  });

  it('opens on its first sheet, each with the cursor on its title', () => {
    const book = parseXml(texts.get('xl/workbook.xml') ?? '', 'workbook');
    expect(nodesOf(book, 'workbookView')[0]?.attributes.get('activeTab') ?? '0').toBe('0');
    const titles = readWorkbook(bytes, 'libro.xlsx').sheets.map(({ rows }) => {
      const [first] = rows;
      const cell = first?.number === 1 ? first.cells.find(({ column }) => column === 1) : undefined;
      return typeof cell?.value === 'string' && cell.value.trim() !== '';
    });
    expect(titles.filter((titled) => !titled)).toEqual([]);
    const cursors = sheets.flatMap(({ root }) =>
      nodesOf(root, 'selection')
        .filter(({ attributes }) => !attributes.has('pane') || sheets.length === 0)
        .map(({ attributes }) => attributes.get('activeCell')),
    );
    expect(new Set([...cursors, 'A1'])).toEqual(new Set(['A1']));
    const selected = sheets.filter(({ root }) =>
      nodesOf(root, 'sheetView').some(({ attributes }) => attributes.get('tabSelected') === '1'),
    );
    expect(selected.map(({ name }) => name)).toEqual([sheets[0]?.name]);
  });

  it('hides and merges nothing', () => {
    const isHidden = ({ attributes }: XmlNode) =>
      ['1', 'true'].includes(attributes.get('hidden') ?? '');
    expect(failing('hidden', ({ root }) => nodesOf(root, 'row').some(isHidden))).toEqual([]);
    expect(failing('hidden', ({ root }) => nodesOf(root, 'col').some(isHidden))).toEqual([]);
    expect(failing('merged', ({ root }) => nodesOf(root, 'mergeCell').length > 0)).toEqual([]);
    const book = parseXml(texts.get('xl/workbook.xml') ?? '', 'workbook');
    const states = nodesOf(book, 'sheet').map(({ attributes }) => attributes.get('state'));
    expect(states.filter((state) => state !== undefined && state !== 'visible')).toEqual([]);
  });

  it('marks up its tables: one row of headings, each its own, and a text in their place', () => {
    const tables = [...tablesOf(bytes)];
    expect(
      failing('no table', ({ name }) => !tables.some(([, { sheet }]) => sheet === name)),
    ).toEqual([]);
    for (const [name, { headings }] of tables) {
      expect([name, headings.filter((heading) => heading.trim() === '')]).toEqual([name, []]);
      expect([name, new Set(headings).size]).toEqual([name, headings.length]);
    }
    const parts = [...texts].filter(([name]) => name.startsWith('xl/tables/'));
    expect(parts).toHaveLength(tables.length);
    for (const [name, text] of parts) {
      const root = parseXml(text, name);
      expect([name, root.attributes.get('headerRowCount') ?? '1']).toEqual([name, '1']);
      const described = nodesOf(root, 'x14:table').map(
        ({ attributes }) => attributes.get('altTextSummary') ?? attributes.get('altText') ?? '',
      );
      expect([name, described.some((words) => words.trim() !== '')]).toEqual([name, true]);
    }
  });

  it('has no blank row between its title and its end', () => {
    const books = new Map(readWorkbook(bytes, 'libro.xlsx').sheets.map((one) => [one.name, one]));
    expect(
      failing('blank rows', ({ name }) => {
        const filled = (books.get(name)?.rows ?? [])
          .filter(({ cells }) => cells.some(({ value }) => value !== null && value !== ''))
          .map(({ number }) => number);
        return filled.some((number, at) => at > 0 && number !== (filled[at - 1] ?? 0) + 1);
      }),
    ).toEqual([]);
  });

  it('has room for its texts beside what it repeats on each page across', () => {
    const book = parseXml(texts.get('xl/workbook.xml') ?? '', 'workbook');
    const narrow = nodesOf(book, 'definedName').flatMap(({ text, attributes }) => {
      const [, , last = ''] = /\$([A-Z]+):\$([A-Z]+)\b(?!\$)/.exec(text) ?? [];
      if (attributes.get('name') !== '_xlnm.Print_Titles' || last === '') return [];
      const sheet = sheets[Number(attributes.get('localSheetId'))];
      const within = [...last].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
      const columns = sheet ? nodesOf(sheet.root, 'col') : [];
      const across = columns.reduce((sum, { attributes: column }) => {
        const [from, to] = [Number(column.get('min')), Number(column.get('max'))];
        const own = Math.max(0, Math.min(to, within) - from + 1);
        return sum + own * Number(column.get('width'));
      }, 0);
      // The title of a form is all it says besides its cells.
      const least = sheet?.name === 'Formulación' ? LEAST_ACROSS.form : LEAST_ACROSS.report;
      return across < least ? [[sheet?.name, across]] : [];
    });
    expect(narrow).toEqual([]);
  });

  it('tells in words what its charts and pictures show', () => {
    const drawings = [...texts].filter(([name]) => /^xl\/drawings\/drawing\d+\.xml$/.test(name));
    for (const [name, text] of drawings) {
      const shown = nodesOf(parseXml(text, name), 'xdr:cNvPr');
      const untold = shown.filter(({ attributes }) => !(attributes.get('descr') ?? '').trim());
      expect([name, untold.length]).toEqual([name, 0]);
    }
  });

  it('links by words that say where they go', () => {
    const books = new Map(readWorkbook(bytes, 'libro.xlsx').sheets.map((one) => [one.name, one]));
    for (const { name, root } of sheets) {
      const texted = new Map<string, unknown>(
        (books.get(name)?.rows ?? []).flatMap(({ number, cells }) =>
          cells.map(({ column, value }) => [`${number}/${column}`, value] as const),
        ),
      );
      for (const { attributes } of nodesOf(root, 'hyperlink')) {
        const [, letters = '', row = ''] = /^([A-Z]+)(\d+)/.exec(attributes.get('ref') ?? '') ?? [];
        const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
        const words = String(texted.get(`${row}/${column}`) ?? '');
        expect([name, words]).toEqual([name, expect.stringMatching(/\p{L}{2}/u)]);
        expect(['aquí', 'ver', 'ver más', 'clic aquí', 'enlace']).not.toContain(
          words.toLowerCase(),
        );
      }
    }
  });

  it('writes in colours that are read over their ground', () => {
    const styles = parseXml(texts.get('xl/styles.xml') ?? '', 'styles');
    const inks = childrenOf(styles, 'fonts').map((font) =>
      colourOf(nodesOf(font, 'color')[0], '000000'),
    );
    const grounds = childrenOf(styles, 'fills').map((fill) =>
      nodesOf(fill, 'patternFill')[0]?.attributes.get('patternType') === 'solid'
        ? colourOf(nodesOf(fill, 'fgColor')[0], 'FFFFFF')
        : 'FFFFFF',
    );
    const pairs = childrenOf(styles, 'cellXfs').map(({ attributes }) => [
      inks[Number(attributes.get('fontId') ?? 0)] ?? '000000',
      grounds[Number(attributes.get('fillId') ?? 0)] ?? 'FFFFFF',
    ]);
    const conditional = childrenOf(styles, 'dxfs').flatMap((style) => {
      const [ink] = nodesOf(style, 'color');
      const [ground] = [...nodesOf(style, 'bgColor'), ...nodesOf(style, 'fgColor')];
      return ink || ground ? [[colourOf(ink, '000000'), colourOf(ground, 'FFFFFF')]] : [];
    });
    const poor = [...pairs, ...conditional].filter(
      ([ink = '', ground = '']) => contrastOf(ink, ground) < LEAST_CONTRAST,
    );
    expect(poor).toEqual([]);
    expect(pairs.length).toBeGreaterThan(3);
  });
});

it('lists no exception that nothing needs', () => {
  expect(Object.keys(EXCEPTIONS).filter((one) => !needed.has(one))).toEqual([]);
});

function childrenOf(root: XmlNode, name: string): readonly XmlNode[] {
  return nodesOf(root, name)[0]?.children ?? [];
}

/** A colour as six digits; one that is none of its own is the usual one. */
function colourOf(node: XmlNode | undefined, usual: string): string {
  const rgb = node?.attributes.get('rgb');
  return rgb ? rgb.slice(-6).toUpperCase() : usual;
}

/** Contrast of two colours by WCAG 2, from 1 to 21. */
function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
