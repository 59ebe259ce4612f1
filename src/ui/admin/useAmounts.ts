import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';

const SECOND = 1_000; // ms
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MEGABYTE = 1e6; // bytes

/** Durations and sizes in the language that is shown. */
export function useAmounts() {
  const t = useTexts('admin');
  const { number } = useNumbers();
  /** How long something took, ms; null: nothing did. */
  const took = (ms: number | null): string => {
    if (ms === null) return t('nothing');
    if (ms < SECOND) return t('ms', { number: number(ms, ms < 10 ? 1 : 0) });
    return t('seconds', { number: number(ms / SECOND, 1) });
  };
  /** How long it is since something, ms, in the largest unit of which there are two. */
  const span = (ms: number): string => {
    if (ms < 2 * MINUTE) return t('seconds', { number: number(ms / SECOND) });
    if (ms < 2 * HOUR) return t('minutes', { number: number(ms / MINUTE) });
    if (ms < 2 * DAY) return t('hours', { number: number(ms / HOUR) });
    return t('days', { number: number(ms / DAY) });
  };
  const megabytes = (bytes: number) => t('megabytes', { number: number(bytes / MEGABYTE) });
  return { took, span, megabytes };
}
