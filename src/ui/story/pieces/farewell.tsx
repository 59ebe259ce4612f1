import { CHAPTERS } from '../../../chapters/index.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { recallProgress } from '../../../store/progress.ts';
import { hrefOf } from '../../../store/routes.ts';
import { useApp } from '../../common/app.ts';
import { Figure } from '../../common/art/Figure.tsx';
import { useTelling } from '../useTelling.ts';
import { type PieceProps } from './props.ts';
import './farewell.css';

/** A chapter's own title: each has a file of texts of its own. */
function Title({ id }: { id: string }) {
  return <>{useKeyedTexts(id)('title')}</>;
}

/** All chapters: what was seen in those that were read, and the way to those that were not. */
export function Farewell({ chapter }: PieceProps) {
  const { device } = useApp();
  const telling = useTelling(chapter.id);
  const numbers = useNumbers();
  const { chapters } = recallProgress(device).progress;
  return (
    <ol class="farewell">
      {CHAPTERS.map(({ id, number, figure }) => {
        const done = chapters[id]?.done === true;
        const said = done ? 'seen' : 'open';
        return (
          <li key={id} class={`kept-card card ${said}`}>
            <Figure id={figure as 'myopic'} crop="bust" />
            <a href={hrefOf({ page: 'chapter', number: String(number), step: null })}>
              <span class="kept-number">{numbers.number(number)}</span>{' '}
              {done ? telling.text(`steps.farewell.piece.${id}`) : <Title id={id} />}
            </a>
          </li>
        );
      })}
    </ol>
  );
}
