import { useId, useRef, useState, type ReactNode } from "react";
import { Button, useDrag, useDrop } from "react-aria-components";
import { t } from "../i18n/messages";
import "./actionMenu.css";
import "./sortable.css";

export interface SortableItem {
  key: string;
  /** What it is called when it is moved. */
  name: string;
}

interface SortableProps<T extends SortableItem> {
  label: string;
  items: readonly T[];
  /** The item at the one place is to stand at the other. */
  onMove: (from: number, to: number) => void;
  disabled?: boolean;
  /** What is shown of an item; the handle is what it is dragged by. */
  children: (item: T, index: number, handle: ReactNode) => ReactNode;
}

/** A list in an order that matters: by mouse, by touch, and by keyboard (arrow keys on the handle, or Enter, Tab, Enter). */
export function Sortable<T extends SortableItem>({
  label,
  items,
  onMove,
  disabled = false,
  children,
}: SortableProps<T>) {
  const kind = `litfass-${useId().replace(/\W/g, "")}`;
  const [dragged, setDragged] = useState<number>();
  const drop = (gap: number) => {
    if (dragged !== undefined) onMove(dragged, gap > dragged ? gap - 1 : gap);
  };
  // The two gaps beside the item are where it is already: no step of the keyboard shall lead there.
  const isOpen = (gap: number) => dragged !== undefined && gap !== dragged && gap !== dragged + 1;
  return (
    <ol className="sortable" aria-label={label} data-dragging={dragged !== undefined || undefined}>
      {items.map((item, index) => (
        <li key={item.key}>
          <Gap
            kind={kind}
            active={isOpen(index)}
            onDrop={() => drop(index)}
            label={t("ui.sort.before", { name: item.name })}
          />
          <Row
            kind={kind}
            item={item}
            disabled={disabled}
            onDrag={(on) => setDragged(on ? index : undefined)}
            onStep={(step) => {
              if (dragged === undefined && index + step >= 0 && index + step < items.length)
                onMove(index, index + step);
            }}
          >
            {(handle) => children(item, index, handle)}
          </Row>
          {index === items.length - 1 && (
            <Gap
              kind={kind}
              active={isOpen(items.length)}
              onDrop={() => drop(items.length)}
              label={t("ui.sort.last")}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

interface RowProps {
  kind: string;
  item: SortableItem;
  disabled: boolean;
  onDrag: (dragging: boolean) => void;
  /** It is to go one place up or down. */
  onStep: (step: -1 | 1) => void;
  children: (handle: ReactNode) => ReactNode;
}

function Row({ kind, item, disabled, onDrag, onStep, children }: RowProps) {
  const grip = useRef<HTMLButtonElement>(null);
  const keepFocus = () =>
    requestAnimationFrame(() => {
      // An element that moves on the page loses the focus.
      if (document.activeElement === document.body) grip.current?.focus();
    });
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    getItems: () => [{ [kind]: item.key, "text/plain": item.name }],
    getAllowedDropOperations: () => ["move"],
    hasDragButton: true,
    isDisabled: disabled,
    onDragStart: () => onDrag(true),
    onDragEnd: () => {
      onDrag(false);
      keepFocus();
    },
  });
  const { onPress, ...described } = dragButtonProps;
  const handle = disabled ? null : (
    <Button
      {...described}
      ref={grip}
      className="drag-handle"
      onPress={(event) => {
        // A second press may come before the first has led to a place.
        if (!isDragging) onPress?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return event.continuePropagation();
        onStep(event.key === "ArrowUp" ? -1 : 1);
        keepFocus();
      }}
      aria-label={t("ui.sort.handle", { name: item.name })}
    >
      <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
        {[3, 8, 13].map((y) => [2, 8].map((x) => <circle key={x} cx={x} cy={y} r="1.4" fill="currentColor" />))}
      </svg>
    </Button>
  );
  return (
    <div {...dragProps} className="sortable-row" data-dragged={isDragging || undefined}>
      {children(handle)}
    </div>
  );
}

function Gap({ kind, active, onDrop, label }: { kind: string; active: boolean; onDrop: () => void; label: string }) {
  const ref = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    isDisabled: !active,
    getDropOperation: (types) => (types.has(kind) ? "move" : "cancel"),
    onDrop,
  });
  return (
    <div
      {...dropProps}
      ref={ref}
      className="sortable-gap"
      data-drop-target={isDropTarget || undefined}
      {...(active && { role: "button", tabIndex: 0, "aria-label": label })}
    />
  );
}

/** The list with one of its items at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)];
}

/** What was taken out of a list stands where it was again; what became of the others meanwhile stays. */
export function putBack<T>(now: readonly T[], before: readonly T[], index: number): T[] {
  return [...now.slice(0, index), ...before.slice(index, index + 1), ...now.slice(index)];
}
