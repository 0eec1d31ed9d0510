/** Where a fact was read. Rows and columns count from 1, as Excel shows them. */

/** A cell of a sheet. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A cell of a sheet of a file: the place a figure can be traced to. */
export interface CellRef extends Address {
  readonly file: string;
  readonly sheet: string;
}

/** A cell that a field of an entity was read from. */
export interface SourceCell extends Address {
  /** Absent where the cell is of the sheet of the entity itself. */
  readonly sheet?: string;
}

/**
 * Where an entity was read: its row, and for each of its fields the cell that holds it. The cell
 * is of another row where the sheet merges it over several (an objective over its indicators), and
 * of another sheet where that gives the field by the code of the entity; a field is missing where
 * the table has no column for it. Read the cells with `cellOf` and `cellsOf`, which know their sheet.
 */
export interface Source<Field extends string = string> {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Field, SourceCell>>>;
}

/** The cell a field of the entity was read from, or `null` where its table has no such column. */
export function cellOf<Field extends string>(source: Source<Field>, field: Field): CellRef | null {
  const cell = source.cells[field];
  return cell ? refIn(source, cell) : null;
}

/** The cells of all the fields of the entity. */
export function cellsOf(source: Source): readonly CellRef[] {
  const cells: readonly (SourceCell | undefined)[] = Object.values(source.cells);
  return cells.flatMap((cell) => (cell ? [refIn(source, cell)] : []));
}

/** The source with the cells of those fields from another, which gives them. */
export function withCells<Field extends string>(
  own: Source<Field>,
  other: Source<Field>,
  fields: readonly Field[],
): Source<Field> {
  const cells: Partial<Record<Field, SourceCell>> = { ...own.cells };
  for (const field of fields) {
    const at = cellOf(other, field);
    if (!at) continue;
    const { sheet, row, column } = at;
    cells[field] = { row, column, ...(sheet === own.sheet ? {} : { sheet }) };
  }
  return { ...own, cells };
}

function refIn({ file, sheet }: Source, { row, column, sheet: own = sheet }: SourceCell): CellRef {
  return { file, sheet: own, row, column };
}

/** Whether two are one cell; two that are of none are. */
export function sameCell(a: CellRef | null, b: CellRef | null): boolean {
  if (a === null || b === null) return a === b;
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet && a.file === b.file;
}

/** Column letters of a column number: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column from its letters, in capitals: `A` is 1, `AA` is 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** An address in A1 style: `H17`. */
export function a1({ row, column }: Address): string {
  return `${columnLetters(column)}${row}`;
}

/** A sheet name as Excel writes it in a reference: quoted where it has spaces or signs. */
export function quotedSheet(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A cell within its file, as a person writes it: `Formulación!H17`. */
export function sheetRef(ref: CellRef): string {
  return `${quotedSheet(ref.sheet)}!${a1(ref)}`;
}

/** A cell with its file: `matriz.xlsx#Formulación!H17`. */
export function fileRef(ref: CellRef): string {
  return `${ref.file}#${sheetRef(ref)}`;
}
