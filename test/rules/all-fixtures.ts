/** The fixtures of every code. */

import { columnFixtures } from './column-fixtures.ts';
import { crossingFixtures } from './crossing-fixtures.ts';
import type { Fixture } from './fixture.ts';
import { agreementFixtures, formulaFixtures } from './formula-fixtures.ts';
import { formulationFixtures } from './formulation-fixtures.ts';
import { keyedFixtures } from './keyed-fixtures.ts';
import { layoutFixtures } from './layout-fixtures.ts';
import { matchingFixtures } from './matching-fixtures.ts';
import { neighbourFixtures } from './neighbour-fixtures.ts';
import { progressFixtures } from './progress-fixtures.ts';
import { publishedFixtures } from './published-fixtures.ts';
import { readingFixtures } from './reading-fixtures.ts';
import { resultFixtures } from './result-fixtures.ts';
import { tableFixtures } from './table-fixtures.ts';
import { targetFixtures } from './target-fixtures.ts';
import { versionFixtures } from './version-fixtures.ts';

/** Files that give one finding, of every code of the catalogue. */
export const fixtures: readonly Fixture[] = [
  ...readingFixtures,
  ...tableFixtures,
  ...layoutFixtures,
  ...keyedFixtures,
  ...columnFixtures,
  ...formulationFixtures,
  ...crossingFixtures,
  ...matchingFixtures,
  ...progressFixtures,
  ...targetFixtures,
  ...formulaFixtures,
  ...neighbourFixtures,
  ...resultFixtures,
  ...agreementFixtures,
  ...publishedFixtures,
  ...versionFixtures,
];
