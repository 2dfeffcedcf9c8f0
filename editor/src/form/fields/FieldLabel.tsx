import type { Property } from "../../api/client";
import { useForm } from "../scope";
import { isNeeded, labelIn } from "./field";

/** The words of a label; what is needed for publication has a star, which {@link Needed} says in words. */
export function LabelWords({ property }: { property: Property }) {
  const form = useForm();
  return (
    <>
      {labelIn(form, property)}
      {isNeeded(form, property) && <span className="required-mark" />}
    </>
  );
}
