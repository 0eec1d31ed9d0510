/** The tables of a written workbook, by name. */

import { a1, columnNumber } from '../../../src/model/source.ts';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { partsOf } from './written-workbook.ts';
import { nodesOf, parseXml } from './xml-tree.ts';

export interface WrittenTable {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: number;
  /** The address, with its sheet, of a cell by its row from 0 and the heading of its column. */
  readonly at: (row: number, heading: string) => string;
}

/** Every part of a table, over the sheet that refers to it. */
export function tablesOf(bytes: Uint8Array): Map<string, WrittenTable> {
  const parts = partsOf(bytes);
  const sheets = readWorkbook(bytes, 'informe.xlsx').sheets.map(({ name }) => name);
  const tables = new Map<string, WrittenTable>();
  sheets.forEach((sheet, index) => {
    const relations = parts.get(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`) ?? '';
    for (const [, name = ''] of relations.matchAll(/tables\/(table\d+\.xml)/g)) {
      const root = parseXml(parts.get(`xl/tables/${name}`) ?? '', name);
      const [, letters = '', first = '', last = ''] =
        /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(root.attributes.get('ref') ?? '') ?? [];
      const headings = nodesOf(root, 'tableColumn').map(
        ({ attributes }) => attributes.get('name') ?? '',
      );
      const at = (row: number, heading: string) => {
        const place = headings.indexOf(heading);
        if (place < 0) throw new Error(`No column ${heading} in ${sheet}`);
        const column = columnNumber(letters) + place;
        return `${sheet}!${a1({ row: Number(first) + 1 + row, column })}`;
      };
      tables.set(root.attributes.get('name') ?? '', {
        sheet,
        headings,
        rows: Number(last) - Number(first),
        at,
      });
    }
  });
  return tables;
}
