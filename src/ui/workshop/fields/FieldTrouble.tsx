import { idOf, useWrong } from './useWrong.ts';

/** What is wrong at a field, in its place. */
export function FieldTrouble({ path }: { path: string }) {
  const wrong = useWrong()(path);
  return (
    <p id={`${idOf(path)}-wrong`} class="ws-wrong" role="alert">
      {wrong}
    </p>
  );
}
