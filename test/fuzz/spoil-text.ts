/** Sheets as delimited texts, and changes to those texts. */

import { isCellDate, isCellError, type Sheet } from '../../src/read/book/workbook.ts';
import type { Random } from '../faults/random.ts';
import { evilText } from './evil.ts';
import { spoilBytes } from './spoil-bytes.ts';

/** A sheet as a program would export it, in one of the ways that programs have. */
export function exportText({ rows }: Sheet, random: Random): string {
  const separator = random.pick([';', ',', '\t', '|']);
  const end = random.pick(['\r\n', '\n', '\r']);
  const mark = random.pick([',', '.']);
  const isQuoted = random.below(4) === 0;
  const lines: string[] = [];
  for (const { number, cells } of rows.filter((row) => row.number < 5000)) {
    while (lines.length < number - 1) lines.push('');
    const fields = Array<string>(Math.min(60, cells.at(-1)?.column ?? 0)).fill('');
    for (const { column, value } of cells) {
      if (column > fields.length) continue;
      const text = isCellDate(value) ? value.date : isCellError(value) ? value.error : value;
      const shown = typeof text === 'number' ? String(text).replace('.', mark) : String(text ?? '');
      const isNeeded = isQuoted || shown.includes(separator) || /["\r\n]/.test(shown);
      fields[column - 1] = isNeeded ? `"${shown.replaceAll('"', '""')}"` : shown;
    }
    lines.push(fields.join(separator));
  }
  const declared = random.below(6) === 0 ? `sep=${separator}${end}` : '';
  return declared + lines.join(end);
}

/** The text in some encoding, with that many changes of its fields, its ends or its bytes. */
export function spoilText(text: string, random: Random, times: number): Uint8Array {
  let spoiled = text;
  let bytes = 0;
  for (let time = 0; time < times; time += 1) {
    const at = random.below(spoiled.length + 1);
    switch (random.below(5)) {
      case 0:
        spoiled = spoiled.slice(0, at) + evilText(random) + spoiled.slice(at);
        break;
      case 1:
        spoiled =
          spoiled.slice(0, at) +
          random.pick(['"', '\r', '\n', ';;;;', '\0', '\t']) +
          spoiled.slice(at);
        break;
      case 2:
        spoiled = spoiled.slice(0, at) + spoiled.slice(at + 1 + random.below(40));
        break;
      case 3:
        spoiled = replaceField(spoiled, random);
        break;
      default:
        bytes += 1;
    }
  }
  return spoilBytes(encode(spoiled, random), random, bytes);
}

function replaceField(text: string, random: Random): string {
  const fields = text.split(/([;,\t|\r\n]+)/);
  const chosen = random.below(fields.length);
  return fields.map((field, at) => (at === chosen ? evilText(random) : field)).join('');
}

function encode(text: string, random: Random): Buffer {
  switch (random.below(6)) {
    case 0:
      return Buffer.from(text, 'latin1');
    case 1:
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 2:
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 3:
      return Buffer.from(`\ufeff${text}`);
    default:
      return Buffer.from(text);
  }
}
