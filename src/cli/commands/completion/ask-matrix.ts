/** What only the matrix named on a line can tell: its vigencias, its sheets, what it has of figures. */

import { join } from 'node:path';
import type { Plan } from '../../../model/plan.ts';
import { shorten } from '../../../model/spanish.ts';
import { readPlan } from '../../../read/plan/read-plan.ts';
import type { Limits } from '../../../read/xlsx/limits.ts';
import { labelGoal, labelIndicator } from '../../../report/compute/goal-names.ts';
import { createOpener, openConfig, openWorkbook } from '../../case/opener.ts';
import { matrixHints } from '../../configuration/configuration.ts';
import { TakenArgument, TakenOption } from '../../words/taken.ts';
import type { Io } from '../../world/io.ts';
import type { Offer } from './offer.ts';
import type { Line } from './read-line.ts';

/** What is asked of it. */
type Asked = 'vigencia' | 'sheet' | 'figure';

/** Who completes a line does not wait: of what is larger nothing is offered. */
const QUICK: Partial<Limits> = {
  cells: 400_000,
  partBytes: 40 * 2 ** 20,
  totalBytes: 60 * 2 ** 20,
};

/** Characters of a name: what it is of is seen in them. */
const LONGEST = 90;

/** What the matrix of the line has; nothing where it names none. Throws what opening it throws. */
export async function askMatrix(asked: Asked, line: Line, io: Io): Promise<readonly Offer[]> {
  const path = findMatrix(line, io);
  if (path === null) return [];
  const opener = createOpener(io, { quiet: true });
  const config = await openConfig(opener, path, expandHome(lastOf(line, '--config'), io));
  const { workbook } = openWorkbook(opener, path, { limits: QUICK });
  if (asked === 'sheet') {
    return workbook.sheets.map(({ name, visibility }) => ({
      word: name,
      says: visibility === 'visible' ? '' : 'hoja oculta',
    }));
  }
  const { plan } = readPlan(workbook, matrixHints(config, lastOf(line, '--hoja'), undefined));
  if (!plan) return [];
  return asked === 'vigencia'
    ? plan.vigencias.map((year) => ({ word: String(year), says: '' }))
    : listFigures(plan);
}

/** The path of the matrix: what an option says it is, else the first argument that may be it. */
function findMatrix({ command, given, args }: Line, io: Io): string | null {
  const isMatrix = ({ taken }: TakenOption | TakenArgument) =>
    taken.some((one) => one.kind === 'file' && one.isMatrix);
  const [said] = [...given].flatMap(([option, values]) =>
    option instanceof TakenOption && isMatrix(option) ? values : [],
  );
  const place = command?.registeredArguments.findIndex(
    (one) => one instanceof TakenArgument && isMatrix(one),
  );
  const path = expandHome(said ?? args[place ?? -1], io);
  // Standard input and pipes are for who runs the line.
  return path !== undefined && path !== '-' && io.isFile(path) ? path : null;
}

function lastOf({ given }: Line, flag: string): string | undefined {
  return [...given].find(([{ long }]) => long === flag)?.[1].at(-1);
}

/** The path as the shell would give it, where it begins at the home of the user. */
function expandHome(path: string | undefined, { env }: Io): string | undefined {
  const home = env.HOME ?? env.USERPROFILE;
  return path?.startsWith('~/') && home ? join(home, path.slice(2)) : path;
}

/** What may be explained: objectives by number, indicators by their code or that of their goal. */
function listFigures({ objectives }: Plan): readonly Offer[] {
  const numbered = objectives
    .filter(({ unnamed }) => !unnamed)
    .map(({ number, name }) => ({ word: String(number), says: shorten(name, LONGEST) }));
  const numbers = new Set(numbered.map(({ word }) => word));
  const coded = objectives.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => {
      const { indicatorCode, goalCode } = indicator.key;
      const code = indicatorCode ?? goalCode;
      if (code === null) return [];
      // A number alone is that of an objective.
      const label = indicatorCode === null ? labelGoal(indicator) : labelIndicator(indicator);
      const word = numbers.has(code) ? label.toLowerCase() : code;
      const name =
        (indicatorCode === null ? null : indicator.names.indicator) ?? indicator.names.goal;
      return [{ word, says: shorten(name ?? label, LONGEST) }];
    }),
  );
  const figures = new Map([...numbered, ...coded].map((one) => [one.word, one]));
  return [...figures.values()];
}
