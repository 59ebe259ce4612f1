import type { SeatPlay, StudentView } from '../../store/classroom/types.ts';
import { Account } from './Account.tsx';
import { ChoiceButton } from './ChoiceButton.tsx';
import { Foot } from './Foot.tsx';
import { Pledges } from './Pledges.tsx';
import { useStudent, useTastes } from './phone.ts';
import { Strip } from './Strip.tsx';
import { TopLine, useRoundTitle } from './TopLine.tsx';
import { useNumbers, useTexts } from './texts.ts';
import { useChoiceKeys } from './useChoiceKeys.ts';
import { useNews } from './useNews.ts';

/** What everybody should know before choosing: a pause, news, the gate, bots, what the reports make likely. */
function useNotes(view: StudentView, play: SeatPlay): string[] {
  const t = useTexts();
  const numbers = useNumbers();
  const news = useNews(view);
  const { gate, belief, bots } = play;
  const { round, paused } = view.room;
  const votes = gate?.votes ?? null;
  const notes = [
    paused && t('paused-long'),
    ...news,
    votes !== null &&
      round === gate?.from &&
      t(votes.passed ? 'gate.passed' : 'gate.refused', {
        agree: votes.agree,
        against: votes.against,
      }),
    gate?.shutNow === true && (round < gate.to ? t('gate.until', { to: gate.to }) : t('gate.last')),
    round === 1 && bots !== null && bots > 0 && t('market.bots', { count: bots }),
    belief !== null && t('market.belief', { share: numbers.percent(belief, 0) }),
  ];
  return notes.filter((note) => note !== false);
}

/** The choice: what is, what is mine, and the two big buttons within reach of a thumb. */
export function Choosing({ view, play }: { view: StudentView; play: SeatPlay }) {
  const t = useTexts();
  const { choose, pledge, answers } = useStudent();
  const { keys } = useTastes();
  const title = useRoundTitle(false);
  const { role } = play.seat;
  const shut = role === 'holder' && play.gate?.shutNow === true;
  const pick = (hold: boolean) => {
    if (hold || !shut) choose(hold);
  };
  useChoiceKeys(keys, pick);
  const speaks = view.mayPledge && play.pledged !== null;
  const notes = useNotes(view, play);
  return (
    <main class="screen choosing" data-row={speaks || notes.length > 1}>
      <TopLine title={title} />
      <Strip play={play} last={view.past.at(-1) ?? null} bucket />
      <Account play={play} />
      {notes.length > 0 && (
        <div class="notes">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {speaks && (
        <Pledges
          play={play}
          mine={answers.pledge?.value ?? view.mine.pledge}
          open
          onPledge={pledge}
        />
      )}
      <fieldset class="picks" aria-label={t('choice.label')}>
        <ChoiceButton role={role} hold keys={keys} onChoose={pick} />
        <ChoiceButton role={role} hold={false} keys={keys} shut={shut} onChoose={pick} />
      </fieldset>
      <Foot />
    </main>
  );
}
