/** Pieces that the parts of a chart share: values, fills and the setting of texts. */

import { escapeXml } from '../cells/markup.ts';
import { BAR, INK, MARK } from './palette.ts';
import { FONT } from './text-measure.ts';
import { element } from './xml-writing.ts';

/** How a chart shows a published percentage. */
export const FIGURE = '0.00%';

/** An element of a chart whose whole content is a value. */
export const flag = (name: string, value: string | number): string =>
  element(`c:${name}`, { val: value });

/** An element with a text. */
export function text(name: string, content: string): string {
  return element(name, {}, escapeXml(content));
}

/** How a chart looks; a colour is six hexadecimal digits, or the word of one of the theme. */
export interface ChartLook {
  readonly font: string;
  /** How much larger its texts are than those of a chart of a workbook. */
  readonly scale: number;
  readonly ink: string;
  readonly bar: string;
  /** The line that bars are held against. */
  readonly line: string;
  /** The ground, `null` where the one behind is seen. */
  readonly ground: string | null;
  /** What the figures over the bars stand on. */
  readonly plate: string;
  /** What a figure over its bar takes of the height of the axis. */
  readonly figureShare: number;
}

/** How a chart of a workbook looks. */
export const SHEET_LOOK: ChartLook = {
  font: FONT,
  scale: 1,
  ink: INK,
  bar: BAR,
  line: MARK,
  ground: 'FFFFFF',
  plate: 'FFFFFF',
  figureShare: 0.13,
};

/** A plain colour: its six digits, or its word in the theme. */
export function fill(colour: string): string {
  const kind = /^[\dA-F]{6}$/.test(colour) ? 'a:srgbClr' : 'a:schemeClr';
  return element('a:solidFill', {}, element(kind, { val: colour }));
}

function properties(
  name: string,
  size: number,
  bold: boolean,
  { ink, font, scale }: ChartLook,
): string {
  return element(
    name,
    { sz: Math.round(size * scale), b: bold ? 1 : 0 },
    fill(ink),
    element('a:latin', { typeface: font }),
  );
}

/** The setting of every text that has none of its own; the size is in hundredths of a point. */
export function writeText(size: number, look: ChartLook = SHEET_LOOK): string {
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, properties('a:defRPr', size, false, look)),
    element('a:endParaRPr', { lang: 'es-CO' }),
  );
  return element('c:txPr', {}, element('a:bodyPr', {}), element('a:lstStyle', {}), paragraph);
}

/** A text with a setting of its own. */
export function writeRich(
  content: string,
  size: number,
  bold: boolean,
  look: ChartLook = SHEET_LOOK,
): string {
  const run = element(
    'a:r',
    {},
    properties('a:rPr', size, bold, look).replace('<a:rPr ', '<a:rPr lang="es-CO" '),
    text('a:t', content),
  );
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, properties('a:defRPr', size, bold, look)),
    run,
  );
  return element('c:rich', {}, element('a:bodyPr', {}), element('a:lstStyle', {}), paragraph);
}
