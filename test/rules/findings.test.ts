/** Every code of the catalogue by its fixtures: exact words, severity, cell and related cells. */

import { describe, expect, it } from 'vitest';
import { CODES, entryOf } from '../../src/diagnostics/catalogue.ts';
import { fixtures } from './all-fixtures.ts';
import { type Fixture, findingsOf, matrix, record, row, segplan, writePlace } from './fixture.ts';

/** What is found in the file of accepted findings and not in a workbook; test/cli has its cases. */
const OF_ACCEPTANCES: readonly string[] = ['PES190'];

const codes = CODES.filter((code) => !OF_ACCEPTANCES.includes(code));

const named = fixtures.map((fixture): [string, Fixture] => [
  fixture.when ? `${fixture.code}, where ${fixture.when}` : fixture.code,
  fixture,
]);

describe('the fixtures', () => {
  it('are of every code of the catalogue, and of no other', () => {
    const fixed = [...new Set(fixtures.map(({ code }) => code))].sort();
    expect(fixed).toEqual(codes);
  });

  it('have a near miss for every code', () => {
    const missed = new Set(fixtures.flatMap(({ code, nearMiss }) => (nearMiss ? [code] : [])));
    expect(codes.filter((code) => !missed.has(code))).toEqual([]);
  });
});

describe('a finding', () => {
  it.each(named)('%s says what is, where, and what to do', (_, fixture) => {
    const found = findingsOf(fixture).filter(({ code }) => code === fixture.code);
    expect(
      found.map((each) => ({
        message: each.message,
        help: each.help,
        at: writePlace(each),
        related: each.related.map(writePlace),
        severity: each.severity,
      })),
    ).toEqual([
      {
        message: fixture.message,
        help: fixture.help,
        at: fixture.at,
        related: fixture.related ?? [],
        severity: entryOf(fixture.code).severity,
      },
    ]);
  });

  it.each(named)('%s comes alone, or with those that its nature brings', (_, fixture) => {
    const codes = new Set(findingsOf(fixture).map(({ code }) => code));
    expect([...codes].sort()).toEqual([fixture.code, ...(fixture.besides ?? [])].sort());
  });

  it.each(named)('%s does not repeat its own position in its words', (_, fixture) => {
    for (const { code, message, file, sheet, cell } of findingsOf(fixture)) {
      if (code !== fixture.code) continue;
      const words = message.split(/[\s,;:.()«»]+/);
      expect(words).not.toContain(file);
      if (cell !== null) expect(words).not.toContain(cell);
      if (cell !== null && sheet !== null) expect(message).not.toContain(sheet);
    }
  });

  it.each(named)('%s is a sentence, and so is its help', (_, { message, help }) => {
    for (const sentence of [message, help]) {
      expect(sentence).toMatch(/^(?:[A-ZÁÉÍÓÚÑ«¿]|\d+ columnas).*\.$/su);
      expect(sentence).not.toMatch(/\s{2}|undefined|null|NaN|\[object| \./);
    }
  });
});

describe('a near miss', () => {
  const nearMisses = named.flatMap(([name, { code, nearMiss }]) =>
    nearMiss ? [{ name, code, nearMiss }] : [],
  );

  it.each(nearMisses)('of $name is silent', ({ code, nearMiss }) => {
    expect(findingsOf(nearMiss).map((each) => each.code)).not.toContain(code);
  });
});

describe('files in order', () => {
  it('give no finding at all', () => {
    const inside = matrix(row('100% | 10 | 9 | Se aplazó'));
    const crossed = matrix(row('100% | 10 | | '));
    expect(findingsOf({ matrix: inside })).toEqual([]);
    expect(
      findingsOf({ matrix: crossed, exports: [segplan(record('10 | 10 | 100% | '))] }),
    ).toEqual([]);
  });
});
