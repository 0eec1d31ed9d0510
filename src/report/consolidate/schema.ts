/** The shape of `pes/consolidate/1` for validation and for its JSON Schema. */

import { z } from 'zod';
import type { Incomparability } from '../../model/consolidation.ts';
import type { Status } from '../../model/evaluation.ts';
import { TRENDS } from '../../model/trend.ts';
import {
  count,
  countsShape,
  errorSchema,
  type Frozen,
  identityShape,
  inputSchema,
  methodSchema,
  type Same,
  statusSchema,
  text,
  toolSchema,
} from '../json/schema-parts.ts';
import { STATUSES } from '../words.ts';
import { CONSOLIDATE_SCHEMA, type ConsolidateDocument } from './document-shape.ts';
import type { FileKind, GatheredFiles } from './report.ts';
import { FILE_KINDS, GATHERED_KINDS, INCOMPARABILITY_NAMES } from './words.ts';

const ratio = z.number().nullable().describe('1 = 100 %');

const statuses = z
  .strictObject(
    Object.fromEntries(STATUSES.map((status) => [status, count])) as Record<Status, typeof count>,
  )
  .describe('Cuántos indicadores hay en cada estado');

const origins = z.strictObject({ segplan: count, matriz: count });

const indicator = z.strictObject({
  ...identityShape,
  trend: z.enum(TRENDS).nullable(),
  weight: ratio,
  programmed: z.number().nullable(),
  executed: z.number().nullable(),
  percent: z.boolean().describe('Programado y ejecutado se leen como porcentaje'),
  progress: ratio,
  progressText: text,
  status: statusSchema,
  reason: text,
  observation: text,
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
  statuses,
  command: text.describe('La orden que explica la cifra'),
  indicators: z.array(indicator),
});

/** A list of the keys of a table, as an enumeration needs it. */
function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] {
  return Object.keys(table) as [Key, ...Key[]];
}

const sector = z.strictObject({
  name: z.string().describe('Lo que lo distingue de los demás'),
  path: z.string().describe('La matriz'),
  plan: z.strictObject({ name: text, sector: text, vigencias: z.array(z.int()) }),
  cutoff: z.iso.date().nullable(),
  inputs: z.array(inputSchema),
  objectives: z.array(objective),
  statuses,
  origins: z
    .strictObject({ programmed: origins, executed: origins })
    .describe('De qué archivo es lo programado y lo ejecutado'),
  findings: z.array(
    z.strictObject({
      code: z.string().regex(/^PES\d{3}$/),
      severity: z.enum(['error', 'warning', 'note']),
      findings: count,
      cells: count,
      message: z.string().describe('El primero'),
      help: z.string(),
      file: z.string(),
      sheet: text,
      cell: text,
    }),
  ),
  summary: z.strictObject(countsShape),
  incomparable: z
    .array(
      z.strictObject({
        kind: z.enum(keysOf<Incomparability['kind']>(INCOMPARABILITY_NAMES)),
        objective: z.number().nullable(),
        text: z.string(),
      }),
    )
    .describe('Por qué no se debe poner al lado de los demás tal como está'),
  command: z.string().describe('La orden que calcula sus cifras'),
});

/** The schema of the document; `z.toJSONSchema` gives the one that is published. */
export const consolidateSchema = z.strictObject({
  schema: z.literal(CONSOLIDATE_SCHEMA),
  tool: toolSchema,
  folder: text,
  vigencia: z.int().nullable(),
  method: methodSchema.nullable(),
  sectors: z.array(sector),
  failures: z.array(z.strictObject({ path: z.string(), message: z.string(), help: z.string() })),
  files: z.array(
    z.strictObject({
      path: z.string(),
      kind: z.enum(keysOf<FileKind>(FILE_KINDS)),
      of: z.array(z.string()).describe('Las matrices que lo usan, o el archivo que repite'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable(),
    }),
  ),
  gathered: z.array(
    z.strictObject({
      kind: z.enum(keysOf<GatheredFiles['kind']>(GATHERED_KINDS)),
      names: z.array(z.string()),
    }),
  ),
  summary: z.strictObject({
    sectors: count,
    failures: count,
    objectives: count,
    indicators: count,
    statuses,
    ...countsShape,
  }),
  command: text,
  error: errorSchema.nullable(),
});

// Does not compile when the schema and the type of the document come apart.
true satisfies Same<Frozen<z.infer<typeof consolidateSchema>>, Frozen<ConsolidateDocument>>;
