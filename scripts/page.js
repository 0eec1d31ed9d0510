/** Bundles the page: the program in a worker, what is drawn around it, and the document of both. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { leaveOutUnused, packageOf } from './leave-out.js';
import { writeNotices } from './notices.js';

/** Modules of Node that the program asks for, and what answers in a page. */
const BUILT_IN = {
  'node:buffer': 'src/page/node/buffer.ts',
  'node:events': 'src/page/node/events.ts',
  'node:path': 'src/page/node/path.ts',
  'node:process': 'src/page/node/process.ts',
  'node:util': 'src/page/node/util.ts',
  'node:zlib': 'src/page/node/zlib.ts',
};

/** Modules of ours that need Node, and those that take their place. */
const OWN = {
  'src/model/digest.ts': 'src/page/node/digest.ts',
  'src/cli/world/map-stack.ts': 'src/page/node/map-stack.ts',
};

/** What packages ask of Node for what no command of the page does. */
const UNUSED = { commander: ['node:child_process', 'node:fs'], exceljs: ['crypto'] };

/** What no command of the page does, by the module that it would load. */
const NOT_ASKED = [
  'src/cli/commands/compare/run.ts',
  'src/cli/commands/consolidate/run.ts',
  'src/cli/commands/explain/run.ts',
  'src/cli/commands/page/run.ts',
  'src/cli/commands/rules/run.ts',
  'src/cli/commands/template/run.ts',
  'src/cli/dialogue/dialogue.ts',
];

const NOTHING = '\0not-asked';

/** Bundles an entry into one script and gives its text and the identifiers of its modules. */
async function bundle(root, entry, format) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const build = await rolldown({
    cwd: root,
    input: entry,
    platform: 'browser',
    treeshake: { moduleSideEffects: [{ external: true, sideEffects: false }] },
    plugins: [inPage(root), leaveOutUnused(root)],
    transform: {
      target: 'es2023',
      define: {
        PACKAGED_MANIFEST: JSON.stringify({ name, version }),
        'process.platform': '"browser"',
        'process.browser': 'true',
        'process.env': '{}',
        global: 'globalThis',
      },
      inject: { Buffer: [join(root, BUILT_IN['node:buffer']), 'ByteBuffer'] },
    },
  });
  const { output } = await build.generate({
    format,
    codeSplitting: false,
    minify: true,
    comments: false,
  });
  await build.close();
  const [{ code, moduleIds }] = output;
  const asked = /\brequire\(|["'`]node:\w+/.exec(code);
  if (asked)
    throw new Error(`${entry} still asks Node: ${code.slice(asked.index - 80, asked.index + 80)}`);
  return { code, moduleIds };
}

function inPage(root) {
  const others = new Map(
    Object.entries(OWN).map(([from, to]) => [join(root, from), join(root, to)]),
  );
  const notAsked = new Set(NOT_ASKED.map((path) => join(root, path)));
  return {
    name: 'in-page',
    async resolveId(specifier, importer) {
      if (UNUSED[packageOf(importer ?? '')]?.includes(specifier)) return NOTHING;
      const builtIn = BUILT_IN[specifier];
      if (builtIn) return join(root, builtIn);
      // What asks for the others is not used, and goes.
      if (specifier.startsWith('node:')) return { id: specifier, external: true };
      if (!specifier.startsWith('.') || !importer) return null;
      const path = join(importer, '..', specifier);
      if (notAsked.has(path)) return NOTHING;
      return others.get(path) ?? null;
    },
    load: (id) => (id === NOTHING ? 'export {};' : null),
  };
}

/** The page, whole. */
export async function bundlePage(root, version) {
  const program = await bundle(root, 'src/page/worker/start.ts', 'iife');
  const drawn = await bundle(root, 'src/page/ui/start.ts', 'iife');
  const composer = await bundle(root, 'src/page/document/compose-page.ts', 'esm');
  const { composePage, quoteScript } = await import(
    `data:text/javascript,${encodeURIComponent(composer.code)}`
  );
  const text = quoteScript(drawn.code);
  return composePage({
    program: quoteScript(program.code),
    interface: text,
    digest: createHash('sha256').update(text).digest('base64'),
    version,
    notices: writeNotices(root, [...program.moduleIds, ...drawn.moduleIds]),
  });
}
