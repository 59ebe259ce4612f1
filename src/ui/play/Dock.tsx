import { useMemo } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { hasStake } from '../../store/account.ts';
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
import { Watching } from './Watching.tsx';

interface DockProps {
  sitting: Sitting;
  onOpen(dialog: 'game'): void;
}

function Choosing({ sitting, onOpen }: DockProps) {
  const { view, game, scenario } = sitting;
  const { keys } = useSettings();
  const now = useMemo(() => gameNow(game, view.you), [game.rounds.length]);
  if (!hasStake(view, scenario.unlock)) {
    return <Watching scenario={scenario} onWatch={() => sitting.choose(true)} />;
  }
  return (
    <>
      {view.round === 1 && <IntroCard scenario={scenario} role={view.you.role} />}
      <ChoiceButtons
        key={view.round}
        role={view.you.role}
        chosen={null}
        keys={keys}
        onChoose={sitting.choose}
      />
      <GameCard now={now} role={view.you.role} onOpen={() => onOpen('game')} />
    </>
  );
}

/** The part of the screen that asks, waits, tells: one at a time, in one place. */
export function Dock({ sitting, onOpen }: DockProps) {
  const t = useTexts('play');
  const numbers = useNumbers();
  const { sentences } = useLists();
  const { phase, scenario, view, shown, game, moves } = sitting;
  const outcome = phase === 'told' ? tellOutcome(t, numbers, scenario, shown) : null;
  const said =
    outcome === null
      ? ''
      : sentences(outcome.slip ?? false, outcome.headline, outcome.gain, ...outcome.asides);
  return (
    <>
      <p role="status" class="hidden-text">
        {said}
      </p>
      {phase === 'choosing' && <Choosing sitting={sitting} onOpen={onOpen} />}
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
          onNext={sitting.proceed}
        />
      )}
    </>
  );
}
