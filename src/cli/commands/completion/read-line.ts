/** What the words of an unfinished line are to the program, and what is expected at its end. */

import type { Argument, Command, Option } from 'commander';

/** An unfinished line, understood up to the word that is being written. */
export interface Line {
  /** The command that it is of; `null` where none has been written yet. */
  readonly command: Command | null;
  /** The values given to each option so far; none of an option that takes none. */
  readonly given: ReadonlyMap<Option, readonly string[]>;
  /** The words that are no option. */
  readonly args: readonly string[];
  /** Of the word that is being written, what stays as it is: `--hoja=`. */
  readonly head: string;
  /** The rest of it. */
  readonly typed: string;
  /** What that rest is: a command, an option, or the value of an option or of an argument. */
  readonly expected: Expected;
}

/** What is being written. */
type Expected =
  | { readonly kind: 'command' | 'option' | 'nothing' }
  | { readonly kind: 'value'; readonly of: Option | Argument };

/**
 * Reads the words after the name of the program, the last of which is being written, as the parser
 * reads them; `null` where they begin with no command.
 */
export function readLine(program: Command, words: readonly string[]): Line | null {
  const rest = words.slice(0, -1);
  const word = words.at(-1) ?? '';
  const own = rest.findIndex((one) => !one.startsWith('-'));
  const name = rest[own];
  const command =
    name === undefined
      ? null
      : program.commands.find((one) => [one.name(), one.alias()].includes(name));
  if (command === undefined) return null;
  const options = listOptions(command ?? program);
  const { given, args, pending, isOver } = follow(options, command ? rest.slice(own + 1) : rest);
  const read = { command, given, args };
  if (pending) return { ...read, head: '', typed: word, expected: { kind: 'value', of: pending } };
  const attached = isOver ? null : findAttached(options, word);
  if (attached) {
    const { option, head } = attached;
    const typed = word.slice(head.length);
    return { ...read, head, typed, expected: { kind: 'value', of: option } };
  }
  const line = { ...read, head: '', typed: word };
  if (word.startsWith('-') && !isOver) return { ...line, expected: { kind: 'option' } };
  if (!command) return { ...line, expected: { kind: 'command' } };
  const last = command.registeredArguments.at(-1);
  const argument = command.registeredArguments[args.length] ?? (last?.variadic ? last : undefined);
  if (argument) return { ...line, expected: { kind: 'value', of: argument } };
  // Nothing else has a place there: an option may follow.
  return { ...line, expected: { kind: word === '' && !isOver ? 'option' : 'nothing' } };
}

/** The options of a command as its help shows them, that of the help among them. */
export function listOptions(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

interface Followed extends Pick<Line, 'given' | 'args'> {
  /** The option whose value comes next. */
  readonly pending: Option | null;
  /** Whether `--` has ended the options. */
  readonly isOver: boolean;
}

function follow(options: readonly Option[], words: readonly string[]): Followed {
  const given = new Map<Option, readonly string[]>();
  const args: string[] = [];
  let pending: Option | null = null;
  let isOver = false;
  const give = (option: Option, values: readonly string[]) =>
    given.set(option, [...(given.get(option) ?? []), ...values]);
  for (const word of words) {
    const attached = isOver ? null : findAttached(options, word);
    const option = isOver
      ? undefined
      : options.find(({ long, short }) => [long, short].includes(word));
    if (pending) {
      give(pending, [word]);
      pending = null;
    } else if (word === '--' && !isOver) isOver = true;
    else if (attached) give(attached.option, [word.slice(attached.head.length)]);
    else if (option) {
      give(option, []);
      pending = option.required ? option : null;
    } else if (isOver || word === '-' || !word.startsWith('-')) args.push(word);
  }
  return { given, args, pending, isOver };
}

/** The option that has its value in the same word, and what stands before that value. */
function findAttached(
  options: readonly Option[],
  word: string,
): { readonly option: Option; readonly head: string } | null {
  const valued = options.filter(({ required }) => required);
  const sign = word.indexOf('=');
  if (word.startsWith('--')) {
    const option = sign > 0 ? valued.find(({ long }) => long === word.slice(0, sign)) : undefined;
    return option ? { option, head: word.slice(0, sign + 1) } : null;
  }
  const option = valued.find(({ short }) => short && word.startsWith(short) && word !== short);
  if (!option) return null;
  return { option, head: `${option.short}${word.charAt(2) === '=' ? '=' : ''}` };
}
