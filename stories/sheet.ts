// A row of the sheet: one widget in one language, at every width and in every mode. scripts/sheet.ts takes its picture.
import {render} from 'lit';
import {modules} from './modules.gen.js';
import type {Story} from './story.js';

/** A cell of a row: how wide the widget's place is, and on what ground it stands. */
export interface Cell {
  readonly width: number;
  readonly mode: 'light' | 'dark' | 'plain' | 'print';
}

/** A widget in one language; `choice` is the attribute that chooses its variant. */
export interface Row {
  readonly tag: string;
  readonly language: string;
  readonly choice?: readonly [name: string, value: string];
}

const LIMIT = 15_000;

/** Puts the widget into a place: a bundled chart by its tag, any other as its story for pictures has it. */
function put(place: HTMLElement, {tag, language, choice}: Row, {mode}: Cell): HTMLElement {
  place.lang = language;
  const stories: Readonly<Record<string, unknown>> = modules[tag as keyof typeof modules];
  const chinese = language === 'zh-CN';
  const story = (stories[chinese ? 'Playground' : 'English'] ?? stories.Picture) as Story;
  if (choice) {
    const element = document.createElement(tag);
    if (choice[0]) element.setAttribute(...choice);
    place.append(element);
  } else render(story.render(story.args ?? {}), place);
  const element = place.querySelector<HTMLElement>(tag)!;
  element.setAttribute('scheme', mode === 'dark' ? 'dark' : 'light');
  if (mode === 'plain') element.setAttribute('theme', 'plain');
  return element;
}

/** Draws a row in place of what is there; resolves when every cell is drawn. */
export async function show(row: Row, cells: readonly Cell[]): Promise<void> {
  document.body.replaceChildren();
  await Promise.all(
    cells.map(async (cell) => {
      const column = document.createElement('div');
      column.className = cell.mode;
      const caption = document.createElement('div');
      const variant = row.choice?.[1] ?? '';
      caption.textContent = `${row.tag} ${variant} · ${row.language} · ${cell.width} px · ${cell.mode}`;
      const place = document.createElement('div');
      place.style.width = `${cell.width}px`;
      column.append(caption, place);
      const ready = new Promise((resolve, reject) => {
        place.addEventListener('sc-ready', resolve, {once: true});
        setTimeout(() => reject(new Error(`${caption.textContent} is not drawn`)), LIMIT);
      });
      document.body.append(column);
      put(place, row, cell);
      await ready;
    }),
  );
  await document.fonts.ready;
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
}
