import { lookAt } from './harness/lookAt.ts';
import { said } from './harness/words.ts';

lookAt([
  {
    name: 'the game on this device',
    hash: '#/offline',
    reach: (page, language) => page.getByText(said(language, 'offline:lead.unable')).waitFor(),
  },
]);
