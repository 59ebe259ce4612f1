import { useTexts } from '../../../i18n/useTexts.ts';
import { type Still } from '../../../store/staging.ts';
import { useSettings } from '../../common/app.ts';
import { useMotion } from '../../common/useMotion.ts';
import { PoolTable } from '../../play/PoolTable.tsx';
import { StageHost } from '../../stage/StageHost.tsx';

const ignore = () => {};

interface PoolProps {
  still: Still;
  overhang?: boolean; // where the water would stand if everybody sold
}

/** The pool at rest, with its numbers for those who cannot see it. */
export function Pool({ still, overhang = false }: PoolProps) {
  const t = useTexts('play');
  const { speed } = useSettings();
  const motion = useMotion();
  return (
    <section class="stage story-pool" aria-label={t('pool.label')}>
      <StageHost
        {...still}
        speed={speed}
        motion={motion}
        muted
        skip={0}
        show={{ overhang }}
        onSettled={ignore}
      />
      <div class="hidden-text">
        <PoolTable {...still} allSell={overhang} />
      </div>
    </section>
  );
}
