/** Pictures, tables and charts on a slide, each told in words for who does not see it. */

import type { SlideBox } from '../../model/deck-base.ts';
import { element } from '../office/xml-writing.ts';
import { NS } from './names.ts';
import { type Identity, writeName, writeTransform } from './shapes.ts';

/** A picture by its relationship. */
export function writePicture(
  identity: Identity,
  box: SlideBox,
  relation: string,
  description: string,
): string {
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      writeName(identity, description),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
      element('p:nvPr', {}),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': relation }),
      element('a:stretch', {}, element('a:fillRect', {})),
    ),
    element(
      'p:spPr',
      {},
      writeTransform('a:xfrm', box, identity.unit),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
    ),
  );
}

/** A table or a chart in its box, told in words for who does not see it. */
export function writeGraphic(
  identity: Identity,
  box: SlideBox,
  { uri, content }: { readonly uri: string; readonly content: string },
  description: string,
): string {
  const locks = element('a:graphicFrameLocks', { noGrp: 1 });
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      writeName(identity, description),
      element('p:cNvGraphicFramePr', {}, locks),
      element('p:nvPr', {}),
    ),
    writeTransform('p:xfrm', box, identity.unit),
    element('a:graphic', {}, element('a:graphicData', { uri }, content)),
  );
}

/** A chart by its relationship, as the content of a graphic. */
export function referToChart(relation: string): { readonly uri: string; readonly content: string } {
  const content = element('c:chart', { 'xmlns:c': NS.c, 'r:id': relation });
  return { uri: NS.c, content };
}
