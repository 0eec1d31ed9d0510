/** The dimensions in which the same plan is written in different ways, and how they are drawn. */

import type { Random } from '../faults/random.ts';
import { hasCodeColumns } from './content.ts';
import type { Plan } from './invent.ts';
import { type Concept, NOT_PROGRAMMED, NOT_REPORTED, WORDS, YEAR_JOINS } from './words.ts';

/** Every way of each dimension; the first is the plain one. */
const WAYS = {
  years: ['inside', 'above', 'below', 'long', 'sheets', 'stacked', 'title', 'conceptRows'],
  yearForm: ['number', 'text', 'date', 'vigencia', 'año', 'short'],
  yearMerge: ['merged', 'first', 'each', 'middle'],
  order: ['byYear', 'byConcept'],
  objective: ['column', 'merged', 'blankBelow', 'banner', 'bannerMerged', 'tables', 'sheets'],
  objectiveText: [
    'dot',
    'word',
    'colon',
    'dash',
    'oe',
    'roman',
    'paren',
    'wordNo',
    'plain',
    'code',
  ],
  objectiveColumn: ['one', 'numberBeside'],
  objectiveCounts: ['all', 'skipping'],
  codes: [
    'columns',
    'zeros',
    'float',
    'floatText',
    'prefixed',
    'colon',
    'point',
    'space',
    'dash',
    'end',
    'suffixed',
  ],
  kind: ['column', 'short', 'adjective', 'banner', 'prefix', 'sheets', 'none'],
  goals: ['each', 'blankBelow', 'merged'],
  weight: ['percent', 'text', 'hundred', 'fraction', 'commaText', 'decimals', 'none'],
  weightPlace: ['year', 'single'],
  numbers: ['number', 'formatted', 'comma', 'dot', 'thousands', 'formula', 'mixed'],
  shares: ['format', 'text', 'commaText', 'spaced'],
  trend: ['plain', 'upper', 'lower', 'national', 'phrase', 'lettered', 'numbered'],
  letters: [
    'asWritten',
    'upper',
    'snake',
    'camel',
    'noAccents',
    'lines',
    'colon',
    'numbered',
    'spaces',
    'lower',
    'star',
  ],
  titles: ['usual', 'many', 'one', 'spread'],
  cutoff: ['words', 'slashes', 'monthFirst', 'dateCell', 'label', 'iso'],
  pages: ['none', 'repeated', 'swapped', 'otherWords', 'extraColumn'],
  totals: ['none', 'subtotal', 'average', 'progressRow', 'grand'],
  notes: ['none', 'short', 'long', 'signatures'],
  blankRows: ['none', 'some'],
  extras: ['none', 'few', 'many'],
  extrasPlace: ['end', 'middle', 'start'],
  counter: ['none', 'first'],
  money: ['none', 'columns', 'before', 'superBlock', 'perYear'],
  parts: ['none', 'vigencia', 'cumulative', 'programmed'],
  versions: ['none', 'pair'],
  accumulated: ['none', 'after'],
  progress: ['none', 'column', 'text', 'formula', 'divided'],
  baseline: ['none', 'column', 'withYear'],
  target: ['none', 'column', 'totals'],
  superHead: ['none', 'groups'],
  tallHeads: ['bottom', 'merged', 'top'],
  entity: ['none', 'column', 'sheets'],
  hidden: ['none', 'column', 'sheet', 'blankRow'],
  beside: ['none', 'lists', 'guide', 'budget', 'summary', 'older', 'empty', 'cutoffs'],
  offset: ['none', 'column', 'row', 'both'],
  gap: ['none', 'column'],
  execution: ['own', 'xlsx', 'csv', 'sheet', 'both'],
  exportShape: ['wide', 'wideTotals', 'long', 'database', 'blocks'],
  exportCodes: ['columns', 'zeros', 'glued', 'floatText'],
  exportRows: ['same', 'shuffled', 'others', 'noStrategic'],
  exportCount: ['one', 'cutoffs', 'cutoffSheets', 'byEntity'],
  csv: ['semicolon', 'comma', 'tab', 'latin1', 'bom', 'dotSemicolon'],
} as const;

/** Names of the dimensions. */
export type Dimension = keyof typeof WAYS;

/** How a plan is written. */
export type Style = { readonly [Name in Dimension]: (typeof WAYS)[Name][number] } & {
  /** Heading of each concept. */
  readonly words: Readonly<Record<Concept, string>>;
  /** Headings of the export. */
  readonly exportWords: Readonly<Record<Concept, string>>;
  readonly yearJoin: string;
  readonly exportJoin: string;
  readonly notProgrammed: string;
  readonly notReported: string;
};

type Draft = { -readonly [Name in keyof Style]: Style[Name] };

/** What was drawn, and in what it is not plain. */
export interface Drawn {
  readonly style: Style;
  readonly changed: readonly Change[];
}

/** A dimension, or a word, that is not the plain one. */
export interface Change {
  readonly name: string;
  readonly way: string;
}

const NAMES = Object.keys(WAYS) as Dimension[];
const CONCEPTS = Object.keys(WORDS) as Concept[];

/** Dimensions that matter only where there is an export. */
const OF_EXPORT: ReadonlySet<string> = new Set([
  'exportShape',
  'exportCodes',
  'exportRows',
  'exportCount',
  'csv',
  'exportJoin',
  'exportWords',
]);

/** A way of writing: a few dimensions that are not plain, and headings of any words. */
export function drawStyle(random: Random, plan: Plan): Drawn {
  const draft = plainStyle();
  for (let count = 1 + random.below(5); count > 0; count -= 1) {
    const name = random.pick(NAMES);
    Object.assign(draft, { [name]: random.pick(WAYS[name]) });
  }
  // Half of the plans come with an export: that is how SEGPLAN is used.
  if (draft.execution === 'own' && random.below(3) === 0)
    draft.execution = random.pick(['xlsx', 'xlsx', 'csv', 'sheet', 'both'] as const);
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

/** The plain style. */
export function plainStyle(): Draft {
  const plain = Object.fromEntries(NAMES.map((name) => [name, WAYS[name][0]]));
  const words = Object.fromEntries(CONCEPTS.map((concept) => [concept, WORDS[concept][0]]));
  return {
    ...plain,
    words,
    exportWords: words,
    yearJoin: YEAR_JOINS[0],
    exportJoin: YEAR_JOINS[0],
    notProgrammed: '',
    notReported: '',
  } as unknown as Draft;
}

function drawWords(random: Random): Readonly<Record<Concept, string>> {
  const drawn = CONCEPTS.map((concept) => [
    concept,
    random.below(5) < 2 ? WORDS[concept][0] : random.pick(WORDS[concept]),
  ]);
  return Object.fromEntries(drawn) as Record<Concept, string>;
}

/** The style without what does not go together. */
export function settleStyle(style: Style, plan: Plan): Style {
  const draft: Draft = { ...style };
  settle(draft, plan);
  return draft;
}

/** Takes back what does not go together, so that a person would still read it without doubt. */
function settle(draft: Draft, plan: Plan): void {
  const set = (values: Partial<Draft>) => void Object.assign(draft, values);
  // One weight for the four years fits only a plan in which every year is programmed.
  const isWhole = plan.objectives.every(({ indicators }) =>
    indicators.every(({ years }) => new Set(years.map(({ weight }) => weight)).size === 1),
  );
  if (!isWhole && draft.years === 'conceptRows') set({ years: 'inside' });
  if (!isWhole) set({ weightPlace: 'year' });
  // Of a whole plan in one workbook the years to come have no figures to tell versions by.
  if (draft.years === 'conceptRows')
    set({ weightPlace: 'single', versions: 'none', parts: 'none' });
  if (draft.years === 'conceptRows') set({ progress: 'none', money: 'none', accumulated: 'none' });
  if (draft.years === 'conceptRows') set({ execution: 'own', goals: 'each', pages: 'none' });
  if (draft.years === 'long' || draft.years === 'conceptRows')
    if (draft.objective === 'merged') set({ objective: 'column' });
  if (['sheets', 'stacked'].includes(draft.years) && ['tables', 'sheets'].includes(draft.objective))
    set({ objective: 'column' });
  if (['sheets', 'stacked'].includes(draft.years)) set({ entity: 'none', weightPlace: 'year' });
  if (draft.entity === 'sheets')
    set({ objective: 'column', kind: draft.kind === 'sheets' ? 'column' : draft.kind });
  if (draft.kind === 'sheets' && (draft.years === 'sheets' || draft.objective !== 'column'))
    set({ kind: 'column' });
  if (draft.kind === 'banner' && ['tables', 'sheets'].includes(draft.objective) === false)
    set({ kind: draft.objective === 'column' ? 'banner' : 'column' });
  if (!['inside', 'above', 'below'].includes(draft.years))
    set({ order: 'byYear', yearForm: 'number', yearMerge: 'merged' });
  if (draft.years === 'inside') set({ yearMerge: 'merged', yearForm: 'number' });
  if (draft.years !== 'inside') set({ yearJoin: YEAR_JOINS[0] });
  if (draft.years === 'below') set({ order: 'byConcept', versions: 'none', parts: 'none' });
  if (draft.years === 'below' && draft.yearMerge === 'middle') set({ yearMerge: 'merged' });
  if (draft.years === 'above' && draft.order === 'byConcept') set({ order: 'byYear' });
  if (draft.order === 'byConcept') set({ parts: 'none', money: 'none' });
  if (draft.years === 'above' && draft.yearMerge === 'each') set({ parts: 'none' });
  if (draft.money === 'superBlock' && draft.years !== 'above') set({ money: 'columns' });
  if (draft.money === 'perYear' && draft.years === 'below') set({ money: 'columns' });
  if (draft.money === 'perYear' && draft.years === 'stacked') set({ money: 'none' });
  if (draft.superHead === 'groups' && draft.years === 'above') set({ superHead: 'none' });
  if (draft.pages !== 'none' && ['tables', 'sheets'].includes(draft.objective))
    set({ pages: 'none' });
  if (draft.pages !== 'none' && (draft.years === 'above' || draft.years === 'below'))
    set({ pages: 'repeated' });
  if (draft.pages !== 'none' && draft.years === 'stacked') set({ pages: 'none' });
  if (draft.objectiveText === 'plain' || draft.objectiveText === 'code')
    set({ objectiveCounts: 'all' });
  if (draft.objectiveText === 'code') set({ objectiveColumn: 'one' });
  if (draft.objectiveColumn === 'numberBeside')
    set({
      objectiveText: 'plain',
      objective: ['column', 'merged'].includes(draft.objective) ? draft.objective : 'column',
    });
  if (draft.objective === 'blankBelow' && draft.objectiveText === 'code')
    set({ objectiveText: 'dot' });
  if (draft.beside === 'cutoffs' && draft.execution !== 'own') set({ beside: 'none' });
  if (['sheets', 'stacked'].includes(draft.years) && draft.beside !== 'lists')
    set({ beside: 'none' });
  if (draft.objective === 'sheets' || draft.entity === 'sheets' || draft.kind === 'sheets')
    if (['cutoffs', 'older', 'budget'].includes(draft.beside)) set({ beside: 'none' });
  // Without a code of the goal two files share only names.
  const isApart = draft.execution !== 'own';
  if (isApart && draft.kind === 'none') set({ kind: 'column' });
  if (isApart && draft.codes === 'suffixed') set({ codes: 'columns' });
  if (!isApart) {
    const plain = plainStyle();
    for (const name of OF_EXPORT) set({ [name]: plain[name as keyof Style] });
  }
  if (isApart) set({ progress: 'none', parts: 'none', accumulated: 'none', money: 'none' });
  if (draft.execution === 'both') set({ exportRows: 'noStrategic' });
  if (draft.execution !== 'both' && draft.exportRows === 'noStrategic') set({ exportRows: 'same' });
  if (draft.execution !== 'csv') set({ csv: 'semicolon' });
  if (draft.execution !== 'xlsx') set({ exportCount: 'one' });
  if (draft.exportCount !== 'one' && draft.exportShape === 'blocks') set({ exportShape: 'wide' });
  if (draft.exportShape === 'database') set({ exportCodes: 'columns' });
  if (draft.exportCodes === 'glued' && draft.exportShape === 'long')
    set({ exportCodes: 'columns' });
  if (draft.parts !== 'none' && draft.years === 'long') set({ parts: 'vigencia' });
  if (draft.versions === 'pair') set({ parts: 'none' });
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

/** What is written in the matrix and what in the export, of the concepts that are not in all. */
function isShown(concept: Concept, list: 'words' | 'exportWords', style: Style): boolean {
  const isExport = list === 'exportWords';
  if (isExport && style.execution === 'own') return false;
  if (isExport && style.exportShape === 'database') return false;
  switch (concept) {
    case 'objective':
      return !isExport && ['column', 'merged', 'blankBelow'].includes(style.objective);
    case 'kind':
      return isExport || ['column', 'short', 'adjective'].includes(style.kind);
    case 'vigencia':
      return isExport ? style.exportShape === 'long' : style.years === 'long';
    case 'entity':
      return isExport || style.entity === 'column';
    case 'baseline':
      return !isExport && style.baseline !== 'none';
    case 'target':
      return !isExport && style.target !== 'none';
    case 'goalCode':
    case 'indicatorCode':
      return isExport ? style.exportCodes !== 'glued' : hasCodeColumns(style);
    case 'progress':
      return isExport || style.progress !== 'none';
    case 'weight':
      return !isExport && style.weight !== 'none';
    case 'programmed':
      return isExport || style.versions === 'none';
    case 'executed':
      return isExport || style.execution === 'own' || style.execution === 'both';
    default:
      return true;
  }
}

/** In what the style is not plain. */
export function listChanges(style: Style): readonly Change[] {
  const ways = NAMES.flatMap((name) =>
    style[name] === WAYS[name][0] ? [] : [{ name, way: style[name] }],
  );
  const words = (list: 'words' | 'exportWords') =>
    CONCEPTS.filter(
      (concept) => isShown(concept, list, style) && style[list][concept] !== WORDS[concept][0],
    ).map((concept) => ({ name: `${list}.${concept}`, way: style[list][concept] }));
  const rest = (['yearJoin', 'exportJoin', 'notProgrammed', 'notReported'] as const).flatMap(
    (name) => {
      const plain = name === 'yearJoin' || name === 'exportJoin' ? YEAR_JOINS[0] : '';
      return style[name] === plain ? [] : [{ name, way: style[name] }];
    },
  );
  return [...ways, ...words('words'), ...words('exportWords'), ...rest];
}
