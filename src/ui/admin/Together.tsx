import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { addUp } from '../../store/admin/totals.ts';
import { type ServerFigures } from '../../store/admin/types.ts';

/** What all processes hold together: how many people first. */
export function Together({ figures }: { figures: ServerFigures }) {
  const t = useTexts('admin');
  const { number } = useNumbers();
  const { connected, connections, decisions } = addUp(figures);
  const { open, kept, mostSessions } = figures;
  const { student, teacher, wall, none } = connected;
  return (
    <section class="admin-now">
      <p class="admin-many">
        <strong>{number(connections)}</strong> <span>{t('connected')}</span>
      </p>
      <p class="admin-parts">
        {t('parts', {
          ...{ student: number(student), teacher: number(teacher) },
          ...{ wall: number(wall), none: number(none) },
        })}
      </p>
      <dl class="admin-ledger">
        <div>
          <dt>{t('now.open')}</dt>
          <dd>
            {open === null
              ? t('unknown')
              : t('now.open-of', { count: number(open), most: number(mostSessions) })}
          </dd>
        </div>
        <div>
          <dt>{t('now.kept')}</dt>
          <dd>{kept === null ? t('unknown') : number(kept)}</dd>
        </div>
        <div>
          <dt>{t('now.decisions')}</dt>
          <dd>{number(decisions)}</dd>
        </div>
      </dl>
    </section>
  );
}
