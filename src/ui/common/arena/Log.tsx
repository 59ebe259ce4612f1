import { type Mood } from '../../../characters/kit.ts';
import { type Turn } from '../../../store/turns.ts';
import { Standing } from './ArenaFigure.tsx';
import { MoveMark } from './MoveMark.tsx';
import './match.css';

interface LogProps {
  pair: readonly [a: string, b: string];
  turn: Turn | null; // what is seen now; null before the first
  moving: boolean;
  scores: readonly [a: string, b: string]; // so far, as people write them
  steep?: number; // a lead that leans the log by one degree; six dollars unless told
}

const WAVES = 'q10,6 20,0t20,0'.repeat(25);
const STEEPEST = 7; // degrees
const LEAD_A_DEGREE = 6;
const SIDES = [
  { x: 116, facing: 'right' },
  { x: 284, facing: 'left' },
] as const;

/** The log leans to whom the match has cost more. */
function tiltOf(turn: Turn | null, steep: number): number {
  if (turn === null) return 0;
  const lead = (turn.scores[0] - turn.scores[1]) / steep;
  return Math.max(-STEEPEST, Math.min(STEEPEST, lead));
}

function moodOf(mine: boolean, theirs: boolean): Mood {
  if (mine) return theirs ? 'smile' : 'oh';
  return theirs ? 'sly' : 'stern';
}

/** Two who face each other on a log over the water; above each head what the hand has just done. */
export function Log({ pair, turn, moving, scores, steep = LEAD_A_DEGREE }: LogProps) {
  return (
    <svg
      class={`log-scene ${moving ? 'moving' : ''}`}
      viewBox="0 0 400 236"
      aria-hidden="true"
      focusable="false"
    >
      <circle class="log-sun" cx="200" cy="72" r="46" />
      <path
        class="log-hill"
        d="M-300,150Q-180,96 -60,150T150,158T300,150T480,140T700,150V232H-300Z"
      />
      <path class="log-water" d={`M-300,186${WAVES}V260H-300Z`} />
      <g class="log-tilt" style={{ transform: `rotate(${tiltOf(turn, steep)}deg)` }}>
        {SIDES.map(({ x, facing }, side) => {
          const mine = turn?.moves[side as 0 | 1];
          const theirs = turn?.moves[(1 - side) as 0 | 1];
          const acted = mine !== undefined && theirs !== undefined;
          return (
            <g key={facing} transform={`translate(${x},164) scale(1.12)`}>
              <Standing
                strategy={pair[side as 0 | 1]}
                facing={facing}
                posture={acted ? (mine ? 'cooperate' : 'defect') : 'idle'}
                {...(acted ? { mood: moodOf(mine, theirs) } : {})}
              />
            </g>
          );
        })}
        <Trunk />
      </g>
      <path class="log-front" d={`M-300,203${WAVES}V260H-300Z`} />
      {SIDES.map(({ x }, side) => (
        <g key={x} transform={`translate(${x},214)`}>
          <rect class="badge" x="-46" y="-15" width="92" height="30" rx="6" />
          <text class="log-score" y="7">
            {scores[side as 0 | 1]}
          </text>
        </g>
      ))}
      {turn !== null &&
        SIDES.map(({ x }, side) => (
          <g
            key={`${x}${turn.scores[0]}`}
            class="log-badge"
            transform={`translate(${side === 0 ? 48 : 352},46)`}
          >
            <circle class="badge" r="25" />
            <g transform="scale(1.3)">
              <MoveMark held={turn.moves[side as 0 | 1]} slipped={turn.slipped[side as 0 | 1]} />
            </g>
          </g>
        ))}
    </svg>
  );
}

function Trunk() {
  return (
    <g class="trunk">
      <path d="M42,173H352a14,18 0 0 1 0,36H42a14,18 0 0 1 0,-36Z" />
      <ellipse class="trunk-end" cx="352" cy="191" rx="13" ry="18" />
      <ellipse class="trunk-ring" cx="352" cy="191" rx="6.5" ry="9.5" />
      <path class="bark" d="M66,182h58M150,188h74M250,181h46M60,198h40M130,201h70M232,198h84" />
    </g>
  );
}
