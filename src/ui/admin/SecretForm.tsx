import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';

/** Asks for the secret; `wrong`: what was wrong with the last one. */
export function SecretForm({
  wrong,
  onEnter,
}: {
  wrong: string | null;
  onEnter: (secret: string) => void;
}) {
  const t = useTexts('admin');
  const id = useId();
  const [secret, setSecret] = useState('');
  const [empty, setEmpty] = useState(false);
  const enter = (event: Event) => {
    event.preventDefault();
    setEmpty(secret.trim() === '');
    if (secret.trim() !== '') onEnter(secret);
  };
  const trouble = empty ? t('locked.empty') : wrong;
  return (
    <form class="card admin-locked" onSubmit={enter} noValidate>
      <h2>{t('locked.title')}</h2>
      <p>{t('locked.says')}</p>
      <div class="field">
        <label for={id}>{t('locked.label')}</label>
        <input
          id={id}
          class="input"
          type="password"
          autocomplete="current-password"
          value={secret}
          aria-invalid={trouble !== null}
          aria-describedby={`${id}-note`}
          onInput={(event) => setSecret(event.currentTarget.value)}
        />
      </div>
      <p id={`${id}-note`} class="admin-trouble" role="alert">
        {trouble}
      </p>
      <button type="submit" class="button primary">
        {t('locked.go')}
      </button>
    </form>
  );
}
