/** What a configuration says of a layout, in its own words, and what it asks of the reader. */

import { type ColumnField, FIELD_NAMES, isVigenciaField } from '../../model/field.ts';
import { columnNumber } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import { TRENDS } from '../../model/trend.ts';
import type { GivenBlock, GivenColumn, LayoutHints } from '../../read/decide/hints.ts';

/** A table as a configuration describes it. */
export interface WrittenLayout {
  readonly hoja?: string | undefined;
  /** Row of the headers, or the first and the last of them. */
  readonly encabezados?: number | readonly [number, number] | undefined;
  /** Column letters by field, `{ "ponderación 2024": "H" }`; a list of those that are not used. */
  readonly columnas?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** Vigencia by columns: `{ "J:M": 2025 }`. */
  readonly bloques?: Readonly<Record<string, number>> | undefined;
  readonly vigencia?: number | undefined;
  /**
   * What is still open, by field, with the headings of the columns that may be it: a person moves
   * the letter of one to `columnas`. Nothing is read by it.
   */
  readonly pendiente?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/** Among what is open, the columns that nobody reads. */
export const UNREAD = 'sin leer';

/** What texts of cells stand for, by field: `{ "tendencia": { "I": "suma" } }`. */
export type WrittenValues = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** Fields whose cells a configuration may translate, and into what. */
export const WRITABLE_VALUES: Readonly<Record<string, readonly string[]>> = {
  tendencia: TRENDS,
  'tipo de meta': ['meta sectorial', 'meta estratégica', 'meta proyecto'],
  programado: ['NP', 'ND'],
  ejecutado: ['NP', 'ND'],
};

/** Headers that an office uses, by field. */
export type WrittenWords = Readonly<Record<string, readonly string[]>>;

const FIELD_BY_NAME: ReadonlyMap<string, ColumnField> = new Map(
  (Object.entries(FIELD_NAMES) as [ColumnField, string][]).map(([field, name]) => [
    foldText(name),
    field,
  ]),
);

/** Names of the fields that a configuration may give. */
export const WRITABLE_FIELDS: readonly string[] = Object.values(FIELD_NAMES);

/** The field of a name such as «ponderación 2024», and its year; `null` where there is none such. */
export function parseField(name: string): { field: ColumnField; vigencia: number | null } | null {
  const [, words = '', year] = /^(.*?)(?:\s+(20\d\d))?$/.exec(name.trim()) ?? [];
  const field = FIELD_BY_NAME.get(foldText(words));
  if (!field || (year !== undefined && !isVigenciaField(field))) return null;
  return { field, vigencia: year === undefined ? null : Number(year) };
}

/** The name by which a configuration calls a field of a vigencia. */
export function writeField(field: ColumnField, vigencia: number | null): string {
  return vigencia === null ? FIELD_NAMES[field] : `${FIELD_NAMES[field]} ${vigencia}`;
}

/** Number of a column from its letters, or `null` where Excel has no such column. */
export function parseColumn(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  const number = columnNumber(letters.toUpperCase());
  return number <= LAST_COLUMN ? number : null;
}

/** `XFD`, the last column of a sheet. */
const LAST_COLUMN = 16384;

/** Columns from `J:M` or `J`, or `null` where they are none or stand backwards. */
export function parseColumns(text: string): { first: number; last: number } | null {
  const [from = '', to = from, ...others] = text.split(':');
  const [first, last] = [parseColumn(from.trim()), parseColumn(to.trim())];
  return first === null || last === null || last < first || others.length > 0
    ? null
    : { first, last };
}

/** What the reader is asked, from a layout already checked. */
export function toHints(
  layout: WrittenLayout = {},
  words: WrittenWords = {},
  texts: WrittenValues = {},
): LayoutHints {
  const { hoja, encabezados, columnas = {}, bloques = {}, vigencia } = layout;
  const [first, last] = typeof encabezados === 'object' ? encabezados : [encabezados, encabezados];
  const columns = Object.entries(columnas).flatMap(([name, letters]) =>
    [letters].flat().flatMap((own): GivenColumn[] => {
      const [given, column] = [parseField(name), parseColumn(own)];
      return given && column ? [{ ...given, column }] : [];
    }),
  );
  const blocks = Object.entries(bloques).flatMap(([text, year]): GivenBlock[] => {
    const range = parseColumns(text);
    return range ? [{ ...range, vigencia: year }] : [];
  });
  const aliases = Object.entries(words).flatMap(([name, headers]) => {
    const given = parseField(name);
    return given ? [[given.field, headers] as const] : [];
  });
  const values = Object.entries(texts).flatMap(([name, own]) => {
    const given = parseField(name);
    const folded = Object.entries(own ?? {}).map(
      ([text, value]) => [foldText(text), value] as const,
    );
    return given ? [[given.field, new Map(folded)] as const] : [];
  });
  return {
    ...(hoja === undefined ? {} : { sheet: hoja }),
    ...(first === undefined || last === undefined ? {} : { header: { first, last } }),
    ...(columns.length > 0 ? { columns } : {}),
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(aliases.length > 0 ? { aliases: Object.fromEntries(aliases) } : {}),
    ...(values.length > 0 ? { values: new Map(values) } : {}),
    ...(vigencia === undefined ? {} : { vigencia }),
  };
}
