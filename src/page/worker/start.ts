/** The worker of the page: the program itself, away from what is drawn. */

import { config } from 'zod';
import type { Answer, Job } from '../protocol.ts';
import { runJob } from './run-job.ts';

// The page lets no text be run as code, which zod would try.
config({ jitless: true });

const tell = (answer: Answer) => postMessage(answer);

addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  const outcome = await runJob(data, (line) => tell({ kind: 'progress', line }));
  tell({ kind: 'outcome', outcome });
});
