/** What the texts around a table say: the plan, the sector, the date of cutoff. */

import type { Cutoff } from '../../model/plan.ts';
import type { Address } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import { type Grid, refOf, textOf } from '../book/grid.ts';
import { type Cell, isCellDate, type Row } from '../book/workbook.ts';
import { dateIn, dateOfSerial, monthAlone } from './dates.ts';

/** A text outside the table, and its cell. */
export interface Remark {
  readonly text: string;
  readonly at: Address;
  readonly cell: Cell;
}

/** The texts and dates of those rows, in reading order. */
export function readRemarks(rows: readonly Row[]): readonly Remark[] {
  return rows.flatMap(({ number: row, cells }) => {
    const remarks = cells.map((cell) => ({
      text: textOf(cell),
      at: { row, column: cell.column },
      cell,
    }));
    return remarks.filter(({ text }) => text !== '');
  });
}

/** «Plan Estratégico Sectorial 2024-2027», wherever a remark says so. */
export function planNameIn(remarks: readonly Remark[]): string | null {
  const pattern = /plan\s+estrat[eé]gico\s+sectorial(\s+\d{4}\s*[-–a]\s*\d{4})?/i;
  return firstMatch(remarks, pattern)?.[0] ?? null;
}

/** «Sector: 11 - Hábitat», up to what parts it from the rest of the title; its number is no part of its name. */
const SECTOR =
  /sector\s*(?:administrativo\s*)?:?\s+(?:\d{1,3}\s*[.:–—-]?\s+)?(?:de\s+)?(?<name>[a-zªºà-öø-ɏ][^·|;:.(]*?)\s*(?:$|[·|;:.(]|\s[—–-]\s|,?\s+20\d\d\b)/;

/** A sector that begins a title or a part of it. */
const SECTOR_FIRST = new RegExp(`(?:^|[·.|;]\\s*)${SECTOR.source}`, 'i');

/** A sector after the name of its plan: «PLAN ESTRATÉGICO SECTORIAL - SECTOR HÁBITAT». */
const SECTOR_OF_PLAN = new RegExp(
  `plan\\s+estrat[eé]gico\\s+sectorial\\b[^·|;]{0,40}?[\\s(–—-]${SECTOR.source.replace('(?:$', '(?:$|\\)')}`,
  'i',
);

/** What a remark gives of where it is. */
type Placed = Pick<Remark, 'text'> & { readonly at: Pick<Address, 'row'> };

/** The sector that a remark names: «Sector Gestión Pública — …», «Sector: Movilidad», or «Sector» and its name beside. */
export function sectorIn(remarks: readonly Placed[]): string | null {
  return (
    firstMatch(remarks, SECTOR_FIRST)?.groups?.name ||
    firstMatch(remarks, SECTOR_OF_PLAN)?.groups?.name ||
    besideLabel(remarks, /^sector( administrativo)?$/)?.replace(/^\d{1,3}\s*[.:–—-]?\s+/, '') ||
    null
  );
}

/** The text in the cells beside a label, on its row. */
function besideLabel(remarks: readonly Placed[], label: RegExp): string | null {
  const at = remarks.findIndex(({ text }) => label.test(foldText(text)));
  const [own, next] = [remarks[at], remarks[at + 1]];
  return own && next?.at.row === own.at.row ? next.text : null;
}

/** Whether a remark says that nobody has filled in the form yet: «Matriz sin diligenciar». */
export function saysNotFilledIn(remarks: readonly Remark[]): boolean {
  return remarks.some(({ text }) =>
    /^(matriz|formato|formulario) sin diligenciar$/.test(foldText(text)),
  );
}

/** What every text has that says that SEGPLAN lacks something. */
const MAY_LACK = /\bno\b|fuera|falta/;
/** Words of a sheet with what SEGPLAN does not have, or does not have yet. */
const LACKING_IN_SEGPLAN =
  /\b(no (esta|estan|se reportan?|se registran?|aparecen?|figuran?)( \w+)? (en|a) (el )?|(por )?fuera de(l)? |faltan? en )segplan\b|\bsegplan no (trae|tiene|reporta|registra|incluye)\b/;

/** «Entidad: IDU», «ENTIDAD EJECUTORA – IDU», or only the label, with the name in the next cell. */
const ENTITY = /^\s*entidad(?:\s+(?:responsable|ejecutora|l[ií]der))?\s*(?:[:–—-]\s*(\S.*))?$/is;

/** The entity that titles name with its label, `null` where they name none or several. */
export function entityIn(remarks: readonly Remark[]): string | null {
  const names = remarks.flatMap(({ text, at }, index) => {
    const found = /entidad/i.test(text) ? ENTITY.exec(text) : null;
    const beside = remarks[index + 1];
    const name = found?.[1] ?? (found && beside?.at.row === at.row ? beside.text : undefined);
    return name === undefined ? [] : [name.trim()];
  });
  const [only = null, ...others] = new Set(names);
  return others.length === 0 ? only : null;
}

/** Whether a remark says that the table has what SEGPLAN lacks: «Metas que no están en SEGPLAN». */
export function completesSegplan(remarks: readonly { readonly text: string }[]): boolean {
  return remarks.some(({ text }) => {
    const folded = text.length <= LONGEST_SOURCE ? foldText(text) : '';
    return folded.includes('segplan') && MAY_LACK.test(folded) && LACKING_IN_SEGPLAN.test(folded);
  });
}

/** The distinct cutoffs that remarks give: «Corte 31 de diciembre de 2024», `31/12/2024`, a date cell. */
export function cutoffsIn(grid: Grid, remarks: readonly Remark[]): readonly Cutoff[] {
  const found = new Map<string, Cutoff>();
  remarks.forEach(({ text, at }, index) => {
    if (!namesCutoff(text)) return;
    const beside = remarks[index + 1];
    const ofNext = beside?.at.row === at.row ? dateOf(beside.cell) : null;
    const after = afterCutoffWord(text);
    const date = dateIn(after) ?? serialIn(after) ?? ofNext ?? dateIn(text);
    if (date && !found.has(date)) found.set(date, { date, at: refOf(grid, at) });
  });
  return [...found.values()];
}

/** Whether a text says up to when the figures are: «Corte …», «Información a 31 de diciembre de 2024». */
export function namesCutoff(text: string): boolean {
  const folded = foldText(text);
  if (/\bcortes?\b/.test(folded)) return true;
  const isDated = isOfFigures(folded) && UP_TO.test(folded) && !OF_FORM.test(folded);
  const date = isDated ? dateIn(text) : null;
  return date !== null && isEndOfMonth(date);
}

/** What is up to a day is the figures: «Avance a …», «Resultados al …», «Cifras hasta el …». */
const FIGURES = new Set(
  'informacion seguimiento avance avances ejecucion reporte informe datos cifras resultado resultados estado balance'.split(
    ' ',
  ),
);

function isOfFigures(folded: string): boolean {
  const [first = '', second = ''] = folded.split(' ', 2);
  return FIGURES.has(/^(?:la|el|l[ao]s)$/.test(first) ? second : first);
}

const UP_TO =
  /\b(?:a|al|hasta)(?: el)?(?: \d{1,2})?(?: de)? (?:\d|ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)/;

/** A day on which something was done with the document. */
const OF_FORM = /\b(actualiza|elabora|aproba|adopta|publica|presenta|radica|descarga|consulta)/;

function isEndOfMonth(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
}

/** The date of a cell that should hold one, `AAAA-MM-DD`, or `null`; a bare number counts days. */
export function dateOf(cell: Cell | undefined): string | null {
  const value = cell?.value;
  if (isCellDate(value)) return value.date.slice(0, 10);
  if (typeof value === 'number') return dateOfSerial(value);
  const text = textOf(cell);
  return (
    dateIn(text) ?? monthAlone(text) ?? (/^\d{5}([.,]\d+)?$/.test(text) ? serialIn(text) : null)
  );
}

/** The date that days counted in a text give: «Corte 45657», as `="Corte "&A1` writes it. */
function serialIn(text: string): string | null {
  const serial = /(?<![\d.,])(\d{5})(?![\d])/.exec(text)?.[1];
  return serial === undefined ? null : dateOfSerial(Number(serial));
}

function afterCutoffWord(text: string): string {
  return text.slice(Math.max(0, text.toLowerCase().lastIndexOf('corte')));
}

function firstMatch(remarks: readonly Placed[], pattern: RegExp): RegExpExecArray | null {
  for (const { text } of remarks) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

/** Lines longer than this are instructions, and no name of a source. */
const LONGEST_SOURCE = 200;

/**
 * Where the data of a file come from, as it says: its line «Fuente: …», else the titles that name
 * SEGPLAN, the development plan or the plan of action; `null` where it says nothing.
 */
export function sourceIn(remarks: readonly { readonly text: string }[]): string | null {
  const texts = remarks.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const line = texts.flatMap((text) => /^fuente\s*:\s*(.+)$/i.exec(text)?.[1] ?? [])[0];
  if (line !== undefined) return line;
  const names = texts.filter(
    (text) =>
      text.length <= LONGEST_SOURCE && /\b(segplan|plan de (desarrollo|acci[oó]n))\b/i.test(text),
  );
  return names.length === 0 ? null : names.join('. ');
}
