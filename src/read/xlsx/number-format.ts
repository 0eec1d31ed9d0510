/** A number format: its code, and whether it shows a date. */
export interface NumberFormat {
  readonly code: string;
  readonly showsDate: boolean;
}

/** The format of a cell that has none. */
export const GENERAL: NumberFormat = { code: 'General', showsDate: false };

/** Formats a file names by number alone (ECMA-376, 18.8.30), in their codes of the USA. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** The format with a number: the file's own code where it gives one, else Excel's, else General. */
export function findNumberFormat(id: number, own: ReadonlyMap<number, string>): NumberFormat {
  const code = own.get(id) ?? BUILT_IN.get(id) ?? GENERAL.code;
  return { code, showsDate: showsDate(code) };
}

/**
 * Whether a format code shows a day, a month or a year. One that shows a time alone does not:
 * `[h]:mm` is a length and `h:mm` a fraction of a day, so their cells stay numbers.
 */
export function showsDate(code: string): boolean {
  const letters = readLetters(code);
  if (/[yd]|mmm/.test(letters)) return true;
  // Beside hours or seconds, an `m` is minutes.
  return letters.includes('m') && !/[hs]/.test(letters);
}

/** The letters of the first section of a code that mean something: no literals and no brackets. */
function readLetters(code: string): string {
  let letters = '';
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (character === ';') break;
    if (character === '\\' || character === '_' || character === '*') at += 1;
    else if (character === '"') at = skipTo('"', code, at);
    else if (character === '[') {
      const end = skipTo(']', code, at);
      // `[h]`, `[mm]` and `[ss]` are elapsed times; other brackets are colours and conditions.
      if (/^(h+|m+|s+)$/i.test(code.slice(at + 1, end))) letters += 'h';
      at = end;
    } else letters += character.toLowerCase();
  }
  return letters.replaceAll('am/pm', 'h');
}

function skipTo(character: string, code: string, from: number): number {
  const end = code.indexOf(character, from + 1);
  return end < 0 ? code.length : end;
}
