import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import {
  findingsOf,
  hadBots,
  playedGames,
  poolsOf,
  type Recorded,
} from '../../../store/classroom/debrief.ts';
import { type SessionRecord } from '../../../store/classroom/links.ts';
import { cardsOf } from './Board.tsx';
import './class-debrief.css';
import '../../debrief/debrief.css';
import '../../debrief/print.css';
import { Facts } from './Facts.tsx';
import { Options } from './Options.tsx';
import { PlayersCard } from './PlayersCard.tsx';
import { PoolsCard } from './PoolsCard.tsx';
import { Show } from './Show.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useEarlier } from './useEarlier.ts';
import { useGradually } from './useGradually.ts';
import { useSlices } from './useSlices.ts';

export interface RecordedDebriefProps {
  recorded: Recorded;
  record?: SessionRecord | null; // its journal, to be taken away; none of homework
  keep?: boolean; // whether its totals are kept on this device, for later classes to be compared with
}

/** Everything that is looked at once a class has played, and everything that is taken away. */
export function RecordedDebrief({ recorded, record = null, keep = false }: RecordedDebriefProps) {
  const t = useTexts('class-debrief');
  const { session } = recorded;
  const games = useMemo(() => playedGames(session), [session]);
  const [options, setOptions] = useState({ game: games.at(-1) ?? 1, bots: false });
  useEffect(() => {
    const latest = games.at(-1) ?? 1;
    setOptions((now) => (now.game === latest ? now : { ...now, game: latest }));
  }, [games.length]);
  const [names, setNames] = useState(false);
  const [showing, setShowing] = useState(false);
  const board = useRef<HTMLDivElement>(null);
  const bots = useMemo(() => hadBots(session, options.game), [session, options.game]);
  const pools = useMemo(() => poolsOf(session, options.game), [session, options.game]);
  const worked = useSlices(
    function* () {
      yield;
      return { options, findings: findingsOf(session, options) };
    },
    [session, options],
  );
  const findings = worked?.findings ?? null;
  const compared = useEarlier({ recorded, record, findings, keep });
  const cards = useMemo(
    () => (findings ? cardsOf({ findings, ...compared }) : []),
    [findings, compared],
  );
  const shown = useGradually(cards);
  if (games.length === 0) return <p class="class-debrief-none">{t('empty')}</p>;
  const several = session.settings.treatments.length > 1;
  return (
    <section class="debrief class-debrief" aria-label={t('title')}>
      <Facts recorded={recorded} findings={findings} />
      <Options
        games={games}
        hadBots={bots}
        options={options}
        onOptions={setOptions}
        names={names}
        onNames={setNames}
        onShow={cards.length > 0 ? () => setShowing(true) : null}
      />
      {worked === null && <p role="status">{t('working')}</p>}
      {worked !== null && findings === null && <p role="status">{t('no-choices')}</p>}
      <div class="class-board" ref={board} aria-busy={worked?.options !== options}>
        {shown.map(({ key, card }) => (
          <div class="cell" key={key}>
            {card}
          </div>
        ))}
      </div>
      <div class="class-board after">
        <TakeAway
          recorded={recorded}
          record={record}
          bots={options.bots}
          names={names}
          board={board}
        />
        <PoolsCard pools={pools} several={several} />
        {names && findings && <PlayersCard findings={findings} />}
      </div>
      {showing && <Show cards={cards} onClose={() => setShowing(false)} />}
    </section>
  );
}
