/** The parts of a workbook of exceljs, taken as it writes them. */

import type WorkbookInParts from 'exceljs/lib/doc/workbook.js';
import type { Parts } from '../office/zip-package.ts';

/**
 * The steps of `xlsx.write` without its zip, which is packed again anyway once the parts are
 * mended; the strings come after the sheets that count them. Tables, drawings and pictures are
 * not among them: those of a report are added by `addParts`.
 */
export async function collectParts({ xlsx, model }: WorkbookInParts): Promise<Parts> {
  const parts: Parts = new Map();
  const to = {
    append: (content: string, { name }: { readonly name: string }) => {
      parts.set(name, content);
    },
  };
  xlsx.prepareModel(model, {});
  await xlsx.addContentTypes(to, model);
  await xlsx.addOfficeRels(to, model);
  await xlsx.addWorkbookRels(to, model);
  await xlsx.addWorksheets(to, model);
  await xlsx.addSharedStrings(to, model);
  await xlsx.addThemes(to, model);
  await xlsx.addStyles(to, model);
  await xlsx.addApp(to, model);
  await xlsx.addCore(to, model);
  await xlsx.addWorkbook(to, model);
  return parts;
}
