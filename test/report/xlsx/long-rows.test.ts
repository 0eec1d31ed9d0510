/** Tables longer than memory: the sheet is the one that it would be with its rows in sight. */

import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import {
  absentCell,
  amountCell,
  countCell,
  type ReportCell,
  type ReportSheet,
  type ReportTable,
  ratioCell,
  textCell,
} from '../../../src/report/cells/report-sheet.ts';
import { fillTable, listRows } from '../../../src/report/cells/row-source.ts';
import { renderHtml } from '../../../src/report/html/render.ts';
import { renderMarkdown } from '../../../src/report/markdown/render.ts';
import { PAGE_WORDS } from '../../../src/report/page-words.ts';
import { renderXlsx } from '../../../src/report/xlsx/render.ts';
import { partsOf } from './written-workbook.ts';

const PROPERTIES = {
  ...PAGE_WORDS,
  description: '',
  title: 'Prueba',
  subject: '',
  keywords: '',
  creator: 'pes 0',
  date: '2024-12-31',
};

/** Every sort of text, two of them higher than a row may be. */
function textOf(at: number): string {
  if (at === 20 || at === 700) return `Largo ${at}. ${'Una frase que sigue y sigue. '.repeat(120)}`;
  return at % 7 === 0 ? ' a <b>\n"c" & _x000D_ ' : `Texto ${at}`;
}

function rowOf(at: number): readonly ReportCell[] {
  return [
    textCell(textOf(at)),
    countCell(at),
    at % 5 === 0 ? absentCell('No aplica') : ratioCell(at / 100),
    amountCell({ kind: 'number', value: at / 8, percent: at % 2 === 0 }),
    { kind: 'status', status: 'cumplida', label: 'Cumplida' },
    { kind: 'date', iso: '2024-02-29' },
  ];
}

function* makeRows(count: number): Generator<readonly ReportCell[]> {
  for (let at = 1; at <= count; at += 1) yield rowOf(at);
}

function sheetOf(filled: Pick<ReportTable, 'rows' | 'more'>): ReportSheet {
  return {
    name: 'Larga',
    columns: ['prose', 'count', 'ratio', 'amount', 'status', 'label'],
    parts: [
      { kind: 'title', text: 'Larga' },
      {
        kind: 'table',
        name: 'Tabla_larga',
        filtered: true,
        headings: ['Texto', 'N.º', 'Razón', 'Cantidad', 'Estado', 'Fecha'],
        bars: { column: 2, most: 2 },
        total: null,
        ...filled,
      },
    ],
  };
}

const COUNT = 1200;
const made = sheetOf({ rows: [], more: { count: COUNT, make: () => makeRows(COUNT) } });
const kept = sheetOf({ rows: [...makeRows(COUNT)] });

describe('rows that are made while they are written', () => {
  it('are the cells, the looks, the table and the heights of rows that are kept', async () => {
    const [long, plain] = await Promise.all(
      [made, kept].map((sheet) => renderXlsx([sheet], PROPERTIES)),
    );
    const [own, other] = [long, plain].map((bytes) =>
      readWorkbook(bytes ?? new Uint8Array(), 'larga.xlsx'),
    );
    expect(own).toEqual(other);
    const rows = own?.sheets[0]?.rows ?? [];
    expect(rows[COUNT + 1]?.cells[1]?.value).toBe(COUNT);
    // What was too high for a row goes on below the table, and the row says so.
    const texts = rows.map(({ cells }) => String(cells[0]?.value ?? ''));
    expect(texts.filter((text) => text.includes('(continúa):'))).toHaveLength(2);
    expect(texts.filter((text) => text.includes(PAGE_WORDS.goesOn))).toHaveLength(2);
    const parts = [long, plain].map((bytes) => partsOf(bytes ?? new Uint8Array()));
    const [sheet, same] = parts.map((all) => {
      // Only where the texts stand is different.
      const xml = all.get('xl/worksheets/sheet1.xml') ?? '';
      return xml.replace(/ t="(?:s|inlineStr)">.*?<\/c>/gs, '>');
    });
    expect(sheet).toBe(same);
    for (const name of ['xl/styles.xml', 'xl/tables/table1.xml']) {
      expect(parts[0]?.get(name)).toBe(parts[1]?.get(name));
    }
  });

  it('are written by every form', () => {
    const html = [made, kept].map((sheet) => renderHtml([sheet], PROPERTIES));
    expect(html[0]).toBe(html[1]);
    const markdown = [made, kept].map((sheet) => renderMarkdown([sheet]));
    expect(markdown[0]).toBe(markdown[1]);
    expect(markdown[0]?.match(/Texto \d+/g)?.length).toBeGreaterThan(1000);
  });

  it('close their sheet', async () => {
    const after: ReportSheet = {
      ...made,
      parts: [...made.parts, { kind: 'notes', notes: ['Algo después'] }],
    };
    await expect(renderXlsx([after], PROPERTIES)).rejects.toThrow(RangeError);
  });
});

it('only long tables make their rows while they are written', () => {
  const few = fillTable({ count: 3, make: () => makeRows(3) });
  expect([few.rows, few.more]).toEqual([[...makeRows(3)], undefined]);
  const many = fillTable({ count: COUNT, make: () => makeRows(COUNT) });
  expect(many.rows).toEqual([]);
  expect(listRows(many)).toEqual([...makeRows(COUNT)]);
});
