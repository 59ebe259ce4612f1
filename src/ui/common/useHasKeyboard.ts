/** Whether there is a keyboard, as far as one can tell: a finger alone for a pointer says no. */
export function useHasKeyboard(): boolean {
  return !window.matchMedia('(pointer: coarse) and (hover: none)').matches;
}
