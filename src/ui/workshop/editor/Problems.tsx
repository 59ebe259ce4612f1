import { useTexts } from '../../../i18n/useTexts.ts';
import { idOf, useWrong } from '../fields/useWrong.ts';
import { useDraft } from './context.ts';
import { useFieldName } from './useFieldName.ts';

/** Go to a field wherever it is folded away. */
function goTo(path: string): void {
  const control = document.getElementById(idOf(path));
  const group = control?.closest('details');
  if (group) group.open = true;
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** All fields whose text cannot be taken, each a way to it. */
export function Problems() {
  const t = useTexts('workshop');
  const { refusals } = useDraft();
  const wrong = useWrong();
  const nameOf = useFieldName();
  const paths = Object.keys(refusals);
  if (paths.length === 0) return null;
  return (
    <section class="problems" aria-labelledby="problems-title">
      <h2 id="problems-title">{t('problems', { count: paths.length })}</h2>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <button type="button" class="button quiet problem" onClick={() => goTo(path)}>
              {t('problem', { name: nameOf(path), wrong: wrong(path) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
