/** The objective of a whole sheet, as published: its title or its tab names it. */

import type { NumberFigure } from '../../model/figure.ts';
import { numberFigure } from '../../model/figure.ts';
import type { Mention } from '../../model/layout.ts';
import { hasLetters } from '../../model/letters.ts';
import { toExcelDigits } from '../../model/number.ts';
import type { PrintedCompliance } from '../../model/plan.ts';
import { foldText } from '../../model/text.ts';
import { type Grid, refOf } from '../book/grid.ts';
import type { Cell } from '../book/workbook.ts';
import { isNumber, namesTopLevel, startsNumbered } from '../layout/objective-words.ts';
import { readFigure } from '../values/figures.ts';
import { splitObjective } from '../values/objective-numbers.ts';
import type { Remark } from '../values/titles.ts';
import { yearOf } from '../values/years.ts';

/** The objective of a sheet and what says so. */
export interface SheetObjective extends Mention {
  readonly from: 'title' | 'sheet';
}

/** The objective that the titles above the table name, or else the tab; `null` where neither does. */
export function objectiveOfSheet(
  { sheet }: Grid,
  headerRow: number,
  remarks: readonly Remark[],
): SheetObjective | null {
  const above = remarks.filter(({ at }) => at.row < headerRow);
  return (
    labelled(above) ??
    worded(above) ??
    ending(above) ??
    numbered(above) ??
    ofTab(sheet.name, headerRow)
  );
}

/** «Objetivo No.:» and «Objetivo:», each with its value beside it, as forms are headed. */
function labelled(above: readonly Remark[]): SheetObjective | null {
  const values = new Map<string, { numbers: Remark[]; names: Remark[] }>();
  above.forEach(({ text, at }, index) => {
    const level = levelOfLabel(text);
    const next = above[index + 1];
    if (!level || next?.at.row !== at.row) return;
    const own = values.get(level) ?? { numbers: [], names: [] };
    if (isNumber(next.text)) own.numbers.push(next);
    else if (hasLetters(next.text)) own.names.push(next);
    values.set(level, own);
  });
  const pairs = [...values.values()].filter(
    ({ numbers, names }) => numbers.length === 1 && names.length === 1,
  );
  const [pair, ...others] = pairs;
  const [number, name] = [pair?.numbers[0], pair?.names[0]];
  if (!number || !name || others.length > 0) return null;
  const own = splitObjective(name.text).number;
  const text = own === null ? `${numberOf(number.text)}. ${name.text}` : name.text;
  return { text, at: name.at, from: 'title' };
}

/** The word for objectives of a label that says no more: «Objetivo», «No. de objetivo», «Nombre del eje». */
function levelOfLabel(text: string): string | null {
  const [, level = null] = LABEL.exec(foldText(text)) ?? [];
  return level;
}

const ATTRIBUTE = '(?:nombre|descripcion|denominacion|numero|num|nro|no|n|n º|codigo|cod)';
const LABEL = new RegExp(
  `^(?:${ATTRIBUTE} (?:del? )?)?(objetivo|eje|componente|proposito|pilar|programa)(?: (?:estrategico|sectorial|general))*(?: ${ATTRIBUTE})?$`,
);

/** «Objetivo 3. …», «Eje 2: …», or that word alone with the name beside or below it. */
function worded(above: readonly Remark[]): SheetObjective | null {
  const levels = above.flatMap((remark, index) => {
    const level = namesTopLevel(remark.text);
    return level ? [{ level, remark, index }] : [];
  });
  const surest = levels.find(({ level }) => level === 'objetivo') ?? levels[0];
  if (!surest) return null;
  const { remark, index, level } = surest;
  const { text, at } = remark;
  const { number, name } = splitObjective(text);
  const isBare = number !== null ? name === text : isBareWord(text, level);
  if (!isBare) return { text, at, from: 'title' };
  const next = above[index + 1];
  const isBeside = next?.at.row === at.row && hasLetters(next.text);
  if (next && (isBeside || (next.at.row - at.row <= MOST_ROWS_APART && mayBeName(next.text)))) {
    const joined = number === null ? next.text : `${text}. ${next.text}`;
    return { text: joined, at: number === null ? next.at : at, from: 'title' };
  }
  return number === null ? null : { text, at, from: 'title' };
}

/** «Metas e indicadores del Objetivo 1», with the name of the objective below it, as it is published. */
function ending(above: readonly Remark[]): SheetObjective | null {
  const found = above.flatMap(({ text, at }, index): SheetObjective[] => {
    const number = ENDING.exec(foldText(text))?.[1];
    const next = above[index + 1];
    const isNamed = next && next.at.row - at.row <= MOST_ROWS_APART && mayBeName(next.text);
    if (number === undefined || !isNamed) return [];
    return [{ text: `Objetivo ${number}. ${next.text}`, at: next.at, from: 'title' }];
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

const ENDING = /^\D{1,60} objetivo(?: estrategico| sectorial)*(?: no| n)? 0*(\d{1,2})$/;

/** «3. Fortalecer…» alone above the table. */
function numbered(above: readonly Remark[]): SheetObjective | null {
  const found = above.findLast(({ text }) => startsNumbered(text) && !speaksOfCompliance(text));
  return found ? { text: found.text, at: found.at, from: 'title' } : null;
}

/** «Objetivo 3», «OE 3 - Movilidad», «Eje 2», «3», «II» as the name of a sheet. */
function ofTab(tab: string, headerRow: number): SheetObjective | null {
  const name = tab.trim().replaceAll('_', ' ');
  const at = { row: headerRow, column: 1 };
  const worded =
    /^(?:objetivo|obj|oes?|eje|componente|prop[oó]sito|pilar|programa)[\s.°-]*0*(\d{1,2})(?!\d)[\s.:–—-]*(.*)$/i.exec(
      name,
    );
  const number = worded?.[1] ?? (isNumber(name) ? numberOf(name) : null);
  if (number === null || number === undefined) return null;
  const rest = worded?.[2] ?? '';
  return {
    text: rest === '' ? `Objetivo ${number}` : `Objetivo ${number}. ${rest}`,
    at,
    from: 'sheet',
  };
}

function numberOf(text: string): string | null {
  const digits = /\d+/.exec(text)?.[0];
  if (digits) return String(Number(digits));
  const roman = ROMAN.indexOf(text.replace(/[^ivx]/gi, '').toLowerCase()) + 1;
  return roman > 0 ? String(roman) : null;
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');

function isBareWord(text: string, level: string): boolean {
  return new RegExp(
    `^${level}( (estrategico|estrategica|sectorial|general|del plan|de accion))*$`,
  ).test(foldText(text));
}

/**
 * The compliance that the texts around the table print: «Cumplimiento: 99,56%», or the figure in
 * the cell beside it. More than one different figure is none.
 */
export function complianceAround(
  grid: Grid,
  remarks: readonly Remark[],
  vigencia: number | null,
): readonly PrintedCompliance[] {
  const found = remarks.flatMap(({ text, at }, index): PrintedCompliance[] => {
    if (!speaksOfCompliance(text)) return [];
    const ofText = yearOf(text) ?? vigencia;
    const written = /(-?\d{1,3}(?:[.,]\d+)?)\s*%/.exec(text)?.[1];
    if (written !== undefined) {
      const compliance = numberFigure(toExcelDigits(Number(written.replace(',', '.')) / 100), true);
      return [{ vigencia: ofText, compliance, at: refOf(grid, at) }];
    }
    const beside = remarks[index + 1];
    const compliance = beside?.at.row === at.row ? readCompliance(beside.cell) : null;
    if (!beside || !compliance) return [];
    return [{ vigencia: ofText, compliance, at: refOf(grid, beside.at) }];
  });
  const distinct = new Set(found.map(({ compliance }) => compliance.value));
  return distinct.size === 1 ? found.slice(0, 1) : [];
}

/** A printed compliance as a fraction. A plain number above 2 can only be of 0 to 100. */
export function readCompliance(cell: Cell | undefined): NumberFigure | null {
  const { figure } = readFigure(cell);
  if (figure.kind !== 'number') return null;
  const { value, percent } = figure;
  return numberFigure(percent || Math.abs(value) <= 2 ? value : toExcelDigits(value / 100), true);
}

/** «Objetivo 3» and its name may have an empty row between them. */
const MOST_ROWS_APART = 2;

/** A shorter text is a label, not the name of an objective. */
const SHORTEST_NAME = 15;

function mayBeName(text: string): boolean {
  return (
    text.length >= SHORTEST_NAME &&
    !speaksOfCompliance(text) &&
    !/^(sector|vigencia|plan|corte|fuente|nota)\b/.test(foldText(text))
  );
}

function speaksOfCompliance(text: string): boolean {
  return /\bcumplimiento\b|\bavance (del )?objetivo\b/.test(foldText(text)) && text.length <= 120;
}
