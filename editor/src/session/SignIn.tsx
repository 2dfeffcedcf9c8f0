import { useQuery } from "@tanstack/react-query";
import { Navigate, useNavigate, useSearchParams } from "react-router";
import { meQuery } from "../api/queries";
import { t } from "../i18n/messages";
import { Notice } from "../ui/Notice";
import { Gate } from "./Gate";
import { ownPath } from "./ownPath";
import { SignInForm } from "./SignInForm";

/** The way in, and back to where one wanted to go. */
export function Component() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const me = useQuery({ ...meQuery, retry: false });
  const to = ownPath(params.get("to"));
  const out = params.get("out");
  if (me.isSuccess) return <Navigate to={to} replace />;
  return (
    <Gate title={t("signIn.title")}>
      {(out === "here" || out === "everywhere") && <Notice look="good" title={t(`signOut.done.${out}`)} live={false} />}
      <SignInForm onSignedIn={() => void navigate(to, { replace: true })} />
    </Gate>
  );
}
