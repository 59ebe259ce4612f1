import { type ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { CrossMark } from './marks.tsx';

interface DialogProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  wide?: boolean;
}

/** A modal dialog; it is open as long as it is rendered, and gives the focus back when it goes. */
export function Dialog({ title, onClose, children, wide = false }: DialogProps) {
  const t = useTexts('common');
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const gone = useRef(false);
  useEffect(() => {
    const node = dialog.current;
    node?.showModal();
    return () => {
      gone.current = true; // its late close event must not close what took its place
      node?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={heading}
      onClose={() => {
        if (!gone.current) onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="inside">
        <div class="top">
          <h2 id={heading}>{title}</h2>
          <button
            type="button"
            class="button quiet"
            aria-label={t('close')}
            onClick={() => dialog.current?.close()}
          >
            <CrossMark />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
