/** The sheets of a template of ours, when its plan goes to another one. */

import { textOf } from '../../../read/book/grid.ts';
import { cellAt, type Sheet, type Workbook } from '../../../read/book/workbook.ts';
import type { TemplateObjective } from '../../../report/template/template.ts';
import { TEMPLATE_SHEETS } from '../../../report/template/words.ts';

/** Titles by which our sheets are known, whatever their tabs are called. */
const TITLES: Readonly<Record<string, RegExp>> = {
  [TEMPLATE_SHEETS.instructions]: /^Cómo diligenciar la matriz$/,
  [TEMPLATE_SHEETS.objectives]: /^Objetivos del plan \d{4}(-\d{4})?$/,
  [TEMPLATE_SHEETS.execution]: /^Ejecución que no está en SEGPLAN$/,
  [TEMPLATE_SHEETS.example]: /^Ejemplo$/,
};

/** Whether a sheet is one that every template has, with nothing else to take from it. */
export function isOwnSheet(sheet: Sheet): boolean {
  return TITLES[sheet.name]?.test(textOf(cellAt(sheet, 1, 1))) ?? false;
}

/** The objectives that a template of ours names, with or without indicators. */
export function listOwnObjectives({ sheets }: Workbook): readonly TemplateObjective[] {
  const sheet = sheets.find((one) => one.name === TEMPLATE_SHEETS.objectives && isOwnSheet(one));
  if (!sheet) return [];
  return sheet.rows.flatMap(({ number: row }) => {
    const [number, name] = [cellAt(sheet, row, 1)?.value, textOf(cellAt(sheet, row, 2))];
    return typeof number === 'number' && name !== '' ? [{ number, name }] : [];
  });
}
