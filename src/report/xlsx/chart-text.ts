/** Pieces that the parts of a chart share: values, fills and the setting of texts. */

import { escapeXml } from '../cells/markup.ts';
import { FONT } from './cell-style.ts';
import { element } from './xml-writing.ts';

const INK = '1F2933';

/** How a chart shows a published percentage. */
export const FIGURE = '0.00%';

/** An element of a chart whose whole content is a value. */
export const flag = (name: string, value: string | number): string =>
  element(`c:${name}`, { val: value });

/** An element with a text. */
export function text(name: string, content: string): string {
  return element(name, {}, escapeXml(content));
}

/** A plain colour. */
export function fill(colour: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour }));
}

function properties(name: string, size: number, bold: boolean): string {
  return element(
    name,
    { sz: size, b: bold ? 1 : 0 },
    fill(INK),
    element('a:latin', { typeface: FONT }),
  );
}

/** The setting of every text that has none of its own; the size is in hundredths of a point. */
export function writeText(size: number): string {
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, properties('a:defRPr', size, false)),
    element('a:endParaRPr', { lang: 'es-CO' }),
  );
  return element('c:txPr', {}, element('a:bodyPr', {}), element('a:lstStyle', {}), paragraph);
}

/** A text with a setting of its own. */
export function writeRich(content: string, size: number, bold: boolean): string {
  const run = element(
    'a:r',
    {},
    properties('a:rPr', size, bold).replace('<a:rPr ', '<a:rPr lang="es-CO" '),
    text('a:t', content),
  );
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, properties('a:defRPr', size, bold)),
    run,
  );
  return element('c:rich', {}, element('a:bodyPr', {}), element('a:lstStyle', {}), paragraph);
}
