/** One finding of many cells, in every form of a validation: no cell is lost in any of them. */

import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { validateSchema } from '../../../src/report/validate/schema.ts';
import { run, type World } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

/** Rows whose target is a text; the others have a figure. */
const UNKNOWN = [2, 3, 4, 6, 9, 11, 13, 15];

let world: World;

beforeAll(async () => {
  const rows = Array.from({ length: 15 }, (_, at) => {
    const target = UNKNOWN.includes(at + 2) ? 'cuatro talleres' : '4';
    return `| 1. Uno | Meta sectorial | ${at + 10}: Meta ${at} | Suma | 100% | ${target} |`;
  });
  const heading =
    '| Objetivo | Tipo de meta | Meta | Tendencia | Ponderación 2024 | Programado 2024 |';
  world = { files: { 'm.xlsx': await xlsxOf({ 'Plan 2024': [heading, ...rows].join('\n') }) } };
});

const RANGES = ['F2:F4', 'F6', 'F9', 'F11', 'F13', 'F15'];

const show = async (format: string, ...flags: string[]): Promise<string> =>
  (await run(['validate', 'm.xlsx', '--format', format, ...flags], world)).stdout;

it('json has each cell, with its own words and its fingerprint', async () => {
  const { findings, summary } = validateSchema.parse(JSON.parse(await show('json')));
  const own = findings.filter(({ code }) => code === 'PES103');
  expect(own.map(({ effect, cell }) => [effect, cell])).toEqual([['withholds', 'F2']]);
  const [{ cells = [], fingerprint } = {}] = own;
  expect(cells.map(({ cell }) => cell)).toEqual(UNKNOWN.map((row) => `F${row}`));
  expect(new Set(cells.map((one) => one.fingerprint)).size).toBe(UNKNOWN.length);
  expect(cells[0]?.fingerprint).toBe(fingerprint);
  expect(summary.cells).toBe(findings.reduce((sum, one) => sum + one.cells.length, 0));
});

it('sarif has each range as a location of one result', async () => {
  const location = z.object({
    physicalLocation: z.object({ region: z.record(z.string(), z.number()) }),
    logicalLocations: z.array(z.object({ fullyQualifiedName: z.string() })),
  });
  const result = z.object({ ruleId: z.string(), locations: z.array(location) });
  const log = z.object({ runs: z.array(z.object({ results: z.array(result) })) });
  const [{ results = [] } = {}] = log.parse(JSON.parse(await show('sarif'))).runs;
  const [{ locations = [] } = {}, ...others] = results.filter(({ ruleId }) => ruleId === 'PES103');
  expect(others).toEqual([]);
  expect(locations.map((one) => one.logicalLocations[0]?.fullyQualifiedName)).toEqual(
    RANGES.map((range) => `'Plan 2024'!${range}`),
  );
  expect(locations[0]?.physicalLocation.region).toEqual({
    startLine: 2,
    startColumn: 6,
    endLine: 4,
    endColumn: 7,
  });
});

it.each(['junit', 'github'])('%s names each range', async (format) => {
  const places = RANGES.map((range) => `'Plan 2024'!${range}`).join(', ');
  expect((await show(format)).replaceAll('&#39;', "'").replaceAll('&apos;', "'")).toContain(places);
});

it('text names the first ranges and counts the cells of the rest, which --all names', async () => {
  expect(await show('text')).toContain('F2:F4, F6, F9, F11 y 2 más · Error PES103 · 8 celdas\n');
  expect(await show('text', '--all')).toContain(`${RANGES.join(', ')} · Error PES103 · 8 celdas\n`);
});
