import { type Figure, type Figures, type Said } from '../../chapters/types.ts';
import { isCharacter } from '../../characters/registry.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../i18n/useTexts.ts';

/** How the texts of one chapter are said: keys below `steps.<step>`, figures written as people write them. */
export interface Telling {
  /** The text of a key of the chapter, such as `title` or `steps.scene.title`. */
  text(key: string, figures?: Figures, count?: number): string;
  /** A text of a step. */
  say(step: string, said: Said, figures: Figures): string;
  /** One figure alone. */
  figure(figure: Figure): string;
}

/** The texts of a chapter in the language that is shown. */
export function useTelling(chapter: string): Telling {
  const texts = useKeyedTexts(chapter);
  const classes = useKeyedTexts('analysis');
  const people = useKeyedTexts('characters');
  const cast = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const write = (figure: Figure): string => {
    switch (figure.as) {
      case 'money':
        return numbers.money(figure.value);
      case 'signed-money':
        return numbers.signedMoney(figure.value);
      case 'price':
        return numbers.price(figure.value);
      case 'percent':
        return numbers.percent(figure.value, figure.decimals);
      case 'signed-percent':
        return numbers.signedPercent(figure.value, figure.decimals);
      case 'number':
        return numbers.number(figure.value, figure.decimals);
      case 'class':
        return classes(`class.${figure.value}`);
      case 'text':
        return texts(`steps.${figure.key}`);
      case 'name':
        return figure.arena === true || !isCharacter(figure.strategy)
          ? cast(`${figure.strategy}.name`)
          : people(`${figure.strategy}.name`);
    }
  };
  // A sign and its money stay on one line.
  const whole = (figure: Figure) => write(figure).replace(/([+−])(?=\p{Sc})/gu, '$1\u2060');
  const text: Telling['text'] = (key, figures = {}, count) =>
    texts(key, {
      ...Object.fromEntries(Object.entries(figures).map(([name, one]) => [name, whole(one)])),
      ...(count === undefined ? {} : { count }),
    });
  return {
    text,
    say(step, said, figures) {
      if (typeof said === 'string') return text(`steps.${step}.${said}`, figures);
      const all = { ...figures, ...said.figures };
      return text(`steps.${step}.${said.key}`, all, said.count);
    },
    figure: write,
  };
}
