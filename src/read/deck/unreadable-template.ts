/** Why a file cannot be a template of presentations, in words. */

import type { Limits } from '../xlsx/limits.ts';
import {
  type Refusal,
  type UnreadableReason,
  UnreadableWorkbook,
} from '../xlsx/unreadable-workbook.ts';

const SAVE_AS_PPTX = 'Ábralo en PowerPoint y guárdelo como «Presentación de PowerPoint (.pptx)».';

/** What is said of a file that is no presentation to place slides on; it is named first. */
const SENTENCES = {
  empty: 'está vacío: tiene cero bytes. Descárguelo o cópielo de nuevo desde su origen.',
  'not-a-presentation':
    'no es una presentación de PowerPoint (.pptx o .potx). Compruebe que eligió el archivo.',
  encrypted:
    'está protegido con contraseña. Ábralo en PowerPoint, quítele la contraseña de apertura y guárdelo de nuevo.',
  'old-format': `es una presentación del formato antiguo de PowerPoint (.ppt). ${SAVE_AS_PPTX}`,
  'open-document': `es una presentación de OpenDocument (.odp). ${SAVE_AS_PPTX}`,
  strict: `está guardado como «Presentación Open XML estricta». ${SAVE_AS_PPTX}`,
  'no-masters':
    'no tiene ningún patrón de diapositivas con un diseño que tenga título. Ábralo en PowerPoint, agregue en Vista → Patrón de diapositivas un diseño «Solo el título» y guárdelo de nuevo.',
} as const;

/** Why a presentation is no template. */
export type TemplateReason = keyof typeof SENTENCES;

/** What a package may be besides a workbook, by what the reader of workbooks calls it. */
const OTHERWISE: Partial<Record<UnreadableReason, TemplateReason>> = {
  empty: 'empty',
  encrypted: 'encrypted',
  'old-xls': 'not-a-presentation',
  'not-a-zip': 'not-a-presentation',
  html: 'not-a-presentation',
  'csv-or-text': 'not-a-presentation',
  'xml-2003': 'not-a-presentation',
  'not-a-workbook': 'not-a-presentation',
};

/** The file is no template; thrown where its name is not known. */
export class TemplateRefusal extends Error {
  override readonly name = 'TemplateRefusal';
  readonly reason: TemplateReason;

  constructor(reason: TemplateReason) {
    super(reason);
    this.reason = reason;
  }
}

/** The file is not a template that can be used; the message says why, and what to do, in Spanish. */
export class UnreadableTemplate extends Error {
  override readonly name = 'UnreadableTemplate';
  /** The limit that the file passes and a larger one would admit, or `null`. */
  readonly limit: keyof Limits | null;

  constructor(file: string, cause: Refusal | TemplateRefusal) {
    const reason = cause.name === 'TemplateRefusal' ? cause.reason : OTHERWISE[cause.reason];
    if (reason !== undefined && reason in SENTENCES) {
      super(`${file} ${SENTENCES[reason as TemplateReason]}`);
      this.limit = null;
      return;
    }
    const { reason: other, detail, limit } = cause as Refusal;
    const said = new UnreadableWorkbook(file, other, detail, limit);
    super(
      said.message.replaceAll('en Excel', 'en PowerPoint').replace('que Excel', 'que PowerPoint'),
    );
    this.limit = said.limit;
  }
}
