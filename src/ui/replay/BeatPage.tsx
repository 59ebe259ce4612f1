import { useMemo } from 'preact/hooks';
import { openMatch, openReplay } from '../../store/beating.ts';
import { RefusedPage } from '../common/RefusedPage.tsx';
import { Answer } from './Answer.tsx';
import { Challenge } from './Challenge.tsx';
import { ComparePage } from './ComparePage.tsx';

interface BeatPageProps {
  code: string; // of the game to do better than
  answer: string | null; // of the game that tried
}

/** A finished game of somebody's to do better than; with an answer, how that went. */
export function BeatPage({ code, answer }: BeatPageProps) {
  return answer === null ? <Asked code={code} /> : <Answered code={code} answer={answer} />;
}

function Asked({ code }: { code: string }) {
  const opened = useMemo(() => openReplay(code), [code]);
  if (!opened.ok) return <RefusedPage refusal={opened.refusal} />;
  return <Challenge {...opened.value} code={code} />;
}

/** Two games that are not of one scenario answer nothing: they are compared as any two are. */
function Answered({ code, answer }: { code: string; answer: string }) {
  const opened = useMemo(() => openMatch(code, answer), [code, answer]);
  if (!opened.ok) return <RefusedPage refusal={opened.refusal} />;
  if (opened.value === null) return <ComparePage codes={[code, answer]} />;
  return <Answer match={opened.value} code={code} answer={answer} />;
}
