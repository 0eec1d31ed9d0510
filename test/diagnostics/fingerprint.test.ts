import { describe, expect, it } from 'vitest';
import { finding, placeOf } from '../../src/diagnostics/finding.ts';
import { markFindings } from '../../src/diagnostics/fingerprint.ts';

const at = (row: number, file = 'matriz.xlsx') =>
  placeOf({ file, sheet: 'Formulación', row, column: 8 });
const text = (row: number, word = '46 und', file = 'matriz.xlsx') =>
  finding('PES103', at(row, file), { name: 'Programado 2024', text: word });
const nobody = () => null;
const marks = (...findings: readonly ReturnType<typeof text>[]) =>
  markFindings(findings, nobody).map(({ fingerprint }) => fingerprint);

describe('a fingerprint', () => {
  it('is 16 hexadecimal digits', () => {
    expect(marks(text(9))[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  it('does not depend on the row or on the name of the file', () => {
    expect(marks(text(12))).toEqual(marks(text(9)));
    expect(marks(text(9, '46 und', 'matriz v2.xlsx'))).toEqual(marks(text(9)));
  });

  it('depends on what the cell says and on whom it speaks of', () => {
    expect(marks(text(9, '47 und'))).not.toEqual(marks(text(9)));
    const [ofOther] = markFindings([text(9)], () => 'sectorial/2307/4231/');
    expect(ofOther?.fingerprint).not.toBe(marks(text(9))[0]);
  });

  it('tells apart findings that are equal but for their row', () => {
    expect(new Set(marks(text(9), text(10), text(11))).size).toBe(3);
  });

  it('does not depend on the addresses that a message cites', () => {
    const formula = (row: number) =>
      finding('PES224', at(row), { formula: `I${row}/G${row - 1}`, expected: `I${row}/G${row}` });
    expect(marks(formula(12))).toEqual(marks(formula(9)));
  });
});
