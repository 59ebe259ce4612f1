import { archiveOf, type Filed } from '../../../store/classroom/debrief.ts';
import { pictureOf, pngOf } from '../../charts/picture.ts';

function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Every chart that is drawn on the page as SVG and as PNG; one that cannot be drawn is left out. */
async function chartsOf(board: Element): Promise<Filed[]> {
  const files: Filed[] = [];
  for (const figure of board.querySelectorAll<HTMLElement>('figure[data-finding]')) {
    const svg = figure.querySelector<SVGSVGElement>('.drawing > svg');
    if (!svg) continue;
    const name = `charts/${figure.dataset['finding']}`;
    const alt = figure.querySelector('.drawing')?.getAttribute('aria-label') ?? '';
    const picture = pictureOf(svg, textOf(figure.querySelector('h2')), alt);
    files.push({ name: `${name}.svg`, body: picture.markup });
    const png = await pngOf(picture).catch(() => null);
    if (png) files.push({ name: `${name}.png`, body: new Uint8Array(await png.arrayBuffer()) });
  }
  return files;
}

/** The files and all charts of the page in one ZIP. */
export async function archiveWithCharts(files: readonly Filed[], board: Element): Promise<Blob> {
  const all = [...files, ...(await chartsOf(board))];
  return new Blob([archiveOf(all)], { type: 'application/zip' });
}
