/** The shape of `pes/explain/1` for validation and for its JSON Schema. Loaded only by the build and by tests. */

import { z } from 'zod';
import { PROGRAMMED_ORIGINS } from '../../model/evaluation.ts';
import { TRENDS } from '../../model/trend.ts';
import {
  countsShape,
  errorSchema,
  type Frozen,
  findingSchema,
  identityShape,
  readingKind,
  runShape,
  type Same,
  statusSchema,
  text,
  toolSchema,
} from '../json/schema-parts.ts';
import { EXPLAIN_SCHEMA, type ExplainDocument } from './document-shape.ts';

const ratio = z.number().nullable().describe('1 = 100 %');
const formula = z.strictObject({ words: z.string(), numbers: text });

const witness = z.strictObject({
  file: z.string(),
  sheet: z.string(),
  cell: z.string().describe('Dirección A1'),
  text: text.describe('Lo que muestra la celda'),
  formula: text.describe('Sin el ='),
});

const said = z.strictObject({
  from: z.enum(PROGRAMMED_ORIGINS),
  value: z.number().nullable(),
  cells: z.array(witness),
});

const operand = said.extend({
  name: z.enum(['weight', 'programmed', 'executed', 'baseline']),
  rows: z.enum(['latest', 'sum', 'repeated', 'in-force', 'total']).nullable(),
  notTaken: said.nullable().describe('Lo que dice el otro archivo, y no cuenta'),
});

const indicator = z.strictObject({
  ...identityShape,
  trend: z.enum(TRENDS).nullable(),
  trendCell: witness.nullable(),
  status: statusSchema,
  progress: ratio,
  progressText: text,
  reason: text,
  counts: z.boolean().describe('Si está programado en la vigencia'),
  formula: formula.nullable(),
  weight: ratio,
  effectiveWeight: ratio,
  contribution: ratio,
  operands: z.array(operand),
});

const reading = z.strictObject({
  kind: readingKind,
  text: z.string(),
  indicator: z.int().nullable().describe('Lugar en el objetivo, desde 0'),
  progress: ratio,
  compliance: ratio,
  complianceText: text,
  difference: z.number().nullable().describe('0.01 es un punto porcentual'),
  differenceText: text,
});

const objective = z.strictObject({
  number: z.number(),
  name: z.string(),
  compliance: ratio,
  complianceText: text,
  reason: text,
  formula,
  weightSum: ratio,
  indicators: z.array(indicator),
  rules: z.array(
    z.strictObject({
      subject: z.string(),
      applied: z.string(),
      basis: z.enum(['published', 'decision']),
      ground: z.string(),
    }),
  ),
  readings: z.array(reading),
  findings: z.array(findingSchema),
});

/** The schema of the document; `z.toJSONSchema` gives the one that is published. */
export const explainSchema = z.strictObject({
  schema: z.literal(EXPLAIN_SCHEMA),
  tool: toolSchema,
  ...runShape,
  asked: text,
  told: z.array(z.strictObject({ objective: z.number(), indicator: z.int().nullable() })),
  objectives: z.array(objective),
  command: text,
  summary: z.strictObject(countsShape),
  findings: z.array(findingSchema),
  error: errorSchema.nullable(),
});

// Does not compile when the schema and the type of the document come apart.
true satisfies Same<Frozen<z.infer<typeof explainSchema>>, Frozen<ExplainDocument>>;
