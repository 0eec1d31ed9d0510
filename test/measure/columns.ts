/** The columns of a table of a plan in a style: headings stacked, and what each row has below them. */

import { type Column, column, type Line, type Scope, wordOf } from './column.ts';
import {
  type Content,
  code,
  figure,
  hasCodeColumns,
  kind,
  named,
  number,
  numberOf,
  objectiveText,
  text,
  trendWord,
} from './content.ts';
import { EXTRAS, type Extra } from './extras.ts';
import { inLetters } from './headings.ts';
import type { Indicator } from './invent.ts';
import type { Style } from './style.ts';
import { totalColumns, weightColumn, yearColumns } from './year-columns.ts';

/** All the columns of the table, from left to right. */
export function columnsOf(scope: Scope): readonly Column[] {
  const { style, page } = scope;
  const extras = pickExtras(style);
  const place = style.extrasPlace;
  const unit: Extra | undefined = page > 0 && style.pages === 'extraColumn' ? EXTRAS[0] : undefined;
  const all = [
    ...(style.counter === 'first' ? [column('No.', ({ at }) => number(at + 1))] : []),
    ...(place === 'start' ? extras : []),
    ...objectiveColumns(scope),
    ...(style.entity === 'column'
      ? [column(wordOf('entity', scope), ({ indicator }) => text(indicator.entity))]
      : []),
    ...goalColumns(scope),
    ...(unit ? [extraColumn(unit)] : []),
    ...(place === 'middle' ? extras : []),
    column(wordOf('trend', scope), ({ indicator }) => text(trendWord(indicator, style.trend))),
    ...(style.gap === 'column' ? [column('', () => null)] : []),
    ...baselineColumns(scope),
    ...weightColumn(scope),
    ...yearColumns(scope),
    ...totalColumns(scope),
    ...(place === 'end' ? extras : []),
    column(wordOf('observation', scope), observe),
  ];
  return all.map((one, at) => ({ ...one, head: inLetters(one.head, style, at) }));
}

const REMARKS = [
  'Se cumplió lo previsto para el periodo.',
  'El contrato se adjudicó en el segundo semestre y parte de la meta pasa al año siguiente.',
  'Hubo mayor demanda de la ciudadanía que la proyectada.',
];

function observe({ at }: Line): Content | null {
  return text(REMARKS[at % REMARKS.length] ?? '');
}

function pickExtras({ extras }: Style): readonly Column[] {
  const count = { none: 0, few: 3, many: 12 }[extras];
  return EXTRAS.slice(1, 1 + count).map(extraColumn);
}

function extraColumn([head, write]: Extra): Column {
  return column(head, ({ indicator, at }) => write(indicator, at));
}

function objectiveColumns(scope: Scope): readonly Column[] {
  const { style } = scope;
  const { objective } = style;
  if (!['column', 'merged', 'blankBelow'].includes(objective)) return [];
  const mergeBy = objective === 'merged' ? { mergeBy: 'objective' as const } : {};
  const isShown = ({ isFirst }: Line) => objective !== 'blankBelow' || isFirst;
  const whole = column(
    wordOf('objective', scope),
    (line) => (isShown(line) ? text(objectiveText(line.objective, style)) : null),
    mergeBy,
  );
  if (style.objectiveColumn === 'one') return [whole];
  const own = column(
    'N° objetivo',
    (line) => (isShown(line) ? number(numberOf(line.objective, style)) : null),
    mergeBy,
  );
  return [own, whole];
}

function goalColumns(scope: Scope): readonly Column[] {
  const { style } = scope;
  const mergeBy = style.goals === 'merged' ? { mergeBy: 'goal' as const } : {};
  const ofGoal = (write: Column['write']): Column['write'] =>
    style.goals === 'blankBelow' ? (line) => (line.isNewGoal ? write(line) : null) : write;
  const goalText = ({ indicator }: Line) => {
    const own = named(indicator.goal, indicator.goalCode, 'Meta', style.codes);
    return text(style.kind === 'prefix' ? `${kind(indicator.kind, style)} ${own}` : own);
  };
  const kinds = ['column', 'short', 'adjective'].includes(style.kind)
    ? [
        column(
          wordOf('kind', scope),
          ofGoal(({ indicator }) => text(kind(indicator.kind, style))),
          mergeBy,
        ),
      ]
    : [];
  const goal = column(wordOf('goal', scope), ofGoal(goalText), mergeBy);
  const indicator = column(wordOf('indicator', scope), ({ indicator: { name, indicatorCode } }) =>
    text(named(name, indicatorCode, 'Cód.', style.codes)),
  );
  if (!hasCodeColumns(style)) return [...kinds, goal, indicator];
  const goalCode = column(
    wordOf('goalCode', scope),
    ofGoal(({ indicator: { goalCode: own, kind: of } }) => code(own, style.codes, of)),
    mergeBy,
  );
  const indicatorCode = column(
    wordOf('indicatorCode', scope),
    ({ indicator: { indicatorCode: own, kind: of } }) => code(own, style.codes, of),
  );
  return [...kinds, goalCode, goal, ...projectColumns(style), indicatorCode, indicator];
}

/** The goals of the investment projects that serve those of the plan. */
function projectColumns({ goalLevels }: Style): readonly Column[] {
  if (goalLevels === 'one') return [];
  return [
    column('Código meta proyecto', ({ at }) => number(1 + (at % 3))),
    column('Meta proyecto de inversión', ({ at }) => text(PROJECT_GOALS[at % 3] ?? '')),
  ];
}

const PROJECT_GOALS = ['Realizar 4 estudios', 'Adecuar 12 sedes', 'Contratar 30 profesionales'];

function baselineColumns(scope: Scope): readonly Column[] {
  const { style } = scope;
  const shown = (value: number, indicator: Indicator) => figure(value, indicator, style, '');
  const base = column(wordOf('baseline', scope), ({ indicator }) =>
    shown(indicator.baseline, indicator),
  );
  const year = column('Año línea base', () => number(2023));
  const target = column(wordOf('target', scope), ({ indicator }) =>
    shown(indicator.target, indicator),
  );
  return [
    ...(style.baseline === 'none' ? [] : [base]),
    ...(style.baseline === 'withYear' ? [year] : []),
    ...(style.target === 'none' ? [] : [target]),
  ];
}
