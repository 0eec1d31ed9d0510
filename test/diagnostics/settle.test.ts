import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, finding, wholePlace } from '../../src/diagnostics/finding.ts';
import { settleFindings } from '../../src/diagnostics/settle.ts';

function at(file: string, sheet: string | null, cell: string | null, text = 'x'): Finding {
  return finding('PES120', { file, sheet, cell }, { text });
}

function write({ file, sheet, cell, code }: Finding): string {
  return `${code} ${file} ${sheet} ${cell}`;
}

describe('findings as they are shown', () => {
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
      'PES120 m.xlsx null null',
      'PES120 m.xlsx B A2',
      'PES120 m.xlsx A null',
      'PES120 m.xlsx A C9',
      'PES120 m.xlsx A B10',
      'PES120 m.xlsx A AA10',
      'PES120 s.xlsx A A1',
    ]);
  });

  it('go by code in one cell', () => {
    const place = { file: 'm.xlsx', sheet: 'A', cell: 'A1' };
    const found = [
      finding('PES401', place, { indicator: 'x', printed: 1, computed: 2 }),
      at('m.xlsx', 'A', 'A1'),
    ];
    expect(settleFindings(found).map(({ code }) => code)).toEqual(['PES120', 'PES401']);
  });

  it('are there once each, but not where their words differ', () => {
    const found = [at('m.xlsx', 'A', 'A1'), at('m.xlsx', 'A', 'A1'), at('m.xlsx', 'A', 'A1', 'y')];
    expect(settleFindings(found).map(({ message }) => message)).toHaveLength(2);
    expect(settleFindings([])).toEqual([]);
  });

  it('lose none and gain none, whatever their places', () => {
    const place = fc.record({
      file: fc.constantFrom('m.xlsx', 's.xlsx'),
      sheet: fc.constantFrom('A', 'B', null),
      cell: fc.constantFrom('A1', 'B2', 'AA1', null),
    });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const found = places.map(({ file, sheet, cell }) => at(file, sheet, cell));
        const settled = settleFindings(found);
        expect(new Set(settled.map(write))).toEqual(new Set(found.map(write)));
        expect(settleFindings(settled)).toEqual(settled);
      }),
    );
  });
});

describe('the place of a whole file', () => {
  it('has no sheet and no cell', () => {
    expect(wholePlace('m.xlsx')).toEqual({ file: 'm.xlsx', sheet: null, cell: null });
    expect(wholePlace('m.xlsx', 'A')).toEqual({ file: 'm.xlsx', sheet: 'A', cell: null });
  });
});
