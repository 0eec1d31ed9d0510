/** Renders outlines as trees of text, for a terminal or a pipe. */

import type { ChalkInstance } from 'chalk';
import { showOnScreen } from '../cells/cell-text.ts';
import type { Outline, OutlineItem } from '../cells/outline.ts';
import { LEAST_FLEXIBLE } from './column-widths.ts';
import { inksFor } from './inks.ts';
import { renderFacts, type Screen } from './render.ts';
import { breakLines } from './text-lines.ts';

/** The outlines one after the other, ending in a line break. */
export function renderOutlines(outlines: readonly Outline[], screen: Screen): string {
  return `${outlines.map((outline) => renderOutline(outline, screen)).join('\n\n')}\n`;
}

function renderOutline({ title, lead, facts, items }: Outline, screen: Screen): string {
  const inks = inksFor(screen.color);
  const { chalk } = inks;
  const wrap = (text: string) => breakLines(showOnScreen(text), screen.width);
  const blocks = [
    [...wrap(title).map((line) => chalk.bold(line)), ...(lead === '' ? [] : wrap(lead))].join('\n'),
    renderFacts(facts, screen.width, inks),
    renderItems(items, '', screen.width, chalk).join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function renderItems(
  items: readonly OutlineItem[],
  margin: string,
  width: number,
  chalk: ChalkInstance,
): readonly string[] {
  return items.flatMap((item, at) => {
    const isLast = at === items.length - 1;
    const under = margin + (isLast ? '   ' : '│  ');
    const room = Math.max(width - under.length, LEAST_FLEXIBLE);
    const [first = '', ...rest] = breakLines(showOnScreen(item.text), room).map((line) =>
      item.heads ? chalk.bold(line) : line,
    );
    return [
      `${chalk.dim(margin + (isLast ? '└─ ' : '├─ '))}${first}`,
      ...rest.map((line) => chalk.dim(under) + line),
      ...renderItems(item.items ?? [], under, width, chalk),
    ];
  });
}
