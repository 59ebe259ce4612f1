export type {
  Durations,
  ProcessFigures,
  ProcessLine,
  ServerFigures,
} from '../../view/figures.ts';
