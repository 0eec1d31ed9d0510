/** Rows over slides: each of them whole and once, in order, and nothing runs off a slide. */

import { describe, expect, it } from 'vitest';
import { type CellText, measureRow, type TextRow } from '../../../src/report/pptx/cell-texts.ts';
import { createRuler } from '../../../src/report/pptx/ruler.ts';
import {
  flowTable,
  measureRemark,
  type TableFlow,
  type TablePage,
} from '../../../src/report/pptx/table-flow.ts';
import fc from '../../seeded-check.ts';

const GOES_ON = '(sigue)';
const NAME = 'Sigue';
const HEAD = 30;
const ruler = createRuler('Arial');

const text = fc.oneof(
  fc.lorem({ maxCount: 30 }),
  fc.lorem({ maxCount: 400 }),
  fc.string({ maxLength: 200, unit: 'binary' }).map((one) => one.replace(/\s+/g, ' ').trim()),
  fc.string({
    minLength: 200,
    maxLength: 1200,
    unit: fc.constantFrom('x', 'W', 'é', '👩🏽‍💻', 'م'),
  }),
);
const cell = fc
  .array(text, { maxLength: 2 })
  .map((texts): readonly CellText[] =>
    texts
      .filter((one) => one.trim() !== '')
      .map((one, at) => ({ text: one.trim(), tone: at === 0 ? 'plain' : 'cumplida' })),
  );

const flows = fc
  .record({
    rows: fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }),
    remarks: fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 4 }),
    widths: fc.tuple(
      fc.integer({ min: 60, max: 300 }),
      fc.integer({ min: 60, max: 300 }),
      fc.integer({ min: 60, max: 300 }),
    ),
    size: fc.constantFrom(9, 10, 12),
    first: fc.integer({ min: 190, max: 330 }),
    more: fc.integer({ min: 0, max: 120 }),
  })
  .map(
    ({ rows, remarks, widths, size, first, more }): TableFlow => ({
      rows,
      remarks,
      widths,
      size,
      ruler,
      goesOn: GOES_ON,
      nameOf: () => NAME,
      headHeight: HEAD,
      width: 600,
      room: { first, next: first + more },
    }),
  );

const bare = (words: string) => words.replace(/\s+/g, '');

/** The cells of a row from all its parts, without what only says that it goes on. */
function gather(pages: readonly TablePage[], row: number, columns: number): readonly string[] {
  const parts = pages.flatMap(({ rows }) => rows.filter((one) => one.row === row));
  return Array.from({ length: columns }, (_, at) =>
    bare(
      parts
        .map(({ texts, part }) => {
          const own = (texts[at] ?? []).filter(({ text: said }) => said !== GOES_ON);
          const named = part > 0 && at === 0 ? own.filter(({ text: said }) => said !== NAME) : own;
          return named.map((one) => one.text).join('');
        })
        .join(''),
    ),
  );
}

const wholeOf = (row: TextRow) => row.map((texts) => bare(texts.map((one) => one.text).join('')));

describe('the rows of a table over slides', () => {
  it('are each there once, in order, with all their texts', () => {
    fc.assert(
      fc.property(flows, (flow) => {
        const pages = flowTable(flow);
        const placed = pages.flatMap(({ rows }) => rows);
        expect(placed.filter(({ part }) => part === 0).map(({ row }) => row)).toEqual(
          flow.rows.map((_, at) => at),
        );
        for (const [at, one] of placed.entries()) {
          const before = placed[at - 1];
          if (one.part > 0) expect([before?.row, before?.part]).toEqual([one.row, one.part - 1]);
        }
        flow.rows.forEach((row, at) => {
          expect(gather(pages, at, row.length)).toEqual(wholeOf(row));
        });
        const said = pages.flatMap(({ remarks }) => remarks).join(' ');
        expect(bare(said.replaceAll(GOES_ON, ''))).toBe(bare(flow.remarks.join(' ')));
      }),
      { numRuns: 200 },
    );
  });

  it('never run off a slide', () => {
    fc.assert(
      fc.property(flows, (flow) => {
        for (const [at, { rows, remarks }] of flowTable(flow).entries()) {
          const room = at === 0 ? flow.room.first : flow.room.next;
          const head = rows.length > 0 ? HEAD : 0;
          const heights = rows.map(({ texts, height }) => {
            expect(height).toBeCloseTo(measureRow(texts, flow.widths, flow.size, ruler), 9);
            return height;
          });
          const under = remarks.map((one) => measureRemark(one, flow));
          const used = [...heights, ...under].reduce((sum, one) => sum + one, head);
          expect(used).toBeLessThanOrEqual(room + 1e-6);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are cut only where no slide holds them whole', () => {
    fc.assert(
      fc.property(flows, (flow) => {
        const cut = flowTable(flow).flatMap(({ rows }) => rows.filter(({ part }) => part > 0));
        for (const { row } of cut) {
          const height = measureRow(flow.rows[row] ?? [], flow.widths, flow.size, ruler);
          expect(height).toBeGreaterThan(flow.room.next - HEAD);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text cut in two', () => {
  it('loses nothing, and its first half fits', () => {
    const widths = fc.integer({ min: 40, max: 400 });
    fc.assert(
      fc.property(text, widths, fc.integer({ min: 1, max: 6 }), (given, width, lines) => {
        const setting = { size: 10, bold: false };
        const [head, rest] = ruler.cut(given, width, lines, setting);
        expect(bare(head + rest)).toBe(bare(given));
        expect(ruler.count(head, width, setting)).toBeLessThanOrEqual(lines);
        if (given !== '') expect(head).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('is never cut within a sign of several characters', () => {
    const [head] = ruler.cut('👩🏽‍💻'.repeat(60), 100, 1, { size: 10, bold: false });
    expect(head).toMatch(/^(?:👩🏽‍💻)+$/u);
  });
});
