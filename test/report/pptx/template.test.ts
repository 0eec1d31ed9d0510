/** A presentation on the looks of an entity: its parts untouched, its slides gone, ours on its layouts. */

import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/read/deck/read-template.ts';
import { writePptx } from '../../../src/report/compute/outputs/pptx.ts';
import { publishedCase } from '../cases.ts';
import { relationsOf } from '../office-package.ts';
import { nodesOf } from '../xlsx/xml-tree.ts';
import { makeTemplate, type TemplateTraits, templateParts } from './made-template.ts';
import { boxesOf, placesOf, readDeck, textsOf, titleOf } from './written-deck.ts';

function place(bytes: Uint8Array): Promise<Uint8Array> {
  const report = publishedCase();
  const template = readTemplate(bytes, 'entidad.pptx');
  return writePptx({ ...report, publication: { ...report.publication, template } });
}

const placeOn = async (traits: TemplateTraits = {}) =>
  readDeck(await place(await makeTemplate(traits)));

const KEPT = [
  'ppt/slideMasters/slideMaster1.xml',
  'ppt/slideLayouts/slideLayout1.xml',
  'ppt/slideLayouts/slideLayout2.xml',
  'ppt/slideLayouts/slideLayout3.xml',
  'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
  'ppt/theme/theme1.xml',
  'ppt/media/logo.png',
];

describe('a presentation on a template', async () => {
  const deck = await placeOn();

  it('has its theme, masters, layouts and pictures to the byte', () => {
    const { parts, media } = templateParts();
    for (const name of KEPT) {
      const given = media.get(name) ?? new TextEncoder().encode(parts.get(name));
      expect([name, Buffer.from(deck.bytesOf(name)).equals(given)]).toEqual([name, true]);
    }
  });

  it('has none of its slides, nor what spoke of them', () => {
    const gone = ['ppt/media/vieja.png', 'ppt/viewProps.xml'];
    expect(gone.filter((name) => deck.names.includes(name))).toEqual([]);
    const texts = deck.slides.flatMap(({ root }) => textsOf(root)).join(' ');
    expect(texts).not.toMatch(/vieja/);
    const list = deck.parts.get('ppt/presentation.xml');
    const names = ['p:custShowLst', 'p14:sectionLst', 'p:extLst'];
    expect(names.flatMap((name) => (list ? nodesOf(list, name) : []))).toEqual([]);
  });

  it('leads to its first slide what its master led to a slide that is gone', () => {
    const links = relationsOf(deck.parts, 'ppt/slideMasters/slideMaster1.xml');
    const led = links.filter(({ type }) => type.endsWith('/slide')).map(({ target }) => target);
    expect(led).toEqual(['ppt/slides/slide1.xml']);
    expect(deck.slides[0]?.name).toBe('ppt/slides/slide1.xml');
  });

  it('puts the cover on its layout of title, and the others on that of only a title', () => {
    const layouts = deck.slides.map(
      ({ name }) =>
        relationsOf(deck.parts, name).find(({ type }) => type.endsWith('/slideLayout'))?.target,
    );
    const [cover, closing] = [layouts[0], layouts.at(-1)];
    expect([cover, closing]).toEqual(Array(2).fill('ppt/slideLayouts/slideLayout1.xml'));
    expect(new Set(layouts.slice(1, -1))).toEqual(new Set(['ppt/slideLayouts/slideLayout3.xml']));
    expect(deck.slides.map(({ root }) => placesOf(root, ['ctrTitle']).length)).toEqual([
      1,
      ...layouts.slice(1, -1).map(() => 0),
      1,
    ]);
    expect(placesOf(deck.slides[0]?.root as never, ['subTitle'])).toHaveLength(1);
    expect(placesOf(deck.slides[1]?.root as never, ['sldNum'])).toHaveLength(1);
  });

  it('stands under its title and clear of its logo', () => {
    for (const { name, root } of deck.slides.slice(1, -1)) {
      for (const box of boxesOf(root)) {
        expect([name, box.name, box.y >= 274_638 + 1_143_000]).toEqual([name, box.name, true]);
        const isOver = box.right > 7_543_800 && box.bottom > 6_096_000;
        expect([name, box.name, isOver]).toEqual([name, box.name, false]);
      }
    }
  });

  it('draws with the colours of its theme, and its fonts', () => {
    const colours = deck.slides.flatMap(({ root }) => nodesOf(root, 'a:tcPr'));
    const heads = colours.flatMap(({ children }) =>
      children.flatMap(({ name, children: [colour] }) =>
        name === 'a:solidFill' ? (colour?.attributes.get('val') ?? []) : [],
      ),
    );
    // Its second colour of text, on which white is read.
    expect(new Set(heads)).toEqual(new Set(['tx2', 'bg1']));
    expect(deck.slides.flatMap(({ root }) => nodesOf(root, 'a:latin'))).toEqual([]);
    const chart = deck.parts.get('ppt/charts/chart1.xml');
    const fonts = chart ? nodesOf(chart, 'a:latin') : [];
    expect(new Set(fonts.map(({ attributes }) => attributes.get('typeface')))).toEqual(
      new Set(['+mn-lt']),
    );
  });

  it('has long titles and short ones in one size, and that of its cover as it is', () => {
    const sizes = deck.slides.map(({ root }) => {
      const [title] = placesOf(root, ['title', 'ctrTitle']);
      const [run] = title ? nodesOf(title, 'a:rPr') : [];
      return run?.attributes.get('sz');
    });
    expect(sizes[0]).toBeUndefined();
    const short = sizes.slice(1, -1).filter((size) => size === '2800');
    expect(short.length).toBeGreaterThan(sizes.length / 2);
    expect(sizes.every((size) => size === undefined || Number(size) <= 2800)).toBe(true);
  });

  it('keeps the size of its slides', () => {
    const list = deck.parts.get('ppt/presentation.xml');
    const [size] = list ? nodesOf(list, 'p:sldSz') : [];
    expect([size?.attributes.get('cx'), size?.attributes.get('cy')]).toEqual([
      '9144000',
      '6858000',
    ]);
  });

  it('is a presentation where the template was one to make others from', async () => {
    for (const main of [
      'template.main+xml',
      'application/vnd.ms-powerpoint.template.macroEnabled.main+xml',
    ]) {
      const types = (await placeOn({ main })).parts.get('[Content_Types].xml');
      const type = types?.children.find(
        ({ attributes }) => attributes.get('PartName') === '/ppt/presentation.xml',
      );
      expect(type?.attributes.get('ContentType')).toBe(
        'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
      );
    }
  });

  it('can be a template itself', async () => {
    const first = await place(await makeTemplate());
    const again = readDeck(await place(first));
    expect(again.slides.map(titleOf)).toEqual(readDeck(first).slides.map(titleOf));
    expect(again.names.filter((name) => name.includes('notesMasters/notesMaster'))).toHaveLength(1);
  });

  it('has ground of its own where that of the template could hide its texts', async () => {
    const background =
      '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="102030"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
    const dark = await placeOn({ background });
    const names = (one: typeof dark) =>
      boxesOf(one.slides[2]?.root as never).map(({ name }) => name);
    expect(names(dark)[0]).toMatch(/^Fondo/);
    expect(names(deck)[0]).not.toMatch(/^Fondo/);
  });

  it('goes on a layout with a title where there is none of only a title', async () => {
    const plain = await placeOn({ layouts: ['blank', 'obj'] });
    const layouts = plain.slides.flatMap(({ name }) =>
      relationsOf(plain.parts, name).filter(({ type }) => type.endsWith('/slideLayout')),
    );
    expect(new Set(layouts.map(({ target }) => target))).toEqual(
      new Set(['ppt/slideLayouts/slideLayout2.xml']),
    );
    expect(plain.slides.map(titleOf).filter((title) => title === '')).toEqual([]);
  });

  it('takes the list of slides under any prefix', async () => {
    const rewrite = (xml: string) =>
      xml.replaceAll('<p:', '<q:').replaceAll('</p:', '</q:').replace('xmlns:p=', 'xmlns:q=');
    const other = await placeOn({ rewrite });
    expect(other.slides.map(titleOf)).toEqual(deck.slides.map(titleOf));
  });
});
