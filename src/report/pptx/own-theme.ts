/** The theme of a presentation that no entity gives one: sober, in the colours of the workbook. */

import { ACCENT, BAR, INK, MARK, QUIET, STATUS_COLOURS, TINT } from '../office/palette.ts';
import { FONT } from '../office/text-measure.ts';
import { element, partOf } from '../office/xml-writing.ts';
import { NS } from './names.ts';

/** The colours of the theme, in the order of its schema. */
export const THEME_COLOURS = {
  dk1: INK,
  lt1: 'FFFFFF',
  dk2: ACCENT,
  lt2: TINT,
  accent1: BAR,
  accent2: MARK,
  accent3: STATUS_COLOURS.cumplida,
  accent4: STATUS_COLOURS['sin-reporte'],
  accent5: STATUS_COLOURS['en-ejecucion'],
  accent6: QUIET,
  hlink: STATUS_COLOURS['en-ejecucion'],
  folHlink: QUIET,
} as const;

/** The part of the theme. */
export function writeTheme(): string {
  const colours = Object.entries(THEME_COLOURS).map(([name, val]) =>
    element(`a:${name}`, {}, element('a:srgbClr', { val })),
  );
  const font = (name: string) =>
    element(
      name,
      {},
      element('a:latin', { typeface: FONT }),
      element('a:ea', { typeface: '' }),
      element('a:cs', { typeface: '' }),
    );
  const own = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const effects = element('a:effectStyle', {}, element('a:effectLst', {}));
  const lines = [6350, 12_700, 19_050].map((w) =>
    element('a:ln', { w }, own, element('a:prstDash', { val: 'solid' })),
  );
  return partOf(
    element(
      'a:theme',
      { 'xmlns:a': NS.a, name: 'Informe' },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name: 'Informe' }, ...colours),
        element('a:fontScheme', { name: 'Informe' }, font('a:majorFont'), font('a:minorFont')),
        element(
          'a:fmtScheme',
          { name: 'Informe' },
          element('a:fillStyleLst', {}, own, own, own),
          element('a:lnStyleLst', {}, ...lines),
          element('a:effectStyleLst', {}, effects, effects, effects),
          element('a:bgFillStyleLst', {}, own, own, own),
        ),
      ),
    ),
  );
}
