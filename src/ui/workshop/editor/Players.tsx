import { type Role } from '../../../store/types.ts';
import { playRole } from '../../../store/workshop/changes.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { useEditor } from './context.ts';
import { SeatList } from './SeatList.tsx';

/** How many play, who you are, and who sits where. */
export function Players() {
  const { draft, edit } = useEditor();
  const { seats, makers } = draft.scenario;
  const roles: { value: Role; disabled?: boolean }[] = [
    { value: 'holder' },
    { value: 'maker', disabled: makers === 0 },
  ];
  return (
    <>
      <div class="ws-fields">
        <NumberField path="holders" />
        <NumberField path="makers" />
      </div>
      <ChoiceField
        path="seats.you.role"
        kind="role"
        value={seats.you.role}
        options={roles}
        onChoose={(role) => edit((now) => playRole(now, role))}
      />
      <div class="ws-fields">
        <NumberField path="seats.you.seat" />
      </div>
      {roles.map(
        ({ value, disabled }) => disabled !== true && <SeatList key={value} role={value} />,
      )}
    </>
  );
}
