/** The class of exceljs behind its own path, which loads in a third of the time of the package. */
declare module 'exceljs/lib/doc/workbook.js' {
  import { Workbook, type Xlsx } from 'exceljs';

  /** What takes the parts as they are written. */
  export interface PartCollector {
    append(content: string, place: { readonly name: string }): void;
  }

  /** The writer behind `xlsx.write`: it prepares a model and writes it part by part. */
  export interface PartWriter extends Xlsx {
    prepareModel(model: unknown, options: object): void;
    addContentTypes(to: PartCollector, model: unknown): Promise<void>;
    addOfficeRels(to: PartCollector, model: unknown): Promise<void>;
    addWorkbookRels(to: PartCollector, model: unknown): Promise<void>;
    addWorksheets(to: PartCollector, model: unknown): Promise<void>;
    addSharedStrings(to: PartCollector, model: unknown): Promise<void>;
    addThemes(to: PartCollector, model: unknown): Promise<void>;
    addStyles(to: PartCollector, model: unknown): Promise<void>;
    addApp(to: PartCollector, model: unknown): Promise<void>;
    addCore(to: PartCollector, model: unknown): Promise<void>;
    addWorkbook(to: PartCollector, model: unknown): Promise<void>;
  }

  /** A workbook whose writer shows its steps. */
  export default class WorkbookInParts extends Workbook {
    override readonly xlsx: PartWriter;
  }
}
