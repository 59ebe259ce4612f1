import { useMemo, useState } from 'preact/hooks';
import { LOCALES } from '../../../i18n/languages.ts';
import { useLanguage, useTexts } from '../../../i18n/useTexts.ts';
import { openingGame, playHref } from '../../../store/setUp.ts';
import { type Own } from '../../../store/shelf.ts';
import { workshopHref } from '../../../store/workshop/editor.ts';
import { copyOf, fileOf } from '../../../store/workshop/making.ts';
import { useTitleOf } from '../../common/useScenarioTitle.ts';
import { SmallSchelling } from '../../play/SchellingDiagram.tsx';
import { saveText } from '../../share/save.ts';
import { RenameDialog } from './RenameDialog.tsx';
import { type ShelfState } from './useShelf.ts';
import '../../play/analysis.css';

/** One scenario of one's own: what it is called, what game it is, and what can be done with it. */
export function OwnCard({ own, shelf }: { own: Own; shelf: ShelfState }) {
  const t = useTexts('workshop');
  const analysis = useTexts('analysis');
  const language = useLanguage();
  const title = useTitleOf()(own.scenario);
  const [renaming, setRenaming] = useState(false);
  const opening = useMemo(() => openingGame(own.scenario), [own.code]);
  const when = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(own.changedAt);
  const exportFile = () => {
    const file = fileOf(own.scenario, language);
    saveText(file.text, file.name, 'application/json');
  };
  const deeds = [
    { name: 'duplicate', does: () => shelf.add(copyOf(own.scenario)) },
    { name: 'rename', does: () => setRenaming(true) },
    { name: 'export', does: exportFile },
    { name: 'drop', does: () => shelf.drop(own) },
  ] as const;
  return (
    <li class="own-card card">
      <h3 dir="auto">{title}</h3>
      <p class="facts">
        {opening.class !== null && (
          <>
            <SmallSchelling now={opening} />
            <span class="badge">{analysis(`class.${opening.class}`)}</span>
          </>
        )}
      </p>
      <p class="own-when">{t('changed-at', { when })}</p>
      <div class="own-ways">
        <a
          class="button"
          href={workshopHref(own.scenario, own.id)}
          aria-label={t('of.open', { title })}
        >
          {t('card.open')}
        </a>
        <a class="button" href={playHref(own.scenario)} aria-label={t('of.play', { title })}>
          {t('card.play')}
        </a>
        {deeds.map(({ name, does }) => (
          <button
            key={name}
            type="button"
            class="button quiet"
            aria-label={t(`of.${name}`, { title })}
            onClick={does}
          >
            {t(`card.${name}`)}
          </button>
        ))}
      </div>
      {renaming && (
        <RenameDialog
          scenario={own.scenario}
          onName={(scenario) => shelf.replace(own, scenario)}
          onClose={() => setRenaming(false)}
        />
      )}
    </li>
  );
}
