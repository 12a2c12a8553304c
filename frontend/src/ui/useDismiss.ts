import { type RefObject, useEffect, useRef } from 'react';

/** Closes what was opened beside a control: on Escape, on a press elsewhere, when the focus leaves. */
export function useDismiss(box: RefObject<HTMLElement | null>, open: boolean, close: () => void) {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) latest.current();
    };
    const byKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', byKey, true);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', byKey, true);
    };
  }, [box, open]);
}
