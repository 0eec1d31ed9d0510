/** The digest by which a file, or a finding, is known again. */

/**
 * SHA-256 in hexadecimal. The module of Node is loaded the first time: to load it takes longer than
 * to read a matrix, and to show a table needs no digest.
 */
export function digest(content: Uint8Array | string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex');
}
