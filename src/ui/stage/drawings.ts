import { FIGURE, type Posture } from '../../characters/figure.ts';
import { type FigureOptions, printedFigure } from '../../characters/figure-svg.ts';
import { ICON_LINE, ICON_VIEW, ICONS, type IconPath } from '../../characters/icons.ts';
import { INKS } from '../../characters/inks.ts';
import { FLOAT } from '../../characters/kit.ts';
import { printed, ROOT } from '../../characters/press.ts';
import { type FigureId, figureIdOf } from '../../characters/registry.ts';

/** A drawing as the stage takes it: paths in a view. */
interface Drawing {
  view: readonly [number, number, number, number];
  stroke: string;
  width: number;
  paths: readonly Path[];
}

interface Path {
  d?: string;
  transform?: string;
  fill?: string;
  stroke?: string;
  width?: number;
  butt?: boolean;
  inner?: readonly Path[];
}

const figureRoot = {
  view: FIGURE.view,
  stroke: ROOT.stroke,
  width: ROOT['stroke-width'],
} as const;

/** `holder:grim`, `maker:plain`, `plain:3`, `you`, `you-maker` as the figure meant. */
function figureOf(look: string): { id: FigureId; seat: number } {
  const [kind, name = ''] = look.split(':');
  if (kind === 'you' || kind === 'you-maker') return { id: kind, seat: 0 };
  if (kind === 'plain') return { id: 'plain', seat: Number(name) };
  return { id: figureIdOf(kind === 'maker' ? 'maker' : 'holder', name), seat: 0 };
}

function iconOf(name: 'hold' | 'sell'): Drawing {
  const [ink, ground] = name === 'hold' ? [INKS.shell, INKS.indigo] : [INKS.ink, INKS.marigold];
  const paths = ICONS[name].map(
    ({ d, fill, line = ICON_LINE, butt }: IconPath): Path => ({
      d,
      width: line,
      stroke: fill === 'ground' ? ground : ink,
      ...(fill === 'ink' && { fill: ink }),
      ...(butt && { butt }),
    }),
  );
  return { view: ICON_VIEW, stroke: ink, width: ICON_LINE, paths };
}

/** Every drawing the stage asks for by key: `look/posture/mood`, `float`, `icon/hold`, `icon/sell`. */
export function drawingOf(key: string, dark: boolean): Drawing {
  const [look, posture, mood] = key.split('/') as [string, string, string | undefined];
  if (look === 'icon') return iconOf(posture === 'sell' ? 'sell' : 'hold');
  if (look === 'float') {
    const halo = dark ? printed(FLOAT, 'halo') : [];
    return { ...figureRoot, paths: [...halo, ...printed(FLOAT, 'inks')] };
  }
  const { id, seat } = figureOf(look);
  const options: FigureOptions = { seat, dark, posture: posture as Posture };
  if (mood === 'worry' || mood === 'oh') options.mood = mood;
  return { ...figureRoot, paths: printedFigure(id, options) };
}
