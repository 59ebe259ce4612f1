import { useId, useState } from 'preact/hooks';
import { useDrop } from '../common/useDrop.ts';
import './open-file.css';

interface FileCardProps {
  title: string;
  how: string;
  choose: string; // name of the button
  unreadable: string; // said of what is no text
  /** Opens the text of a file; what is wrong with it, or null. */
  open(text: string): string | null;
}

/** A JSON file to be opened, chosen or dropped; what is wrong with it is told in a sentence. */
export function FileCard({ title, how, choose, unreadable, open }: FileCardProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const input = useId();
  const tryOpen = (file: File | undefined) => {
    setTrouble(null);
    file?.text().then(
      (text) => setTrouble(open(text)),
      () => setTrouble(unreadable),
    );
  };
  const { over, ...drop } = useDrop((files) => tryOpen(files[0]));
  return (
    <section
      class={over ? 'open-file over' : 'open-file'}
      aria-labelledby={`${input}-title`}
      {...drop}
    >
      <h2 id={`${input}-title`}>{title}</h2>
      <p>{how}</p>
      <label class="button file-button" for={input}>
        {choose}
        <input
          id={input}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            tryOpen(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p role="alert" class="trouble">
        {trouble}
      </p>
    </section>
  );
}
