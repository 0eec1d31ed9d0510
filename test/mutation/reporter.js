/** Says which mutants lived and what share of them died, file by file. */

import { relative } from 'node:path';

export class MutantReporter {
  constructor(mutants) {
    this.mutants = mutants.map((one) => ({ ...one, path: relative('', one.path) }));
  }

  onTestModuleEnd(module) {
    const told = [...module.children.allTests()].flatMap((test) => test.meta().mutants ?? []);
    const killed = told.reduce((sum, one) => sum + one.killed.length, 0);
    process.stderr.write(`${module.relativeModuleId}: mata ${killed}\n`);
  }

  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const broken = tests.filter((test) => test.result().state === 'failed');
    for (const { fullName } of broken) print(`Falla sin mutante alguno: ${fullName}`);
    const told = tests.flatMap((test) => test.meta().mutants ?? []);
    const reached = new Set(told.flatMap((one) => one.reached));
    const killed = new Set(told.flatMap((one) => one.killed));
    // What runs only as its module is loaded no test can switch on afterwards.
    const loaded = new Set(modules.flatMap((module) => module.meta().loaded ?? []));
    const tried = this.mutants.filter(({ id }) => reached.has(id) || !loaded.has(id));
    for (const one of tried.filter(({ id }) => !killed.has(id))) {
      const note = reached.has(one.id) ? '' : ' (ninguna prueba llega)';
      print(`\n${one.path}:${one.line}:${one.column} ${one.mutator}${note}`);
      print(`  - ${one.original}\n  + ${one.replacement.replace(/\s+/g, ' ')}`);
    }
    print('');
    for (const path of new Set(tried.map((one) => one.path))) {
      printScore(
        path,
        tried.filter((one) => one.path === path),
        killed,
      );
    }
    printScore('En total', tried, killed);
  }
}

function printScore(name, tried, killed) {
  const dead = tried.filter(({ id }) => killed.has(id)).length;
  const share = ((100 * dead) / tried.length).toFixed(1).replace('.', ',');
  print(`${name}: ${dead} de ${tried.length} (${share} %)`);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
