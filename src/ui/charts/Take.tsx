import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { csvOf, type Table } from '../../store/debrief.ts';
import { copyPicture, copyText } from '../share/clipboard.ts';
import { saveBlob, saveText } from '../share/save.ts';
import { ByHand, type Handed } from './ByHand.tsx';
import { DataTable } from './DataTable.tsx';
import { pictureOf, pngOf } from './picture.ts';

interface TakeProps {
  name: string;
  title: string;
  alt: string;
  table: Table;
  texts?: string; // namespace of the table's columns and cells; a game's debrief unless told
}

/** Under a chart: its numbers as a table, and ways to copy and save it. */
export function Take({ name, title, alt, table, texts = 'debrief' }: TakeProps) {
  const t = useTexts('debrief');
  const place = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const [said, say] = useState('');
  const [handed, hand] = useState<Handed | null>(null);
  const picture = () => {
    const svg = place.current?.closest('figure')?.querySelector<SVGSVGElement>('.drawing > svg');
    return svg ? pictureOf(svg, title, alt) : null;
  };
  const copy = async (text: string) => {
    if (await copyText(text)) say(t('take.copied'));
    else hand({ text });
  };
  const copyPng = async () => {
    const drawn = picture();
    if (!drawn) return say(t('take.failed'));
    const png = pngOf(drawn);
    if (await copyPicture(png)) return say(t('take.copied'));
    png.then(
      (blob) => hand({ picture: URL.createObjectURL(blob), alt: title }),
      () => say(t('take.failed')),
    );
  };
  const save = (file: string, write: () => void) => {
    write();
    say(t('take.saved', { name: file }));
  };
  const savePng = async () => {
    const drawn = picture();
    if (!drawn) return say(t('take.failed'));
    try {
      const blob = await pngOf(drawn);
      save(`${name}.png`, () => saveBlob(blob, `${name}.png`));
    } catch {
      say(t('take.failed'));
    }
  };
  const svg = () => picture()?.markup ?? '';
  return (
    <details class="take" ref={place} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('take.open')}</summary>
      {open && (
        <div class="take-inside">
          <DataTable table={table} caption={title} texts={texts} />
          <fieldset class="take-row">
            <legend>{t('take.copy')}</legend>
            <button type="button" class="button" onClick={() => copy(`${title}\n${alt}`)}>
              {t('take.text')}
            </button>
            <button type="button" class="button" onClick={() => copy(svg())}>
              {t('take.svg')}
            </button>
            <button type="button" class="button" onClick={copyPng}>
              {t('take.png')}
            </button>
            <button type="button" class="button" onClick={() => copy(csvOf(table))}>
              {t('take.csv')}
            </button>
          </fieldset>
          <fieldset class="take-row">
            <legend>{t('take.save')}</legend>
            <button
              type="button"
              class="button"
              onClick={() =>
                save(`${name}.svg`, () => saveText(svg(), `${name}.svg`, 'image/svg+xml'))
              }
            >
              {t('take.svg')}
            </button>
            <button type="button" class="button" onClick={savePng}>
              {t('take.png')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() =>
                save(`${name}.csv`, () => saveText(csvOf(table), `${name}.csv`, 'text/csv'))
              }
            >
              {t('take.csv')}
            </button>
          </fieldset>
        </div>
      )}
      <p role="status" class="take-said">
        {said}
      </p>
      {handed && <ByHand handed={handed} onClose={() => hand(null)} />}
    </details>
  );
}
