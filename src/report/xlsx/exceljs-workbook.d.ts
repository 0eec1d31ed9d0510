/** The class of exceljs behind its own path, which loads in a third of the time of the package. */
declare module 'exceljs/lib/doc/workbook.js' {
  import {
    type DataValidation,
    type Style,
    Workbook,
    type WorkbookModel,
    type Worksheet,
    type Xlsx,
  } from 'exceljs';

  /** What takes the parts as they are written. */
  export interface PartCollector {
    append(content: string, place: { readonly name: string }): void;
  }

  /** Numbers the styles, each once, while a model is written. */
  export interface StyleNumbers {
    addStyleModel(style: Partial<Style>, valueType: number): number;
  }

  /** What is written of a workbook. */
  export interface WorkbookParts extends WorkbookModel {
    /** There once the model is prepared. */
    readonly styles: StyleNumbers;
  }

  /** The writer behind `xlsx.write`: it prepares a model and writes it part by part. */
  export interface PartWriter extends Xlsx {
    prepareModel(model: WorkbookParts, options: object): void;
    addContentTypes(to: PartCollector, model: WorkbookParts): Promise<void>;
    addOfficeRels(to: PartCollector, model: WorkbookParts): Promise<void>;
    addWorkbookRels(to: PartCollector, model: WorkbookParts): Promise<void>;
    addWorksheets(to: PartCollector, model: WorkbookParts): Promise<void>;
    addThemes(to: PartCollector, model: WorkbookParts): Promise<void>;
    addStyles(to: PartCollector, model: WorkbookParts): Promise<void>;
    addApp(to: PartCollector, model: WorkbookParts): Promise<void>;
    addCore(to: PartCollector, model: WorkbookParts): Promise<void>;
    addWorkbook(to: PartCollector, model: WorkbookParts): Promise<void>;
  }

  /** A sheet with what exceljs keeps and does not tell of. */
  export interface SkeletonSheet extends Worksheet {
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }

  /** A workbook whose writer shows its steps. */
  export default class WorkbookInParts extends Workbook {
    override readonly xlsx: PartWriter;
    override model: WorkbookParts;
    override addWorksheet(name: string): SkeletonSheet;
    /** As BCP 47 writes it. */
    language: string;
  }
}
