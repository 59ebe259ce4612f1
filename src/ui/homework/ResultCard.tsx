import { useRef, useState } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { endingOf } from '../../store/ending.ts';
import { debriefHref } from '../../store/finish.ts';
import { type Game } from '../../store/types.ts';
import { Icon } from '../common/art/Icon.tsx';
import { copyText } from '../share/clipboard.ts';
import { saveText } from '../share/save.ts';

const FILE = 'hold-or-sell-result.txt';

interface ResultCardProps {
  code: string;
  name: string;
  game: Game;
  forgetful: boolean; // the device keeps nothing
  onElse(): void;
}

/** The result code of a finished homework, and what to do with it. */
export function ResultCard({ code, name, game, forgetful, onElse }: ResultCardProps) {
  const t = useTexts('homework');
  const { money } = useNumbers();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState('');
  const { mine, others } = endingOf(game);
  const copy = async () => {
    if (await copyText(code)) return say(t('student.copied'));
    field.current?.focus();
    field.current?.select();
    say(t('student.by-hand'));
  };
  const save = () => {
    saveText(`${name}\n${code}\n`, FILE, 'text/plain');
    say(t('student.saved', { file: FILE }));
  };
  return (
    <>
      <section class="card task-card" aria-labelledby="result-code">
        <h2 id="result-code">{t('student.code')}</h2>
        <textarea
          ref={field}
          class="input result-code"
          readOnly
          rows={3}
          spellcheck={false}
          aria-labelledby="result-code"
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div class="ways">
          <button type="button" class="button primary" onClick={copy}>
            <Icon name="copy" /> {t('student.copy')}
          </button>
          <button type="button" class="button" onClick={save}>
            <Icon name="download" /> {t('student.save')}
          </button>
        </div>
        <p role="status" class="said">
          {said}
        </p>
        <p>{t('student.how-hand')}</p>
        <p class="small">{t(forgetful ? 'student.forgetful' : 'student.kept')}</p>
      </section>
      <section class="card task-card">
        <p class="ended">
          {others === null
            ? t('student.ended-alone', { mine: money(mine) })
            : t('student.ended', { mine: money(mine), others: money(others) })}
        </p>
        <div class="ways">
          <a class="button" href={debriefHref(game)}>
            {t('student.look')}
          </a>
          <button type="button" class="button quiet" onClick={onElse}>
            {t('student.else')}
          </button>
        </div>
      </section>
    </>
  );
}
