/** What of a way of writing does not go together. */

import { hasCodeColumns } from './content.ts';
import type { Plan } from './invent.ts';
import { type Draft, plainStyle, type Style } from './style.ts';
import { YEAR_JOINS } from './words.ts';

/** Dimensions that matter only where there is an export. */
const OF_EXPORT = [
  'exportShape',
  'exportCodes',
  'exportRows',
  'exportCount',
  'exportProgram',
  'csv',
  'exportJoin',
  'exportWords',
] as const;

/** Takes back what does not go together, so that a person would still read it without doubt. */
export function settle(draft: Draft, plan: Plan): void {
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
    for (const name of OF_EXPORT) set({ [name]: plain[name] });
  }
  if (isApart) set({ progress: 'none', parts: 'none', accumulated: 'none', money: 'none' });
  if (draft.execution === 'both') set({ exportRows: 'noStrategic' });
  if (draft.execution !== 'both' && draft.exportRows === 'noStrategic') set({ exportRows: 'same' });
  if (draft.execution !== 'csv') set({ csv: 'semicolon' });
  if (draft.execution !== 'xlsx') set({ exportCount: 'one' });
  if (draft.exportCount === 'quarterRows') set({ exportShape: 'long' });
  if (draft.exportCount !== 'one' && draft.exportShape === 'blocks') set({ exportShape: 'wide' });
  if (draft.exportShape.startsWith('database')) set({ exportCodes: 'columns' });
  if (draft.exportCodes === 'glued' && draft.exportShape === 'long')
    set({ exportCodes: 'columns' });
  if (draft.parts !== 'none' && draft.years === 'long') set({ parts: 'vigencia' });
  if (draft.versions === 'pair') set({ parts: 'none' });
  // The goal of the plan and that of the project are told apart by what their columns are called.
  const isTwofold = hasCodeColumns(draft) && draft.kind === 'column' && draft.goals === 'each';
  if (!isTwofold || draft.pages === 'otherWords') set({ goalLevels: 'one' });
  if (draft.goalLevels === 'two')
    set({ words: { ...draft.words, goal: 'Meta PDD', goalCode: 'Código meta PDD' } });
  if (['stacked', 'conceptRows'].includes(draft.years) || draft.objective === 'tables')
    set({ below: 'none' });
  if (draft.objective === 'sheets' || draft.entity === 'sheets' || draft.kind === 'sheets')
    set({ below: 'none' });
  if (draft.execution === 'both' || draft.target !== 'none') set({ exportProgram: 'same' });
}

/** The style without what does not go together. */
export function settleStyle(style: Style, plan: Plan): Style {
  const draft: Draft = { ...style };
  settle(draft, plan);
  return draft;
}
