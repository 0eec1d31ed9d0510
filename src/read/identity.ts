/** Which indicator a row speaks of: its codes, its names and its trend. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import type { ColumnField } from '../model/field.ts';
import type { GoalKind, IndicatorKey, IndicatorNames, Trend } from '../model/plan.ts';
import { foldText } from '../model/text.ts';
import { type CodedName, goalKindOf, splitCode } from './codes.ts';
import { refOf, textOf } from './grid.ts';
import type { IndicatorRow } from './layout/rows.ts';
import { isMark } from './marks.ts';
import type { TableReader } from './table-reader.ts';
import { trendOf } from './trend-words.ts';

/** What tells the indicator of a row from the others, and its names. */
export interface Identity {
  readonly key: IndicatorKey;
  readonly names: IndicatorNames;
}

/** The identity of a row; a code column, where there is one, counts before a code glued to the name. */
export function readIdentity(
  reader: TableReader,
  { row, section }: IndicatorRow,
  findings: Finding[],
): Identity {
  const kindText = reader.text(row, 'goalKind');
  const goal = splitCode(reader.text(row, 'goal') ?? '');
  const indicator = splitCode(reader.text(row, 'indicator') ?? '');
  const coded = splitCode(reader.text(row, 'goalCode') ?? '');
  const ownGoalCode = readCode(reader, row, 'goalCode', findings);
  const ownIndicatorCode = readCode(reader, row, 'indicatorCode', findings);
  const goalCode = ownGoalCode ?? goal.code;
  const kindOfText = kindText === null ? null : goalKindOf(kindText);
  if (kindText !== null && kindOfText === null) {
    report(reader, row, 'goalKind', 'PES117', kindText, findings);
  }
  if (goalCode === null) {
    report(reader, row, reader.column('goalCode') ? 'goalCode' : 'goal', 'PES112', '', findings);
  }
  return {
    key: {
      goalKind: kindOfText ?? goal.goalKind ?? coded.goalKind ?? section ?? kindOfHeader(reader),
      goalCode,
      indicatorCode: ownIndicatorCode ?? indicator.code,
      entity: reader.text(row, 'entity'),
    },
    names: {
      goal: nameBeside(ownGoalCode, goal, reader.text(row, 'goal')),
      indicator: nameBeside(ownIndicatorCode, indicator, reader.text(row, 'indicator')),
    },
  };
}

/** The name without its code; beside a column with another code a first number is of the name. */
function nameBeside(own: string | null, { code, name }: CodedName, text: string | null) {
  return own !== null && code !== null && own !== code ? text : name;
}

/** The kind that the header of the goals names: «Meta estratégica». */
export function kindOfHeader(reader: TableReader): GoalKind | null {
  const header = (reader.column('goal') ?? reader.column('goalCode'))?.header;
  return header === undefined ? null : goalKindOf(header);
}

/** The trend of a row, and its text; an unknown word gives a finding and no trend. */
export function readTrend(
  reader: TableReader,
  row: number,
  findings: Finding[],
): { trend: Trend | null; trendText: string | null } {
  const trendText = reader.text(row, 'trend');
  if (trendText === null) return { trend: null, trendText: errorIn(reader, row, 'trend') };
  if (isMark(trendText) || foldText(trendText) === 'sin tendencia') {
    return { trend: null, trendText: null };
  }
  const named = trendOf(trendText);
  if (!named) {
    report(reader, row, 'trend', 'PES109', trendText, findings);
    return { trend: null, trendText };
  }
  const { trend, national } = named;
  if (!national) return { trend, trendText };
  const at = reader.cells(row, ['trend']).trend;
  const place = placeOf(refOf(reader.table.grid, at ?? { row, column: 1 }));
  findings.push(finding('PES111', place, { text: trendText, trend }));
  return { trend, trendText };
}

/** The error in the cell of a field, which is not the same as nothing in it. */
function errorIn(reader: TableReader, row: number, field: ColumnField): string | null {
  const at = reader.cells(row, [field])[field];
  return at ? textOf(reader.table.grid.see(at.row, at.column).cell) || null : null;
}

function readCode(
  reader: TableReader,
  row: number,
  field: 'goalCode' | 'indicatorCode',
  findings: Finding[],
): string | null {
  const text = reader.text(row, field);
  if (text === null || isMark(text)) return null;
  const { code } = splitCode(text);
  if (code === null) report(reader, row, field, 'PES121', text, findings);
  return code;
}

function report(
  reader: TableReader,
  row: number,
  field: ColumnField,
  code: 'PES109' | 'PES112' | 'PES117' | 'PES121',
  text: string,
  findings: Finding[],
): void {
  const at = reader.cells(row, [field])[field] ?? { row, column: 1 };
  findings.push(finding(code, placeOf(refOf(reader.table.grid, at)), { text }));
}
