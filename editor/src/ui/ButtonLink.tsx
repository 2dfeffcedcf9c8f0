import { Link, type LinkProps } from "react-router";

interface ButtonLinkProps extends Omit<LinkProps, "className"> {
  look?: "main" | "plain" | "quiet";
}

/** Leads to another view and looks like a button. */
export function ButtonLink({ look = "plain", ...props }: ButtonLinkProps) {
  return <Link className={`button button-${look}`} {...props} />;
}
