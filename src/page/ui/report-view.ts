/** The figures: the summary and the objectives as the report has them, word for word. */

import { SHEET_NAMES } from '../../report/words.ts';
import { make } from './dom.ts';

/** More objectives than these are shown closed. */
const MOST_OPEN = 12;

/** Sheets of the report that the page shows elsewhere, or leaves to it. */
const LEFT_TO_REPORT: ReadonlySet<string> = new Set([
  SHEET_NAMES.inputs,
  SHEET_NAMES.fourYears,
  SHEET_NAMES.needed,
  SHEET_NAMES.findings,
  SHEET_NAMES.method,
]);

/** What the page shows of the report. */
export function showReport(html: string): readonly HTMLElement[] {
  const report = new DOMParser().parseFromString(html, 'text/html');
  const sections = [...report.querySelectorAll('main > section')].filter(
    (section) => !LEFT_TO_REPORT.has(section.getAttribute('aria-label') ?? ''),
  );
  const [summary, ...objectives] = sections.map((section) => takeSection(section));
  const isOpen = objectives.length <= MOST_OPEN;
  return [
    ...(summary ? [summary.section] : []),
    ...objectives.map(({ section, title, figure }) =>
      make(
        'details',
        { class: 'objective', open: isOpen },
        make('summary', {}, make('h4', {}, title), make('span', { class: 'figure' }, figure)),
        section,
      ),
    ),
  ];
}

interface Taken {
  readonly section: HTMLElement;
  readonly title: string;
  readonly figure: string;
}

/** A section as one of the page, whose headings are lower and whose links stay within it. */
function takeSection(from: Element): Taken {
  const section = document.importNode(from, true) as HTMLElement;
  const title = section.getAttribute('aria-label') ?? '';
  const figure = section.querySelector('dd')?.textContent ?? '';
  for (const heading of section.querySelectorAll('h1, h2, h3')) {
    const level = Math.min(
      6,
      Number(heading.tagName.slice(1)) + (heading.closest('section')?.id === 'hoja-1' ? 3 : 2),
    );
    const lower = document.createElement(`h${level}`);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  for (const link of section.querySelectorAll('a')) {
    if (!isShown(link.getAttribute('href') ?? '', from)) link.replaceWith(...link.childNodes);
  }
  return { section, title, figure };
}

/** Whether a link leads to what the page shows too. */
function isShown(href: string, from: Element): boolean {
  if (!href.startsWith('#')) return false;
  const target = from.ownerDocument.getElementById(decodeURIComponent(href.slice(1)));
  const section = target?.closest('main > section');
  return section != null && !LEFT_TO_REPORT.has(section.getAttribute('aria-label') ?? '');
}
