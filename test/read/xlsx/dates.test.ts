import { describe, expect, it } from 'vitest';
import { formatSerialDate } from '../../../src/read/xlsx/dates.ts';
import { showsDate } from '../../../src/read/xlsx/number-format.ts';
import fc from '../../seeded-check.ts';
import { readSheet, styles, valuesOf, workbookXml, worksheet } from './package-writer.ts';

describe('a serial number', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [59.75, '1900-02-28T18:00:00'],
    [45_292, '2024-01-01'],
    [45_351, '2024-02-29'],
    [45_657.5, '2024-12-31T12:00:00'],
    [45_657.000_011_574, '2024-12-31T00:00:01'],
    [45_657.000_000_1, '2024-12-31'],
    [45_656.999_999_99, '2024-12-31'],
    [2_958_465, '9999-12-31'],
    [2_958_465.999_98, '9999-12-31T23:59:58'],
  ])('%d from 1900 is %s', (serial, date) => {
    expect(formatSerialDate(serial, false)).toBe(date);
  });

  it.each([0, 0.5, -1, 60, 60.5, 2_958_465.999_999_9, 2_958_466, 1e300, -1e300])(
    '%d from 1900 is no date',
    (serial) => {
      expect(formatSerialDate(serial, false)).toBeUndefined();
    },
  );

  it.each([
    [0, '1904-01-01'],
    [0.25, '1904-01-01T06:00:00'],
    [60, '1904-03-01'],
    [43_830, '2024-01-01'],
    [2_957_003, '9999-12-31'],
  ])('%d from 1904 is %s', (serial, date) => {
    expect(formatSerialDate(serial, true)).toBe(date);
  });

  it.each([-1, 2_957_004])('%d from 1904 is no date', (serial) => {
    expect(formatSerialDate(serial, true)).toBeUndefined();
  });

  it('is the calendar of JavaScript to the second, in either count', () => {
    const seconds = fc.integer({ min: 61 * 86_400, max: 2_957_003 * 86_400 });
    fc.assert(
      fc.property(seconds, fc.boolean(), (second, is1904) => {
        const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
        const iso = new Date(start + second * 1000).toISOString().slice(0, 19);
        const expected = iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso;
        expect(formatSerialDate(second / 86_400, is1904)).toBe(expected);
      }),
    );
  });
});

describe('a format', () => {
  it.each([
    'mm-dd-yy',
    'd-mmm-yy',
    'mmm-yy',
    'd-mmm',
    'm/d/yy h:mm',
    'yyyy',
    'DD/MM/YYYY',
    'mmmm',
    'm',
    '[$-240A]d" de "mmmm" de "yyyy;@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'yyyy-mm-dd hh:mm:ss',
    'h:mm dd',
    '[Red]dd/mm/yyyy;General',
    '"h"mm',
  ])('%s shows a date', (code) => {
    expect(showsDate(code)).toBe(true);
  });

  it.each([
    'General',
    '0',
    '0.00%',
    '#,##0.00',
    '0.00E+00',
    '@',
    '',
    'h:mm',
    'h:mm:ss AM/PM',
    '[h]:mm:ss',
    '[mm]:ss',
    'mm:ss',
    'mmss.0',
    '[ss]',
    '0" días"',
    '0\\d',
    '0_d',
    '*d0',
    '[Red]0',
    '[$-240A]0',
    '0;dd/mm/yyyy',
    '"sin cerrar dd',
    '[sin cerrar dd',
    '#,##0\\ "m"',
    '0 %',
  ])('%s does not', (code) => {
    expect(showsDate(code)).toBe(false);
  });
});

describe('a cell with a date format', () => {
  const sheet = worksheet(
    '<row r="1"><c r="A1" s="0"><v>60</v></c><c r="B1" s="0"><v>0.5</v></c><c r="C1" s="1"><v>1.5</v></c><c r="D1" s="2"><v>0.25</v></c><c r="E1" s="0"><v>43830</v></c></row>',
  );
  const changes = { 'xl/styles.xml': styles([14, 46, 20]) };

  it('keeps as numbers the serials without a date, the lengths and the times of day', () => {
    expect(valuesOf(readSheet(sheet, changes))).toEqual({
      R1C1: 60,
      R1C2: 0.5,
      R1C3: 1.5,
      R1C4: 0.25,
      R1C5: { date: '2019-12-31' },
    });
  });

  it.each(['1', 'true'])('counts from 1904 where the workbook says so with %s', (yes) => {
    const workbook = workbookXml(
      '<sheet name="Hoja" sheetId="1" r:id="rId1"/>',
      `<workbookPr date1904="${yes}"/>`,
    );
    expect(valuesOf(readSheet(sheet, { ...changes, 'xl/workbook.xml': workbook }))).toEqual({
      R1C1: { date: '1904-03-01' },
      R1C2: { date: '1904-01-01T12:00:00' },
      R1C3: 1.5,
      R1C4: 0.25,
      R1C5: { date: '2024-01-01' },
    });
  });
});
