export type Role = 'holder' | 'maker';

/** A place in the market: role and number, counted from 0 within the role. */
export interface Seat {
  role: Role;
  seat: number;
}
