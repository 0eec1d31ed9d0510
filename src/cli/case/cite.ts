/** Files as reports cite them. */

import { sep } from 'node:path';
import type { ReportInput } from '../../report/origin.ts';
import type { Case } from './open-case.ts';
import type { OpenedWorkbook } from './opener.ts';

function citeInput(role: ReportInput['role'], opened: OpenedWorkbook): ReportInput {
  return {
    role,
    file: opened.workbook.name,
    get sha256() {
      return opened.sha256;
    },
  };
}

/** The inputs of a case, its matrix first. */
export function citeInputs({ matrix, exports }: Case): readonly ReportInput[] {
  return [citeInput('matrix', matrix), ...exports.map((one) => citeInput('segplan', one))];
}

/** The names by which a command is given the inputs again, the matrix first. */
export function nameInputs({ matrix, exports }: Case): readonly string[] {
  return [matrix, ...exports].map(({ path, workbook }) => (path === '-' ? path : workbook.name));
}

/** A path as every system and every report reads it, with `/` where its own system has another. */
export function writeSlashes(path: string, separator: string = sep): string {
  return path.replaceAll(separator, '/');
}
