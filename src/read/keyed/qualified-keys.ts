/** Codes that several entities, or several kinds of goals, number each from one: told apart by those. */

import type { ColumnField } from '../../model/field.ts';
import { foldText } from '../../model/text.ts';
import type { KeyedRows } from './keyed-rows.ts';
import type { Key } from './keys.ts';

/** What a code may be within. */
const WITHIN: readonly (readonly ColumnField[])[] = [
  ['entity'],
  ['goalKind'],
  ['entity', 'goalKind'],
];

/** The key together with what each row of both tables says that its code is within, the least first. */
export function qualifiedKeys(
  key: Key,
  bases: readonly KeyedRows[],
  side: KeyedRows,
): readonly Key[] {
  const isSaid = (field: ColumnField) =>
    [...bases, side].every((own) => own.rows.every((row) => textIn(own, row, field) !== ''));
  return WITHIN.filter((fields) => fields.every(isSaid)).map((fields): Key => {
    const within = (own: KeyedRows, row: number, code: string | null) =>
      code && [code, ...fields.map((field) => textIn(own, row, field))].join('/');
    return {
      ...key,
      ofSide: (row) => within(side, row, key.ofSide(row)),
      ofBase: (base, row) => within(base, row, key.ofBase(base, row)),
    };
  });
}

function textIn({ reader }: KeyedRows, row: number, field: ColumnField): string {
  return foldText(reader.text(row, field) ?? '');
}
