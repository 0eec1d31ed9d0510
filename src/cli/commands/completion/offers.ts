/** What may stand at the end of an unfinished line. */

import { type Argument, type Command, Option } from 'commander';
import { type Taken, TakenArgument, TakenOption } from '../../words/taken.ts';
import type { Io } from '../../world/io.ts';
import type { Offer } from './offer.ts';
import { type Line, listOptions } from './read-line.ts';

/** Everything that may stand there. */
export interface Offers {
  readonly offers: readonly Offer[];
  /**
   * Endings of the files that may, which the shell lists itself: `[]` for any file, `null` for none.
   * Where files may, folders may too, as the way to them.
   */
  readonly files: readonly string[] | null;
  /** Whether a folder may, and no file. */
  readonly folders: boolean;
}

const NOTHING: Offers = { offers: [], files: null, folders: false };

/** What may stand at the end of the line: only what begins like the word that is being written. */
export async function listOffers(program: Command, line: Line, io: Io): Promise<Offers> {
  const all = await listAll(program, line, io);
  const typed = fold(line.typed);
  return { ...all, offers: all.offers.filter(({ word }) => fold(word).startsWith(typed)) };
}

async function listAll(program: Command, line: Line, io: Io): Promise<Offers> {
  switch (line.expected.kind) {
    case 'command':
      return { ...NOTHING, offers: listCommands(program) };
    case 'option':
      return { ...NOTHING, offers: listFree(line.command ?? program, line) };
    case 'value':
      return listValues(program, line, line.expected.of, io);
    case 'nothing':
      return NOTHING;
  }
}

function listCommands({ commands }: Command): readonly Offer[] {
  return commands.flatMap((command) =>
    [command.name(), command.alias()].map((word) => ({ word, says: command.description() })),
  );
}

/** The options that may still be given: those that may be repeated, and those not given yet. */
function listFree(command: Command, { given }: Line): readonly Offer[] {
  return listOptions(command)
    .filter((option) => !given.has(option) || Array.isArray(option.defaultValue))
    .flatMap(({ long, short, description }) =>
      [long, short].flatMap((word) => (word ? { word, says: description } : [])),
    );
}

async function listValues(
  program: Command,
  line: Line,
  of: Option | Argument,
  io: Io,
): Promise<Offers> {
  if (of.argChoices) {
    return { ...NOTHING, offers: of.argChoices.map((word) => ({ word, says: '' })) };
  }
  const taken = of instanceof TakenOption || of instanceof TakenArgument ? of.taken : guess(of);
  const lists = await Promise.all(taken.map((one) => listTaken(program, line, one, io)));
  const files = lists.flatMap((one) => (one.files ? [one.files] : []));
  return {
    offers: lists.flatMap(({ offers }) => offers),
    files: files.length > 0 ? [...new Set(files.flat())] : null,
    folders: lists.some(({ folders }) => folders),
  };
}

/** What a value is that says no more of itself than its name: `<archivo.pptx>`, `<carpeta>`. */
function guess(of: Option | Argument): readonly Taken[] {
  const name = of instanceof Option ? of.flags : of.name();
  const [ending] = /\.\w+(?=\W*$)/.exec(name) ?? [];
  if (ending !== undefined) return [{ kind: 'file', extensions: [ending] }];
  if (/archivo/.test(name)) return [{ kind: 'file', extensions: [] }];
  return /carpeta/.test(name) ? [{ kind: 'folder' }] : [];
}

async function listTaken(program: Command, line: Line, taken: Taken, io: Io): Promise<Offers> {
  switch (taken.kind) {
    case 'file':
      return { ...NOTHING, files: taken.extensions };
    case 'folder':
      return { ...NOTHING, folders: true };
    case 'command':
      return { ...NOTHING, offers: listCommands(program) };
    case 'code': {
      if (!mayBeCode(line)) return NOTHING;
      const { explainCatalogue } = await import('../../../diagnostics/explain.ts');
      const codes = explainCatalogue();
      return { ...NOTHING, offers: codes.map(({ code, title }) => ({ word: code, says: title })) };
    }
    default: {
      const { askMatrix } = await import('./ask-matrix.ts');
      return { ...NOTHING, offers: await askMatrix(taken.kind, line, io) };
    }
  }
}

/** A word among files may be a code only where findings are to be accepted. */
function mayBeCode({ command, given }: Line): boolean {
  const accept = command?.options.find(({ long }) => long === '--accept');
  return accept === undefined || given.has(accept);
}

/** The text as it is compared: without regard to case and accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
