import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useSearchParams } from "react-router";
import { t } from "../i18n/messages";
import { rememberView, type ListLook } from "./chosen";

/** List or tree; remembered for the type. */
export function LookToggle({ type, look }: { type: string; look: ListLook }) {
  const [params, setParams] = useSearchParams();
  return (
    <ToggleButtonGroup
      className="look-toggle"
      aria-label={t("list.look")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[look]}
      onSelectionChange={([chosen]) => {
        const view = chosen === "tree" ? "tree" : "list";
        rememberView(type, view);
        const address = new URLSearchParams(params);
        address.set("view", view);
        setParams(address);
      }}
    >
      <ToggleButton id="list">{t("list.look.list")}</ToggleButton>
      <ToggleButton id="tree">{t("list.look.tree")}</ToggleButton>
    </ToggleButtonGroup>
  );
}
