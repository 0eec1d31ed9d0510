/** Styles made by chance, and styles with some of their changes taken back. */

import type { Random } from '../faults/random.ts';
import type { Plan } from './invent.ts';
import { settle } from './settle.ts';
import {
  type Change,
  CONCEPTS,
  type Draft,
  listChanges,
  NAMES,
  plainStyle,
  type Style,
} from './style.ts';
import { WAYS } from './ways.ts';
import { type Concept, NOT_PROGRAMMED, NOT_REPORTED, WORDS, YEAR_JOINS } from './words.ts';

/** What was drawn, and in what it is not plain. */
export interface Drawn {
  readonly style: Style;
  readonly changed: readonly Change[];
}

/** Dimensions of the export. */
const OF_EXPORT = [
  'exportShape',
  'exportCodes',
  'exportRows',
  'exportCount',
  'exportProgram',
] as const;

/** A way of writing: a few dimensions that are not plain, and headings of any words. */
export function drawStyle(random: Random, plan: Plan): Drawn {
  const draft = plainStyle();
  for (let count = 1 + random.below(5); count > 0; count -= 1) {
    const name = random.pick(NAMES);
    Object.assign(draft, { [name]: random.pick(WAYS[name]) });
  }
  // What is drawn of headings above needs them, and what is drawn of an export needs one.
  const isAbove =
    draft.yearForm !== 'number' ||
    draft.yearMerge !== 'merged' ||
    draft.tallHeads !== 'bottom' ||
    draft.money === 'superBlock';
  if (isAbove && draft.years === 'inside') draft.years = 'above';
  const isApart = OF_EXPORT.some((name) => draft[name] !== WAYS[name][0]);
  if (draft.execution === 'own' && (isApart || random.below(4) === 0))
    draft.execution = random.pick(['xlsx', 'xlsx', 'csv', 'sheet', 'both'] as const);
  if (isApart && draft.exportCount !== 'one') draft.execution = 'xlsx';
  if (random.below(2) === 0) {
    draft.words = drawWords(random);
    draft.exportWords = drawWords(random);
  }
  if (random.below(3) === 0) draft.yearJoin = random.pick(YEAR_JOINS);
  if (random.below(3) === 0) draft.exportJoin = random.pick(YEAR_JOINS);
  if (random.below(4) === 0) draft.notProgrammed = random.pick(NOT_PROGRAMMED);
  if (random.below(4) === 0) draft.notReported = random.pick(NOT_REPORTED);
  settle(draft, plan);
  return { style: draft, changed: listChanges(draft) };
}

function drawWords(random: Random): Readonly<Record<Concept, string>> {
  const drawn = CONCEPTS.map((concept) => [
    concept,
    random.below(5) < 2 ? WORDS[concept][0] : random.pick(WORDS[concept]),
  ]);
  return Object.fromEntries(drawn) as Record<Concept, string>;
}

/** The style with some of its changes taken back, named as they are listed. */
export function takeBack(style: Style, changes: ReadonlySet<string>, plan: Plan): Drawn {
  const plain = plainStyle();
  const draft: Draft = {
    ...style,
    words: { ...style.words },
    exportWords: { ...style.exportWords },
  };
  for (const name of [
    ...NAMES,
    'yearJoin',
    'exportJoin',
    'notProgrammed',
    'notReported',
  ] as const) {
    if (changes.has(name)) Object.assign(draft, { [name]: plain[name] });
  }
  for (const list of ['words', 'exportWords'] as const) {
    const kept = CONCEPTS.map((concept) => [
      concept,
      changes.has(`${list}.${concept}`) ? WORDS[concept][0] : style[list][concept],
    ]);
    draft[list] = Object.fromEntries(kept);
  }
  settle(draft, plan);
  return { style: draft, changed: listChanges(draft) };
}
