import jsqr from 'jsqr';
import { type Locator, type Page } from 'playwright-core';

/** What a camera would read off an element, seen at `scale` of its size. */
export async function scan(
  page: Page,
  element: Locator,
  scale: number,
): Promise<string | undefined> {
  const picture = (await element.screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(
    async ([encoded, factor]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${encoded}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width * factor);
      canvas.height = Math.round(image.height * factor);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
      return { data: [...pixels.data], width: pixels.width, height: pixels.height };
    },
    [picture, scale] as const,
  );
  return jsqr(Uint8ClampedArray.from(data), width, height)?.data;
}
