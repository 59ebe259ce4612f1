import { type Course, type CourseRound } from '../../store/debrief.ts';
import { TICKS } from '../../store/watchingTicks.ts';
import { type Timeline, xAt } from './timeline.ts';

/** A round narrower than this has no room for a bucket with its number, pixels. */
const BUCKET_ROOM = 34;
const TALLEST = 30;

/** Whether the sellers of a round are told by a bucket with their number; else by a bar, the taller the more. */
export function hasBuckets(line: Timeline): boolean {
  return xAt(line, TICKS) - xAt(line, 0) >= BUCKET_ROOM;
}

interface SoldRowProps {
  line: Timeline;
  course: Course;
  every: number; // which rounds have room for their figures
}

/** Under the line: the rounds, and who sold in them, as a bucket with their number or as a bar. */
export function SoldRow({ line, course, every }: SoldRowProps) {
  const step = xAt(line, TICKS) - xAt(line, 0);
  const buckets = hasBuckets(line);
  const most = Math.max(1, ...course.rounds.map(({ sold, forced }) => sold + forced));
  return course.rounds.map((lived) => {
    const { round, sold, forced } = lived;
    const middle = xAt(line, (round - 0.5) * TICKS);
    return (
      <g key={round} transform={`translate(${middle},${line.bottom})`}>
        {step > 6 && <path class="end" d={`M${step / 2},0v6`} />}
        {round % every === 0 && (
          <text class="axis" y="19" text-anchor="middle">
            {round}
          </text>
        )}
        {sold + forced > 0 &&
          (buckets ? (
            <Bucket lived={lived} />
          ) : (
            <Bar lived={lived} share={(sold + forced) / most} step={step} />
          ))}
      </g>
    );
  });
}

function lookOf({ forced }: CourseRound): string {
  return forced > 0 ? 'bucket forced' : 'bucket';
}

function Bucket({ lived }: { lived: CourseRound }) {
  return (
    <g transform="translate(0,47)">
      <path class={lookOf(lived)} d="M-16,-10H16L12,11H-12ZM-12,-10A12,9 0 0 1 12,-10" />
      <text class="count" y="6" text-anchor="middle">
        {lived.sold + lived.forced}
      </text>
    </g>
  );
}

function Bar({ lived, share, step }: { lived: CourseRound; share: number; step: number }) {
  const wide = Math.max(1.5, Math.min(16, step * 0.7));
  const tall = Math.max(2, TALLEST * Math.min(1, share));
  const edge = Math.min(1.6, step * 0.12);
  const path = `M${-wide / 2},60v${-tall}h${wide}v${tall}Z`;
  return <path class={lookOf(lived)} d={path} style={{ strokeWidth: `${edge}px` }} />;
}
