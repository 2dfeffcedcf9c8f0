import type { QueryClient } from "@tanstack/react-query";
import { parentOf } from "../api/paths";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { tell, tellFailed } from "../ui/toast";
import { asTheyAre, move } from "./acts";
import type { ActItem } from "./item";
import { why } from "./why";

/** Tells where items are now, and offers to put them back where they were. */
export function tellMoved(client: QueryClient, items: readonly ActItem[], folder: string): void {
  const undo = async () => {
    try {
      const refused = await moveBack(items);
      if (refused === 0) tell(t("move.undone", { count: items.length }));
      else tellFailed(t("move.notUndone", { count: refused }));
    } catch (error) {
      tellFailed(why(error));
    }
    void client.invalidateQueries({ queryKey: keys.drafts });
  };
  tell(
    t("move.told", { count: items.length, folder }),
    <Button look="quiet" onPress={() => void undo()}>
      {t("move.undo")}
    </Button>,
  );
}

/** How many could not be put back. */
async function moveBack(items: readonly ActItem[]): Promise<number> {
  const now = await asTheyAre(items);
  let refused = items.length - now.length;
  for (const folder of new Set(items.map(({ path }) => parentOf(path)))) {
    const from = now.filter(({ id }) => items.some((item) => item.id === id && parentOf(item.path) === folder));
    refused += (await move(from, folder)).refused.length;
  }
  return refused;
}
