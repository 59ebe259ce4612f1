import { useRef } from 'preact/hooks';
import { choose, type Extension, extend, FRESH } from '../../../store/workshop/changes.ts';
import { SwitchField } from '../fields/ChoiceField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { useEditor } from './context.ts';

const NAMES = ['quality', 'coordinator', 'siblings'] as const;

/** One special rule: off, or on with its fields. Switched on again it has the values it had. */
function ExtensionFields({ name }: { name: Extension }) {
  const { draft, edit } = useEditor();
  const now = draft.scenario[name];
  const had = useRef<object>(FRESH[name]);
  if (now) had.current = now;
  return (
    <section class="ws-extension">
      <SwitchField
        path={name}
        value={now !== undefined}
        onSwitch={(on) => edit((before) => extend(before, name, on ? had.current : undefined))}
      />
      {now && (
        <div class="ws-fields">
          {Object.keys(FRESH[name]).map((field) => (
            <NumberField key={field} path={`${name}.${field}`} />
          ))}
          {name === 'coordinator' && (
            <SwitchField
              path="coordinator.vote"
              value={draft.scenario.coordinator?.vote === true}
              onSwitch={(on) =>
                edit((before) => choose(before, 'coordinator.vote', on ? true : undefined))
              }
            />
          )}
        </div>
      )}
    </section>
  );
}

/** The rules that not every market has. */
export function Extensions() {
  return (
    <>
      {NAMES.map((name) => (
        <ExtensionFields key={name} name={name} />
      ))}
    </>
  );
}
