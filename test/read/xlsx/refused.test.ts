import { describe, expect, it } from 'vitest';
import { writeZip, type ZipEntry } from '../../../fixtures/hostile/zip-writer.js';
import {
  entriesOf,
  packageParts,
  refusalOf,
  refusalOfSheet,
  relationships,
  workbookXml,
  worksheet,
} from './package-writer.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const ONE = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const GOOD = writeZip(entriesOf(packageParts(ONE)));
const MIB = 2 ** 20;

const AGAIN = 'Descárguelo o cópielo de nuevo desde su origen.';
const REPAIR = 'Ábralo en Excel, acepte la reparación si la ofrece, revíselo y guárdelo de nuevo.';
const ASK = 'No lo abra y pida de nuevo el archivo a quien se lo envió.';

/** The good package with its sheet's entry written otherwise. */
function withSheetEntry(change: Partial<ZipEntry>): Buffer {
  return writeZip(
    entriesOf(packageParts(ONE)).map((entry) =>
      entry.name === SHEET ? { ...entry, ...change } : entry,
    ),
  );
}

/** The good package with more entries. */
function withEntries(...entries: readonly ZipEntry[]): Buffer {
  return writeZip([...entriesOf(packageParts(ONE)), ...entries]);
}

describe('a damaged zip', () => {
  const truncated = {
    reason: 'truncated',
    message: `matriz.xlsx está incompleto: le falta el final. ${AGAIN}`,
  };
  const damaged = {
    reason: 'damaged-zip',
    message: `matriz.xlsx está dañado: su índice interno no corresponde con su contenido. ${AGAIN}`,
  };

  it.each([4, 30, 500, GOOD.length - 22, GOOD.length - 1])('cut to %d bytes', (length) => {
    expect(refusalOf(GOOD.subarray(0, length))).toEqual(truncated);
  });

  it.each([
    ['an entry of its directory has another signature', GOOD.readUInt32LE(GOOD.length - 6), 0],
    ['an entry of its directory is longer than it', GOOD.readUInt32LE(GOOD.length - 6) + 29, 0xff],
    ['an entry lies outside', GOOD.readUInt32LE(GOOD.length - 6) + 45 + 19 + 46 + 45, 0x7f],
    ['its directory has fewer entries than it says', GOOD.length - 22 + 10, 99],
    ['its directory starts where there is none', GOOD.length - 6, 1],
  ])('whose directory lies: %s', (_, at, byte) => {
    const bytes = Buffer.from(GOOD);
    bytes[at] = byte;
    expect(refusalOf(bytes)).toEqual(damaged);
  });

  it('with a stored part that changed by one byte', () => {
    const bytes = writeZip(entriesOf(packageParts(ONE)).map((entry) => ({ ...entry, method: 0 })));
    bytes[bytes.indexOf('<v>1</v>') + 3] = 0x32;
    expect(refusalOf(bytes).reason).toBe('bad-crc');
  });

  it('with a part whose name is no name for a terminal, nor for a line', () => {
    const [name, target] = ['a\x1b[2J\n\x07b', `${'a'.repeat(300)}.xml`];
    expect(refusalOf(withEntries({ name, content: '', declaredSize: 2 ** 30 })).message).toContain(
      'grande: a [2J  b pasa',
    );
    const rels = relationships([['rId1', 'worksheet', target]]);
    expect(refusalOfSheet(ONE, { 'xl/_rels/workbook.xml.rels': rels }).message).toContain(
      `le falta xl/${'a'.repeat(117)}…. Ábralo`,
    );
  });
});

describe('a zip that is a trap', () => {
  it.each([1, ONE.length - 1, ONE.length + 1, 7 * MIB])('declares %d bytes for a part', (size) => {
    const lie = {
      reason: 'lying-size',
      message: `matriz.xlsx declara para ${SHEET} un tamaño que no es el verdadero. ${ASK}`,
    };
    expect(refusalOf(withSheetEntry({ declaredSize: size }))).toEqual(lie);
    expect(refusalOf(withSheetEntry({ declaredSize: size, method: 0 }))).toEqual(lie);
    expect(refusalOf(withSheetEntry({ declaredSize: size, withDescriptor: true }))).toEqual(lie);
  });

  it('expands more than 200 times, above 8 MB, in one part or in several', () => {
    const spread = { 'xl/media/a.xml': ' '.repeat(5 * MIB), 'xl/media/b.xml': ' '.repeat(4 * MIB) };
    expect(refusalOfSheet(ONE, spread).reason).toBe('absurd-ratio');
    const bomb = worksheet(' '.repeat(9 * MIB));
    expect(refusalOfSheet(bomb)).toEqual({
      reason: 'absurd-ratio',
      message: `matriz.xlsx no es de fiar: ${SHEET} se expande más de 200 veces al descomprimirse. ${ASK}`,
    });
    expect(() => refusalOfSheet(worksheet(' '.repeat(2 * MIB)))).toThrow('Se leyó un libro');
  });

  it.each([
    ['in a sheet', { [SHEET]: `<!DOCTYPE a [<!ENTITY b "c">]>${ONE}` }, SHEET],
    [
      'in a sheet in UTF-16',
      { [SHEET]: Buffer.from(`\uFEFF<!DOCTYPE a>${ONE}`, 'utf16le') },
      SHEET,
    ],
    [
      'in the workbook',
      { 'xl/workbook.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><workbook/>' },
      'xl/workbook.xml',
    ],
    ['in shared strings', { 'xl/sharedStrings.xml': '<!DOCTYPE a><sst/>' }, 'xl/sharedStrings.xml'],
    ['in styles', { 'xl/styles.xml': '<!DOCTYPE a><styleSheet/>' }, 'xl/styles.xml'],
    ['in relationships', { '_rels/.rels': '<!DOCTYPE a><Relationships/>' }, '_rels/.rels'],
  ])('has a DTD %s', (_, changes, part) => {
    expect(refusalOfSheet(ONE, changes)).toEqual({
      reason: 'dtd',
      message: `matriz.xlsx no es de fiar: ${part} contiene una definición DTD, que Excel nunca escribe. ${ASK}`,
    });
  });
});

describe('a damaged package', () => {
  const missing = (part: string) => ({
    reason: 'missing-part',
    message: `matriz.xlsx está dañado: le falta ${part}. ${REPAIR}`,
  });

  it.each([
    ['without the list of its parts', undefined],
    [
      'with a sheet that is outside it',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="http://e.co/a.xml" TargetMode="External"/></Relationships>',
    ],
  ])('%s', (_, rels) => {
    expect(refusalOfSheet(ONE, { 'xl/_rels/workbook.xml.rels': rels })).toEqual(
      missing('el contenido de la hoja «Hoja»'),
    );
  });

  it.each([
    ['no sheets', '', 'worksheet'],
    ['only a chart', '<sheet name="A" sheetId="1" r:id="rId1"/>', 'chartsheet'],
    ['only a module', '<sheet name="Módulo1" sheetId="1" r:id=""/>', 'worksheet'],
  ])('with %s', (_, sheets, kind) => {
    const rels = relationships([['rId1', kind, 'worksheets/sheet1.xml']]);
    const changes = { 'xl/workbook.xml': workbookXml(sheets), 'xl/_rels/workbook.xml.rels': rels };
    expect(refusalOfSheet(ONE, changes)).toEqual({
      reason: 'no-worksheets',
      message: 'matriz.xlsx no tiene ninguna hoja con celdas. Compruebe que eligió el archivo.',
    });
  });
});

describe('malformed XML', () => {
  it.each([
    ['nothing', ''],
    ['text', 'hola'],
    ['an end missing', '<worksheet><sheetData>'],
    ['an end too many', '</worksheet>'],
    ['ends crossed', '<worksheet><sheetData></worksheet></sheetData>'],
    ['an end that goes on', '<worksheet></worksheets>'],
    ['an end of another prefix', '<worksheet><a:b></b></worksheet>'],
    ['a tag cut', '<worksheet'],
    ['an attribute cut', '<worksheet a="1'],
    ['an attribute without quotes', '<worksheet a=1></worksheet>'],
    ['an attribute without value', '<worksheet a></worksheet>'],
    ['attributes without space', '<worksheet a="1"b="2"></worksheet>'],
    ['a mark inside an attribute', '<worksheet a="<"></worksheet>'],
    ['a name missing', '< worksheet></worksheet>'],
    ['a slash alone', '<worksheet / ></worksheet>'],
    ['a comment that does not end', '<worksheet><!-- </worksheet>'],
    [
      'CDATA that does not end',
      '<worksheet><sheetData><row><c><v><![CDATA[1</v></c></row></sheetData></worksheet>',
    ],
    ['another declaration', '<worksheet><!ELEMENT a></worksheet>'],
    ['an instruction that does not end', '<worksheet><?a </worksheet>'],
    ['an unknown entity', worksheet('<row><c t="str"><v>&nbsp;</v></c></row>')],
    ['an entity that does not end', worksheet('<row><c t="str"><v>a & b</v></c></row>')],
    ['half a character', worksheet('<row><c t="str"><v>&#xD83D;</v></c></row>')],
    ['no character', worksheet('<row><c t="str"><v>&#0;</v></c></row>')],
    ['no number of a character', worksheet('<row><c t="str"><v>&#x;</v></c></row>')],
    ['too large a character', worksheet('<row><c t="str"><v>&#x110000;</v></c></row>')],
    [
      'bytes that are not UTF-8',
      Buffer.from(worksheet('<row><c t="str"><v>ñ</v></c></row>'), 'latin1'),
    ],
    [
      'half a unit of UTF-16',
      Buffer.concat([Buffer.from('\uFEFF<worksheet/>', 'utf16le'), Buffer.from('a')]),
    ],
    ['an unknown encoding', '<?xml version="1.0" encoding="no-existe"?><worksheet/>'],
    ['elements too deep', `<worksheet>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</worksheet>`],
    [
      'attributes too many',
      `<worksheet ${Array.from({ length: 300 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
    ],
    [
      'namespaces too many',
      `<worksheet ${Array.from({ length: 99 }, (_, i) => `xmlns:a${i}="1"`).join(' ')}/>`,
    ],
  ])('with %s', (_, sheet) => {
    expect(refusalOfSheet(sheet)).toEqual({
      reason: 'malformed-xml',
      message: `matriz.xlsx está dañado: ${SHEET} no es XML bien formado. ${REPAIR}`,
    });
  });

  it('is told from a sheet nobody can mistake', () => {
    expect(() => refusalOfSheet('<worksheet/>')).toThrow('Se leyó un libro');
  });
});
