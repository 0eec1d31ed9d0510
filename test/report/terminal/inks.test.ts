/** The colours of the screens, measured on the palettes that people have. */

import { expect, it } from 'vitest';
import { inksFor } from '../../../src/report/terminal/inks.ts';

/** Black, red, yellow and bright white as terminals come with them. */
const PALETTES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  xterm: ['000000', 'cd0000', 'cdcd00', 'ffffff'],
  'Windows Terminal': ['0c0c0c', 'c50f1f', 'c19c00', 'f2f2f2'],
  'the console of Windows': ['000000', '800000', '808000', 'ffffff'],
  'Terminal of macOS': ['000000', '990000', '999900', 'e5e5e5'],
  Ubuntu: ['171421', 'c01c28', 'a2734c', 'ffffff'],
  Tango: ['2e3436', 'cc0000', 'c4a000', 'eeeeec'],
  Solarized: ['073642', 'dc322f', 'b58900', 'fdf6e3'],
  VGA: ['000000', 'aa0000', 'aa5500', 'ffffff'],
};
/** Where the codes of the inks stand in a palette. */
const AT: Readonly<Record<string, 0 | 1 | 2 | 3>> = { 30: 0, 41: 1, 43: 2, 97: 3 };

const { severity, status } = inksFor(true);
const INKS = { ...severity, ...status };

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The codes by which an ink begins. */
function codesOf(ink: (text: string) => string): readonly string[] {
  const [before = ''] = ink('·').split('·');
  return before.split('\u001b[').flatMap((code) => (code === '' ? [] : [code.replace('m', '')]));
}

it('lets no hue fall on the ground of the terminal, which may be white or black', () => {
  for (const ink of Object.values(INKS)) {
    const codes = codesOf(ink).filter((code) => code !== '2');
    expect(codes.filter((code) => /^[39]/.test(code)).length).toBe(
      codes.filter((code) => /^4/.test(code)).length,
    );
  }
  expect(codesOf(severity.error)).toHaveLength(2);
  expect(codesOf(severity.warning)).toHaveLength(2);
});

it.each(Object.entries(PALETTES))('is read on its own ground in %s', (_, palette) => {
  for (const ink of Object.values(INKS)) {
    const [front, ground] = codesOf(ink)
      .filter((code) => code !== '2')
      .toSorted((a, b) => Number(/^4/.test(a)) - Number(/^4/.test(b)))
      .map((code) => palette[AT[code] ?? Number.NaN]);
    if (front !== undefined) expect(contrast(front, ground ?? front)).toBeGreaterThan(4);
  }
});
