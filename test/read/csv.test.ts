/** Delimited text files: encodings, separators, quotes, and what is refused. */

import { describe, expect, it } from 'vitest';
import { tellFindings } from '../../src/diagnostics/tell.ts';
import { namesTableFile } from '../../src/read/book/file-names.ts';
import type { Workbook } from '../../src/read/book/workbook.ts';
import { readCsv } from '../../src/read/csv/read-csv.ts';
import { readExecution } from '../../src/read/execution/read-execution.ts';
import { readTableFile } from '../../src/read/read-file.ts';

const UTF8 = new TextEncoder();

function textsOf({ sheets }: Workbook): readonly (readonly unknown[])[] {
  return sheets.flatMap(({ rows }) =>
    rows.map(({ number, cells }) => [
      number,
      ...cells.map(({ column, value }) => `${column}:${value}`),
    ]),
  );
}

function read(text: string) {
  return textsOf(readCsv(UTF8.encode(text), 'reporte.csv'));
}

describe('a CSV', () => {
  it.each([
    ['semicolons', 'Meta;Año\n2307;2024\n'],
    ['commas', 'Meta,Año\n2307,2024\n'],
    ['tabs', 'Meta\tAño\n2307\t2024'],
    ['bars', 'Meta|Año\r\n2307|2024\r\n'],
    ['a separator it declares', 'sep=;\nMeta;Año\n2307;2024\n'],
  ])('is read with %s', (name, text) => {
    const first = name === 'a separator it declares' ? 2 : 1;
    expect(read(text)).toEqual([
      [first, '1:Meta', '2:Año'],
      [first + 1, '1:2307', '2:2024'],
    ]);
  });

  it('takes the separator that most records use, not a sign of the texts', () => {
    expect(
      read('Título, con comas, del reporte\nMeta;Valor\nUno, dos;1,5\nTres, cuatro;2,5\n'),
    ).toEqual([
      [1, '1:Título, con comas, del reporte'],
      [2, '1:Meta', '2:Valor'],
      [3, '1:Uno, dos', '2:1,5'],
      [4, '1:Tres, cuatro', '2:2,5'],
    ]);
  });

  const HEAD = ['Meta', 'Año', 'Valor', 'Novedad'];
  const one = ['11', '2026', '4.5', 'Uno y dos'];

  it.each([
    [',', 'sin novedad; al día'],
    [',', 'se firmó; falta el acta; va en mayo'],
    [',', 'norte | sur'],
    ['|', 'al día; sin novedad, según acta'],
    ['\t', 'uno; dos, tres | cuatro'],
    [';', 'ya se firmó, y está en curso | uno'],
  ])('takes «%s» though every text of a column has other signs: %s', (separator, text) => {
    const records = [['Reporte'], ['Corte 31/12/2026'], HEAD, one.with(3, text), one.with(3, text)];
    const rows = read(records.map((fields) => fields.join(separator)).join('\n'));
    expect(rows.slice(2)).toEqual([
      [3, '1:Meta', '2:Año', '3:Valor', '4:Novedad'],
      [4, '1:11', '2:2026', '3:4.5', `4:${text}`],
      [5, '1:11', '2:2026', '3:4.5', `4:${text}`],
    ]);
  });

  it('takes commas though the decimals between quotes have them too', () => {
    const rows = read('Reporte\nMeta,Valor,Nota\n11,"4,5",uno; dos\n12,"6,5",tres; cuatro\n');
    expect(rows.slice(1)).toEqual([
      [2, '1:Meta', '2:Valor', '3:Nota'],
      [3, '1:11', '2:4,5', '3:uno; dos'],
      [4, '1:12', '2:6,5', '3:tres; cuatro'],
    ]);
  });

  it('is still read where its last rows are notes and one has a field more', () => {
    const rows = read(
      'Meta;Año;Valor;Sede\n11;2026;4,5;A\n12;2026;6,5;B;x\n13;2026;7,5;C\n14;2026;8,5;D\n15;2026;9,5;E\nFuente: acta, de mayo\n',
    );
    expect(rows.at(-2)).toEqual([6, '1:15', '2:2026', '3:9,5', '4:E']);
  });

  it('says by which sign its columns were parted', () => {
    const { findings } = readExecution(readCsv(UTF8.encode('Cédula,Nombre\n1,Ana'), 'r.csv'));
    const [told] = tellFindings(findings);
    expect(told?.message).toContain(
      'El archivo no se reconoce como un reporte de SEGPLAN. Sus columnas se tomaron separadas por comas. Ninguna de sus filas',
    );
  });

  it('keeps separators, line breaks and quotes within quotes', () => {
    expect(read('"a;b";"c\nd";"dijo ""sí"""\nx;y;z')).toEqual([
      [1, '1:a;b', '2:c\nd', '3:dijo "sí"'],
      [2, '1:x', '2:y', '3:z'],
    ]);
  });

  it('takes a quote within a text for a quote', () => {
    expect(read('a "b" c;2\nd;3')).toEqual([
      [1, '1:a "b" c', '2:2'],
      [2, '1:d', '2:3'],
    ]);
  });

  it('keeps empty records out and counts them', () => {
    expect(read('a;b\n;\n\nc;d')).toEqual([
      [1, '1:a', '2:b'],
      [4, '1:c', '2:d'],
    ]);
  });

  it.each([
    ['UTF-8', UTF8.encode('Año;Ñandú')],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...UTF8.encode('Año;Ñandú')])],
    ['Windows-1252', new Uint8Array(Buffer.from('Año;Ñandú', 'latin1'))],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('Año;Ñandú', 'utf16le')])],
  ])('is read in %s', (_, bytes) => {
    expect(textsOf(readCsv(bytes, 'r.csv'))).toEqual([[1, '1:Año', '2:Ñandú']]);
  });

  it('names its sheet for the file', () => {
    expect(readCsv(UTF8.encode('a;b'), 'reporte 2024.csv').sheets[0]?.name).toBe('reporte 2024');
  });

  it('is refused where it is empty or no text', () => {
    expect(() => readCsv(new Uint8Array(), 'r.csv')).toThrow('r.csv está vacío');
    expect(() => readTableFile(new Uint8Array([1, 2, 0, 255]), 'r.csv')).toThrow('r.csv');
  });
});

describe('a file', () => {
  it('is a text where its name does not say it is a workbook', () => {
    expect(readTableFile(UTF8.encode('a;b'), 'entrada estándar').sheets).toHaveLength(1);
    expect(() => readTableFile(UTF8.encode('a;b'), 'r.xlsx')).toThrow(
      'r.xlsx es un archivo de texto',
    );
  });

  it.each([
    ['a.xlsx', true],
    ['a.CSV', true],
    ['a.json', false],
    ['a.txt', false],
    ['~$a.xlsx', false],
    ['a.xls', false],
  ])('%s may hold a table: %s', (name, may) => {
    expect(namesTableFile(name)).toBe(may);
  });
});
