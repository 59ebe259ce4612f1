import { useMemo } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { endOf, type Match, matchOf, SAME } from '../../store/beating.ts';
import { compared } from '../../store/comparing.ts';
import { type Watched } from '../../store/watching.ts';
import { codeOfGame, replayOfGame } from '../../store/watchingWhatIf.ts';
import { PathsBoard } from './PathsBoard.tsx';
import { useReason } from './useReason.ts';

interface OutcomeProps {
  watched: Watched;
  code: string;
  other: Watched['game'] | null; // null: nothing is changed
}

/** What a change comes to in a sentence, and both paths. */
export function Outcome({ watched, code, other }: OutcomeProps) {
  const tell = useTelling();
  const match = useMemo(
    () => (other === null ? null : matchOf(watched.replay, replayOfGame(other))),
    [watched, other],
  );
  // The line that is read aloud stays in its place, with nothing in it where nothing is changed.
  return (
    <>
      <p role="status" class="finding-line">
        {match ? tell(match) : ''}
      </p>
      {match && <Paths match={match} code={code} />}
    </>
  );
}

/** How much more or less, and what did most towards it. */
function useTelling(): (match: Match) => string {
  const t = useTexts('replays');
  const { money } = useNumbers();
  const { sentences } = useLists();
  const reasonOf = useReason();
  return (match) => {
    const { difference, theirs, mine } = match;
    const way = Math.abs(difference) < SAME ? 'same' : difference > 0 ? 'more' : 'less';
    const values = {
      was: money(endOf(theirs)),
      other: money(endOf(mine)),
      by: money(Math.abs(difference)),
    };
    return sentences(t(`if.${way}`, values), reasonOf(match));
  };
}

/** Both paths: as it was, and changed. */
function Paths({ match: { theirs, mine }, code }: { match: Match; code: string }) {
  const t = useTexts('replays');
  const { money, price } = useNumbers();
  const [was, now] = [compared(code, theirs), compared(codeOfGame(mine), mine)];
  return (
    <PathsBoard
      games={[
        { ...was, sign: '1', name: t('if.was') },
        { ...now, sign: '2', name: t('if.other') },
      ]}
      price={t('if.price', { was: price(was.prices.at(-1)!), other: price(now.prices.at(-1)!) })}
      wealth={t('if.wealth', { was: money(endOf(theirs)), other: money(endOf(mine)) })}
    />
  );
}
