/** Values that programs stumble over, one of which a case puts where a good one was. */

import type { CellValue } from '../../src/read/book/workbook.ts';
import type { Random } from '../faults/random.ts';

/** Texts with a sign of their own, so that a test can tell where one of them was obeyed. */
export const MARKS = {
  html: '<img src=x onerror=alert(1)>',
  formula: "=cmd|' /C calc'!A0",
  terminal: '\u001b]0;robado\u0007\u001b[2J\u001b[31m',
} as const;

const LONG = 'Fortalecer la gestión pública del Distrito '.repeat(800);

/** Texts, each a known way of breaking a program. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u00a0',
  '\t\n\r',
  '-',
  '—',
  'NP',
  'N/A',
  'ND',
  '0',
  '%',
  '15%',
  '1.234',
  '1.234,5',
  '1,234.5',
  '46,00',
  '-5',
  '1e5',
  '1e999',
  '0x10',
  '٣٤',
  '３４',
  '½',
  '9'.repeat(400),
  `0,${'0'.repeat(400)}1`,
  `${'9'.repeat(330)}%`,
  '2024',
  '2024.5',
  '31/12/2024',
  'Corte 31 de febrero de 2024',
  'Corte 31/12/9999',
  'Vigencia 0000',
  '0000000',
  '99999999999999999999999',
  '2307:',
  ': Asistir',
  '2307 2308 2309: Asistir',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=1+1',
  '+1',
  '@SUM(A1)',
  "'texto",
  '_x000D_',
  '_x0000_',
  '_xD800_',
  '_x005F_x0041_',
  '\u0000',
  '\u001b[31mrojo\u001b[0m',
  '\u009b31m',
  '\u202egpj.exe',
  '\u2066a\u2069',
  '\ufeffMeta',
  '\ud800',
  '\udc00x',
  'e\u0301'.repeat(50),
  '👨‍👩‍👧‍👦'.repeat(40),
  '../../etc/passwd',
  'C:\\Windows\\system32',
  '| a | b |',
  '```\n# título',
  '[enlace](javascript:alert(1))',
  '::error file=a::b%0A',
  '"><script>alert(1)</script>',
  ']]>',
  '&amp;&lt;&#0;',
  '{{constructor}}',
  '#{7*7}',
  '%n%s%d',
  'a;b;c',
  '"',
  'Total',
  'Objetivo',
  'Objetivo 99999999999999999999. Uno',
  'Objetivo -1. Uno',
  'Objetivo 1. Uno',
  'Meta sectorial',
  'Suma',
  'Decreciente',
  'Ponderación 2024',
  'Programado 2024',
  'Ejecutado 2024',
  '% Avance 2024',
  'Vigencia',
  'Nota: cifras',
  'a'.repeat(32_767),
  LONG,
  MARKS.html,
  MARKS.formula,
  MARKS.terminal,
];

/** Numbers at the ends of what a double holds, and those that look like something else. */
const NUMBERS: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.1,
  0.15,
  1e-7,
  1e-320,
  5e-324,
  2.2250738585072014e-308,
  1e15,
  1e16,
  1e21,
  1e100,
  1e154,
  1e200,
  1e308,
  Number.MAX_VALUE,
  -1e308,
  Number.MAX_SAFE_INTEGER,
  2 ** 53 + 2,
  100,
  99.99999999999999,
  100.00000000000001,
  0.9999999999999999,
  1 / 3,
  2024,
  45_657,
  2_958_465,
  2_958_466,
  -45_657,
];

const ERRORS = ['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#¿?'];

/** What a cell's `<v>` may hold instead of its number, whole words that are numbers to some. */
export const RAW_VALUES: readonly string[] = [
  'NaN',
  'Infinity',
  '-Infinity',
  'INF',
  '1e308',
  '1e309',
  '-1e400',
  '-0',
  '1e-320',
  '1e-400',
  '9'.repeat(310),
  `0.${'0'.repeat(330)}1`,
  '0x1F',
  '1,5',
  ' 12 ',
  '1e',
  '--1',
  '+5',
  '.5',
  '5.',
  '1_000',
  '',
  'true',
  '-1',
  '99999999',
  '4294967296',
  'null',
];

/** A text to break a program with. */
export function evilText(random: Random): string {
  return random.pick(TEXTS);
}

/** A number to break a program with, or one of any size at all. */
export function evilNumber(random: Random): number {
  if (random.below(3) > 0) return random.pick(NUMBERS);
  const magnitude = 10 ** (random.below(617) - 308);
  const value = magnitude * (1 + random.below(9));
  return Number.isFinite(value) ? value : Number.MAX_VALUE;
}

/** A cell's content to break a program with. */
export function evilValue(random: Random): CellValue {
  switch (random.below(8)) {
    case 0:
    case 1:
    case 2:
      return evilText(random);
    case 3:
    case 4:
      return evilNumber(random);
    case 5:
      return { error: random.pick(ERRORS) };
    case 6:
      return {
        date: random.pick(['2024-12-31', '1900-01-01', '9999-12-31', '2024-02-29T23:59:59']),
      };
    default:
      return random.pick([true, false, null]);
  }
}

/** Number formats that change what a number is to a reader. */
export const FORMATS: readonly string[] = [
  'General',
  '0%',
  '0.00%',
  '0',
  'dd/mm/yyyy',
  '[h]:mm',
  '@',
  '"%"0',
  '0\\%',
  '#,##0.00;[Red]-#,##0.00',
  '0.00E+00',
  '',
  '%',
  '[$-es-CO]d" de "mmmm',
];
