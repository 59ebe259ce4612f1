import { useMemo, useState } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { endOf, type Match, SAME, takeUp } from '../../store/beating.ts';
import { compared } from '../../store/comparing.ts';
import { hrefOf } from '../../store/routes.ts';
import { myChoices, replayOfGame } from '../../store/watchingWhatIf.ts';
import { useApp } from '../common/app.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { useScenarioTitle } from '../common/useScenarioTitle.ts';
import { ShareDialog } from '../share/ShareDialog.tsx';
import { ChoicesTable, useChoiceWord } from './ChoicesTable.tsx';
import { PathsBoard } from './PathsBoard.tsx';
import { useReason } from './useReason.ts';
import './beat.css';

interface AnswerProps {
  match: Match;
  code: string;
  answer: string;
}

/** How a challenge went: who ended with more and why, where the paths parted, and both of them. */
export function Answer({ match, code, answer }: AnswerProps) {
  const t = useTexts('replays');
  const app = useApp();
  const [sharing, share] = useState(false);
  const told = useVerdict(match);
  const { theirs, mine, difference } = match;
  const { role } = mine.scenario.seats.you;
  const title = useScenarioTitle(mine.scenario);
  const { money, price } = useNumbers();
  const games = useMemo(() => [compared(code, theirs), compared(answer, mine)], [match]);
  const [first, second] = games as [(typeof games)[0], (typeof games)[0]];
  const way = Math.abs(difference) < SAME ? 'level' : difference > 0 ? 'won' : 'lost';
  const ends = { mine: money(endOf(mine)), theirs: money(endOf(theirs)) };
  const again = () => {
    app.current.sitting = null;
    window.location.hash = takeUp(app, code, theirs);
  };
  return (
    <div class="answer">
      <PageFrame title={t(`beat.${way}`)}>
        <p>{title}</p>
        <p class="lead">{told}</p>
        <section class="card chosen">
          <h2>{t('choices.title')}</h2>
          <ChoicesTable
            rows={[
              { name: t('beat.theirs'), role, choices: myChoices(theirs) },
              { name: t('beat.yours'), role, choices: myChoices(mine) },
            ]}
          />
        </section>
        <PathsBoard
          games={[
            { ...first, sign: '1', name: t('beat.theirs') },
            { ...second, sign: '2', name: t('beat.yours') },
          ]}
          price={t('beat.price', {
            mine: price(second.prices.at(-1)!),
            theirs: price(first.prices.at(-1)!),
          })}
          wealth={t('beat.wealth', ends)}
        />
        <div class="ways">
          <a class="button primary" href={hrefOf({ page: 'debrief', code: answer })}>
            {t('beat.debrief')}
          </a>
          <button type="button" class="button" onClick={again}>
            {t('beat.again')}
          </button>
          <button type="button" class="button" onClick={() => share(true)}>
            {t('beat.pass-on')}
          </button>
          <a class="button quiet" href={hrefOf({ page: 'replay', code })}>
            {t('beat.watch-theirs')}
          </a>
          <a class="button quiet" href={hrefOf({ page: 'compare', codes: [code, answer] })}>
            {t('ways.compare')}
          </a>
        </div>
        {sharing && (
          <ShareDialog
            scenario={mine.scenario}
            replay={replayOfGame(mine)}
            first="challenge"
            onClose={() => share(false)}
          />
        )}
      </PageFrame>
    </div>
  );
}

/** Who ended with more, why, and where the two parted. */
function useVerdict(match: Match): string {
  const t = useTexts('replays');
  const { money, number } = useNumbers();
  const { sentences } = useLists();
  const reasonOf = useReason();
  const wordOf = useChoiceWord();
  const { theirs, mine, difference, parted, cut, rounds } = match;
  const { role } = mine.scenario.seats.you;
  const ends = { mine: money(endOf(mine)), theirs: money(endOf(theirs)) };
  const level = Math.abs(difference) < SAME;
  const did = (game: Match['mine'], round: number) => wordOf(role, myChoices(game)[round - 1]!);
  return sentences(
    level
      ? t('beat.ends-level', ends)
      : t('beat.ends', { ...ends, by: money(Math.abs(difference)) }),
    reasonOf(match),
    parted === null
      ? t('beat.never')
      : t('beat.parted', {
          round: number(parted),
          theirs: did(theirs, parted),
          mine: did(mine, parted),
        }),
    cut && t('beat.cut', { round: number(rounds) }),
  );
}
