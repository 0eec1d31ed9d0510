/** The matrices of a folder, one open at a time, and what every file in it is. */

import { basename, join } from 'node:path';
import { groupBy } from '../../../model/group.ts';
import type {
  Failure,
  FolderFile,
  GatheredFiles,
  SectorSummary,
} from '../../../report/consolidate/report.ts';
import { closeFolder } from '../../case/close-folder.ts';
import type { JudgingChoices } from '../../case/open-case.ts';
import { type Opener, openConfig } from '../../case/opener.ts';
import { type VisitedFolder, walkFolders } from '../../case/walk-folders.ts';
import { CONFIG_NAME, type Config } from '../../configuration/configuration.ts';
import { CannotRun, WrongUsage } from '../../world/failure.ts';
import { KeptIndicators } from './kept-indicators.ts';
import { sortBook } from './sort-book.ts';
import { type SortedNames, sortNames } from './sort-names.ts';
import { summariseMatrix } from './summarise-matrix.ts';

/** What was read of a folder. */
export interface ReadFolder {
  readonly sectors: readonly SectorSummary[];
  readonly indicators: KeptIndicators;
  readonly failures: readonly Failure[];
  /** The vigencias of matrices with execution of several, of which none was asked for. */
  readonly undecided: readonly number[];
  readonly files: readonly FolderFile[];
  readonly gathered: readonly GatheredFiles[];
  /** Every file that figures were read from: no output may take its place. */
  readonly paths: readonly string[];
}

/** How a folder is read. */
export interface Reading {
  readonly choices: JudgingChoices;
  /** Outputs of the run: those of an earlier one, which they replace, are not spoken of. */
  readonly outputs: readonly string[];
  /** Whether the indicators are kept. */
  readonly withIndicators: boolean;
  /** Told of each book before it is opened: its place among them all, from 1. */
  readonly tell: (path: string, place: number, of: number) => void;
}

interface SortedFolder extends VisitedFolder, SortedNames {}

/** A file as it is known so far. */
interface KnownFile {
  readonly path: string;
  kind: FolderFile['kind'];
  readonly of: string[];
  sha256: string | null;
}

/** Reads a folder and those below it. Throws `CannotRun` where it cannot be listed. */
export async function readFolder(
  opener: Opener,
  path: string,
  reading: Reading,
): Promise<ReadFolder> {
  const { io } = opener;
  const folders = [...walkFolders(io, path)].map(
    (one): SortedFolder => ({ ...one, ...sortNames(io, one) }),
  );
  if (folders[0]?.failure) throw folders[0].failure;
  const reader = new FolderReader(opener, reading, folders.flatMap(({ books }) => books).length);
  for (const folder of folders) await reader.read(folder, folder.path === path);
  return reader.finish(folders);
}

/** Reads folders one after another; of each only the summaries stay. */
class FolderReader {
  private readonly opener: Opener;
  private readonly reading: Reading;
  private readonly total: number;
  private readonly sectors: SectorSummary[] = [];
  private readonly indicators = new KeptIndicators();
  private readonly failures: Failure[] = [];
  private readonly undecided: number[] = [];
  /** By what tells a file from any other, whatever the names it goes by. */
  private readonly files = new Map<string, KnownFile>();
  private readonly repeated: FolderFile[] = [];
  private readonly paths: string[] = [];
  private place = 0;

  constructor(opener: Opener, reading: Reading, total: number) {
    this.opener = opener;
    this.reading = reading;
    this.total = total;
  }

  async read(folder: SortedFolder, isTop: boolean): Promise<void> {
    const { path, books, failure } = folder;
    if (failure) this.fail(path, failure);
    const config = await this.findConfig(path);
    const matrices = books.filter((book) => this.sort(book, config));
    const name = !isTop && matrices.length === 1 ? basename(path) : null;
    for (const matrix of matrices) await this.summarise(matrix, name);
    closeFolder(this.opener, path, this.reading.choices.segplan);
  }

  finish(folders: readonly SortedFolder[]): ReadFolder {
    const others = folders.flatMap((one) => one.others).filter(([, path]) => !this.isOutput(path));
    const byKind = groupBy(others, ([kind]) => kind);
    return {
      sectors: this.sectors,
      indicators: this.indicators,
      undecided: this.undecided,
      failures: this.failures.filter(({ path }) => !this.isUsed(this.know(path))),
      files: [...[...this.files.values()].map((one) => this.settle(one)), ...this.repeated],
      gathered: [...byKind].map(([kind, all]) => ({ kind, names: all.map(([, path]) => path) })),
      paths: this.paths,
    };
  }

  /** What is wrong with the settings of a folder is told of each of its matrices, when it is opened. */
  private async findConfig(folder: string): Promise<Config | null> {
    try {
      return await openConfig(this.opener, join(folder, CONFIG_NAME), this.reading.choices.config);
    } catch (error) {
      if (error instanceof WrongUsage || error instanceof CannotRun) return null;
      throw error;
    }
  }

  /** Takes down what a book is, and tells whether figures are asked of it. */
  private sort(path: string, config: Config | null): boolean {
    const { choices, tell } = this.reading;
    this.place += 1;
    tell(path, this.place, this.total);
    const known = this.files.get(this.identify(path));
    if (known && known.path !== path) {
      this.repeated.push({ path, kind: 'repeated', of: [known.path], sha256: null });
      return false;
    }
    const file = this.know(path);
    if (choices.segplan.some((one) => this.identify(one) === this.identify(path))) return false;
    const sorted = sortBook(this.opener, path, config, choices);
    if (sorted === 'own-report' && this.isOutput(path)) this.files.delete(this.identify(path));
    else if (sorted instanceof CannotRun) this.fail(path, sorted);
    else file.kind = sorted === 'export' ? 'segplan-unused' : sorted;
    return sorted === 'matrix';
  }

  private async summarise(path: string, folder: string | null): Promise<void> {
    const { choices, withIndicators } = this.reading;
    const asked = { path, folder, withIndicators };
    const one = await summariseMatrix(this.opener, asked, choices);
    if ('message' in one) {
      if (one.isOther) this.know(path).kind = 'other-book';
      else this.fail(path, one);
      this.undecided.push(...(one.years ?? []));
      return;
    }
    const place = this.sectors.push(one.sector) - 1;
    if (withIndicators) this.indicators.keep(place, one.indicators);
    this.know(path).sha256 = one.sector.inputs[0]?.sha256 ?? null;
    for (const { path: used, sha256 } of one.exports) this.use(used, sha256, path);
    this.paths.push(...one.paths);
  }

  /** Takes down that a matrix uses a file. */
  private use(path: string, sha256: string, matrix: string): void {
    const file = this.know(path);
    file.sha256 = sha256;
    file.of.push(matrix);
  }

  private fail(path: string, { message, help }: Pick<Failure, 'message' | 'help'>): void {
    this.know(path).kind = 'failed';
    this.failures.push({ path, message, help });
  }

  /** Whether it is the export of some matrix, whatever it was taken for by itself. */
  private isUsed({ kind, of }: KnownFile): boolean {
    return of.length > 0 && kind !== 'matrix';
  }

  private settle(file: KnownFile): FolderFile {
    return this.isUsed(file) ? { ...file, kind: 'segplan' } : file;
  }

  private isOutput(path: string): boolean {
    return this.reading.outputs.some((one) => this.identify(one) === this.identify(path));
  }

  private know(path: string): KnownFile {
    const identity = this.identify(path);
    const known = this.files.get(identity);
    if (known) return known;
    const file: KnownFile = { path, kind: 'segplan-unused', of: [], sha256: null };
    this.files.set(identity, file);
    return file;
  }

  private identify(path: string): string {
    return this.opener.io.identify(path) ?? path;
  }
}
