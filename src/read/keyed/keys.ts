/** The keys by which a table may give figures of the indicators of another. */

import { type Coded, type KeyedRows, saysWhose } from './keyed-rows.ts';

/** What tells the rows of two tables. */
export interface Key {
  /** Of what it is in the plan. */
  readonly coded: Coded | 'both' | 'name';
  /** Whether the heading of the side table says so. */
  readonly isSure: boolean;
  /** The heading of the column of the side table. */
  readonly header: string;
  ofSide(row: number): string | null;
  ofBase(base: KeyedRows, row: number): string | null;
  /** As the row of the plan writes it. */
  nameOf(base: KeyedRows, row: number): string;
  /** As the row of the side table writes it. */
  textIn(row: number): string;
}

const WHOSE: readonly Coded[] = ['indicator', 'goal'];

/**
 * The keys that both tables may have, the likeliest first. A code counts as it is read and, where that
 * leaves something out, as it is written; one that no heading says whose it is may be of either.
 */
export function keysFor(bases: readonly KeyedRows[], side: KeyedRows): readonly Key[] {
  const ofSide = WHOSE.filter((whose) => has(side, whose));
  const ofBase = WHOSE.filter((whose) => bases.every((base) => has(base, whose)));
  const both = ofSide.length === 2 && ofBase.length === 2 ? bothCodes(side) : [];
  const pairs = ofSide.flatMap((theirs) =>
    ofBase.flatMap((ours) => (mayBe(bases, side, theirs, ours) ? [{ theirs, ours }] : [])),
  );
  const single = pairs.flatMap(({ theirs, ours }) =>
    (['code', 'written'] as const).map((way): Key => {
      return {
        coded: ours,
        isSure: theirs === ours && saysWhose(side, theirs),
        header: headerOf(side, theirs),
        ofSide: (row) => side[way](row, theirs),
        ofBase: (base, row) => base[way](row, ours),
        nameOf: (base, row) => nameIn(base, row, ours),
        textIn: (row) => nameIn(side, row, theirs),
      };
    }),
  );
  return [...both, ...single];
}

function bothCodes(side: KeyedRows): readonly Key[] {
  const join = (rows: KeyedRows, row: number) => {
    const codes = [rows.code(row, 'goal'), rows.code(row, 'indicator')];
    return codes.some((code) => code === null) ? null : codes.join('/');
  };
  return [
    {
      coded: 'both',
      isSure: true,
      header: headerOf(side, 'indicator'),
      ofSide: (row) => join(side, row),
      ofBase: join,
      nameOf: (base, row) =>
        [nameIn(base, row, 'goal'), nameIn(base, row, 'indicator')].join(' / '),
      textIn: (row) => [nameIn(side, row, 'goal'), nameIn(side, row, 'indicator')].join(' / '),
    },
  ];
}

/** Whether the codes may be of the same: their headings say so, or that of one of both says nothing. */
function mayBe(bases: readonly KeyedRows[], side: KeyedRows, theirs: Coded, ours: Coded): boolean {
  if (theirs === ours) return true;
  return !saysWhose(side, theirs) || bases.some((base) => !saysWhose(base, ours));
}

function has(rows: KeyedRows, whose: Coded): boolean {
  return rows.rows.some((row) => (rows.code(row, whose) ?? rows.written(row, whose)) !== null);
}

function headerOf(rows: KeyedRows, whose: Coded): string {
  const field = whose === 'goal' ? 'goal' : 'indicator';
  return (rows.codeColumn(whose) ?? rows.reader.column(field))?.header ?? '';
}

function nameIn(rows: KeyedRows, row: number, whose: Coded): string {
  const field = whose === 'goal' ? 'goalCode' : 'indicatorCode';
  return rows.reader.text(row, field) ?? rows.code(row, whose) ?? '';
}
