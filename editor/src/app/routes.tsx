import { createBrowserRouter } from "react-router";
import { draftQuery } from "../api/queries";
import { base } from "./base";
import { Layout } from "./Layout";
import { Failed } from "./Failed";
import { queryClient } from "./queryClient";

/** Asks for an item while its view is still loading; the view waits for the answer, and shows what becomes of it. */
function begin(id: string): null {
  void queryClient.prefetchQuery(draftQuery(id));
  return null;
}

/** Every view has an address of its own and is loaded when it is first opened. */
export const router = createBrowserRouter(
  [
    {
      path: "sign-in",
      lazy: () => import("../session/SignIn"),
      errorElement: <Failed />,
      hydrateFallbackElement: <></>,
    },
    {
      path: "first-sign-in",
      lazy: () => import("../session/FirstSignIn"),
      errorElement: <Failed />,
      hydrateFallbackElement: <></>,
    },
    {
      element: <Layout />,
      errorElement: <Failed />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <Failed />,
          children: [
            { index: true, lazy: () => import("../start/Start") },
            { path: "content/:type", lazy: () => import("../list/ListView") },
            { path: "content/:type/new", lazy: () => import("../form/NewItemView") },
            {
              path: "content/:type/:id",
              loader: ({ params: { id = "" } }) => begin(id),
              shouldRevalidate: ({ currentParams, nextParams }) => currentParams.id !== nextParams.id,
              lazy: () => import("../form/ItemView"),
            },
            { path: "publications", lazy: () => import("../log/LogView") },
            { path: "accounts", lazy: () => import("../accounts/AccountsView") },
            { path: "accounts/new", lazy: () => import("../accounts/NewAccountView") },
            { path: "accounts/:user", lazy: () => import("../accounts/AccountView") },
            { path: "me", lazy: () => import("../accounts/MeView") },
            { path: "*", lazy: () => import("./NotFound") },
          ],
        },
      ],
    },
  ],
  { basename: base },
);
