import { useMemo, useRef, useState } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { challengeParcel, type Parcel, replayParcel, scenarioParcel } from '../../store/sharing.ts';
import { type Replay, type Scenario } from '../../store/types.ts';
import { useApp } from '../common/app.ts';
import { Icon } from '../common/art/Icon.tsx';
import { Dialog } from '../common/Dialog.tsx';
import { copyText } from './clipboard.ts';
import { QrPanel } from './QrPanel.tsx';
import { saveText } from './save.ts';
import './share.css';

interface ShareDialogProps {
  scenario: Scenario;
  replay?: Replay;
  parcel?: Parcel; // of the scenario, where its link is not to open its set-up
  first?: What; // what is offered first
  onClose(): void;
}

const WHATS = ['scenario', 'replay', 'challenge'] as const;
type What = (typeof WHATS)[number];

/** Share a scenario, or a finished game: link, copy, QR code, file. Open while it is rendered. */
export function ShareDialog(props: ShareDialogProps) {
  const { scenario, replay, parcel: given, first = 'scenario', onClose } = props;
  const t = useTexts('share');
  const [what, choose] = useState<What>(first);
  const parcel = useMemo(() => {
    if (what === 'scenario' || replay === undefined) return given ?? scenarioParcel(scenario);
    return what === 'replay' ? replayParcel(replay) : challengeParcel(replay);
  }, [what, scenario, replay, given]);
  return (
    <Dialog title={t('title')} onClose={onClose}>
      {replay && (
        <fieldset class="segments">
          <legend class="hidden-text">{t('what')}</legend>
          {WHATS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="share-what"
                checked={what === one}
                onChange={() => choose(one)}
              />
              {t(one)}
            </label>
          ))}
        </fieldset>
      )}
      <Handover key={what} parcel={parcel} />
    </Dialog>
  );
}

function isLocal(): boolean {
  return /^(localhost|127\.|\[::1\])/.test(window.location.host);
}

/** One parcel with every way to hand it on that this browser has. */
function Handover({ parcel }: { parcel: Parcel }) {
  const t = useTexts('share');
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const { sentences } = useLists();
  const { href, file } = parcel;
  const { home } = useApp();
  const link = href === null ? null : new URL(href, home).href;
  const save = () => {
    saveText(file.text, file.name, 'application/json');
    say(t('saved', { name: file.name }));
  };
  const copy = async (address: string) => {
    if (await copyText(address)) return say(t('copied'));
    field.current?.focus();
    field.current?.select();
    say(t('by-hand'));
  };
  return (
    <div class="handover">
      {link !== null && <QrPanel link={link} />}
      <div class="ways">
        {link === null ? (
          <p>{t('too-long')}</p>
        ) : (
          <>
            <input
              ref={field}
              class="input link"
              readOnly
              value={link}
              aria-label={t('link')}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button type="button" class="button primary" onClick={() => copy(link)}>
              <Icon name="copy" /> {t('copy')}
            </button>
            <SendButton link={link} />
          </>
        )}
        <button type="button" class="button" onClick={save}>
          <Icon name="download" /> {t('file')}
        </button>
        <p role="status" class="said">
          {said}
        </p>
      </div>
      <p class="aside">{sentences(isLocal() && link !== null && t('local'), t('private'))}</p>
    </div>
  );
}

/** The device's own way of sending, where it has one. */
function SendButton({ link }: { link: string }) {
  const t = useTexts('share');
  const common = useTexts('common');
  if (typeof navigator.share !== 'function') return null;
  const send = () => {
    // Who changes their mind is told nothing.
    navigator.share({ title: common('name'), url: link }).catch(() => {});
  };
  return (
    <button type="button" class="button" onClick={send}>
      <Icon name="share" /> {t('send')}
    </button>
  );
}
