/** The report of a computation as the deck that is published. */

import type { Deck, DeckWords, Slide } from '../../pptx/deck.ts';
import type { ComputeReport } from '../report.ts';
import { composeAttentionSlide } from './attention.ts';
import { composeClosing, composeCover } from './cover.ts';
import { composeMethodSlide } from './method.ts';
import { composeObjectiveSlide } from './objective.ts';
import { composeChartSlides, composeObjectivesSlide } from './objectives.ts';

/** What is said where something goes on in another slide. */
const WORDS: DeckWords = {
  part: (title, part, parts) =>
    part === 1 ? `${title} (1 de ${parts})` : `${title} (continúa: ${part} de ${parts})`,
  inNotes: '(el texto completo está en las notas)',
  whole: (text) => `Texto completo: ${text}`,
  goesOn: '(continúa en la diapositiva siguiente)',
  wentOn: (name) => `Continuación: ${name}`,
};

/**
 * The slides of the report: cover, method, objectives with their figures and their chart, what to
 * look at, an objective each, and a closing.
 */
export function composeDeck(report: ComputeReport): Deck {
  const { objectives } = report.evaluation;
  const slides: readonly Slide[] = [
    composeCover(report),
    composeMethodSlide(report),
    ...(objectives.length > 0 ? [composeObjectivesSlide(report)] : []),
    ...composeChartSlides(report, WORDS.part),
    composeAttentionSlide(report),
    ...objectives.map((evaluated) => composeObjectiveSlide(report, evaluated)),
    composeClosing(report),
  ];
  return { slides, words: WORDS };
}
