/** An image to be shown as large as it gets. */
export interface LargeImage {
  readonly card: HTMLElement;
  readonly blob: Blob;
  /** Its text alternative. */
  readonly name: string;
  /** How it is saved. */
  readonly hold: string;
  readonly close: string;
}

/** Shows an image in a modal dialog; as a data address, since some webviews do not save what a blob address names. */
export function openImage({card, blob, name, hold, close}: LargeImage): void {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', name);
  const line = document.createElement('p');
  const button = document.createElement('button');
  button.textContent = close;
  button.addEventListener('click', () => dialog.close());
  line.append(hold, button);
  const image = new Image();
  image.alt = name;
  const reader = new FileReader();
  reader.addEventListener('load', () => {
    image.src = reader.result as string;
  });
  reader.readAsDataURL(blob);
  dialog.append(line, image);
  dialog.addEventListener('close', () => dialog.remove());
  card.append(dialog);
  dialog.showModal();
}
