import { useContext, useEffect, useState } from 'preact/hooks';
import { LOCALES } from '../../../i18n/languages.ts';
import { Tongue } from '../../../i18n/Tongue.tsx';
import { useTexts } from '../../../i18n/useTexts.ts';
import { pickedAddress } from '../../../store/classroom/teacher.ts';
import { type WallView } from '../../../store/classroom/types.ts';
import { useApp } from '../../common/app.ts';
import { ClassQr } from '../common/ClassQr.tsx';
import { JoinCode } from '../common/JoinCode.tsx';
import { doorAddress, joinLink } from '../common/links.ts';
import { Crowd } from './Crowd.tsx';
import { Say, Tongues } from './Say.tsx';

const LONG = 34; // characters of an address that no longer fit a line

interface LobbyProps {
  view: WallView;
  code: string;
  addresses: readonly string[];
}

/** The address for phones that was picked on this device, followed while another of its pages picks. */
function useAddress(addresses: readonly string[]): string | null {
  const { device } = useApp();
  const [, look] = useState(0);
  useEffect(() => {
    const again = () => look((n) => n + 1);
    window.addEventListener('storage', again);
    return () => window.removeEventListener('storage', again);
  }, []);
  return pickedAddress(device, addresses);
}

function Name() {
  return useTexts('common')('name');
}

/** The game's name in the wall's languages. */
function Seal() {
  const languages = useContext(Tongues);
  return (
    <p class="seal">
      <span class="inline">
        {languages.map((language) => (
          <span key={language} class="tongue" lang={LOCALES[language]}>
            <Tongue language={language}>
              <Name />
            </Tongue>
          </span>
        ))}
      </span>
    </p>
  );
}

/** Before the game: how one joins, readable and to be scanned from the back row, and how many are in. */
export function Lobby({ view: { waiting }, code, addresses }: LobbyProps) {
  const address = useAddress(addresses);
  return (
    <main class="wall-lobby">
      <div class="ways-in">
        <Seal />
        <Say as="h1">{(t) => t('lobby.how')}</Say>
        {address === null ? (
          <Say>{(t) => t('lobby.alone')}</Say>
        ) : (
          <>
            <Say class="inline muted">{(t) => t('lobby.or')}</Say>
            <p class={address.length > LONG ? 'address long' : 'address'}>{doorAddress(address)}</p>
          </>
        )}
        <Say class="inline muted">{(t) => t('lobby.type')}</Say>
        <JoinCode code={code} />
        <div class="many" role="status">
          <Say class="inline">
            {(t, { number }) =>
              waiting === 0
                ? t('lobby.none')
                : t('lobby.in', { count: waiting, n: number(waiting) })
            }
          </Say>
        </div>
      </div>
      {address !== null && <ClassQr link={joinLink(address, code)} />}
      <Crowd count={waiting} />
    </main>
  );
}
