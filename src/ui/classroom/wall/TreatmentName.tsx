const LETTERS = ['A', 'B'] as const;

/** Which of two treatments this is: by its letter alone, since what differs is for the class to find out. */
export function TreatmentName({ treatment }: { treatment: number }) {
  return <h2 class="treatment">{LETTERS[treatment]}</h2>;
}
