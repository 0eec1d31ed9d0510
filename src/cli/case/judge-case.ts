/** A case evaluated in one vigencia, with everything that was found of it. */

import { openOtherFigures } from '../../compute/causes/other-figures.ts';
import { type Choices, evaluate } from '../../compute/evaluate.ts';
import type { GatheredFinding } from '../../diagnostics/gather.ts';
import { markSpared } from '../../diagnostics/spare.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import { chooseVigencia } from './choose-vigencia.ts';
import { type ComputableCase, doubtsOfOwn, type JudgingChoices } from './open-case.ts';
import { holdAll, tellHeld } from './published.ts';
import { householdOf, noteAcceptances } from './team-findings.ts';
import { checkWeighed } from './weigh-findings.ts';

/** The figures of a case, and what reading, rules and a published document say of them. */
export interface JudgedCase {
  readonly choices: Choices;
  readonly evaluation: Evaluation;
  readonly findings: readonly GatheredFinding[];
  /** What is told of the published document, where one was given. */
  readonly compared: readonly string[];
}

/**
 * Evaluates the vigencia asked for, or the only one with execution, and judges it. Throws
 * `WrongUsage` where the files do not have that vigencia, or none was asked for and there are several.
 */
export async function judgeCase(
  opened: ComputableCase,
  { vigencia: asked, decreciente, programado, corte }: JudgingChoices,
): Promise<JudgedCase> {
  const { plan, executions } = opened;
  const vigencia = chooseVigencia(plan, executions, asked);
  const method = { decreciente, programmedFrom: programado };
  const choices = { vigencia, method, cutoff: corte };
  const evaluation = evaluate(plan, executions, choices);
  const others = openOtherFigures(plan, executions, evaluation);
  const held = opened.published && (await holdAll(opened.published, [{ evaluation, others }]));
  const published = held?.[0] ?? null;
  const facts = { plan, executions, evaluation, others, published };
  const judged = [...doubtsOfOwn(opened, evaluation), ...checkWeighed(facts)];
  const found = markSpared([...opened.findings, ...judged], evaluation);
  const findings = noteAcceptances(found, householdOf(opened, [vigencia]));
  const compared = opened.published ? tellHeld(opened.published, [{ vigencia, published }]) : [];
  return { choices, evaluation, findings, compared };
}
