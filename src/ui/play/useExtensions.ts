import { useEffect, useState } from 'preact/hooks';
import { needTexts } from '../../i18n/start.ts';
import { type Scenario } from '../../store/types.ts';

/** What a game with a hidden type, a coordinator or further tokens says and asks. */
export type Extensions = typeof import('./extensions/extensions.ts');

export function hasExtensions({ quality, coordinator, siblings }: Scenario): boolean {
  return quality !== undefined || coordinator !== undefined || siblings !== undefined;
}

async function fetchExtensions(): Promise<Extensions> {
  const [code] = await Promise.all([import('./extensions/extensions.ts'), needTexts('story')]);
  return code;
}

/** The extensions' part of the page, fetched when it is wanted: null until then, 'missing' where it does not come. */
export function useExtensions(wanted: boolean): Extensions | 'missing' | null {
  const [code, setCode] = useState<Extensions | 'missing' | null>(null);
  useEffect(() => {
    if (!wanted || code !== null) return;
    fetchExtensions().then(
      (fetched) => setCode(fetched),
      () => setCode('missing'),
    );
  }, [wanted]);
  return code;
}
