import { useId, useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { strategiesFor } from '../../../store/setUp.ts';
import { type Role } from '../../../store/types.ts';
import { castAll, castOne } from '../../../store/workshop/changes.ts';
import { useEditor } from './context.ts';
import { StrategySelect } from './StrategySelect.tsx';

/** One strategy for every seat, or for a single one. */
export function QuickCast({ role }: { role: Role }) {
  const t = useTexts('workshop');
  const { number } = useNumbers();
  const { draft, edit } = useEditor();
  const { scenario } = draft;
  const [id, choose] = useState(() => strategiesFor(role, scenario)[0]!);
  const [text, setText] = useState('1');
  const label = useId();
  const seats = role === 'holder' ? scenario.holders : scenario.makers;
  const seat = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  const wrong = seat < 1 || seat > seats;
  return (
    <div class="ws-quick">
      <p class="ws-quick-title">{t('quick.title')}</p>
      <StrategySelect role={role} value={id} label={t('quick.strategy')} onChoose={choose} />
      <button type="button" class="button" onClick={() => edit((now) => castAll(now, role, id))}>
        {t('quick.all', { seats: number(seats) })}
      </button>
      <span class="ws-quick-one">
        <label for={label}>{t('quick.seat')}</label>
        <input
          id={label}
          class="input entry"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${label}-wrong`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          disabled={wrong}
          onClick={() => edit((now) => castOne(now, role, seat - 1, id))}
        >
          {t('quick.one')}
        </button>
      </span>
      <p id={`${label}-wrong`} class="ws-wrong" role="alert">
        {wrong && t('wrong.out-of-range', { least: number(1), most: number(seats) })}
      </p>
    </div>
  );
}
