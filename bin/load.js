/**
 * Loads the chunks of the bundle with what the build compiled ahead of them: parsing and compiling
 * is a third of a short run. Where the build left none for this V8, V8 compiles them like others.
 */

const { readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

const HEAD = '(function (exports, require, module) {';

const modules = new Map();
/** The scripts loaded so far, by file. */
const scripts = new Map();

/** The exports of a chunk; it is run the first time. */
function load(file) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const source = `${HEAD}${readFileSync(file, 'utf8')}\n})`;
  const cachedData = readCompiled(file);
  // The stack of a defect counts columns as the file has them.
  const script = new Script(source, { filename: file, columnOffset: -HEAD.length, cachedData });
  scripts.set(file, script);
  const ask = (name) => (name.startsWith('.') ? load(join(dirname(file), name)) : require(name));
  script.runInThisContext()(module.exports, ask, module);
  return module.exports;
}

/** Where a chunk compiled by this V8 is kept. */
function compiledFile(file) {
  const kind = `${process.versions.v8}-${process.arch}`;
  return join(__dirname, '..', 'dist', 'compiled', kind, `${basename(file)}.bin`);
}

function readCompiled(file) {
  try {
    return readFileSync(compiledFile(file));
  } catch {
    return undefined;
  }
}

module.exports = { load, scripts, compiledFile };
