#!/usr/bin/env node
/**
 * Starts the program: loads the chunks of the bundle with what the build compiled ahead of them, for
 * parsing and compiling is a third of a short run. Where the build left none for this V8, V8 compiles
 * them like others. `scripts/compile.js` asks this file for its functions and starts nothing.
 */

const { existsSync, readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * A short run ends before what V8 optimises on its way is of any use, and a long one can wait. So a
 * function is to run for longer before V8 optimises it, in the bytes of code that V8 counts by, and
 * more often before it is compiled at all; a pattern, too, is to be used more often as it was parsed.
 */
const PATIENCE = [
  '--interrupt-budget=1000000',
  '--interrupt-budget-factor-for-feedback-allocation=24',
  '--regexp-tier-up-ticks=100',
  '--no-regexp-peephole-optimization',
];

const modules = new Map();
/** The scripts loaded so far, by file. */
const scripts = new Map();

/**
 * Tells V8 so, where the build found that it knows the words. Before the first chunk: what was
 * compiled under other flags is refused.
 */
function askPatience() {
  if (!existsSync(compiledFolder())) return;
  for (const flag of PATIENCE) setFlagsFromString(flag);
}

/** The exports of a chunk; it is run the first time. */
function load(file) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  // The build makes a function of each, without signs beyond ASCII: its bytes are its signs.
  const source = readFileSync(file, 'latin1');
  const script = new Script(source, { filename: file, cachedData: readCompiled(file) });
  scripts.set(file, script);
  const ask = (name) => (name.startsWith('.') ? load(join(dirname(file), name)) : require(name));
  script.runInThisContext()(module.exports, ask, module, dirname(file));
  return module.exports;
}

/** Where what this V8 compiled is kept; there is no such folder where the build ran on another. */
function compiledFolder() {
  const kind = `${process.versions.v8}-${process.arch}`;
  return join(__dirname, '..', 'dist', 'compiled', kind);
}

/** Where a chunk compiled by this V8 is kept. */
function compiledFile(file) {
  return join(compiledFolder(), `${basename(file)}.bin`);
}

function readCompiled(file) {
  try {
    return readFileSync(compiledFile(file));
  } catch {
    return undefined;
  }
}

module.exports = { askPatience, load, scripts, compiledFolder, compiledFile };

if (require.main === module) {
  askPatience();
  load(join(__dirname, '..', 'dist', 'pes.cjs'));
}
