/** The things that stand on a slide, each with its number, its name and its place. */

import type { Placeholder, SlideBox } from '../../model/deck-base.ts';
import { element } from '../office/xml-writing.ts';
import { UNITS_A_POINT } from './names.ts';
import { type Colour, fillWith, NUMBER_FIELD, type Paragraph, writeBody } from './text-body.ts';

const DECORATIVE = 'http://schemas.microsoft.com/office/drawing/2017/decorative';

/** What a shape is known by, and how large a point of ours is on its slide. */
export interface Identity {
  readonly id: number;
  readonly name: string;
  readonly unit: number;
}

/** How a text stands in its box. */
export interface Frame {
  readonly fill?: Colour;
  readonly outline?: Colour;
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Blank between the box and its text, in points. */
  readonly inset?: number;
}

/** A box in the units of a drawing. */
export function writeTransform(name: string, box: SlideBox, unit: number): string {
  const dots = (points: number) => Math.round(points * unit * UNITS_A_POINT);
  return element(
    name,
    {},
    element('a:off', { x: dots(box.x), y: dots(box.y) }),
    element('a:ext', { cx: dots(box.width), cy: dots(box.height) }),
  );
}

/** What a shape is called, with what it shows in words. */
export function writeName({ id, name }: Identity, description?: string): string {
  return element('p:cNvPr', { id, name, ...(description ? { descr: description } : {}) });
}

function writePlace({ type, index }: Placeholder): string {
  return element('p:ph', {
    ...(type === null ? {} : { type }),
    ...(index === null ? {} : { idx: index }),
  });
}

/** A text in a place of the layout, which says where it stands and how it looks. */
export function writeFilled(
  identity: Identity,
  place: Placeholder,
  paragraphs: readonly Paragraph[],
): string {
  const locks = element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 }));
  const fitting = element('a:bodyPr', {}, element('a:normAutofit', {}));
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, writeName(identity), locks, element('p:nvPr', {}, writePlace(place))),
    element('p:spPr', {}),
    writeBody('p:txBody', fitting, paragraphs, identity.unit),
  );
}

/** The number of the slide, in its place of the layout. */
export function writeNumber(identity: Identity, place: Placeholder): string {
  const locks = element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 }));
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, writeName(identity), locks, element('p:nvPr', {}, writePlace(place))),
    element('p:spPr', {}),
    element('p:txBody', {}, element('a:bodyPr', {}), element('a:p', {}, NUMBER_FIELD)),
  );
}

/** A text in a box of its own. */
export function writeTextBox(
  identity: Identity,
  box: SlideBox,
  paragraphs: readonly Paragraph[],
  { fill, outline, anchor = 't', inset = 0 }: Frame = {},
): string {
  const dots = Math.round(inset * identity.unit * UNITS_A_POINT);
  const properties = element(
    'a:bodyPr',
    { wrap: 'square', lIns: dots, tIns: dots, rIns: dots, bIns: dots, anchor },
    element('a:normAutofit', {}),
  );
  const line = outline
    ? element('a:ln', { w: 9525 }, fillWith(outline))
    : element('a:ln', {}, element('a:noFill', {}));
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      writeName(identity),
      element('p:cNvSpPr', { txBox: 1 }),
      element('p:nvPr', {}),
    ),
    element(
      'p:spPr',
      {},
      writeTransform('a:xfrm', box, identity.unit),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
      fill ? fillWith(fill) : element('a:noFill', {}),
      line,
    ),
    writeBody('p:txBody', properties, paragraphs, identity.unit),
  );
}

/** A plain rectangle that says nothing, and says so. */
export function writeGround(identity: Identity, box: SlideBox, fill: Colour): string {
  const decorative = element('adec:decorative', { 'xmlns:adec': DECORATIVE, val: 1 });
  const extension = element('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, decorative);
  const { id, name } = identity;
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }, element('a:extLst', {}, extension)),
      element('p:cNvSpPr', {}),
      element('p:nvPr', {}),
    ),
    element(
      'p:spPr',
      {},
      writeTransform('a:xfrm', box, identity.unit),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
      fillWith(fill),
      element('a:ln', {}, element('a:noFill', {})),
    ),
  );
}

/** The tree of the shapes of a slide, a layout or a master. */
export function writeTree(...shapes: readonly string[]): string {
  const zero = ['a:off', 'a:ext', 'a:chOff', 'a:chExt'].map((name) =>
    element(name, name.endsWith('xt') ? { cx: 0, cy: 0 } : { x: 0, y: 0 }),
  );
  return element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr', {}),
      element('p:nvPr', {}),
    ),
    element('p:grpSpPr', {}, element('a:xfrm', {}, ...zero)),
    ...shapes,
  );
}
