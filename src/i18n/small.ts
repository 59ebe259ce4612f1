import { fetchTexts, type Language, LOCALES } from './languages.ts';

/** Values for the places that a text leaves open; `count` also chooses between its plurals. */
export type Values = Record<string, unknown>;

type Texts = { [name: string]: Texts | string };

/**
 * The texts of a phone: open places and plurals, in the files that i18next reads elsewhere. Its 19 KiB are more
 * than a quarter of what a phone in class may have to wait for.
 */
export interface SmallTexts {
  language(): Language;
  /** The text of `namespace:key`; its key where there is none. */
  say(namespace: string, key: string, values?: Values): string;
  /** Rejects, and changes nothing, when the texts do not arrive. Of two calls in a row the later wins. */
  switchTo(language: Language): Promise<void>;
  onSwitch(listener: () => void): () => void;
}

function find(texts: Texts | undefined, key: string): string | undefined {
  let at: Texts | string | undefined = texts;
  for (const name of key.split('.')) at = typeof at === 'object' ? at[name] : undefined;
  return typeof at === 'string' ? at : undefined;
}

function fill(text: string, values: Values): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Has the phone's texts in one language; with `pseudo` each is bracketed. Rejects when they do not arrive. */
export async function openTexts(first: Language, pseudo: boolean): Promise<SmallTexts> {
  const listeners = new Set<() => void>();
  let language = first;
  let wanted = first;
  let texts = (await fetchTexts(first, 'phone')) as Texts;
  let plurals = new Intl.PluralRules(LOCALES[first]);
  return {
    language: () => language,
    say(namespace, key, values = {}) {
      const of = texts[namespace] as Texts | undefined;
      const { count } = values;
      const counted = typeof count === 'number' ? `${key}_${plurals.select(count)}` : key;
      const text = find(of, counted) ?? find(of, `${key}_other`) ?? find(of, key) ?? key;
      const filled = fill(text, values);
      return pseudo ? `⟦${filled}⟧` : filled;
    },
    async switchTo(next) {
      wanted = next;
      const fetched = await fetchTexts(next, 'phone');
      if (wanted !== next) return;
      language = next;
      texts = fetched as Texts;
      plurals = new Intl.PluralRules(LOCALES[next]);
      for (const tell of listeners) tell();
    },
    onSwitch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
