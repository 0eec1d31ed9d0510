/** Bundles the program and the library into `dist` or the folder given, with their notices. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { nameChunks } from './chunks.js';
import { writeEntryPoints } from './entry-points.js';
import { escapeSigns } from './escape-signs.js';
import { leaveOutUnused } from './leave-out.js';
import { writeNotices } from './notices.js';
import { bundlePage } from './page.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const DIST = resolve(process.argv[2] ?? join(ROOT, 'dist'));

/** Writes the bundle of an entry and gives its files and the identifiers of the modules inside. */
async function bundle(entry, output) {
  const build = await rolldown({
    cwd: ROOT,
    input: entry,
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    plugins: [leaveOutUnused(ROOT)],
    transform: {
      target: 'node20.19',
      define: { PACKAGED_MANIFEST: JSON.stringify({ name, version }) },
    },
  });
  const { output: chunks } = await build.write({
    dir: DIST,
    sourcemap: true,
    // The stack of a defect needs the lines; the sources are in the repository, by version.
    sourcemapExcludeSources: true,
    // Names are kept: the stack of a defect must say which functions it went through.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    comments: false,
    ...output,
  });
  await build.close();
  const written = chunks.filter(({ type }) => type === 'chunk');
  return {
    files: written.map(({ fileName }) => join(DIST, fileName)),
    modules: written.flatMap(({ moduleIds }) => moduleIds),
  };
}

/** A chunk is a function for its loader, which then needs no copy of the text to make one of it. */
const CHUNK_HEAD = '(function (exports, require, module, __dirname) {';

rmSync(DIST, { recursive: true, force: true });
// Node starts a CommonJS program faster than a module, and opens its chunks faster.
const program = await bundle(
  { pes: 'src/cli/start.ts' },
  {
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name].cjs',
    postBanner: CHUNK_HEAD,
    postFooter: '})',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'chunks', name: nameChunks(ROOT) }],
    },
  },
);
for (const file of program.files) escapeSigns(file);
const library = await bundle({ index: 'src/index.ts' }, { format: 'esm', codeSplitting: false });
writeEntryPoints(DIST);
const notices = writeNotices(ROOT, [...program.modules, ...library.modules]);
writeFileSync(join(DIST, 'THIRD-PARTY-NOTICES.txt'), notices);
writeFileSync(join(DIST, 'pes.html'), await bundlePage(ROOT, version));
