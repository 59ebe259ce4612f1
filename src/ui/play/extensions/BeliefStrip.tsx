import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Scenario, type SeatView } from '../../../store/types.ts';
import { ReportMark } from './marks.tsx';

const MOST = 6; // reports drawn; a screen reader hears them all

/** What the public reports say so far, and how likely they make it that the token is real. */
export function BeliefStrip({ scenario, view }: { scenario: Scenario; view: SeatView }) {
  const t = useTexts('extensions');
  const numbers = useNumbers();
  const { items } = useLists();
  const { belief, past } = view;
  if (belief === null || scenario.quality === undefined) return null;
  const reports = past.flatMap(({ report }) => (report === null ? [] : [report]));
  const share = numbers.percent(belief, 0);
  return (
    <section class="belief" aria-label={t('belief.label')}>
      <span class="belief-ask">{t('belief.ask')}</span>
      <span class="belief-bar" aria-hidden="true">
        <span style={{ width: `${belief * 100}%` }} />
      </span>
      <strong>{t('belief.share', { share })}</strong>
      <span class="belief-last">{t(`belief.last.${reports.at(-1) ?? 'none'}`)}</span>
      {reports.length > 0 && (
        <span class="belief-reports">
          {reports.slice(-MOST).map((report, i) => (
            <ReportMark key={i} report={report} />
          ))}
          <span class="hidden-text">
            {t('belief.history', {
              reports: items(reports.map((report) => t(`belief.report.${report}`))),
            })}
          </span>
        </span>
      )}
      <span class="belief-right">
        {t('belief.accuracy', { share: numbers.percent(scenario.quality.accuracy, 0) })}
      </span>
    </section>
  );
}
