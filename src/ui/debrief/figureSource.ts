import { figureSvg } from '../../characters/figure-svg.ts';
import { type FigureId, figureIdOf } from '../../characters/registry.ts';
import { type Role } from '../../store/types.ts';

/** A figure's bust as an address an SVG image can show; it goes along when the chart is saved. */
export function figureSource(
  role: Role,
  strategy: string | null,
  you: boolean,
  seat: number,
): string {
  const mine: FigureId = role === 'maker' ? 'you-maker' : 'you';
  const id = you ? mine : figureIdOf(role, strategy);
  const svg = figureSvg(id, { seat, you, dark: true, crop: 'bust' });
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
