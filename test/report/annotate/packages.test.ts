/** A marked copy of workbooks of every make: what they had is there, and what is new is sound. */

import { beforeAll, describe, expect, it } from 'vitest';
import { writeZip, type ZipEntry } from '../../../fixtures/hostile/zip-writer.js';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { run } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';
import { nodesOf, parseXml, type XmlNode } from '../xlsx/xml-tree.ts';
import { listFaults, listLosses, partsIn } from './copied.ts';

const MATRIX = `
  | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |
  | 1. Uno | Meta sectorial | 10: Hacer | 20 Hechas | Suma | 50% | 4 |
  | 1. Uno | Meta sectorial | 11: Deshacer | 21 Deshechas | Constante | 40% | 2 |
  | 2. Dos | Meta estratégica | 77: Índice | Índice | Creciente | 100% | "8 puntos" |`;

const SHEET = 'xl/worksheets/sheet1.xml';
const SHEET_LINKS = 'xl/worksheets/_rels/sheet1.xml.rels';
const TYPES = '[Content_Types].xml';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const V =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** Children of a workbook around the names of it, in the order of their schema. */
const BOOK_ORDER = 'sheets functionGroups externalReferences definedNames calcPr extLst'.split(' ');

/** Parts by name, as a case changes them. */
type Package = Map<string, string>;

let plain: Package;

beforeAll(async () => {
  plain = partsIn(await xlsxOf({ Plan: MATRIX, Otra: '| Nada |' }));
  // What the command loads is loaded once, before anything is timed.
  await run(['validate', 'x.xlsx', '--anotar', 'y.xlsx'], { files: {} });
}, 60_000);

function walkNames(book: XmlNode | undefined): readonly XmlNode[] {
  return book ? [...nodesOf(book, 'definedName'), ...nodesOf(book, 'x:definedName')] : [];
}

function change(parts: Package, name: string, edit: (xml: string) => string): void {
  parts.set(name, edit(parts.get(name) ?? ''));
}

/** Puts a fragment before a tag of the first sheet. */
function beforeTag(parts: Package, tag: string, fragment: string): void {
  change(parts, SHEET, (xml) => xml.replace(tag, fragment + tag));
}

function link(
  parts: Package,
  source: string,
  links: readonly (readonly [string, string, string])[],
): void {
  const written = links
    .map(([id, kind, target]) => {
      const type = kind.includes('/') ? kind : `${DOCUMENT}/${kind}`;
      return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
    })
    .join('');
  const known = parts.get(source);
  parts.set(
    source,
    known?.replace('</Relationships>', `${written}</Relationships>`) ??
      `<Relationships xmlns="${LINKS}">${written}</Relationships>`,
  );
}

function type(parts: Package, ...types: readonly string[]): void {
  change(parts, TYPES, (xml) => {
    const added = types.filter((one) => !xml.includes(one.slice(0, one.indexOf(' ContentType'))));
    return xml.replace('</Types>', `${added.join('')}</Types>`);
  });
}

function override(name: string, kind: string): string {
  return `<Override PartName="/${name}" ContentType="${kind}"/>`;
}

const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE =
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';

function addNotes(parts: Package, notes: string, drawing: string, authors = ['Ana']): void {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const named = authors.map((one) => `<author>${one}</author>`).join('');
  parts.set(
    'xl/comments1.xml',
    `<comments xmlns="${main}"><authors>${named}</authors><commentList>${notes}</commentList></comments>`,
  );
  parts.set('xl/drawings/vmlDrawing1.vml', drawing);
  type(parts, VML_TYPE, override('xl/comments1.xml', NOTES_TYPE));
  link(parts, SHEET_LINKS, [
    ['rId1', 'comments', '../comments1.xml'],
    ['rIdPes1', 'vmlDrawing', '/xl/drawings/vmlDrawing1.vml'],
  ]);
  change(parts, SHEET, (xml) =>
    xml.replace('</worksheet>', `<legacyDrawing r:id="rIdPes1"/></worksheet>`),
  );
}

function shape(number: number, row: number, column: number): string {
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202"><v:textbox><div style="text-align:left"><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

const drawing = (...shapes: readonly string[]) =>
  `<xml ${V}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" o:spt="202"/>${shapes.join('')}</xml>`;

interface Case {
  readonly edit: (parts: Package) => void;
  readonly input?: string;
  readonly output?: string;
  /** What is said on standard error besides what was written. */
  readonly said?: RegExp;
  readonly zip?: (entry: ZipEntry, at: number) => ZipEntry;
}

const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const BOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

const CASES: Readonly<Record<string, Case>> = {
  'as exceljs writes it': { edit: () => undefined },
  'with prefixes': {
    edit: (parts) => {
      for (const name of [SHEET, 'xl/workbook.xml', 'xl/styles.xml']) {
        change(parts, name, (xml) =>
          xml.replace(/<(\/?)(?=\w+[\s/>])/g, '<$1x:').replace('xmlns="', 'xmlns:x="'),
        );
      }
      change(parts, TYPES, (xml) =>
        xml.replace(/<(\/?)(?=[A-Z])/g, '<$1t:').replace('xmlns="', 'xmlns:t="'),
      );
    },
  },
  'of the Strict kind': {
    edit: (parts) => {
      for (const name of parts.keys()) {
        if (name === TYPES) continue;
        change(parts, name, (xml) =>
          xml
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              'http://purl.oclc.org/ooxml/spreadsheetml/main',
            )
            .replaceAll(DOCUMENT, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
        );
      }
    },
  },
  'with rules, lists, links, a table, a chart and newer rules': {
    edit: (parts) => {
      beforeTag(
        parts,
        '<pageMargins',
        '<conditionalFormatting sqref="F2:F4"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="lessThan"><formula>0.45</formula></cfRule><cfRule type="expression" dxfId="0" priority="4"><formula>TRUE</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="E2:E4"><formula1>"Suma,Constante"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="Otra!A1"/></hyperlinks>',
      );
      change(parts, SHEET, (xml) =>
        xml.replace(
          '</worksheet>',
          '<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><drawing r:id="rId7"/><legacyDrawingHF r:id="rId8"/><tableParts count="1"><tablePart r:id="rId9"/></tableParts><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="9" id="{00000001-0000-4000-8000-000000000001}"><xm:f>FALSE</xm:f></x14:cfRule><xm:sqref>A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>',
        ),
      );
      parts.set(
        'xl/drawings/drawing1.xml',
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
      );
      parts.set(
        'xl/drawings/vmlDrawing7.vml',
        drawing('<v:shape id="_x0000_s3073"/>').replace('data="1"', 'data="3"'),
      );
      parts.set(
        'xl/tables/table1.xml',
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B4"><tableColumns count="2"><tableColumn id="1" name="Objetivo"/><tableColumn id="2" name="Tipo de meta"/></tableColumns></table>',
      );
      type(
        parts,
        VML_TYPE,
        override(
          'xl/drawings/drawing1.xml',
          'application/vnd.openxmlformats-officedocument.drawing+xml',
        ),
        override(
          'xl/tables/table1.xml',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
        ),
      );
      link(parts, SHEET_LINKS, [
        ['rId7', 'drawing', '../drawings/drawing1.xml'],
        ['rId8', 'vmlDrawing', '../drawings/vmlDrawing7.vml'],
        ['rId9', 'table', '../tables/table1.xml'],
      ]);
      change(parts, 'xl/styles.xml', (xml) =>
        xml.replace(/<dxfs[^>]*\/>/, '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'),
      );
    },
  },
  'with notes, of pieces and of one text': {
    edit: (parts) =>
      addNotes(
        parts,
        '<comment ref="F2" authorId="0"><text><r><rPr><b/></rPr><t xml:space="preserve">Ana: </t></r><r><t>lo reviso.</t></r></text></comment><comment ref="G4" authorId="0"><text><t>Viene de Salud</t></text></comment><comment ref="A1" authorId="0"><text/></comment>',
        drawing(shape(1025, 1, 5), shape(1026, 3, 6), shape(1027, 0, 0)),
      ),
  },
  'with notes that openpyxl draws': {
    edit: (parts) =>
      addNotes(
        parts,
        '<comment ref="A2" authorId="0" shapeId="0"><text><t>Otra nota</t></text></comment>',
        '<xml><ns0:shapelayout xmlns:ns0="urn:schemas-microsoft-com:office:office" xmlns:ns1="urn:schemas-microsoft-com:vml" ns1:ext="edit"><ns0:idmap ns1:ext="edit" data="1"/></ns0:shapelayout><ns2:shapetype xmlns:ns2="urn:schemas-microsoft-com:vml" id="_x0000_t202"/><ns0:shape xmlns:ns0="urn:schemas-microsoft-com:vml" type="#_x0000_t202" id="_x0000_s1026"/></xml>',
      ),
  },
  'with a damaged drawing of notes': {
    edit: (parts) =>
      addNotes(
        parts,
        '<comment ref="A2" authorId="0"><text><t>Otra nota</t></text></comment>',
        '<xml><v:shape',
      ),
    said: /2 celdas tienen color y no nota/,
  },
  'with an empty list of notes': {
    edit: (parts) => {
      addNotes(parts, '', drawing());
      change(parts, 'xl/comments1.xml', (xml) =>
        xml.replace('<commentList></commentList>', '<commentList/>'),
      );
    },
  },
  'with a conversation': {
    edit: (parts) =>
      addNotes(
        parts,
        '<comment ref="F2" authorId="0"><text><t>[Threaded comment]</t></text></comment>',
        drawing(shape(1025, 1, 5)),
        ['tc={3F2504E0-4F89-11D3-9A0C-0305E82C3301}'],
      ),
    said: /conversación y esta no se toca: Plan!F2/,
  },
  'with controls and no notes': {
    edit: (parts) => {
      parts.set(
        'xl/drawings/vmlDrawing1.vml',
        `<xml ${V}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1,5"/></o:shapelayout><v:shape id="_x0000_s1025" type="#_x0000_t201"><v:textbox><div><font>Sí<br></font></div></v:textbox></v:shape></xml>`,
      );
      type(parts, VML_TYPE);
      link(parts, SHEET_LINKS, [['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml']]);
      change(parts, SHEET, (xml) =>
        xml.replace(
          '</worksheet>',
          '<legacyDrawing r:id="rId3"/><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent></worksheet>',
        ),
      );
    },
  },
  'with macros, a signature and protection': {
    input: 'matriz.xlsm',
    output: 'revisada.xlsm',
    edit: (parts) => {
      change(parts, TYPES, (xml) => xml.replace(BOOK, MACROS));
      type(
        parts,
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
        '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>',
      );
      parts.set('xl/vbaProject.bin', '\u0001\u0002 no se toca');
      parts.set('_xmlsignatures/origin.sigs', '');
      link(parts, 'xl/_rels/workbook.xml.rels', [
        [
          'rId90',
          'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
          'vbaProject.bin',
        ],
      ]);
      beforeTag(
        parts,
        '<pageMargins',
        '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="F2:F3"/></mergeCells>',
      );
    },
    said: /firmado digitalmente/,
  },
  'of 1904, with a hidden sheet, names, an outer book and an order of calculation': {
    edit: (parts) => {
      change(parts, 'xl/workbook.xml', (xml) =>
        xml
          .replace(/<workbookPr[^>]*>/, '<workbookPr date1904="1"/>')
          .replace(/name="Otra"([^>]*?) state="\w+"/, 'name="HALLAZGOS"$1 state="veryHidden"')
          .replace(
            '</sheets>',
            '</sheets><externalReferences><externalReference r:id="rId80"/></externalReferences><definedNames><definedName name="Peso" localSheetId="1">Plan!$F$2</definedName></definedNames>',
          ),
      );
      parts.set(
        'xl/calcChain.xml',
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="F2" i="1"/></calcChain>',
      );
      parts.set(
        'xl/externalLinks/externalLink1.xml',
        '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      );
      type(
        parts,
        override(
          'xl/calcChain.xml',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
        ),
        override(
          'xl/externalLinks/externalLink1.xml',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml',
        ),
      );
      link(parts, 'xl/_rels/workbook.xml.rels', [
        ['rId80', 'externalLink', 'externalLinks/externalLink1.xml'],
        ['rIdPes1', 'calcChain', 'calcChain.xml'],
      ]);
    },
  },
  'without styles': {
    edit: (parts) => {
      parts.delete('xl/styles.xml');
      change(parts, TYPES, (xml) => xml.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''));
      change(parts, 'xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace(/<Relationship [^>]*styles[^>]*>/, ''),
      );
      change(parts, SHEET, (xml) =>
        xml
          .replace(/ s="\d+"/g, '')
          .replace(/<v>0\.5<\/v>/, '<v>50</v>')
          .replace(/<v>0\.4<\/v>/, '<v>40</v>')
          .replace(/<v>1<\/v>(?=<\/c><c r="G4")/, '<v>100</v>'),
      );
    },
  },
  'with few styles, each list alone': {
    edit: (parts) =>
      parts.set(
        'xl/styles.xml',
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="9"/></cellXfs><dxfs count="0"/></styleSheet>',
      ),
  },
  'with entries stored, described after them, and folders': {
    edit: (parts) => {
      const all = [...parts];
      parts.clear();
      parts.set('xl/', '');
      for (const [name, text] of all) parts.set(name, text);
    },
    zip: (entry, at) => ({
      ...entry,
      ...(at % 3 === 0 ? { method: 0 } : { withDescriptor: true }),
    }),
  },
  'with parts in UTF-16, and with marks of order': {
    edit: (parts) => {
      for (const name of [SHEET, 'xl/styles.xml', 'xl/workbook.xml']) {
        change(parts, name, (xml) => `\ufeff${xml}`);
      }
      change(parts, SHEET, (xml) => xml.replace('encoding="UTF-8"', 'encoding="UTF-16"'));
    },
    zip: (entry) =>
      entry.name === SHEET
        ? { ...entry, content: Buffer.from(String(entry.content), 'utf16le') }
        : entry,
  },
  'with fields of 64 bits': {
    edit: () => undefined,
    zip: (entry) => ({ ...entry, withZip64: true }),
  },
};

function zipOf(parts: Package, zip: Case['zip'] = (entry) => entry): Uint8Array {
  const entries = [...parts].map(([name, content]): ZipEntry => ({ name, content }));
  return writeZip(entries.map(zip), 'hecho a mano');
}

describe.each(Object.entries(CASES))('a workbook %s', (_, { edit, said, zip, ...names }) => {
  const { input = 'matriz.xlsx', output = 'revisada.xlsx' } = names;
  const words = ['validate', input, '--anotar', output];
  let before: Uint8Array;
  let after: Uint8Array;
  let stderr: string;

  beforeAll(async () => {
    const parts = new Map(plain);
    edit(parts);
    before = zipOf(parts, zip);
    const transcript = await run(words, { files: { [input]: before } });
    stderr = transcript.stderr;
    after = transcript.files.get(output) ?? new Uint8Array();
    expect(transcript.files.get(input)).toEqual(before);
    expect(transcript.exitCode).toBe(1);
  }, 60_000);

  it('keeps everything it had', () => {
    expect(listLosses(before, after)).toEqual([]);
    expect(Buffer.from(after).toString('latin1').endsWith('hecho a mano')).toBe(true);
  });

  it('has a sound copy', () => {
    expect(listFaults(after)).toEqual([]);
  });

  it('has its cells as they were, and one sheet more', () => {
    const [own, copied] = [before, after].map((bytes) => readWorkbook(bytes, 'x').sheets);
    expect(copied?.slice(0, -1)).toEqual(own);
    expect(copied?.at(-1)?.name).toMatch(/^Hallazgos/);
  });

  it('prints its list on letter paper as large as it is, each page with the headings', () => {
    const parts = [...partsIn(after)];
    const [book] = parts.flatMap(([name, xml]) =>
      /(^|\/)workbook\w*\.xml$/i.test(name) ? [parseXml(xml.replace(/^\ufeff/, ''), name)] : [],
    );
    const children = (book?.children ?? []).map((child) => child.name.replace(/^\w+:/, ''));
    const ranks = children.flatMap((name) =>
      BOOK_ORDER.includes(name) ? [BOOK_ORDER.indexOf(name)] : [],
    );
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    const titles = walkNames(book).filter(
      ({ attributes, text }) =>
        attributes.get('name') === '_xlnm.Print_Titles' && /^'?Hallazgos/.test(text),
    );
    const last = readWorkbook(after, 'x').sheets.at(-1)?.name;
    const sheets = nodesOf(book as XmlNode, 'sheet').concat(nodesOf(book as XmlNode, 'x:sheet'));
    expect(titles.at(-1)?.text.replaceAll("'", '')).toBe(`${last}!$5:$5`);
    expect(titles.at(-1)?.attributes.get('localSheetId')).toBe(String(sheets.length - 1));
    const list = parts.map(([, xml]) => xml).find((xml) => xml.includes('>Qué hacer<')) ?? '';
    const widths = [...list.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    // Of a page of 11 inches, an inch is of its margins, and a unit of width takes 5.25 points.
    expect(widths.reduce((sum, width) => sum + width, 0) * 5.25).toBeLessThanOrEqual(10 * 72);
    expect(list).toMatch(/<pageSetup paperSize="1" orientation="landscape"/);
  });

  it('is told of', () => {
    expect(stderr).toMatch(/^Escrito: revisada\.xls[xm] \(2 celdas marcadas; /);
    if (said) expect(stderr).toMatch(said);
    else expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('gives the same findings in its copy, which can be marked again', async () => {
    const findingsOf = async (bytes: Uint8Array) => {
      const { stdout } = await run(['validate', input, '--format', 'json'], {
        files: { [input]: bytes },
      });
      return JSON.parse(stdout).findings;
    };
    expect(await findingsOf(after)).toEqual(await findingsOf(before));
    const { files } = await run(words, { files: { [input]: after } });
    const again = files.get(output) ?? new Uint8Array();
    expect(listFaults(again)).toEqual([]);
    expect(notesIn(again)).toEqual(notesIn(after));
    expect(coloursIn(again)).toEqual(coloursIn(after));
  });

  it('gives the same bytes each time', async () => {
    const { files } = await run(words, { files: { [input]: before } });
    expect(Buffer.from(files.get(output) ?? []).equals(Buffer.from(after))).toBe(true);
  });
});

/** The texts of the notes of the first sheet by cell. */
function notesIn(bytes: Uint8Array): Record<string, string> {
  const parts = partsIn(bytes);
  const [, xml = '<none/>'] = [...parts].find(([name]) => /comments1\.xml$/.test(name)) ?? [];
  const notes = nodesOf(parseXml(xml, 'comments'), 'comment');
  return Object.fromEntries(
    notes.map((note) => [
      note.attributes.get('ref') ?? '',
      nodesOf(note, 't')
        .map(({ text }) => text)
        .join(''),
    ]),
  );
}

/** The ranges that are coloured on the first sheet. */
function coloursIn(bytes: Uint8Array): readonly (string | undefined)[] {
  const text = (partsIn(bytes).get(SHEET) ?? '').replaceAll('x:', '');
  const formats = [
    ...text.matchAll(
      /<conditionalFormatting sqref="([^"]*)"><cfRule[^>]*><formula>N\("pes"\)|<conditionalFormatting sqref="([^"]*)"><cfRule[^>]*><formula>N\(&quot;pes/g,
    ),
  ];
  return formats.map(([, one, other]) => one ?? other);
}

describe('the marks', () => {
  const marked = async (name: keyof typeof CASES) => {
    const parts = new Map(plain);
    CASES[name]?.edit(parts);
    const { files } = await run(['validate', 'matriz.xlsx', '--anotar', 'revisada.xlsx'], {
      files: { 'matriz.xlsx': zipOf(parts) },
    });
    return files.get('revisada.xlsx') ?? new Uint8Array();
  };

  it('put what is wrong and what to do under the notes of people', async () => {
    const notes = notesIn(await marked('with notes, of pieces and of one text'));
    expect(notes.F2).toMatch(/^Ana: lo reviso\.\n\nError PES201\nLas ponderaciones .*\n→ Corrija /);
    expect(notes.G4).toMatch(/^Viene de Salud\n\nError PES103\n«Programado 2024» dice /);
    expect(notes.A1).toBe('');
  });

  it('leave a conversation alone', async () => {
    const notes = notesIn(await marked('with a conversation'));
    expect(notes.F2).toBe('[Threaded comment]');
    expect(notes.G4).toMatch(/^Error PES103/);
  });

  it('count after the rules of people, in every language of rules', async () => {
    const bytes = await marked('with rules, lists, links, a table, a chart and newer rules');
    const sheet = parseXml(partsIn(bytes).get(SHEET) ?? '', SHEET);
    const rules = nodesOf(sheet, 'cfRule').map(({ attributes }) => [
      attributes.get('priority'),
      attributes.get('stopIfTrue'),
    ]);
    expect(rules).toEqual([
      ['1', '1'],
      ['4', undefined],
      ['10', undefined],
    ]);
    expect(coloursIn(bytes)).toEqual(['F2 G4']);
  });

  it('have dark letters, which are seen where those of the cell are white', async () => {
    const { files } = await run(['validate', 'matriz.xlsx', '--anotar', 'revisada.xlsx'], {
      files: { 'matriz.xlsx': zipOf(plain) },
    });
    const styles = partsIn(files.get('revisada.xlsx') ?? new Uint8Array()).get('xl/styles.xml');
    const formats = (styles ?? '').match(/<dxf>.*?<\/dxf>/g) ?? [];
    expect(formats.length).toBeGreaterThan(0);
    for (const format of formats) {
      expect(format).toMatch(/^<dxf><font><color rgb="FF[0-3][0-9A-F]{5}"\/><\/font><fill>/);
    }
  });

  it('take all of merged cells', async () => {
    const parts = new Map(plain);
    beforeTag(parts, '<pageMargins', '<mergeCells count="1"><mergeCell ref="F2:F3"/></mergeCells>');
    const { files } = await run(['validate', 'matriz.xlsx', '--anotar', 'revisada.xlsx'], {
      files: { 'matriz.xlsx': zipOf(parts) },
    });
    const bytes = files.get('revisada.xlsx') ?? new Uint8Array();
    expect(coloursIn(bytes)).toEqual(['G4 F2:F3']);
  });
});

describe('the checks of a copy', () => {
  it('see what is lost', () => {
    const before = zipOf(plain);
    const changed = (name: string, edit: (xml: string) => string) => {
      const parts = new Map(plain);
      change(parts, name, edit);
      return zipOf(parts);
    };
    expect(listLosses(before, before)).toEqual([]);
    const sheet = changed(SHEET, (xml) => xml.replace('<v>0.5</v>', '<v>0.6</v>'));
    expect(listLosses(before, sheet)).not.toEqual([]);
    const styles = changed('xl/styles.xml', (xml) => xml.replace(/<xf /, '<xf quotePrefix="1" '));
    expect(listLosses(before, styles)).not.toEqual([]);
    const theme = changed('xl/theme/theme1.xml', (xml) => `${xml} `);
    expect(listLosses(before, theme)).toEqual(['xl/theme/theme1.xml changed']);
    const stored = zipOf(plain, (entry, at) => (at === 3 ? { ...entry, method: 0 } : entry));
    expect(listLosses(before, stored)).not.toEqual([]);
  });

  it('see what is wrong', () => {
    const faultsWith = (name: string, edit: (xml: string) => string) => {
      const parts = new Map(plain);
      change(parts, name, edit);
      return listFaults(zipOf(parts));
    };
    expect(faultsWith(SHEET, (xml) => xml)).toEqual([]);
    const late = '<conditionalFormatting sqref="A1"/></worksheet>';
    expect(faultsWith(SHEET, (xml) => xml.replace('</worksheet>', late))).toHaveLength(1);
    const lost = '<legacyDrawing r:id="rId99"/></worksheet>';
    expect(faultsWith(SHEET, (xml) => xml.replace('</worksheet>', lost))).toHaveLength(1);
    expect(
      faultsWith('xl/styles.xml', (xml) => xml.replace('<fonts count="', '<fonts count="9')),
    ).toHaveLength(1);
    expect(faultsWith('xl/nadie.txt', () => 'x')).toHaveLength(1);
  });
});
