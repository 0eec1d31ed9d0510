/** The file of accepted findings: read beside the matrix, written by `--accept`. */

import { dirname, join } from 'node:path';
import type { Acceptance } from '../../diagnostics/acceptance.ts';
import { type Code, isCode } from '../../diagnostics/catalogue.ts';
import { writeJson } from '../../report/json/json-text.ts';
import type { Config } from '../configuration/configuration.ts';
import { parseJson } from '../configuration/parse-json.ts';
import { WrongUsage } from '../world/failure.ts';
import type { Io } from '../world/io.ts';
import { readBytes } from '../world/system-error.ts';

/** Name of the file that is looked for beside the matrix. */
export const ACCEPTANCES_NAME = 'pes.aceptados.json';

/** The file of accepted findings, and what it holds. */
export interface AcceptanceFile {
  /** `null` for a matrix of standard input without a configuration that names one. */
  readonly path: string | null;
  readonly entries: readonly Acceptance[];
}

/** The accepted findings as a matrix takes them. */
export interface Acceptances extends AcceptanceFile {
  /** The day of the run, `AAAA-MM-DD`. */
  readonly today: string;
  /** Whether a file of that name stands beside the matrix. */
  readonly isBeside: (name: string) => boolean;
}

/** Reads the acceptances of a matrix; throws `WrongUsage` where the file is not as it must be. */
export async function readAcceptances(
  io: Io,
  matrix: string,
  config: Config | null,
): Promise<AcceptanceFile> {
  const beside = matrix === '-' ? null : join(dirname(matrix), ACCEPTANCES_NAME);
  const path = config?.accepted ?? beside;
  if (path === null || !io.exists(path)) return { path, entries: [] };
  const { z } = await import('zod');
  const text = z.string().min(1);
  const schema = z.strictObject({
    aceptados: z.array(
      z.strictObject({
        codigo: text.refine(isCode),
        matriz: text,
        archivo: text,
        hoja: text.nullable(),
        celda: text.nullable(),
        vigencia: z.int().nullable(),
        hallazgo: text,
        motivo: text,
        nombre: text,
        hasta: z.iso.date().optional(),
        huella: z.string().regex(/^[0-9a-f]{16}$/),
      }),
    ),
  });
  const result = schema.safeParse(parseJson(path, readBytes(io, path)));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new WrongUsage(
      `${path}: «${issue?.path.join('.') || 'aceptados'}» no es como se esperaba.`,
      'Corríjalo, o escriba el archivo de nuevo con --accept.',
    );
  }
  const entries = result.data.aceptados.map((entry) => ({
    code: entry.codigo as Code,
    fingerprint: entry.huella,
    matrix: entry.matriz,
    file: entry.archivo,
    sheet: entry.hoja,
    cell: entry.celda,
    vigencia: entry.vigencia,
    message: entry.hallazgo,
    reason: entry.motivo,
    name: entry.nombre,
    until: entry.hasta ?? null,
  }));
  return { path, entries };
}

/** The bytes of a file of those acceptances. */
export function encodeAcceptances(entries: readonly Acceptance[]): Uint8Array {
  const aceptados = entries.map((entry) => ({
    codigo: entry.code,
    matriz: entry.matrix,
    archivo: entry.file,
    hoja: entry.sheet,
    celda: entry.cell,
    vigencia: entry.vigencia,
    hallazgo: entry.message,
    motivo: entry.reason,
    nombre: entry.name,
    ...(entry.until === null ? {} : { hasta: entry.until }),
    huella: entry.fingerprint,
  }));
  return new TextEncoder().encode(writeJson({ aceptados }));
}
