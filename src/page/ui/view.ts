/** What is seen: each part of the page, drawn anew where what it shows has changed. */

import type { Extension } from '../../cli/outputs/forms.ts';
import { writeFigure } from '../../model/spanish.ts';
import type { App } from './app.ts';
import { showChoices } from './choices-view.ts';
import { button, type Child, fill, find, make } from './dom.ts';
import { listFiles } from './files-view.ts';
import { glossOf, showFindings } from './findings-view.ts';
import { showReading } from './reading-view.ts';
import { showReport } from './report-view.ts';
import { type State, writeConfig } from './state.ts';

/** What the file of each form is, by its ending. */
const FORMS: Readonly<Record<Extension extends `.${infer Ending}` ? Ending : never, string>> = {
  xlsx: 'Libro de Excel',
  pptx: 'Presentación',
  html: 'Página',
  csv: 'Datos',
  md: 'Texto',
  json: 'Documento',
};

/** Draws what changed from one state to the next. */
export class View {
  private readonly app: () => App;
  private shown: State | null = null;

  constructor(app: () => App) {
    this.app = app;
  }

  draw(state: State): void {
    const before = this.shown;
    this.shown = state;
    const changed = (...keys: readonly (keyof State)[]) =>
      before === null || keys.some((key) => before[key] !== state[key]);
    if (changed('files')) this.drawFiles(state);
    if (changed('files', 'choices', 'result')) this.drawChoices(state);
    if (changed('work', 'said', 'isStale')) this.drawStatus(state);
    if (changed('result')) this.drawResult(state);
    if (changed('files', 'result')) this.drawReading(state);
    if (changed('pending', 'config')) this.drawCorrections(state);
  }

  private drawFiles({ files }: State): void {
    const app = this.app();
    fill(
      find('lista', HTMLElement),
      listFiles(files, {
        assign: (id, role) => void app.assign(id, role),
        remove: (id) => void app.remove(id),
      }),
    );
  }

  private drawChoices({ files, choices, result }: State): void {
    const app = this.app();
    const wasOpen = document.getElementById('metodo')?.hasAttribute('open') ?? false;
    const vigencia = result?.document?.vigencia ?? null;
    const shown = showChoices(files, choices, vigencia, {
      take: (some) => app.choose(some),
      compute: () => void app.refresh(),
    });
    fill(find('eleccion', HTMLElement), ...shown);
    find('metodo', HTMLDetailsElement).open = wasOpen;
  }

  private drawStatus({ work, said, isStale }: State): void {
    const stale = isStale && work === null ? 'Cambió lo elegido: oprima «Calcular».' : null;
    find('dicho', HTMLElement).textContent = work ?? stale ?? said;
    const busy = work !== null;
    find('cancelar', HTMLButtonElement).hidden = !busy;
    find('avance', HTMLProgressElement).hidden = !busy;
    document.body.setAttribute('aria-busy', String(busy));
    find('avance', HTMLProgressElement).removeAttribute('value');
    const [, percent] = /(\d+) %$/.exec(work ?? '') ?? [];
    if (percent !== undefined) find('avance', HTMLProgressElement).value = Number(percent) / 100;
  }

  private drawResult({ result }: State): void {
    const whole = find('resultado', HTMLElement);
    whole.hidden = result === null;
    if (result === null) return;
    const { document: figures, html, findings, error, notices } = result;
    const app = this.app();
    const failure: Child = error
      ? make(
          'div',
          { class: 'failure' },
          make('p', {}, make('strong', {}, error.message)),
          make('p', {}, error.help ?? ''),
          glossOf(error.help ?? ''),
        )
      : figures
        ? null
        : make('p', { class: 'failure' }, 'Los hallazgos de abajo impiden dar una cifra.');
    fill(
      find('fallo', HTMLElement),
      failure,
      ...notices.map((line) => make('p', { class: 'quiet' }, line)),
    );
    find('descargas', HTMLElement).hidden = html === null;
    fill(
      find('formas', HTMLElement),
      ...(html === null
        ? []
        : Object.entries(FORMS).map(([ending, words]) =>
            button(
              `descargar-${ending}`,
              `${words} (.${ending})`,
              () => void app.save(`.${ending}`),
            ),
          )),
    );
    fill(find('cifras', HTMLElement), ...(html === null ? [] : showReport(html)));
    find('cifras-titulo', HTMLElement).hidden = html === null;
    const marked = button(
      'descargar-revisada',
      'Descargar la matriz con los hallazgos marcados',
      () => void app.saveMarked(),
    );
    fill(
      find('hallados', HTMLElement),
      ...(findings.length === 0 ? [] : [make('p', {}, marked)]),
      ...showFindings(findings),
    );
  }

  private drawReading({ files }: State): void {
    const app = this.app();
    const shown = files.flatMap((file) => showReading(file, (one) => app.correct(one)) ?? []);
    find('lectura', HTMLElement).hidden = shown.length === 0;
    fill(find('leidos', HTMLElement), ...shown);
  }

  private drawCorrections({ pending, config }: State): void {
    const app = this.app();
    const count = writeFigure(pending.length, 'columna corregida', 'columnas corregidas');
    fill(
      find('correcciones', HTMLElement),
      pending.length === 0
        ? null
        : make(
            'div',
            { class: 'pending' },
            make('span', {}, `${count}, sin aplicar. `),
            button('aplicar', 'Aplicar y calcular de nuevo', () => void app.apply(), 'main'),
            button('deshacer', 'Deshacer', () => this.undo()),
          ),
    );
    const whole = find('configuracion', HTMLElement);
    whole.hidden = config === null;
    if (config === null) return;
    fill(
      find('configurado', HTMLElement),
      make('pre', { tabindex: '0' }, writeConfig(config).trimEnd()),
      button('descargar-config', 'Descargar pes.config.json', () => app.saveConfig()),
    );
  }

  /** Takes back what was said of columns, also where it is shown. */
  private undo(): void {
    this.app().undo();
    if (this.shown) this.drawReading(this.shown);
  }
}
