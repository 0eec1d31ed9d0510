/** A command that cannot be done says so in its own document, in the format it was asked for. */

import { readFileSync } from 'node:fs';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
  type: 'json',
};
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compareSchema } from '../../../src/report/compare/schema.ts';
import { computeSchema } from '../../../src/report/compute/schema.ts';
import { consolidateSchema } from '../../../src/report/consolidate/schema.ts';
import { explainSchema } from '../../../src/report/explain/schema.ts';
import { inspectSchema } from '../../../src/report/inspect/schema.ts';
import { validateSchema } from '../../../src/report/validate/schema.ts';
import { casePath, run } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const matriz = readFileSync(casePath('matriz.xlsx'));
const files = { 'm.xlsx': matriz, 'vacia/nota.md': '' };

const SCHEMAS = {
  compare: compareSchema,
  compute: computeSchema,
  consolidate: consolidateSchema,
  explain: explainSchema,
  validate: validateSchema,
  inspect: inspectSchema,
};

/** Failures of each kind: of the world and of the words, wherever the words stand. */
const FAILURES: readonly (readonly [keyof typeof SCHEMAS, number, string])[] = [
  ['compute', 3, 'compute no.xlsx --format json'],
  ['compute', 3, 'calcular --format json no.xlsx'],
  ['compute', 2, 'compute --format json'],
  ['compute', 2, '--format json compute no.xlsx'],
  ['compute', 2, 'compute m.xlsx --vigencia hoy --format json'],
  ['compute', 3, '--no-color compute validate --format json'],
  ['compute', 2, 'computar no.xlsx --format json'],
  ['explain', 3, 'explain no.xlsx 5 --format json'],
  ['explain', 2, 'explicar m.xlsx 5 --vigencia hoy --format json'],
  ['explain', 2, 'explain m.xlsx 5 6 --format json'],
  ['compare', 3, 'compare m.xlsx no.xlsx --format json'],
  ['compare', 2, 'comparar m.xlsx --format json'],
  ['compare', 2, 'compare m.xlsx m.xlsx m.xlsx --format json'],
  ['consolidate', 3, 'consolidate no --format json'],
  ['consolidate', 2, 'consolidar m.xlsx --format json'],
  ['consolidate', 2, 'consolidate --format json'],
  ['validate', 3, 'validate no.xlsx --format json'],
  ['validate', 3, 'validar no.xlsx --format=json'],
  ['validate', 3, '--no-color validar no.xlsx --format json'],
  ['validate', 3, 'validate --format text vacia --format json'],
  ['validate', 2, 'validate m.xlsx --nada --format json'],
  ['validate', 2, 'validate --corte ayer m.xlsx --format=json'],
  ['validate', 2, 'validate m.xlsx --accept --format json'],
  ['inspect', 3, 'inspect no.xlsx --format json'],
  ['inspect', 3, '--no-color inspeccionar --format=json no.xlsx'],
  ['inspect', 2, 'inspect --format json'],
  ['inspect', 2, 'inspect m.xlsx --hoja Nada --format json'],
  ['inspect', 3, 'inspect m.xlsx --config no.json --format json'],
];

describe('json', () => {
  it.each(FAILURES)('is the document of %s, with code %i: pes %s', async (command, code, words) => {
    const { exitCode, stdout, stderr } = await run(words.split(' '), { files });
    const document = SCHEMAS[command].parse(JSON.parse(stdout));
    expect([exitCode, document.error?.exitCode]).toEqual([code, code]);
    expect(stderr).toContain(`pes: ${document.error?.message}`);
  });

  it('is one document also where only what comes after it fails', async () => {
    const other = { 'nomina.xlsx': await xlsxOf({ Hoja1: '| Cédula | Nombre |' }) };
    const argv = ['inspect', 'nomina.xlsx', '--init', '--format', 'json'];
    const { exitCode, stdout } = await run(argv, { files: other });
    expect(exitCode).toBe(3);
    expect(inspectSchema.parse(JSON.parse(stdout)).error?.message).toContain(
      'No se escribió pes.config.json',
    );
  });

  it.each([
    ['compute m.xlsx --format jsonn'],
    ['compute no.xlsx --format csv'],
    ['compute m.xlsx --format toString'],
    ['validate m.xlsx --format constructor'],
    ['rules PES999 --format json'],
    ['inspect no.xlsx --format table --hoja json'],
  ])('is not given where nobody owns it: pes %s', async (words) => {
    const { exitCode, stdout } = await run(words.split(' '), { files });
    expect([exitCode === 0, stdout]).toEqual([false, '']);
  });
});

describe('sarif', () => {
  const schema = JSON.stringify(sarifSchema).replaceAll(
    '"format":"uri-reference"',
    '"pattern":"^\\\\S+$"',
  );
  const official = z.fromJSONSchema(JSON.parse(schema));

  it.each([
    ['validate no.xlsx', 3, 'No existe el archivo «no.xlsx».'],
    ['validar vacia', 3, 'No hay ninguna matriz .xlsx en «vacia».'],
    ['validate m.xlsx --vigencia 1', 2, '«1» no es un año.'],
  ])('is a log with the failure: pes %s', async (words, code, sentence) => {
    const { exitCode, stdout } = await run([...words.split(' '), '--format', 'sarif'], { files });
    const log = JSON.parse(stdout);
    expect(official.safeParse(log).error).toBeUndefined();
    expect(exitCode).toBe(code);
    expect(log.runs[0].invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: code,
        toolExecutionNotifications: [{ level: 'error', message: { text: sentence } }],
      },
    ]);
    expect(log.runs[0].results).toEqual([]);
  });
});

it('junit is a suite with an error', async () => {
  const { exitCode, stdout } = await run(['validate', 'vacia', '--format', 'junit'], { files });
  expect(exitCode).toBe(3);
  expect(stdout).toContain('<testsuite name="pes validate" tests="1" failures="0" errors="1"');
  expect(stdout).toContain('<error message="No hay ninguna matriz .xlsx en «vacia».');
  expect(stdout.trimEnd()).toMatch(/<\/testsuites>$/);
});

it('github is an annotation of the run', async () => {
  const { stdout } = await run(['validate', 'no.xlsx', '--format', 'github'], { files });
  expect(stdout).toBe('::error::No existe el archivo «no.xlsx».\n');
});

it('--no-color before the command is as after it', async () => {
  const world = { files, terminal: 100 };
  const before = await run(['--no-color', 'inspect', 'm.xlsx'], world);
  expect(before).toEqual(await run(['inspect', 'm.xlsx', '--no-color'], world));
  expect((await run(['inspect', 'm.xlsx'], world)).stdout).not.toBe(before.stdout);
});
