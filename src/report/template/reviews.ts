/** What is still to be looked at in each row and objective, as live formulas and as their results. */

import { numberOf } from '../../model/figure.ts';
import { type Formula, formula } from '../cells/formula.ts';
import { CLOSING, FORMS, nameCell, nameHeading, wholeColumn } from './cell-ids.ts';
import { findMissed, formulateMissed, formulateShort, isShort } from './checks.ts';
import type { MatrixLayout } from './layout.ts';
import type { Template, TemplateEntry, TemplateObjective } from './template.ts';
import { COMPLETE, LACKS, NOT_FILLED_IN, TOTAL_MISSED } from './words.ts';

const NUMBERS = wholeColumn(FORMS.objectives, 0, 'number');
const NAMES = wholeColumn(FORMS.objectives, 1, 'name');

/** A formula and what it gives. */
export interface Live<Result> {
  readonly formula: Formula;
  readonly result: Result;
}

/** The name of the objective of a row, with its number. */
export function nameObjective(
  layout: MatrixLayout,
  row: number,
  { entries, objectives }: Template,
): Live<string> {
  const number = layout.cell(row, 'objective');
  const name = formula`INDEX(${NAMES},MATCH(${number},${NUMBERS},0))`;
  const own = objectives.find((one) => one.number === entries[row]?.objective);
  const label = own ? `Objetivo ${own.number}` : '';
  return {
    formula: formula`IF(${number}="","",IFERROR(IF(${name}="",${'Objetivo '}&${number},${'Objetivo '}&${number}&": "&${name}),""))`,
    result: own?.name ? `${label}: ${own.name}` : label,
  };
}

/** What a row lacks first, or nothing. */
export function reviewRow(layout: MatrixLayout, row: number, template: Template): Live<string> {
  const own = (column: string) => layout.cell(row, column);
  const lacks: readonly (readonly [when: Formula, says: string])[] = [
    [formula`${own('objective')}=""`, LACKS.objective],
    [formula`COUNTIF(${NUMBERS},${own('objective')})=0`, LACKS.unknownObjective],
    [formula`AND(${own('goalCode')}="",${own('goal')}="")`, LACKS.goal],
    [formula`${own('trend')}=""`, LACKS.trend],
    ...formulateMissed(layout.totals(row)).map(
      ({ way, when }) => [when, TOTAL_MISSED[way]] as const,
    ),
  ];
  const first = lacks.reduceRight<Formula>(
    (otherwise, [when, says]) => formula`IF(${when},${says},${otherwise})`,
    formula`""`,
  );
  return {
    formula: formula`IF(COUNTA(${layout.entry(row)})=0,"",${first})`,
    result: lackOf(template.entries[row], template),
  };
}

function lackOf(entry: TemplateEntry | undefined, { objectives, vigencias }: Template): string {
  if (!entry) return '';
  if (entry.objective === null) return LACKS.objective;
  if (!objectives.some(({ number }) => number === entry.objective)) return LACKS.unknownObjective;
  if (!entry.goalCode && !entry.goal) return LACKS.goal;
  if (!entry.trend) return LACKS.trend;
  const missed = findMissed(entry, vigencias);
  return missed === null ? '' : TOTAL_MISSED[missed];
}

/** How many indicators an objective has. */
export function countIndicators(
  layout: MatrixLayout,
  place: number,
  { entries, objectives }: Template,
): Live<number> {
  const number = { cell: nameCell(FORMS.objectives, place, 'number') };
  const own = objectives[place]?.number;
  return {
    formula: formula`COUNTIF(${layout.whole('objective')},${number})`,
    result: entries.filter(({ objective }) => objective === own).length,
  };
}

/** What the weights of an objective add up to in a vigencia. */
export function sumWeights(
  layout: MatrixLayout,
  place: number,
  vigencia: number,
  { entries, objectives }: Template,
): Live<number> {
  const number = { cell: nameCell(FORMS.objectives, place, 'number') };
  const own = objectives[place]?.number;
  const weights = entries
    .filter(({ objective }) => objective === own)
    .flatMap(({ years }) => years.filter((year) => year.vigencia === vigencia))
    .flatMap(({ weight }) => numberOf(weight) ?? []);
  return {
    formula: formula`SUMIFS(${layout.whole(`weight.${vigencia}`)},${layout.whole('objective')},${number})`,
    result: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** What is left to do for an objective, from its name, its indicators and its sums. */
export function reviewObjective(
  place: number,
  { name }: TemplateObjective,
  count: number,
  sums: readonly number[],
  vigencias: readonly number[],
): Live<string> {
  const cell = (column: string) => ({ cell: nameCell(FORMS.objectives, place, column) });
  const range = {
    from: nameCell(FORMS.objectives, place, `sum.${vigencias[0]}`),
    to: nameCell(FORMS.objectives, place, `sum.${vigencias.at(-1)}`),
  };
  const short = formula`SUMPRODUCT(--(${formulateShort(range)}))`;
  const told = formula`IF(${short}=0,${COMPLETE},${'Revise '}&${short}&IF(${short}=1," vigencia"," vigencias"))`;
  const shorts = sums.filter(isShort).length;
  const toldNow =
    shorts === 0 ? COMPLETE : `Revise ${shorts} ${shorts === 1 ? 'vigencia' : 'vigencias'}`;
  const named = name === '' ? 'Falta el nombre' : count === 0 ? 'Sin indicadores' : toldNow;
  return {
    formula: formula`IF(${cell('count')}=0,IF(${cell('name')}="","",${'Sin indicadores'}),IF(${cell('name')}="",${'Falta el nombre'},${told}))`,
    result: count === 0 && name === '' ? '' : named,
  };
}

/** How the whole matrix stands. */
export function reviewMatrix(
  layout: MatrixLayout,
  { objectives, rows }: { readonly objectives: number; readonly rows: number },
  { entries, vigencias }: Template,
): Live<string> {
  const headings = {
    from: nameHeading(FORMS.matrix, 0),
    to: nameHeading(FORMS.matrix, layout.filled - 1),
  };
  const last = layout.columns[layout.filled - 1]?.id ?? '';
  const all = { from: headings.from, to: nameCell(FORMS.matrix, CLOSING, last) };
  const reviews = wholeColumn(FORMS.objectives, 3 + vigencias.length, 'review');
  // The heading of the column is counted too.
  const open = formula`(COUNTIF(${reviews},"?*")-COUNTIF(${reviews},${COMPLETE})-1)`;
  const lacking = formula`(COUNTIF(${layout.whole('review')},"?*")-1)`;
  const told = formula`${'Por revisar: '}&${open}&IF(${open}=1," objetivo, "," objetivos, ")&${lacking}&IF(${lacking}=1," fila"," filas")`;
  const isDone = objectives === 0 && rows === 0;
  const result = isDone
    ? COMPLETE
    : `Por revisar: ${objectives} ${objectives === 1 ? 'objetivo' : 'objetivos'}, ${rows} ${rows === 1 ? 'fila' : 'filas'}`;
  return {
    formula: formula`IF(COUNTA(${all})=COUNTA(${headings}),${NOT_FILLED_IN},IF(${open}+${lacking}=0,${COMPLETE},${told}))`,
    result: entries.length === 0 ? NOT_FILLED_IN : result,
  };
}
