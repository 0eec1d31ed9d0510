import { expect, it } from 'vitest';
import { writeMarkdown } from '../../../src/report/compute/outputs/markdown.ts';
import { renderMarkdown } from '../../../src/report/markdown/render.ts';
import { everyStatusCase, publishedCase } from '../cases.ts';
import { indicator, objective, report } from '../evaluation-builders.ts';

it('has a heading for each sheet, without the copy of the inputs', () => {
  const headings = writeMarkdown(publishedCase()).match(/^##? .*$/gm);
  expect(headings).toEqual([
    '# Plan Estratégico Sectorial 2024-2027',
    '## Cumplimiento por objetivo',
    '## Objetivo 1',
    '## Objetivo 3',
    '## Objetivo 5',
    '## Lo que falta para llegar a 100% (no oficial)',
    '## Hallazgos',
    '## Metodología',
  ]);
});

it('writes tables with figures on the right', () => {
  const text = writeMarkdown(publishedCase());
  expect(text).toContain(
    '| Objetivo | Nombre del objetivo | Cumplimiento 2024 | Cumplida | En ejecución | No cumplida | Sin reporte | No programada | No calculable | Reporte |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n',
  );
  expect(text).toContain('| 34% | 79% | 77,98% | 98,71% | No cumplida | 33,56% |');
});

it('has as many cells in every row of a table as in its heading', () => {
  const blocks = writeMarkdown(everyStatusCase()).trim().split('\n\n');
  const tables = blocks.filter((block) => block.startsWith('|'));
  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) {
    const widths = table.split('\n').map((line) => line.match(/(?<!\\)\|/g)?.length);
    expect(new Set(widths).size).toBe(1);
  }
});

it.each([
  ['a|b', 'a\\|b'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['![x](http://x)', '!\\[x\\](http\\://x)'],
  ['dos\r\nlíneas', 'dos<br>líneas'],
  ['*énfasis* _y_ `código`', '\\*énfasis\\* \\_y\\_ \\`código\\`'],
  ['1. uno', '1\\. uno'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['ESC\u001b[31m', 'ESC␛\\[31m'],
])('writes the text %j as %j', (text, written) => {
  const sheet = {
    name: 'Hoja',
    columns: ['name' as const],
    parts: [{ kind: 'lead' as const, text }],
  };
  expect(renderMarkdown([sheet])).toBe(`**${written}**\n`);
});

it('keeps a long observation in its cell', () => {
  const observation = 'Primera línea | con barra\nsegunda línea';
  const text = writeMarkdown(report([objective(1, [indicator({ observation })])]));
  expect(text).toContain('| Primera línea \\| con barra<br>segunda línea |');
});
