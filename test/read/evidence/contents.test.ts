import { describe, expect, it } from 'vitest';
import { viewGrid } from '../../../src/read/book/grid.ts';
import { profileColumn } from '../../../src/read/evidence/contents.ts';
import { fitOf, PROVEN } from '../../../src/read/evidence/fit.ts';
import { sampleRows } from '../../../src/read/evidence/sample.ts';
import type { Concept } from '../../../src/read/headings/meaning.ts';
import { sheetOf } from '../../sheets.ts';

/** The profile of cells one below another, beside two columns that make their rows those of a table. */
function profileOf(...cells: readonly string[]) {
  const rows = cells.map((cell, at) => `| Nombre ${at} | otra | ${cell} |`);
  const grid = viewGrid('libro.xlsx', sheetOf('Hoja1', ['| a | b | c |', ...rows].join('\n')));
  return profileColumn(grid, 3, sampleRows(grid, 1));
}

function scoreOf(concept: Concept, ...cells: readonly string[]): number {
  return fitOf(concept, profileOf(...cells)).score;
}

describe('the profile of a column', () => {
  it('counts what its cells are', () => {
    const profile = profileOf('10', '25%', '"2307: Asistir a las entidades"', 'NP');
    expect(profile).toMatchObject({ filled: 3, numbers: 2, percents: 1, texts: 1, verbs: 1 });
    expect(profile.values.map((value) => value?.value ?? null)).toEqual([10, 0.25, null, null]);
  });

  it('takes a word for a trend only where it says nothing else', () => {
    expect(profileOf('Suma', '3 - Creciente', 'Suma de esfuerzos', 'Constante').trends).toBe(3);
  });

  it('knows a column that only counts its rows', () => {
    expect(profileOf('1', '2', '3').counts).toBe(true);
    expect(profileOf('1', '3', '4').counts).toBe(false);
    expect(profileOf('2307', '2308', '2309').counts).toBe(false);
  });
});

describe('contents', () => {
  it('prove a trend and a kind of goal whatever stands above', () => {
    expect(scoreOf('trend', 'Suma', 'Creciente', 'Decreciente')).toBe(PROVEN);
    expect(scoreOf('goalKind', 'MS', 'ME', 'Meta proyecto')).toBe(PROVEN);
  });

  it.each<[Concept, readonly string[], readonly string[]]>([
    ['programmed', ['10', '46'], ['Asistir a las entidades', 'Poner en marcha los centros']],
    ['vigencia', ['2024', '2025'], ['46', '1250']],
    ['goal', ['Asistir a las entidades', 'Poner en marcha los centros'], ['10', '46']],
    ['goalCode', ['2307', 'MS-2320'], ['25%', '30%']],
    ['goalCode', ['2307', '2320', '2339'], ['1', '2', '3']],
    ['money', ['5000000', '7200000', '9000000'], ['46', '5', '8']],
    ['progress', ['98%', '100%'], ['4600', '1250']],
  ])('of %s are likelier %j than %j', (concept, likely, unlikely) => {
    expect(scoreOf(concept, ...likely)).toBeGreaterThan(scoreOf(concept, ...unlikely));
  });

  it('say nothing where there are none', () => {
    expect(scoreOf('executed', '', '')).toBe(0);
  });
});
