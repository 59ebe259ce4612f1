import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Gate } from '../../../store/types.ts';
import { tellVotes } from './tellExtensions.ts';
import { useSeizure } from './useBlock.ts';

interface GateShutProps {
  gate: Gate;
  round: number;
  onHold(): void;
}

/** In place of the choice while holders cannot sell: why, until when, and the one way on. */
export function GateShut({ gate, round, onHold }: GateShutProps) {
  const t = useTexts('extensions');
  const numbers = useNumbers();
  const seizure = useSeizure(gate);
  const to = numbers.number(gate.to);
  const votes = tellVotes(t, numbers, gate);
  return (
    <section class="watching card gate-shut" aria-label={t('gate.label')}>
      <div>
        {votes !== '' && <p>{votes}</p>}
        <p>
          <strong>{round < gate.to ? t('gate.until', { to }) : t('gate.last')}</strong>
        </p>
        {seizure !== null && <p>{t('gate.seizure', seizure)}</p>}
      </div>
      <button type="button" class="button primary" onClick={onHold}>
        {t('gate.hold')}
      </button>
    </section>
  );
}
