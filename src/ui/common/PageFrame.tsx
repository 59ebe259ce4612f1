import { type ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { hrefOf } from '../../store/routes.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Newer } from './Newer.tsx';
import { Notices } from './Notices.tsx';
import { useArrival } from './useArrival.ts';

interface PageFrameProps {
  title: string; // of the document and of the page's only h1
  children: ComponentChildren;
  tools?: ComponentChildren; // beside the language
}

/** A page of text and cards: seal and language on top, the title, the content. */
export function PageFrame({ title, children, tools }: PageFrameProps) {
  const t = useTexts('common');
  const main = useRef<HTMLElement>(null);
  const heading = useArrival(title);
  return (
    <>
      <header class="bar">
        <button type="button" class="skip button" onClick={() => main.current?.focus()}>
          {t('skip-to-content')}
        </button>
        <a class="seal" href={hrefOf({ page: 'home' })}>
          <span>{t('name')}</span>
        </a>
        <div class="bar-tools">
          {tools}
          <LanguageSwitch />
        </div>
      </header>
      <main class="page" ref={main} tabIndex={-1}>
        <Notices />
        <Newer />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}
