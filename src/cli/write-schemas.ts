/** Writes the JSON Schemas that the package ships; run by the build. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { computeSchema } from '../report/compute-schema.ts';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
const schema = z.toJSONSchema(computeSchema);
writeFileSync(new URL('compute.json', folder), `${JSON.stringify(schema, null, 2)}\n`);
