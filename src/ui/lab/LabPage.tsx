import { Suspense } from 'preact/compat';
import { useRef } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { hrefOf, LAB_TABS, type LabTab } from '../../store/routes.ts';
import { later } from '../common/later.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { type LabTabProps } from './common/types.ts';
import './lab.css';

const TABS = {
  market: later<LabTabProps>(() => import('./market/MarketTab.tsx').then((m) => m.MarketTab)),
  arena: later<LabTabProps>(() => import('./arena/ArenaTab.tsx').then((m) => m.ArenaTab)),
  evolution: later<LabTabProps>(() =>
    import('./evolution/EvolutionTab.tsx').then((m) => m.EvolutionTab),
  ),
  contagion: later<LabTabProps>(() =>
    import('./contagion/ContagionTab.tsx').then((m) => m.ContagionTab),
  ),
};

/** The lab: four benches, each at an address of its own; one comes back to each as one left it. */
export function LabPage({ tab, settings }: LabTabProps & { tab: LabTab }) {
  const t = useTexts('lab');
  const Tab = TABS[tab];
  const left = useRef(new Map<LabTab, string | null>());
  left.current.set(tab, settings);
  return (
    <PageFrame title={t('title')}>
      <nav class="lab-tabs" aria-label={t('tabs')}>
        {LAB_TABS.map((one) => (
          <a
            key={one}
            class="lab-tab"
            href={hrefOf({ page: 'lab', tab: one, settings: left.current.get(one) ?? null })}
            {...(one === tab && { 'aria-current': 'page' as const })}
          >
            {t(`tab.${one}`)}
          </a>
        ))}
      </nav>
      <Suspense fallback={<p class="loading">{t('loading')}</p>}>
        <Tab key={tab} settings={settings} />
      </Suspense>
    </PageFrame>
  );
}
