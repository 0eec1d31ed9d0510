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
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const MIB = 2 ** 20;

const SAVE = 'Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».';
const AGAIN = 'Descárguelo o cópielo de nuevo desde su origen.';
const REPAIR = 'Ábralo en Excel, acepte la reparación si la ofrece, revíselo y guárdelo de nuevo.';
const ASK = 'No lo abra y pida de nuevo el archivo a quien se lo envió.';
const SHRINK = 'Deje en el libro solo las hojas y filas que se van a leer y guárdelo de nuevo.';

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

function ole(stream: string): Buffer {
  return Buffer.concat([OLE, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(64)]);
}

describe('what is no zip', () => {
  it.each([
    ['no bytes', Buffer.alloc(0), 'empty', `matriz.xlsx está vacío: tiene cero bytes. ${AGAIN}`],
    [
      'zeros, as a file not yet downloaded has',
      Buffer.alloc(99),
      'not-a-zip',
      'matriz.xlsx no es un libro de Excel (.xlsx). Compruebe que eligió el archivo.',
    ],
    [
      'PDF',
      Buffer.from('%PDF-1.7\n'),
      'not-a-zip',
      'matriz.xlsx no es un libro de Excel (.xlsx). Compruebe que eligió el archivo.',
    ],
    [
      'picture',
      Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
      'not-a-zip',
      'matriz.xlsx no es un libro de Excel (.xlsx). Compruebe que eligió el archivo.',
    ],
    [
      'workbook with password',
      ole('EncryptedPackage'),
      'encrypted',
      'matriz.xlsx está protegido con contraseña. Ábralo en Excel, quítele la contraseña de apertura y guárdelo de nuevo.',
    ],
    [
      'old workbook',
      ole('Workbook'),
      'old-xls',
      `matriz.xlsx es un libro del formato antiguo de Excel (.xls). ${SAVE}`,
    ],
    [
      'older workbook',
      ole('Book'),
      'old-xls',
      `matriz.xlsx es un libro del formato antiguo de Excel (.xls). ${SAVE}`,
    ],
    [
      'oldest workbook',
      Buffer.from('0908080000060500', 'hex'),
      'old-xls',
      `matriz.xlsx es un libro del formato antiguo de Excel (.xls). ${SAVE}`,
    ],
    [
      'old text document',
      ole('WordDocument'),
      'not-a-workbook',
      'matriz.xlsx no contiene un libro de Excel, sino otra clase de documento. Compruebe que eligió el archivo.',
    ],
    [
      'web page',
      Buffer.from('\uFEFF\r\n <!DOCTYPE html><html>'),
      'html',
      `matriz.xlsx es una página web (HTML) con nombre de libro de Excel. ${SAVE}`,
    ],
    [
      'table of a web page',
      Buffer.from('<TABLE border=1><tr><td>1'),
      'html',
      `matriz.xlsx es una página web (HTML) con nombre de libro de Excel. ${SAVE}`,
    ],
    [
      'web page of Excel',
      Buffer.from('<?xml version="1.0"?><html xmlns:x="urn:schemas-microsoft-com:office:excel">'),
      'html',
      `matriz.xlsx es una página web (HTML) con nombre de libro de Excel. ${SAVE}`,
    ],
    [
      'web archive',
      Buffer.from('MIME-Version: 1.0\r\n'),
      'html',
      `matriz.xlsx es una página web (HTML) con nombre de libro de Excel. ${SAVE}`,
    ],
    [
      'web page in UTF-16',
      Buffer.from('\uFEFF<html>', 'utf16le'),
      'html',
      `matriz.xlsx es una página web (HTML) con nombre de libro de Excel. ${SAVE}`,
    ],
    [
      'CSV',
      Buffer.from('código;meta\n1;46\n'),
      'csv-or-text',
      `matriz.xlsx es un archivo de texto, por ejemplo CSV, con nombre de libro de Excel. ${SAVE}`,
    ],
    [
      'CSV of an old Excel',
      Buffer.from('código;meta\n1;46\n', 'latin1'),
      'csv-or-text',
      `matriz.xlsx es un archivo de texto, por ejemplo CSV, con nombre de libro de Excel. ${SAVE}`,
    ],
    [
      'CSV in UTF-16',
      Buffer.from('\uFEFFcódigo\tmeta', 'utf16le').swap16(),
      'csv-or-text',
      `matriz.xlsx es un archivo de texto, por ejemplo CSV, con nombre de libro de Excel. ${SAVE}`,
    ],
    [
      'XML 2003',
      Buffer.from(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
      'xml-2003',
      `matriz.xlsx es una «Hoja de cálculo XML 2003» y no un .xlsx. ${SAVE}`,
    ],
    [
      'XML',
      Buffer.from('<?xml version="1.0"?><a/>'),
      'csv-or-text',
      `matriz.xlsx es un archivo de texto, por ejemplo CSV, con nombre de libro de Excel. ${SAVE}`,
    ],
  ])('%s', (_, bytes, reason, message) => {
    expect(refusalOf(bytes)).toEqual({ reason, message });
  });
});

describe('a zip of something else', () => {
  const other =
    'matriz.xlsx no contiene un libro de Excel, sino otra clase de documento. Compruebe que eligió el archivo.';
  const word =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
  const openDocument =
    'matriz.xlsx es una hoja de cálculo de OpenDocument (.ods). Ábrala en LibreOffice o Excel y guárdela como .xlsx.';

  it.each([
    ['empty', {}, 'not-a-workbook', other],
    ['any', { 'leame.txt': 'hola' }, 'not-a-workbook', other],
    [
      'of a text document',
      {
        '_rels/.rels': relationships([['a', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': word,
      },
      'not-a-workbook',
      other,
    ],
    [
      'of a text document of OpenDocument',
      { mimetype: 'application/vnd.oasis.opendocument.text' },
      'not-a-workbook',
      other,
    ],
    [
      'of a spreadsheet of OpenDocument',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' },
      'ods',
      openDocument,
    ],
    [
      'of one without its type',
      { 'META-INF/manifest.xml': '<a type="application/vnd.oasis.opendocument.spreadsheet"/>' },
      'ods',
      openDocument,
    ],
    [
      'of a binary workbook',
      {
        '_rels/.rels': relationships([['a', 'officeDocument', 'xl/workbook.bin']]),
        'xl/workbook.bin': '\x83\x01',
      },
      'xlsb',
      `matriz.xlsx es un libro binario de Excel (.xlsb). ${SAVE}`,
    ],
  ])('%s', (_, parts, reason, message) => {
    const entries = Object.entries(parts).map(([name, content]) => ({ name, content }));
    expect(refusalOf(writeZip(entries))).toEqual({ reason, message });
  });
});

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

  it('without its middle', () => {
    expect(refusalOf(Buffer.concat([GOOD.subarray(0, 200), GOOD.subarray(400)]))).toEqual(damaged);
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

  it('with a part whose sum is another', () => {
    expect(refusalOf(withSheetEntry({ declaredCrc: 1 }))).toEqual({
      reason: 'bad-crc',
      message: `matriz.xlsx está dañado: la suma de comprobación de ${SHEET} no coincide. ${AGAIN}`,
    });
  });

  it('with a stored part that changed by one byte', () => {
    const bytes = writeZip(entriesOf(packageParts(ONE)).map((entry) => ({ ...entry, method: 0 })));
    bytes[bytes.indexOf('<v>1</v>') + 3] = 0x32;
    expect(refusalOf(bytes).reason).toBe('bad-crc');
  });

  it('with a part that cannot be inflated', () => {
    const bytes = Buffer.from(GOOD);
    bytes[bytes.indexOf(SHEET) + SHEET.length] = 0xff;
    expect(refusalOf(bytes)).toEqual({
      reason: 'damaged-part',
      message: `matriz.xlsx está dañado: no se puede descomprimir ${SHEET}. ${AGAIN}`,
    });
  });

  it('with a part compressed in another way', () => {
    expect(refusalOf(withSheetEntry({ method: 12 }))).toEqual({
      reason: 'unknown-compression',
      message: `matriz.xlsx comprime ${SHEET} con un método que Excel no usa. ${SAVE}`,
    });
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

  it('with a part protected inside it', () => {
    expect(refusalOf(withSheetEntry({ flags: 1 })).reason).toBe('encrypted');
  });

  it('with a part twice', () => {
    const name = SHEET.toUpperCase();
    expect(refusalOf(withEntries({ name, content: ONE }))).toEqual({
      reason: 'duplicate-part',
      message: `matriz.xlsx está dañado: contiene ${name} más de una vez. ${REPAIR}`,
    });
  });
});

describe('a zip that is a trap', () => {
  it.each([1, ONE.length - 1, ONE.length + 1, 30 * MIB])('declares %d bytes for a part', (size) => {
    const lie = {
      reason: 'lying-size',
      message: `matriz.xlsx declara para ${SHEET} un tamaño que no es el verdadero. ${ASK}`,
    };
    expect(refusalOf(withSheetEntry({ declaredSize: size }))).toEqual(lie);
    expect(refusalOf(withSheetEntry({ declaredSize: size, method: 0 }))).toEqual(lie);
    expect(refusalOf(withSheetEntry({ declaredSize: size, withDescriptor: true }))).toEqual(lie);
  });

  it('declares in an entry another size than in its directory', () => {
    const bytes = Buffer.from(GOOD);
    const header = bytes.indexOf(SHEET) - 30;
    bytes.writeUInt32LE(5, header + 22);
    expect(refusalOf(bytes).reason).toBe('lying-size');
  });

  it('has more than 10,000 entries', () => {
    const many = Array.from({ length: 10_001 }, (_, i) => ({
      name: `${i}`,
      content: '',
      method: 0,
    }));
    expect(refusalOf(withEntries(...many))).toEqual({
      reason: 'too-many-entries',
      message: `matriz.xlsx contiene más de 10.000 archivos internos. ${ASK}`,
    });
  });

  it('has a part above 480 MB', () => {
    const part = { name: 'xl/media/a.bin', content: 'a', declaredSize: 480 * MIB + 1 };
    expect(refusalOf(withEntries(part))).toEqual({
      reason: 'part-too-large',
      message: `matriz.xlsx es demasiado grande: xl/media/a.bin pasa de 480 MB al descomprimirse. ${SHRINK}`,
    });
  });

  it('has a part above 4 GB', () => {
    const part = { name: 'a', content: 'a', declaredSize: 5 * 2 ** 30, withZip64: true };
    expect(refusalOf(withEntries(part)).reason).toBe('part-too-large');
  });

  it('has a total above 1 GB', () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name, content: 'a', declaredSize: 400 * MIB }));
    expect(refusalOf(withEntries(...parts))).toEqual({
      reason: 'total-too-large',
      message: `matriz.xlsx es demasiado grande: pasa de 1 GB al descomprimirse. ${SHRINK}`,
    });
  });

  it('expands a part more than 200 times, above 32 MB', () => {
    const bomb = worksheet(' '.repeat(33 * MIB));
    expect(refusalOfSheet(bomb)).toEqual({
      reason: 'absurd-ratio',
      message: `matriz.xlsx no es de fiar: ${SHEET} se expande más de 200 veces al descomprimirse. ${ASK}`,
    });
    expect(() => refusalOfSheet(worksheet(' '.repeat(2 * MIB)))).toThrow('Se leyó un libro');
  });

  it('has more cells, texts and styles than can be kept', () => {
    const strings = `<sst>${'<si/>'.repeat(6_000_000)}</sst>`;
    const formats = `<styleSheet><cellXfs>${'<xf/>'.repeat(2_000_001)}</cellXfs></styleSheet>`;
    const changes = { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': formats };
    expect(refusalOfSheet(ONE, changes)).toEqual({
      reason: 'too-many-cells',
      message: `matriz.xlsx es demasiado grande: tiene más de 8.000.000 celdas y textos. ${SHRINK}`,
    });
  }, 20_000);

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

  it('without the workbook part', () => {
    expect(refusalOfSheet(ONE, { 'xl/workbook.xml': undefined })).toEqual(
      missing('xl/workbook.xml'),
    );
  });

  it('without the part of a sheet', () => {
    expect(refusalOfSheet(ONE, { [SHEET]: undefined })).toEqual(missing(SHEET));
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

  it('with two sheets of one part', () => {
    const sheets =
      '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId1"/>';
    expect(refusalOfSheet(ONE, { 'xl/workbook.xml': workbookXml(sheets) })).toEqual({
      reason: 'malformed-workbook',
      message: `matriz.xlsx está dañado: dos hojas comparten el contenido ${SHEET}. ${REPAIR}`,
    });
  });

  it('with a sheet that is none', () => {
    expect(refusalOfSheet('<html/>')).toEqual({
      reason: 'malformed-workbook',
      message: `matriz.xlsx está dañado: ${SHEET} no es una hoja. ${REPAIR}`,
    });
  });

  it.each([
    ['no sheets', '', 'worksheet'],
    ['only a chart', '<sheet name="A" sheetId="1" r:id="rId1"/>', 'chartsheet'],
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
