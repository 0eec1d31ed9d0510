import type { Limits } from './limits.ts';

type Sentence = (file: string, detail: string, limit: number) => string;

const SAVE_AS_XLSX = 'Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».';
const GET_AGAIN = 'Descárguelo o cópielo de nuevo desde su origen.';
const REPAIR = 'Ábralo en Excel, acepte la reparación si la ofrece, revíselo y guárdelo de nuevo.';
const ASK_ORIGIN = 'No lo abra y pida de nuevo el archivo a quien se lo envió.';
const SHRINK = 'Deje en el libro solo las hojas y filas que se van a leer y guárdelo de nuevo.';

/** What is said of each reason; the file is named first and what to do comes last. */
const SENTENCES = {
  empty: (file) => `${file} está vacío: tiene cero bytes. ${GET_AGAIN}`,
  'not-a-zip': (file) =>
    `${file} no es un libro de Excel (.xlsx). Compruebe que eligió el archivo.`,
  encrypted: (file) =>
    `${file} está protegido con contraseña. Ábralo en Excel, quítele la contraseña de apertura y guárdelo de nuevo.`,
  'old-xls': (file) => `${file} es un libro del formato antiguo de Excel (.xls). ${SAVE_AS_XLSX}`,
  html: (file) => `${file} es una página web (HTML) con nombre de libro de Excel. ${SAVE_AS_XLSX}`,
  'csv-or-text': (file) =>
    `${file} es un archivo de texto, por ejemplo CSV, con nombre de libro de Excel. ${SAVE_AS_XLSX}`,
  'xml-2003': (file) => `${file} es una «Hoja de cálculo XML 2003» y no un .xlsx. ${SAVE_AS_XLSX}`,
  ods: (file) =>
    `${file} es una hoja de cálculo de OpenDocument (.ods). Ábrala en LibreOffice o Excel y guárdela como .xlsx.`,
  xlsb: (file) => `${file} es un libro binario de Excel (.xlsb). ${SAVE_AS_XLSX}`,
  truncated: (file) => `${file} está incompleto: le falta el final. ${GET_AGAIN}`,
  'damaged-zip': (file) =>
    `${file} está dañado: su índice interno no corresponde con su contenido. ${GET_AGAIN}`,
  'damaged-part': (file, part) =>
    `${file} está dañado: no se puede descomprimir ${part}. ${GET_AGAIN}`,
  'bad-crc': (file, part) =>
    `${file} está dañado: la suma de comprobación de ${part} no coincide. ${GET_AGAIN}`,
  'unknown-compression': (file, part) =>
    `${file} comprime ${part} con un método que Excel no usa. ${SAVE_AS_XLSX}`,
  'duplicate-part': (file, part) =>
    `${file} está dañado: contiene ${part} más de una vez. ${REPAIR}`,
  'not-a-workbook': (file) =>
    `${file} no contiene un libro de Excel, sino otra clase de documento. Compruebe que eligió el archivo.`,
  'lying-size': (file, part) =>
    `${file} declara para ${part} un tamaño que no es el verdadero. ${ASK_ORIGIN}`,
  'too-many-entries': (file, _, limit) =>
    `${file} contiene más de ${writeInteger(limit)} archivos internos. ${ASK_ORIGIN}`,
  'part-too-large': (file, part, limit) =>
    `${file} es demasiado grande: ${part} pasa de ${writeBytes(limit)} al descomprimirse. ${SHRINK}`,
  'total-too-large': (file, _, limit) =>
    `${file} es demasiado grande: pasa de ${writeBytes(limit)} al descomprimirse. ${SHRINK}`,
  'absurd-ratio': (file, part, limit) =>
    `${file} no es de fiar: ${part} se expande más de ${writeInteger(limit)} veces al descomprimirse. ${ASK_ORIGIN}`,
  'too-many-cells': (file, _, limit) =>
    `${file} es demasiado grande: tiene más de ${writeInteger(limit)} celdas y textos. ${SHRINK}`,
  'beyond-a-sheet': (file, what) =>
    `${file} es demasiado grande: ${what}, que no caben en una hoja. ${SHRINK}`,
  dtd: (file, part) =>
    `${file} no es de fiar: ${part} contiene una definición DTD, que Excel nunca escribe. ${ASK_ORIGIN}`,
  'malformed-xml': (file, part) => `${file} está dañado: ${part} no es XML bien formado. ${REPAIR}`,
  'missing-part': (file, part) => `${file} está dañado: le falta ${part}. ${REPAIR}`,
  'malformed-workbook': (file, what) => `${file} está dañado: ${what}. ${REPAIR}`,
  'malformed-cell': (file, what) => `${file} está dañado: ${what}. ${REPAIR}`,
  'missing-text': (file, cell) =>
    `${file} está dañado: ${cell} usa un texto compartido que el libro no contiene. ${REPAIR}`,
  'no-worksheets': (file) =>
    `${file} no tiene ninguna hoja con celdas. Compruebe que eligió el archivo.`,
} satisfies Record<string, Sentence>;

/** Why a file cannot be read as a workbook; stable, for programs. */
export type UnreadableReason = keyof typeof SENTENCES;

/** The limit that each reason speaks of, where it speaks of one. */
const LIMITS: Partial<Record<UnreadableReason, keyof Limits>> = {
  'too-many-entries': 'entries',
  'part-too-large': 'partBytes',
  'total-too-large': 'totalBytes',
  'absurd-ratio': 'ratio',
  'too-many-cells': 'cells',
};

/** The file is not a workbook that can be read; the message says why, and what to do, in Spanish. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';
  readonly reason: UnreadableReason;
  /** The limit that the file passes and a larger one would admit, or `null`. */
  readonly limit: keyof Limits | null;

  constructor(file: string, reason: UnreadableReason, detail = '', limit = 0) {
    const sentence: Sentence = SENTENCES[reason];
    super(sentence(file, detail, limit));
    this.reason = reason;
    this.limit = LIMITS[reason] ?? null;
  }
}

/** Why reading stopped, thrown where the file's name is not known; never leaves `readWorkbook`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: UnreadableReason;
  readonly detail: string;
  /** The limit that was passed, 0 where none was. */
  readonly limit: number;

  constructor(reason: UnreadableReason, detail = '', limit = 0) {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.reason = reason;
    this.detail = tidy(detail);
    this.limit = limit;
  }
}

/** Longest detail of a file's own words that a sentence bears. */
const MAX_DETAIL = 120;

/** A file's own words made fit for a line of a terminal: no control characters, and no essay. */
function tidy(detail: string): string {
  const line = detail.slice(0, MAX_DETAIL + 1).replace(/\p{Cc}/gu, ' ');
  return line.length > MAX_DETAIL ? `${line.slice(0, MAX_DETAIL)}…` : line;
}

/** An integer with its thousands apart: `8.000.000`. */
function writeInteger(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

function writeBytes(bytes: number): string {
  const megabytes = bytes / 2 ** 20;
  const [size, unit] = megabytes < 1024 ? [megabytes, 'MB'] : [megabytes / 1024, 'GB'];
  return `${String(Number(size.toPrecision(3))).replace('.', ',')} ${unit}`;
}
