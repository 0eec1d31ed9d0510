/** Reports whose decks strain the layout: many rows, long texts, no figures, strange characters. */

import { BLANK, type Figure, numberFigure } from '../../../src/model/figure.ts';
import type { ComputeReport } from '../../../src/report/compute/report.ts';
import { everyStatusCase, publishedCase } from '../cases.ts';
import { type IndicatorFacts, type PlanFacts, reportOf, strainedPlan } from '../plans.ts';

const WORDS =
  'fortalecer la capacidad de las entidades y organismos distritales para atender orientar y responder a las necesidades de la población con un enfoque diferencial en cada rincón de la ciudad '.split(
    ' ',
  );

/** A text of about so many signs, in words. */
function textOf(signs: number): string {
  let text = 'Meta';
  for (let at = 0; text.length < signs; at += 1) text += ` ${WORDS[at % WORDS.length]}`;
  return text.slice(0, signs).trimEnd();
}

interface Texts {
  readonly goal: string;
  readonly name: string;
  readonly observation?: string;
}

function indicatorOf(texts: Texts, share: number, executed: Figure): IndicatorFacts {
  const year = {
    weight: numberFigure(share, true),
    programmed: numberFigure(1_234_567.5),
    executed,
    observation: texts.observation ?? null,
  };
  return {
    trend: 'suma',
    trendText: null,
    baseline: BLANK,
    goal: texts.goal,
    name: texts.name,
    years: [year, year, year, year],
  };
}

function planOf(objectives: PlanFacts['objectives']): PlanFacts {
  return {
    objectives,
    vigencia: 2024,
    cutoff: '2024-12-31',
    method: { decreciente: 'inversa', programmedFrom: 'segplan' },
  };
}

/** Objectives of so many indicators each, with those texts. */
function deckPlan(sizes: readonly number[], texts: Texts, name = textOf(200)): PlanFacts {
  return planOf(
    sizes.map((size, index) => ({
      name: `${name} (${index + 1})`,
      indicators: Array.from({ length: size }, (_, at) =>
        indicatorOf(
          { ...texts, goal: `${texts.goal} (${at + 1})` },
          1 / size,
          numberFigure(at % 3 === 0 ? 1_000_000 : 1_234_567.5),
        ),
      ),
    })),
  );
}

const PLAIN = { goal: textOf(150), name: textOf(110) };
const STRANGE =
  'a\u0007b _x000D_ <&>"\' \u202emal\u202c العربية עברית 👩🏽‍💻🇨🇴 \ud800 \r\n línea\ttab';

function named(report: ComputeReport, name: string): ComputeReport {
  return { ...report, plan: { ...report.plan, name } };
}

/** The reports by name. */
export const DECK_CASES: Readonly<Record<string, () => ComputeReport>> = {
  published: publishedCase,
  everyStatus: everyStatusCase,
  strained: () => reportOf(strainedPlan('2025-12-31')),
  ongoing: () => reportOf(strainedPlan('2025-06-30')),
  forty: () => reportOf(deckPlan([40], PLAIN)),
  long: () =>
    reportOf(deckPlan([2, 1], { goal: textOf(600), name: textOf(600), observation: textOf(2000) })),
  endless: () =>
    reportOf(
      deckPlan(
        [2],
        { goal: textOf(3000), name: 'x'.repeat(2500), observation: textOf(9000) },
        textOf(2500),
      ),
    ),
  thirty: () =>
    reportOf(
      deckPlan(
        Array.from({ length: 30 }, () => 1),
        PLAIN,
      ),
    ),
  longPlan: () => named(reportOf(deckPlan([1], PLAIN)), textOf(300)),
  strange: () =>
    named(
      reportOf(deckPlan([2], { goal: STRANGE, name: STRANGE, observation: STRANGE }, STRANGE)),
      STRANGE,
    ),
  empty: () => reportOf(planOf([])),
  noIndicators: () => reportOf(planOf([{ name: 'Uno', indicators: [] }])),
};
