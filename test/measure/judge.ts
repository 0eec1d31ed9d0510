/** What the program gave for a plan, held against what is right. */

import type { RightIndicator, RightObjective } from './oracle.ts';

/** What a plan must give. */
export interface Expectation {
  readonly kind: 'clear' | 'trap';
  readonly objectives: readonly RightObjective[];
  /** Names of the indicators whose progress may not be given, as it rests on what is unknown. */
  readonly unknown: readonly string[];
  /** Numbers of objectives that may have no figure for another reason. */
  readonly unknownObjectives: readonly number[];
  /** Whether an error is right though every figure that can be given is clear. */
  readonly mayHaveErrors: boolean;
}

/** What came of a plan. */
export interface Verdict {
  readonly outcome: 'right' | 'refused' | 'wrong';
  /** Why it is not right, each in a few words. */
  readonly why: readonly string[];
  readonly codes: readonly string[];
}

/** What of the program's document is judged. */
export interface Answer {
  readonly objectives?: readonly GivenObjective[];
  readonly findings?: readonly { readonly code: string; readonly severity: string }[];
}

interface GivenObjective {
  readonly number: number;
  readonly name: string;
  readonly compliance: number | null;
  readonly indicators: readonly GivenIndicator[];
}

interface GivenIndicator {
  readonly goalKind: string | null;
  readonly goalCode: string | null;
  readonly indicatorCode: string | null;
  readonly indicator: string | null;
  readonly goal: string | null;
  readonly trend: string | null;
  readonly weight: number | null;
  readonly programmed: number | null;
  readonly executed: number | null;
  readonly progress: number | null;
  readonly status: string;
}

/** Something that is not right: a wrong figure, a wrong label, or something that is not there. */
interface Fault {
  readonly is: 'figure' | 'label' | 'absent';
  readonly what: string;
}

/** Judges what the program answered. */
export function judge(expected: Expectation, answer: Answer | null, exitCode: number): Verdict {
  const findings = answer?.findings ?? [];
  const errors = findings.filter(({ severity }) => severity === 'error');
  const codes = [...new Set(findings.filter(({ severity }) => severity !== 'note').map(sign))];
  const given = answer?.objectives ?? [];
  const faults = expected.objectives.flatMap((objective, at) =>
    judgeObjective(objective, find(objective, at, given), expected),
  );
  const extra = given
    .filter((one) => !expected.objectives.some((right, at) => find(right, at, given) === one))
    .filter(({ indicators }) => indicators.length > 0)
    .flatMap((one) => judgeExtra(one, expected));
  const all = [...faults, ...extra];
  const why = all.map(({ what }) => what);
  const isWrong = all.some(({ is }) => is === 'figure');
  if (exitCode > 1) return { outcome: 'refused', why: [`exit ${exitCode}`], codes };
  if (expected.kind === 'trap') {
    if (isWrong) return { outcome: 'wrong', why, codes };
    if (errors.length === 0) return { outcome: 'wrong', why: ['no error'], codes };
    return { outcome: 'right', why: [], codes };
  }
  const isSilent = exitCode === 0 && all.some(({ is }) => is === 'label');
  if (isWrong || isSilent) return { outcome: 'wrong', why, codes };
  if (all.length > 0) return { outcome: 'refused', why, codes };
  if (errors.length > 0 && !expected.mayHaveErrors)
    return { outcome: 'refused', why: ['a false alarm'], codes };
  return { outcome: 'right', why: [], codes };
}

/** An objective that is none of the plan: where none was found, each indicator may have its progress. */
function judgeExtra(one: GivenObjective, { objectives, unknown }: Expectation): readonly Fault[] {
  const where = `extra objective ${one.number} «${one.name}»`;
  const all = objectives.flatMap(({ indicators }) => indicators);
  const isWrong = one.indicators.some((given) => {
    if (given.progress === null) return false;
    const right = all.find((other) => isNamed(other, given) || isCoded(other, given));
    return !right || unknown.includes(right.name) || !isSame(given.progress, right.progress);
  });
  return [{ is: one.compliance !== null || isWrong ? 'figure' : 'label', what: where }];
}

function sign({ code, severity }: { readonly code: string; readonly severity: string }): string {
  return `${code}${severity.charAt(0)}`;
}

function find(
  right: RightObjective,
  at: number,
  given: readonly GivenObjective[],
): GivenObjective | undefined {
  const byName = given.filter(
    ({ name }) => right.name !== undefined && fold(name) === fold(right.name),
  );
  const [only] = byName;
  if (only && byName.length === 1) return only;
  return (
    given.find(({ number }) => number === right.number) ?? (right.name ? undefined : given[at])
  );
}

function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function judgeObjective(
  right: RightObjective,
  given: GivenObjective | undefined,
  { kind, unknown, unknownObjectives }: Expectation,
): readonly Fault[] {
  const own = `O${right.number}`;
  if (!given) return [{ is: kind === 'trap' ? 'absent' : 'label', what: `${own} is missing` }];
  const isUnknown =
    unknownObjectives.includes(right.number) ||
    right.indicators.some(
      ({ name, status }) => unknown.includes(name) && status !== 'no-programada',
    );
  const taken = new Set<GivenIndicator>();
  const parts = right.indicators.flatMap((indicator, at) => {
    const found = findIndicator(indicator, at, right, given, taken);
    const where = `${own} ${indicator.goalCode}/${indicator.indicatorCode ?? ''}`;
    if (!found) return [{ is: 'label' as const, what: `${where} is missing` }];
    taken.add(found);
    return judgeIndicator(indicator, found, where, unknown.includes(indicator.name));
  });
  const extra = given.indicators
    .filter((one) => !taken.has(one))
    .map(
      (one): Fault => ({
        is: one.progress === null ? 'label' : 'figure',
        what: `${own} extra ${one.goalCode}/${one.indicatorCode} «${one.indicator}»`,
      }),
    );
  const labels: Fault[] = [
    ...(given.number === right.number ? [] : [`number ${given.number}`]),
    ...(right.name === undefined || given.name === right.name ? [] : [`name «${given.name}»`]),
  ].map((what) => ({ is: 'label', what: `${own} ${what}` }));
  const whole = isUnknown
    ? given.compliance === null
      ? []
      : [{ is: 'figure' as const, what: `${own} compliance ${given.compliance} though unknown` }]
    : judgeFigure(given.compliance, right.compliance, `${own} compliance`);
  return [...labels, ...whole, ...parts, ...extra];
}

function isCoded(right: RightIndicator, { goalCode, indicatorCode }: GivenIndicator): boolean {
  return goalCode === right.goalCode && indicatorCode === right.indicatorCode;
}

function isNamed(right: RightIndicator, { indicator }: GivenIndicator): boolean {
  return fold(indicator ?? '').includes(fold(right.name));
}

function findIndicator(
  right: RightIndicator,
  at: number,
  { indicators }: RightObjective,
  given: GivenObjective,
  taken: ReadonlySet<GivenIndicator>,
): GivenIndicator | undefined {
  const left = given.indicators.filter((one) => !taken.has(one));
  return (
    left.find((one) => isCoded(right, one) && isNamed(right, one)) ??
    left.find((one) => isNamed(right, one)) ??
    left.find((one) => isCoded(right, one)) ??
    (given.indicators.length === indicators.length
      ? left.find((one) => one === given.indicators[at])
      : undefined)
  );
}

const LABELS = ['goalKind', 'goalCode', 'indicatorCode', 'trend', 'status'] as const;
const FIGURES = ['weight', 'programmed', 'executed'] as const;

function judgeIndicator(
  right: RightIndicator,
  given: GivenIndicator,
  where: string,
  isUnknown: boolean,
): readonly Fault[] {
  if (isUnknown) {
    if (given.progress === null) return [];
    return [{ is: 'figure', what: `${where} progress ${given.progress} though unknown` }];
  }
  const labels = LABELS.filter((field) => {
    const own = given[field] === 'en-ejecucion' ? 'no-cumplida' : given[field];
    return right[field] !== undefined && own !== right[field];
  }).map((field): Fault => {
    const isAbsent = given[field] === null || given[field] === 'no-calculable';
    return {
      is: isAbsent && field !== 'goalCode' && field !== 'indicatorCode' ? 'absent' : 'label',
      what: `${where} ${field} ${given[field]} not ${right[field]}`,
    };
  });
  const figures = FIGURES.flatMap((field) => {
    const value = right[field];
    if (value === undefined) return [];
    // A weight or a magnitude that rests on nothing wrong is a label of the progress.
    return judgeFigure(given[field], value, `${where} ${field}`).map(
      (fault): Fault => (fault.is === 'figure' ? { ...fault, is: 'label' } : fault),
    );
  });
  return [
    ...labels,
    ...figures,
    ...judgeFigure(given.progress, right.progress, `${where} progress`),
  ];
}

function judgeFigure(given: number | null, right: number | null, where: string): readonly Fault[] {
  if (isSame(given, right)) return [];
  return [{ is: given === null ? 'absent' : 'figure', what: `${where} ${given} not ${right}` }];
}

function isSame(given: number | null, right: number | null): boolean {
  if (given === null || right === null) return given === right;
  return Math.abs(given - right) <= 1e-9 * Math.max(1, Math.abs(right));
}
