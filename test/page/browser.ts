/** A real browser, told over a pipe what to do: pages, clicks, keys, files, pictures. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser of this machine, where there is one. */
export const BROWSER = NAMES.find((name) => spawnSync(name, ['--version']).status === 0);
if (!BROWSER) process.stderr.write('no browser found: the tests of the page are skipped\n');

type Params = Readonly<Record<string, unknown>>;
type Reply = Readonly<Record<string, unknown>>;
type Waiting = {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
};
type Listener = (params: Params, sessionId: string | null) => void;

/** A browser with a profile of its own. */
export class Browser {
  readonly folder = mkdtempSync(join(tmpdir(), 'pes-browser-'));
  private readonly process: ChildProcess;
  private readonly commands: Writable;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private last = 0;
  private rest = '';

  constructor() {
    this.process = spawn(
      BROWSER ?? '',
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--remote-debugging-pipe',
        `--user-data-dir=${join(this.folder, 'profile')}`,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    );
    this.commands = this.process.stdio[3] as Writable;
    (this.process.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
      const messages = (this.rest + text).split('\0');
      this.rest = messages.pop() ?? '';
      for (const message of messages) this.take(JSON.parse(message));
    });
  }

  /** Asks the browser, or a page of it, for something. */
  send(method: string, params: Params = {}, sessionId: string | null = null): Promise<Reply> {
    this.last += 1;
    const id = this.last;
    this.commands.write(
      `${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`,
    );
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
    });
  }

  /** Listens to an event of that name. */
  on(name: string, listener: Listener): void {
    this.listeners.set(name, (this.listeners.get(name) ?? new Set()).add(listener));
  }

  /** A page of that width, at an address. */
  async open(address: string, width = 1280, height = 900): Promise<Page> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, sessionId as string, targetId as string);
    await page.begin(address, width, height);
    return page;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    await this.send('Browser.close').catch(() => null);
    await gone;
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private take(message: {
    readonly id?: number;
    readonly method?: string;
    readonly params?: Params;
    readonly result?: Reply;
    readonly error?: { readonly message: string };
    readonly sessionId?: string;
  }): void {
    const { id, method, params = {}, result = {}, error, sessionId = null } = message;
    if (method !== undefined) {
      for (const listener of this.listeners.get(method) ?? []) listener(params, sessionId);
    }
    const waiting = id === undefined ? undefined : this.waiting.get(id);
    if (id === undefined || !waiting) return;
    this.waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result);
  }
}

/** A page. */
export class Page {
  /** Every address that was asked for. */
  readonly requests: string[] = [];
  /** What the page complained of. */
  readonly complaints: string[] = [];
  private readonly browser: Browser;
  private readonly session: string;
  private readonly target: string;

  constructor(browser: Browser, session: string, target: string) {
    this.browser = browser;
    this.session = session;
    this.target = target;
  }

  async begin(address: string, width: number, height: number): Promise<void> {
    const note = (name: string, take: (params: Params) => void) =>
      this.browser.on(name, (params, sessionId) => {
        if (sessionId === this.session) take(params);
      });
    note('Network.requestWillBeSent', ({ request }) => {
      this.requests.push((request as { readonly url: string }).url);
    });
    note('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      this.complaints.push(JSON.stringify(exceptionDetails));
    });
    note('Log.entryAdded', ({ entry }) => {
      const { level, text } = entry as { readonly level: string; readonly text: string };
      if (level === 'error') this.complaints.push(text);
    });
    for (const domain of ['Page', 'Runtime', 'DOM', 'Network', 'Log']) {
      await this.send(`${domain}.enable`);
    }
    await this.resize(width, height);
    const loaded = new Promise<void>((resolve) => note('Page.loadEventFired', () => resolve()));
    await this.send('Page.navigate', { url: address });
    await loaded;
  }

  send(method: string, params: Params = {}): Promise<Reply> {
    return this.browser.send(method, params, this.session);
  }

  resize(width: number, height: number): Promise<Reply> {
    return this.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  }

  /** Light or dark, as the system of the user is. */
  prefer(scheme: 'light' | 'dark'): Promise<Reply> {
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    return this.send('Emulation.setEmulatedMedia', { features });
  }

  /** What an expression gives, also one that takes a while. */
  async ask<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as {
      readonly result: { readonly value: T };
      readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
    return result.value;
  }

  /** Waits until an expression holds. */
  async until(expression: string, patience = 60_000): Promise<void> {
    const start = Date.now();
    while (!(await this.ask<boolean>(`Boolean(${expression})`))) {
      if (Date.now() - start > patience) throw new Error(`It never came to be that ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Gives files to the field that a selector finds. */
  async give(selector: string, paths: readonly string[]): Promise<void> {
    const { root } = (await this.send('DOM.getDocument')) as {
      readonly root: { readonly nodeId: number };
    };
    const { nodeId } = await this.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    await this.send('DOM.setFileInputFiles', { nodeId, files: paths });
  }

  click(selector: string): Promise<void> {
    return this.ask(`document.querySelector(${JSON.stringify(selector)}).click()`);
  }

  /** Presses a key and lets it go. */
  async press(key: 'Tab' | 'Enter' | ' ' | 'ArrowDown' | 'Escape', shift = false): Promise<void> {
    const codes = { Tab: 9, Enter: 13, ' ': 32, ArrowDown: 40, Escape: 27 };
    const text = key === 'Enter' ? '\r' : key === ' ' ? ' ' : undefined;
    const what = { key, windowsVirtualKeyCode: codes[key], modifiers: shift ? 8 : 0 };
    await this.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      ...what,
      ...(text ? { text } : {}),
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...what });
  }

  /** A picture of what is seen, or of the whole page. */
  async picture(whole = false): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { captureBeyondViewport: whole });
    return Buffer.from(data as string, 'base64');
  }

  async print(): Promise<Buffer> {
    const { data } = await this.send('Page.printToPDF', { preferCSSPageSize: true });
    return Buffer.from(data as string, 'base64');
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.target });
  }
}
