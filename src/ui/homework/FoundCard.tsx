import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Collected, type Handed } from '../../store/homework.ts';
import { useHomeworkRefusal } from './useHomeworkRefusal.ts';

const CODE_END = 6; // characters that tell codes apart

function HandedRow({ handed, twice }: { handed: Handed; twice: boolean }) {
  const t = useTexts('homework');
  const { number } = useNumbers();
  const { name, code, decisions } = handed;
  const held = decisions.choices.filter(Boolean).length;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        {twice && <span class="flag">{t('found.twice')}</span>}
      </th>
      <td>{t('found.rounds', { held: number(held), rounds: number(decisions.choices.length) })}</td>
      <td>
        <code>…{code.slice(-CODE_END)}</code>
      </td>
    </tr>
  );
}

/** Codes that do not count and lines without one, each with its line and what is wrong. */
function LeftOut({ found }: { found: Collected }) {
  const t = useTexts('homework');
  const { number } = useNumbers();
  const tell = useHomeworkRefusal();
  const { refused, rest } = found;
  const lineOf = (line: number) => t('found.line', { line: number(line) });
  return (
    <>
      {refused.length > 0 && (
        <details class="left-out" open>
          <summary>
            {t('found.refused', { count: refused.length, n: number(refused.length) })}
          </summary>
          <ul>
            {refused.map(({ line, code, refusal }, at) => (
              <li key={at}>
                <strong>{lineOf(line)}</strong> <code>…{code.slice(-CODE_END)}</code>{' '}
                <span>{tell(refusal)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {rest.length > 0 && (
        <details class="left-out">
          <summary>{t('found.rest', { count: rest.length, n: number(rest.length) })}</summary>
          <ul>
            {rest.map(({ line, text }) => (
              <li key={line}>
                <strong>{lineOf(line)}</strong> <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Who has handed in, what looks odd, and what was no result code. */
export function FoundCard({ found }: { found: Collected }) {
  const t = useTexts('homework');
  const { number, list } = useNumbers();
  const { handed, namesakes, repeated } = found;
  const again = [...new Set(repeated.map(({ name }) => name))];
  return (
    <section class="card task-card" aria-labelledby="handed-in">
      <h2 id="handed-in">{t('found.title')}</h2>
      <p role="status">
        {handed.length === 0
          ? t('collect.none')
          : t('found.count', { count: handed.length, n: number(handed.length) })}
      </p>
      {namesakes.length > 0 && (
        <p class="notice">{t('found.namesakes', { names: list(namesakes) })}</p>
      )}
      {again.length > 0 && <p class="notice">{t('found.same', { names: list(again) })}</p>}
      {handed.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="handed-scroll" tabIndex={0} aria-label={t('found.title')}>
          <table class="handed">
            <thead>
              <tr>
                <th scope="col">{t('found.name')}</th>
                <th scope="col">{t('found.held')}</th>
                <th scope="col">{t('found.ending')}</th>
              </tr>
            </thead>
            <tbody>
              {handed.map((one) => (
                <HandedRow
                  key={one.code}
                  handed={one}
                  twice={handed.some((other) => other !== one && other.seed === one.seed)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <LeftOut found={found} />
    </section>
  );
}
