/** The catalogue as people look it up: each code with its words, an example and its reason. */

import { CODES, type Code, entryOf } from './catalogue.ts';
import { type Severity, tellOf } from './entry.ts';

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
  const { severity, title, message, help, example, about, reason } = entryOf(code);
  const told = about ?? tellOf('');
  return {
    code,
    severity,
    title,
    example: message(example, told),
    help: help(example, told),
    reason,
  };
}

/** Every code explained, in the order of its number. */
export function explainCatalogue(): readonly ExplainedCode[] {
  return CODES.map(explainCode);
}
