import { describe, expect, it } from 'vitest';
import { readCodeColumn } from '../../../src/read/identity/code-columns.ts';

const numbersOf = (texts: readonly unknown[]) => texts.map((_, at) => at);

/** Codes of a column of codes, from top to bottom. */
function codesOf(...texts: (string | null)[]) {
  const codeAt = readCodeColumn(numbersOf(texts), (row) => texts[row] ?? null);
  return texts.map((_, row) => codeAt(row)?.code ?? null);
}

describe('a column of codes', () => {
  it('drops what all its codes share, and leading zeros', () => {
    expect(codesOf('MS-2307', 'MS-0078', null)).toEqual(['2307', '78', null]);
    expect(codesOf('IND-4231', '4240')).toEqual(['4231', '4240']);
    expect(codesOf('2307.0', '78.0')).toEqual(['2307', '78']);
    expect(codesOf('2.307', '2.320', '78')).toEqual(['2307', '2320', '78']);
  });

  it('keeps what tells one from another', () => {
    expect(codesOf('2307-1', '2307-2', '2307')).toEqual(['2307-1', '2307-2', '2307']);
    expect(codesOf('A-12', 'B-12')).toEqual(['A-12', 'B-12']);
    expect(codesOf('1.1', '1.2', '2.0')).toEqual(['1.1', '1.2', '2.0']);
    expect(codesOf('1.001', '1.002')).toEqual(['1.001', '1.002']);
    expect(codesOf('A', 'B')).toEqual(['A', 'B']);
  });

  it('takes the kind that words or letters name', () => {
    const texts = ['Meta estratégica 77', 'MP 3', 'Cód. 2307'];
    const codeAt = readCodeColumn(numbersOf(texts), (row) => texts[row] ?? null);
    expect(texts.map((_, row) => [codeAt(row)?.code, codeAt(row)?.kind])).toEqual([
      ['77', 'estrategica'],
      ['3', 'proyecto'],
      ['2307', null],
    ]);
  });

  it('holds no code where a cell says none or several', () => {
    expect(codesOf('por definir', '2307 y 2308', 'N/A', '46 entidades')).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
