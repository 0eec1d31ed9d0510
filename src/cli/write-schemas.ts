/** Writes the JSON Schemas that the package ships; run by the build. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { compareSchema } from '../report/compare/schema.ts';
import { computeSchema } from '../report/compute/schema.ts';
import { consolidateSchema } from '../report/consolidate/schema.ts';
import { explainSchema } from '../report/explain/schema.ts';
import { inspectSchema } from '../report/inspect/schema.ts';
import { validateSchema } from '../report/validate/schema.ts';
import { configSchema } from './configuration/schema.ts';

const folder = new URL('../../dist/schema/', import.meta.url);
const schemas = {
  compare: compareSchema,
  compute: computeSchema,
  consolidate: consolidateSchema,
  explain: explainSchema,
  validate: validateSchema,
  inspect: inspectSchema,
  config: configSchema,
};

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const text = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2);
  writeFileSync(new URL(`${name}.json`, folder), `${text}\n`);
}
