/** Texts of slides: runs in the language of the report, paragraphs, and the body of a shape. */

import { escapeXml } from '../cells/markup.ts';
import { element } from '../office/xml-writing.ts';
import { LANGUAGE } from './names.ts';

/** A colour of the theme or of six digits, with what makes it lighter or darker. */
export interface Colour {
  readonly name: string;
  /** Share of its light that is kept and light that is added, in hundredths. */
  readonly light?: { readonly kept: number; readonly added: number };
}

/** How a run is set; what is not said is as its place says. */
export interface RunSetting {
  /** In points. */
  readonly size?: number | undefined;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: Colour | undefined;
}

/** A run of text. */
export interface Run extends RunSetting {
  readonly text: string;
}

/** A paragraph; exact lines are as high as it says, in points, whatever the font. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'l' | 'ctr' | 'r';
  readonly line?: number;
  /** Blank before it, in points. */
  readonly before?: number;
}

/** The setting of a text that the program fills in: only its language. */
export const LANGUAGE_FIELD = element('a:rPr', { lang: LANGUAGE });

/** The number of the slide, filled in by the program. */
export const NUMBER_FIELD = element(
  'a:fld',
  { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
  LANGUAGE_FIELD,
  element('a:t', {}, '‹Nº›'),
);

/** A plain colour. */
export function fillWith({ name, light }: Colour): string {
  const kind = /^[\dA-F]{6}$/.test(name) ? 'a:srgbClr' : 'a:schemeClr';
  const changes = light
    ? [
        element('a:lumMod', { val: light.kept * 1000 }),
        ...(light.added > 0 ? [element('a:lumOff', { val: light.added * 1000 })] : []),
      ]
    : [];
  return element('a:solidFill', {}, element(kind, { val: name }, ...changes));
}

function writeSetting(
  name: string,
  { size, bold, italic, colour }: RunSetting,
  unit: number,
): string {
  return element(
    name,
    {
      lang: LANGUAGE,
      ...(size === undefined ? {} : { sz: Math.round(size * unit * 100) }),
      ...(bold === undefined ? {} : { b: bold ? 1 : 0 }),
      ...(italic === undefined ? {} : { i: italic ? 1 : 0 }),
      dirty: 0,
    },
    colour ? fillWith(colour) : '',
  );
}

function writeRun(run: Run, unit: number): string {
  const text = escapeXml(run.text.replaceAll('\t', ' ').replaceAll('\n', ' '));
  return element('a:r', {}, writeSetting('a:rPr', run, unit), element('a:t', {}, text));
}

function writeParagraph({ runs, align, line, before }: Paragraph, unit: number): string {
  const points = (name: string, value: number) =>
    element(name, {}, element('a:spcPts', { val: Math.round(value * unit * 100) }));
  const said = runs.filter(({ text }) => text !== '');
  return element(
    'a:p',
    {},
    element(
      'a:pPr',
      { ...(align ? { algn: align } : {}) },
      line === undefined ? '' : points('a:lnSpc', line),
      before === undefined ? '' : points('a:spcBef', before),
    ),
    ...said.map((run) => writeRun(run, unit)),
    said.length > 0 ? '' : writeSetting('a:endParaRPr', runs[0] ?? {}, unit),
  );
}

/** The paragraphs of a text, each of its lines one. */
export function paragraphsOf(
  text: string,
  setting: RunSetting,
  shape: Omit<Paragraph, 'runs'> = {},
): readonly Paragraph[] {
  return text.split('\n').map((line) => ({ ...shape, runs: [{ ...setting, text: line }] }));
}

/**
 * The body of a shape or of a cell; its properties are an element already, and `unit` is how large a
 * point of ours is on the slide.
 */
export function writeBody(
  name: string,
  properties: string,
  paragraphs: readonly Paragraph[],
  unit: number,
): string {
  const written = paragraphs.length > 0 ? paragraphs : [{ runs: [] }];
  return element(
    name,
    {},
    properties,
    element('a:lstStyle', {}),
    ...written.map((paragraph) => writeParagraph(paragraph, unit)),
  );
}
