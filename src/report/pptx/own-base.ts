/** What slides are placed on where no entity gives its presentation. */

import type { DeckBase } from '../../model/deck-base.ts';
import { FONT } from '../office/text-measure.ts';
import { element, partOf } from '../office/xml-writing.ts';
import { DECLARED, LANGUAGE, linkType, TYPES, UNITS_A_POINT } from './names.ts';
import { NOTES_SIZE } from './notes-parts.ts';
import { writeCoverLayout, writeMaster, writeSlideLayout } from './own-layouts.ts';
import { OWN_COVER, OWN_PARTS, OWN_SLIDE, SIZE } from './own-places.ts';
import { THEME_COLOURS, writeTheme } from './own-theme.ts';
import { writeLinks } from './package-parts.ts';

/** The base: one master with a cover and a layout for the rest. */
export function composeOwnBase(): DeckBase {
  const { main, master, cover, slide, theme } = OWN_PARTS;
  const up = (name: string) => name.replace(/^ppt\//, '../');
  const layoutLinks = writeLinks([{ id: 'rId1', kind: 'slideMaster', target: up(master) }]);
  const parts = {
    [theme]: writeTheme(),
    [master]: writeMaster(),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': writeLinks([
      { id: 'rId1', kind: 'slideLayout', target: up(cover) },
      { id: 'rId2', kind: 'slideLayout', target: up(slide) },
      { id: 'rId3', kind: 'theme', target: up(theme) },
    ]),
    [cover]: writeCoverLayout(),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': layoutLinks,
    [slide]: writeSlideLayout(),
    'ppt/slideLayouts/_rels/slideLayout2.xml.rels': layoutLinks,
  };
  const encoder = new TextEncoder();
  const link = (id: string, kind: string, name: string) => ({
    id,
    type: linkType(kind),
    target: name.replace(/^ppt\//, ''),
    external: false,
  });
  return {
    parts: new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])),
    main: {
      name: main,
      xml: writePresentation(),
      links: [link('rId1', 'slideMaster', master), link('rId2', 'theme', theme)],
    },
    types: {
      extensions: new Map(),
      parts: new Map([
        [theme, TYPES.theme],
        [master, TYPES.master],
        [cover, TYPES.layout],
        [slide, TYPES.layout],
      ]),
    },
    size: SIZE,
    cover: OWN_COVER,
    slide: OWN_SLIDE,
    notesMaster: null,
    colours: {
      bg1: THEME_COLOURS.lt1,
      tx1: THEME_COLOURS.dk1,
      bg2: THEME_COLOURS.lt2,
      tx2: THEME_COLOURS.dk2,
      accent1: THEME_COLOURS.accent1,
      accent2: THEME_COLOURS.accent2,
    },
    fonts: { title: FONT, body: FONT },
  };
}

/** The part that lists the slides, without any. */
function writePresentation(): string {
  const master = element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' });
  const size = (name: string, { width, height }: typeof SIZE | typeof NOTES_SIZE) =>
    element(name, { cx: width * UNITS_A_POINT, cy: height * UNITS_A_POINT });
  return partOf(
    element(
      'p:presentation',
      { ...DECLARED, saveSubsetFonts: 1 },
      element('p:sldMasterIdLst', {}, master),
      size('p:sldSz', SIZE),
      size('p:notesSz', NOTES_SIZE),
      element(
        'p:defaultTextStyle',
        {},
        element('a:defPPr', {}, element('a:defRPr', { lang: LANGUAGE })),
      ),
    ),
  );
}
