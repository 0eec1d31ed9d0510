import { describe, expect, it } from 'vitest';
import { numberFigure } from '../../../src/model/figure.ts';
import type { Cell, CellValue } from '../../../src/read/book/workbook.ts';
import { readFigure } from '../../../src/read/values/figures.ts';

function cell(value: CellValue, format = 'General', formula: string | null = null): Cell {
  return { column: 1, value, format, formula };
}

const read = (value: CellValue, format?: string) => readFigure(cell(value, format));

describe('a numeric cell', () => {
  it('is read at the 15 digits that Excel shows', () => {
    expect(read(0.7 + 0.1)).toEqual({ figure: numberFigure(0.8), fault: null });
    expect(read(0.1 + 0.2)).toEqual({ figure: numberFigure(0.3), fault: null });
  });

  it.each(['0%', '0.00%', '0.0 %', '#,##0.00%;[Red]-#,##0.00%', '0%_)'])(
    'with the format %s is a percentage',
    (format) => {
      expect(read(0.15, format).figure).toEqual(numberFigure(0.15, true));
    },
  );

  it.each(['General', '0.00', '0" %"', '0\\%', '[$%]0', '@'])(
    'with the format %s is a plain number',
    (format) => {
      expect(read(15, format).figure).toEqual(numberFigure(15));
    },
  );

  it('may be 0, and is negative where it says so', () => {
    expect(read(0).figure).toEqual(numberFigure(0));
    expect(read(-3.5).figure).toEqual(numberFigure(-3.5));
  });

  it.each([1e101, -1e308, 1e-101, Number.MAX_VALUE, Number.MIN_VALUE])(
    'of a size that no plan has (%d) is no figure',
    (value) => {
      expect(read(value)).toMatchObject({ figure: { kind: 'unreadable' }, fault: 'text' });
    },
  );
});

describe('a text cell with a number', () => {
  it.each([
    ['46', 46],
    ['46,00', 46],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['68530.93', 68530.93],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['46\u200b', 46],
    ['\ufeff1.234,5', 1234.5],
    ['.93', 0.93],
    [',5', 0.5],
    ['1234,567', 1234.567],
    ['00.125', 0.125],
    ["1'250.000", 1250000],
    ["34'700", 34700],
    ["1'250'000,5", 1250000.5],
    ["1'250.000,5", 1250000.5],
    ['1 250', 1250],
    ['1.2345', 1.2345],
    ['12,5', 12.5],
    ['-5', -5],
    ['−5', -5],
    ['– 5,5', -5.5],
    ['+7', 7],
    ['  12 ', 12],
    ['1 234 567,8', 1234567.8],
    ['12\u00A0345', 12345],
    ['007', 7],
  ])('«%s» is %d', (text, value) => {
    expect(read(text)).toEqual({ figure: numberFigure(value), fault: null });
  });

  it.each([
    ['15%', 0.15],
    ['15 %', 0.15],
    ['82 por ciento', 0.82],
    ['7,5 POR CIENTO', 0.075],
    ['15\n%', 0.15],
    ['92.125%', 0.92125],
    ['92,125 %', 0.92125],
    ['\u200b15%', 0.15],
    ['77,98%', 0.7798],
    ['77.98%', 0.7798],
    ['100%', 1],
    ['1.250,5 %', 12.505],
    ['-3%', -0.03],
  ])('«%s» is a percentage, %d', (text, value) => {
    expect(read(text)).toEqual({ figure: numberFigure(value, true), fault: null });
  });

  it.each(['1.234', '1,234', '-1.234', '12.345', '123,456', '1.234%', '999.000', '01.234'])(
    '«%s» is ambiguous',
    (text) => {
      const unreadable = { kind: 'unreadable', text };
      expect(read(text)).toEqual({ figure: unreadable, fault: 'ambiguous' });
    },
  );

  it.each([
    '46\n100%',
    '8\n120',
    '8\r\n120',
    '46\n(100%)',
    '46 50',
    '46 100%',
    '1 250 %',
    '12 3456',
    '1 de 2',
    '3/4',
    '10-12',
    '10 – 12',
    '10 a 12',
    '46 (100%)',
    '46; 100%',
  ])('«%s» is more than one number, and so none', (text) => {
    const unreadable = { kind: 'unreadable', text: text.replace(/\s+/g, ' ') };
    expect(read(text)).toEqual({ figure: unreadable, fault: 'several' });
  });

  it.each(['#N/A', '#N/D', '#¡DIV/0!', '#¿NOMBRE?', '#¡VALOR!', '#REF!'])(
    '«%s» is an error, and not a mark of nothing',
    (text) => {
      expect(read(text)).toEqual({ figure: { kind: 'unreadable', text }, fault: 'error' });
    },
  );

  it.each([
    '46 entidades',
    '5 km',
    '8.2 tasa',
    '46\nentidades',
    '-\n46',
    '~5',
    '≥ 80',
    '<5',
    'aprox. 5',
    '5+',
    '5-',
    '12 millones',
    '1,25E+03',
    '1.23.4',
    '1,2,3',
    '1.234,567,8',
    '5e3',
    '(5)',
    '$ 500',
    '15%%',
    '% 15',
    'ERROR',
    '9'.repeat(400),
    `0,${'0'.repeat(200)}1`,
    '½',
    '٣',
  ])('«%s» is no number', (text) => {
    const unreadable = { kind: 'unreadable', text: text.replace('\n', ' ') };
    expect(read(text)).toEqual({ figure: unreadable, fault: 'text' });
  });
});

describe('a cell that says there is nothing', () => {
  it.each(['NP', 'N.P.', 'np', 'No programado', 'NO PROGRAMADA', 'N/A', 'n.a.', 'No aplica', 'ND'])(
    '«%s» is a mark',
    (text) => {
      expect(read(text)).toEqual({ figure: { kind: 'mark', text }, fault: null });
    },
  );

  it('is blank when empty, also with spaces in it', () => {
    const blank = { figure: { kind: 'blank' }, fault: null };
    expect(readFigure(undefined)).toEqual(blank);
    expect(read('')).toEqual(blank);
    expect(read(' \u00A0\n')).toEqual(blank);
    expect(read('\u200b')).toEqual(blank);
  });
});

describe('a cell that cannot be a figure', () => {
  it.each([
    ['an error', { error: '#DIV/0!' }, 'error', '#DIV/0!'],
    ['a date', { date: '2024-02-01' }, 'date', '2024-02-01'],
    ['true', true, 'boolean', 'VERDADERO'],
    ['false', false, 'boolean', 'FALSO'],
  ] as const)('holds %s', (_, value, fault, text) => {
    expect(read(value)).toEqual({ figure: { kind: 'unreadable', text }, fault });
  });

  it('holds a formula whose result is not kept, which is not 0', () => {
    const read = readFigure(cell(null, 'General', 'F9/G9'));
    expect(read).toEqual({ figure: { kind: 'unreadable', text: '=F9/G9' }, fault: 'no-result' });
  });
});

describe('a figure with the mark of a note behind it', () => {
  it.each([
    ['38*', 38],
    ['1.250,5 **', 1250.5],
    ['97% (*)', 0.97],
    ['672¹', 672],
    ['31200²', 31200],
  ])('%s is that figure', (text, value) => {
    expect(read(text)).toMatchObject({ figure: { kind: 'number', value }, fault: null });
  });

  it.each(['10²', '10³', '*', '¹', '38 (1)', '38¹²³', '5*3', 'm²'])('%s is none', (text) => {
    expect(read(text).figure.kind).not.toBe('number');
  });
});
