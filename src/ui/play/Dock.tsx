import { useMemo } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { hasStake, isShutIn } from '../../store/account.ts';
import { gameNow } from '../../store/gameNow.ts';
import { ledgerOf } from '../../store/ledger.ts';
import { type Sitting } from '../../store/types.ts';
import { useSettings } from '../common/app.ts';
import { ChoiceButtons } from './ChoiceButtons.tsx';
import { GameCard } from './GameCard.tsx';
import { IntroCard } from './IntroCard.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { Remark } from './Remark.tsx';
import { RevealPanel } from './RevealPanel.tsx';
import { tellOutcome } from './tellOutcome.ts';
import { type Extensions } from './useExtensions.ts';
import { Watching } from './Watching.tsx';

interface DockProps {
  sitting: Sitting;
  extensions: Extensions | 'missing' | null;
  unnamed: boolean; // nobody is told yet what game this is
  onOpen(dialog: 'game'): void;
}

/** The vote on the coordinator's block; without its code there is no way on but to load the page again. */
function Voting({ sitting, extensions }: DockProps) {
  const t = useTexts('common');
  const { keys } = useSettings();
  const { gate } = sitting.view;
  if (extensions === null || gate === null) return null;
  if (extensions === 'missing') return <p role="alert">{t('missing.says')}</p>;
  return <extensions.VotePanel gate={gate} keys={keys} onVote={sitting.vote} />;
}

function Choosing({ sitting, extensions, unnamed, onOpen }: DockProps) {
  const { view, game, scenario } = sitting;
  const more = extensions === 'missing' ? null : extensions;
  const { keys } = useSettings();
  const now = useMemo(() => gameNow(game, view.you), [game.rounds.length]);
  if (!hasStake(view, scenario.unlock)) {
    return <Watching scenario={scenario} onWatch={() => sitting.choose(true)} />;
  }
  const { gate } = view;
  if (isShutIn(view) && gate !== null && more !== null) {
    return <more.GateShut gate={gate} round={view.round} onHold={() => sitting.choose(true)} />;
  }
  return (
    <>
      {view.round === 1 && (
        <IntroCard scenario={scenario} role={view.you.role} indebted={view.account.debt > 0} />
      )}
      <ChoiceButtons
        key={view.round}
        role={view.you.role}
        chosen={null}
        keys={keys}
        onChoose={sitting.choose}
      />
      {!unnamed && <GameCard now={now} role={view.you.role} onOpen={() => onOpen('game')} />}
    </>
  );
}

/** On from a round that is told; from one shut round into the next there is nothing to be asked. */
function goOn({ view, shown, proceed, choose }: Sitting): void {
  proceed();
  if (isShutIn(view) && shown.past.at(-1)?.gateShut) choose(true);
}

/** The part of the screen that asks, waits, tells: one at a time, in one place. */
export function Dock(props: DockProps) {
  const { sitting, extensions } = props;
  const t = useTexts('play');
  const tell = useTexts('extensions');
  const numbers = useNumbers();
  const { sentences } = useLists();
  const { phase, scenario, view, shown, game, moves } = sitting;
  const told = phase === 'told' ? tellOutcome(t, numbers, scenario, shown) : null;
  const more = extensions === 'missing' ? null : extensions;
  const outcome = told && {
    ...told,
    asides: [...told.asides, ...(more?.tellExtensions(tell, numbers, shown) ?? [])],
  };
  const counted = more !== null && view.gate !== null && more.tellVotes(tell, numbers, view.gate);
  const said =
    outcome === null
      ? phase === 'choosing' && counted
      : sentences(outcome.slip ?? false, outcome.headline, outcome.gain, ...outcome.asides);
  return (
    <>
      <p role="status" class="hidden-text">
        {said}
      </p>
      {phase === 'voting' && <Voting {...props} />}
      {phase === 'choosing' && <Choosing {...props} />}
      {phase === 'revealing' && (
        <RevealPanel
          scenario={scenario}
          view={view}
          chosen={moves.at(-1)?.hold === true}
          onSkip={sitting.skip}
        />
      )}
      {outcome !== null && (
        <OutcomePanel
          outcome={outcome}
          entries={ledgerOf(game, shown.you, shown.past.length)}
          account={shown.account}
          scenario={scenario}
          last={game.phase === 'over'}
          remark={<Remark scenario={scenario} view={shown} />}
          onNext={() => goOn(sitting)}
        />
      )}
    </>
  );
}
