/** Rows right below the headings that belong to the form: the numbers of its columns, how to fill it in. */

import type { ColumnField } from '../../model/field.ts';
import { hasLetters } from '../../model/letters.ts';
import { foldText } from '../../model/text.ts';
import { readFigure } from '../values/figures.ts';
import { trendOf } from '../values/trend-words.ts';
import type { Guidance } from './body-row.ts';
import type { Content } from './content.ts';
import type { Rules } from './row-rules.ts';
import type { Table } from './table.ts';

/** A form explains itself in no more rows than these. */
const MOST_ROWS = 2;

/** Fewer columns than these may count up by chance. */
const FEWEST_NUMBERED = 5;

/** What a row says of how to fill in the form, or `null` where it says nothing of it. */
export function guidanceIn(
  rules: Rules,
  row: number,
  contents: readonly Content[],
): Guidance | null {
  if (callsItselfExample(rules, row, contents)) return 'example';
  return tellsHowToFill(rules.table, row, contents) ? 'instructions' : null;
}

/** Whether the row numbers the columns: 1, 2, 3…, «(1)», «(3 = 2/1)», or A, B, C…, «(C=B/A)». */
export function numbersColumns({ header }: Table, row: number, contents: readonly Content[]) {
  if (row > header.last + MOST_ROWS || contents.length < FEWEST_NUMBERED) return false;
  const numbers = contents.map(({ text }) => placeOf(text));
  return numbers.every((number, at) => number === (numbers[0] as number) + at);
}

/** The number of the column that a text says, `NaN` where it says none. */
function placeOf(text: string): number {
  const [, digits, letter] = NUMBERED.exec(text) ?? [];
  if (letter) return letter.toUpperCase().charCodeAt(0);
  return Number(digits ?? Number.NaN);
}

/** A number or a letter alone, or with the operation that gives the column. */
const NUMBERED = /^[([]?(?:(\d{1,2})|([A-Z]))[)\].]?(?:\s*=.*)?[)\]]?$/i;

/** Fields whose cells are never prose. */
const EXACT: ReadonlySet<ColumnField> = new Set(['trend', 'weight', 'programmed', 'executed']);

/** Fewer cells than these with prose may be mistakes of an indicator. */
const FEWEST_TOLD = 3;

/**
 * Whether the row says how to fill in the columns, or who does: prose wherever an indicator has a
 * figure, the kind of datum of each («Lista», «Texto»), or the same few labels over all of them («OAP»,
 * «Entidad»).
 */
function tellsHowToFill(
  { header, columns }: Table,
  row: number,
  contents: readonly Content[],
): boolean {
  if (row > header.last + MOST_ROWS) return false;
  const exact = new Map(
    columns.flatMap(({ field, index }) =>
      field && EXACT.has(field) ? [[index, field] as const] : [],
    ),
  );
  const told = contents.filter(({ column }) => exact.has(column));
  const areTold = told.every((content) => isText(content, exact.get(content.column) ?? null));
  if (told.length < FEWEST_TOLD || !areTold) return false;
  const areOrders = contents.filter(({ text }) => ORDER.test(foldText(text))).length > 1;
  const areKinds = contents.every(({ text }) => KIND_OF_DATUM.test(foldText(text)));
  return (
    areOrders ||
    areKinds ||
    told.every(({ text }) => /\S+\s+\S+\s+\S/.test(text)) ||
    repeatsLabels(columns, contents)
  );
}

/** What a form says that a cell takes: «Lista», «Texto», «Número entero». */
const KIND_OF_DATUM =
  /^(?:lista|texto|letras|numero|numeric[oa]|alfanumeric[oa]|entero|decimal|porcentaje|cantidad|magnitud|fecha|codigo|nombre|sigla|moneda|pesos|formula|automatic[oa]|seleccion|desplegable|obligatori[oa]|opcional)(?: (?:de|desplegable|libre|corto|largo|enter[oa]|decimal|numeric[oa]|alfanumeric[oa]|seleccion|opciones))*$/;

/** Whether the texts of a row are few, said again and again, the names too: no goal is called as its trend. */
function repeatsLabels(columns: Table['columns'], contents: readonly Content[]): boolean {
  const counts = new Map<string, number>();
  for (const { text } of contents) {
    const label = foldText(text);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const names = contents.filter(({ column }) =>
    columns.some(({ index, field }) => index === column && field !== null && NAMES.has(field)),
  );
  return (
    contents.length >= FEWEST_NUMBERED &&
    counts.size * 2 <= contents.length &&
    names.every(({ text }) => (counts.get(foldText(text)) ?? 0) > 1)
  );
}

/** No figure, no mark and no trend: «de 0 a 100 %», «suma 100 %» of the weights. */
function isText({ cell, text }: Content, field: ColumnField | null): boolean {
  if (typeof cell.value !== 'string' || !hasLetters(text, 2)) return false;
  const { fault } = readFigure(cell);
  return (fault === 'text' || fault === 'several') && (field !== 'trend' || trendOf(text) === null);
}

/** What a form asks for, as forms ask it. */
const ORDER =
  /^(?:seleccion[ae]r?|escrib[ai]r?|elija|elegir|diligenci[ae]r?|indi(?:que|car)|registr[ae]r?|digit[ae]r?|ingres[ae]r?|copi[ae]r?|marque|coloque|relacione|describ[ai]r?|transcriba)\b/;

/**
 * Whether the row calls itself an example, in its first text or in one of a goal or an indicator:
 * «Ejemplo», «EJEMPLO: 1. …», «(Ejemplo) …», «Ej.: …»; or, right below the headings, its codes are
 * only places for one: «XXXX». «Ejemplos de buenas prácticas publicados» is an indicator.
 */
function callsItselfExample(
  { table: { header, columns }, names }: Rules,
  row: number,
  contents: readonly Content[],
): boolean {
  const named = contents.some(
    ({ text, column }, at) =>
      (at === 0 || names.has(column)) && MAY_BE_EXAMPLE.test(text) && EXAMPLE.test(text),
  );
  if (named || row > header.last + MOST_ROWS) return named;
  const fieldAt = (column: number) => columns.find(({ index }) => index === column)?.field ?? null;
  const codes = contents.filter(({ column }) => CODES.has(fieldAt(column) as ColumnField));
  return codes.length > 0 && codes.every(({ text }) => /^x{2,}$/i.test(text));
}

const NAMES: ReadonlySet<ColumnField> = new Set(['objective', 'goal', 'indicator']);
const CODES: ReadonlySet<ColumnField> = new Set(['goalCode', 'indicatorCode']);

const MAY_BE_EXAMPLE = /^[\s([]*(?:por\s+)?(?:p\.?\s?)?ej/i;
const EXAMPLE =
  /^\s*(?:[([]\s*)?(?:(?:por\s+)?ejemplos?(?:\s+(?:n[.°ºo]*\s*)?\d{1,2})?\s*(?:[)\].:–—-]|$)|p\.?\s?ej\.|ej\.?\s*[:)])/i;
