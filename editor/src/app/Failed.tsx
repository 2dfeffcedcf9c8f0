import { useRouteError } from "react-router";
import { ErrorPanel } from "../ui/ErrorPanel";

/** In place of a view that could not be shown; the rest of the page goes on. */
export function Failed() {
  return <ErrorPanel error={useRouteError()} retry={() => location.reload()} />;
}
