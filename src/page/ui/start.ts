/** Sets the page to work. */

import type { Role } from '../case/files.ts';
import { App } from './app.ts';
import { find } from './dom.ts';
import { Engine } from './engine.ts';
import { View } from './view.ts';

const view: View = new View(() => app);
const app: App = new App(
  new Engine(find('programa', HTMLScriptElement).textContent ?? ''),
  (state) => view.draw(state),
);
view.draw(app.state);

/** The fields where files are chosen, and what each says of its files. */
const FIELDS: readonly (readonly [id: string, role: Role])[] = [
  ['matriz', 'matrix'],
  ['segplan', 'segplan'],
  ['config', 'config'],
];

for (const [id, role] of FIELDS) {
  const field = find(id, HTMLInputElement);
  field.addEventListener('change', () => {
    const given = [...(field.files ?? [])];
    // The same file may be chosen again.
    field.value = '';
    void app.add(given, role);
  });
}

const zone = find('soltar', HTMLElement);
addEventListener('dragover', (event) => {
  event.preventDefault();
  zone.classList.add('over');
});
addEventListener('dragleave', ({ relatedTarget }) => {
  if (relatedTarget === null) zone.classList.remove('over');
});
addEventListener('drop', (event) => {
  event.preventDefault();
  zone.classList.remove('over');
  void app.add([...(event.dataTransfer?.files ?? [])], null);
});

find('cancelar', HTMLButtonElement).addEventListener('click', () => app.cancel());

// What is closed would not be printed.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('#resultado details')) {
    details.open = true;
  }
});
