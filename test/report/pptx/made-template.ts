/** A presentation of an entity, made by hand: its own looks, slides of its own, and what hangs from them. */

import { type Parts, writeParts } from '../../../src/report/office/zip-package.ts';

const NS =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';

/** A dot, in PNG. */
const LOGO = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (sign) => sign.charCodeAt(0),
);

/** How a template differs from the usual one. */
export interface TemplateTraits {
  /** Type of the part that lists the slides, after the presentation's own prefix. */
  readonly main?: string;
  /** Size of a slide, in dots. */
  readonly size?: readonly [number, number];
  readonly masters?: boolean;
  /** Types of the layouts. */
  readonly layouts?: readonly string[];
  readonly background?: string;
  readonly accent?: string;
  /** Rewrites the part that lists the slides. */
  readonly rewrite?: (xml: string) => string;
}

function rels(links: readonly (readonly [string, string, string])[]): string {
  const written = links.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

function holder(id: number, ph: string, box: readonly number[] | null, size = ''): string {
  const [x = 0, y = 0, cx = 0, cy = 0] = box ?? [];
  const frame = box
    ? `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`
    : '';
  const style = size === '' ? '' : `<a:lvl1pPr><a:defRPr sz="${size}"/></a:lvl1pPr>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Lugar ${id}"/><p:cNvSpPr/><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle>${style}</a:lstStyle><a:p><a:r><a:rPr lang="es-CO"/><a:t>Lugar</a:t></a:r></a:p></p:txBody></p:sp>`;
}

function picture(id: number, [x, y, cx, cy]: readonly [number, number, number, number]): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Logo"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

const LAYOUT_SHAPES: Readonly<Record<string, string>> = {
  title:
    holder(2, 'type="ctrTitle"', [685_800, 2_130_425, 7_772_400, 1_470_025]) +
    holder(3, 'type="subTitle" idx="1"', [1_371_600, 3_886_200, 6_400_800, 1_752_600]),
  obj: holder(2, 'type="title"', null) + holder(3, 'idx="1"', null),
  titleOnly:
    holder(2, 'type="title"', null) + holder(4, 'type="sldNum" sz="quarter" idx="12"', null),
  blank: '',
};

function theme(accent: string): string {
  const colours: Readonly<Record<string, string>> = {
    dk1: '222222',
    lt1: 'FFFFFF',
    dk2: '7A0C12',
    lt2: 'F4F1EA',
    accent1: accent,
    accent2: 'E8B10B',
    accent3: '3B7A57',
    accent4: '6B4C9A',
    accent5: '0B7285',
    accent6: '5C5C5C',
    hlink: '0563C1',
    folHlink: '954F72',
  };
  const scheme = Object.entries(colours)
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
    .join('');
  const font = (name: string) =>
    `<a:${name}><a:latin typeface="Verdana"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Entidad"><a:themeElements><a:clrScheme name="Entidad">${scheme}</a:clrScheme><a:fontScheme name="Entidad">${font('majorFont')}${font('minorFont')}</a:fontScheme><a:fmtScheme name="Entidad"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

function master(layouts: readonly string[], background: string): string {
  const ids = layouts.map(
    (_, at) => `<p:sldLayoutId id="${2_147_483_700 + at}" r:id="rId${at + 1}"/>`,
  );
  const shapes = [
    picture(9, [7_543_800, 6_096_000, 1_371_600, 609_600]),
    holder(2, 'type="title"', [457_200, 274_638, 8_229_600, 1_143_000]),
    holder(3, 'type="body" idx="1"', [457_200, 1_600_200, 8_229_600, 4_525_963]),
    holder(4, 'type="sldNum" sz="quarter" idx="4"', [457_200, 6_356_350, 2_133_600, 365_125]),
  ];
  return `${DECLARATION}<p:sldMaster ${NS}><p:cSld>${background}<p:spTree>${TREE}${shapes.join('')}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn="ctr"><a:defRPr sz="3200" b="1"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>`;
}

/** The parts of the template. */
export function templateParts(traits: TemplateTraits = {}): {
  readonly parts: Parts;
  readonly media: ReadonlyMap<string, Uint8Array>;
} {
  const {
    main = 'presentation.main+xml',
    size = [9_144_000, 6_858_000],
    masters = true,
    layouts = ['title', 'obj', 'titleOnly'],
    background = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>',
    accent = 'C8102E',
    rewrite = (xml: string) => xml,
  } = traits;
  const presentation = `${DECLARATION}<p:presentation ${NS} saveSubsetFonts="1">${masters ? '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' : ''}<p:sldIdLst><p:sldId id="256" r:id="rId2"/><p:sldId id="257" r:id="rId3"/></p:sldIdLst><p:sldSz cx="${size[0]}" cy="${size[1]}"/><p:notesSz cx="6858000" cy="9144000"/><p:custShowLst><p:custShow name="Corta" id="0"><p:sldLst><p:sld r:id="rId2"/></p:sldLst></p:custShow></p:custShowLst><p:defaultTextStyle><a:defPPr><a:defRPr lang="es-ES"/></a:defPPr></p:defaultTextStyle><p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="Inicio" id="{A0000000-0000-0000-0000-000000000000}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst></p:presentation>`;
  const slide = (text: string) =>
    `${DECLARATION}<p:sld ${NS}><p:cSld><p:spTree>${TREE}${holder(2, 'type="title"', null).replace('Lugar</a:t>', `${text}</a:t>`)}</p:spTree></p:cSld></p:sld>`;
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  const layoutNames = layouts.map((_, at) => `ppt/slideLayouts/slideLayout${at + 1}.xml`);
  const types = [
    override('ppt/presentation.xml', main.includes('/') ? main : `${PRESENTATION}.${main}`),
    override('ppt/slideMasters/slideMaster1.xml', `${PRESENTATION}.slideMaster+xml`),
    ...layoutNames.map((name) => override(name, `${PRESENTATION}.slideLayout+xml`)),
    override('ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'),
    override('ppt/slides/slide1.xml', `${PRESENTATION}.slide+xml`),
    override('ppt/slides/slide2.xml', `${PRESENTATION}.slide+xml`),
    override('ppt/viewProps.xml', `${PRESENTATION}.viewProps+xml`),
  ];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="PNG" ContentType="image/png"/>${types.join('')}</Types>`,
    '_rels/.rels': rels([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': rewrite(presentation),
    'ppt/_rels/presentation.xml.rels': rels([
      ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
      ['rId2', 'slide', 'slides/slide1.xml'],
      ['rId3', 'slide', 'slides/slide2.xml'],
      ['rId4', 'viewProps', 'viewProps.xml'],
      ['rId5', 'theme', 'theme/theme1.xml'],
    ]),
    'ppt/viewProps.xml': `${DECLARATION}<p:viewPr ${NS}/>`,
    'ppt/slideMasters/slideMaster1.xml': master(layouts, background),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': rels([
      ...layouts.map(
        (_, at) =>
          [`rId${at + 1}`, 'slideLayout', `../slideLayouts/slideLayout${at + 1}.xml`] as const,
      ),
      ['rId8', 'theme', '../theme/theme1.xml'],
      ['rId9', 'image', '../media/logo.png'],
      ['rId10', 'slide', '../slides/slide2.xml'],
    ]),
    'ppt/theme/theme1.xml': theme(accent),
    'ppt/slides/slide1.xml': slide('Lámina vieja'),
    'ppt/slides/_rels/slide1.xml.rels': rels([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'image', '../media/vieja.png'],
    ]),
    'ppt/slides/slide2.xml': slide('Otra vieja'),
    'ppt/slides/_rels/slide2.xml.rels': rels([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
    ]),
  };
  layouts.forEach((type, at) => {
    const name = layoutNames[at] ?? '';
    parts[name] =
      `${DECLARATION}<p:sldLayout ${NS} type="${type}"><p:cSld name="${type}"><p:spTree>${TREE}${LAYOUT_SHAPES[type] ?? ''}</p:spTree></p:cSld></p:sldLayout>`;
    parts[name.replace('slideLayouts/', 'slideLayouts/_rels/').concat('.rels')] = rels([
      ['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
    ]);
  });
  const media = new Map([
    ['ppt/media/logo.png', LOGO],
    ['ppt/media/vieja.png', LOGO],
  ]);
  return { parts: new Map(Object.entries(parts)), media };
}

/** The bytes of the template. */
export function makeTemplate(traits: TemplateTraits = {}): Promise<Uint8Array> {
  const { parts, media } = templateParts(traits);
  return writeParts(parts, media);
}
