export type ExperimentId =
  | 'reward'
  | 'split-or-steal'
  | 'known-end'
  | 'bubbles'
  | 'common-pot'
  | 'runs';

/** A published finding with its source. What it says is in the texts; its figures are here. */
export interface Experiment {
  id: ExperimentId;
  authors: string; // as the field cites them
  year: number;
  title: string;
  source: string; // journal, volume, pages
  doi: string | null; // null where none was seen in the source itself or its publisher's record
  figures: Readonly<Record<string, number>>; // shares are fractions, sums are dollars
}

export const EXPERIMENTS: readonly Experiment[] = [
  {
    id: 'reward',
    authors: 'Charness, Rigotti & Rustichini',
    year: 2016,
    title: 'Social surplus determines cooperation rates in the one-shot Prisoner’s Dilemma',
    source: 'Games and Economic Behavior 100, 113–124',
    doi: null,
    figures: { games: 4, least: 0.23, most: 0.6 },
  },
  {
    id: 'split-or-steal',
    authors: 'van den Assem, van Dolder & Thaler',
    year: 2012,
    title: 'Split or Steal? Cooperative Behavior When the Stakes Are Large',
    source: 'Management Science 58 (1), 2–20',
    doi: '10.1287/mnsc.1110.1413',
    figures: { split: 0.53, stake: 20000 },
  },
  {
    id: 'known-end',
    authors: 'Embrey, Fréchette & Yuksel',
    year: 2018,
    title: 'Cooperation in the Finitely Repeated Prisoner’s Dilemma',
    source: 'The Quarterly Journal of Economics 133 (1), 509–551',
    doi: null,
    figures: {},
  },
  {
    id: 'bubbles',
    authors: 'Smith, Suchanek & Williams',
    year: 1988,
    title: 'Bubbles, Crashes, and Endogenous Expectations in Experimental Spot Asset Markets',
    source: 'Econometrica 56 (5), 1119–1151',
    doi: '10.2307/1911361',
    figures: { crashed: 14, markets: 22 },
  },
  {
    id: 'common-pot',
    authors: 'Zelmer',
    year: 2003,
    title: 'Linear Public Goods Experiments: A Meta-Analysis',
    source: 'Experimental Economics 6 (3), 299–310',
    doi: '10.1023/A:1026277420119',
    figures: { studies: 27 },
  },
  {
    id: 'runs',
    authors: 'Garratt & Keister',
    year: 2009,
    title: 'Bank runs as coordination failures: An experimental study',
    source: 'Journal of Economic Behavior & Organization 71 (2), 300–317',
    doi: null,
    figures: {},
  },
];

/** The experiment of an id. */
export function experimentOf(id: ExperimentId): Experiment {
  const found = EXPERIMENTS.find((one) => one.id === id);
  if (!found) throw new Error(`no experiment ${id}`);
  return found;
}
