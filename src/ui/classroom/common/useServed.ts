import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../common/app.ts';

/** Whether this page came from a server that holds classes; null until that is known. */
export function useServed(): boolean | null {
  const app = useApp();
  const [served, setServed] = useState<boolean | null>(null);
  useEffect(() => {
    let gone = false;
    app
      .classroom()
      .then((classroom) => classroom.isServed())
      .catch(() => false)
      .then((is) => !gone && setServed(is));
    return () => {
      gone = true;
    };
  }, []);
  return served;
}
