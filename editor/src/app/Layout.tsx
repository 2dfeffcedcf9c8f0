import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { Navigate, Outlet, useLocation } from "react-router";
import { Refused } from "../api/client";
import { contentTypesQuery, meQuery } from "../api/queries";
import { ErrorPanel } from "../ui/ErrorPanel";
import { Navigation } from "./Navigation";
import { t } from "../i18n/messages";
import { Toasts } from "../ui/toast";
import "./layout.css";

/** Navigation beside the view; without a sign-in the way leads to the sign-in and back. */
export function Layout() {
  const me = useQuery(meQuery);
  const types = useQuery({ ...contentTypesQuery, enabled: me.isSuccess });
  const location = useLocation();
  const error = me.error ?? types.error;
  if (me.error instanceof Refused && me.error.status === 401) {
    return <Navigate to="/sign-in" replace state={{ from: location.pathname + location.search + location.hash }} />;
  }
  if (error !== null) return <ErrorPanel error={error} retry={() => window.location.reload()} />;
  if (!me.isSuccess || !types.isSuccess) return <div className="layout" aria-busy="true" />;
  return (
    <div className="layout">
      <a className="skip-link" href="#view">
        {t("layout.skip")}
      </a>
      <Navigation />
      <main id="view" tabIndex={-1}>
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      <Toasts />
    </div>
  );
}
