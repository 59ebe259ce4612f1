/** What every tab of the lab is given. */
export interface LabTabProps {
  settings: string | null; // what stands in the address behind the tab's name; null: nothing
}
