/** Runs each test once as it is, and then with every living mutant that it reached switched on. */

import { setMaxListeners } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { VitestTestRunner } from 'vitest/runners';
import { getFn } from 'vitest/suite';

// Each run of a test listens to whether all are to stop.
setMaxListeners(0);

/** What a mutant may do more often than the test does, before it is taken for endless. */
const ENDLESS = { times: 100, more: 1000 };

/** What the mutated code looks at to know which mutant is on, and where it counts what it reaches. */
globalThis.__stryker__ ??= {};
const switches = globalThis.__stryker__;
switches.mutantCoverage ??= { static: {}, perTest: {} };
const { static: loaded, perTest } = switches.mutantCoverage;

/** Mutants that some test of the run has killed. */
globalThis.killedMutants ??= new Set();
const killed = globalThis.killedMutants;

export default class MutatingRunner extends VitestTestRunner {
  onAfterRunSuite(suite) {
    if (suite.type === 'suite' && suite.filepath) suite.meta.loaded = Object.keys(loaded);
    return super.onAfterRunSuite(suite);
  }

  async runTask(test) {
    const run = getFn(test);
    const reached = await countReached(run);
    const kills = [];
    for (const [mutant, times] of reached) {
      if (killed.has(mutant)) continue;
      if (await isKilled(run, mutant, times)) {
        killed.add(mutant);
        kills.push(mutant);
      }
      // The thread answers between one mutant and the next.
      await setImmediate();
    }
    test.meta.mutants = { reached: reached.map(([mutant]) => mutant), killed: kills };
  }
}

async function countReached(run) {
  switches.currentTestId = 'as it is';
  try {
    await run();
    return Object.entries(perTest['as it is'] ?? {});
  } finally {
    delete perTest['as it is'];
    switches.currentTestId = undefined;
  }
}

async function isKilled(run, mutant, times) {
  Object.assign(switches, {
    currentTestId: 'mutated',
    activeMutant: mutant,
    hitCount: 0,
    hitLimit: ENDLESS.times * times + ENDLESS.more,
  });
  try {
    await run();
    return false;
  } catch {
    return true;
  } finally {
    Object.assign(switches, {
      currentTestId: undefined,
      activeMutant: undefined,
      hitCount: undefined,
    });
    delete perTest.mutated;
  }
}
