import './stepper.css';

interface StepperProps {
  value: string;
  label: string; // the value with what it counts
  less: { label: string; can: boolean };
  more: { label: string; can: boolean };
  onStep(by: -1 | 1): void;
}

/** A number between a minus and a plus. */
export function Stepper({ value, label, less, more, onStep }: StepperProps) {
  return (
    <span class="stepper">
      <button
        type="button"
        class="stepper-move"
        aria-label={less.label}
        aria-disabled={!less.can}
        onClick={() => less.can && onStep(-1)}
      >
        −
      </button>
      <output class="stepper-count" aria-label={label}>
        {value}
      </output>
      <button
        type="button"
        class="stepper-move"
        aria-label={more.label}
        aria-disabled={!more.can}
        onClick={() => more.can && onStep(1)}
      >
        +
      </button>
    </span>
  );
}
