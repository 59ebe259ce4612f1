import { type ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { CrossMark } from '../common/marks.tsx';
import { useTexts } from './texts.ts';

interface SheetProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
}

/** A sheet over the foot of the page; open as long as it is rendered. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const t = useTexts();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const node = dialog.current;
    node?.showModal();
    top.current?.focus();
    return () => node?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="inside">
        <h2 ref={top} id={heading} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          class="cross"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <CrossMark />
        </button>
        {children}
      </div>
    </dialog>
  );
}
