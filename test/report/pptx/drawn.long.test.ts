/** Presentations drawn by LibreOffice: a page a slide, and every text within what it stands in. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/read/deck/read-template.ts';
import { writePptx } from '../../../src/report/compute/outputs/pptx.ts';
import type { ComputeReport } from '../../../src/report/compute/report.ts';
import { DECK_CASES } from './deck-cases.ts';
import { makeTemplate } from './made-template.ts';
import { readDeck } from './written-deck.ts';

const TEMPLATE = readTemplate(await makeTemplate(), 'entidad.pptx');
const DRAWN: readonly (readonly [string, () => ComputeReport])[] = [
  ...Object.entries(DECK_CASES),
  ...['published', 'forty', 'long', 'everyStatus'].map(
    (name) =>
      [
        `${name}-template`,
        () => {
          const report = (DECK_CASES[name] as () => ComputeReport)();
          return { ...report, publication: { ...report.publication, template: TEMPLATE } };
        },
      ] as const,
  ),
];

/** Whether LibreOffice has what draws presentations, and poppler what reads their pages. */
async function canDraw(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'pes-impress-'));
  try {
    if (spawnSync('pdftotext', ['-v']).status !== 0) return false;
    const report = (DECK_CASES.empty as () => ComputeReport)();
    return drawAll(folder, [['prueba', await writePptx(report)]]).has('prueba');
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** The pages of each presentation; LibreOffice starts once for all of them. */
function drawAll(
  folder: string,
  decks: readonly (readonly [string, Uint8Array])[],
): Map<string, readonly Page[]> {
  const sources = decks.map(([name, bytes]) => {
    const source = join(folder, `${name}.pptx`);
    writeFileSync(source, bytes);
    return source;
  });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const words = ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...sources];
  execFileSync('soffice', [profile, ...words], { stdio: 'ignore', timeout: 280_000 });
  return new Map(
    decks.map(([name]) => {
      const boxes = join(folder, `${name}.html`);
      execFileSync('pdftotext', ['-bbox', join(folder, `${name}.pdf`), boxes]);
      return [name, readPages(readFileSync(boxes, 'utf8'))];
    }),
  );
}

function readPages(html: string): readonly Page[] {
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, inside = '']) => ({
      width: Number(width),
      height: Number(height),
      words: [
        ...inside.matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g,
        ),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    }),
  );
}

const isDrawn = await canDraw();
if (!isDrawn) process.stderr.write('soffice or pdftotext not found: no presentation was drawn\n');

describe.runIf(isDrawn)('a drawn presentation', () => {
  let folder = '';
  let pages = new Map<string, readonly Page[]>();
  const decks = new Map<string, Uint8Array>();

  beforeAll(async () => {
    for (const [name, make] of DRAWN) decks.set(name, await writePptx(make()));
    folder = mkdtempSync(join(tmpdir(), 'pes-drawn-'));
    pages = drawAll(folder, [...decks]);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(DRAWN.map(([name]) => name))('has a page a slide: %s', (name) => {
    const { slides } = readDeck(decks.get(name) ?? new Uint8Array());
    expect(pages.get(name)).toHaveLength(slides.length);
  });

  it.each(DRAWN.map(([name]) => name))('has no word off its page: %s', (name) => {
    const drawn = pages.get(name) ?? [];
    expect(drawn.flatMap(({ words }) => words).length).toBeGreaterThan(20);
    const off = drawn.flatMap(({ width, height, words }, at) =>
      words
        .filter(
          ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
        )
        .map(({ text }) => [at + 1, text]),
    );
    expect(off).toEqual([]);
  });

  it.each(DRAWN.map(([name]) => name))('has no line of text over another: %s', (name) => {
    const over = (pages.get(name) ?? []).flatMap(({ words }, at) =>
      words.flatMap((one, index) =>
        words
          .slice(index + 1)
          .filter((other) => {
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            const least = Math.min(one.bottom - one.top, other.bottom - other.top);
            return across > 1 && down > least * 0.45;
          })
          .map((other) => [at + 1, one.text, other.text]),
      ),
    );
    expect(over).toEqual([]);
  });
});
