import { useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { codebookOf, csvOf, type Debrief, gameTable } from '../../store/debrief.ts';
import { withOrigin } from '../../store/origin.ts';
import { useOrigin } from '../charts/made.ts';
import { saveText } from '../share/save.ts';

/** The whole game as data, with its codebook. */
export function DataCard({ debrief }: { debrief: Debrief }) {
  const t = useTexts('debrief');
  const [said, say] = useState('');
  const origin = useOrigin(undefined);
  const table = () => {
    const game = gameTable(debrief.game);
    return origin ? withOrigin(game, origin) : game;
  };
  const save = (name: string, csv: string) => {
    saveText(csv, name, 'text/csv');
    say(t('take.saved', { name }));
  };
  return (
    <section class="card finding data-card">
      <h2>{t('data-title')}</h2>
      <p>{t('data-says')}</p>
      <div class="take-row">
        <button type="button" class="button" onClick={() => save('game.csv', csvOf(table()))}>
          {t('all-data')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save('codebook.csv', csvOf(codebookOf(table())))}
        >
          {t('codebook')}
        </button>
      </div>
      <p role="status" class="take-said">
        {said}
      </p>
    </section>
  );
}
