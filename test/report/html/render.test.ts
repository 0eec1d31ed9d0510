/** The page: whole, closed, accessible, and drawn by a real browser where there is one. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../src/report/compute/outputs/html.ts';
import { everyStatusCase, publishedCase } from '../cases.ts';
import { indicator, objective, report } from '../evaluation-builders.ts';
import { reportOf, strainedPlan } from '../plans.ts';
import { nodesOf, parsePage, walk, type XmlNode } from '../xlsx/xml-tree.ts';

const CASES = {
  publishedCase: publishedCase(),
  everyStatusCase: everyStatusCase(),
  'forty indicators': reportOf(strainedPlan('2025-12-31')),
};

describe.each(Object.entries(CASES))('the page of %s', (_, answer) => {
  const html = writeHtml(answer, ['matriz.xlsx']);
  const page = parsePage(html);

  it('needs nothing else: no script, no address of the network', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:/i);
    expect(html).toContain("default-src 'none'");
  });

  it('says its language, its title, and has one main heading', () => {
    expect(page.attributes.get('lang')).toBe('es-CO');
    expect(nodesOf(page, 'h1')).toHaveLength(1);
    expect(nodesOf(page, 'main')).toHaveLength(1);
    const levels = [...walk(page)].flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []);
    const skips = levels.filter((level, at) => Number(level) > Number(levels[at - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  it('has a caption and the scope of its headings in every table', () => {
    for (const table of nodesOf(page, 'table')) {
      expect(nodesOf(table, 'caption')).toHaveLength(1);
      expect(nodesOf(table, 'th').every(({ attributes }) => attributes.has('scope'))).toBe(true);
      const widths = nodesOf(table, 'tr').map(({ children }) => children.length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('has identifiers of their own, and links that lead to them', () => {
    const ids = [...walk(page)].flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = nodesOf(page, 'a').map(({ attributes }) => attributes.get('href') ?? '');
    const lost = links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)));
    expect(lost).toEqual([]);
    expect(links).toContain('matriz.xlsx');
  });

  it('describes its charts in words, and draws a bar for each figure within its room', () => {
    const charts = drawnIn(page);
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const figures = spansOf(chart, 'figure').filter(({ text }) => text !== '');
      const label = chart.attributes.get('aria-label') ?? '';
      expect(figures.filter(({ text }) => !label.includes(text))).toEqual([]);
      const fills = spansOf(chart, 'fill');
      expect(fills).toHaveLength(figures.length);
      for (const { attributes } of fills) {
        const ends = [...(attributes.get('style') ?? '').matchAll(/(\d+\.\d)%/g)].map(figureOf);
        expect(ends).toHaveLength(2);
        expect(ends[0]).toBeLessThanOrEqual(ends[1] ?? 0);
        expect(ends[1]).toBeLessThanOrEqual(100);
      }
    }
  });

  it('says in each cell which column it is of, for screens that show rows as lists', () => {
    for (const table of nodesOf(page, 'table')) {
      const headings = nodesOf(table, 'th').flatMap(({ attributes, text }) =>
        attributes.get('scope') === 'col' ? [text] : [],
      );
      for (const row of nodesOf(table, 'tbody').flatMap((body) => nodesOf(body, 'tr'))) {
        const of = row.children.map(
          ({ attributes }, at) => attributes.get('data-of') ?? headings[at],
        );
        expect(of).toEqual(headings);
      }
    }
  });
});

/** The charts of the page. */
function drawnIn(page: XmlNode): readonly XmlNode[] {
  return nodesOf(page, 'div').filter(({ attributes }) => attributes.get('class') === 'chart');
}

function spansOf(node: XmlNode, name: string): readonly XmlNode[] {
  return nodesOf(node, 'span').filter(({ attributes }) =>
    attributes.get('class')?.split(' ').includes(name),
  );
}

function figureOf([, figure]: RegExpMatchArray): number {
  return Number(figure);
}

it('cuts a bar that would flatten the others, and says so, as it says of bars there are not', () => {
  const answer = report([
    objective(1, [indicator()], { compliance: 2.86 }),
    objective(2, [indicator()], { compliance: 0.5 }),
    objective(3, [indicator()], { compliance: null }),
  ]);
  const page = parsePage(writeHtml(answer, []));
  const [chart] = drawnIn(page);
  const styles = chart
    ? spansOf(chart, 'fill').map(({ attributes }) => attributes.get('style'))
    : [];
  expect(styles).toEqual(['--from: 0.0%; --to: 100.0%', '--from: 0.0%; --to: 25.0%']);
  const said = nodesOf(page, 'p').map(({ text }) => text);
  expect(said).toContain('En el gráfico se cortan en 200%: Objetivo 1 (286,00%).');
  expect(said.filter((text) => /^Sin barra en el gráfico: Objetivo 3 \(/.test(text))).toHaveLength(
    1,
  );
});

it('obeys nothing in the text of the inputs', () => {
  const name = '<img src=x onerror=alert(1)>"\'&amp;\u001b';
  const html = writeHtml(
    report([objective(1, [indicator({ name, observation: name })], { name })]),
    [],
  );
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;amp;␛');
});

it('is the same for the same report', () => {
  expect(writeHtml(publishedCase(), [])).toBe(writeHtml(publishedCase(), []));
});

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
const browser = BROWSERS.find((name) => spawnSync(name, ['--version']).status === 0);
if (!browser) process.stderr.write('no browser found: the page is not drawn\n');

/**
 * The page with axe in it, which writes into its title what it finds and which tables of objectives
 * are wider than what shows them; the policy of the page, which lets no script run, is left out.
 */
function withAxe(html: string): string {
  const report = `axe.run().then(({ violations }) => {
    const wide = [...document.querySelectorAll('section')]
      .filter((section) => /^Objetivo \\d+$/.test(section.getAttribute('aria-label') ?? ''))
      .map((section) => section.querySelector('.scroll'))
      .map(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    const found = violations.map(({ id, nodes }) => [id, nodes[0].html]);
    document.title = 'AXE ' + JSON.stringify({ violations: found, wide });
  });`;
  const scripts = [axe.source, report].map(
    (text) => `<script>${text.replaceAll('</script', '<\\/script')}</script>`,
  );
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</body>', () => `${scripts.join('')}</body>`);
}

describe.skipIf(!browser)('in a browser', () => {
  const open = (answer: keyof typeof CASES, ...words: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'pes-page-'));
    try {
      const page = join(folder, 'informe.html');
      const html = writeHtml(CASES[answer], []);
      writeFileSync(page, words.includes('AXE') ? withAxe(html) : html);
      const plain = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/p`];
      const { stdout } = spawnSync(
        browser ?? '',
        [
          ...plain,
          ...words.filter((word) => word !== 'AXE').map((word) => word.replace('FOLDER', folder)),
          `file://${page}`,
        ],
        { timeout: 60_000, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
      );
      const out = words.map((word) => /=(FOLDER.*)$/.exec(word)?.[1]).find(Boolean);
      const bytes = out ? readFileSync(out.replace('FOLDER', folder)) : Buffer.alloc(0);
      return { stdout, bytes };
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  };

  it('is read whole', () => {
    const { stdout } = open('publishedCase', '--dump-dom');
    expect(stdout).toContain('99,56%');
    expect(stdout).toContain('</footer>');
  }, 70_000);

  it('is drawn', () => {
    const { bytes } = open(
      'publishedCase',
      '--screenshot=FOLDER/page.png',
      '--window-size=1280,1600',
    );
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // A blank page of that size takes less than a tenth of this.
    expect(bytes.length).toBeGreaterThan(100_000);
  }, 70_000);

  it.each(Object.keys(CASES) as (keyof typeof CASES)[])(
    'shows the eight columns and the observation of %s from 1024 pixels on, and axe finds nothing at any width',
    (answer) => {
      for (const width of [390, 1024, 1250, 1280, 1920]) {
        const flags = [`--window-size=${width},900`, '--virtual-time-budget=30000', '--dump-dom'];
        const { stdout } = open(answer, ...flags, 'AXE');
        const [, said = ''] = /<title>AXE (.*?)<\/title>/.exec(stdout) ?? [];
        const { violations, wide } = JSON.parse(said.replaceAll('&lt;', '<'));
        expect([width, violations]).toEqual([width, []]);
        if (width > 390) expect([width, [...new Set(wide)]]).toEqual([width, [false]]);
      }
    },
    300_000,
  );

  it('is printed on letter paper, landscape', () => {
    const { bytes } = open(
      'forty indicators',
      '--print-to-pdf=FOLDER/page.pdf',
      '--no-pdf-header-footer',
    );
    const pdf = bytes.toString('latin1');
    expect(pdf.startsWith('%PDF')).toBe(true);
    expect(pdf).toMatch(/MediaBox ?\[0 0 792 612\]/);
  }, 70_000);
});
