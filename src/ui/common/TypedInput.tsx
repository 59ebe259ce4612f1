import { useLayoutEffect, useState } from 'preact/hooks';

interface TypedInputProps {
  id?: string;
  inputMode: 'text' | 'numeric' | 'decimal';
  'aria-label'?: string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string;
  written: string; // what stands there before anybody types
  /** Takes what was typed, on Enter or when the field is left; answers what shall stand there now. */
  onSettle(typed: string): string;
}

/**
 * A text field that lets one finish typing: the library behind the pages takes `onChange` of a text field for
 * `onInput`, so that a number would be read at its first digit.
 */
export function TypedInput({ written, onSettle, ...rest }: TypedInputProps) {
  const [typed, setTyped] = useState(written);
  useLayoutEffect(() => setTyped(written), [written]);
  const settle = (text: string) => setTyped(onSettle(text));
  return (
    <input
      {...rest}
      class="input"
      type="text"
      autoComplete="off"
      value={typed}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={(event) => settle(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle(event.currentTarget.value);
      }}
    />
  );
}
