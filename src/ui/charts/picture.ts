import { notesOf, type Origin, withNotes } from '../../store/origin.ts';
import { inDayInk } from './ink.ts';
import { escapeMarkup, metadataOf } from './made.ts';

/** A picture on its way out of the page: SVG that stands alone, in day inks. */
export interface Picture {
  markup: string; // of one <svg> element
  width: number;
  height: number;
}

const PAD = 20;
const TITLE_SIZE = 20;
const TITLE_LINE = 28;
const SHARPNESS = 2; // device pixels a unit in a PNG

/** The page's own face, which a picture names first. */
export function pageFace(): string {
  return getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
}

/** Break a text into lines of at most `width` pixels: at spaces, and between CJK glyphs. */
export function wrap(text: string, width: number, font: string): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return [text];
  pen.font = font;
  const pieces =
    text.match(
      /[\u2e80-\u9fff\uff00-\uffef][\u3001\u3002\uff0c\uff1a\uff1b\uff1f\uff01]?|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu,
    ) ?? [];
  const lines: string[] = [''];
  for (const piece of pieces) {
    const last = lines.at(-1)!;
    if (last !== '' && pen.measureText((last + piece).trimEnd()).width > width) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trimEnd());
}

/** Lines of text as SVG, the first baseline at `y`. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  weight: number,
  step: number,
  fill = '#2A211C',
): string {
  return lines
    .map(
      (line, i) =>
        `<text x="${x}" y="${y + i * step}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(line)}</text>`,
    )
    .join('');
}

function sizeOf(svg: SVGSVGElement): [number, number] {
  const box = svg.viewBox.baseVal;
  return [box.width, box.height];
}

/** The drawing alone, placed at (x, y) and `width` wide, to stand inside another SVG. */
export function nested(svg: SVGSVGElement, x: number, y: number, width: number): Picture {
  const [wide, tall] = sizeOf(svg);
  const height = (tall * width) / wide;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const name of ['style', 'class', 'aria-hidden', 'focusable']) copy.removeAttribute(name);
  copy.setAttribute('x', String(x));
  copy.setAttribute('y', String(y));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const markup = inDayInk(new XMLSerializer().serializeToString(copy));
  return { markup, width, height };
}

/** Wrap `body` into an SVG document on white paper. */
export function sheet(body: string, width: number, height: number, ground = '#FFFDF7'): Picture {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeMarkup(pageFace())}" color="#2A211C" fill="#2A211C">`;
  return {
    markup: `${head}<rect width="${width}" height="${height}" fill="${ground}"/>${body}</svg>`,
    width,
    height,
  };
}

/** One chart with its title and what made it, as it leaves the page. */
export function pictureOf(
  svg: SVGSVGElement,
  title: string,
  alt: string,
  origin?: Origin,
): Picture {
  const [wide] = sizeOf(svg);
  const lines = wrap(title, wide, `700 ${TITLE_SIZE}px ${pageFace()}`);
  const top = PAD + lines.length * TITLE_LINE + 8;
  const drawing = nested(svg, PAD, top, wide);
  const told = `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(alt)}</desc>`;
  const made = origin === undefined ? '' : metadataOf(origin);
  const words = textLines(lines, PAD, PAD + TITLE_SIZE, TITLE_SIZE, 700, TITLE_LINE);
  return sheet(
    told + made + words + drawing.markup,
    wide + 2 * PAD,
    Math.ceil(top + drawing.height + PAD),
  );
}

async function asDataAddress(address: string): Promise<string> {
  const answer = await fetch(address);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return `data:font/woff2;base64,${btoa(text)}`;
}

async function faceRule(rule: CSSFontFaceRule, base: string): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  const data = await asDataAddress(new URL(address, base).href);
  const keep = (name: string) => `${name}:${rule.style.getPropertyValue(name)};`;
  return `@font-face{${keep('font-family')}${keep('font-weight')}${keep('unicode-range')}src:url(${data}) format("woff2")}`;
}

/** The shipped faces as a style sheet of their own: a picture sees no font of its page. Empty if none is there. */
async function shippedFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((style) => {
    try {
      return [...style.cssRules].map((rule) => ({ rule, base: style.href ?? document.baseURI }));
    } catch {
      return [];
    }
  });
  const faces = rules.filter(({ rule }) => rule instanceof CSSFontFaceRule);
  const found = await Promise.allSettled(
    faces.map(({ rule, base }) => faceRule(rule as CSSFontFaceRule, base)),
  );
  return found.map((face) => (face.status === 'fulfilled' ? face.value : '')).join('');
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('picture did not load'));
    image.src = address;
  });
}

function drawnOn(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** The picture as PNG, twice as fine as its units, with what made it; rejects where the browser cannot draw it. */
export async function pngOf({ markup, width, height }: Picture, origin?: Origin): Promise<Blob> {
  const faces = await shippedFaces();
  const styled = faces ? markup.replace('>', `><style>${faces}</style>`) : markup;
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(styled)}`);
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await drawnOn(canvas);
  if (origin === undefined) return png;
  const noted = withNotes(new Uint8Array(await png.arrayBuffer()), notesOf(origin));
  return new Blob([noted], { type: png.type });
}
