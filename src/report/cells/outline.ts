/** An answer that reads top down: lines, and under each what explains it. */

import type { Fact } from './report-sheet.ts';

/** A line of an outline, and what stands under it. */
export interface OutlineItem {
  readonly text: string;
  /** Whether it heads a part of its own. */
  readonly heads?: boolean;
  readonly items?: readonly OutlineItem[];
}

/** A whole outline under its title. */
export interface Outline {
  readonly title: string;
  /** What the title is short for; empty where there is nothing more to say. */
  readonly lead: string;
  readonly facts: readonly Fact[];
  readonly items: readonly OutlineItem[];
}
