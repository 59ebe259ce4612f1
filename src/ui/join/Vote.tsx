import type { SeatPlay, StudentView } from '../../store/classroom/types.ts';
import { Delivered, receivedAs } from './Delivered.tsx';
import { Foot } from './Foot.tsx';
import { useStudent } from './phone.ts';
import { Strip } from './Strip.tsx';
import { TopLine } from './TopLine.tsx';
import { useNumbers, useTexts } from './texts.ts';

/** The coordinator's vote: shall the way out be shut for some rounds? Two equal ways to answer. */
export function Vote({ view, play }: { view: StudentView; play: SeatPlay }) {
  const t = useTexts();
  const numbers = useNumbers();
  const { vote, answers } = useStudent();
  const { gate } = play;
  if (gate === null) return null;
  const { from, to, seizure, share } = gate;
  const sent = answers.vote ?? receivedAs(view.mine.vote);
  return (
    <main class="screen vote">
      <TopLine title={t('voting')} />
      <Strip play={play} last={view.past.at(-1) ?? null} />
      <h2>{from === to ? t('vote.ask-one', { from }) : t('vote.ask', { from, to })}</h2>
      <p>{t('vote.rule')}</p>
      {seizure > 0 && share > 0 && (
        <p>
          {t('vote.seizure', {
            chance: numbers.percent(seizure),
            share: numbers.percent(share),
          })}
        </p>
      )}
      <div class="ballots">
        {[true, false].map((agree) => (
          <button
            key={String(agree)}
            type="button"
            aria-pressed={sent?.value === agree}
            onClick={() => sent?.value !== agree && vote(agree)}
          >
            {t(agree ? 'vote.for' : 'vote.against')}
          </button>
        ))}
      </div>
      {sent !== null && <Delivered delivery={sent} received={t('vote.received')} />}
      {sent !== null && <p class="aside">{t('vote.change')}</p>}
      <Foot />
    </main>
  );
}
