/**
 * How many planted faults are reported at their cell. `PES_FAULTS=100 npx vitest run test/faults`
 * plants that many of each kind and prints the table of the guide.
 */

import { describe, expect, it } from 'vitest';
import { findingsIn, GOOD_FILES, type Measure, measureFaults } from './measure.ts';
import { randomFrom } from './random.ts';

const asked = process.env.PES_FAULTS;

describe('good files', () => {
  it('have no finding but the lagged result of the published case', () => {
    const places = GOOD_FILES.flatMap((make) =>
      Array.from({ length: 20 }, (_, seed) => findingsIn(make(randomFrom(seed)))),
    ).flatMap((findings) => findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`));
    expect([...new Set(places)]).toEqual(['PES321 Reporte!J8']);
  }, 60_000);
});

describe('a planted fault', () => {
  const measures = measureFaults(asked === undefined ? 1 : Number(asked));
  if (asked !== undefined) process.stdout.write(writeTable(measures));

  it.each(measures.map((one): [string, Measure] => [one.fault, one]))(
    '%s is reported, once, naming its cell',
    (_, { planted, named, findings, also, missed }) => {
      expect(planted).toBeGreaterThan(0);
      expect({ named, findings: findings - also, missed }).toEqual({
        named: planted,
        findings: planted,
        missed: null,
      });
    },
  );
});

function writeTable(measures: readonly Measure[]): string {
  const rows = measures.map(
    ({ fault, planted, atCell, named, findings }) =>
      `| ${fault} | ${planted} | ${atCell} | ${named} | ${findings} |`,
  );
  const sum = (key: 'planted' | 'atCell' | 'named' | 'findings') =>
    measures.reduce((total, one) => total + one[key], 0);
  const total = `| **Total** | ${sum('planted')} | ${sum('atCell')} | ${sum('named')} | ${sum('findings')} |`;
  const head = '| Falla | Sembradas | En la celda | Nombran la celda | Hallazgos |';
  return `${[head, '| --- | --: | --: | --: | --: |', ...rows, total].join('\n')}\n`;
}
