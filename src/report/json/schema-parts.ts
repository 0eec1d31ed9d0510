/** The shapes that the schemas of all documents share. */

import { z } from 'zod';
import { PROGRAMMED_ORIGINS, type Status } from '../../model/evaluation.ts';
import { GOAL_KINDS } from '../../model/plan.ts';
import type { Reading } from '../../model/reading.ts';
import { DECREASING_METHODS } from '../../model/trend.ts';
import { READING_KINDS } from '../readings.ts';
import { STATUSES } from '../words.ts';

/** A text, or `null` where there is none. */
export const text = z.string().nullable();

/** A count of things. */
export const count = z.int().nonnegative();

const place = z.strictObject({
  file: z.string(),
  sheet: text,
  cell: text.describe('Dirección A1'),
});

const subject = z.strictObject({
  kind: z.enum(['indicator', 'goal', 'objective', 'table', 'file']),
  name: z.string(),
  goalKind: z.enum(GOAL_KINDS).nullable(),
  goalCode: text,
  indicatorCode: text,
  entity: text,
  objective: z.number().nullable(),
});

/** The schema of a cell of a finding. */
export const cellSchema = place.extend({
  message: z.string(),
  related: z.array(place),
  subject: subject.describe('De quién habla'),
  vigencias: z.array(z.int()),
});

/** The kinds of reading that are not the one taken. */
export const readingKind = z.enum(
  READING_KINDS as readonly [Reading['kind'], ...Reading['kind'][]],
);

const shift = z.strictObject({
  vigencia: z.int(),
  objective: z.number(),
  reading: readingKind,
  from: z.number().nullable().describe('1 = 100 %'),
  to: z.number().nullable(),
  difference: z.number().nullable().describe('0.01 es un punto porcentual'),
  text: z.string(),
});

/** The schema of a finding; its place is that of the first of its cells. */
export const findingSchema = cellSchema.extend({
  code: z.string().regex(/^PES\d{3}$/),
  severity: z.enum(['error', 'warning', 'note']),
  effect: z
    .enum(['withholds', 'moves', 'misleads', 'informs'])
    .describe('Lo que hace: impide una cifra, puede cambiarla, se leería mal otro año, o nada'),
  help: z.string(),
  shifts: z
    .array(shift)
    .describe('Lo que serían los objetivos si lo que nombra se leyera de otro modo'),
  cells: z.array(cellSchema).describe('Todas sus celdas'),
});

/** The schema of why a run could not be done. */
export const errorSchema = z.strictObject({
  exitCode: z.int(),
  message: z.string(),
  help: text,
});

/** The schema of an input file. */
export const inputSchema = z.strictObject({
  role: z.enum(['matrix', 'segplan', 'published']),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The schema of the program that wrote a document. */
export const toolSchema = z.strictObject({ name: z.string(), version: z.string() });

/** A type all of whose members are read-only. */
export type Frozen<Value> = Value extends object
  ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
  : Value;
/** Whether two types are one and the same. */
export type Same<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;

/** The schema of the choices of method. */
export const methodSchema = z.strictObject({
  decreciente: z.enum(DECREASING_METHODS),
  programmedFrom: z.enum(PROGRAMMED_ORIGINS),
});

/** The fields that say what was evaluated, of which files and how. */
export const runShape = {
  plan: z.strictObject({ name: text, sector: text, vigencias: z.array(z.int()) }).nullable(),
  vigencia: z.int().nullable(),
  cutoff: z.iso.date().nullable(),
  method: methodSchema.nullable(),
  inputs: z.array(inputSchema),
};

/** The fields that count findings by severity. */
export const countsShape = { errors: count, warnings: count, notes: count };

/** The fields that say which indicator is spoken of. */
export const identityShape = {
  goalKind: z.enum(GOAL_KINDS).nullable(),
  goalCode: text,
  goal: text,
  indicatorCode: text,
  entity: text,
  indicator: text,
};

/** The schema of a status. */
export const statusSchema = z.enum(STATUSES as readonly [Status, ...Status[]]);
