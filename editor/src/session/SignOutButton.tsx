import { useMutation } from "@tanstack/react-query";
import { t } from "../i18n/messages";
import { Button, type ButtonProps } from "../ui/Button";
import { tell } from "../ui/toast";
import { signOut } from "./acts";

interface SignOutButtonProps {
  look: NonNullable<ButtonProps["look"]>;
  everywhere?: boolean;
}

/** Ends this sign-in, or all of this person; without line it says that one is still signed in. */
export function SignOutButton({ look, everywhere = false }: SignOutButtonProps) {
  const act = useMutation({
    mutationFn: () => signOut(everywhere),
    onError: () => {
      tell(t("signOut.failed"));
    },
  });
  return (
    <Button
      look={look}
      isPending={act.isPending}
      onPress={() => {
        act.mutate();
      }}
    >
      {t(everywhere ? "signOut.everywhere" : "signOut.here")}
    </Button>
  );
}
