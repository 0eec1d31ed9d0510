/** A column of a table of a plan: its headings, and what each row has below them. */

import type { Content } from './content.ts';
import type { Annual, Indicator, Objective, Plan } from './invent.ts';
import type { Style } from './style.ts';
import { type Concept, WORDS } from './words.ts';

/** A row of the table. */
export interface Line {
  readonly objective: Objective;
  readonly indicator: Indicator;
  /** Place among all the rows of the plan. */
  readonly at: number;
  /** Whether it is the first of its objective, and of its goal. */
  readonly isFirst: boolean;
  readonly isNewGoal: boolean;
  /** The vigencia of the row, where rows are of one. */
  readonly annual: Annual | null;
  /** Which of two rows of an indicator it is, where programmed and executed stand one below another. */
  readonly role: 'programmed' | 'executed' | null;
}

/** A column. */
export interface Column {
  /** What heads this column and its neighbours, and what heads several of those. */
  readonly group: Content | null;
  readonly top: Content | null;
  readonly head: string;
  /** Heading that is no text. */
  readonly own?: Content;
  readonly write: (line: Line) => Content | null;
  /** What its cells are merged by, and whether it is hidden. */
  readonly mergeBy?: 'objective' | 'goal' | 'indicator';
  readonly hidden?: boolean;
  readonly isSwappable?: boolean;
}

/** What a table is of. */
export interface Scope {
  readonly plan: Plan;
  readonly style: Style;
  /** Years with columns of their own; none where rows are of one, or the whole table is. */
  readonly years: readonly number[];
  /** The only year of the table. */
  readonly year: number | null;
  /** Which page: from the second on the heading may be another. */
  readonly page: number;
  readonly bend: Bend;
}

/** A column of a year before it has its heading. */
export interface Figure {
  readonly of: 'weight' | 'programmed' | 'executed' | 'other';
  readonly word: string;
  readonly write: (annual: Annual, line: Line) => Content | null;
  /** Whether it is of the second block, which is not the figures of the plan. */
  readonly isMoney?: boolean;
}

/** How the figures of a year are made to say something that cannot be read without doubt. */
export type Bend = (figures: readonly Figure[]) => readonly Figure[];

/** A column with nothing above its heading. */
export function column(head: string, write: Column['write'], more: Partial<Column> = {}): Column {
  return { group: null, top: null, head, write, ...more };
}

/** The heading of a concept, on that page. */
export function wordOf(concept: Concept, { style, page }: Scope): string {
  if (page > 0 && style.pages === 'otherWords') return WORDS[concept][1] ?? '';
  return style.words[concept];
}
