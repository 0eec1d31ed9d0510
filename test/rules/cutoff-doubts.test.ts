/** The cutoffs that files give, and what they change of vigencias that had ended. */

import { describe, expect, it } from 'vitest';
import type { Execution } from '../../src/model/execution.ts';
import type { Cutoff, Plan } from '../../src/model/plan.ts';
import { closedVigenciaChanged, cutoffDoubts } from '../../src/rules/cutoff.ts';
import {
  evaluateFacts,
  executionWith,
  indicatorWith,
  objectiveWith,
  planWith,
  recordWith,
} from '../facts.ts';

const PLAN = planWith([objectiveWith([indicatorWith()])]);

/** Cutoffs of a file, each in a row of its own. */
function cutoffsIn(file: string, ...dates: readonly string[]): readonly Cutoff[] {
  return dates.map((date, at) => ({
    date,
    at: { file, sheet: 'Reporte', row: at + 1, column: 1 },
  }));
}

/** An export that reports those vigencias, with those cutoffs. */
function exportOf(
  file: string,
  vigencias: readonly number[],
  ...dates: readonly string[]
): Execution {
  const records = vigencias.map((vigencia) => recordWith({ vigencia, executed: 10 }));
  return { ...executionWith(records, null, file), cutoffs: cutoffsIn(file, ...dates) };
}

/** The codes told of a run of 2024 at that cutoff, each with the file and row where it stands. */
function told(cutoff: string | null, executions: readonly Execution[], plan: Plan = PLAN) {
  const evaluation = { ...evaluateFacts(plan, executions), cutoff };
  return [...cutoffDoubts({ plan, executions, evaluation })].map(({ code, at, related }) =>
    [code, at.file, at.cell?.row ?? 'whole', ...related.map(({ cell }) => cell?.row)].join(' '),
  );
}

/** The plan with its execution inside: those cutoffs, and something executed in those years. */
function carrying(years: readonly number[], ...dates: readonly string[]): Plan {
  const [vigencia] = indicatorWith({ executed: 10 }).vigencias;
  const vigencias = vigencia ? years.map((year) => ({ ...vigencia, vigencia: year })) : [];
  const objectives = [objectiveWith([indicatorWith(), { ...indicatorWith(), vigencias }])];
  const empty = objectiveWith([indicatorWith()], 2);
  return { ...planWith([...objectives, empty]), cutoffs: cutoffsIn('matriz.xlsx', ...dates) };
}

describe('a cutoff that nobody gives', () => {
  it('is missed in the export of the vigencia', () => {
    expect(told(null, [exportOf('a.xlsx', [2024]), exportOf('b.xlsx', [2024])])).toEqual([
      'PES311 a.xlsx whole',
    ]);
  });

  it('is missed in the matrix where no export is of the vigencia', () => {
    expect(told(null, [])).toEqual(['PES311 matriz.xlsx whole']);
    expect(told(null, [exportOf('a.xlsx', [2023])])).toEqual(['PES311 matriz.xlsx whole']);
  });

  it('is not missed where it was given otherwise', () => {
    expect(told('2024-12-31', [exportOf('a.xlsx', [2024])])).toEqual([]);
  });
});

describe('two cutoffs of one file', () => {
  const twice = exportOf('a.xlsx', [2024], '2024-06-30', '2024-12-31');

  it('are told with both cells where none is taken', () => {
    expect(told(null, [twice])).toEqual(['PES312 a.xlsx 1 2']);
    expect(told(null, [twice, exportOf('b.xlsx', [2024])])).toEqual(['PES312 a.xlsx 1 2']);
    expect(told(null, [], carrying([2024], '2024-06-30', '2024-12-31'))).toEqual([
      'PES312 matriz.xlsx 1 2',
    ]);
  });

  it('are no matter where one was asked for', () => {
    expect(told('2024-12-31', [twice])).toEqual([]);
  });

  it('are told where there is another export to put in order', () => {
    const other = exportOf('b.xlsx', [2024], '2024-12-31');
    expect(told('2024-12-31', [twice, other])).toEqual(['PES312 a.xlsx 1 2']);
  });

  it('are no matter in an export of other vigencias', () => {
    const other = exportOf('b.xlsx', [2023], '2023-06-30', '2023-12-31');
    expect(told('2024-12-31', [exportOf('a.xlsx', [2024], '2024-12-31'), other])).toEqual([]);
  });
});

describe('a cutoff of another year', () => {
  it('is told where the file says it', () => {
    const own = exportOf('a.xlsx', [2024], '2023-12-31');
    expect(told('2023-12-31', [exportOf('b.xlsx', [2024]), own])).toEqual(['PES313 a.xlsx 1']);
    const two = exportOf('a.xlsx', [2024], '2024-12-31', '2025-03-31');
    expect(told('2025-03-31', [two])).toEqual(['PES313 a.xlsx 2']);
  });

  it('is told of the whole matrix where no file says it', () => {
    expect(told('2023-12-31', [])).toEqual(['PES313 matriz.xlsx whole']);
  });

  it('is that of an export that reports the later year too', () => {
    const both = exportOf('a.xlsx', [2024, 2025], '2025-06-30');
    const own = exportOf('b.xlsx', [2024], '2024-12-31');
    expect(told('2025-06-30', [both, own])).toEqual([]);
    expect(told('2025-06-30', [own])).toEqual(['PES313 matriz.xlsx whole']);
    // Of an earlier year it reports nothing of the vigencia.
    const before = exportOf('a.xlsx', [2023, 2024], '2023-12-31');
    expect(told('2023-12-31', [before])).toEqual(['PES313 a.xlsx 1']);
  });

  it('is that of a matrix that carries what was executed in the later year', () => {
    expect(told('2025-06-30', [], carrying([2024, 2025], '2025-06-30'))).toEqual([]);
    expect(told('2025-06-30', [], carrying([2024], '2025-06-30'))).toEqual([
      'PES313 matriz.xlsx 1',
    ]);
    expect(
      told('2025-06-30', [exportOf('a.xlsx', [2024])], carrying([2024, 2025], '2024-12-31')),
    ).toEqual(['PES313 matriz.xlsx whole']);
  });
});

describe('what was executed in a vigencia that had ended', () => {
  /** An export of one cutoff with what it says was executed, each in its vigencia. */
  const saying = (file: string, date: string, executed: Readonly<Record<number, number>>) => {
    const records = Object.entries(executed).map(([year, value]) => {
      const record = recordWith({ vigencia: Number(year), executed: value });
      return { ...record, source: { ...record.source, file } };
    });
    return executionWith(records, date, file);
  };
  const changed = (...executions: readonly Execution[]) => {
    const evaluation = evaluateFacts(PLAN);
    return [...closedVigenciaChanged({ plan: PLAN, executions, evaluation })].map(
      ({ at, related, facts }) => [at.file, related[0]?.file, (facts as { year: number }).year],
    );
  };

  it('is told where a later cutoff changes it, whatever the order of the files', () => {
    const [first, last] = [
      saying('a.xlsx', '2023-12-31', { 2023: 10 }),
      saying('b.xlsx', '2024-12-31', { 2023: 11 }),
    ];
    expect(changed(first, last)).toEqual([['b.xlsx', 'a.xlsx', 2023]]);
    expect(changed(last, first)).toEqual([['b.xlsx', 'a.xlsx', 2023]]);
  });

  it('is no matter where it is the same, or is of two vigencias', () => {
    expect(
      changed(
        saying('a.xlsx', '2023-12-31', { 2023: 10 }),
        saying('b.xlsx', '2024-12-31', { 2023: 10, 2024: 12 }),
      ),
    ).toEqual([]);
  });

  it('is of its own indicator', () => {
    const first = saying('a.xlsx', '2023-12-31', { 2023: 10 });
    const last = saying('b.xlsx', '2024-12-31', { 2023: 11 });
    const records = last.records.map((one) => ({ ...one, key: { ...one.key, goalCode: '9' } }));
    expect(changed(first, { ...last, records })).toEqual([]);
  });

  it('may change until the vigencia ends', () => {
    expect(
      changed(
        saying('a.xlsx', '2023-12-30', { 2023: 10 }),
        saying('b.xlsx', '2024-12-31', { 2023: 11 }),
      ),
    ).toEqual([]);
  });

  it('is told once, though a file dates each vigencia apart', () => {
    const first = saying('a.xlsx', '2023-12-31', { 2023: 10, 2024: 5 });
    const [cutoff] = first.cutoffs;
    const cutoffs = cutoff
      ? [
          { ...cutoff, vigencia: 2023 },
          { ...cutoff, date: '2024-06-30', vigencia: 2024 },
        ]
      : [];
    const last = saying('b.xlsx', '2024-03-31', { 2023: 11 });
    expect(changed({ ...first, cutoffs }, last)).toEqual([['b.xlsx', 'a.xlsx', 2023]]);
  });
});
