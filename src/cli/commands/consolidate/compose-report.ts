/** The sectors that were read as a report: one beside the other, with what is not comparable of each. */

import { findIncomparable } from '../../../compute/consolidation/find-incomparable.ts';
import { joinList } from '../../../model/spanish.ts';
import type {
  ConsolidateReport,
  Sector,
  SectorSummary,
} from '../../../report/consolidate/report.ts';
import type { JudgingChoices } from '../../case/open-case.ts';
import { judgingWords, optional, writeLine } from '../../words/case-words.ts';
import { WrongUsage } from '../../world/failure.ts';
import { TOOL } from '../../world/tool.ts';
import type { ReadFolder } from './read-folder.ts';

/** The report of a folder; throws `WrongUsage` where its matrices are of several vigencias. */
export function composeReport(
  folder: string,
  read: ReadFolder,
  options: JudgingChoices & { readonly all: boolean },
): ConsolidateReport {
  const { sectors, failures, files, gathered, indicators } = read;
  const vigencia = commonVigencia(read);
  return {
    tool: TOOL,
    folder,
    vigencia,
    method: { decreciente: options.decreciente, programmedFrom: options.programado },
    sectors: setBeside(sectors),
    failures,
    files,
    gathered,
    indicatorsOf: (at) => indicators.find(at),
    all: options.all,
    command: writeLine([
      'pes',
      'consolidate',
      folder,
      ...optional('--vigencia', vigencia ?? options.vigencia),
      ...judgingWords(options),
    ]),
  };
}

/** The vigencia of all the matrices; throws `WrongUsage` where they have execution of several. */
function commonVigencia({ sectors, undecided }: ReadFolder): number | null {
  const all = [...sectors.map(({ tally }) => tally.vigencia), ...undecided];
  const years = [...new Set(all)].sort((a, b) => a - b);
  if (years.length < 2) return years[0] ?? null;
  throw new WrongUsage(
    `Las matrices tienen ejecución de varias vigencias: ${joinList(years.map(String))}.`,
    'Indique cuál con --vigencia.',
  );
}

/** The sectors with what tells each from the others and what is not comparable of it. */
function setBeside(sectors: readonly SectorSummary[]): readonly Sector[] {
  const names = new Map<string, number>();
  for (const { name } of sectors) names.set(name, (names.get(name) ?? 0) + 1);
  const incomparable = findIncomparable(
    sectors.map(({ tally, plan, inputs, counts }) => ({
      tally,
      sector: plan.sector,
      matrix: inputs[0]?.sha256 ?? '',
      errors: counts.errors,
    })),
  );
  return sectors.map((sector, at) => ({
    ...sector,
    label: names.get(sector.name) === 1 ? sector.name : `${sector.name} (${sector.path})`,
    incomparable: incomparable[at] ?? [],
  }));
}
