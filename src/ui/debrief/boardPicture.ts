import {
  nested,
  type Picture,
  pageFace,
  pngOf,
  sheet,
  textLines,
  wrap,
} from '../charts/picture.ts';
import { saveBlob } from '../share/save.ts';

const WIDEST = 600; // px, a card
const NARROWEST = 400;
const ENLARGED = 1.3; // at most, for charts that were drawn on a phone
const GUTTER = 24;
const MARGIN = 32;
const INSIDE = 20;
const INK = '#2A211C';

function inText(node: Element): string {
  return (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** One card of the page: its finding, its drawings and its sentences, from (0, 0). */
function cardOf(figure: Element, columnWide: number): Picture {
  const face = pageFace();
  const wide = columnWide - 2 * INSIDE;
  const title = wrap(inText(figure.querySelector('h2') ?? figure), wide, `700 20px ${face}`);
  let y = INSIDE + 20;
  let body = textLines(title, INSIDE, y, 20, 700, 27);
  y += (title.length - 1) * 27 + 16;
  for (const svg of figure.querySelectorAll<SVGSVGElement>('.drawing > svg, svg.lever-drawing')) {
    const natural = svg.viewBox.baseVal.width;
    const drawing = nested(svg, INSIDE, y, Math.min(wide, natural * ENLARGED));
    body += drawing.markup;
    y += drawing.height + 12;
  }
  for (const row of figure.querySelectorAll('.corners tr, [data-lines] > li, p[data-lines]')) {
    const lines = wrap(
      [...row.children].length > 1 && row.matches('tr')
        ? [...row.children].map(inText).filter(Boolean).join(' · ')
        : inText(row),
      wide,
      `400 16px ${face}`,
    );
    body += textLines(lines, INSIDE, y + 16, 16, 400, 24);
    y += lines.length * 24;
  }
  const height = Math.ceil(y + INSIDE);
  const frame = `<rect x="1.25" y="1.25" width="${columnWide - 2.5}" height="${height - 2.5}" rx="14" fill="#FFFDF7" stroke="${INK}" stroke-width="2.5"/>`;
  return { markup: frame + body, width: columnWide, height };
}

/** As wide as the widest chart needs, within reason. */
function columnFor(board: Element): number {
  const charts = [...board.querySelectorAll<SVGSVGElement>('.drawing > svg')];
  const natural = Math.max(0, ...charts.map((svg) => svg.viewBox.baseVal.width));
  return Math.min(WIDEST, Math.max(NARROWEST, natural * ENLARGED + 2 * INSIDE));
}

/** The whole debrief as one picture: the finding on top, its cards in two columns. */
export function pictureOfBoard(board: Element, title: string, lead: string): Picture {
  const face = pageFace();
  const columnWide = columnFor(board);
  const width = 2 * columnWide + GUTTER + 2 * MARGIN;
  const heading = wrap(title, width - 2 * MARGIN, `700 36px ${face}`);
  const leading = wrap(lead, width - 2 * MARGIN, `400 20px ${face}`);
  let top = MARGIN + 36;
  let body = textLines(heading, MARGIN, top, 36, 700, 46);
  top += (heading.length - 1) * 46 + 40;
  body += textLines(leading, MARGIN, top, 20, 400, 30);
  top += leading.length * 30;
  const ends: [number, number] = [top, top];
  for (const figure of board.querySelectorAll('[data-finding]')) {
    const card = cardOf(figure, columnWide);
    const column = ends[0] <= ends[1] ? 0 : 1;
    const x = MARGIN + column * (columnWide + GUTTER);
    body += `<g transform="translate(${x},${ends[column]})">${card.markup}</g>`;
    ends[column] += card.height + GUTTER;
  }
  return sheet(body, width, Math.ceil(Math.max(...ends) - GUTTER + MARGIN), '#FCF5E6');
}

/** Save the whole debrief as PNG; rejects where the browser cannot draw it. */
export async function saveBoard(board: Element, title: string, lead: string): Promise<void> {
  saveBlob(await pngOf(pictureOfBoard(board, title, lead)), 'hold-or-sell.png');
}
