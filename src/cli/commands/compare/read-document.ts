/** A document of `pes compute --format json` as a side of a comparison. */

import { basename } from 'node:path';
import { z } from 'zod';
import type { ComparedIndicator, ComparedObjective } from '../../../model/comparison.ts';
import { PROGRAMMED_ORIGINS, type ProgrammedOrigin } from '../../../model/evaluation.ts';
import { BLANK, type Figure, numberFigure } from '../../../model/figure.ts';
import { DECREASING_METHODS, TRENDS } from '../../../model/trend.ts';
import { COMPUTE_SCHEMA } from '../../../report/compute/document-shape.ts';
import {
  findingSchema,
  identityShape,
  inputSchema,
  statusSchema,
  text,
} from '../../../report/json/schema-parts.ts';
import { parseJson } from '../../configuration/parse-json.ts';
import { CannotRun, WrongUsage } from '../../world/failure.ts';
import type { OpenedSide, SideChoices } from './side.ts';

const number = z.number().nullable();

/** What a comparison needs of the document; what an earlier version of the program did not write may lack. */
const indicatorSchema = z.object({
  ...identityShape,
  trend: z.enum(TRENDS).nullable(),
  weight: number,
  effectiveWeight: number,
  programmed: number,
  executed: number,
  baseline: number.default(null),
  percent: z.boolean().default(false),
  progress: number,
  contribution: number,
  status: statusSchema,
  sources: z.object({ weight: text, programmed: text, executed: text }),
});

const documentSchema = z.object({
  schema: z.literal(COMPUTE_SCHEMA),
  plan: z.object({ name: text, sector: text }),
  vigencia: z.int(),
  cutoff: text,
  method: z.object({
    decreciente: z.enum(DECREASING_METHODS),
    programmedFrom: z.enum(PROGRAMMED_ORIGINS),
  }),
  inputs: z.array(inputSchema),
  objectives: z.array(
    z.object({
      number: z.number(),
      name: z.string(),
      compliance: number,
      complete: z.boolean(),
      reason: text,
      indicators: z.array(indicatorSchema),
    }),
  ),
  findings: z.array(findingSchema),
});

type DocumentIndicator = z.infer<typeof indicatorSchema>;

/** Contributions add up to the compliance but for the last digits of a double. */
const PRECISION = 1e-9;

/**
 * The side that a document keeps. Throws `WrongUsage` where it is no document of `compute`, is of
 * another vigencia than the one asked for, or its figures do not add up; `CannotRun` for one without
 * figures.
 */
export function readDocument(path: string, bytes: Uint8Array, choices: SideChoices): OpenedSide {
  const name = basename(path);
  const json = parseJson(path, bytes);
  const help = 'Escríbalo con pes compute matriz.xlsx -o caso.json.';
  const isOurs = z.object({ schema: z.literal(COMPUTE_SCHEMA) }).safeParse(json).success;
  if (!isOurs) throw new WrongUsage(`${name} no es un documento de pes compute.`, help);
  if (z.object({ vigencia: z.null() }).safeParse(json).success) {
    throw new CannotRun(`${name} no trae cifras: dice por qué no las hubo.`, help);
  }
  const parsed = documentSchema.safeParse(json);
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new WrongUsage(`${name} no es un documento de pes compute: revise «${at}».`, help);
  }
  const document = parsed.data;
  if (choices.vigencia !== undefined && choices.vigencia !== document.vigencia) {
    throw new WrongUsage(
      `${name} es de la vigencia ${document.vigencia}, y se pide la ${choices.vigencia}.`,
      'Calcule esa vigencia con pes compute.',
    );
  }
  const absences = new Map<ComparedObjective, string>();
  const objectives = document.objectives.map(({ indicators, reason, ...own }) => {
    requireSum(name, own, indicators);
    const objective: ComparedObjective = {
      objective: { number: own.number, name: own.name },
      indicators: indicators.map(readIndicator),
      compliance: own.compliance,
      complete: own.complete,
    };
    if (reason !== null) absences.set(objective, reason);
    return objective;
  });
  const { vigencia, cutoff, method, plan, inputs, findings } = document;
  return {
    name,
    plan,
    evaluation: { vigencia, cutoff, method, objectives },
    absences,
    inputs,
    findings,
    evaluateYear: () => null,
    earlier: [],
    paths: [path],
    notices: [],
  };
}

/** Throws `WrongUsage` where a figure is not what its indicators add up to: somebody changed it. */
function requireSum(
  name: string,
  {
    number: objective,
    compliance,
  }: { readonly number: number; readonly compliance: number | null },
  indicators: readonly DocumentIndicator[],
): void {
  if (compliance === null) return;
  const sum = indicators.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
  if (Math.abs(sum - compliance) <= PRECISION * Math.max(1, Math.abs(compliance))) return;
  throw new WrongUsage(
    `En ${name}, el cumplimiento del objetivo ${objective} no es la suma de sus aportes.`,
    'Escriba el documento de nuevo con pes compute.',
  );
}

function readIndicator(one: DocumentIndicator): ComparedIndicator {
  const { goalKind, goalCode, indicatorCode, entity, percent } = one;
  const operand = (value: number | null) => ({ figure: readFigure(value, percent), at: null });
  return {
    indicator: {
      key: { goalKind, goalCode, indicatorCode, entity },
      names: { goal: one.goal, indicator: one.indicator },
      trend: one.trend,
      baseline: readFigure(one.baseline, percent),
    },
    weight: { figure: readFigure(one.weight, true), at: null },
    programmed: operand(one.programmed),
    executed: operand(one.executed),
    progress: one.progress,
    effectiveWeight: one.effectiveWeight,
    status: one.status,
    origins: { programmed: originOf(one, 'programmed'), executed: originOf(one, 'executed') },
  };
}

function readFigure(value: number | null, percent: boolean): Figure {
  return value === null ? BLANK : numberFigure(value, percent);
}

/** The file a figure is of: that of the weights is the matrix, and any other sheet an export. */
function originOf(
  { sources }: DocumentIndicator,
  name: 'programmed' | 'executed',
): ProgrammedOrigin | null {
  const [weight, own] = [sources.weight, sources[name]].map((cell) => cell?.replace(/![^!]*$/, ''));
  if (weight === undefined || own === undefined) return null;
  return weight === own ? 'matriz' : 'segplan';
}
