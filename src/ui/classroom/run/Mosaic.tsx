import { type Person } from './people.ts';
import { type Shown } from './StateMark.tsx';

const CELL = 12;
const WIDTH = 50; // cells a row

/** How a state looks where it is a few pixels wide. */
function drawCell(shown: Shown, x: number, y: number): string {
  const left = x * CELL + 1.5;
  const top = y * CELL + 1.5;
  if (shown === 'x' || shown === 'r') return `M${left + 1},${top + 1}l7,7m0,-7l-7,7`;
  return `M${left},${top}h9v9h-9z`;
}

const KINDS = { full: ['d', 'h'], open: ['t', 'w', 'b'], cut: ['x', 'r'] } as const;

interface MosaicProps {
  people: Person[];
  only: Shown | null; // the others are faint
}

/** Everybody at once, a small square each, in the order of the list; for eyes alone: the list says the same. */
export function Mosaic({ people, only }: MosaicProps) {
  const rows = Math.ceil(people.length / WIDTH);
  const isMeant = (shown: Shown) => only === null || shown === only;
  const pathOf = (kinds: readonly Shown[], meant: boolean) =>
    people
      .map(({ shown }, at) =>
        kinds.includes(shown) && isMeant(shown) === meant
          ? drawCell(shown, at % WIDTH, Math.floor(at / WIDTH))
          : '',
      )
      .join('');
  return (
    <svg
      class="mosaic"
      viewBox={`0 0 ${WIDTH * CELL} ${rows * CELL}`}
      aria-hidden="true"
      focusable="false"
    >
      {[true, false].map((meant) => (
        <g key={String(meant)} class={meant ? undefined : 'faint'}>
          {(['full', 'open', 'cut'] as const).map((kind) => (
            <path key={kind} class={kind} d={pathOf(KINDS[kind], meant)} />
          ))}
        </g>
      ))}
    </svg>
  );
}
