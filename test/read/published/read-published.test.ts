/** What a published document prints: its percentages with their decimals, and where each compliance is. */

import { describe, expect, it } from 'vitest';
import type { Cell, Workbook } from '../../../src/read/book/workbook.ts';
import { readCsv } from '../../../src/read/csv/read-csv.ts';
import { printFigure, showFigure } from '../../../src/read/published/printed-figure.ts';
import { readHtml } from '../../../src/read/published/read-html.ts';
import { readMarkdown } from '../../../src/read/published/read-markdown.ts';
import { readPublished } from '../../../src/read/published/read-published.ts';
import { readRecords } from '../../../src/read/published/read-records.ts';
import { readFigure } from '../../../src/read/values/figures.ts';
import { workbookOf } from '../../sheets.ts';

const AT = { file: 'informe.xlsx', sheet: 'Hoja', cell: { row: 1, column: 1 } };

describe('a printed percentage', () => {
  const printed = (value: number | string, format = 'General', ofColumn = 0) => {
    const cell: Cell = { column: 1, value, format, formula: null };
    const shown = showFigure(cell, readFigure(cell).figure);
    return shown && printFigure(shown, AT, ofColumn);
  };

  it.each([
    ['99,56%', 'General', '99,56%', [[0.9956, 2]]],
    ['100%', 'General', '100%', [[1, 0]]],
    ['100,10 %', 'General', '100,10 %', [[1.001, 2]]],
    [1.01258484162896, '0.00%', '101,26%', [[1.0126, 2]]],
    [1.01258484162896, '0%', '101%', [[1.01, 0]]],
    [0.5, '0.0#%;[Red]-0.0#%', '50,00%', [[0.5, 2]]],
    [
      101.26348,
      '0.00',
      '101,26',
      [
        [101.26, 0],
        [1.0126, 2],
      ],
    ],
    [
      0.9956,
      'General',
      '0,9956',
      [
        [0.9956, 2],
        [0.009956, 4],
      ],
    ],
  ] as const)('%s as %s', (value, format, text, readings) => {
    const figure = printed(value, format);
    expect(figure?.text).toBe(text);
    expect(figure?.readings.map(({ value: ratio, decimals }) => [ratio, decimals])).toEqual(
      readings,
    );
  });

  it('has the decimals of its column where it drops its zeros', () => {
    expect(printed('1', 'General', 4)?.readings[0]).toEqual({ value: 1, decimals: 2 });
    expect(printed('100%', 'General', 4)?.readings[0]).toEqual({ value: 1, decimals: 0 });
  });
});

const HEADINGS =
  'Nombre meta | Nombre indicador | Tendencia | Ponderación indicador | Programación 2024 | Ejecución 2024 | % Avance 2024 | Estado';
const ROW = 'Meta sectorial 11: Sedes | 21: Sedes | Suma | 100% | 10 | 9 | 90% | Se aplazó';
const CELLS = [HEADINGS, ROW].map((line) => line.split(' | '));

/** The number of each objective with its printed compliances and their cells. */
function compliancesIn(workbook: Workbook): readonly unknown[] {
  const { published } = readPublished(workbook, 2024);
  return (published?.objectives ?? []).map(({ number, compliance }) => [
    number,
    ...compliance.map(({ text, at }) => `${text} ${at.sheet} ${at.cell?.row}/${at.cell?.column}`),
  ]);
}

describe('the compliance of an objective', () => {
  it('is read beside, below and under what names it, and in the total', () => {
    const table = (number: number, ...above: readonly string[]) =>
      [
        ...above,
        `| ${HEADINGS} |`,
        `| ${ROW.replaceAll('1: ', `${number}: `)} |`,
        `| Cumplimiento del objetivo | | | 100% | | | 90,0% | |`,
      ].join('\n');
    const workbook = workbookOf({
      Resumen:
        '| Objetivo | Nombre | Cumplimiento 2024 |\n| Objetivo 1 | Uno | 90% |\n| Objetivo 2 | Dos | 80% |',
      'Objetivo 1': table(
        1,
        '| Objetivo 1. Mejorar las sedes de la ciudad |',
        '| Cumplimiento 2024 | "91%" |',
      ),
      'Objetivo 2': table(2, '| Objetivo 2. Ampliar las aulas de la ciudad |', '| "92,5%" |'),
    });
    expect(compliancesIn(workbook)).toEqual([
      [1, '90,00% Resumen 2/3', '91% Objetivo 1 2/2', '90,0% Objetivo 1 5/7'],
      [2, '80,00% Resumen 3/3', '92,5% Objetivo 2 2/1', '90,0% Objetivo 2 5/7'],
    ]);
  });

  it('is not that of another year', () => {
    const sheet = [
      '| Objetivo 1. Mejorar las sedes de la ciudad |',
      '| Cumplimiento 2023 | 70% |',
      `| ${HEADINGS} |`,
      `| ${ROW} |`,
    ].join('\n');
    expect(compliancesIn(workbookOf({ 'Objetivo 1': sheet }))).toEqual([[1]]);
  });
});

describe('a page', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const tableOf = (rows: readonly (readonly string[])[], tag = 'td') =>
    `<TABLE class="a>b">${rows.map((row) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`).join('')}</TABLE>`;

  it('is read with its sections, spans and named letters, and without what it does not show', () => {
    const page = [
      '<html><head><title>Objetivo 9</title><style>td { }</style></head><body>',
      '<nav><ul><li>Objetivo 7</li></ul></nav><script>document.write("Cumplimiento: 1%")</script>',
      '<h2>Objetivo&nbsp;1</h2><p>Mejorar la atenci&oacute;n &amp; las sedes<br>de la ciudad</p>',
      '<dl><dt>Cumplimiento 2024</dt><dd><b>90,0</b>%</dd></dl>',
      '<table><tr><th rowspan="2">Nombre meta</th><th rowspan=2>Nombre indicador</th><th rowspan=2>Tendencia</th><th rowspan=2>Ponderación indicador</th><th colspan="3">2024</th></tr>',
      '<tr><th>Programación</th><th>Ejecución</th><th>% Avance</th></tr>',
      '<tr><td>Meta sectorial 11:<br/>Sedes</td><td>21: Sedes</td><td>Suma</td><td>100%</td><td>10</td><td>9</td><td>90&#37;</td></tr></table>',
      '</body></html>',
    ].join('\n');
    const { published } = readPublished(readHtml(bytes(page), 'p.html'), 2024);
    expect(published?.objectives).toMatchObject([
      {
        number: 1,
        name: 'Mejorar la atención & las sedes de la ciudad',
        compliance: [{ text: '90,0%', readings: [{ value: 0.9, decimals: 1 }] }],
        rows: [
          {
            key: { goalKind: 'sectorial', goalCode: '11', indicatorCode: '21' },
            progress: [
              {
                text: '90%',
                at: { file: 'p.html', sheet: 'Objetivo 1', cell: { row: 6, column: 7 } },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('is one sheet where nothing parts it', () => {
    const { sheets } = readHtml(bytes(`<p>Uno</p>${tableOf(CELLS)}`), 'p.html');
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['Página', 3]]);
  });

  it('reads whatever it is given', () => {
    for (const text of [
      '',
      '<',
      '<table',
      '<td>x</td>',
      '</table>',
      '<table><tr><td rowspan=9e9 colspan=-1>a',
      '&#99999999;&nada;',
    ]) {
      expect(() => readHtml(bytes(text), 'p.html')).not.toThrow();
    }
  });

  it('of Markdown has its escapes taken back', () => {
    const text = [
      '# Plan',
      '## Objetivo 1',
      '**Mejorar las sedes \\* de la ciudad**',
      '- **Cumplimiento 2024:** 90%',
      `| ${HEADINGS} |`,
      '| --- | --- | --- | ---: | ---: | ---: | ---: | --- |',
      `| ${ROW.replace('Sedes |', 'Sedes \\| aulas |')} |`,
    ].join('\n');
    const { published } = readPublished(readMarkdown(bytes(text), 'p.md'), 2024);
    expect(published?.objectives).toMatchObject([
      {
        number: 1,
        name: 'Mejorar las sedes * de la ciudad',
        compliance: [{ text: '90%' }],
        rows: [{ names: { goal: 'Sedes | aulas' }, progress: [{ text: '90%' }] }],
      },
    ]);
  });
});

describe('other tables', () => {
  it('may name no objective and no year', () => {
    const undated = [HEADINGS.replaceAll(' 2024', ''), ROW].map((line) =>
      line.replaceAll(' | ', ';'),
    );
    const workbook = readCsv(new TextEncoder().encode(undated.join('\n')), 'p.csv');
    const { published, vigencias, dated } = readPublished(workbook, 2025);
    expect([vigencias, dated]).toEqual([[2025], false]);
    expect(published?.objectives).toMatchObject([
      { number: null, rows: [{ progress: [{ text: '90%' }] }] },
    ]);
  });

  it('are none where the records of a JSON file are not flat', () => {
    expect(readRecords({ a: 1 }, 'p.json')).toBeNull();
    expect(readRecords([1, 2], 'p.json')).toBeNull();
    expect(readRecords([], 'p.json')).toBeNull();
    expect(
      readRecords([{ a: 1.5, b: 'x', c: null }], 'p.json')?.sheets[0]?.rows[1]?.cells,
    ).toMatchObject([
      { column: 1, value: '1,5' },
      { column: 2, value: 'x' },
    ]);
  });

  it('are those with the headings of the publication, where others look like a matrix', () => {
    const table = `| Objetivo 1. Mejorar |\n| ${HEADINGS} |\n| ${ROW} |`;
    const other =
      '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | % Avance 2024 |\n| 9. Otro | 99: Otra | 98: Otro | Suma | 100% | 1 | 1 | 100% |';
    const { published } = readPublished(workbookOf({ Matriz: other, 'Objetivo 1': table }), 2024);
    expect(published?.objectives.map(({ number }) => number)).toEqual([1]);
  });

  it('are told when they are of another year', () => {
    const table = `| Objetivo 1. Mejorar |\n| ${HEADINGS} |\n| ${ROW} |`;
    expect(readPublished(workbookOf({ Hoja: table }), 2025)).toEqual({
      published: null,
      vigencias: [2024],
      dated: true,
    });
  });
});
