/** Runs a command over the files of a page. */

import { main } from '../../cli/main.ts';
import { MOST_BYTES } from '../../cli/world/most-bytes.ts';
import type { GivenFile, Job, Outcome } from '../protocol.ts';
import { type Content, createWorld } from './world.ts';

/** The outcome of the job; `follow` is told how far it is. */
export async function runJob(
  { words, files }: Job,
  follow: (line: string) => void,
): Promise<Outcome> {
  const contents = await Promise.all(
    files.map(async (file) => [file.path, await read(file)] as const),
  );
  const { io, said, written } = createWorld(new Map(contents), follow);
  const exitCode = await main(words, io);
  return { exitCode, ...said, written };
}

/** Its bytes; a file that the browser does not let be read any more is one with an error. */
async function read({ content }: GivenFile): Promise<Content> {
  if (content.size > MOST_BYTES) return { code: 'EFBIG' };
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch (error) {
    const { name } = error as DOMException;
    return {
      code: name === 'NotFoundError' ? 'ENOENT' : name === 'NotReadableError' ? 'EACCES' : 'EIO',
    };
  }
}
