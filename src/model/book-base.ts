/** A workbook as it stands in its file, part by part: what a copy with marks is made from. */

/** An element of a part and where it stands, in bytes from the start of the part. */
export interface XmlElement {
  /** Its name whatever its prefix: `conditionalFormatting`, `mc:AlternateContent`. */
  readonly name: string;
  /** The same as it is written. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, XmlValue>;
  readonly start: number;
  /** Where its start tag ends. */
  readonly inner: number;
  /** Where its end tag starts; where it is one tag alone, its end. */
  readonly close: number;
  readonly end: number;
  /** Whether it is one tag alone. */
  readonly alone: boolean;
  /** The elements in it, where they were asked for. */
  readonly children: readonly XmlElement[];
  /** Its text, where it was looked into and holds no element. */
  readonly text: string;
}

/** The value of an attribute and where it stands. */
export interface XmlValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A part written in XML: its bytes in UTF-8 and what they hold. */
export interface BasePart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
}

/** A part with what it refers to. */
export interface LinkedPart {
  readonly part: BasePart;
  /** Name of the part that lists what it refers to, and the list where there is one. */
  readonly listName: string;
  readonly list: BasePart | null;
}

/** A drawing of notes and controls: VML, which is not always well-formed, and so only a text. */
export interface BaseDrawing {
  readonly name: string;
  readonly text: string;
}

/** A sheet on which something is marked. */
export interface BaseSheet extends LinkedPart {
  readonly name: string;
  /** Heights that rows are given, in points, by their number; 0 for a hidden one. */
  readonly heights: ReadonlyMap<number, number>;
  readonly notes: BasePart | null;
  /** Cells with a conversation, in place of which Excel shows no note. */
  readonly conversations: ReadonlySet<string>;
  readonly drawing: BaseDrawing | null;
}

/** An entry of a zip as it is stored. */
export interface StoredEntry {
  /** The name of its part, in lower case and with `/`, as packages compare names. */
  readonly part: string;
  /** The record of the directory, and the extra field of the entry itself. */
  readonly record: Uint8Array;
  readonly extra: Uint8Array;
  readonly compressed: Uint8Array;
  /** Bytes once inflated. */
  readonly size: number;
}

/** Kinds of workbooks by the extension that Excel gives them. */
export type BookExtension = '.xlsx' | '.xlsm' | '.xltx' | '.xltm';

/** A workbook whose parts can be copied, some of them with marks. */
export interface BookBase {
  readonly entries: readonly StoredEntry[];
  /** The comment of the zip. */
  readonly comment: Uint8Array;
  /** Whether it is of the Strict kind, which has namespaces of its own. */
  readonly strict: boolean;
  readonly extension: BookExtension;
  /** Whether a digital signature vouches for its bytes. */
  readonly signed: boolean;
  readonly types: BasePart;
  readonly workbook: LinkedPart;
  readonly styles: BasePart | null;
  /** Names of all sheets, those of charts among them. */
  readonly sheetNames: readonly string[];
  /** The sheets that were asked for. */
  readonly sheets: readonly BaseSheet[];
  /** Every drawing of notes of the workbook: identifiers of shapes are not repeated. */
  readonly drawings: readonly BaseDrawing[];
}
