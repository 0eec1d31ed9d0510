/** The master and the layouts of a presentation that no entity gives them. */

import type { Placeholder, SlideBox } from '../../model/deck-base.ts';
import { element, partOf } from '../office/xml-writing.ts';
import { DECLARED } from './names.ts';
import { BAND, BODY, COVER_TEXT, COVER_TITLE, NUMBER, SIZE, TITLE } from './own-places.ts';
import { type Identity, writeTransform, writeTree } from './shapes.ts';
import { type Colour, fillWith, LANGUAGE_FIELD, NUMBER_FIELD } from './text-body.ts';

const ACCENT: Colour = { name: 'tx2' };
const TEXT: Colour = { name: 'tx1' };

/** A place of the master or of a layout, with the words that ask to fill it. */
function writePlace(
  id: number,
  name: string,
  { type, index, box, text }: Placeholder,
  prompt: string,
  { anchor, align, colour }: { anchor: string; align: string; colour: Colour },
): string {
  const setting = element(
    'a:defRPr',
    { sz: text.size * 100, b: text.bold ? 1 : 0 },
    fillWith(colour),
    element('a:latin', { typeface: text.bold ? '+mj-lt' : '+mn-lt' }),
  );
  const run = element('a:r', {}, LANGUAGE_FIELD, element('a:t', {}, prompt));
  const refer = { ...(type ? { type } : {}), ...(index ? { idx: index } : {}) };
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', refer)),
    ),
    element(
      'p:spPr',
      {},
      writeTransform('a:xfrm', box, 1),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
    ),
    element(
      'p:txBody',
      {},
      element(
        'a:bodyPr',
        { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor },
        element('a:normAutofit', {}),
      ),
      element(
        'a:lstStyle',
        {},
        element('a:lvl1pPr', { marL: 0, indent: 0, algn: align }, element('a:buNone', {}), setting),
      ),
      element('a:p', {}, type === 'sldNum' ? NUMBER_FIELD : run),
    ),
  );
}

/** A plain rectangle that says nothing. */
function writeBand({ id, name }: Pick<Identity, 'id' | 'name'>, box: SlideBox): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}),
      element('p:nvPr', { userDrawn: 1 }),
    ),
    element(
      'p:spPr',
      {},
      writeTransform('a:xfrm', box, 1),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
      fillWith(ACCENT),
      element('a:ln', {}, element('a:noFill', {})),
    ),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', {}),
      element('a:lstStyle', {}),
      element('a:p', {}, element('a:endParaRPr', { lang: 'es-CO' })),
    ),
  );
}

const TITLE_SHAPE = writePlace(2, 'Título', TITLE, 'Título de la diapositiva', {
  anchor: 'ctr',
  align: 'l',
  colour: ACCENT,
});
const NUMBER_SHAPE = writePlace(4, 'Número de diapositiva', NUMBER, '', {
  anchor: 'ctr',
  align: 'r',
  colour: { name: 'accent6' },
});

/** The part of the master. */
export function writeMaster(): string {
  const body = writePlace(3, 'Texto', BODY, 'Texto', { anchor: 't', align: 'l', colour: TEXT });
  const band = writeBand({ id: 5, name: 'Banda' }, { x: 0, y: 0, width: SIZE.width, height: BAND });
  const level = (size: number, bold: boolean, colour: Colour) =>
    element(
      'a:lvl1pPr',
      { algn: 'l' },
      element('a:buNone', {}),
      element(
        'a:defRPr',
        { lang: 'es-CO', sz: size * 100, b: bold ? 1 : 0 },
        fillWith(colour),
        element('a:latin', { typeface: bold ? '+mj-lt' : '+mn-lt' }),
      ),
    );
  const ground = element(
    'p:bg',
    {},
    element('p:bgPr', {}, fillWith({ name: 'bg1' }), element('a:effectLst', {})),
  );
  const words = ['bg1', 'tx1', 'bg2', 'tx2'].map((word, at) => [
    word,
    ['lt1', 'dk1', 'lt2', 'dk2'][at] ?? '',
  ]);
  const same = [
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ];
  return partOf(
    element(
      'p:sldMaster',
      DECLARED,
      element('p:cSld', {}, ground, writeTree(band, TITLE_SHAPE, body, NUMBER_SHAPE)),
      element('p:clrMap', Object.fromEntries([...words, ...same.map((word) => [word, word])])),
      element(
        'p:sldLayoutIdLst',
        {},
        element('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' }),
        element('p:sldLayoutId', { id: 2_147_483_650, 'r:id': 'rId2' }),
      ),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, level(TITLE.text.size, true, ACCENT)),
        element('p:bodyStyle', {}, level(BODY.text.size, false, TEXT)),
        element('p:otherStyle', {}, level(BODY.text.size, false, TEXT)),
      ),
    ),
  );
}

function writeLayout(
  type: string,
  name: string,
  shapes: readonly string[],
  showsMaster: boolean,
): string {
  return partOf(
    element(
      'p:sldLayout',
      { ...DECLARED, type, preserve: 1, ...(showsMaster ? {} : { showMasterSp: 0 }) },
      element('p:cSld', { name }, writeTree(...shapes)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping', {})),
    ),
  );
}

/** The part of the layout of the cover. */
export function writeCoverLayout(): string {
  const band = writeBand({ id: 5, name: 'Banda' }, { x: 0, y: 0, width: 28, height: SIZE.height });
  const title = writePlace(2, 'Título', COVER_TITLE, 'Título de la presentación', {
    anchor: 'b',
    align: 'l',
    colour: ACCENT,
  });
  const text = writePlace(3, 'Subtítulo', COVER_TEXT, 'Subtítulo', {
    anchor: 't',
    align: 'l',
    colour: TEXT,
  });
  return writeLayout('title', 'Portada', [band, title, text], false);
}

/** The part of the layout of every other slide. */
export function writeSlideLayout(): string {
  return writeLayout('titleOnly', 'Solo el título', [TITLE_SHAPE, NUMBER_SHAPE], true);
}
