/** Changes to the XML of a part: its elements, attributes and texts. */

import type { Random } from '../faults/random.ts';
import { evilText, RAW_VALUES } from './evil.ts';

/** The XML with that many changes; it may no longer be well formed. */
export function spoilXml(xml: string, random: Random, times: number): string {
  let tokens: string[] = xml.match(/<[^>]*>?|[^<]+/g) ?? [];
  for (let time = 0; time < times && tokens.length > 0; time += 1) {
    tokens = random.pick(CHANGES)(tokens, random);
  }
  return tokens.join('');
}

type ChangeTokens = (tokens: readonly string[], random: Random) => string[];

const CHANGES: readonly ChangeTokens[] = [
  (tokens, random) => withElement(tokens, random, () => []),
  (tokens, random) => withElement(tokens, random, (own) => [...own, ...own]),
  (tokens, random) => withElement(tokens, random, (own) => [...own.slice(0, 1), ...own, '</c>']),
  (tokens, random) => withElement(tokens, random, (own) => nest(own, random)),
  (tokens, random) =>
    withElement(tokens, random, (own) => ['<x:a xmlns:x="urn:x">', ...own, '</x:a>']),
  moveElement,
  renameElement,
  (tokens, random) => withTag(tokens, random, () => ''),
  (tokens, random) => withTag(tokens, random, (tag) => tag + tag),
  (tokens, random) => withTag(tokens, random, (tag) => tag.slice(0, random.below(tag.length))),
  changeAttribute,
  changeAttribute,
  changeAttribute,
  dropAttribute,
  addAttribute,
  changeText,
  changeText,
  changeText,
  (tokens, random) => insert(tokens, random, random.pick(INTRUDERS)),
];

const INTRUDERS = [
  '<!-- comentario -->',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<![CDATA[<v>1</v>]]>',
  '<?xml version="1.0"?>',
  '&b;',
  '&#0;',
  '&#xD800;',
  '\u0000',
  '<c r="A1"><v>1</v></c>',
  '<row r="1"/>',
  '<row/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<a>'.repeat(300),
  `<a ${Array.from({ length: 300 }, (_, i) => `b${i}=""`).join(' ')}/>`,
];

/** Values of attributes that a sheet, a style or a relationship may have and should not. */
const VALUES = [
  '',
  '0',
  '-1',
  '1',
  '7',
  '16384',
  '1048576',
  '1048577',
  '4294967296',
  '1e9',
  '99999999999999999999',
  'A1',
  'A0',
  'XFD1048576',
  'XFE1',
  'AAAA1',
  'A1:B2',
  'A1:XFD1048576',
  'B2:A1',
  's',
  'n',
  'b',
  'e',
  'd',
  'str',
  'inlineStr',
  'x',
  'true',
  'hidden',
  'rId1',
  'rId2',
  '__proto__',
  '../../../etc/passwd',
  'http://example.org/a.xml',
  '&quot;',
  '&b;',
];

function isTag(token: string): boolean {
  return /^<[^!?/]/.test(token);
}

/** The index after the end of the element that begins there. */
function endOf(tokens: readonly string[], start: number): number {
  if (tokens[start]?.endsWith('/>')) return start + 1;
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (token.startsWith('</')) depth -= 1;
    else if (isTag(token) && !token.endsWith('/>')) depth += 1;
    if (depth === 0) return at + 1;
  }
  return tokens.length;
}

function pickIndex(
  tokens: readonly string[],
  random: Random,
  fits: (token: string) => boolean,
): number {
  const indices = tokens.flatMap((token, at) => (fits(token) ? [at] : []));
  return indices.length === 0 ? -1 : random.pick(indices);
}

function withElement(
  tokens: readonly string[],
  random: Random,
  change: (own: readonly string[]) => readonly string[],
): string[] {
  const start = pickIndex(tokens, random, isTag);
  if (start < 0) return [...tokens];
  const end = endOf(tokens, start);
  return [...tokens.slice(0, start), ...change(tokens.slice(start, end)), ...tokens.slice(end)];
}

function nest(own: readonly string[], random: Random): readonly string[] {
  const at = random.below(own.length + 1);
  return own.length > 2000 ? own : [...own.slice(0, at), ...own, ...own.slice(at)];
}

function moveElement(tokens: readonly string[], random: Random): string[] {
  const start = pickIndex(tokens, random, isTag);
  if (start < 0) return [...tokens];
  const end = endOf(tokens, start);
  const rest = [...tokens.slice(0, start), ...tokens.slice(end)];
  const to = random.below(rest.length + 1);
  return [...rest.slice(0, to), ...tokens.slice(start, end), ...rest.slice(to)];
}

function renameElement(tokens: readonly string[], random: Random): string[] {
  const name = random.pick([
    'c',
    'v',
    'f',
    'is',
    't',
    'row',
    'sheetData',
    'si',
    'x:c',
    'xf',
    'rPh',
  ]);
  return withElement(tokens, random, (own) => {
    const rename = (tag: string | undefined) => (tag ?? '').replace(/^(<\/?)[^\s/>]+/, `$1${name}`);
    return own.length === 1
      ? [rename(own[0])]
      : [rename(own[0]), ...own.slice(1, -1), rename(own.at(-1))];
  });
}

function withTag(
  tokens: readonly string[],
  random: Random,
  change: (tag: string) => string,
): string[] {
  const chosen = pickIndex(tokens, random, (token) => token.startsWith('<'));
  return tokens.map((token, at) => (at === chosen ? change(token) : token));
}

function withAttribute(
  tokens: readonly string[],
  random: Random,
  change: (name: string, value: string) => string,
): string[] {
  const chosen = pickIndex(tokens, random, (token) => isTag(token) && token.includes('="'));
  return tokens.map((token, at) => {
    if (at !== chosen) return token;
    const count = token.match(/[\w:]+="[^"]*"/g)?.length ?? 0;
    let left = random.below(Math.max(1, count));
    return token.replace(/([\w:]+)="([^"]*)"/g, (whole, name: string, value: string) => {
      left -= 1;
      return left === -1 ? change(name, value) : whole;
    });
  });
}

function changeAttribute(tokens: readonly string[], random: Random): string[] {
  return withAttribute(tokens, random, (name) => `${name}="${random.pick(VALUES)}"`);
}

function dropAttribute(tokens: readonly string[], random: Random): string[] {
  return withAttribute(tokens, random, () => '');
}

function addAttribute(tokens: readonly string[], random: Random): string[] {
  const name = random.pick(['r', 's', 't', 'hidden', 'ref', 'xmlns', 'xmlns:x', 'state', 'Target']);
  return withAttribute(
    tokens,
    random,
    (own, value) => `${own}="${value}" ${name}="${random.pick(VALUES)}"`,
  );
}

function changeText(tokens: readonly string[], random: Random): string[] {
  const chosen = pickIndex(tokens, random, (token) => !token.startsWith('<'));
  const raw = random.below(2) === 0;
  return tokens.map((token, at) => {
    if (at !== chosen) return token;
    return raw ? random.pick(RAW_VALUES) : evilText(random).replaceAll('<', '&lt;');
  });
}

function insert(tokens: readonly string[], random: Random, intruder: string): string[] {
  const at = random.below(tokens.length + 1);
  return [...tokens.slice(0, at), intruder, ...tokens.slice(at)];
}
