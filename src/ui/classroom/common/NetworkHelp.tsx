import { useTexts } from '../../../i18n/useTexts.ts';
import { ClassQr } from './ClassQr.tsx';
import { bareAddress, checkLink } from './links.ts';

const CAUSES = ['wrong', 'firewall', 'isolation'] as const;

/** What to look at when phones do not get in, and the phone check where an address for phones is known. */
export function NetworkHelp({ address }: { address: string | null }) {
  const t = useTexts('class');
  return (
    <div class="network-help">
      <ol>
        {CAUSES.map((cause) => (
          <li key={cause}>
            <strong>{t(`network.${cause}`)}</strong> <span>{t(`network.${cause}-do`)}</span>
          </li>
        ))}
      </ol>
      {address === null ? (
        <p class="small">{t('network.later')}</p>
      ) : (
        <figure class="phone-check">
          <ClassQr link={checkLink(address)} />
          <figcaption>
            <span>{t('network.check')}</span>{' '}
            <strong>{t('verbatim', { text: bareAddress(checkLink(address)) })}</strong>
          </figcaption>
        </figure>
      )}
    </div>
  );
}
