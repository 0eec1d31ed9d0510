/** `pes.config.json`: what a team writes down once beside its matrix. */

import { dirname, join } from 'node:path';
import type { Code } from '../../diagnostics/catalogue.ts';
import type { Severities } from '../../diagnostics/severity.ts';
import type { LayoutHints } from '../../read/decide/hints.ts';
import type { Limits } from '../../read/xlsx/limits.ts';
import { CannotRun, WrongUsage } from '../world/failure.ts';
import type { Io } from '../world/io.ts';
import { helpMissing } from '../world/missing-file.ts';
import { readBytes } from '../world/system-error.ts';
import { toHints } from './layout.ts';
import { toLimits } from './limits.ts';
import { parseJson } from './parse-json.ts';

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
  /** Limits that the team set itself. */
  readonly limits: Partial<Limits>;
  /** The file of accepted findings, where it is not the one beside the matrix. */
  readonly accepted: string | null;
  /** The entity that publishes the report. */
  readonly entity: string | null;
  /** Where the data come from, in the words of the team. */
  readonly source: string | null;
  /** The file of the logo. */
  readonly logo: string | null;
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
    throw new CannotRun(`No existe el archivo «${given}».`, helpMissing(io, given));
  }
  const { configSchema, KNOWN_KEYS, SEVERITY_WORDS } = await import('./schema.ts');
  const result = configSchema.safeParse(parseJson(path, readBytes(io, path)));
  if (!result.success) {
    const { explainIssues } = await import('./explain-issues.ts');
    const [message, help] = explainIssues(result.error.issues, KNOWN_KEYS);
    throw new WrongUsage(
      `${path}: ${message}`,
      `${help} Con «pes inspect <libro> --init» se escribe uno de muestra.`,
    );
  }
  const {
    segplan = [],
    matriz,
    reporte,
    palabras,
    valores,
    severidades = {},
    aceptados,
    limites,
    entidad = null,
    fuente = null,
    logo,
  } = result.data;
  const files = typeof segplan === 'string' ? [segplan] : segplan;
  return {
    path,
    segplan: files.map((name) => join(dirname(path), name)),
    matrix: toHints(matriz, palabras, valores),
    report: toHints(reporte, palabras, valores),
    severities: new Map(
      Object.entries(severidades).map(([code, word]) => [code as Code, SEVERITY_WORDS[word]]),
    ),
    limits: toLimits(limites),
    accepted: aceptados === undefined ? null : join(dirname(path), aceptados),
    entity: entidad,
    source: fuente,
    logo: logo === undefined ? null : join(dirname(path), logo),
  };
}

/** How to read the matrix: as the configuration says, on the sheet that `--hoja` names. */
export function matrixHints(
  config: Config | null,
  sheet: string | undefined,
  asked: number | undefined,
): LayoutHints {
  return { ...config?.matrix, ...(sheet === undefined ? {} : { sheet }), asked };
}
