import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Gate } from '../../../store/types.ts';
import { isTaken } from '../useChoiceKeys.ts';
import { VoteMark } from './marks.tsx';
import { useBlockQuestion, useSeizure } from './useBlock.ts';

interface VotePanelProps {
  gate: Gate;
  keys: boolean; // whether 1 and 2 vote, and are told
  onVote(agree: boolean): void;
}

function useVoteKeys(onVote: (agree: boolean) => void, on: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, metaKey, repeat, key, target } = event;
      if (!on || altKey || ctrlKey || metaKey || repeat || isTaken(target)) return;
      if (key !== '1' && key !== '2') return;
      event.preventDefault();
      onVote(key === '1');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onVote, on]);
}

/** Before the coordinator's block: what it does, and two equal ways to vote. */
export function VotePanel({ gate, keys, onVote }: VotePanelProps) {
  const t = useTexts('extensions');
  const question = useBlockQuestion(gate);
  const seizure = useSeizure(gate);
  const panel = useRef<HTMLElement>(null);
  useVoteKeys(onVote, keys);
  useLayoutEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={panel} class="vote card" tabIndex={-1} aria-label={t('vote.label')}>
      <div class="told">
        <h2 class="headline">{question}</h2>
        <p>{t('vote.rule')}</p>
        <p>{seizure === null ? t('vote.no-seizure') : t('vote.seizure', seizure)}</p>
      </div>
      <div class="ballots">
        {[true, false].map((agree) => (
          <button
            key={String(agree)}
            type="button"
            class="button ballot"
            aria-keyshortcuts={keys ? (agree ? '1' : '2') : undefined}
            onClick={() => onVote(agree)}
          >
            <VoteMark agree={agree} />
            {t(agree ? 'vote.for' : 'vote.against')}
            {keys && (
              <span class="key-hint" aria-hidden="true">
                {t(agree ? 'vote.keys.for' : 'vote.keys.against')}
              </span>
            )}
          </button>
        ))}
      </div>
    </section>
  );
}
