/** The template as sheets, in order. */

import type { ReportSheet } from '../cells/report-sheet.ts';
import { composeExample } from './sheets/example.ts';
import { composeExecution } from './sheets/execution.ts';
import { composeFormulation } from './sheets/formulation.ts';
import { composeInstructions } from './sheets/instructions.ts';
import { composeObjectives } from './sheets/objectives.ts';
import { composeUnplaced } from './sheets/unplaced.ts';
import type { Template } from './template.ts';

/** The sheets of the template: instructions, what is filled in, an example, and what was not placed. */
export function composeTemplate(template: Template): readonly ReportSheet[] {
  const unplaced = composeUnplaced(template);
  return [
    composeInstructions(template),
    composeObjectives(template),
    composeFormulation(template),
    composeExecution(template),
    composeExample(template),
    ...(unplaced ? [unplaced] : []),
  ];
}
