import { Label, Radio, RadioGroup } from "react-aria-components";
import "./radios.css";

export interface Choice<V extends string> {
  value: V;
  label: string;
  /** Language of the label where it is not that of the surface. */
  lang?: string;
}

interface RadiosProps<V extends string> {
  label: string;
  choices: readonly Choice<V>[];
  value: V;
  onChange: (value: V) => void;
}

/** One of a few, all of them to be seen. */
export function Radios<V extends string>({ label, choices, value, onChange }: RadiosProps<V>) {
  return (
    <RadioGroup
      className="radios"
      value={value}
      onChange={(chosen) => {
        onChange(chosen as V);
      }}
    >
      <Label>{label}</Label>
      <div className="radios-choices">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="radio">
            <span className="radio-dot" aria-hidden="true" />
            <span lang={choice.lang}>{choice.label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
