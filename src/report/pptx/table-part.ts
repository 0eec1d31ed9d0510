/** A native table of a slide, whose first row is marked as its heading. */

import { element } from '../office/xml-writing.ts';
import { CELL_PAD, type CellText, isBold } from './cell-texts.ts';
import type { TableSlide } from './deck.ts';
import type { Inks } from './inks.ts';
import { UNITS_A_POINT } from './names.ts';
import { LINE } from './ruler.ts';
import type { PlacedRow } from './table-flow.ts';
import { type Colour, fillWith, type Paragraph, writeBody } from './text-body.ts';

const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';
/** The style of PowerPoint that draws nothing by itself. */
const PLAIN_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';
const RULE_WIDTH = 0.75;
/** How the cells of the heading stand. */
const HEAD = { size: 10, anchor: 'ctr' } as const;

/** A table of one slide. */
export interface DrawnTable {
  readonly columns: TableSlide['columns'];
  readonly widths: readonly number[];
  readonly size: number;
  readonly headSize: number;
  readonly headHeight: number;
  readonly rows: readonly PlacedRow[];
  /** Whether cells begin at the top of their row rather than stand in its middle. */
  readonly isTall: boolean;
}

/** The table as the content of a graphic. */
export function writeTable(
  table: DrawnTable,
  inks: Inks,
  unit: number,
): { readonly uri: string; readonly content: string } {
  const dots = (points: number) => Math.round(points * unit * UNITS_A_POINT);
  const row = (height: number, cells: readonly string[]) =>
    element('a:tr', { h: dots(height) }, ...cells);
  const head = table.columns.map(({ heading }, at) => {
    const paragraph: Paragraph = {
      runs: [{ text: heading, size: table.headSize, bold: true, colour: inks.onHead }],
      align: alignOf(table, at),
      line: table.headSize * LINE,
    };
    return writeCell([paragraph], inks.head, inks, unit);
  });
  const anchor = table.isTall ? 't' : 'ctr';
  const rows = table.rows.map(({ texts, height }) =>
    row(
      height,
      texts.map((cell, at) => {
        const paragraphs = cell.map((one) => writeText(one, table, at, inks));
        return writeCell(paragraphs, null, inks, unit, { size: table.size, anchor });
      }),
    ),
  );
  const grid = table.widths.map((width) => element('a:gridCol', { w: dots(width) }));
  const content = element(
    'a:tbl',
    {},
    element('a:tblPr', { firstRow: 1 }, element('a:tableStyleId', {}, PLAIN_STYLE)),
    element('a:tblGrid', {}, ...grid),
    row(table.headHeight, head),
    ...rows,
  );
  return { uri: TABLE, content };
}

function alignOf({ columns }: DrawnTable, at: number): 'l' | 'ctr' {
  const meaning = columns[at]?.meaning;
  return meaning === 'ratio' || meaning === 'amount' || meaning === 'ordinal' ? 'ctr' : 'l';
}

function writeText(one: CellText, table: DrawnTable, at: number, inks: Inks): Paragraph {
  const { text, tone } = one;
  const isAbsent = tone === 'absent';
  const colour = tone === 'plain' ? inks.text : tone === 'absent' ? inks.quiet : inks.status(tone);
  const run = { text, size: table.size, bold: isBold(one), italic: isAbsent, colour };
  return { runs: [run], align: alignOf(table, at), line: table.size * LINE };
}

function writeCell(
  paragraphs: readonly Paragraph[],
  fill: Colour | null,
  inks: Inks,
  unit: number,
  { size, anchor }: { readonly size: number; readonly anchor: 't' | 'ctr' } = HEAD,
): string {
  const dots = (points: number) => Math.round(points * unit * UNITS_A_POINT);
  const [across, down] = [dots(CELL_PAD.across), dots(CELL_PAD.down)];
  const none = (name: string) => element(name, { w: 0 }, element('a:noFill', {}));
  const rule = (name: string) =>
    element(name, { w: dots(RULE_WIDTH) }, fillWith(fill ?? inks.rule));
  const empty: Paragraph = { runs: [{ text: '', size }] };
  return element(
    'a:tc',
    {},
    writeBody(
      'a:txBody',
      element('a:bodyPr', {}),
      paragraphs.length > 0 ? paragraphs : [empty],
      unit,
    ),
    element(
      'a:tcPr',
      { marL: across, marR: across, marT: down, marB: down, anchor },
      none('a:lnL'),
      none('a:lnR'),
      rule('a:lnT'),
      rule('a:lnB'),
      fillWith(fill ?? inks.ground),
    ),
  );
}
