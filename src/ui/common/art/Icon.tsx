import {
  ICON_LINE,
  ICON_VIEW,
  ICONS,
  type IconName,
  type IconPath,
} from '../../../characters/icons.ts';
import './art.css';

const COLOURS = { ink: 'currentColor', ground: 'none' } as const;

/**
 * An icon in the colour of the text around it, 1.25 em high unless `size` (CSS pixels) is given. It says
 * nothing to a screen reader: the control it stands in carries the words. Lines in the ground's colour
 * take `--icon-ground`.
 */
export function Icon({ name, size }: { name: IconName; size?: number }) {
  const paths: readonly IconPath[] = ICONS[name];
  return (
    <svg
      class="icon"
      viewBox={ICON_VIEW.join(' ')}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="currentColor" stroke-linejoin="round" stroke-linecap="round">
        {paths.map(({ d, fill, line = ICON_LINE, butt }) => (
          <path
            key={d}
            d={d}
            stroke-width={line}
            class={fill === 'ground' ? 'icon-ground' : undefined}
            fill={fill && COLOURS[fill]}
            stroke-linecap={butt && 'butt'}
          />
        ))}
      </g>
    </svg>
  );
}
