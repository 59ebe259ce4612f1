import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { csvOf, type Table } from '../../store/debrief.ts';
import { type Origin, recordsOf, resultFile, withOrigin } from '../../store/origin.ts';
import { copyPicture, copyText } from '../share/clipboard.ts';
import { saveBlob, saveText } from '../share/save.ts';
import { ByHand, type Handed } from './ByHand.tsx';
import { DataTable } from './DataTable.tsx';
import { useOrigin } from './made.ts';
import { pictureOf, pngOf } from './picture.ts';

interface TakeProps {
  name: string;
  title: string;
  alt: string;
  table: Table;
  texts?: string; // namespace of the table's columns and cells; a game's debrief unless told
  origin?: Origin; // what made it; with it every file says so, and there is JSON
  result?: unknown; // what the JSON holds; the table's rows unless told
}

/** Under a chart: its numbers as a table, and ways to copy and save it. */
export function Take({ name, title, alt, table, texts = 'debrief', result, ...from }: TakeProps) {
  const t = useTexts('debrief');
  const place = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const [said, say] = useState('');
  const [handed, hand] = useState<Handed | null>(null);
  const origin = useOrigin(from.origin);
  const picture = () => {
    const svg = place.current?.closest('figure')?.querySelector<SVGSVGElement>('.drawing > svg');
    return svg ? pictureOf(svg, title, alt, origin) : null;
  };
  const copy = async (text: string) => {
    if (await copyText(text)) say(t('take.copied'));
    else hand({ text });
  };
  const copyPng = async () => {
    const drawn = picture();
    if (!drawn) return say(t('take.failed'));
    const png = pngOf(drawn, origin);
    if (await copyPicture(png)) return say(t('take.copied'));
    png.then(
      (blob) => hand({ picture: URL.createObjectURL(blob), alt: title }),
      () => say(t('take.failed')),
    );
  };
  const save = (file: string, write: (file: string) => void) => {
    write(file);
    say(t('take.saved', { name: file }));
  };
  const savePng = async () => {
    const drawn = picture();
    if (!drawn) return say(t('take.failed'));
    try {
      const blob = await pngOf(drawn, origin);
      save(`${name}.png`, (file) => saveBlob(blob, file));
    } catch {
      say(t('take.failed'));
    }
  };
  const svg = () => picture()?.markup ?? '';
  const csv = () => csvOf(origin ? withOrigin(table, origin) : table);
  const json = (made: Origin) => resultFile(result ?? recordsOf(table), made);
  const saveAs = (ending: string, type: string, text: string) =>
    save(`${name}.${ending}`, (file) => saveText(text, file, type));
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
            <button type="button" class="button" onClick={() => copy(csv())}>
              {t('take.csv')}
            </button>
            {origin && (
              <button type="button" class="button" onClick={() => copy(json(origin))}>
                {t('take.json')}
              </button>
            )}
          </fieldset>
          <fieldset class="take-row">
            <legend>{t('take.save')}</legend>
            <button
              type="button"
              class="button"
              onClick={() => saveAs('svg', 'image/svg+xml', svg())}
            >
              {t('take.svg')}
            </button>
            <button type="button" class="button" onClick={savePng}>
              {t('take.png')}
            </button>
            <button type="button" class="button" onClick={() => saveAs('csv', 'text/csv', csv())}>
              {t('take.csv')}
            </button>
            {origin && (
              <button
                type="button"
                class="button"
                onClick={() => saveAs('json', 'application/json', json(origin))}
              >
                {t('take.json')}
              </button>
            )}
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
