/** How the sentences of findings name lists, counts and texts of cells. */

import { type ColumnField, FIELD_NAMES } from '../model/field.ts';
import type { Figure } from '../model/figure.ts';
import type { Missing, NearestTable, Setting, TableRole } from '../model/layout.ts';
import { formatDecimal, formatPercentBriefly } from '../model/number.ts';
import { GOAL_KIND_NAMES, type IndicatorKey, type IndicatorNames } from '../model/plan.ts';
import { capitalise, joinList } from '../model/spanish.ts';
import type { Told } from './entry.ts';

/** What tells an indicator, or a record of one, to a person. */
export interface Named {
  readonly key: IndicatorKey;
  readonly names: IndicatorNames;
}

/** A cell's text longer than this is cut: the cell itself has the rest. */
const LONGEST_QUOTE = 60;

/** A text of a cell between quotes, cut where it is long. */
export function quoted(text: string): string {
  const cut = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  return `«${cut}»`;
}

/** A formula, cut in the middle where it is long: how it begins and what it ends in tell it. */
export function writeFormula(formula: string): string {
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  if (text.length <= LONGEST_QUOTE) return text;
  const tail = Math.floor(LONGEST_QUOTE / 3);
  return `${text.slice(0, LONGEST_QUOTE - 1 - tail)}…${text.slice(-tail)}`;
}

/** Texts of cells as an enumeration: «A», «B» y «C». */
export function listOf(texts: readonly string[]): string {
  return joinList(texts.map(quoted));
}

/** An indicator as people name it: «meta sectorial 2307 (indicador 4231)», with its entity where codes repeat. */
export function nameIndicator({ key, names }: Named): string {
  const kind = key.goalKind ? GOAL_KIND_NAMES[key.goalKind].one : 'meta';
  const goal = key.goalCode ?? quoted(names.goal ?? names.indicator ?? 'sin nombre');
  const indicator = key.indicatorCode === null ? '' : ` (indicador ${key.indicatorCode})`;
  const entity = names.entity === undefined ? '' : ` de ${quoted(names.entity)}`;
  const level = names.level === undefined ? '' : ` en ${quoted(names.level)}`;
  return `${kind} ${goal}${indicator}${entity}${level}`;
}

/** Records of an export with what tells them from an indicator: their name and their entity. */
export function nameRecords(records: readonly Named[]): string {
  return joinList(records.map((record) => `la ${nameRecord(record)}`));
}

function nameRecord({ key, names }: Named): string {
  const name = names.goal ?? names.indicator;
  const own = key.goalCode === null || name === null ? [] : [quoted(name)];
  const entity = key.entity ? [`de ${quoted(key.entity)}`] : [];
  return [nameIndicator({ key, names }), ...own, ...entity].join(' ');
}

/** A figure as it is read in a sentence: `46`, `15%`, «en blanco», «NP». */
export function nameFigure(figure: Figure): string {
  if (figure.kind === 'blank') return 'en blanco';
  if (figure.kind !== 'number') return quoted(figure.text);
  const { value, percent } = figure;
  return percent ? formatPercentBriefly(value) : formatDecimal(value);
}

/**
 * A figure read from a text with a mark that decides, and the one the other mark would give, without
 * the mark of thousands that may be taken for it: «5200 y no como 5,2».
 */
export function nameBothReadings(text: string, figure: Figure, mark: '.' | ','): string {
  if (figure.kind !== 'number') return nameFigure(figure);
  const factor = text.includes(mark) ? THOUSAND : 1 / THOUSAND;
  const other = { ...figure, value: figure.value * factor };
  return [figure, other].map((one) => nameFigure(one).replaceAll('.', '')).join(' y no como ');
}

const THOUSAND = 1000;

/** A goal as people name it: «meta sectorial 2307». */
export function nameGoal({ key, names }: Named): string {
  return nameIndicator({ key: { ...key, indicatorCode: null }, names });
}

/** A column of a table, and whether its header says of which year it is. */
export interface NamedColumn {
  readonly field: ColumnField;
  readonly dated: boolean;
}

/** A column as people call it: «Programado 2024». */
export function nameColumn({ field, dated }: NamedColumn, { years }: Told): string {
  return `${capitalise(FIELD_NAMES[field])}${dated ? ` ${years}` : ''}`;
}

/** A field as people call its column: «Ponderación». */
export function nameField(field: ColumnField): string {
  return `«${capitalise(FIELD_NAMES[field])}»`;
}

/** What a table lacks: «Objetivo» o «Tendencia», y también «Ponderación» o «Programado». */
export function nameMissing(missing: readonly Pick<Missing, 'anyOf'>[]): string {
  return missing.map(({ anyOf }) => anyOf.map(nameField).join(' o ')).join(', y también ');
}

/** The rows of a heading: «fila 5», «filas 5 a 6». */
export function nameRows({ first, last }: NearestTable['header']): string {
  return first === last ? `fila ${first}` : `filas ${first} a ${last}`;
}

/** The line of a configuration that settles what a column holds. */
export function writeSetting(setting: Setting | null | undefined): string {
  return setting ? writeSettings([setting]) : '';
}

/** The line of a configuration that says what several columns of one file hold. */
export function writeSettings(settings: readonly Setting[]): string {
  const [first] = settings;
  if (!first) return '';
  const columns = settings.map(({ field, column }) => `"${field}": "${column}"`);
  return `"${SECTIONS[first.role]}": { "columnas": { ${columns.join(', ')} } }`;
}

/** The line of a configuration that says what a text of a cell stands for. */
export function writeValue(field: string, text: string, meaning: string): string {
  return `"valores": { "${field}": { ${JSON.stringify(text)}: "${meaning}" } }`;
}

/** The line by which the nearest table is read, if the likeliest columns are those that it lacks. */
export function writeLayout({ role, sheet, header, missing }: Nearness): string {
  const { first, last } = header;
  const columns = new Map<string, string>();
  for (const { likely } of missing) {
    const free = likely.find(({ setting }) => !columns.has(setting.column));
    if (free) columns.set(free.setting.column, free.setting.field);
  }
  const given = [...columns].map(([column, field]) => `"${field}": "${column}"`);
  const parts = [
    `"hoja": ${JSON.stringify(sheet)}`,
    `"encabezados": ${first === last ? first : `[${first}, ${last}]`}`,
    ...(given.length > 0 ? [`"columnas": { ${given.join(', ')} }`] : []),
  ];
  return `"${SECTIONS[role]}": { ${parts.join(', ')} }`;
}

type Nearness = Pick<NearestTable, 'role' | 'sheet' | 'header' | 'missing'>;

/** The section of a configuration for each role. */
const SECTIONS: Readonly<Record<TableRole, string>> = { matrix: 'matriz', segplan: 'reporte' };
