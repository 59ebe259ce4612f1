import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { codeOfFile, codesOfText, MOST_COMPARED } from '../../store/comparing.ts';
import { type Result } from '../../store/types.ts';
import { useRefusal } from '../common/useRefusal.ts';
import { FileCard } from '../library/FileCard.tsx';
import { RecentGames } from './RecentGames.tsx';

interface AddGameProps {
  codes: readonly string[]; // of the games that are here
  onAdd(codes: string[]): void; // all of them
}

/** One more game: by its link, its file, or one of the last on this device. */
export function AddGame({ codes, onAdd }: AddGameProps) {
  const t = useTexts('replays');
  const tell = useRefusal();
  const [text, type] = useState('');
  const [trouble, setTrouble] = useState('');
  const field = useId();
  /** What is wrong with them, or ''. */
  const add = (given: Result<readonly string[]>): string => {
    if (!given.ok) return tell(given.refusal);
    const fresh = given.value.filter((code) => !codes.includes(code));
    if (fresh.length === 0) return t('compare.already');
    if (codes.length >= MOST_COMPARED) return t('compare.full');
    onAdd([...codes, ...fresh]);
    return '';
  };
  return (
    <section class="add-game" aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>{t('compare.add')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const wrong = add(codesOfText(text));
          setTrouble(wrong);
          if (wrong === '') type('');
        }}
      >
        <label for={field}>{t('compare.paste')}</label>
        <div class="paste">
          <input
            id={field}
            class="input"
            value={text}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="submit" class="button primary">
            {t('compare.do-add')}
          </button>
        </div>
        <p role="alert" class="trouble">
          {trouble}
        </p>
      </form>
      <RecentGames shown={codes} onTake={(code) => setTrouble(add({ ok: true, value: [code] }))} />
      <FileCard
        title={t('compare.file-title')}
        how={t('compare.file-how')}
        choose={t('compare.file-choose')}
        unreadable={t('compare.unreadable')}
        open={(file) => {
          const code = codeOfFile(file);
          return add(code.ok ? { ok: true, value: [code.value] } : code) || null;
        }}
      />
    </section>
  );
}
