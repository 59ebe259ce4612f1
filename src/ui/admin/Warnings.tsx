import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type ServerFigures } from '../../store/admin/types.ts';
import { findWarnings, type Warning } from '../../store/admin/warnings.ts';
import { useAmounts } from './useAmounts.ts';

function useWarning(): (warning: Warning) => string {
  const t = useTexts('admin');
  const { number, percent } = useNumbers();
  const { took, span } = useAmounts();
  return (warning) => {
    const { about } = warning;
    const process = 'process' in warning ? number(warning.process) : '';
    switch (about) {
      case 'silent':
        return t('warn.silent', { process, time: span(warning.ms) });
      case 'lag':
      case 'slow':
        return t(`warn.${about}`, { process, time: took(warning.ms) });
      case 'full':
      case 'sessions': {
        const [count, most] = [number(warning.count), number(warning.most)];
        return t(`warn.${about}`, { process, count, most });
      }
      case 'cpu':
        return t('warn.cpu', { process, share: percent(warning.share, 0) });
      default:
        return t(`warn.${about}`, { process });
    }
  };
}

/** What to look at and what to do about it; or that all is well. */
export function Warnings({ figures }: { figures: ServerFigures }) {
  const t = useTexts('admin');
  const tell = useWarning();
  const sentences = findWarnings(figures).map(tell);
  const isWell = sentences.length === 0;
  return (
    <section class="admin-look" data-well={isWell} role="status">
      <h2>{t(isWell ? 'well' : 'look')}</h2>
      {isWell ? (
        <p>{t('well-says')}</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
