/**
 * Writes the signs beyond ASCII of a bundle as escapes: a file of bytes that are signs is read as
 * it is, where one of UTF-8 is decoded sign by sign, in twice the memory. What has them raw, in a
 * template, is a pattern, to which the escape means the same.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { decode, encode } from '@jridgewell/sourcemap-codec';

const BEYOND_ASCII = /[\u0080-\uffff]/g;
/** Signs that an escape has more than what it stands for. */
const LONGER = '\\u0000'.length - 1;

/** Rewrites a file of the bundle and the map beside it. */
export function escapeSigns(file) {
  const code = readFileSync(file, 'utf8');
  const mapFile = `${file}.map`;
  const map = JSON.parse(readFileSync(mapFile, 'utf8'));
  const lines = code.split('\n');
  const moved = decode(map.mappings).map((segments, at) => moveSegments(segments, lines[at] ?? ''));
  writeFileSync(file, code.replace(BEYOND_ASCII, escapeSign));
  writeFileSync(mapFile, JSON.stringify({ ...map, mappings: encode(moved) }));
}

function escapeSign(sign) {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The segments of a line, each with the columns that the escapes before it add. */
function moveSegments(segments, line) {
  const places = [...line.matchAll(BEYOND_ASCII)].map(({ index }) => index);
  let before = 0;
  return segments.map(([column, ...source]) => {
    while (before < places.length && places[before] < column) before += 1;
    return [column + before * LONGER, ...source];
  });
}
