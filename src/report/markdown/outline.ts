/** Renders outlines as Markdown: a heading, facts and nested lists. */

import type { Outline, OutlineItem } from '../cells/outline.ts';
import { escapeText, renderFact } from './render.ts';

/** The outlines one after the other, the first under the heading of the page, ending in a line break. */
export function renderOutlinesAsMarkdown(outlines: readonly Outline[]): string {
  return `${outlines.map((outline, at) => renderOutline(outline, at === 0)).join('\n\n')}\n`;
}

function renderOutline({ title, lead, facts, items }: Outline, isFirst: boolean): string {
  const blocks = [
    `${isFirst ? '#' : '##'} ${escapeText(title)}`,
    escapeText(lead),
    facts.map(renderFact).join('\n'),
    renderItems(items, '').join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function renderItems(items: readonly OutlineItem[], margin: string): readonly string[] {
  return items.flatMap(({ text, heads = false, items: under = [] }) => [
    `${margin}- ${heads ? `**${escapeText(text)}**` : escapeText(text)}`,
    ...renderItems(under, `${margin}  `),
  ]);
}
