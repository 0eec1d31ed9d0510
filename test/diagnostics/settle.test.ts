import { describe, expect, it } from 'vitest';
import { bearingOn, type Finding, finding, wholePlace } from '../../src/diagnostics/finding.ts';
import { settleFindings } from '../../src/diagnostics/settle.ts';
import { tellFindings } from '../../src/diagnostics/tell.ts';
import { a1 } from '../../src/model/source.ts';
import fc from '../seeded-check.ts';

const CELLS = {
  A1: { row: 1, column: 1 },
  A2: { row: 2, column: 1 },
  C9: { row: 9, column: 3 },
  B10: { row: 10, column: 2 },
  AA10: { row: 10, column: 27 },
} as const;

function at(
  file: string,
  sheet: string | null,
  cell: keyof typeof CELLS | null,
  { text = 'x', vigencia = null }: { text?: string; vigencia?: number | null } = {},
): Finding {
  return finding('PES120', { file, sheet, cell: cell && CELLS[cell] }, { text }, { vigencia });
}

function write({ at: { file, sheet, cell }, code, vigencia }: Finding): string {
  return `${code} ${file} ${sheet} ${cell && a1(cell)} ${vigencia}`;
}

describe('findings as they stand', () => {
  it('go by file and sheet as given, then by row and column, whole sheets first', () => {
    const found = [
      at('m.xlsx', 'B', 'A2'),
      at('m.xlsx', 'A', 'AA10'),
      at('m.xlsx', 'A', 'B10'),
      at('m.xlsx', 'A', 'C9'),
      at('m.xlsx', 'A', null),
      at('s.xlsx', 'A', 'A1'),
      at('m.xlsx', null, null),
    ];
    expect(settleFindings(found).map(write)).toEqual([
      'PES120 m.xlsx null null null',
      'PES120 m.xlsx B A2 null',
      'PES120 m.xlsx A null null',
      'PES120 m.xlsx A C9 null',
      'PES120 m.xlsx A B10 null',
      'PES120 m.xlsx A AA10 null',
      'PES120 s.xlsx A A1 null',
    ]);
  });

  it('go by code in one cell', () => {
    const place = { file: 'm.xlsx', sheet: 'A', cell: CELLS.A1 };
    const found = [finding('PES401', place, { printed: 1, computed: 2 }), at('m.xlsx', 'A', 'A1')];
    expect(settleFindings(found).map(({ code }) => code)).toEqual(['PES120', 'PES401']);
  });

  it('are there once each, but not where their facts differ', () => {
    const other = at('m.xlsx', 'A', 'A1', { text: 'en 2025' });
    const found = [
      at('m.xlsx', 'A', 'A1', { text: 'en 2024' }),
      at('m.xlsx', 'A', 'A1', { text: 'en 2024' }),
      other,
    ];
    expect(settleFindings(found)).toHaveLength(2);
    expect(settleFindings([])).toEqual([]);
  });

  it('lose none and gain none, whatever their places, their vigencias and their texts', () => {
    const one = fc.record({
      file: fc.constantFrom('m.xlsx', 's.xlsx'),
      sheet: fc.constantFrom('A', 'B', null),
      cell: fc.constantFrom('A1', 'B10', 'AA10', null),
      vigencia: fc.constantFrom(null, 2024, 2025),
      text: fc.constantFrom('x', 'en 2024', 'en 2025', 'Q1', 'T999'),
    });
    const sign = (each: Finding) => `${write(each)} ${JSON.stringify(each.facts)}`;
    fc.assert(
      fc.property(fc.array(one), fc.constantFrom(2024, 2025), (ones, vigencia) => {
        const found = ones.map(({ file, sheet, cell, ...rest }) => at(file, sheet, cell, rest));
        const settled = settleFindings(found);
        expect(new Set(settled.map(sign))).toEqual(new Set(found.map(sign)));
        expect(settleFindings(settled)).toEqual(settled);
        const parts = tellFindings(settled).flatMap((told) => told.parts);
        expect(new Set(parts)).toEqual(new Set(settled));
        // What bears on a vigencia is told of it alone as much as among the others.
        const alone = tellFindings(bearingOn(settled, [vigencia]));
        const among = tellFindings(settled).filter(
          ({ vigencias }) => vigencias.length === 0 || vigencias.includes(vigencia),
        );
        expect(alone).toHaveLength(among.length);
      }),
    );
  });
});

describe('findings told', () => {
  const unweighed = (vigencia: number, column = 6) =>
    finding('PES203', { file: 'm.xlsx', sheet: 'A', cell: { row: 9, column } }, null, { vigencia });

  it('are one where a cell is wrong in several vigencias, with its years', () => {
    const told = tellFindings([unweighed(2025), unweighed(2024), unweighed(2026)]);
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('está programada en 2024, 2025 y 2026, pero');
    expect(told[0]?.vigencias).toEqual([2024, 2025, 2026]);
    expect(told[0]?.vigencia).toBe(2024);
  });

  it('are two where two cells are', () => {
    expect(tellFindings([unweighed(2024, 6), unweighed(2025, 7)])).toHaveLength(2);
  });

  it('name their years also where the sentence of one names none', () => {
    const repeated = (vigencia: number) =>
      finding('PES206', { file: 'm.xlsx', sheet: 'A', cell: CELLS.A1 }, { count: 2 }, { vigencia });
    expect(tellFindings([repeated(2024)])[0]?.message).not.toMatch(/2024/);
    expect(tellFindings([repeated(2024), repeated(2025)])[0]?.message).toMatch(
      /\. Ocurre en 2024 y 2025\.$/,
    );
  });
});

describe('the place of a whole file', () => {
  it('has no sheet and no cell', () => {
    expect(wholePlace('m.xlsx')).toEqual({ file: 'm.xlsx', sheet: null, cell: null });
    expect(wholePlace('m.xlsx', 'A')).toEqual({ file: 'm.xlsx', sheet: 'A', cell: null });
  });
});
