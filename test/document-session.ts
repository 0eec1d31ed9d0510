/** The commands of a page, run in the order of the page in one folder, and what it shows of them. */

import { main } from '../src/cli/main.ts';
import { memoryIo } from './memory-io.ts';

/** A command of a page, and what the screen had when it ended. */
export interface Step {
  readonly command: string;
  readonly exitCode: number;
  /** Standard output and standard error as a terminal mixes them. */
  readonly screen: string;
  /** What the page shows, and whether it is all of the screen. */
  readonly shown: readonly { readonly text: string; readonly whole: boolean }[];
  /** The exit code that the page says, 0 where it says none. */
  readonly saidCode: number;
}

type Part =
  | {
      readonly kind: 'commands';
      readonly lines: readonly string[];
      readonly answers: string[] | null;
      readonly code: number;
      readonly built: boolean;
    }
  | { readonly kind: 'screen'; readonly text: string; readonly whole: boolean }
  | { readonly kind: 'file'; readonly path: string; readonly text: string };

/**
 * What of a page a session needs, told by the comment above each block: `archivo: ruta` is a file,
 * `pantalla` all that the command before it left on the screen, `parte` some whole lines of it;
 * `código: 1` and `responde: a | b` speak of the commands of the block below, and `construido` says
 * that they need the built program.
 */
function partsOf(page: string): readonly Part[] {
  const blocks = page.matchAll(/(?:<!-- (.*) -->\n)?```(\w+)\n([\s\S]*?)```/g);
  return [...blocks].flatMap(([, comment = '', language, text = '']): readonly Part[] => {
    const [, word = '', rest = ''] = /^([^:]*)(?:: (.*))?$/.exec(comment) ?? [];
    if (word === 'archivo') return [{ kind: 'file', path: rest, text }];
    if (word === 'pantalla' || word === 'parte') {
      return [{ kind: 'screen', text, whole: word === 'pantalla' }];
    }
    if (language !== 'sh') return [];
    const built = word === 'construido';
    const answers = word === 'responde' ? rest.split('|').map((answer) => answer.trim()) : null;
    const code = word === 'código' ? Number(rest) : 0;
    const lines = text
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +# .*$/, ''));
    return [{ kind: 'commands', lines, answers, code, built }];
  });
}

/** The words of a command as a shell takes them: quotes join, and go. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .slice(1);
}

/** The commands of the page that `runPage` does not run: of others, or of the built program. */
export function otherCommandsIn(page: string): readonly string[] {
  return partsOf(page).flatMap((part) =>
    part.kind === 'commands' ? part.lines.filter((line) => part.built || !/^pes\b/.test(line)) : [],
  );
}

/** Runs the page's commands of the program, in a terminal of 80 columns without colours. */
export async function runPage(
  page: string,
  start: Readonly<Record<string, Uint8Array | string>>,
): Promise<readonly Step[]> {
  let files: Readonly<Record<string, Uint8Array | string>> = start;
  const steps: { -readonly [K in keyof Step]: Step[K] }[] = [];
  for (const part of partsOf(page)) {
    if (part.kind === 'file') files = { ...files, [part.path]: part.text };
    if (part.kind === 'screen') {
      const last = steps.at(-1);
      if (last) last.shown = [...last.shown, part];
    }
    if (part.kind !== 'commands' || part.built) continue;
    for (const command of part.lines.filter((line) => /^pes\b/.test(line))) {
      const world = { files, terminal: 80, env: { FORCE_COLOR: '0' } };
      const session = memoryIo(part.answers ? { ...world, answers: part.answers } : world);
      const screen = watchScreen(session.io);
      const exitCode = await main(wordsOf(command), screen.io);
      files = Object.fromEntries(session.files);
      steps.push({ command, exitCode, screen: screen.text(), shown: [], saidCode: part.code });
    }
  }
  return steps;
}

/** The same port, with what both streams and who answers leave on the screen. */
function watchScreen(io: ReturnType<typeof memoryIo>['io']) {
  let text = '';
  const watched = (stream: typeof io.stdout): typeof io.stdout => ({
    ...stream,
    write: (said) => {
      text += said;
      stream.write(said);
    },
  });
  const { ask } = io;
  return {
    io: {
      ...io,
      stdout: watched(io.stdout),
      stderr: watched(io.stderr),
      ask:
        ask &&
        (async (question: string) => {
          const answer = await ask(question);
          text += `${question}${answer ?? ''}\n`;
          return answer;
        }),
    },
    text: () => text,
  };
}
