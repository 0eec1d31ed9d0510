/** The sheet that is asked for by its name. */

import { askMeant } from '../../model/nearest-word.ts';
import { singleLine } from '../../model/text.ts';
import { WrongUsage } from '../world/failure.ts';
import type { OpenedWorkbook } from './opener.ts';

/**
 * How a sheet is read, with its name as the workbook has it: spaces that one cannot see tell it from
 * what was asked only where another sheet differs in them alone. Throws `WrongUsage` where there is none.
 */
export function spellSheet<Hints extends { readonly sheet?: string | undefined }>(
  opened: OpenedWorkbook,
  hints: Hints,
): Hints {
  const { sheet } = hints;
  const names = opened.workbook.sheets.map(({ name }) => name);
  if (sheet === undefined || names.includes(sheet)) return hints;
  const [only, ...others] = names.filter((name) => withoutGaps(name) === withoutGaps(sheet));
  if (only !== undefined && others.length === 0) return { ...hints, sheet: only };
  requireSheet(opened, sheet);
  return hints;
}

function withoutGaps(name: string): string {
  return singleLine(name.replace(/[\p{Cf}\p{Zs}]/gu, ' ')).normalize();
}

/** Throws `WrongUsage` where the workbook has no sheet of the name asked for. */
export function requireSheet({ workbook }: OpenedWorkbook, name: string | undefined): void {
  const names = workbook.sheets.map((sheet) => sheet.name);
  if (name === undefined || names.includes(name)) return;
  const meant = askMeant(name, names, (near) => `«${near}»`);
  const has = `Tiene ${names.map((other) => `«${other}»`).join(', ')}.`;
  throw new WrongUsage(
    `${workbook.name} no tiene una hoja «${name}».`,
    meant === null ? has : `${meant} ${has}`,
  );
}
