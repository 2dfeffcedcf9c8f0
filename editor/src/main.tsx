import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { I18nProvider } from "react-aria-components";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { queryClient } from "./app/queryClient";
import { router } from "./app/routes";
import { applyTheme } from "./app/theme";
import { language } from "./i18n/messages";
import "./theme/tokens.css";
import "./theme/base.css";
import "./ui/ui.css";

document.documentElement.lang = language;
applyTheme();
const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale={language === "de" ? "de-DE" : "en-GB"}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
