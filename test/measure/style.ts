/** How a plan is written: a way in each dimension, and the words of its headings. */

import { hasCodeColumns } from './content.ts';
import { WAYS } from './ways.ts';
import { type Concept, WORDS, YEAR_JOINS } from './words.ts';

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

/** A style that is being made. */
export type Draft = { -readonly [Name in keyof Style]: Style[Name] };

/** A dimension, or a word, that is not the plain one. */
export interface Change {
  readonly name: string;
  readonly way: string;
}

/** Names of all dimensions. */
export const NAMES = Object.keys(WAYS) as Dimension[];
/** Every concept. */
export const CONCEPTS = Object.keys(WORDS) as Concept[];

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

/** What is written in the matrix and what in the export, of the concepts that are not in all. */
function isShown(concept: Concept, list: 'words' | 'exportWords', style: Style): boolean {
  const isExport = list === 'exportWords';
  if (isExport && style.execution === 'own') return false;
  if (isExport && style.exportShape.startsWith('database')) return false;
  switch (concept) {
    case 'objective':
      return !isExport && ['column', 'merged', 'blankBelow'].includes(style.objective);
    case 'goal':
      return isExport || style.goalLevels === 'one';
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
      if (isExport) return style.exportCodes !== 'glued';
      return hasCodeColumns(style) && (concept !== 'goalCode' || style.goalLevels === 'one');
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
