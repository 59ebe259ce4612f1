import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { matchOf, SAME } from '../../store/beating.ts';
import { compared } from '../../store/comparing.ts';
import { hrefOf } from '../../store/routes.ts';
import { type Watched } from '../../store/watching.ts';
import { canPlayFrom, playFrom } from '../../store/watchingOnward.ts';
import {
  codeOfGame,
  myChoices,
  playOtherwise,
  replayOfGame,
  shutRounds,
  wereBots,
} from '../../store/watchingWhatIf.ts';
import { useApp } from '../common/app.ts';
import { useLater } from '../debrief/useLater.ts';
import { ChoicesTable } from './ChoicesTable.tsx';
import { PathsBoard } from './PathsBoard.tsx';
import { useReason } from './useReason.ts';

interface WhatIfProps {
  watched: Watched;
  code: string;
  mine: readonly boolean[]; // what I would have chosen
  round: number; // being watched, 1 at least
  onChange(mine: boolean[]): void;
}

/** My choices, each to be changed by a press; what would have come of it beside what came. */
export function WhatIf({ watched, code, mine, round, onChange }: WhatIfProps) {
  const t = useTexts('replays');
  const { sentences } = useLists();
  const { game } = watched;
  const { role } = game.scenario.seats.you;
  const recorded = useMemo(() => myChoices(game), [game]);
  const shut = useMemo(() => shutRounds(game), [game]);
  const bots = useLater(() => wereBots(game), [game]);
  const other = useMemo(() => playOtherwise(game, mine), [game, mine]);
  const changed = other !== game;
  const first = mine.findIndex((hold, at) => hold !== recorded[at]);
  const from = first === -1 ? round : first + 1;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const column = place.current?.querySelector('.choices .differs');
    column?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [first]);
  return (
    <section ref={place} class="card what-if" id="what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title" tabIndex={-1}>
        {t('if.title')}
      </h2>
      <p>{sentences(t('if.how'), bots === false && t('if.people'))}</p>
      <ChoicesTable
        rows={[
          ...(changed ? [{ name: t('if.was'), role, choices: recorded }] : []),
          {
            name: t(changed ? 'if.other' : 'if.was'),
            role,
            choices: mine,
            shut,
            onFlip: (at) => onChange(mine.with(at - 1, !mine[at - 1])),
          },
        ]}
      />
      <Outcome watched={watched} code={code} other={changed ? other : null} />
      <div class="ways">
        <PlayOn watched={watched} from={from} />
        {changed && (
          <>
            <a class="button" href={hrefOf({ page: 'replay', code: codeOfGame(other) })}>
              {t('if.watch')}
            </a>
            <button type="button" class="button" onClick={() => onChange([...recorded])}>
              {t('if.back')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

/** The way into the game itself, live, from a round on; or why there is none. */
function PlayOn({ watched, from }: { watched: Watched; from: number }) {
  const t = useTexts('replays');
  const app = useApp();
  const { game } = watched;
  const can = useLater(() => canPlayFrom(game, from), [game, from]);
  if (can === false) return <p class="aside">{t('if.cannot', { round: from })}</p>;
  return (
    <button
      type="button"
      class="button primary"
      disabled={can === null}
      onClick={() => {
        window.location.hash = playFrom(app, game, from);
      }}
    >
      {t('if.play', { round: from })}
    </button>
  );
}

interface OutcomeProps {
  watched: Watched;
  code: string;
  other: Watched['game'] | null; // null: nothing is changed
}

/** What the change comes to in a sentence, and both paths. */
function Outcome({ watched, code, other }: OutcomeProps) {
  const t = useTexts('replays');
  const { money, price } = useNumbers();
  const { sentences } = useLists();
  const reasonOf = useReason();
  const found = useMemo(() => {
    if (other === null) return null;
    return {
      match: matchOf(watched.replay, replayOfGame(other)),
      games: [compared(code, watched.game), compared(codeOfGame(other), other)],
    };
  }, [watched, other, code]);
  if (found === null) return <p role="status" />;
  const { match, games } = found;
  const [was, now] = games as [(typeof games)[0], (typeof games)[0]];
  const values = { was: money(was.wealth.at(-1)!), other: money(now.wealth.at(-1)!) };
  const by = money(Math.abs(match.difference));
  const way = Math.abs(match.difference) < SAME ? 'same' : match.difference > 0 ? 'more' : 'less';
  return (
    <>
      <p role="status" class="finding-line">
        {sentences(t(`if.${way}`, { ...values, by }), reasonOf(match))}
      </p>
      <PathsBoard
        games={[
          { ...was, sign: '1', name: t('if.was') },
          { ...now, sign: '2', name: t('if.other') },
        ]}
        price={t('if.price', { was: price(was.prices.at(-1)!), other: price(now.prices.at(-1)!) })}
        wealth={t('if.wealth', values)}
      />
    </>
  );
}
