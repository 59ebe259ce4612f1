import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { FLAGS } from './harness/flags.ts';

/** WebGL in software, which the stage would decline: it must believe that a card draws. */
const GL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

function pretendACard(): void {
  const own = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, options?: Record<string, unknown>) {
      return own.call(this, kind, { ...options, failIfMajorPerformanceCaveat: false });
    },
  });
  for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const extension = kind.prototype.getExtension as (...given: unknown[]) => unknown;
    Object.assign(kind.prototype, {
      getExtension(this: WebGLRenderingContext, name: string) {
        return name === 'WEBGL_debug_renderer_info' ? null : extension.call(this, name);
      },
    });
  }
}

test('with WebGL the same pool is drawn, and a round runs to its end', async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No Chromium was found. Set CHROME to its path.');
  const args = [...FLAGS.filter((flag) => flag !== '--disable-gpu'), ...GL];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce' });
    await context.addInitScript(pretendACard);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://localhost:${inject('port')}/`);
    await page.locator('.home-play').click();
    const canvas = page.locator('.stage-canvas canvas[data-part=rest]');
    await canvas.waitFor();
    const drawn = await canvas.evaluate((element: HTMLCanvasElement) => {
      const copy = document.createElement('canvas');
      copy.width = element.width;
      copy.height = element.height;
      const ctx = copy.getContext('2d')!;
      ctx.drawImage(element, 0, 0);
      const x = Number(element.dataset['gauge']);
      const y = Number(element.dataset['level']);
      const at = (row: number) => [...ctx.getImageData(x, row, 1, 1).data].slice(0, 3);
      return {
        webgl: element.getContext('2d') === null,
        above: at(Math.round(y) - 3),
        below: at(Math.round(y) + 3),
      };
    });
    expect(drawn).toEqual({ webgl: true, above: [0xff, 0xfd, 0xf7], below: [0x57, 0xb5, 0xbd] });
    const opened = await canvas.getAttribute('data-level');
    await page.keyboard.press('h');
    await page.waitForFunction((level) => {
      const data = document.querySelector<HTMLCanvasElement>('.stage-canvas canvas')?.dataset;
      return data?.['part'] === 'rest' && data['level'] !== level;
    }, opened);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
