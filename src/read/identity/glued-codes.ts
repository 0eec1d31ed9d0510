/** The codes glued to the names of a table's rows, where a number may as well be a quantity. */

import { groupBy } from '../../model/group.ts';
import { beginsWithCapital } from '../../model/letters.ts';
import { type CodeAt, codeAtEnd, codeAtStart, codeText } from '../values/codes.ts';
import { kindOfLetters } from '../values/goal-kinds.ts';
import { type Coded, NOTHING, type TextOf } from './code-columns.ts';

/** Whether a number is one of the figures of its row. */
export type IsFigure = (row: number, number: number) => boolean;

/** A column of names that codes may be glued to. */
export interface NameColumn {
  readonly rows: readonly number[];
  readonly textOf: TextOf;
  readonly isFigure: IsFigure;
  /** Whether its names may begin with a quantity, as goals do and indicators do not. */
  readonly counts: boolean;
}

/**
 * The codes glued to the names of a column. A number that may as well be a quantity is a code where
 * the column shows that its numbers are codes, and none where it is a figure of its row.
 */
export function readGluedCodes(names: NameColumn): (row: number) => Coded {
  const { textOf } = names;
  const column = openColumn(names);
  return (row) => {
    const text = textOf(row);
    if (text === null) return NOTHING;
    const start = codeAtStart(text);
    if (start?.strength === 'sure') return codedBy(start);
    if (!/\d/.test(text)) return { ...NOTHING, name: text };
    const end = codeAtEnd(text);
    const found = [start, end].find((one, at) => one && isCode(one, at === 0, row, column, names));
    return found ? codedBy(found) : { ...NOTHING, name: text };
  };
}

function codedBy(found: CodeAt): Coded {
  return {
    code: codeText(found),
    name: found.name || null,
    kind: found.kind ?? (found.letters ? kindOfLetters(found.letters) : null),
  };
}

/** What the texts of a column of names have in common, made out where a row asks for it. */
interface GluedColumn {
  readonly start: Side;
  readonly end: Side;
}

/** The numbers that stand on one side of the names. */
interface Side {
  /** Whether they are the codes of the column. */
  readonly holdsCodes: boolean;
  /** Most frequent count of digits. */
  readonly width: number;
  /** Letters before most of the numbers. */
  readonly letters: string;
  /** Whether other rows surely have their code on this side. */
  readonly proven: boolean;
  /** Whether every other number but 1 is a code, as far as what follows it tells. */
  readonly counted: boolean;
}

function openColumn(names: NameColumn): GluedColumn {
  let start: Side | null = null;
  let end: Side | null = null;
  return {
    get start() {
      start ??= readSide(names, codeAtStart);
      return start;
    },
    get end() {
      end ??= readSide(names, codeAtEnd);
      return end;
    },
  };
}

function readSide(
  { rows, textOf, isFigure }: NameColumn,
  read: (text: string) => CodeAt | null,
): Side {
  const found: Found[] = [];
  let texts = 0;
  for (const row of rows) {
    const text = textOf(row);
    if (text === null) continue;
    texts += 1;
    const code = read(text);
    if (code) found.push({ row, code });
  }
  return describeSide(found, texts, isFigure);
}

/** A number that may be the code of a row. */
interface Found {
  readonly row: number;
  readonly code: CodeAt;
}

/** Most of the rows of a column, for what only most of them show. */
const MOST = 0.6;
/** Of fewer numbers, that all of them are round says nothing. */
const FEW = 3;
/** A shorter number is as often a quantity. */
const SHORTEST_SURE = 3;

function describeSide(found: readonly Found[], texts: number, isFigure: IsFigure): Side {
  const doubtful = found.filter(({ code }) => code.strength !== 'sure');
  const sure = found.length - doubtful.length;
  const width = mostFrequent(found.map(({ code }) => code.digits.length)) ?? 0;
  const sameWidth = found.filter(({ code }) => code.digits.length === width).length;
  const fewFigures = () =>
    doubtful.filter(({ row, code }) => isFigure(row, Number(code.digits))).length <=
    doubtful.length * (1 - MOST);
  const years = doubtful.filter(({ code }) => /^(19|20)\d\d$/.test(code.digits)).length;
  const round = doubtful.filter(({ code }) => /0$/.test(code.digits)).length;
  const likely = found.filter(({ code }) => code.strength === 'likely').length;
  const isLong = width >= SHORTEST_SURE && sameWidth >= found.length * MOST;
  return {
    holdsCodes:
      found.length >= texts * MOST &&
      (isLong || (likely === texts && texts > 1)) &&
      years <= doubtful.length * (1 - MOST) &&
      (round <= doubtful.length * MOST || doubtful.length < FEW) &&
      fewFigures(),
    width,
    letters: mostFrequent(found.map(({ code }) => code.letters)) ?? '',
    proven: sure >= found.length * MOST,
    counted:
      found.length === texts &&
      found.some(({ code }) => code.digits !== '1') &&
      found.every(({ code }) => code.digits === '1' || code.strength !== 'doubtful'),
  };
}

function mostFrequent<T>(values: readonly T[]): T | null {
  const groups = [...groupBy(values, (value) => value)];
  const [most] = groups.sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
}

/** An infinitive with a capital, as goals begin. */
const BEGINS_WITH_VERB = /^[A-ZÀ-ÖØ-Þ][A-Za-zªºÀ-ÖØ-öø-ɏ]*[aeiáéí]r(se)?(?![A-Za-zªºÀ-ÖØ-öø-ɏ])/;

function isCode(
  found: CodeAt,
  isStart: boolean,
  row: number,
  column: GluedColumn,
  { isFigure, counts }: NameColumn,
): boolean {
  const side = isStart ? column.start : column.end;
  if (found.strength === 'sure') return true;
  if (found.letters && !kindOfLetters(found.letters)) {
    return side.holdsCodes && found.letters === side.letters;
  }
  if (found.digits.length >= SHORTEST_SURE && found.digits.length === side.width) {
    if (side.holdsCodes) return true;
    if (isStart && side.proven && beginsWithCapital(found.name)) return true;
  }
  if (isStart && !counts && beginsWithCapital(found.name) && !found.suffix) return true;
  // «1 Producir…» among «2 Entregar…» and «2307 Asistir…»: after 1 it may be «Taller».
  if (isStart && side.counted && !found.suffix && BEGINS_WITH_VERB.test(found.name)) {
    return found.digits !== '1' || !isFigure(row, 1);
  }
  if (found.strength !== 'likely') return false;
  return isStart ? !isFigure(row, Number(found.digits)) : side.holdsCodes;
}
