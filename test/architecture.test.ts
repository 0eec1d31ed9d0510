/** The layers of the house: who may import whom, and what no file may hold. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** What each layer may import besides itself, and why it may not import the others. */
const LAYERS: Record<string, { allowed: readonly string[]; because: string }> = {
  model: { allowed: [], because: 'what a plan is depends on no way of reading or showing it' },
  diagnostics: { allowed: ['model'], because: 'a finding is a value, whoever finds it' },
  read: {
    allowed: ['model', 'diagnostics'],
    because: 'reading decides at the door and knows nothing of what is computed after it',
  },
  rules: {
    allowed: ['model', 'diagnostics'],
    because: 'a rule judges facts, not cells, and computes nothing of its own',
  },
  compute: { allowed: ['model'], because: 'figures come from facts alone, without words' },
  report: {
    allowed: ['model', 'diagnostics'],
    because: 'a report shows an answer and never changes it',
  },
  cli: {
    allowed: ['model', 'diagnostics', 'read', 'rules', 'compute', 'report'],
    because: 'only the command line composes the pipeline',
  },
  page: {
    allowed: ['model', 'diagnostics', 'report', 'cli'],
    because: 'the page has the command line read and compute, and only shows what it says',
  },
};

/**
 * Rooms of a layer that may not import every other: the room, the rooms of its layer that it may
 * import besides itself and the files at the top of the layer, and why no others.
 */
const ROOMS: Record<string, { allowed: readonly string[]; because: string }> = {
  'read/headings': { allowed: [], because: 'words mean what they mean, whatever table has them' },
  'read/book': { allowed: [], because: 'cells are cells, whatever file they come from' },
  'read/xlsx': { allowed: ['book'], because: 'bytes become cells before anybody decides on them' },
  'read/deck': { allowed: ['xlsx'], because: 'a template is parts of a package, and no table' },
  'read/original': {
    allowed: ['xlsx'],
    because: 'a copy is made of parts as they are stored, whatever they mean',
  },
  'read/csv': { allowed: ['book', 'xlsx'], because: 'a CSV is cells as those of a workbook' },
  'read/values': { allowed: ['book'], because: 'a cell says what it says, whatever its column' },
  'read/formulas': { allowed: ['book'], because: 'a formula is worked out of cells alone' },
  'read/evidence': {
    allowed: ['headings', 'book', 'values'],
    because: 'what speaks for a reading is gathered before anybody decides',
  },
  'read/decide': {
    allowed: ['headings', 'book', 'values', 'evidence'],
    because: 'columns are decided by evidence, not by the rows that are read with them',
  },
  'read/layout': {
    allowed: ['headings', 'book', 'values', 'evidence', 'decide'],
    because: 'a table is found before its rows are read',
  },
  'read/rows': {
    allowed: ['book', 'values', 'formulas', 'decide', 'layout'],
    because: 'a row says the same whatever plan it is of',
  },
  'read/identity': {
    allowed: ['book', 'values', 'layout', 'rows'],
    because: 'who an indicator is does not hang on which tables are the plan',
  },
  'read/objectives': {
    allowed: ['book', 'values', 'decide', 'layout', 'rows'],
    because: 'objectives are of the rows of a table, whichever file it is in',
  },
  'read/parts': {
    allowed: ['book', 'values', 'decide', 'layout', 'rows', 'objectives'],
    because: 'which tables are parts is settled alike for matrices and exports',
  },
  'read/explain': {
    allowed: ['book', 'decide', 'layout', 'rows'],
    because: 'what was understood of a table is told alike for matrices and exports',
  },
  'read/keyed': {
    allowed: [
      'headings',
      'book',
      'values',
      'decide',
      'layout',
      'rows',
      'identity',
      'objectives',
      'parts',
      'explain',
    ],
    because: 'what another sheet gives is of a table before its plan is read',
  },
  ...Object.fromEntries(
    ['plan', 'execution'].map((file) => [
      `read/${file}`,
      {
        allowed: [
          'book',
          'values',
          'decide',
          'layout',
          'rows',
          'identity',
          'objectives',
          'parts',
          'explain',
          ...(file === 'plan' ? ['keyed'] : []),
        ],
        because: 'a matrix is read without an export, and an export without a matrix',
      },
    ]),
  ),
  'read/inspect': {
    allowed: ['book', 'decide', 'layout', 'explain', 'plan', 'execution'],
    because: 'it tells how a file was read and reads nothing its own way',
  },
  'read/published': {
    allowed: ['book', 'csv', 'values', 'layout', 'plan'],
    because: 'what was printed is read without knowing what comes out',
  },
  'report/cells': { allowed: [], because: 'a cell says what it is, whoever shows it' },
  'report/json': { allowed: ['cells'], because: 'what documents share is of no command' },
  'report/csv': { allowed: ['cells'], because: 'a renderer knows cells, and no command' },
  'report/html': { allowed: ['cells'], because: 'a renderer knows cells, and no command' },
  'report/markdown': { allowed: ['cells'], because: 'a renderer knows cells, and no command' },
  'report/terminal': { allowed: ['cells'], because: 'a renderer knows cells, and no command' },
  'report/office': {
    allowed: ['cells'],
    because: 'what the files of Office share is of none of them',
  },
  'report/pptx': {
    allowed: ['cells', 'office'],
    because: 'a renderer knows cells, and no command',
  },
  'report/xlsx': {
    allowed: ['cells', 'office'],
    because: 'a renderer knows cells, and no command',
  },
  'report/compute': {
    allowed: ['cells', 'json', 'csv', 'html', 'markdown', 'terminal', 'xlsx', 'pptx'],
    because: 'the answer of a command needs no other command',
  },
  'report/explain': {
    allowed: ['cells', 'json', 'markdown', 'terminal', 'compute'],
    because: 'it tells at length what the answer of compute has, in the same words',
  },
  'report/compare': {
    allowed: ['cells', 'json', 'csv', 'markdown', 'terminal', 'xlsx', 'compute'],
    because: 'it sets two answers of compute side by side, in the same words',
  },
  'report/consolidate': {
    allowed: ['cells', 'json', 'csv', 'html', 'markdown', 'terminal', 'xlsx', 'compute'],
    because: 'it sets many answers of compute side by side, in the same words',
  },
  'report/template': {
    allowed: ['cells', 'xlsx'],
    because: 'a form to fill in is of no answer',
  },
  'report/annotate': {
    allowed: ['cells', 'office'],
    because: 'a copy has what the workbook had and its findings, and no report',
  },
  'report/inspect': {
    allowed: ['cells', 'json'],
    because: 'the answer of a command needs no other command',
  },
  'report/validate': {
    allowed: ['cells', 'json', 'terminal'],
    because: 'the answer of a command needs no other command',
  },
  'report/rules': {
    allowed: ['cells', 'terminal'],
    because: 'the answer of a command needs no other command',
  },
  'cli/world': { allowed: [], because: 'the world is there whatever is asked of it' },
  'cli/words': { allowed: ['world'], because: 'words are wrong before any file is looked at' },
  'cli/configuration': { allowed: ['world'], because: 'a configuration is read before any case' },
  'cli/case': {
    allowed: ['world', 'configuration'],
    because: 'a case is opened alike for every command',
  },
  'cli/outputs': {
    allowed: ['world', 'case'],
    because: 'what goes out is the same whatever command gives it',
  },
  'cli/dialogue': {
    allowed: ['world', 'words', 'case', 'outputs'],
    because: 'its questions make the words of a command, and do nothing of what it does',
  },
  ...Object.fromEntries(
    [
      'compare',
      'completion',
      'compute',
      'consolidate',
      'explain',
      'help',
      'inspect',
      'page',
      'rules',
      'template',
      'validate',
    ].map((command) => [
      `cli/commands/${command}`,
      {
        allowed: ['world', 'words', 'configuration', 'case', 'outputs'],
        because: 'a command stands by itself, and another one starts from the same case',
      },
    ]),
  ),
  'page/node': { allowed: [], because: 'what stands in for Node knows nothing of who asks' },
  'page/worker': { allowed: ['node'], because: 'the program runs whatever is drawn of it' },
  'page/case': { allowed: [], because: 'what is asked of the program hangs on nothing drawn' },
  'page/document': { allowed: [], because: 'what is seen before anything is done has no deeds' },
  'page/ui': {
    allowed: ['node', 'case'],
    because: 'what is drawn reaches the program through the worker alone',
  },
};

/** Packages that only one place may import. */
const RESERVED: readonly { from: RegExp; only: RegExp; because: string }[] = [
  { from: /^commander$/, only: /^cli\//, because: 'words of the command line end at cli' },
  { from: /^node:fs/, only: /^cli\//, because: 'the core has no files' },
  { from: /^exceljs/, only: /^report\//, because: 'exceljs only writes' },
  { from: /^chalk$/, only: /^report\//, because: 'the answer has no colour' },
];

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** The files of ours among them, from the top of `src`. */
  readonly own: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
      ([, from]) => from ?? '',
    );
    const own = imports
      .filter((from) => from.startsWith('.'))
      .map((from) => slashed(relative(SRC, join(SRC, path, '..', from))));
    return { path: slashed(path), text, imports, own };
  });

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

describe('layers', () => {
  it('finds the source files', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(Object.entries(LAYERS))('%s imports only what it may', (layer, { allowed, because }) => {
    const broken = files
      .filter(({ path }) => layerOf(path) === layer)
      .flatMap(({ path, own }) =>
        own
          .filter((target) => layerOf(target) !== layer && !allowed.includes(layerOf(target)))
          .map((target) => `${path} → ${target}: ${because}`),
      );
    expect(broken).toEqual([]);
  });

  it.each(RESERVED)('$from is imported only where it belongs', ({ from, only, because }) => {
    const broken = files
      .filter(({ path, imports }) => !only.test(path) && imports.some((name) => from.test(name)))
      .map(({ path }) => `${path}: ${because}`);
    expect(broken).toEqual([]);
  });

  it('has no file outside a layer but the public surface', () => {
    const strays = files.filter(({ path }) => !(layerOf(path) in LAYERS) && path !== 'index.ts');
    expect(strays.map(({ path }) => path)).toEqual([]);
  });
});

describe('rooms', () => {
  it.each(Object.entries(ROOMS))('%s imports only what it may', (room, { allowed, because }) => {
    const inRoom = (path: string, name: string) => path.startsWith(`${name}/`);
    const layer = layerOf(room);
    const members = files.filter(({ path }) => inRoom(path, room));
    expect(members.length).toBeGreaterThan(0);
    const broken = members.flatMap(({ path, own }) =>
      own
        .filter((target) => {
          const isTop = target.split('/').length === 2;
          const welcome = [room, ...allowed.map((name) => `${layer}/${name}`)];
          return (
            layerOf(target) === layer && !isTop && !welcome.some((name) => inRoom(target, name))
          );
        })
        .map((target) => `${path} → ${target}: ${because}`),
    );
    expect(broken).toEqual([]);
  });

  it('has a rule for every room of reading, of the report, of the command line and of the page', () => {
    const room = /^((?:read|report|cli|page)\/(?:commands\/)?[^/]+)\//;
    const rooms = files.flatMap(({ path }) => room.exec(path)?.[1] ?? []);
    expect([...new Set(rooms)].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('has no circle of files', () => {
    const importsOf = new Map(files.map(({ path, own }) => [path, own]));
    const circles: string[] = [];
    const done = new Set<string>();
    const follow = (path: string, trail: readonly string[]): void => {
      const start = trail.indexOf(path);
      if (start >= 0) circles.push([...trail.slice(start), path].join(' → '));
      if (start >= 0 || done.has(path)) return;
      for (const next of importsOf.get(path) ?? []) follow(next, [...trail, path]);
      done.add(path);
    };
    for (const { path } of files) follow(path, []);
    expect(circles).toEqual([]);
  });
});

describe('the program', () => {
  it('reaches no network and starts no other program', () => {
    const outside =
      /^(?:node:)?(?:https?|http2|net|tls|dns|dgram|inspector|cluster|child_process|worker_threads)(?:\/|$)/;
    const broken = files.filter(
      ({ text, imports }) =>
        imports.some((from) => outside.test(from)) ||
        /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/.test(text) ||
        /\b(?:require|createRequire|eval|Function)\s*\(/.test(text) ||
        // The digest of a file is loaded only where it is asked for.
        /\bgetBuiltinModule\s*\((?!'node:crypto'\))/.test(text),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('imports nothing whose name it computes', () => {
    const computed = files.filter(({ text }) => /\bimport\((?!')/.test(text));
    expect(computed.map(({ path }) => path)).toEqual([]);
  });

  it('reads the clock in one place of each world', () => {
    const clock = /Date\.now\(|new Date\(\)|performance\.|hrtime/;
    const readers = files.filter(({ text }) => clock.test(text)).map(({ path }) => path);
    expect(readers).toEqual(['cli/world/io.ts', 'page/worker/world.ts']);
  });
});

describe('the core', () => {
  it('has no clock, no ambient locale and no randomness', () => {
    const ambient = /Date\.now\(|new Date\(\)|Math\.random\(|toLocale[A-Z]|Intl\./;
    const broken = files.filter(
      ({ path, text }) => !['cli', 'page'].includes(layerOf(path)) && ambient.test(text),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('never takes an absent figure for zero when computing', () => {
    const broken = files.filter(
      ({ path, text }) => layerOf(path) === 'compute' && /\?\? 0\b/.test(text),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('names no registry', () => {
    const lockfile = readFileSync(join(SRC, '..', 'package-lock.json'), 'utf8');
    expect(lockfile).not.toMatch(/"resolved": "https?:/);
  });
});
