import { CheckboxGroup, Label, Text } from "react-aria-components";
import { t } from "../i18n/messages";
import { Checkbox } from "../ui/Checkbox";
import { GROUPS, groupName, type Group } from "./words";

interface GroupBoxesProps {
  value: readonly Group[];
  onChange: (groups: Group[]) => void;
}

/** The groups, each with what its members may do. */
export function GroupBoxes({ value, onChange }: GroupBoxesProps) {
  return (
    <CheckboxGroup
      className="group-boxes"
      value={[...value]}
      onChange={(chosen) => {
        onChange(GROUPS.filter((group) => chosen.includes(group)));
      }}
    >
      <Label>{t("account.groups")}</Label>
      {GROUPS.map((group) => (
        <Checkbox key={group} value={group}>
          <span className="group-name">{groupName(group)}</span>
          <span className="group-rights">{t(`group.${group}.rights`)}</span>
        </Checkbox>
      ))}
      {value.length === 0 && (
        <Text slot="description" className="group-none">
          {t("group.none.rights")}
        </Text>
      )}
    </CheckboxGroup>
  );
}
