/** The answer and what is said beside it, where both come out on the same terminal. */

/** What is needed of a stream of text. */
interface Stream {
  readonly write: (text: string) => void;
  /** Columns of the terminal, or `null` where it is a file or a pipe. */
  readonly width: number | null;
}

/**
 * The streams with a blank line where one goes on after the other, if both are terminals. It is said
 * on standard error, for the answer is nobody's to change; a line that goes away again needs none.
 */
export function keepApart<Own extends Stream>(streams: {
  readonly stdout: Own;
  readonly stderr: Own;
}): { readonly stdout: Own; readonly stderr: Own } {
  const { stdout, stderr } = streams;
  if (stdout.width === null || stderr.width === null) return streams;
  let last: Own | null = null;
  const follow = (stream: Own): Own => ({
    ...stream,
    write: (text: string) => {
      if (text === '') return;
      if (!text.startsWith('\r')) {
        if (last !== null && last !== stream && !text.startsWith('\n')) stderr.write('\n');
        last = stream;
      }
      stream.write(text);
    },
  });
  return { stdout: follow(stdout), stderr: follow(stderr) };
}
