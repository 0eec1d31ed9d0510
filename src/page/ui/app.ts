/** What the page does: it takes files and choices, and has the program run over them. */

import { CONFIG_NAME } from '../../cli/configuration/configuration.ts';
import type { ComputeDocument } from '../../report/compute/document-shape.ts';
import type { InspectDocument } from '../../report/inspect/document.ts';
import type { ValidateDocument } from '../../report/validate/document.ts';
import { type Correction, correctConfig } from '../case/corrections.ts';
import {
  assignRoles,
  type CaseFile,
  nameMarked,
  placeFile,
  type Role,
  roleByName,
} from '../case/files.ts';
import { type Choices, wordsToCompute, wordsToInspect, wordsToValidate } from '../case/words.ts';
import { basename } from '../node/path.ts';
import type { Outcome } from '../protocol.ts';
import { Broken, Cancelled, type Engine } from './engine.ts';
import { BROKEN, noticesIn, tellDone } from './said.ts';
import { saveFile } from './save-file.ts';
import {
  NOTHING_YET,
  parseConfig,
  type Result,
  type State,
  withFile,
  writeConfig,
} from './state.ts';

/** Roles of the files that are read as tables. */
const READ: ReadonlySet<Role> = new Set(['matrix', 'segplan']);

/** The page at work; `show` is told of each change. */
export class App {
  state: State = NOTHING_YET;
  private readonly engine: Engine;
  private readonly show: (state: State) => void;

  constructor(engine: Engine, show: (state: State) => void) {
    this.engine = engine;
    this.show = show;
  }

  /** Takes files, for what is said or for what is understood of each. */
  async add(given: readonly File[], role: Role | null): Promise<void> {
    let { files, config } = this.state;
    for (const file of given) {
      const own = role ?? roleByName(file.name);
      if (own === 'config') config = parseConfig(await file.text());
      files = withFile(files, own === 'config' ? CONFIG_NAME : file.name, file, own);
    }
    this.put({ files, config });
    await this.refresh();
  }

  async remove(id: number): Promise<void> {
    const isConfig = this.state.files.some((file) => file.id === id && file.role === 'config');
    const left = this.state.files.filter((file) => file.id !== id);
    this.put(isConfig ? { files: forget(left), config: null } : { files: assignRoles(left) });
    await this.refresh();
  }

  async assign(id: number, role: Role): Promise<void> {
    const files = this.state.files.map((file) => {
      if (file.id === id) return { ...file, role, said: true };
      // There is one matrix: the one before becomes a report.
      const isSecond = role === 'matrix' && file.role === 'matrix';
      return isSecond ? { ...file, role: 'segplan' as const, said: true } : file;
    });
    this.put({ files: assignRoles(files) });
    await this.refresh();
  }

  choose(some: Partial<Choices>): void {
    const choices = { ...this.state.choices, ...some };
    const files = 'hoja' in some ? forget(this.state.files) : this.state.files;
    this.put({ choices, files, isStale: true });
  }

  correct(correction: Correction): void {
    const { section, column } = correction;
    const others = this.state.pending.filter(
      (one) => one.section !== section || one.column !== column,
    );
    this.put({ pending: [...others, correction] });
  }

  async apply(): Promise<void> {
    const config = correctConfig(this.state.config ?? {}, this.state.pending);
    const content = new Blob([writeConfig(config)], { type: 'application/json' });
    const files = withFile(this.state.files, CONFIG_NAME, content, 'config');
    this.put({ config, files: forget(files), pending: [] });
    await this.refresh();
  }

  undo(): void {
    this.put({ pending: [] });
  }

  /** Reads what is not read, and computes. */
  async refresh(): Promise<void> {
    await this.work(async () => {
      for (const file of this.state.files) {
        if (!READ.has(file.role) || file.isRead) continue;
        const outcome = await this.run(
          wordsToInspect(file, this.state.choices),
          `Leyendo ${file.name}…`,
        );
        const inspection = JSON.parse(outcome.stdout) as InspectDocument;
        const files = this.state.files.map((one) =>
          one.id === file.id ? { ...one, inspection, isRead: true } : one,
        );
        this.put({ files: assignRoles(files) });
      }
      const hasMatrix = this.state.files.some(({ role }) => role === 'matrix');
      const result = hasMatrix ? await this.compute() : null;
      this.put({ result, isStale: false, said: tellDone(this.state.files, result) });
    });
  }

  /** Writes the report in a form and has it saved. */
  save(ending: string): Promise<void> {
    const { files, choices, result } = this.state;
    const vigencia = choices.vigencia ?? result?.document?.vigencia;
    const path = this.freePath(`informe-${vigencia}${ending}`);
    return this.write(path, wordsToCompute(files, choices, [path]));
  }

  /** Marks the findings on a copy of the matrix and has it saved. */
  async saveMarked(): Promise<void> {
    const { files, choices } = this.state;
    const matrix = files.find(({ role }) => role === 'matrix');
    if (!matrix) return;
    const path = this.freePath(nameMarked(matrix.name));
    await this.write(path, wordsToValidate(files, choices, path));
  }

  /** Has a command write that file, and the browser save it. */
  private write(path: string, words: readonly string[]): Promise<void> {
    return this.work(async () => {
      const { written, stderr } = await this.run(words, `Escribiendo ${basename(path)}…`);
      const bytes = written.get(path);
      if (bytes) saveFile(basename(path), bytes);
      this.put({ said: bytes ? `Se descargó ${basename(path)}.` : stderr.trim() });
    });
  }

  saveConfig(): void {
    const file = this.state.files.find(({ role }) => role === 'config');
    if (file) saveFile(CONFIG_NAME, file.content);
  }

  cancel(): void {
    this.engine.cancel();
  }

  private async compute(): Promise<Result> {
    const { files, choices } = this.state;
    const path = this.freePath('informe.html');
    const outcome = await this.run(wordsToCompute(files, choices, [path]), 'Calculando…');
    const document = JSON.parse(outcome.stdout) as ComputeDocument;
    const bytes = outcome.written.get(path);
    if (bytes) {
      const html = new TextDecoder().decode(bytes);
      const notices = noticesIn(outcome.stderr);
      return { document, html, findings: document.findings, error: null, notices };
    }
    const { error, findings } = document;
    // What is said aside repeats the error.
    const notices = error ? [] : noticesIn(outcome.stderr);
    if (findings.length > 0) return { document: null, html: null, findings, error, notices };
    const validated = await this.run(wordsToValidate(files, choices), 'Revisando…');
    const found = (JSON.parse(validated.stdout) as ValidateDocument).findings;
    return { document: null, html: null, findings: found, error, notices };
  }

  private async run(words: readonly string[], work: string): Promise<Outcome> {
    this.put({ work });
    const files = this.state.files.map(({ path, content }) => ({ path, content }));
    return this.engine.run({ words, files }, (line) => this.put({ work: line }));
  }

  /** Does something that may be cancelled, or may be more than the browser can. */
  private async work(deed: () => Promise<void>): Promise<void> {
    try {
      await deed();
      this.put({ work: null });
    } catch (error) {
      if (error instanceof Cancelled)
        this.put({ work: null, said: 'Se canceló. Los archivos siguen aquí.' });
      else if (error instanceof Broken) this.fail();
      else throw error;
    }
  }

  private fail(): void {
    const result = { document: null, html: null, findings: [], error: BROKEN, notices: [] };
    this.put({ work: null, said: BROKEN.message, result });
  }

  private freePath(name: string): string {
    return placeFile(
      name,
      this.state.files.map(({ path }) => path),
    );
  }

  private put(some: Partial<State>): void {
    this.state = { ...this.state, ...some };
    this.show(this.state);
  }
}

/** The files to be read again; what is known of them is shown until then. */
function forget(files: readonly CaseFile[]): readonly CaseFile[] {
  return files.map((file) => ({ ...file, isRead: false }));
}
