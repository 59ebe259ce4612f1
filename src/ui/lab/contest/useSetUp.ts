import { useMemo } from 'preact/hooks';
import { hrefOf, type LabTab } from '../../../store/routes.ts';
import { type Refusal, type Result } from '../../../store/types.ts';
import { useApp } from '../../common/app.ts';

export interface SetUpOnPage<S> {
  setUp: S;
  href: string; // of the set-up, from `#` on
  refusal: Refusal | null; // why the address was not followed
  change(next: S): void;
}

/** How a tab's set-up is read from its address and written to it. */
export interface Grammar<S> {
  tab: LabTab;
  start: S;
  read(text: string | null): Result<S>;
  write(setUp: S): string | null;
}

/** The set-up that stands in the address; a change of it changes the address, and no history. */
export function useSetUp<S>(grammar: Grammar<S>, settings: string | null): SetUpOnPage<S> {
  const app = useApp();
  const { tab, start } = grammar;
  const read = useMemo(() => grammar.read(settings), [settings]);
  const setUp = read.ok ? read.value : start;
  const hrefTo = (next: S) => hrefOf({ page: 'lab', tab, settings: grammar.write(next) });
  return {
    setUp,
    href: hrefTo(setUp),
    refusal: read.ok ? null : read.refusal,
    change: (next) => app.replaceAddress(hrefTo(next)),
  };
}
