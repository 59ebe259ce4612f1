import { ring } from './marks.ts';

/** One path of an icon on a 24 × 24 ground: a line, a filled shape, or a line in the ground's colour. */
export interface IconPath {
  d: string;
  fill?: 'ink' | 'ground'; // ground: the line itself takes the ground's colour
  line?: number; // width; ICON_LINE when left out, 0 for none
  butt?: true; // the line ends square, not round
}

export const ICON_LINE = 2.2;
export const ICON_VIEW = [0, 0, 24, 24] as const;

const line = (d: string, width?: number): IconPath => ({
  d,
  ...(width !== undefined && { line: width }),
});
const solid = (d: string, width = 0): IconPath => ({ d, fill: 'ink', line: width });

const HORN = solid('M3.5,9H7L13,4V20L7,15H3.5Z', 2);
const POSTS = 'M3.5,4H20.5';

export const ICONS = {
  hold: [
    {
      d: 'M19.09,7.5A8.4,8.4 0 0 1 19.09,16.5M16.5,19.09A8.4,8.4 0 0 1 7.5,19.09M4.91,16.5A8.4,8.4 0 0 1 4.91,7.5M7.5,4.91A8.4,8.4 0 0 1 16.5,4.91',
      line: 5.8,
      butt: true,
    },
  ],
  sell: [
    line('M5,10A7,8 0 0 1 19,10', 2.2),
    solid('M3.5,10.5H20.5L17.8,22H6.2Z', 2),
    { d: 'M7.5,16q2.2,-2.4 4.5,0t4.5,0', line: 1.9, fill: 'ground' },
  ],
  speaker: [HORN, line('M16.5,8.5Q19,12 16.5,15.5M19.5,5.5Q24,12 19.5,18.5')],
  muted: [HORN, line('M16.5,9L22,15M22,9L16.5,15')],
  speed: [solid('M3,5L12,12L3,19ZM12.5,5L21.5,12L12.5,19Z', 1.6)],
  skip: [solid('M4,4.5L15,12L4,19.5Z', 1.8), line('M19,4.5V19.5', 3)],
  play: [solid('M6,3.5L20,12L6,20.5Z', 2)],
  back: [solid('M15.5,4.5L5,12L15.5,19.5Z', 1.8), line('M20,4.5V19.5', 2.6)],
  forward: [solid('M8.5,4.5L19,12L8.5,19.5Z', 1.8), line('M4,4.5V19.5', 2.6)],
  language: [
    line('M3,4.5H13V13H7.5L4.5,16V13H3Z'),
    line('M16,9.5H21V18H19.5V21L16.5,18H10.5V16'),
    line('M5.5,7.5H10.5M8,7V7.5M9.7,7.5Q9,10 6,10.8M6.5,8.5Q7.5,10.2 10.2,10.8', 1.4),
  ],
  help: [
    line('M8,8.6Q8,4.2 12.2,4.2Q16.2,4.2 16.2,7.8Q16.2,10 14,11.4Q12.2,12.6 12.2,15', 2.8),
    solid(ring(12.2, 19.4, 1.9)),
  ],
  gear: [
    line(
      'M12,2.5V5.5M12,18.5V21.5M2.5,12H5.5M18.5,12H21.5M5.3,5.3L7.4,7.4M16.6,16.6L18.7,18.7M18.7,5.3L16.6,7.4M7.4,16.6L5.3,18.7',
      3,
    ),
    line(ring(12, 12, 5.4), 3),
  ],
  share: [line('M12,15V3.5M7.5,7.5L12,3L16.5,7.5M7,11H4.5V20.5H19.5V11H17')],
  copy: [line('M8.5,8.5H20.5V20.5H8.5Z'), line('M15.5,5V3.5H3.5V15.5H5')],
  download: [line('M12,3V14.5M7,10L12,15L17,10M4,17V20.5H20V17')],
  print: [
    line('M7,8V3H17V8M6.5,17H3V8.5H21V17H17.5'),
    line('M7,13.5H17V21H7Z'),
    line('M9.5,17.2H14.5', 1.6),
  ],
  book: [
    line(
      'M12,6Q7.5,3.2 2.5,5V19.5Q7.5,17.8 12,20.5Q16.5,17.8 21.5,19.5V5Q16.5,3.2 12,6ZM12,6V20.5',
    ),
  ],
  story: [
    line(
      'M12,6.5Q7.5,3.2 2.5,5V18.5Q7.5,16.8 12,20Q16.5,16.8 21.5,18.5V5Q16.5,3.2 12,6.5ZM12,6.5V20',
    ),
    line('M5.5,8.4L9,9.4M5.5,12L9,13M15,9.4L18.5,8.4M15,13L18.5,12', 1.6),
  ],
  library: [
    line('M3,4H8V20H3ZM8,4H13V20H8ZM15,5.2L19,4.2L22.4,19L18.4,20Z'),
    line('M5.5,8V11M10.5,8V11', 1.8),
  ],
  lab: [
    line('M3,6H21M3,12.5H21M3,19H21', 1.8),
    solid(ring(8, 6, 2.7) + ring(16, 12.5, 2.7) + ring(10.5, 19, 2.7)),
  ],
  close: [line('M5,5L19,19M19,5L5,19', 2.8)],
  check: [line('M4,12.5L9.5,18L20,6', 3.2)],
  blind: [
    line(POSTS, 2.8),
    line('M5.5,4V18H18.5V4M5.5,8.7H18.5M5.5,13.3H18.5'),
    line('M12,18V21.5', 2.6),
  ],
  rolled: [
    line(POSTS, 2.8),
    line(ring(12, 12.2, 7)),
    line('M14.6,13a2.8,2.8 0 1 1 -2.8,-3a4,4 0 0 1 3.6,2.2M12,19.2V22'),
  ],
  train: [
    line('M5,5.5Q5,3 8,3H16Q19,3 19,5.5V16H5Z'),
    line('M5,11H19M12,3V11', 1.8),
    solid(ring(8.4, 13.6, 1.2) + ring(15.6, 13.6, 1.2)),
    line('M8,16L4.5,21.5M16,16L19.5,21.5M6.5,19H17.5'),
  ],
  savings: [
    line('M3,9.5H21V20.5H3ZM5,9.5Q5,4 12,4Q19,4 19,9.5'),
    line('M9.5,7H14.5', 2.4),
    solid(ring(12, 14, 1.9)),
    line('M12,14.5V17.5'),
  ],
} as const satisfies Record<string, readonly IconPath[]>;

export type IconName = keyof typeof ICONS;
