import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Line } from '../../../store/classroom/links.ts';
import { type Standing } from '../../../store/classroom/teacher-types.ts';
import { hrefOf } from '../../../store/routes.ts';
import { loadAnew } from '../../common/loadAnew.ts';
import { PageFrame } from '../../common/PageFrame.tsx';
import { useClassRefusal } from '../common/useClassRefusal.ts';
import '../../common/question-card.css';

/** In place of the desk: the class is not open yet, or cannot be opened here, and what to do. */
export function StandingPage({ standing, line }: { standing: Standing; line: Line }) {
  const t = useKeyedTexts('class');
  const tell = useClassRefusal();
  const told = standing === 'open' ? 'connecting' : standing;
  const isWaiting = told === 'connecting';
  const isStale = told === 'newer-server' || told === 'older-server';
  return (
    <PageFrame title={t('title')}>
      <section class="card question-card">
        <p role={isWaiting ? 'status' : 'alert'}>
          {isWaiting && line.turnedAway !== undefined
            ? tell({ code: line.turnedAway })
            : t(isWaiting && line.state === 'lost' ? 'standing.lost' : `standing.${told}`)}
        </p>
        <div class="ways">
          {isStale && (
            <button type="button" class="button primary" onClick={loadAnew}>
              {t('reload')}
            </button>
          )}
          <a class="button" href={hrefOf({ page: 'class' })}>
            {t('to-classes')}
          </a>
        </div>
      </section>
    </PageFrame>
  );
}
