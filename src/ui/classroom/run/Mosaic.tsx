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

/** Everybody at once, a small square each, in the order of the list; for eyes alone: the list says the same. */
export function Mosaic({ people, only }: { people: Person[]; only: Shown | null }) {
  const rows = Math.ceil(people.length / WIDTH);
  const pathOf = (kinds: readonly Shown[]) =>
    people
      .map(({ shown }, at) =>
        kinds.includes(shown) && (only === null || only === shown)
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
      <path class="full" d={pathOf(['d', 'h'])} />
      <path class="open" d={pathOf(['t', 'w', 'b'])} />
      <path class="cut" d={pathOf(['x', 'r'])} />
    </svg>
  );
}
