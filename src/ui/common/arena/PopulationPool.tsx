import './match.css';
import { Standing } from './ArenaFigure.tsx';
import './population.css';

const ROW = 7; // seats of the first row and every other; the rows between have one less
const CELL = { width: 76, height: 56 } as const;
const WIDTH = ROW * CELL.width + 20;
const WAVES = 'q9.5,5 19,0t19,0'.repeat(40);
const FIRST_WATER = 40;

interface Place {
  seat: number;
  x: number;
  y: number;
}

/** The places on the water, row by row; every other row stands half a place aside. */
function placesOf(seats: number): Place[] {
  const places: Place[] = [];
  let row = 0;
  for (let seat = 0; seat < seats; row++) {
    const fits = row % 2 ? ROW - 1 : ROW;
    const here = Math.min(fits, seats - seat);
    for (let at = 0; at < here; at++, seat++) {
      const x = WIDTH / 2 + (at - (here - 1) / 2) * CELL.width;
      places.push({ seat, x, y: FIRST_WATER + 26 + row * CELL.height });
    }
  }
  return places;
}

interface PoolProps {
  strategies: readonly string[];
  seats: readonly number[]; // who sits on which float
  moving: boolean;
}

/** A population on its floats; the back rows higher up. */
export function PopulationPool({ strategies, seats, moving }: PoolProps) {
  const places = placesOf(seats.length);
  const lowest = places.at(-1)!.y;
  const rows = Math.round((lowest - FIRST_WATER) / CELL.height + 0.5);
  return (
    <svg
      class={`population ${moving ? 'moving' : ''}`}
      viewBox={`0 0 ${WIDTH} ${lowest + 30}`}
      aria-hidden="true"
      focusable="false"
    >
      <circle class="log-sun" cx={WIDTH - 90} cy="24" r="30" />
      <path class="population-water" d={`M-400,${FIRST_WATER}${WAVES}V${lowest + 200}H-400Z`} />
      {Array.from({ length: rows }, (_, row) => (
        <path
          key={row}
          class="population-wave"
          d={`M${-400 - row * 9},${FIRST_WATER + (row + 1) * CELL.height - 12}${WAVES}`}
        />
      ))}
      {places.map(({ seat, x, y }) => (
        <g key={`${seat}-${seats[seat]}`} transform={`translate(${x},${y})`}>
          <g class="floater">
            <g transform="scale(0.58)">
              <g transform="translate(0,11)">
                <Standing strategy={strategies[seats[seat]!]!} />
              </g>
              <path class="raft" d="M-29,-2h58a7,7 0 0 1 0,17h-58a7,7 0 0 1 0,-17Z" />
              <path class="raft-strap" d="M-14,-2v17M14,-2v17" />
            </g>
          </g>
        </g>
      ))}
    </svg>
  );
}
