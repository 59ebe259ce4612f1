import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Turn } from '../../../store/turns.ts';
import './arena.css';
import { MoveMark } from './MoveMark.tsx';

const SIDES = [0, 1] as const;
const STEP = 30;

/** All moves so far as two rows of marks, left over right; what is still to come is a dot. */
export function MovesStrip({ played, seen }: { played: readonly Turn[]; seen: number }) {
  const width = played.length * STEP;
  return (
    <svg
      class="moves-strip"
      viewBox={`0 0 ${width} 66`}
      style={{ maxWidth: `${width * 1.25}px` }}
      aria-hidden="true"
      focusable="false"
    >
      {played.map((turn, at) =>
        SIDES.map((side) => (
          // Turns have no names of their own; they never move.
          <g key={`${at}-${side}`} transform={`translate(${(at + 0.5) * STEP},${17 + side * 32})`}>
            {at < seen ? (
              <MoveMark held={turn.moves[side]} slipped={turn.slipped[side]} />
            ) : (
              <circle class="to-come" r="2.5" />
            )}
          </g>
        )),
      )}
    </svg>
  );
}

interface TableProps {
  played: readonly Turn[]; // what has been seen
  names: readonly [a: string, b: string];
  /** What the two moves are called, and how a gain is written. */
  words: { hold: string; sell: string; gain(amount: number): string };
}

/** The same in words and numbers. */
export function MovesTable({ played, names, words }: TableProps) {
  const t = useKeyedTexts('contest');
  const numbers = useNumbers();
  const move = (turn: Turn, side: 0 | 1) => {
    const did = turn.moves[side] ? words.hold : words.sell;
    return turn.slipped[side] ? t('match.slipped', { did }) : did;
  };
  return (
    <details class="contest-table">
      <summary>{t('match.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('match.turn')}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col" colSpan={2}>
                {names[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {played.map((turn, at) => (
            <tr key={at}>
              <th scope="row">{numbers.number(at + 1)}</th>
              {SIDES.flatMap((side) => [
                <td key={`move-${side}`}>{move(turn, side)}</td>,
                <td key={`gain-${side}`}>{words.gain(turn.gains[side])}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
