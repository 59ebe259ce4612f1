import { useEffect, useState } from 'preact/hooks';
import { isLanguage, type Language } from '../../../i18n/languages.ts';
import { useLanguage } from '../../../i18n/useTexts.ts';
import { useApp } from '../../common/app.ts';

/** How the wall looks on this device; its languages are its own, not those of the teacher's pages. */
export interface Look {
  first: Language;
  second: Language | null; // null: one language alone
  dark: boolean;
}

const NAME = 'wall/look';

/** A look from whatever was kept; `page` is the language to begin with. */
export function readLook(kept: unknown, page: Language): Look {
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Look>;
  const first = isLanguage(given.first) ? given.first : page;
  const second = isLanguage(given.second) && given.second !== first ? given.second : null;
  return { first, second, dark: given.dark !== false };
}

/** The look after a change of one part: the same language never stands twice. */
export function changeLook(look: Look, part: Partial<Look>): Look {
  const { first, second, dark } = { ...look, ...part };
  if (second !== first) return { first, second, dark };
  return {
    first,
    second: part.first === undefined || look.second === null ? null : look.first,
    dark,
  };
}

/** The wall's look, kept on the device and followed while another of its pages changes it. */
export function useLook(): [Look, (part: Partial<Look>) => void] {
  const { device } = useApp();
  const page = useLanguage();
  const [look, setLook] = useState(
    () => device.recall(NAME, (kept) => readLook(kept, page)) ?? readLook(null, page),
  );
  useEffect(() => {
    const follow = () =>
      setLook((now) => device.recall(NAME, (kept) => readLook(kept, now.first)) ?? now);
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);
  const change = (part: Partial<Look>) => {
    const next = changeLook(look, part);
    device.keep(NAME, next);
    setLook(next);
  };
  return [look, change];
}
