/** The template as LibreOffice calculates it: its results hold, and its checks turn as cells are filled in. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BLANK, numberFigure } from '../../../src/model/figure.ts';
import type { Template, TemplateEntry } from '../../../src/report/template/template.ts';
import { writeTemplate } from '../../../src/report/template/xlsx.ts';
import { casePath, run } from '../../memory-io.ts';
import fc from '../../seeded-check.ts';
import {
  cellsOf,
  type Edits,
  formulasOf,
  hasLibreOffice,
  partsOf,
  recalculateAll,
  withoutResults,
} from './written-workbook.ts';

if (!hasLibreOffice) process.stderr.write('soffice not found: templates not recalculated\n');

const YEARS = [2024, 2025, 2026, 2027];

const figure = fc.oneof(
  fc.constantFrom(0, 0.5, 10, 20, 40, 40.004).map((value) => numberFigure(value)),
  fc.constant(BLANK),
  fc.constant({ kind: 'mark' as const, text: 'NP' }),
);

const entry: fc.Arbitrary<TemplateEntry> = fc
  .record({
    objective: fc.constantFrom(1, 2, 3, 9, null),
    trend: fc.constantFrom('Suma', 'Constante', 'Creciente', 'Decreciente', 'suma', 'Otra', ''),
    goal: fc.constantFrom('Atender', null),
    wholePlanTarget: figure,
    weights: fc.array(fc.constantFrom(0, 0.33, 0.34, 0.5, 0.995, 1), {
      minLength: 4,
      maxLength: 4,
    }),
    programmed: fc.array(figure, { minLength: 4, maxLength: 4 }),
  })
  .map(({ weights, programmed, ...rest }) => ({
    ...rest,
    goalKind: null,
    goalCode: null,
    indicatorCode: null,
    indicator: 'Índice',
    entity: null,
    unit: null,
    baseline: BLANK,
    years: YEARS.map((vigencia, at) => ({
      vigencia,
      weight: numberFigure(weights[at] ?? 0, true),
      programmed: programmed[at] ?? BLANK,
      executed: BLANK,
      observation: null,
    })),
  }));

function templateOf(entries: readonly TemplateEntry[], years: number): Template {
  return {
    sector: 'Salud',
    vigencias: YEARS.slice(0, years),
    objectives: [
      { number: 1, name: '46 entidades "a", =x' },
      { number: 2, name: '' },
      { number: 3, name: 'x'.repeat(400) },
    ],
    entries,
    executions: [],
    cutoff: null,
    unplaced: [],
    tool: { name: 'pes', version: '0.0.0' },
  };
}

/** The only cell of a sheet that holds that. */
function addressOf(bytes: Uint8Array, sheet: string, value: number | string): string {
  const found = [...cellsOf(bytes)].find(
    ([address, cell]) => address.startsWith(`${sheet}!`) && cell.value === value,
  );
  if (!found) throw new Error(`${sheet} has no ${value}`);
  return found[0];
}

/** The row of the first objective on the sheet that names them. */
function rowOfFirst(bytes: Uint8Array): number {
  return Number(/\d+$/.exec(addressOf(bytes, 'Objetivos', 1))?.[0]);
}

describe.skipIf(!hasLibreOffice)('recalculated by LibreOffice', () => {
  it('every formula of blank, moved and random matrices gives its cached result', async () => {
    const files = { 'matriz.xlsx': readFileSync(casePath('matriz.xlsx')) };
    const moved = await run(['template', '--desde', 'matriz.xlsx', '-o', 'n.xlsx'], { files });
    const random = fc.sample(fc.array(entry, { minLength: 1, maxLength: 30 }), {
      numRuns: 12,
      seed: 7,
    });
    const workbooks = [
      moved.files.get('n.xlsx') ?? new Uint8Array(),
      await writeTemplate(templateOf([], 4)),
      ...(await Promise.all(
        random.map((entries, at) => writeTemplate(templateOf(entries, 1 + (at % 4)))),
      )),
    ];
    const again = await recalculateAll(workbooks);
    const found = workbooks.flatMap((bytes, at) =>
      [...formulasOf(bytes)].flatMap(([address, { value, formula }]) => {
        const [cached, calculated] = [value ?? '', again[at]?.get(address)?.value ?? ''];
        const isSame =
          typeof cached === 'number' && typeof calculated === 'number'
            ? Math.abs(cached - calculated) <= 1e-12
            : cached === calculated;
        return isSame
          ? []
          : [`${at} ${address}: ${cached} → ${JSON.stringify(calculated)} by ${formula}`];
      }),
    );
    expect(found).toEqual([]);
    expect(formulasOf(workbooks[0] ?? new Uint8Array()).size).toBeGreaterThan(200);
  }, 200_000);

  it('turns as a person fills it in', async () => {
    const blank = await writeTemplate(templateOf([], 4));
    const objective = rowOfFirst(blank);
    const first: Edits = {
      'Formulación!A6': 1,
      'Formulación!E6': 'Atender',
      'Formulación!I6': 'Suma',
      'Formulación!K6': 0.6,
      'Formulación!O6': 10,
      'Formulación!P6': 10,
      'Formulación!Q6': 10,
      'Formulación!R6': 10,
      'Formulación!S6': 41,
    };
    const second: Edits = {
      ...first,
      'Formulación!S6': 40,
      'Formulación!K6': 1,
      'Formulación!L6': 1,
      'Formulación!M6': 1,
      'Formulación!N6': 1,
    };
    const edited = await Promise.all(
      [{}, first, second].map((edits) => withoutResults(blank, edits)),
    );
    const seen = (await recalculateAll(edited)).map((cells) =>
      [
        addressOf(blank, 'Formulación', 'Matriz sin diligenciar'),
        'Formulación!T6',
        'Formulación!U6',
        `Objetivos!C${objective}`,
        `Objetivos!D${objective}`,
        `Objetivos!H${objective}`,
      ].map((address) => cells.get(address)?.value ?? ''),
    );
    const name = 'Objetivo 1: 46 entidades "a", =x';
    expect(seen).toEqual([
      ['Matriz sin diligenciar', '', '', 0, 0, 'Sin indicadores'],
      [
        'Por revisar: 2 objetivos, 1 fila',
        name,
        'Los años no suman la meta total',
        1,
        0.6,
        'Revise 4 vigencias',
      ],
      ['Por revisar: 1 objetivo, 0 filas', name, '', 1, 1, 'Completo'],
    ]);
  }, 100_000);

  it('keeps its drop-downs, checks and protection when it is opened and saved', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pes-template-'));
    try {
      const source = join(folder, 'm.xlsx');
      const blank = await writeTemplate(templateOf([], 4));
      const objective = rowOfFirst(blank);
      writeFileSync(source, blank);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const words = [
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'after'),
        source,
      ];
      execFileSync('soffice', [profile, ...words], { stdio: 'ignore', timeout: 90_000 });
      const sheet = partsOf(new Uint8Array(readFileSync(join(folder, 'after', 'm.xlsx')))).get(
        'xl/worksheets/sheet3.xml',
      );
      expect(sheet).toMatch(
        /sqref="I6:I36"[^>]*>\s*<formula1>&quot;Constante,Creciente,Decreciente,Suma/,
      );
      const [, names = ''] = /sqref="A6:A36"[^>]*>\s*<formula1>([^<]*)</.exec(sheet ?? '') ?? [];
      expect(names).toBe(`Objetivos!$A$${objective}:$A$${objective + 2}`);
      expect(sheet).toContain('<conditionalFormatting sqref="K6:K36"');
      expect(sheet).toContain('<conditionalFormatting sqref="S6:S36"');
      expect(sheet).toContain('<sheetProtection sheet="true"');
      expect(sheet).toContain('<autoFilter ref="A5:U36"');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 100_000);
});
