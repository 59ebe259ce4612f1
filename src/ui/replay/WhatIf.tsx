import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { hrefOf } from '../../store/routes.ts';
import { type Watched } from '../../store/watching.ts';
import { playableUntil, playFrom } from '../../store/watchingOnward.ts';
import {
  codeOfGame,
  myChoices,
  playOtherwise,
  shutRounds,
  wereBots,
} from '../../store/watchingWhatIf.ts';
import { useApp } from '../common/app.ts';
import { useLater } from '../debrief/useLater.ts';
import { ChoicesTable } from './ChoicesTable.tsx';
import { Outcome } from './Outcome.tsx';

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
    const box = place.current?.querySelector('.choices-table');
    const column = box?.querySelectorAll('thead th')[from];
    // Not scrollIntoView: the page itself must stay where it is.
    if (box && column instanceof HTMLElement) {
      box.scrollLeft = column.offsetLeft - box.clientWidth / 2;
    }
  }, [from]);
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
  const until = useLater(() => playableUntil(game), [game]);
  if (until !== null && from > until) return <p class="aside">{t('if.cannot', { round: from })}</p>;
  return (
    <button
      type="button"
      class="button primary"
      disabled={until === null}
      onClick={() => {
        window.location.hash = playFrom(app, game, from);
      }}
    >
      {t('if.play', { round: from })}
    </button>
  );
}
