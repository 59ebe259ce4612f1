import { useId } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherStore } from '../../../store/classroom/teacher-types.ts';
import { ClassQr } from '../common/ClassQr.tsx';
import { JoinCode } from '../common/JoinCode.tsx';
import { doorAddress, joinLink } from '../common/links.ts';

/** How students come in: the code, the QR code, the address; which address, where there are several. */
export function JoinCard({ store }: { store: TeacherStore }) {
  const t = useTexts('class');
  const id = useId();
  const { code, address, addresses } = store;
  if (code === null) return null;
  return (
    <section class="card join-card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('join.code')}</h2>
      <JoinCode code={code} />
      {address !== null && (
        <>
          <ClassQr link={joinLink(address, code)} />
          {addresses.length > 1 ? (
            <div class="pick-address">
              <label for={id}>{t('join.pick')}</label>
              <select
                id={id}
                class="select"
                value={address}
                onChange={(event) => store.pick(event.currentTarget.value)}
              >
                {addresses.map((one) => (
                  <option key={one} value={one}>
                    {t('verbatim', { text: doorAddress(one) })}
                  </option>
                ))}
              </select>
            </div>
          ) : (
            <p class="join-address">{t('verbatim', { text: doorAddress(address) })}</p>
          )}
          <p class="join-how">{t('join.how')}</p>
        </>
      )}
    </section>
  );
}
