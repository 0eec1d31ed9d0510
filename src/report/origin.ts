/** What a report is made from: the program that wrote it and the files it read. */

/** What an input file is to a run. */
export type InputRole = 'matrix' | 'segplan' | 'published';

/** An input file and the SHA-256 of its bytes, in hexadecimal. */
export interface ReportInput {
  readonly role: InputRole;
  readonly file: string;
  readonly sha256: string;
}

/** The program that read and computed. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Name of an input by its role, within a sentence. */
export const ROLE_NAMES: Record<InputRole, string> = {
  matrix: 'matriz de formulación',
  segplan: 'reporte de SEGPLAN',
  published: 'documento publicado',
};
