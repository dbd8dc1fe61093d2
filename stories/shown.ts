// A story from its start to its end, for tests and pictures.
import {render} from 'lit';
import type {Story} from './story.js';

async function within<Result>(promise: Promise<Result>, what: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no ${what} within 8 s`)), 8000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Resolves when a picture of bundled rows answers to its readers, which it does a moment after it is drawn. */
async function attended(card: HTMLElement): Promise<void> {
  const isWaiting = () => !!card.shadowRoot?.querySelector('.graphic:not([role]) > svg[role=img]');
  while (isWaiting()) await new Promise((resolve) => setTimeout(resolve, 10));
  // Some figures in a sentence stay plain.
  const end = performance.now() + 300;
  const isPlain = () =>
    card.localName === 'fact-figure' && !card.shadowRoot?.querySelector('[part][role]');
  while (isPlain() && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Renders a story into a place, on a page of its scheme; resolves with its tag when the story has come to its end. */
export async function shown(story: Story, stage: HTMLElement): Promise<HTMLElement> {
  const {width = 640, page = 'light', ends = 'sc-ready'} = story.parameters ?? {};
  document.documentElement.style.colorScheme = page;
  stage.style.width = `${width}px`;
  const ended = new Promise((resolve) => stage.addEventListener(ends, resolve, {once: true}));
  render(story.render(story.args ?? {}), stage);
  const card = [...stage.querySelectorAll('*')].find(({localName}) =>
    localName.includes('-'),
  ) as HTMLElement & {updateComplete: Promise<boolean>};
  if (ends === 'none') {
    await within(
      new Promise<void>((resolve) => {
        const look = () =>
          card.shadowRoot?.querySelector('figure') ? resolve() : requestAnimationFrame(look);
        look();
      }),
      'figure',
    );
  } else {
    await within(ended, ends);
  }
  await card.updateComplete;
  await within(attended(card), 'attendance');
  if (story.play) await within(story.play({canvasElement: stage}), 'end of play');
  return card;
}
