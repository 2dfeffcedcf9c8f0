import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

export interface ButtonProps extends Omit<AriaButtonProps, "className"> {
  /** `main`: the one main action of a view; `quiet`: without border; `danger`: takes something away; `link`: within text. */
  look?: "main" | "plain" | "quiet" | "danger" | "link";
}

export function Button({ look = "plain", ...props }: ButtonProps) {
  return <AriaButton className={`button button-${look}`} {...props} />;
}
