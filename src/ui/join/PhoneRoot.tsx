import { useEffect, useState } from 'preact/hooks';
import { CheckPage } from './CheckPage.tsx';
import { PhonePage } from './PhonePage.tsx';
import { usePhone } from './phone.ts';

const CHECK = 'check';

const askedIn = (hash: string) => decodeURIComponent(hash.replace(/^#\/?/, ''));

/** What the address asks for: a class by its code, the check of this phone, or (without) a code to type. */
export function PhoneRoot() {
  const { student } = usePhone();
  const [asked, setAsked] = useState(() => askedIn(window.location.hash));
  useEffect(() => {
    const follow = () => setAsked(askedIn(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const { code, enter } = student.getState();
    if (asked !== CHECK && asked !== '' && asked !== code) enter(asked);
  }, [asked]);
  useEffect(
    () =>
      // A code that was typed is kept in the address, so that a reload comes back to its class.
      student.subscribe(({ code, place }) => {
        if (place === 'code' && code !== null) return;
        const hash = code === null ? '' : `#${code}`;
        if (askedIn(window.location.hash) === CHECK || window.location.hash === hash) return;
        const { pathname, search } = window.location;
        window.history.replaceState(null, '', `${pathname}${search}${hash}`);
      }),
    [],
  );
  return asked === CHECK ? <CheckPage /> : <PhonePage />;
}
