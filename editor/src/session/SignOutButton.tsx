import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "../api/queries";
import { keepNow, unsavedChanges } from "../form/state/keeping";
import { t } from "../i18n/messages";
import { Button, type ButtonProps } from "../ui/Button";
import { tellFailed } from "../ui/toast";
import { signOut } from "./acts";
import { UnsavedDialog } from "./UnsavedDialog";

interface SignOutButtonProps {
  look: NonNullable<ButtonProps["look"]>;
  everywhere?: boolean;
}

/**
 * Ends this sign-in, or all of this person; without line it says that one is still signed in. It asks first what is to
 * become of changes that only this browser has: the next person at it could read them.
 */
export function SignOutButton({ look, everywhere = false }: SignOutButtonProps) {
  const { user } = useMe();
  const [asking, setAsking] = useState(false);
  const act = useMutation({
    mutationFn: (discard: boolean) => signOut(user, { everywhere, discard }),
    onError: () => {
      setAsking(false);
      tellFailed(t("signOut.failed"));
    },
  });
  const begin = () => {
    keepNow();
    if (unsavedChanges.all().some((kept) => kept.user === user)) setAsking(true);
    else act.mutate(true);
  };
  return (
    <>
      <Button look={look} isPending={act.isPending} onPress={begin}>
        {t(everywhere ? "signOut.everywhere" : "signOut.here")}
      </Button>
      {asking && <UnsavedDialog pending={act.isPending} onSignOut={act.mutate} onClose={() => setAsking(false)} />}
    </>
  );
}
