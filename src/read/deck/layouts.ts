/** The layouts of a presentation: which of them a title or a table goes on, and where. */

import type { DeckBase, DeckLayout, Placeholder, SlideBox } from '../../model/deck-base.ts';
import { isOver, leaveRoom } from './room.ts';
import { type Element, follow, integerOf } from './tree.ts';

/** A layout with the master it belongs to. */
export interface MasteredLayout {
  readonly part: string;
  readonly layout: Element;
  readonly masterPart: string;
  readonly master: Element;
}

const POINT = 12_700;
/** The plain one of the grounds of a theme. */
const PLAIN_GROUND = '1001';
/** Sizes of a title and of other texts where nobody says another, in points. */
const USUAL_SIZES = { title: 44, body: 18 } as const;

/** The layout for a slide with a title and room for what it shows; `null` where none has a title. */
export function chooseSlideLayout(layouts: readonly MasteredLayout[]): MasteredLayout | null {
  const titled = layouts.filter(({ layout }) => findTitle(layout) !== null);
  const plain = titled.find(({ layout }) => listPlaceholders(layout).every(isAside));
  return (
    titled.find(isOfType('titleOnly')) ?? plain ?? titled.find(isOfType('obj')) ?? titled[0] ?? null
  );
}

/** The layout for the cover: of the same master where it has one. */
export function chooseCover(
  layouts: readonly MasteredLayout[],
  slide: MasteredLayout,
): MasteredLayout {
  const covers = layouts
    .filter(isOfType('title'))
    .filter(({ layout }) => findTitle(layout) !== null);
  return covers.find(({ master }) => master === slide.master) ?? covers[0] ?? slide;
}

/** Where things go on a layout. */
export function placeLayout(
  { part, layout, master }: MasteredLayout,
  size: DeckBase['size'],
): DeckLayout {
  const whole = { x: 0, y: 0, ...size };
  const own = listPlaceholders(layout);
  const place = (shape: Element, kind: 'title' | 'body'): Placeholder => {
    const { type, index } = referOf(shape);
    const inherited = findInMaster(master, type, kind);
    return {
      type,
      index,
      box: boxOf(shape) ?? boxOf(inherited) ?? usualBox(whole, kind),
      text: readText(shape, inherited, master, kind),
    };
  };
  const title = place(findTitle(layout) as Element, 'title');
  const subtitle = own.find((shape) => referOf(shape).type === 'subTitle');
  const number = own.find((shape) => referOf(shape).type === 'sldNum');
  const body = findInMaster(master, 'body', 'body');
  const isShown = layout.attributes.get('showMasterSp') !== '0';
  const decor = [...listDecor(layout), ...(isShown ? listDecor(master) : [])];
  const numbered = number ? place(number, 'body') : null;
  const places = [...decor, ...(numbered ? [numbered.box] : [])];
  const area = leaveRoom(whole, title.box, boxOf(body), places);
  const ground = follow(layout, 'p:cSld', 'p:bg') ?? follow(master, 'p:cSld', 'p:bg');
  return {
    part,
    title,
    subtitle: subtitle ? place(subtitle, 'body') : null,
    number: numbered,
    area,
    plain: isPlain(ground) && !decor.some((box) => isOver(area, box)),
  };
}

/** Whether a ground is the plain one of the theme. */
function isPlain(ground: Element | null): boolean {
  if (ground === null) return true;
  const own = follow(ground, 'p:bgPr', 'a:solidFill', 'a:schemeClr');
  const usual = follow(ground, 'p:bgRef');
  const word = (own ?? follow(usual, 'a:schemeClr'))?.attributes.get('val') ?? '';
  const isFirst = own !== null || usual?.attributes.get('idx') === PLAIN_GROUND;
  return isFirst && ['bg1', 'lt1'].includes(word);
}

function isOfType(type: string): (one: MasteredLayout) => boolean {
  return ({ layout }) => layout.attributes.get('type') === type;
}

function shapesOf(of: Element): readonly Element[] {
  return follow(of, 'p:cSld', 'p:spTree')?.children ?? [];
}

function placeholderOf(shape: Element): Element | null {
  return (
    follow(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph') ?? follow(shape, 'p:nvPicPr', 'p:nvPr', 'p:ph')
  );
}

function listPlaceholders(layout: Element): readonly Element[] {
  return shapesOf(layout).filter((shape) => placeholderOf(shape) !== null);
}

function referOf(shape: Element): Pick<Placeholder, 'type' | 'index'> {
  const attributes = placeholderOf(shape)?.attributes;
  return { type: attributes?.get('type') ?? null, index: attributes?.get('idx') ?? null };
}

const TITLES: readonly (string | null)[] = ['title', 'ctrTitle'];

function findTitle(layout: Element): Element | null {
  return listPlaceholders(layout).find((shape) => TITLES.includes(referOf(shape).type)) ?? null;
}

/** Whether a place is no matter of a slide that shows a table. */
function isAside(shape: Element): boolean {
  const { type } = referOf(shape);
  return TITLES.includes(type) || ['dt', 'ftr', 'sldNum', 'hdr'].includes(type ?? '');
}

/** The place of the master whose box and text that of a layout takes. */
function findInMaster(
  master: Element,
  type: string | null,
  kind: 'title' | 'body',
): Element | null {
  const same = (wanted: string) =>
    listPlaceholders(master).find((shape) => referOf(shape).type === wanted) ?? null;
  return (type === null ? null : same(type)) ?? same(kind);
}

/** The rectangle of a shape that says its own, in points. */
function boxOf(shape: Element | null): SlideBox | null {
  const frame =
    follow(shape, 'p:spPr', 'a:xfrm') ??
    follow(shape, 'p:grpSpPr', 'a:xfrm') ??
    follow(shape, 'p:xfrm');
  const [offset, extent] = [follow(frame, 'a:off'), follow(frame, 'a:ext')];
  const [x, y] = [integerOf(offset, 'x'), integerOf(offset, 'y')];
  const [width, height] = [integerOf(extent, 'cx'), integerOf(extent, 'cy')];
  if (x === null || y === null || width === null || height === null) return null;
  if (width <= 0 || height <= 0) return null;
  return { x: x / POINT, y: y / POINT, width: width / POINT, height: height / POINT };
}

/** Where a title or a text usually stands. */
function usualBox({ width, height }: SlideBox, kind: 'title' | 'body'): SlideBox {
  const [top, tall] = kind === 'title' ? [0.05, 0.15] : [0.25, 0.65];
  return { x: width * 0.06, y: height * top, width: width * 0.88, height: height * tall };
}

/** What a master draws on every slide: logos, bands, lines. */
function listDecor(of: Element): readonly SlideBox[] {
  const drawn = ['p:pic', 'p:sp', 'p:grpSp', 'p:cxnSp', 'p:graphicFrame'];
  return shapesOf(of).flatMap((shape) => {
    const box = drawn.includes(shape.name) && !placeholderOf(shape) ? boxOf(shape) : null;
    return box ?? [];
  });
}

function readText(
  shape: Element,
  inherited: Element | null,
  master: Element,
  kind: 'title' | 'body',
): Placeholder['text'] {
  const styles = [
    follow(shape, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr', 'a:defRPr'),
    follow(inherited, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr', 'a:defRPr'),
    follow(master, 'p:txStyles', `p:${kind}Style`, 'a:lvl1pPr', 'a:defRPr'),
  ];
  const find = (name: string) =>
    styles.flatMap((style) => style?.attributes.get(name) ?? [])[0] ?? null;
  const size = Number(find('sz') ?? 0) / 100;
  return {
    size: size >= 1 && size <= 400 ? size : USUAL_SIZES[kind],
    bold: ['1', 'true'].includes(find('b') ?? ''),
    capitals: find('cap') === 'all',
  };
}
