import { useMemo } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { gameNow } from '../../store/gameNow.ts';
import { ledgerOf } from '../../store/ledger.ts';
import { type Sitting } from '../../store/types.ts';
import { useSettings } from '../common/app.ts';
import { ChoiceButtons } from './ChoiceButtons.tsx';
import { GameCard } from './GameCard.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { PledgeRow } from './PledgeRow.tsx';
import { Remark } from './Remark.tsx';
import { RevealPanel } from './RevealPanel.tsx';
import { tellOutcome } from './tellOutcome.ts';

interface DockProps {
  sitting: Sitting;
  onOpen(dialog: 'game'): void;
}

function Choosing({ sitting, onOpen }: DockProps) {
  const { view, game } = sitting;
  const { keys } = useSettings();
  const now = useMemo(() => gameNow(game, view.you), [game.rounds.length]);
  return (
    <>
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
  const { phase, scenario, shown, game, moves } = sitting;
  const outcome = phase === 'told' ? tellOutcome(t, numbers, scenario, shown) : null;
  const said =
    outcome === null ? '' : [outcome.headline, outcome.gain, ...outcome.asides].join(' ');
  return (
    <>
      <p role="status" class="hidden-text">
        {said}
      </p>
      {scenario.pledges && (
        <PledgeRow view={shown} open={phase === 'choosing'} onPledge={sitting.pledge} />
      )}
      {phase === 'choosing' && <Choosing sitting={sitting} onOpen={onOpen} />}
      {phase === 'revealing' && (
        <RevealPanel
          role={shown.you.role}
          chosen={moves.at(-1)?.hold === true}
          onSkip={sitting.skip}
        />
      )}
      {outcome !== null && (
        <OutcomePanel
          outcome={outcome}
          entries={ledgerOf(game, shown.you, shown.past.length)}
          last={game.phase === 'over'}
          remark={<Remark scenario={scenario} view={shown} />}
          onNext={sitting.proceed}
        />
      )}
    </>
  );
}
