/** `pes.config.json`: what a team writes down once beside its matrix. */

import { dirname, join } from 'node:path';
import type { Code } from '../diagnostics/catalogue.ts';
import type { Severities } from '../diagnostics/severity.ts';
import type { LayoutHints } from '../read/layout/hints.ts';
import { toHints } from './config-layout.ts';
import { CannotRun, WrongUsage } from './failure.ts';
import type { Io } from './io.ts';

/** Name of the file that is looked for beside the matrix. */
export const CONFIG_NAME = 'pes.config.json';

/** What the configuration says; paths are already joined to its folder. */
export interface Config {
  /** The file it was read from. */
  readonly path: string;
  readonly segplan: readonly string[];
  /** How to read the matrix, where its words do not suffice. */
  readonly matrix: LayoutHints;
  /** How to read the exports. */
  readonly report: LayoutHints;
  /** Severities that the team gave to some codes. */
  readonly severities: Severities;
  /** The file of accepted findings, where it is not the one beside the matrix. */
  readonly accepted: string | null;
}

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
  const { configSchema, SEVERITY_WORDS } = await import('./config-schema.ts');
  const result = configSchema.safeParse(parseJson(path, io.read(path)));
  if (!result.success) {
    const { explainIssues } = await import('./config-issues.ts');
    throw new WrongUsage(
      `${path}: ${explainIssues(result.error.issues).join('; ')}.`,
      `Admite ${Object.keys(configSchema.shape).join(', ')}. Con «pes inspect <libro> --init» se escribe uno de muestra.`,
    );
  }
  const { segplan = [], matriz, reporte, palabras, severidades = {}, aceptados } = result.data;
  const files = typeof segplan === 'string' ? [segplan] : segplan;
  return {
    path,
    segplan: files.map((name) => join(dirname(path), name)),
    matrix: toHints(matriz, palabras),
    report: toHints(reporte, palabras),
    severities: new Map(
      Object.entries(severidades).map(([code, word]) => [code as Code, SEVERITY_WORDS[word]]),
    ),
    accepted: aceptados === undefined ? null : join(dirname(path), aceptados),
  };
}

/** How to read the matrix: as the configuration says, on the sheet that `--hoja` names. */
export function matrixHints(config: Config | null, sheet: string | undefined): LayoutHints {
  return { ...config?.matrix, ...(sheet === undefined ? {} : { sheet }) };
}

/** The JSON of a file; throws `WrongUsage` where it is none. */
export function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new WrongUsage(`${path} no es un JSON válido.`, 'Revise comas, comillas y llaves.');
  }
}
