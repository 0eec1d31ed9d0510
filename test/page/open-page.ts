/** The page in a browser, and the same case by the command. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../memory-io.ts';
import { Browser, type Page } from './browser.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A file of a case. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** What is said of a case, by the page or by the command. */
export interface Said {
  /** The figure of each objective, as it is shown; `null` where there is none. */
  readonly objectives: readonly (string | null)[];
  /** The progress of each indicator that has one, as it is shown. */
  readonly indicators: readonly string[];
  /** Codes, sentences and what to do. */
  readonly findings: readonly string[];
  readonly failure: string | null;
}

/** Where the pages and their files are, with a browser that shows them. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'pes-page-'));
  readonly browser = new Browser();
  readonly address: string;

  constructor() {
    const dist = join(this.folder, 'dist');
    execFileSync(process.execPath, [join(ROOT, 'scripts', 'bundle.js'), dist], { stdio: 'pipe' });
    this.address = pathToFileURL(join(dist, 'pes.html')).href;
  }

  open(width?: number): Promise<Page> {
    return this.browser.open(this.address, width);
  }

  /** Puts a file on the disk and gives its path. */
  write({ name, bytes }: Given): string {
    const path = join(mkdtempSync(join(this.folder, 'case-')), name);
    writeFileSync(path, bytes);
    return path;
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Gives the page files by the button of their kind, and waits until they are read and computed. */
export async function giveFiles(
  page: Page,
  button: 'matriz' | 'segplan' | 'config',
  paths: readonly string[],
): Promise<void> {
  await page.give(`#${button}`, paths);
  await page.until(
    `${JSON.stringify(paths.map((path) => basename(path)))}.every((name) => [...document.querySelectorAll('.files .name')].some(({ textContent }) => textContent === name))`,
  );
  await settle(page);
}

/** Waits until nothing is being done. */
export async function settle(page: Page): Promise<void> {
  await page.until("document.body.getAttribute('aria-busy') === 'false'");
}

/** What the page shows. */
export function readPage(page: Page): Promise<Said> {
  return page.ask(`(() => {
    const texts = (selector, root = document) =>
      [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
    const shown = document.querySelector('#resultado:not([hidden])');
    const findings = shown ? [...shown.querySelectorAll('.findings > li')] : [];
    const failure = document.querySelector('#fallo .failure strong');
    return {
      objectives: shown
        ? texts('.objective > summary .figure', shown).map((text) => (/%$/.test(text) ? text : null))
        : [],
      indicators: shown
        ? texts('.objective table tbody td[data-of^="% Avance"]:not(.absent)', shown)
        : [],
      findings: findings.map((one) =>
        [one.querySelector('.severity').textContent.split(' ').pop(), ...texts(':scope > p:not(.of, .quiet)', one)].join(' | ')),
      failure: failure?.textContent ?? null,
    };
  })()`);
}

const ORDER = ['error', 'warning', 'note'];

/** What the command says of the same files. */
export async function readCommand(
  words: readonly string[],
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<Said & { readonly exitCode: number }> {
  const { stdout, exitCode } = await run(['compute', ...words, '--format', 'json'], { files });
  const document = JSON.parse(stdout);
  const hasFigures = document.vigencia !== null;
  const all =
    hasFigures || document.findings.length > 0
      ? document.findings
      : JSON.parse((await run(['validate', ...words, '--format', 'json'], { files })).stdout)
          .findings;
  const found = all as readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly help: string;
  }[];
  return {
    exitCode,
    objectives: document.objectives.map(
      ({ complianceText }: { complianceText: string | null }) => complianceText,
    ),
    indicators: document.objectives.flatMap(
      ({ indicators }: { indicators: readonly { progressText: string | null }[] }) =>
        indicators.flatMap(({ progressText }) => progressText ?? []),
    ),
    findings: ORDER.flatMap((severity) => found.filter((one) => one.severity === severity)).map(
      ({ code, message, help }) => [code, message, `Qué hacer: ${help}`].join(' | '),
    ),
    failure: document.error?.message ?? null,
  };
}

/** A file of the repository, from its top. */
export function fromRoot(...parts: readonly string[]): Given {
  const path = join(ROOT, ...parts);
  return { name: basename(path), bytes: readFileSync(path) };
}
