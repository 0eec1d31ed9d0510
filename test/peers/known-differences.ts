/** Every difference between our reading and that of others, each with why ours is right. */

/** A reader that ours is compared with. */
export type Reader = 'SheetJS' | 'exceljs';

/** What the other gives in our text's place, from ours. */
type FromOurs = (ours: string) => string;

/** What the other says of each cell that it sees otherwise (`null`, none), or how it fails. */
type Theirs = Readonly<Record<string, string | null | FromOurs>> | { readonly fails: string };

/** A file that another reader sees otherwise. */
export interface KnownDifference {
  readonly file: string;
  readonly reader: Reader;
  readonly theirs: Theirs;
  readonly because: string;
}

/** Control characters and halves of pairs as the file writes them. */
const keepEscapes: FromOurs = (ours) =>
  ours.replace(
    /(?![\t\n])\p{Cc}|\p{Surrogate}/gu,
    (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
const MATRIX_TEXTS = {
  'Formulación!A2': keepEscapes,
  'Formulación!B2': keepEscapes,
  'Formulación!C2': keepEscapes,
  'Formulación!H2': keepEscapes,
};

const NAME = ' cannot include any of the following characters: * ? : \\ / [ ]';
const NO_NAMES = 'a name that Excel would not admit is no reason not to read the cells under it';
const NO_ESCAPES =
  'Excel shows `_x001B_` as the character of that number; exceljs never decodes it';
const NO_DAY = 'Excel shows ##### where a number is of no day: the number is all there is';

/** The table; a difference that is not here, or one here that is no more, fails the test. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    file: 'barras.xlsx',
    reader: 'exceljs',
    theirs: { 'Hoja!A1': null },
    because: 'names with backslashes, as some programs write them, are those of parts all the same',
  },
  {
    file: 'celdas-repetidas.xlsx',
    reader: 'exceljs',
    theirs: { 'Hoja!A1': null },
    because: 'of two rows of one number exceljs drops the cells of the first; we join them',
  },
  {
    file: 'escapes.xlsx',
    reader: 'SheetJS',
    theirs: { 'Hoja!B1': '\u0000', 'Hoja!C1': 'A' },
    because:
      'SheetJS gives U+0000 for half a pair, and decodes what an escaped underscore protects: Excel shows `_x0041_`',
  },
  {
    file: 'escapes.xlsx',
    reader: 'exceljs',
    theirs: { 'Hoja!A1': '_x0000_', 'Hoja!B1': '_xD800_', 'Hoja!C1': '_x005F_x0041_' },
    because: NO_ESCAPES,
  },
  ...['matriz-terminal.xlsx', 'matriz-controles.xlsx', 'matriz-medios-pares.xlsx'].map(
    (file): KnownDifference => ({
      file,
      reader: 'exceljs',
      theirs: MATRIX_TEXTS,
      because: NO_ESCAPES,
    }),
  ),
  {
    file: 'fechas-imposibles.xlsx',
    reader: 'SheetJS',
    theirs: { 'Hoja!A1': '1899-12-26', 'Hoja!B1': '+275690-09-10' },
    because: NO_DAY,
  },
  {
    file: 'fechas-imposibles.xlsx',
    reader: 'exceljs',
    theirs: { 'Hoja!A1': '1899-12-25', 'Hoja!B1': '+275690-09-10' },
    because: NO_DAY,
  },
  {
    file: 'fechas-iso.xlsx',
    reader: 'exceljs',
    theirs: { 'Hoja!A1': '2024', 'Hoja!B1': '2024' },
    because: 'exceljs reads an ISO date as far as it looks like a number',
  },
  {
    file: 'formulas.xlsx',
    reader: 'exceljs',
    theirs: { 'Hoja!D1': '∅' },
    because: 'the formula has a result, which is the empty text; exceljs takes it for none',
  },
  ...(
    [
      ['matriz-hoja-formula.xlsx', `Worksheet name ='[a]b'!A1${NAME}`],
      ['matriz-hoja-ruta.xlsx', `Worksheet name ../../etc/passwd${NAME}`],
      ['matriz-hoja-terminal.xlsx', `Worksheet name _x001b_[2J\u202e_x009b_${NAME}`],
      ['matriz-hoja-sin-nombre.xlsx', "The name can't be empty."],
      ['nombres-raros.xlsx', `Worksheet name ../../etc/passwd${NAME}`],
      ['nombres-repetidos.xlsx', 'Worksheet name already exists: Hoja'],
    ] as const
  ).map(
    ([file, fails]): KnownDifference => ({
      file,
      reader: 'exceljs',
      theirs: { fails },
      because: NO_NAMES,
    }),
  ),
  {
    file: 'prefijos.xlsx',
    reader: 'exceljs',
    theirs: { fails: "Cannot read properties of undefined (reading 'sheets')" },
    because: 'exceljs knows elements by their prefix; XML knows them by their namespace',
  },
  ...(['ruta-escapada.xlsx', 'ruta-rara.xlsx'] as const).flatMap((file) =>
    (['SheetJS', 'exceljs'] as const).map(
      (reader): KnownDifference => ({
        file,
        reader,
        theirs: { 'Hoja!A1': null },
        because: 'the relationships say where the sheet is, whatever its name and folder',
      }),
    ),
  ),
  {
    file: 'sin-direcciones.xlsx',
    reader: 'exceljs',
    theirs: { fails: 'Invalid row number in model' },
    because: 'rows and cells without a number follow the ones before, as the standard says',
  },
  {
    file: 'textos-raros.xlsx',
    reader: 'exceljs',
    theirs: { 'Hoja!A1': '{}', 'Hoja!C1': '\rc' },
    because:
      'an empty shared text is no content; and exceljs drops what stands within CDATA, which is text',
  },
  {
    file: 'utf16.xlsx',
    reader: 'exceljs',
    theirs: { fails: '2:333: disallowed character.' },
    because: 'XML may be written in UTF-16',
  },
  {
    file: 'utf16-be.xlsx',
    reader: 'SheetJS',
    theirs: { 'Hoja!A1': null },
    because: 'XML may be written in UTF-16, its bytes in either order',
  },
  {
    file: 'utf16-be.xlsx',
    reader: 'exceljs',
    theirs: { fails: '2:331: disallowed character.' },
    because: 'XML may be written in UTF-16',
  },
  {
    file: 'zip64.xlsx',
    reader: 'SheetJS',
    theirs: { fails: 'Unsupported ZIP Compression method NaN' },
    because: 'sizes and offsets may stand in zip64 fields, also where they would fit without',
  },
  {
    file: 'zip64.xlsx',
    reader: 'exceljs',
    theirs: { fails: 'Corrupted zip or bug: expected 5 records in central dir, got 0' },
    because: 'sizes and offsets may stand in zip64 fields, also where they would fit without',
  },
];

/** Files that a reader is not given, and what it does with them. */
export const LEFT_OUT: Readonly<Record<Reader, Readonly<Record<string, string>>>> = {
  SheetJS: {},
  exceljs: {
    'combinada-entera.xlsx': 'makes every cell of a merge of the whole sheet until memory ends',
    'validacion-entera.xlsx': 'makes every address of a validation until memory ends',
    'nombre-entero.xlsx': 'makes every cell of a name of the whole sheet until memory ends',
    'columnas-ocultas.xlsx': 'makes 99,999,999 columns until memory ends',
    'un-millon-de-combinadas.xlsx': 'fails on merges that overlap, after seconds',
  },
};
