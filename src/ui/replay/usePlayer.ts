import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { momentAt, TICKS } from '../../store/watchingTicks.ts';

/** How long a round stands after it was shown, ms at normal speed. */
const DWELL = 1_400;
/** How long the ticks of a round take while its film runs, ms at normal speed; the film's end ends them. */
const FILM = 3_800;

export interface Player {
  place: number; // ticks since the opening
  round: number; // the one that `place` lies in; 0 = the opening
  settled: boolean; // what is shown of that round has come to rest
  playing: boolean;
  skip: number; // bumps when the running animation is to be cut short
  go(place: number): void;
  step(by: 1 | -1): void; // to the next or last end of a round, however fast the presses follow each other
  toggle(): void;
  settle(round: number): void;
}

function clamped(place: number, rounds: number): number {
  return Math.max(0, Math.min(rounds * TICKS, place));
}

/** The end of the next round, or of the one before, seen from a place. */
export function roundEnd(place: number, by: 1 | -1): number {
  return by === 1
    ? (Math.floor(place / TICKS) + 1) * TICKS
    : (Math.ceil(place / TICKS) - 1) * TICKS;
}

/** Goes through the ticks of `rounds` rounds; while playing, a settled round is followed by the next. */
export function usePlayer(rounds: number, speed: number): Player {
  const [place, setPlace] = useState(0);
  const [settled, setSettled] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [skip, bump] = useReducer((count: number, _: undefined) => count + 1, 0);
  const { round } = momentAt(place);
  const now = useRef({ round, playing });
  now.current = { round, playing };
  const atEnd = round * TICKS === place;

  useEffect(() => {
    if (!playing) return;
    if (place >= rounds * TICKS && settled >= round) return setPlaying(false);
    const runs = round > 0 && settled !== round;
    if (runs && place + 1 >= round * TICKS) return; // the film has the last word
    const wait = runs ? FILM / TICKS : round === 0 || !atEnd ? 0 : DWELL;
    const timer = setTimeout(() => setPlace(clamped(place + 1, rounds)), wait / speed);
    return () => clearTimeout(timer);
  }, [playing, place, round, settled, rounds, speed, atEnd]);

  return {
    place,
    round,
    settled: round === 0 || settled === round,
    playing,
    skip,
    go(to) {
      setPlaying(false);
      const next = clamped(to, rounds);
      if (next === place) bump(undefined);
      if (next === 0) setSettled(0);
      setPlace(next);
    },
    step(by) {
      setPlaying(false);
      setPlace((from) => clamped(roundEnd(from, by), rounds));
    },
    toggle() {
      if (!playing && place >= rounds * TICKS) {
        setSettled(0);
        setPlace(0);
      }
      setPlaying(!playing);
    },
    settle(shown) {
      setSettled(shown);
      if (now.current.playing && now.current.round === shown) setPlace(shown * TICKS);
    },
  };
}
