/** Which files are templates of presentations, where things go on them, and which are refused. */

import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/read/deck/read-template.ts';
import { UnreadableTemplate } from '../../../src/read/deck/unreadable-template.ts';
import { writeParts } from '../../../src/report/office/zip-package.ts';
import {
  makeTemplate,
  type TemplateTraits,
  templateParts,
} from '../../report/pptx/made-template.ts';
import fc from '../../seeded-check.ts';

const read = async (traits: TemplateTraits) =>
  readTemplate(await makeTemplate(traits), 'entidad.pptx');

function refusal(bytes: Uint8Array): string {
  try {
    readTemplate(bytes, 'entidad.pptx');
  } catch (error) {
    if (error instanceof UnreadableTemplate) return error.message;
    throw error;
  }
  return '';
}

describe('a template', async () => {
  const template = await read({});

  it('tells its size, its fonts and its colours', () => {
    expect(template.size).toEqual({ width: 720, height: 540 });
    expect(template.fonts).toEqual({ title: 'Verdana', body: 'Verdana' });
    expect(template.colours).toEqual({
      bg1: 'FFFFFF',
      tx1: '222222',
      bg2: 'F4F1EA',
      tx2: '7A0C12',
      accent1: 'C8102E',
      accent2: 'E8B10B',
    });
  });

  it('takes from the master where a title stands, and how large it is', () => {
    const { title } = template.slide;
    expect(title.type).toBe('title');
    expect(title.box).toEqual({ x: 36, y: 274_638 / 12_700, width: 648, height: 90 });
    expect(title.text).toEqual({ size: 32, bold: true, capitals: false });
    expect(template.cover.title.type).toBe('ctrTitle');
    expect(template.cover.subtitle?.index).toBe('1');
  });

  it('leaves room under the title, and above the logo and the number', () => {
    const { area } = template.slide;
    expect(area.x).toBe(36);
    expect(area.width).toBe(648);
    expect(area.y).toBeGreaterThanOrEqual((274_638 + 1_143_000) / 12_700);
    expect(area.y + area.height).toBeLessThanOrEqual(6_096_000 / 12_700);
    expect(area.height).toBeGreaterThan(540 * 0.4);
  });

  it('has a plain ground only where its own is that of the theme', async () => {
    expect(template.slide.plain).toBe(true);
    const image = '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId9"/></a:blipFill></p:bgPr></p:bg>';
    expect((await read({ background: image })).slide.plain).toBe(false);
    const gradient = '<p:bg><p:bgRef idx="1003"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
    expect((await read({ background: gradient })).slide.plain).toBe(false);
  });
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string) => Buffer.concat([Buffer.from(OLE), Buffer.from(stream, 'utf16le')]);

function withPart(name: string, text: string): Promise<Uint8Array> {
  const { parts, media } = templateParts();
  return writeParts(new Map([...parts, [name, text]]), media);
}

describe('what is no template', () => {
  const odp = () =>
    writeParts(new Map([['mimetype', 'application/vnd.oasis.opendocument.presentation']]));
  const document = () =>
    withPart(
      'ppt/presentation.xml',
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    );
  const strict = () =>
    withPart(
      'ppt/presentation.xml',
      '<p:presentation xmlns:p="http://purl.oclc.org/ooxml/presentationml/main"/>',
    );
  const dtd = () =>
    withPart('ppt/presentation.xml', '<!DOCTYPE x [<!ENTITY a "b">]><p:presentation/>');
  const broken = () => withPart('ppt/slideMasters/slideMaster1.xml', '<p:sldMaster><p:cSld>');

  it.each([
    ['an empty file', () => new Uint8Array(), /está vacío/],
    ['a text', () => Buffer.from('hola; mundo'), /no es una presentación de PowerPoint/],
    ['a page', () => Buffer.from('<!doctype html><html></html>'), /no es una presentación/],
    ['an image', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /no es una presentación/],
    ['one with a password', () => ole('EncryptedPackage'), /protegido con contraseña/],
    ['one of the old format', () => ole('PowerPoint Document'), /formato antiguo .*\(\.ppt\)/],
    ['one of OpenDocument', odp, /OpenDocument \(\.odp\)/],
    ['a document of Word', document, /no es una presentación/],
    ['a strict one', strict, /Open XML estricta/],
    ['one without masters', () => makeTemplate({ masters: false }), /ningún patrón/],
    ['one without titles', () => makeTemplate({ layouts: ['blank'] }), /ningún patrón/],
    ['one with a DTD', dtd, /no es de fiar: ppt\/presentation\.xml contiene una definición DTD/],
    ['a broken one', broken, /dañado: ppt\/slideMasters\/slideMaster1\.xml no es XML/],
    ['half of one', async () => (await makeTemplate()).subarray(0, 2000), /incompleto|dañado/],
  ])('is refused by its own name: %s', async (_, make, words) => {
    const said = refusal(await make());
    expect(said).toMatch(words);
    expect(said).toMatch(/^entidad\.pptx .*\.$/);
    expect(said).not.toMatch(/Excel|libro/);
  });

  it('is refused at the limits of a workbook: a part that grows beyond all measure', async () => {
    const bomb = await makeTemplate();
    const huge = deflateRawSync(Buffer.alloc(64 * 2 ** 20));
    expect(huge.length).toBeLessThan(100_000);
    const { parts, media } = templateParts();
    const zip = await writeParts(
      parts,
      new Map([...media, ['ppt/media/logo.png', Buffer.alloc(64 * 2 ** 20)]]),
    );
    expect(refusal(zip)).toMatch(/no es de fiar: ppt\/media\/logo\.png se expande/);
    expect(refusal(bomb)).toBe('');
  });

  it('never ends in another error, whatever bytes are changed', async () => {
    const whole = await makeTemplate();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          refusal(bytes);
        },
      ),
      { numRuns: 300 },
    );
  });
});
