/** What the user says of the columns of a file, as lines of `pes.config.json`. */

import {
  parseField,
  UNREAD,
  type WrittenLayout,
  writeField,
} from '../../cli/configuration/layout.ts';
import { type ColumnField, FIELD_NAMES, VIGENCIA_FIELDS } from '../../model/field.ts';
import type { InspectDocument } from '../../report/inspect/document.ts';

/** A configuration as it is written, whatever else it says. */
export type WrittenConfig = Readonly<Record<string, unknown>>;

/** The meaning given to a column; `null` takes back what was said of it. */
export interface Correction {
  readonly section: 'matriz' | 'reporte';
  readonly column: string;
  /** Name of the field, with its year: «ponderación 2024». */
  readonly name: string | null;
  /** Where the table is, for one that is not recognised by itself. */
  readonly place: Pick<WrittenLayout, 'hoja' | 'encabezados'> | null;
}

/** The configuration with the corrections in it. */
export function correctConfig(
  before: WrittenConfig,
  corrections: readonly Correction[],
): WrittenConfig {
  return corrections.reduce(correctColumn, before);
}

function correctColumn(config: WrittenConfig, correction: Correction): WrittenConfig {
  const { section, column, name, place } = correction;
  const layout = objectIn(config[section]);
  const columns = Object.fromEntries(
    Object.entries(objectIn(layout.columnas)).flatMap(([field, letters]) => {
      const left = listLetters(letters).filter((one) => one !== column);
      // A field is of one column, but of those that are not used there may be several.
      return left.length === 0 || (field === name && !isShared(field))
        ? []
        : [[field, writeLetters(left)]];
    }),
  );
  if (name !== null) {
    const others = isShared(name) ? listLetters(columns[name]) : [];
    columns[name] = writeLetters([...others, column]);
  }
  const { columnas: _, pendiente, ...rest } = layout;
  const open = stillOpen(objectIn(pendiente), column);
  const own = {
    ...place,
    ...rest,
    ...(Object.keys(columns).length > 0 ? { columnas: columns } : {}),
    ...(Object.keys(open).length > 0 ? { pendiente: open } : {}),
  };
  const { [section]: __, ...others } = config;
  return Object.keys(own).length > 0 ? { ...others, [section]: own } : others;
}

/** What is still open once a column is settled. */
function stillOpen(pending: WrittenConfig, column: string): WrittenConfig {
  return Object.fromEntries(
    Object.entries(pending).flatMap(([field, columns]) => {
      const left = Object.entries(objectIn(columns)).filter(([letters]) => letters !== column);
      return left.length > 0 || field !== UNREAD ? [[field, Object.fromEntries(left)]] : [];
    }),
  );
}

function isShared(name: string): boolean {
  return parseField(name)?.field === 'unused';
}

function listLetters(letters: unknown): readonly string[] {
  if (typeof letters === 'string') return [letters];
  return Array.isArray(letters) ? letters.filter((one) => typeof one === 'string') : [];
}

function writeLetters([first = '', ...others]: readonly string[]): string | readonly string[] {
  return others.length === 0 ? first : [first, ...others];
}

function objectIn(value: unknown): Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : {};
}

/** A list of names of fields under a heading. */
export interface FieldGroup {
  readonly label: string;
  readonly names: readonly string[];
}

/** The meanings that a column may be given, with those of each year apart. */
export function listMeanings(years: readonly number[]): readonly FieldGroup[] {
  const yearly: readonly ColumnField[] = VIGENCIA_FIELDS;
  const fields = Object.keys(FIELD_NAMES) as ColumnField[];
  const lasting = fields.filter((field) => field !== 'unused' && !yearly.includes(field));
  return [
    { label: 'No se lee', names: [FIELD_NAMES.unused] },
    { label: 'Del plan', names: lasting.map((field) => FIELD_NAMES[field]) },
    ...years.map((year) => ({
      label: `De la vigencia ${year}`,
      names: yearly.map((field) => writeField(field, year)),
    })),
    { label: 'De la vigencia de cada fila', names: yearly.map((field) => FIELD_NAMES[field]) },
  ];
}

/** The years that a file speaks of. */
export function yearsIn({ tables, nearest, plan, execution }: InspectDocument): readonly number[] {
  const columns = [...tables, ...(nearest ? [nearest] : [])].flatMap((table) => table.columns);
  const years = [
    ...columns.flatMap(({ vigencia }) => vigencia ?? []),
    ...(plan?.vigencias ?? []),
    ...(execution?.vigencias ?? []),
  ];
  return [...new Set(years)].sort((one, other) => one - other);
}
