/** `pes.config.json`: what a team writes down once beside its matrix. */

import { dirname, join } from 'node:path';
import { type Code, catalogue } from '../diagnostics/catalogue.ts';
import type { Severity } from '../diagnostics/finding.ts';
import type { Severities } from '../diagnostics/severity.ts';
import { CannotRun, WrongUsage } from './failure.ts';
import type { Io } from './io.ts';

/** Name of the file that is looked for beside the matrix. */
export const CONFIG_NAME = 'pes.config.json';

/** What the configuration says; paths are already joined to its folder. */
export interface Config {
  /** The file it was read from. */
  readonly path: string;
  readonly segplan: readonly string[];
  /** Severities that the team gave to some codes. */
  readonly severities: Severities;
  /** The file of accepted findings, where it is not the one beside the matrix. */
  readonly accepted: string | null;
}

/** Severities as a configuration writes them. */
const SEVERITY_WORDS: Readonly<Record<string, Severity>> = {
  error: 'error',
  advertencia: 'warning',
  nota: 'note',
};

/**
 * The configuration at a path, or the one beside the matrix; `null` where there is none. Throws
 * `CannotRun` where the path given does not exist, `WrongUsage` where the file is not as it must be.
 */
export async function readConfig(
  io: Io,
  matrix: string,
  given: string | undefined,
): Promise<Config | null> {
  const path = given ?? (matrix === '-' ? null : join(dirname(matrix), CONFIG_NAME));
  if (path === null || !io.exists(path)) {
    if (given === undefined) return null;
    throw new CannotRun(`No existe el archivo «${given}».`, 'Revise lo que da en --config.');
  }
  const { z } = await import('zod');
  const file = z.string().min(1);
  const schema = z.strictObject({
    $schema: z.string().optional(),
    segplan: z.union([file.transform((one) => [one]), z.array(file).min(1)]).optional(),
    severidades: z
      .record(
        z.string().refine((code) => Object.hasOwn(catalogue, code)),
        z.enum(Object.keys(SEVERITY_WORDS)),
      )
      .optional(),
    aceptados: file.optional(),
  });
  const result = schema.safeParse(parseJson(path, io.read(path)));
  if (!result.success) {
    const issue = result.error.issues[0];
    const where = issue && issue.path.length > 0 ? `«${issue.path.join('.')}»` : 'su contenido';
    throw new WrongUsage(
      `${path}: ${where} no es como se esperaba.`,
      'Se admiten «segplan» (un archivo, o una lista), «severidades» (por código: error, advertencia o nota) y «aceptados» (un archivo).',
    );
  }
  const folder = dirname(path);
  const { segplan = [], severidades = {}, aceptados } = result.data;
  return {
    path,
    segplan: segplan.map((name) => join(folder, name)),
    severities: new Map(
      Object.entries(severidades).flatMap(([code, word]) => {
        const severity = SEVERITY_WORDS[word];
        return severity ? [[code as Code, severity]] : [];
      }),
    ),
    accepted: aceptados === undefined ? null : join(folder, aceptados),
  };
}

/** The JSON of a file; throws `WrongUsage` where it is none. */
export function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new WrongUsage(`${path} no es un JSON válido.`, 'Revise comas, comillas y llaves.');
  }
}
