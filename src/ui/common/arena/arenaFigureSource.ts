import { arenaFigureSvg } from '../../../characters/arena/drawing.ts';
import { figureOf } from './ArenaFigure.tsx';

/** The head of a strategy's character as an address an SVG image can show; it goes along when a chart is saved. */
export function arenaFigureSource(strategy: string): string {
  const svg = arenaFigureSvg(figureOf(strategy), { crop: 'bust', halo: '#FCF5E6' });
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
