import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherView } from '../../../store/classroom/types.ts';
import { useSettingWords } from '../common/useSettingWords.ts';

/** Who came late and what was set, in words. */
export function FactsCard({ view }: { view: TeacherView }) {
  const t = useTexts('class');
  const { number } = useNumbers();
  const words = useSettingWords();
  return (
    <section class="card facts-card" aria-labelledby="facts-title">
      {view.late > 0 && (
        <p class="late">
          <strong>{t('late', { count: view.late, number: number(view.late) })}</strong>{' '}
          <span>{t('late-note')}</span>
        </p>
      )}
      <h2 id="facts-title">{t('facts')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must reach it */}
      <ul tabIndex={0} aria-labelledby="facts-title">
        {words(view.settings).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
