import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { Navigate, Outlet, useLocation } from "react-router";
import { Refused } from "../api/client";
import { contentTypesQuery, meQuery } from "../api/queries";
import { t } from "../i18n/messages";
import { ExpiredDialog } from "../session/ExpiredDialog";
import { OtherPersonDialog } from "../session/OtherPersonDialog";
import { signInPath } from "../session/ownPath";
import { ErrorPanel } from "../ui/ErrorPanel";
import { Toasts } from "../ui/toast";
import { NavigationDrawer } from "./NavigationDrawer";
import { Navigation } from "./Navigation";
import { OfflineBanner } from "./OfflineBanner";
import { useReconnect } from "./reconnect";
import { StoringBanner } from "./StoringBanner";
import "./layout.css";

/** Navigation beside the view; without a sign-in the way leads to the sign-in and back. */
export function Layout() {
  const me = useQuery({ ...meQuery, refetchOnWindowFocus: "always" });
  const types = useQuery({ ...contentTypesQuery, enabled: me.error === null });
  const location = useLocation();
  if (me.data === undefined && me.error instanceof Refused && me.error.status === 401) {
    return <Navigate to={signInPath(location.pathname + location.search + location.hash)} replace />;
  }
  if (me.data === undefined || types.data === undefined) {
    const error = me.error ?? types.error;
    return error === null ? <Skeleton /> : <NotLoaded error={error} />;
  }
  return (
    <div className="layout">
      <a className="skip-link" href="#view">
        {t("layout.skip")}
      </a>
      <NavigationDrawer />
      <Navigation />
      <div className="layout-view">
        <OfflineBanner />
        <StoringBanner />
        <main id="view" tabIndex={-1}>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <ExpiredDialog />
      <OtherPersonDialog />
      <Toasts />
    </div>
  );
}

/** In place of everything; it goes on by itself when the server answers again. */
function NotLoaded({ error }: { error: Error }) {
  useReconnect();
  return (
    <main>
      <h1 className="visually-hidden">Litfass</h1>
      <ErrorPanel error={error} retry={() => window.location.reload()} />
    </main>
  );
}

function Skeleton() {
  return (
    <div className="layout" aria-busy="true">
      <div className="navigation" />
    </div>
  );
}
