import type { CalendarDate } from "@internationalized/date";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from "react-aria-components";
import { t } from "../../i18n/messages";
import "../../ui/popover.css";
import "./calendar.css";

interface CalendarButtonProps {
  /** What the day is for, said to screen readers. */
  label: string;
  chosen: CalendarDate | null;
  /** The month that opens while no day is chosen. */
  near?: CalendarDate | undefined;
  onChoose: (day: CalendarDate) => void;
  disabled: boolean;
}

/** Opens a calendar to choose a day from; it closes with the choice. */
export function CalendarButton({ label, chosen, near, onChoose, disabled }: CalendarButtonProps) {
  return (
    <DialogTrigger>
      <Button
        className="icon-button calendar-button"
        aria-label={t("form.date.calendar", { label })}
        isDisabled={disabled}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="calendar-dialog" aria-label={label}>
          {({ close }) => (
            <Month
              chosen={chosen}
              near={near}
              onChoose={(day) => {
                onChoose(day);
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Month({ chosen, near, onChoose }: Pick<CalendarButtonProps, "chosen" | "near" | "onChoose">) {
  return (
    <Calendar
      className="calendar"
      aria-label={t("form.date.day")}
      value={chosen}
      {...(chosen === null && near !== undefined && { defaultFocusedValue: near })}
      onChange={onChoose}
      firstDayOfWeek="mon"
      autoFocus
    >
      <header className="calendar-head">
        <Turn slot="previous" path="M10 3L5 8l5 5" />
        <Heading />
        <Turn slot="next" path="M6 3l5 5-5 5" />
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell className="calendar-day" date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

function Turn({ slot, path }: { slot: "previous" | "next"; path: string }) {
  return (
    <Button slot={slot} className="icon-button">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
    </Button>
  );
}
