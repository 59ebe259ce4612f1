import { useState } from 'preact/hooks';
import { Afloat } from './Afloat.tsx';
import { Languages } from './Languages.tsx';
import { useStudent } from './phone.ts';
import { useTexts } from './texts.ts';
import { useSays } from './useSays.ts';

/** The way in without a QR code: type what stands on the big screen. */
export function CodePage() {
  const t = useTexts();
  const says = useSays();
  const { enter, refusal, code, back } = useStudent();
  const [typed, setTyped] = useState(refusal === null ? '' : (code ?? ''));
  const [missing, setMissing] = useState(false);
  const wrong = missing ? t('code.empty') : refusal === null ? '' : says(refusal);
  return (
    <main class="screen code">
      <header class="named">
        <p>{t('name')}</p>
        <h1>{t('code.title')}</h1>
      </header>
      {back !== null && (
        <button type="button" class="go back" onClick={() => enter(back)}>
          {t('code.back', { code: back })}
        </button>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(typed.trim() === '');
          if (typed.trim() !== '') enter(typed);
        }}
      >
        <label for="code">{t('code.label')}</label>
        <input
          id="code"
          class="code-field"
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellcheck={false}
          enterkeyhint="go"
          maxLength={12}
          aria-invalid={wrong !== ''}
          aria-describedby="code-hint code-wrong"
          onInput={(event) => {
            setMissing(false);
            setTyped(event.currentTarget.value.toUpperCase());
          }}
        />
        <p id="code-hint">{t('code.hint')}</p>
        <p id="code-wrong" class="wrong" role="alert">
          {wrong}
        </p>
        <button type="submit" class="go">
          {t('code.go')}
        </button>
      </form>
      <Afloat />
      <a class="aside" href="#check">
        {t('code.check')}
      </a>
      <Languages />
    </main>
  );
}
