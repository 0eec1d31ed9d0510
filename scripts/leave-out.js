/** What packages load and the program never uses, left out of the bundle. */

import { join, relative } from 'node:path';

/** The specifiers left out, by the package that asks for them, and why each is never used. */
const UNUSED = {
  commander: {
    'node:child_process':
      'it starts programs for commands that are files of their own; pes has none',
  },
  chalk: {
    '#supports-color': 'it asks the terminal what it shows; pes says it',
  },
  'cli-table3': {
    '@colors/colors/safe': 'it colours the heads and borders, which pes leaves as they are',
  },
  exceljs: {
    '../csv/csv': 'it reads and writes csv; pes has its own',
    '../utils/zip-stream': 'it packs the parts, which pes takes before that and packs itself',
    '../utils/stream-buf': 'it gathers the packed bytes; see zip-stream',
    '../utils/parse-sax': 'it parses what is read; exceljs only writes here',
    jszip: 'it unpacks what is read; exceljs only writes here',
    'readable-stream': 'it streams what is read; exceljs only writes here',
    fs: 'it reads and writes files by name; pes gives and takes bytes',
  },
  zod: {
    '../locales/index.js': 'its sentences in fifty languages; pes says its own',
  },
};

/** The modules taken in place of a package's own, and why. */
const OTHERS = {
  fflate: {
    file: 'scripts/fflate.cjs',
    because: 'it is loaded when it is needed',
  },
  'string-width': {
    file: 'scripts/string-width.cjs',
    because: 'its pattern of emojis takes longer than the rest of the program',
  },
};

/** Statements changed in a package's own module, and why. */
const STATEMENTS = {
  'node_modules/cli-table3/src/utils.js': [
    {
      statement: 'let line = rewindState(state, input[i]);',
      instead:
        "if (!input[i].includes('\\u001b') && Object.keys(state).length === 0) { output.push(input[i]); continue; } let line = rewindState(state, input[i]);",
      because: 'it reads the colours of each line, and few have any',
    },
    {
      statement: "let stripped = ('' + str).replace(code, '');",
      instead:
        "if (!('' + str).includes('\\n')) return stringWidth(str); let stripped = ('' + str).replace(code, '');",
      because: 'it cuts into lines, and measures twice, what nearly always is one',
    },
  ],
  'node_modules/cli-table3/src/cell.js': [
    {
      statement: "setOption(style, tableStyle, 'padding-left', this);",
      instead: "this.paddingLeft = style['padding-left'] ?? tableStyle['padding-left'];",
      because: 'it composes the name of the option for each cell',
    },
    {
      statement: "setOption(style, tableStyle, 'padding-right', this);",
      instead: "this.paddingRight = style['padding-right'] ?? tableStyle['padding-right'];",
      because: 'it composes the name of the option for each cell',
    },
    {
      statement: 'let content = utils.truncate(this.content, 10, this.truncate);',
      instead: "let content = '';",
      because:
        'it cuts the text of each cell, sign by sign and line by line, for a message to nobody',
    },
    {
      statement: 'CHAR_NAMES.forEach(function (name) {',
      instead:
        'if (!this.options.chars && tableOptions.ofCells) this.chars = tableOptions.ofCells; else if (this.options.chars || (tableOptions.ofCells = chars)) CHAR_NAMES.forEach(function (name) {',
      because: 'it composes the signs of the table anew for each cell, which has none of its own',
    },
  ],
};

const EMPTY = '\0unused';

/** The plugin of the bundler: each of them becomes an empty module, or the other one. */
export function leaveOutUnused(root) {
  return {
    name: 'leave-out-unused',
    resolveId(specifier, importer) {
      const other = OTHERS[specifier];
      if (other) return join(root, other.file);
      const unused = UNUSED[packageOf(importer ?? '')];
      // Other files of the same package reach the same module by other relative paths.
      const known = Object.keys(unused ?? {}).some(
        (name) =>
          specifier === name || (name.startsWith('../') && specifier.endsWith(name.slice(2))),
      );
      return known ? EMPTY : null;
    },
    load(id) {
      return id === EMPTY ? 'module.exports = {};' : null;
    },
    transform(code, id) {
      const changes = STATEMENTS[relative(root, id).replaceAll('\\', '/')];
      if (!changes) return null;
      // Each stays on its line: the map of the module stays true.
      const changed = changes.reduce((text, { statement, instead }) => {
        if (!text.includes(statement)) throw new Error(`${id} no longer says ${statement}`);
        return text.replace(statement, instead);
      }, code);
      return { code: changed, map: null };
    },
  };
}

/** The name of the package a module belongs to, or `null` for one of ours. */
export function packageOf(moduleId) {
  const [, name = null] =
    /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId) ?? [];
  return name?.replace('\\', '/') ?? null;
}
