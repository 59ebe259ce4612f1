import { type PostProcessorModule } from 'i18next';

/** Brackets round every text: what stands on a screen without them was never given to translators. */
export const brackets: PostProcessorModule = {
  type: 'postProcessor',
  name: 'brackets',
  process: (text: string) => `⟦${text}⟧`,
};
