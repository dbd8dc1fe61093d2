import type {FigureFile} from './stand-alone.js';

/** Pixels a CSS px at most: three is what the finest phones show. */
export const LARGEST_SCALE = 3;

/** An SVG file as PNG, `scale` pixels a CSS px, from 1 to 3. Rejects where the browser cannot draw it. */
export async function pngOf({svg, width, height}: FigureFile, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const times = Math.min(LARGEST_SCALE, Math.max(1, scale));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * times);
    canvas.height = Math.round(height * times);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gives no image.'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
