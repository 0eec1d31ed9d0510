/** The files of a case: their paths, their names, and how reports cite them. */

import type { ReportInput } from '../../report/origin.ts';
import type { Case } from './open-case.ts';
import type { OpenedWorkbook } from './opener.ts';
import type { PublishedFile } from './published.ts';

/** The files of a case and of its settings: no output may take their place. */
export function listPaths({
  matrix,
  exports,
  config,
  acceptances,
  published,
}: Case): readonly string[] {
  const settings = [config?.path, config?.logo, acceptances.path].flatMap((path) => path ?? []);
  const held = published ? [published] : [];
  return [matrix, ...exports, ...held].map(({ path }) => path).concat(settings);
}

/** The names by which a command is given the inputs again, the matrix first. */
export function nameInputs({ matrix, exports }: Case): readonly string[] {
  return [matrix, ...exports].map(({ path, workbook }) => (path === '-' ? path : workbook.name));
}

/** The inputs of a case as reports cite them, its matrix first and what it is held against last. */
export function citeInputs({ matrix, exports, published }: Case): readonly ReportInput[] {
  return [
    citeInput('matrix', matrix),
    ...exports.map((one) => citeInput('segplan', one)),
    ...(published ? [citeInput('published', published)] : []),
  ];
}

function citeInput(role: ReportInput['role'], opened: OpenedWorkbook | PublishedFile): ReportInput {
  return {
    role,
    file: 'name' in opened ? opened.name : opened.workbook.name,
    get sha256() {
      return opened.sha256;
    },
  };
}
