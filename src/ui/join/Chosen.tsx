import type { Delivery } from '../../store/classroom/student-types.ts';
import type { SeatPlay, StudentView } from '../../store/classroom/types.ts';
import { BucketMark, RingMark } from '../common/marks.tsx';
import { ChoiceButton } from './ChoiceButton.tsx';
import { Delivered } from './Delivered.tsx';
import { Foot } from './Foot.tsx';
import { useStudent, useTastes } from './phone.ts';
import { Strip } from './Strip.tsx';
import { TopLine, useRoundTitle } from './TopLine.tsx';
import { useTexts } from './texts.ts';
import { useChoiceKeys } from './useChoiceKeys.ts';

interface ChosenProps {
  view: StudentView;
  play: SeatPlay;
  choice: Delivery<boolean>;
}

/** What I chose and whether it has arrived; until the round ends the other is one tap away. */
export function Chosen({ view, play, choice }: ChosenProps) {
  const t = useTexts();
  const { choose } = useStudent();
  const { keys } = useTastes();
  const title = useRoundTitle(false);
  const { role } = play.seat;
  const hold = choice.value;
  const shut = hold && role === 'holder' && play.gate?.shutNow === true;
  const pick = (next: boolean) => {
    if (next !== hold && !shut) choose(next);
  };
  useChoiceKeys(keys, pick);
  const { answered, seats } = view.room;
  const what = hold ? 'hold' : 'sell';
  return (
    <main class="screen chosen">
      <TopLine title={title} />
      <div class={`done ${what}`}>
        <span class="token">{hold ? <RingMark /> : <BucketMark />}</span>
        <p class="what">{t(`chosen.${role}.${what}`)}</p>
        <Delivered delivery={choice} received={t('chosen.received')} />
      </div>
      {!shut && (
        <fieldset class="change" aria-label={t('choice.label')}>
          <p>{t('chosen.change')}</p>
          <ChoiceButton
            role={role}
            hold={!hold}
            keys={keys}
            label={t(`choice.instead.${role}.${hold ? 'sell' : 'hold'}`)}
            onChoose={pick}
          />
        </fieldset>
      )}
      {choice.state !== 'unsent' && <Strip play={play} last={null} chosen={hold} bare />}
      <div class="count">
        <p class="strong">{t('chosen.count', { answered, seats })}</p>
        {choice.state !== 'unsent' && <p>{t('chosen.secret')}</p>}
      </div>
      <Foot />
    </main>
  );
}
