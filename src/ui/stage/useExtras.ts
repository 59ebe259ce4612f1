import { useEffect, useMemo, useState } from 'preact/hooks';
import { needTexts } from '../../i18n/start.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Film, type Picture, type PictureInput, type Show } from '../../picture/types.ts';
import { type SeatView } from '../../store/types.ts';

type Geometry = typeof import('./extras.ts');

/** What the stage's own part must offer: a maker of the drawn extras from their words. */
interface Drawing<Maker> {
  extrasWith(words: ReturnType<Geometry['extraWordsOf']>): Maker;
}

/** Whether a picture has anything besides the pool. */
function hasExtras({ belief, gate, siblings }: SeatView, show: Show | undefined): boolean {
  return belief !== null || gate !== null || siblings.length > 0 || show?.overhang === true;
}

/**
 * The extras of a picture, fetched when a view first has any; until then `pending`, and where they do not
 * arrive the pool is drawn without them.
 */
export function useExtras<Maker>(
  view: SeatView,
  show: Show | undefined,
  fetch: () => Promise<[Geometry, Drawing<Maker>]>,
) {
  const t = useTexts('extensions');
  const numbers = useNumbers();
  const [code, setCode] = useState<[Geometry, Drawing<Maker>] | 'none' | null>(null);
  const wanted = hasExtras(view, show);
  useEffect(() => {
    if (!wanted || code !== null) return;
    Promise.all([fetch(), needTexts('story')]).then(
      ([fetched]) => setCode(fetched),
      () => setCode('none'),
    );
  }, [wanted]);
  return useMemo(() => {
    const there = wanted && Array.isArray(code) ? code : null;
    return {
      pending: wanted && code === null,
      texts: there ? JSON.stringify(t('stage', { returnObjects: true })) : '', // for their fonts
      with: (input: PictureInput, picture: Picture): Picture =>
        there?.[0].withExtras(input, picture) ?? picture,
      film: (input: PictureInput, picture: Picture, film: Film): Film =>
        there?.[0].filmWithExtras(input, picture, film) ?? film,
      maker: (picture: Picture): { extras?: Maker } =>
        there ? { extras: there[1].extrasWith(there[0].extraWordsOf(t, numbers, picture)) } : {},
    };
  }, [code, wanted, numbers]);
}
