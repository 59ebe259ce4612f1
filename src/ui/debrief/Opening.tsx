import { useState } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, type Headline } from '../../store/debrief.ts';
import { hrefOf } from '../../store/routes.ts';
import { useScenarioTitle } from '../common/useScenarioTitle.ts';
import { useExtensions } from '../play/useExtensions.ts';
import { WaysOn } from './Actions.tsx';
import { useLeavingWords } from './words.ts';

/** The way into the game in which the lever has been turned. */
export interface Quick {
  code: string;
  field: string; // in words
  to: string;
}

interface OpeningProps {
  debrief: Debrief;
  headline: Headline;
  code: string;
  quick: Quick | null; // the lever's game, once it is known
  onShare(): void;
  onSave(lead: string): Promise<void>; // rejects where the browser cannot draw it
}

function About({ debrief }: { debrief: Debrief }) {
  const t = useTexts('debrief');
  const { scenario, rounds } = debrief.game;
  return (
    <p class="about">
      <strong>{t('seal')}</strong>
      <span>
        {t('about', {
          title: useScenarioTitle(scenario),
          count: rounds.length,
        })}
      </span>
    </p>
  );
}

/** What was behind the curtain in a game whose token might have been hollow; else ''. */
function useRevealed({ game }: Debrief): string {
  const t = useTexts('extensions');
  const real = game.rounds.at(-1)?.reveal?.real ?? null;
  const more = useExtensions(real !== null);
  if (real === null || more === null || more === 'missing') return '';
  return more.tellReveal(t, real);
}

/** What the game came to in two lines, and what can be done with it. */
export function Opening({ debrief, headline, code, quick, onShare, onSave }: OpeningProps) {
  const t = useTexts('debrief');
  const { signedPercent } = useNumbers();
  const leaving = useLeavingWords(debrief, headline);
  const [saving, setSaving] = useState<'idle' | 'busy' | 'failed'>('idle');
  const { between, sentences } = useLists();
  const changes = t('changes', {
    value: signedPercent(headline.value, 0),
    price: signedPercent(headline.price, 0),
  });
  const revealed = useRevealed(debrief);
  const save = () => {
    setSaving('busy');
    onSave(sentences(revealed, changes, ...leaving)).then(
      () => setSaving('idle'),
      () => setSaving('failed'),
    );
  };
  return (
    <div class="opening">
      <p class="lead">
        {revealed !== '' && (
          <>
            <strong>{revealed}</strong>
            {between}
          </>
        )}
        <strong>{changes}</strong>
        {between}
        {sentences(...leaving)}
      </p>
      <About debrief={debrief} />
      <div class="doings">
        {quick && (
          <a class="button primary quick" href={hrefOf({ page: 'shared', code: quick.code })}>
            {t('lever.quick', { field: quick.field, to: quick.to })}
          </a>
        )}
        <WaysOn debrief={debrief} onShare={onShare} />
        <a class="button quiet" href={hrefOf({ page: 'replay', code })}>
          {t('watch')}
        </a>
        <button type="button" class="button quiet" onClick={save} disabled={saving === 'busy'}>
          {t(saving === 'busy' ? 'saving-picture' : 'save-picture')}
        </button>
        <button type="button" class="button quiet" onClick={() => window.print()}>
          {t('print')}
        </button>
      </div>
      <p role="status" class="take-said">
        {saving === 'failed' ? t('take.failed') : ''}
      </p>
    </div>
  );
}
