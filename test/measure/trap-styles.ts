/** Styles in which a trap is a trap: nothing else in the files says what is doubted. */

import type { Style } from './style.ts';

/** Nothing that could tell the figure of the year in another way. */
const BARE: Partial<Style> = {
  progress: 'none',
  parts: 'none',
  versions: 'none',
  accumulated: 'none',
  money: 'none',
  target: 'none',
  beside: 'none',
  pages: 'none',
  hidden: 'none',
  below: 'none',
  goalLevels: 'one',
  exportProgram: 'same',
  weight: 'percent',
  numbers: 'number',
};

/** The execution in the matrix, each year's figures and weight in columns of their own. */
export const INSIDE: Partial<Style> = {
  ...BARE,
  execution: 'own',
  years: 'inside',
  weightPlace: 'year',
};

/** The execution in one workbook of its own. */
export const APART: Partial<Style> = {
  ...BARE,
  execution: 'xlsx',
  years: 'inside',
  exportShape: 'wide',
  exportCount: 'one',
  exportRows: 'same',
  exportCodes: 'columns',
  codes: 'columns',
};
