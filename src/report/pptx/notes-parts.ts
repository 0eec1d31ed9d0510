/** The pages of notes: their master, and one for each slide. */

import { countTextLines } from '../office/text-measure.ts';
import { element, partOf } from '../office/xml-writing.ts';
import { DECLARED, LANGUAGE } from './names.ts';
import { writeTransform, writeTree } from './shapes.ts';
import { paragraphsOf, writeBody } from './text-body.ts';

/** Size of a page of notes, in points: a letter. */
export const NOTES_SIZE = { width: 612, height: 792 } as const;
const PICTURE = { x: 66, y: 54, width: 480, height: 270 } as const;
const TEXT = { x: 54, y: 342, width: 504, height: 414 } as const;
/** Sizes of the text of the notes, in points: the largest whose text fits on its page. */
const SIZES = [12, 11, 10, 9, 8, 7] as const;
const LINE = 1.2;

function writePlace(id: number, name: string, type: string, inside: string, body: string): string {
  const locks =
    type === 'sldImg'
      ? element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })
      : element('a:spLocks', { noGrp: 1 });
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, locks),
      element('p:nvPr', {}, element('p:ph', type === 'body' ? { type, idx: 1 } : { type })),
    ),
    element('p:spPr', {}, inside),
    body,
  );
}

/** The part of the master. */
export function writeNotesMaster(): string {
  const shape = (box: typeof PICTURE | typeof TEXT) =>
    writeTransform('a:xfrm', box, 1) +
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {}));
  const text = writeBody(
    'p:txBody',
    element('a:bodyPr', {}, element('a:normAutofit', {})),
    [{ runs: [{ text: 'Notas' }] }],
    1,
  );
  const words = ['bg1', 'tx1', 'bg2', 'tx2'];
  const own = ['lt1', 'dk1', 'lt2', 'dk2'];
  const same = [1, 2, 3, 4, 5, 6].map((at) => `accent${at}`).concat('hlink', 'folHlink');
  const map = [...words.map((word, at) => [word, own[at]]), ...same.map((word) => [word, word])];
  return partOf(
    element(
      'p:notesMaster',
      DECLARED,
      element(
        'p:cSld',
        {},
        element(
          'p:bg',
          {},
          element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' })),
        ),
        writeTree(
          writePlace(2, 'Imagen de la diapositiva', 'sldImg', shape(PICTURE), ''),
          writePlace(3, 'Notas', 'body', shape(TEXT), text),
        ),
      ),
      element('p:clrMap', Object.fromEntries(map)),
      element(
        'p:notesStyle',
        {},
        element('a:lvl1pPr', { algn: 'l' }, element('a:defRPr', { lang: LANGUAGE, sz: 1200 })),
      ),
    ),
  );
}

/** The part of the notes of a slide: its paragraphs, as small as its page needs. */
export function writeNotes(paragraphs: readonly string[]): string {
  const size = SIZES.find((one) => isRoomFor(paragraphs, one)) ?? SIZES.at(-1) ?? 7;
  const body = writeBody(
    'p:txBody',
    element('a:bodyPr', {}, element('a:normAutofit', {})),
    paragraphs.flatMap((text) => paragraphsOf(text, { size })),
    1,
  );
  return partOf(
    element(
      'p:notes',
      DECLARED,
      element(
        'p:cSld',
        {},
        writeTree(
          writePlace(2, 'Imagen de la diapositiva 1', 'sldImg', '', ''),
          writePlace(3, 'Notas 2', 'body', '', body),
        ),
      ),
      element('p:clrMapOvr', {}, element('a:masterClrMapping', {})),
    ),
  );
}

function isRoomFor(paragraphs: readonly string[], size: number): boolean {
  const width = TEXT.width - 15;
  const lines = paragraphs.reduce(
    (sum, text) => sum + countTextLines(text, width, { size, bold: false }),
    0,
  );
  return lines * size * LINE <= TEXT.height - 8;
}
