import { useEffect, useRef, useState } from 'preact/hooks';
import type { StudentRound, StudentView } from '../../store/classroom/types.ts';
import { Announcer } from './Announcer.tsx';
import { Choosing } from './Choosing.tsx';
import { Chosen } from './Chosen.tsx';
import { CodePage } from './CodePage.tsx';
import { Connecting } from './Connecting.tsx';
import { Door } from './Door.tsx';
import { End } from './End.tsx';
import { LineBanner } from './LineBanner.tsx';
import { Missed } from './Missed.tsx';
import { missedRounds } from './missed.ts';
import { Outcome } from './Outcome.tsx';
import { Predict } from './Predict.tsx';
import { useStudent } from './phone.ts';
import { Still } from './Still.tsx';
import { useAwake } from './useAwake.ts';
import { useDocument } from './useDocument.ts';
import { useTick } from './useTick.ts';
import { Vote } from './Vote.tsx';
import { Waiting } from './Waiting.tsx';
import { Watching } from './Watching.tsx';

/** What is asked of me now, or what I have answered. */
function Asked({ view }: { view: StudentView }) {
  const { answers } = useStudent();
  const { play, room } = view;
  if (room.phase === 'predicting') return <Predict view={view} play={play} />;
  if (play === null) return <Waiting view={view} />;
  if (room.phase === 'voting') return <Vote view={view} play={play} />;
  const { choice } = answers;
  if (choice === null) return <Choosing view={view} play={play} />;
  return <Chosen view={view} play={play} choice={choice} />;
}

function Screen() {
  const { place, peek, view } = useStudent();
  if (place === 'code') return <CodePage />;
  if (place === 'door' || place === 'joining') return peek && <Door peek={peek} />;
  if (place === 'connecting') return <Connecting />;
  if (place === 'waiting') return view && <Waiting view={view} />;
  if (place === 'asked') return view && <Asked view={view} />;
  if (place === 'watching') return view && <Watching view={view} />;
  if (place === 'over') return view && <End view={view} />;
  if (place !== 'revealed') return <Still place={place} />;
  if (view === null) return null;
  return view.play === null ? (
    <Watching view={view} />
  ) : (
    <Outcome key={view.room.round} view={view} play={view.play} />
  );
}

/** Rounds that were played while this page was away, until they have been seen. */
function useMissed() {
  const { view, place } = useStudent();
  const seen = useRef<{ game: number; round: number | null }>({ game: 0, round: null });
  const [missed, setMissed] = useState<readonly StudentRound[]>([]);
  const game = view?.room.game ?? 0;
  const last = view?.past.at(-1)?.round ?? 0;
  useEffect(() => {
    if (view === null) return;
    const isSame = seen.current.game === game;
    const found = missedRounds(view.past, isSame ? seen.current.round : null);
    const isShown = place === 'revealed' && found.length === 1; // by the outcome itself
    if (found.length > 0 && !isShown && view.you.state === 'playing') setMissed(found);
    seen.current = { game, round: last };
  }, [game, last]);
  return { missed, clear: () => setMissed([]) };
}

/** The page of a phone in class: one screen at a time, and above it whether the line holds. */
export function PhonePage() {
  const { missed, clear } = useMissed();
  useDocument();
  useAwake();
  useTick();
  return (
    <>
      <LineBanner />
      <Screen />
      <Announcer />
      {missed.length > 0 && <Missed rounds={missed} onClose={clear} />}
    </>
  );
}
