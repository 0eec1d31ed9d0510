/** The shape of `pes/inspect/1`. Loaded only by the build and by tests. */

import { z } from 'zod';
import { type ColumnField, FIELD_NAMES } from '../../model/field.ts';
import {
  count,
  errorSchema,
  findingSchema,
  inputSchema,
  text,
  toolSchema,
} from '../json/schema-parts.ts';
import { INSPECT_SCHEMA, type InspectDocument } from './document.ts';

const role = z.enum(['matrix', 'segplan']);
const fields = Object.keys(FIELD_NAMES) as [ColumnField, ...ColumnField[]];

const column = z.strictObject({
  column: z.string().regex(/^[A-Z]{1,3}$/),
  header: z.string(),
  field: z.enum(fields).nullable(),
  vigencia: z.int().nullable(),
  evidence: z.enum(['exact', 'prefix', 'given', 'money', 'rival', 'none']),
  yearFrom: z.enum(['header', 'left', 'given']).nullable(),
  grounds: z.enum(['given', 'heading', 'contents', 'relation']).nullable(),
  reasons: z.array(
    z.strictObject({
      from: z.enum(['given', 'heading', 'contents', 'relation']),
      message: z.string(),
    }),
  ),
  runnerUp: z.enum(fields).nullable(),
  aside: z
    .enum([
      'money',
      'thousands',
      'percent',
      'part',
      'accumulated',
      'whole-plan',
      'initial',
      'superseded',
      'repeated',
      'disproved',
      'level',
      'other-values',
      'other-owner',
      'undated',
      'row-year',
      'unsure',
    ])
    .nullable(),
  setting: text,
  hidden: z.boolean(),
});

const heading = {
  role,
  sheet: z.string(),
  visible: z.boolean(),
  header: z.strictObject({ first: z.int(), last: z.int() }),
  columns: z.array(column),
};

const table = z.strictObject({
  ...heading,
  rows: z.strictObject({
    taken: z.array(z.int()),
    hidden: z.array(z.int()),
    leftOut: z.array(
      z.strictObject({
        row: z.int(),
        reason: z.enum([
          'objective',
          'goal',
          'section',
          'subtotal',
          'repeated-header',
          'note',
          'concept',
          'unknown',
        ]),
        text: z.string(),
      }),
    ),
  }),
  guesses: z.array(z.strictObject({ kind: z.string(), message: z.string() })),
});

const nearest = z.strictObject({
  ...heading,
  missing: z.array(
    z.strictObject({
      anyOf: z.array(z.enum(fields)),
      likely: z.array(z.strictObject({ header: z.string(), setting: z.string() })),
    }),
  ),
  setting: z.string(),
});

/** The schema of the document; `z.toJSONSchema` gives the one that is published. */
export const inspectSchema = z.strictObject({
  schema: z.literal(INSPECT_SCHEMA),
  tool: toolSchema,
  inputs: z.array(inputSchema.omit({ role: true })),
  tables: z.array(table),
  otherSheets: z.array(
    z.strictObject({ sheet: z.string(), visible: z.boolean(), empty: z.boolean() }),
  ),
  nearest: nearest.nullable(),
  plan: z
    .strictObject({
      name: text,
      sector: text,
      vigencias: z.array(z.int()),
      objectives: count,
      indicators: count,
    })
    .nullable(),
  execution: z
    .strictObject({ cutoffs: z.array(z.string()), vigencias: z.array(z.int()), records: count })
    .nullable(),
  findings: z.array(findingSchema),
  summary: z.strictObject({ errors: count, warnings: count, notes: count }),
  error: errorSchema.nullable(),
});

// Does not compile when the schema says something that the document does not.
({}) as z.infer<typeof inspectSchema> satisfies InspectDocument;
