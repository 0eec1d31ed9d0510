/** The styles that marks need, behind those there are: no style of the workbook changes its number. */

import type { Severity } from '../../diagnostics/entry.ts';
import { INK } from '../office/palette.ts';
import { FONT } from '../office/text-measure.ts';
import { element, partOf } from '../office/xml-writing.ts';
import {
  LIST_LOOKS,
  LIST_RULE,
  type ListCell,
  type ListLook,
  SEVERITIES,
  SEVERITY_LOOKS,
} from './looks.ts';
import type { PackageEdit } from './package-edit.ts';
import { StyleLists } from './style-lists.ts';
import { folderOf, SPREADSHEET, spaceOf } from './vocabulary.ts';

/** Numbers of the styles of the marks. */
export interface MarkStyles {
  /** Of the conditional format of each severity. */
  readonly formats: Readonly<Record<Severity, number>>;
  readonly cells: Readonly<Record<ListCell, number>>;
}

/** Adds the styles of the marks to those of the workbook. */
export function addStyles(edit: PackageEdit): MarkStyles {
  const { styles, workbook } = edit.base;
  const lists = new StyleLists(styles);
  const formats = mapSeverities((severity) => lists.add('dxfs', writeFormat(severity, lists.p)));
  const cells = Object.fromEntries(
    Object.entries(LIST_LOOKS).map(([name, look]) => [name, addCellStyle(look, lists)]),
  ) as Record<ListCell, number>;
  if (styles) lists.save(edit.edit(styles));
  else {
    const folder = folderOf(workbook.part.name);
    const root = element('styleSheet', { xmlns: spaceOf(edit.base) }, lists.writeAll());
    const nameAt = (number: number) => `${folder}styles${number === 1 ? '' : number}.xml`;
    const type = `${SPREADSHEET}.styles+xml`;
    edit.addLink(workbook, 'styles', edit.addPart(nameAt, partOf(root), type));
  }
  return { formats, cells };
}

function mapSeverities<T>(give: (severity: Severity) => T): Record<Severity, T> {
  return Object.fromEntries(SEVERITIES.map((one) => [one, give(one)])) as Record<Severity, T>;
}

function writeFormat(severity: Severity, p: string): string {
  const { ground, ink } = SEVERITY_LOOKS[severity];
  const colour = element(`${p}color`, { rgb: `FF${ink}` });
  const edges = ['left', 'right', 'top', 'bottom'].map((side) =>
    element(`${p}${side}`, { style: 'thin' }, colour),
  );
  const fill = element(`${p}bgColor`, { rgb: `FF${ground}` });
  const front = element(`${p}fgColor`, { rgb: `FF${ground}` });
  return element(
    `${p}dxf`,
    {},
    // White letters of a dark heading would not be seen on the ground of the mark.
    element(`${p}font`, {}, element(`${p}color`, { rgb: `FF${INK}` })),
    element(`${p}fill`, {}, element(`${p}patternFill`, { patternType: 'solid' }, front, fill)),
    element(`${p}border`, {}, ...edges),
  );
}

function addCellStyle(look: ListLook, lists: StyleLists): number {
  const { p } = lists;
  const font = element(
    `${p}font`,
    {},
    look.bold ? element(`${p}b`, {}) : '',
    look.underlined ? element(`${p}u`, {}) : '',
    element(`${p}sz`, { val: look.size }),
    element(`${p}color`, { rgb: `FF${look.ink}` }),
    element(`${p}name`, { val: FONT }),
    element(`${p}family`, { val: 2 }),
  );
  const edge = (side: string) =>
    element(`${p}${side}`, { style: 'thin' }, element(`${p}color`, { rgb: `FF${LIST_RULE}` }));
  const edges = ['left', 'right', 'top', 'bottom'].map(edge);
  const border = element(`${p}border`, {}, ...edges, element(`${p}diagonal`, {}));
  const attributes = {
    numFmtId: 0,
    fontId: lists.add('fonts', font),
    fillId: look.ground === null ? 0 : lists.add('fills', writeFill(look.ground, p)),
    borderId: look.ruled ? lists.add('borders', border) : 0,
    xfId: 0,
    applyFont: 1,
    applyFill: 1,
    applyBorder: 1,
    applyAlignment: 1,
  };
  const alignment = {
    vertical: look.wraps ? 'top' : 'center',
    ...(look.wraps ? { horizontal: 'left', indent: 1, wrapText: 1 } : {}),
  };
  return lists.add('cellXfs', element(`${p}xf`, attributes, element(`${p}alignment`, alignment)));
}

function writeFill(ground: string, p: string): string {
  const front = element(`${p}fgColor`, { rgb: `FF${ground}` });
  const back = element(`${p}bgColor`, { indexed: 64 });
  return element(`${p}fill`, {}, element(`${p}patternFill`, { patternType: 'solid' }, front, back));
}
