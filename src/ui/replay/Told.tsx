import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Watched } from '../../store/watching.ts';
import { tellOutcome } from '../play/tellOutcome.ts';
import { hasExtensions, useExtensions } from '../play/useExtensions.ts';

interface ToldProps {
  watched: Watched;
  round: number;
  tick: number; // within it
  settled: boolean; // before that, the film is not spoiled
}

/** The round on the stage in one sentence, said aloud once it has been shown. */
export function Told({ watched, round, tick, settled }: ToldProps) {
  const t = useTexts('replay');
  const more = useTexts('replays');
  const play = useTexts('play');
  const tell = useTexts('extensions');
  const numbers = useNumbers();
  const lists = useLists();
  const view = watched.viewAfter(round);
  const { scenario } = watched.replay;
  const outcome = tellOutcome(play, numbers, scenario, view);
  const extensions = useExtensions(hasExtensions(scenario));
  const there = extensions !== null && extensions !== 'missing';
  const extras = there ? extensions.tellExtensions(tell, numbers, view) : [];
  const sentences = outcome
    ? [outcome.headline, ...outcome.asides, ...extras]
    : [t('opening', { price: numbers.price(view.price), value: numbers.price(view.value) })];
  return (
    <div class="told">
      <p class="position">
        <span>{t('position', { round, rounds: watched.rounds })}</span>
        {round > 0 && <span>{more('line.tick', { tick })}</span>}
      </p>
      <p aria-live="polite" class="sentence">
        {settled ? lists.sentences(...sentences) : ''}
      </p>
    </div>
  );
}
