/**
 * The shape of `pes/compute/1` for validation and for its JSON Schema. Nothing that prints a
 * table imports it: zod alone costs more than the rest of the start.
 */

import { z } from 'zod';
import { TRENDS } from '../../model/trend.ts';
import {
  count,
  countsShape,
  errorSchema,
  type Frozen,
  findingSchema,
  identityShape,
  runShape,
  type Same,
  statusSchema,
  text,
  toolSchema,
} from '../json/schema-parts.ts';
import { COMPUTE_SCHEMA, type ComputeDocument } from './document-shape.ts';

const ratio = z.number().nullable().describe('1 = 100 %');

const need = z.strictObject({
  state: z.enum(['reached', 'needed', 'unreachable']),
  level: z.number().nullable(),
  missing: z.number().nullable(),
  reason: text,
});

const indicator = z.strictObject({
  ...identityShape,
  trend: z.enum(TRENDS).nullable(),
  weight: ratio,
  effectiveWeight: ratio,
  programmed: z.number().nullable(),
  executed: z.number().nullable(),
  baseline: z.number().nullable(),
  percent: z.boolean().describe('Programado y ejecutado se leen como porcentaje'),
  progress: ratio,
  progressText: text,
  contribution: ratio,
  status: statusSchema,
  reason: text,
  undecided: z.array(
    z.strictObject({
      value: z.enum(['trend', 'weight', 'programmed', 'executed', 'baseline']),
      finding: z.string(),
      cells: z.array(z.strictObject({ at: z.string(), text: z.string() })),
    }),
  ),
  observation: text,
  needed: z
    .strictObject({
      closed: z.boolean(),
      own: need,
      objective: need,
      fourYears: need
        .extend({ progress: ratio, years: z.array(z.int()) })
        .strict()
        .nullable(),
    })
    .nullable()
    .describe('No oficial'),
  sources: z.strictObject({ weight: text, programmed: text, executed: text }),
});

const objective = z.strictObject({
  number: z.number(),
  name: z.string(),
  compliance: ratio,
  complianceText: text,
  reason: text,
  complete: z.boolean(),
  range: z.strictObject({ low: z.number(), high: ratio }).nullable(),
  weightSum: ratio,
  notes: z.array(z.string()),
  indicators: z.array(indicator),
});

/** The schema of the document; `z.toJSONSchema` gives the one that is published. */
export const computeSchema = z.strictObject({
  schema: z.literal(COMPUTE_SCHEMA),
  tool: toolSchema,
  ...runShape,
  objectives: z.array(objective),
  findings: z.array(findingSchema),
  summary: z.strictObject({
    objectives: count,
    indicators: count,
    ...countsShape,
  }),
  error: errorSchema.nullable(),
});

// Does not compile when the schema and the type of the document come apart.
true satisfies Same<Frozen<z.infer<typeof computeSchema>>, Frozen<ComputeDocument>>;
