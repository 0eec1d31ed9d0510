/** How each shell gives a line, and how it takes what may stand at its end. */

import { showLine } from '../../../report/cells/cell-text.ts';
import { breakLines, measureColumns } from '../../../report/terminal/text-lines.ts';
import { escapeWord, splitLine, unquote } from './bash-line.ts';
import type { Offer } from './offer.ts';
import type { Offers } from './offers.ts';
import type { Line } from './read-line.ts';
import type { Shell } from './shells.ts';

/** A line as a shell gave it, and how the answer is written for it. */
interface Exchange {
  /** The words after the name of the program, the last of which is being written. */
  readonly words: readonly string[];
  readonly write: (line: Line, offers: Offers) => string;
}

/**
 * How each shell is spoken with. An answer has some lines before those of the words: which files may
 * stand there, in the terms of the shell; what of the word stands before their names; how they begin
 * and, for bash, how many characters of them are not to be written again.
 */
export const DIALECTS: Readonly<Record<Shell, (said: readonly string[]) => Exchange>> = {
  bash: ([breaks = '', listing = '', columns = '', text = '']) => {
    const { words, last } = splitLine(text, breaks);
    return {
      words,
      write: ({ head, typed }, { offers, files, folders }) => {
        const names = patternOf(files, folders);
        const before = head.slice(last.kept);
        const cut = Math.max(last.kept - head.length, 0);
        const written = offers.map(({ word }) => {
          const rest = `${head}${word}`.slice(last.kept);
          // Among names of files bash itself quotes what needs it.
          return names === '' ? escapeWord(rest, last.quote) : rest;
        });
        const isListing = listing === LISTING && offers.length > 1;
        const shown = isListing ? columnsOf(offers, Number(columns)) : written;
        return writeLines([names, before, typed, cut, ...shown]);
      },
    };
  },
  zsh: ([, ...words]) => ({
    words,
    write: ({ head, typed }, { offers, files, folders }) =>
      writeLines([
        globOf(files, folders),
        head,
        typed,
        ...offers.map(({ word, says }) => `${head}${word}\t${describe(word, says)}`),
      ]),
  }),
  fish: ([, ...raw]) => {
    const words = raw.map((word, at) => (at === raw.length - 1 ? unquote(word) : word));
    return { words, write: (line, offers) => writeTold(line, offers, line.head) };
  },
  powershell: ([encoded = '']) => {
    const words = Buffer.from(encoded, 'base64').toString('utf8').split('\n');
    return { words, write: (line, offers) => writeTold(line, offers, '') };
  },
};

/** Each word after `before`, and what it is. */
function writeTold({ head, typed }: Line, { offers, files, folders }: Offers, before: string) {
  const told = offers.map(({ word, says }) => `${before}${word}\t${plain(says)}`);
  return writeLines([patternOf(files, folders), head, typed, ...told]);
}

/** Whether a word is the name of such a shell. */
export function isShell(word: string): word is Shell {
  return Object.hasOwn(DIALECTS, word);
}

/** What bash says in `COMP_TYPE` where it shows what there is, and writes none of it. */
const LISTING = '63';

function writeLines(lines: readonly (string | number)[]): string {
  return `${lines.join('\n')}\n`;
}

/** The names of files that may stand there, as an expression that any shell knows; none where none may. */
function patternOf(files: Offers['files'], folders: boolean): string {
  if (files === null) return folders ? NO_NAME : '';
  if (files.length === 0) return '.';
  // A file that Excel leaves while it has another open is of nobody.
  return `(^|/)[^~/][^/]*(${files.map(anyCase).join('|')})$`;
}

/** No name of a file is empty: of folders alone. */
const NO_NAME = '^$';

/** `.xlsx` in whatever case. */
function anyCase(extension: string): string {
  const letters = [...extension.slice(1)].map((letter) => `[${letter}${letter.toUpperCase()}]`);
  return `[.]${letters.join('')}`;
}

/** The same as patterns of zsh. */
function globOf(files: Offers['files'], folders: boolean): string {
  if (files === null) return folders ? '/' : '';
  if (files.length === 0) return '*';
  return `[^~]*.(#i)(${files.map((one) => one.slice(1)).join('|')})`;
}

/** A word and what it is, side by side. */
function describe(word: string, says: string): string {
  return says === '' ? plain(word) : `${plain(word)}  -- ${plain(says)}`;
}

function plain(text: string): string {
  return showLine(text).replaceAll('\t', ' ');
}

/** The words in a column, each with the beginning of what it is, no wider than the screen. */
function columnsOf(offers: readonly Offer[], columns: number): readonly string[] {
  const width = Math.max(...offers.map(({ word }) => measureColumns(word)));
  const room = (columns || 80) - width - 4;
  return offers.map(({ word, says }) => {
    if (says === '' || room < 12) return plain(word);
    const [line = ''] = breakLines(plain(says), room, 1);
    return `${plain(word)}${' '.repeat(width - measureColumns(word))}  ${line}`;
  });
}
