/** The shape of `pes/compare/1` for validation and for its JSON Schema. Loaded only by the build and by tests. */

import { z } from 'zod';
import { CHANGE_CAUSES, CHANGE_KINDS } from '../../model/comparison.ts';
import {
  count,
  countsShape,
  errorSchema,
  type Frozen,
  findingSchema,
  identityShape,
  inputSchema,
  methodSchema,
  type Same,
  text,
  toolSchema,
} from '../json/schema-parts.ts';
import { COMPARE_SCHEMA, type CompareDocument } from './document-shape.ts';

const ratio = z.number().nullable().describe('1 = 100 %');
const points = text.describe('En puntos porcentuales');

const named = z.strictObject({
  objective: z.number().describe('Número de su objetivo'),
  ...identityShape,
});

const side = z
  .strictObject({ indicator: named, value: z.number().nullable(), text: z.string() })
  .nullable();

const part = z.strictObject({
  cause: z.enum(CHANGE_CAUSES),
  text: z.string(),
  before: side,
  after: side,
  amount: z.number().describe('Las de un objetivo suman su cambio; 0.01 es un punto porcentual'),
  amountText: z.string().describe('En puntos porcentuales'),
});

const figure = z
  .strictObject({ compliance: ratio, complianceText: text, complete: z.boolean(), reason: text })
  .nullable();

const objective = z.strictObject({
  number: z.number(),
  name: z.string(),
  before: figure,
  after: figure,
  change: z.number().nullable().describe('0.01 es un punto porcentual'),
  changeText: points,
  parts: z.array(part),
});

const change = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  text: z.string(),
  before: side,
  after: side,
  likely: named.nullable().describe('El que puede ser, con otro código'),
});

const moment = z.strictObject({
  label: z.string(),
  name: z.string(),
  plan: z.strictObject({ name: text, sector: text }),
  vigencia: z.int(),
  cutoff: z.iso.date().nullable(),
  method: methodSchema,
  inputs: z.array(inputSchema),
  findings: z.array(findingSchema),
});

/** The schema of the document; `z.toJSONSchema` gives the one that is published. */
export const compareSchema = z.strictObject({
  schema: z.literal(COMPARE_SCHEMA),
  tool: toolSchema,
  moments: z.array(moment),
  steps: z.array(
    z.strictObject({
      before: count.describe('Lugar en moments, desde 0'),
      after: count.describe('Lugar en moments, desde 0'),
      text: z.string(),
      objectives: z.array(objective),
      changes: z.array(change),
      closed: z
        .array(z.strictObject({ vigencia: z.int(), changes: z.array(change) }))
        .describe('Valores de vigencias ya cerradas que cambiaron'),
    }),
  ),
  series: z.array(
    z.strictObject({
      number: z.number(),
      name: z.string(),
      compliances: z.array(ratio).describe('Uno por cada moments'),
    }),
  ),
  findings: z.array(findingSchema).describe('De los archivos de los que no hubo cifra'),
  command: text,
  summary: z.strictObject(countsShape),
  error: errorSchema.nullable(),
});

// Does not compile when the schema and the type of the document come apart.
true satisfies Same<Frozen<z.infer<typeof compareSchema>>, Frozen<CompareDocument>>;
