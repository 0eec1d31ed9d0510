/** The files beside the matrix that are not its execution, and what each is nearly. */

import { dirname, join } from 'node:path';
import { sheetRef } from '../../model/source.ts';
import { nearReport } from '../../read/explain/nearest-report.ts';
import { CONFIG_NAME } from '../configuration/configuration.ts';
import { workbooksBeside } from './beside.ts';
import { hasExport, holdsBoth, isOwnReport } from './book-kind.ts';
import { type Opener, openWorkbook } from './opener.ts';
import type { Search } from './search.ts';

/** What keeps each workbook beside the matrix that is nearly a report from being one, and what settles it. */
export function* nearReportsBeside(opener: Opener, search: Search): Generator<string> {
  const folder = dirname(search.matrix.path);
  for (const name of workbooksBeside(opener, search)) {
    const path = join(folder, name);
    if (opener.passedOver.get(path) !== null) continue;
    const { workbook } = openWorkbook(opener, path, { limits: search.config?.limits });
    const near = nearReport(workbook, search.config?.report);
    if (!near) continue;
    const { field, column } = near.setting;
    const cell = sheetRef({ file: name, sheet: near.sheet, ...near.at });
    const line = `"segplan": ${JSON.stringify(name)}, "reporte": { "columnas": { "${field}": "${column}" } }`;
    yield `${name} sería el reporte si se supiera qué dice «${near.header}» (${cell}); si es lo ejecutado, escriba en ${CONFIG_NAME}: ${line}.`;
  }
}

/** The matrices beside the matrix whose own report was passed over. */
export function matricesBeside(opener: Opener, search: Search): readonly string[] {
  const folder = dirname(search.matrix.path);
  return workbooksBeside(opener, search).filter((name) => {
    const path = join(folder, name);
    if (opener.passedOver.get(path) !== null) return false;
    const opened = openWorkbook(opener, path, { limits: search.config?.limits });
    const { workbook, marked } = opened;
    return !marked && !isOwnReport(workbook) && hasExport(workbook) && holdsBoth(workbook);
  });
}
