import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type SessionSettings } from '../../../store/classroom/types.ts';

/** Settings in words, the weightiest first: one short line each. */
export function useSettingWords(): (settings: SessionSettings) => string[] {
  const t = useKeyedTexts('class');
  const { number } = useNumbers();
  const groups = (settings: SessionSettings): string[] => {
    if (settings.groupSize === null) return [t('words.whole')];
    return [
      t('words.groups', { size: number(settings.groupSize) }),
      t(`words.remainder.${settings.remainder}`),
      t(`words.partners.${settings.partners}`),
    ];
  };
  const pace = ({ timer, reveal }: SessionSettings): string => {
    if (timer === null) return t('words.untimed');
    if (reveal === null) return t('words.timed', { seconds: number(timer) });
    return t('words.by-itself', { seconds: number(timer), reveal: number(reveal) });
  };
  return (settings) => [
    ...groups(settings),
    pace(settings),
    ...(settings.timer === null ? [] : [t(`words.absent.${settings.absent}`)]),
    t(settings.fill ? `words.fill.${settings.botsTold ? 'told' : 'untold'}` : 'words.no-fill'),
    ...(settings.roles === 'holders' ? [] : [t(`words.roles.${settings.roles}`)]),
    t(`words.names.${settings.names}`),
    t(settings.pledges ? 'words.pledges' : 'words.no-pledges'),
    ...(settings.predict ? [t('words.predict')] : []),
    ...(settings.games > 1
      ? [t('words.games', { count: settings.games, number: number(settings.games) })]
      : []),
    ...(settings.endingTold ? [] : [t('words.ending-untold')]),
  ];
}
