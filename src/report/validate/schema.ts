/** The shape of `pes/validate/1` for validation and for its JSON Schema. */

import { z } from 'zod';
import {
  cellSchema,
  count,
  errorSchema,
  type Frozen,
  findingSchema,
  inputSchema,
  type Same,
  toolSchema,
} from '../json/schema-parts.ts';
import { VALIDATE_SCHEMA, type ValidateDocument } from './document.ts';

const fingerprint = z.string().regex(/^[0-9a-f]{16}$/);

const finding = findingSchema.extend({
  vigencia: z.int().nullable(),
  fingerprint,
  cells: z.array(cellSchema.extend({ fingerprint })).describe('Todas sus celdas'),
});

/** The schema of the document; `z.toJSONSchema` gives the one that is published. */
export const validateSchema = z.strictObject({
  schema: z.literal(VALIDATE_SCHEMA),
  tool: toolSchema,
  inputs: z.array(inputSchema),
  findings: z.array(finding),
  accepted: z.array(
    finding.extend({ reason: z.string(), name: z.string(), until: z.iso.date().nullable() }),
  ),
  failures: z.array(
    z.strictObject({ file: z.string(), message: z.string(), help: z.string().nullable() }),
  ),
  summary: z.strictObject({
    files: count,
    errors: count,
    warnings: count,
    notes: count,
    accepted: count,
    cells: count,
  }),
  error: errorSchema.nullable(),
});

// Does not compile when the schema and the type of the document come apart.
true satisfies Same<Frozen<z.infer<typeof validateSchema>>, Frozen<ValidateDocument>>;
