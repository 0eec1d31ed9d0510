/** Names that the parts of a presentation are known by. */

/** Namespaces. */
export const NS = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;

/** The namespaces that every part of a slide declares. */
export const DECLARED = { 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p } as const;

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.';

/** What each part is. */
export const TYPES = {
  main: `${PRESENTATION}presentation.main+xml`,
  master: `${PRESENTATION}slideMaster+xml`,
  layout: `${PRESENTATION}slideLayout+xml`,
  slide: `${PRESENTATION}slide+xml`,
  notes: `${PRESENTATION}notesSlide+xml`,
  notesMaster: `${PRESENTATION}notesMaster+xml`,
  tableStyles: `${PRESENTATION}tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  extended: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;

/** The type of a link between parts. */
export function linkType(kind: string): string {
  return `${NS.r}/${kind}`;
}

/** Units of a point in a drawing. */
export const UNITS_A_POINT = 12_700;
/** Language of every text. */
export const LANGUAGE = 'es-CO';
