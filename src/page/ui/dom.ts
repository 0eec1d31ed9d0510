/** The few things that are made of the page: elements with their attributes and what is in them. */

/** What may be put into an element; nothing is put for `null`. */
export type Child = Node | string | null;

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** An element. An attribute that is `true` has no value; one that is `false` or `null` is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue;
    element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The element of the page with that identifier. */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}`);
  return element;
}

/** Puts other things into an element; who was at one of them stays at the one that took its place. */
export function fill(element: HTMLElement, ...children: readonly Child[]): void {
  const { id = '' } = element.contains(document.activeElement)
    ? (document.activeElement ?? {})
    : {};
  element.replaceChildren(...children.filter((child) => child !== null));
  if (id !== '') document.getElementById(id)?.focus();
}

/** A button with its words, and what it does. */
export function button(
  id: string,
  words: string,
  press: () => void,
  kind = 'plain',
): HTMLButtonElement {
  const made = make('button', { id, type: 'button', class: kind }, words);
  made.addEventListener('click', press);
  return made;
}

/** A field to choose one of several words, with its label. */
export function choose(
  id: string,
  label: Child,
  options: readonly (readonly [value: string, words: string])[],
  value: string,
  take: (value: string) => void,
): HTMLElement {
  const select = make(
    'select',
    { id },
    ...options.map(([own, words]) =>
      make('option', { value: own, selected: own === value }, words),
    ),
  );
  select.addEventListener('change', () => take(select.value));
  return make('div', { class: 'field' }, make('label', { for: id }, label), select);
}
