// What readers do in stories.

/** Waits until `find` finds something, looking before every painting. */
export async function found<Thing>(find: () => Thing | null | undefined): Promise<Thing> {
  for (;;) {
    const thing = find();
    if (thing) return thing;
    await new Promise((painted) => requestAnimationFrame(painted));
  }
}

/** Waits until a tag's card has something in it. */
export function shows(tag: string, selector: string) {
  return async ({canvasElement}: {canvasElement: HTMLElement}): Promise<void> => {
    const root = await found(() => canvasElement.querySelector(tag)?.shadowRoot);
    await found(() => root.querySelector(selector));
  };
}

/** Opens the data table of a tag's card. */
export function openTable(tag: string) {
  return async ({canvasElement}: {canvasElement: HTMLElement}): Promise<void> => {
    const root = await found(() => canvasElement.querySelector(tag)?.shadowRoot);
    (await found(() => root.querySelector<HTMLButtonElement>('[part=action]'))).click();
    await found(() => root.querySelector('table'));
  };
}

/** Goes through a tag's picture with keys as a reader does; where the last leads stays shown. */
export function explore(tag: string, ...keys: readonly string[]) {
  return async ({canvasElement}: {canvasElement: HTMLElement}): Promise<void> => {
    const root = await found(() => canvasElement.querySelector(tag)?.shadowRoot);
    const stage = await found(() => root.querySelector('.graphic[role=application]'));
    for (const key of keys) {
      stage.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    }
    await found(() => root.querySelector('.ring:not([hidden])'));
  };
}
