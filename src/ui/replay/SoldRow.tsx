import { type Course } from '../../store/debrief.ts';
import { TICKS } from '../../store/watchingTicks.ts';
import { type Timeline, xAt } from './timeline.ts';

interface SoldRowProps {
  line: Timeline;
  course: Course;
  every: number; // which rounds have room for their figures
  top: number;
}

/** Under the line: the rounds, and a bucket with the number of sellers where anybody sold. */
export function SoldRow({ line, course, every, top }: SoldRowProps) {
  return course.rounds
    .filter(({ round }) => round % every === 0)
    .map(({ round, sold, forced }) => {
      const middle = xAt(line, (round - 0.5) * TICKS);
      const all = sold + forced;
      return (
        <g key={round} transform={`translate(${middle},${top})`}>
          <path class="end" d={`M${xAt(line, round * TICKS) - middle},0v6`} />
          <text class="axis" y="19" text-anchor="middle">
            {round}
          </text>
          {all > 0 && (
            <g transform="translate(0,47)">
              <path
                class={forced > 0 ? 'bucket forced' : 'bucket'}
                d="M-16,-10H16L12,11H-12ZM-12,-10A12,9 0 0 1 12,-10"
              />
              <text class="count" y="6" text-anchor="middle">
                {all}
              </text>
            </g>
          )}
        </g>
      );
    });
}
