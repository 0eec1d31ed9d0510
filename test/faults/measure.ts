/** How many planted faults are reported, where, and with how many findings. */

import { evaluate } from '../../src/compute/evaluate.ts';
import { settleFindings } from '../../src/diagnostics/settle.ts';
import { type ToldFinding, tellFindings } from '../../src/diagnostics/tell.ts';
import type { CellRef } from '../../src/model/source.ts';
import { readExecution } from '../../src/read/execution/read-execution.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { check, checkFormulation } from '../../src/rules/check.ts';
import { plantFault } from './fault.ts';
import { FAULTS } from './faults.ts';
import { crossedFiles, type Files, publishedCase, publishedTable } from './good-files.ts';
import { municipalPlan } from './municipal-plan.ts';
import { namedExports } from './named-exports.ts';
import { know, pointsAt } from './planting.ts';
import { type Random, randomFrom } from './random.ts';

/** What came of planting one kind of fault many times. */
export interface Measure {
  readonly fault: string;
  readonly planted: number;
  /** With a finding that points at the cell. */
  readonly atCell: number;
  /** With a finding that points at the cell or names it among the related ones. */
  readonly named: number;
  /** New findings in all: as many as planted where one fault gives one finding. */
  readonly findings: number;
  /** Those of them that the fault makes true besides. */
  readonly also: number;
  /** A fault that was not named, to look at. */
  readonly missed: string | null;
}

/** What the program finds in those files: the years executed with their execution, the others without. */
export function findingsIn({ matrix, exports }: Files): readonly ToldFinding[] {
  const { plan, findings } = readPlan(matrix);
  const reads = exports.map((book) => readExecution(book));
  const found = [...findings, ...reads.flatMap((read) => read.findings)];
  if (!plan) return tellFindings(settleFindings(found));
  const executions = reads.flatMap(({ execution }) => execution ?? []);
  const method = { decreciente: 'inversa', programmedFrom: 'segplan' } as const;
  const judged = plan.vigencias.flatMap((vigencia) => {
    const evaluation = evaluate(plan, executions, { vigencia, method });
    const judged = { plan, executions, evaluation };
    const executed = evaluation.objectives.some(({ indicators }) =>
      indicators.some(({ executed }) => executed.figure.kind !== 'blank'),
    );
    return executed ? check(judged) : checkFormulation(judged);
  });
  return tellFindings(settleFindings([...found, ...judged]));
}

/** Excel would calculate the sums of a cell anew; here they keep their results, which is no fault planted. */
function isOfPlanting(finding: ToldFinding, at: CellRef): boolean {
  return finding.code === 'PES406' && !pointsAt(finding, at, false);
}

/** The shapes of good files, made anew from chance. */
export const GOOD_FILES: readonly ((random: Random) => Files)[] = [
  () => publishedCase,
  crossedFiles,
  publishedTable,
  municipalPlan,
  namedExports,
];

/** Plants each kind of fault that many times, in good files of every shape in turn. */
export function measureFaults(times: number): readonly Measure[] {
  return FAULTS.map((fault, kind) => {
    const counts = { planted: 0, atCell: 0, named: 0, findings: 0, also: 0 };
    let missed: string | null = null;
    for (let seed = 0; counts.planted < times && seed < times * GOOD_FILES.length; seed += 1) {
      const random = randomFrom(1000 * kind + seed);
      const make = GOOD_FILES[seed % GOOD_FILES.length];
      if (!make) break;
      const known = know(make(random));
      const planted = plantFault(fault, known, random);
      if (!planted) continue;
      const before = new Set(findingsIn(known).map(signOf));
      const news = findingsIn(planted.files).filter(
        (finding) => !before.has(signOf(finding)) && !isOfPlanting(finding, planted.at),
      );
      const isNamed = news.some((finding) => pointsAt(finding, planted.at, true));
      counts.planted += 1;
      const besides = news.filter(({ code }) => fault.also?.codes.includes(code)).length;
      const also = Math.min(besides, news.length - 1);
      counts.findings += news.length;
      counts.also += also;
      counts.atCell += Number(news.some((finding) => pointsAt(finding, planted.at, false)));
      counts.named += Number(isNamed);
      if (!isNamed || news.length - also > 1) {
        const { file, sheet, row, column } = planted.at;
        const codes = news.map(({ code, cell }) => `${code} ${cell}`).join(', ');
        if (!isNamed || missed === null)
          missed = `${isNamed ? '' : 'NOT NAMED '}seed ${seed}: ${file} ${sheet} R${row}C${column}: ${codes}`;
      }
    }
    return { fault: fault.name, ...counts, missed };
  });
}

/** A finding as it is told apart from those there were; its words may change with who it speaks of. */
function signOf({ code, file, sheet, cell }: ToldFinding): string {
  return [code, file, sheet, cell].join('\n');
}
