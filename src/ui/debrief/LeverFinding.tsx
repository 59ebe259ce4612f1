import { useMemo } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief } from '../../store/debrief.ts';
import { offeredLever, turnedCode, turnedScenario } from '../../store/moments.ts';
import { hrefOf } from '../../store/routes.ts';
import { type Analysis, type Lever } from '../../store/types.ts';
import { LeverDrawing } from './LeverDrawing.tsx';
import { useClassWords, useLeverWords } from './words.ts';

/** The smallest rule that would have made it another game, and the way into that game. */
export function LeverFinding({
  debrief,
  analysis,
}: {
  debrief: Debrief;
  analysis: Analysis | null;
}) {
  const t = useTexts('debrief');
  if (!analysis) return <section class="card finding lever" aria-busy="true" />;
  if (!analysis.class) return null;
  const needed = analysis.class !== 'harmony';
  const offered = needed ? offeredLever(analysis.levers) : null;
  const shown = offered ?? analysis.levers[0] ?? null;
  const others = analysis.levers.filter((lever) => lever !== shown);
  return (
    <section class="card finding lever" data-finding="lever">
      {!offered && <h2>{t(needed ? 'lever.none' : 'lever.none-needed')}</h2>}
      {shown && (
        <Offer debrief={debrief} lever={shown} before={analysis.class} small={shown !== offered} />
      )}
      {others.length > 0 && <Others debrief={debrief} levers={others} />}
    </section>
  );
}

interface OfferProps {
  debrief: Debrief;
  lever: Lever;
  before: NonNullable<Analysis['class']>;
  small: boolean; // not the one that helps, only the nearest
}

function Offer({ debrief, lever, before, small }: OfferProps) {
  const t = useTexts('debrief');
  const classWords = useClassWords();
  const words = useLeverWords();
  const { code, to } = useMemo(
    () => ({ code: turnedCode(debrief, lever), to: turnedScenario(debrief, lever).to }),
    [debrief, lever],
  );
  const Title = small ? 'h3' : 'h2';
  const after = classWords(lever.class);
  const values = {
    field: words.name(lever.field),
    from: words.value(lever.field, lever.from),
    to: words.value(lever.field, to),
  };
  return (
    <div class="lever-offer">
      <div class="lever-words">
        <p class="lever-lead">{t(small ? 'lever.nearest' : 'lever.lead')}</p>
        <Title class={small ? undefined : 'lever-title'}>
          {t(to > lever.from ? 'lever.raise' : 'lever.lower', values)}
        </Title>
        <p data-lines>
          {t('lever.turns', {
            before: classWords(before).name,
            after: after.name,
            says: after.says,
          })}
        </p>
        <a class="button primary" href={hrefOf({ page: 'shared', code })}>
          {t('lever.try')}
        </a>
      </div>
      <LeverDrawing lever={lever} to={to} alt={t('lever.alt', values)} words={values} />
    </div>
  );
}

function Others({ debrief, levers }: { debrief: Debrief; levers: readonly Lever[] }) {
  const t = useTexts('debrief');
  const classWords = useClassWords();
  const words = useLeverWords();
  return (
    <details class="take">
      <summary>{t('lever.others')}</summary>
      <ul class="levers">
        {levers.map((lever) => (
          <li key={`${lever.field} ${lever.to}`}>
            <a href={hrefOf({ page: 'shared', code: turnedCode(debrief, lever) })}>
              {t('lever.item', {
                field: words.name(lever.field),
                from: words.value(lever.field, lever.from),
                to: words.value(lever.field, turnedScenario(debrief, lever).to),
                class: classWords(lever.class).name,
              })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
