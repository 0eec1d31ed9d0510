/** Renders a deck as a presentation of PowerPoint, on the looks of an entity or on our own. */

import type { DeckBase } from '../../model/deck-base.ts';
import type { ReportProperties } from '../cells/report-sheet.ts';
import { writeChart } from '../office/chart-part.ts';
import { element, partOf } from '../office/xml-writing.ts';
import { type PackedPart, type Parts, packPart, writeParts } from '../office/zip-package.ts';
import { placeChart, writeChartWorkbook } from './chart-workbook.ts';
import type { Deck, Slide } from './deck.ts';
import { drawBoxes, drawCards } from './draw-boxes.ts';
import { drawChart } from './draw-chart.ts';
import { drawCover } from './draw-cover.ts';
import { drawTable } from './draw-table.ts';
import { listSlides } from './list-slides.ts';
import { DECLARED, linkType, TYPES } from './names.ts';
import { writeNotes, writeNotesMaster } from './notes-parts.ts';
import { composeOwnBase } from './own-base.ts';
import { writeTheme } from './own-theme.ts';
import {
  CORE,
  EXTENDED,
  type Link,
  linksOf,
  wayTo,
  writeCore,
  writeExtended,
  writeLinks,
  writeRootLinks,
  writeTypes,
} from './package-parts.ts';
import { writeTree } from './shapes.ts';
import { type Attachment, type SlideDraft, type Stage, setStage } from './stage.ts';
import { chooseSize } from './table-setting.ts';

/** How much larger the texts of a chart are than in a workbook. */
const CHART_SCALE = 1.5;
/** What a figure over its bar takes of the height of the axis of a chart as high as a slide. */
const FIGURE_SHARE = 0.06;

/** The bytes of the presentation; `given` is what it is placed on where an entity gives it. */
export function renderPptx(
  { slides, words }: Deck,
  properties: ReportProperties,
  given: DeckBase | null = null,
): Promise<Uint8Array> {
  const base = given ?? composeOwnBase();
  const stage = setStage(base, words, given !== null);
  const tables = slides.filter((slide) => slide.kind === 'table');
  const size = chooseSize(tables, stage);
  const drafts = slides.flatMap((slide) => draw(slide, stage, size));
  return new DeckPackage(base, stage).write(drafts, properties);
}

function draw(slide: Slide, stage: Stage, size: number): readonly SlideDraft[] {
  switch (slide.kind) {
    case 'cover':
      return drawCover(slide, stage);
    case 'boxes':
      return drawBoxes(slide, stage);
    case 'cards':
      return drawCards(slide, stage);
    case 'chart':
      return drawChart(slide, stage);
    case 'table':
      return drawTable(slide, stage, size);
  }
}

/** The package of a presentation while its parts are added to those of its base. */
class DeckPackage {
  private readonly base: DeckBase;
  private readonly stage: Stage;
  private readonly parts: Parts = new Map();
  private readonly media: Map<string, Uint8Array | Promise<PackedPart>>;
  /** What each part of ours is. */
  private readonly types = new Map<string, string>();
  private readonly taken: Set<string>;

  constructor(base: DeckBase, stage: Stage) {
    this.base = base;
    this.stage = stage;
    this.media = new Map(base.parts);
    this.taken = new Set([...base.parts.keys(), base.main.name].map((name) => name.toLowerCase()));
  }

  write(drafts: readonly SlideDraft[], properties: ReportProperties): Promise<Uint8Array> {
    const { main } = this.base;
    const links: Link[] = main.links.map(({ type, ...link }) => ({ ...link, kind: type }));
    const refer = (kind: string, part: string): string => {
      const known = new Set(links.map((link) => link.id));
      let number = links.length + 1;
      while (known.has(`rIdPes${number}`)) number += 1;
      const id = `rIdPes${number}`;
      links.push({ id, kind, target: wayTo(main.name, part) });
      return id;
    };
    const notesMaster = this.base.notesMaster ?? this.addNotesMaster();
    const isNew = this.base.notesMaster === null;
    const notesLink = isNew ? refer('notesMaster', notesMaster) : null;
    const slides = drafts.map((draft) => refer('slide', this.addSlide(draft, notesMaster)));
    this.add(main.name, listSlides(main.xml, slides, notesLink), TYPES.main);
    this.parts.set(linksOf(main.name), writeLinks(links));
    this.add(CORE, writeCore(properties), TYPES.core);
    this.add(EXTENDED, writeExtended(properties, drafts.length), TYPES.extended);
    const types = writeTypes(this.base, this.base.parts.keys(), this.types);
    const first: Parts = new Map([
      ['[Content_Types].xml', types],
      ['_rels/.rels', writeRootLinks(main.name)],
    ]);
    return writeParts(new Map([...first, ...this.parts]), this.media);
  }

  private add(name: string, content: string, type: string): void {
    this.parts.set(name, content);
    this.types.set(name, type);
  }

  /** A name for a part of ours that no part of the base has. */
  private claim(stem: string, extension: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number}.${extension}`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }

  private addNotesMaster(): string {
    const name = this.claim('ppt/notesMasters/notesMaster', 'xml');
    const theme = this.claim('ppt/theme/theme', 'xml');
    this.add(name, writeNotesMaster(), TYPES.notesMaster);
    this.add(theme, writeTheme(), TYPES.theme);
    const link = { id: 'rId1', kind: 'theme', target: wayTo(name, theme) };
    this.parts.set(linksOf(name), writeLinks([link]));
    return name;
  }

  private addSlide(draft: SlideDraft, notesMaster: string): string {
    const name = this.claim('ppt/slides/slide', 'xml');
    const notes = this.claim('ppt/notesSlides/notesSlide', 'xml');
    const slide = element(
      'p:sld',
      DECLARED,
      element('p:cSld', {}, writeTree(...draft.shapes)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping', {})),
    );
    this.add(name, partOf(slide), TYPES.slide);
    this.add(notes, writeNotes(draft.notes), TYPES.notes);
    const own = draft.attachments.map((attachment, at) => ({
      id: `rId${at + 3}`,
      ...this.attach(attachment, name),
    }));
    const links = [
      { id: 'rId1', kind: 'slideLayout', target: wayTo(name, draft.layout.part) },
      { id: 'rId2', kind: 'notesSlide', target: wayTo(name, notes) },
    ];
    this.parts.set(linksOf(name), writeLinks([...links, ...own]));
    this.parts.set(
      linksOf(notes),
      writeLinks([
        { id: 'rId1', kind: 'notesMaster', target: wayTo(notes, notesMaster) },
        { id: 'rId2', kind: 'slide', target: wayTo(notes, name) },
      ]),
    );
    return name;
  }

  private attach(attachment: Attachment, slide: string): Omit<Link, 'id'> {
    if (attachment.kind === 'picture') {
      const { type, bytes } = attachment.picture;
      const name = this.claim('ppt/media/imagen', type);
      this.media.set(name, bytes);
      return { kind: 'image', target: wayTo(slide, name) };
    }
    const name = this.claim('ppt/charts/chart', 'xml');
    const workbook = this.claim('ppt/embeddings/datos', 'xlsx');
    const { inks, unit } = this.stage;
    const look = {
      font: '+mn-lt',
      scale: CHART_SCALE * unit,
      ink: inks.text.name,
      bar: inks.bar.name,
      line: inks.text.name,
      ground: null,
      plate: inks.ground.name,
      figureShare: FIGURE_SHARE,
    };
    const { slide: shown } = attachment;
    const home = { look, workbook: 'rId1', most: shown.most };
    this.add(name, writeChart(placeChart(shown), home), TYPES.chart);
    this.media.set(workbook, writeChartWorkbook(shown).then(packPart));
    const link = { id: 'rId1', kind: linkType('package'), target: wayTo(name, workbook) };
    this.parts.set(linksOf(name), writeLinks([link]));
    return { kind: 'chart', target: wayTo(slide, name) };
  }
}
