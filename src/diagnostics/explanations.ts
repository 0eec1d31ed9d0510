/** The catalogue as people look it up: each code with its words, an example and its reason. */

import { CODES, type Code, catalogue } from './catalogue.ts';
import type { Entry, Severity } from './entry.ts';
import type { Explanation, ExplanationsOf } from './explanation.ts';
import { columnExplanations } from './explanations/columns.ts';
import { executionExplanations } from './explanations/execution.ts';
import { formulationExplanations } from './explanations/formulation.ts';
import { layoutExplanations } from './explanations/layout.ts';
import { readingExplanations } from './explanations/reading.ts';

const explanations: ExplanationsOf<Code> = {
  ...readingExplanations,
  ...layoutExplanations,
  ...columnExplanations,
  ...formulationExplanations,
  ...executionExplanations,
};

/** A code as a person reads it up. All texts are Spanish. */
export interface ExplainedCode {
  readonly code: Code;
  readonly severity: Severity;
  readonly title: string;
  /** The message of a case. */
  readonly example: string;
  /** What to do in that case. */
  readonly help: string;
  readonly reason: string;
}

/** The code explained. */
export function explainCode(code: Code): ExplainedCode {
  const { severity, title, message, help } = catalogue[code] as Entry<unknown>;
  const { example, reason } = explanations[code] as Explanation<unknown>;
  return { code, severity, title, example: message(example), help: help(example), reason };
}

/** Every code explained, in the order of its number. */
export function explainCatalogue(): readonly ExplainedCode[] {
  return CODES.map(explainCode);
}
