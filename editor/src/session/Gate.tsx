import { useEffect, type ReactNode } from "react";
import { t } from "../i18n/messages";
import { LanguageSwitch } from "../app/LanguageSwitch";
import logo from "../theme/litfass.svg";
import "./gate.css";

/** The frame of what one sees before one is signed in. */
export function Gate({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = t("page.title", { title });
  }, [title]);
  return (
    <div className="gate">
      <main className="gate-card">
        <p className="gate-brand">
          <img src={logo} alt="" width="40" height="40" />
          Litfass
        </p>
        <h1>{title}</h1>
        {children}
      </main>
      <footer className="gate-foot">
        <LanguageSwitch />
      </footer>
    </div>
  );
}
