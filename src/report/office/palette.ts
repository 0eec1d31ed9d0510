/** The colours of what is written for Office, each in six hexadecimal digits. */

import type { Status } from '../../model/evaluation.ts';

/** Texts. */
export const INK = '1F2933';
/** Texts that matter less. */
export const QUIET = '59636E';
/** Titles, and what heads a table. */
export const ACCENT = '1F3A5F';
/** Ground of what stands out among its like. */
export const TINT = 'EAF0F6';
/** Lines between things. */
export const RULE = 'C5CED8';
/** Bars of a chart. */
export const BAR = '3B6A9E';
/** The line that bars are held against. */
export const MARK = 'A3211B';

/** Colour of each status; it repeats what its words say. */
export const STATUS_COLOURS: Record<Status, string> = {
  cumplida: '1B6B3A',
  'en-ejecucion': '1F4E8C',
  'no-cumplida': MARK,
  'sin-reporte': '8A5200',
  'no-programada': QUIET,
  'no-calculable': MARK,
};
