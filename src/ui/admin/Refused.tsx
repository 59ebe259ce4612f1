import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../i18n/useTexts.ts';
import { addUp } from '../../store/admin/totals.ts';
import { type ServerFigures } from '../../store/admin/types.ts';

/** What the servers refused and how often, the most frequent first. */
export function Refused({ figures }: { figures: ServerFigures }) {
  const t = useTexts('admin');
  const keyed = useKeyedTexts('admin');
  const { number } = useNumbers();
  const { refused } = addUp(figures);
  const most = refused[0]?.[1] ?? 1;
  const nameOf = (code: string) => code.replace(/^class\./, '');
  return (
    <section class="admin-refused">
      <h2>{t('refused.title')}</h2>
      <p>{t(refused.length === 0 ? 'refused.none' : 'refused.says')}</p>
      {refused.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('refused.what')}</th>
              <th scope="col">{t('refused.times')}</th>
            </tr>
          </thead>
          <tbody>
            {refused.map(([code, times]) => (
              <tr key={code}>
                <th scope="row">
                  {keyed(`code.${nameOf(code)}`)}
                  <span
                    class="admin-bar"
                    aria-hidden="true"
                    style={{ width: `${(100 * times) / most}%` }}
                  />
                </th>
                <td>{number(times)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
