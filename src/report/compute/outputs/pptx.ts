/** The report as a presentation of PowerPoint. */

import { renderPptx } from '../../pptx/render.ts';
import { composeProperties } from '../properties.ts';
import type { ComputeReport } from '../report.ts';
import { composeDeck } from '../slides/compose-deck.ts';

/** The bytes of the presentation, on the template of the publication where it has one. */
export function writePptx(report: ComputeReport): Promise<Uint8Array> {
  const { template } = report.publication;
  return renderPptx(composeDeck(report), composeProperties(report), template ?? null);
}
