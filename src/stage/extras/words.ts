/** The texts of the extras, written by whoever shows them. */
export interface ExtraWords {
  overhang(drop: number): string; // log price
  correlation(figure: number): string;
  sibling(logPrice: number): string;
  belief(share: number): string;
  real: string;
  hollow: string;
  gate: string;
  seized(tokens: number): string;
  votes(agree: number, against: number, passed: boolean): string;
}
