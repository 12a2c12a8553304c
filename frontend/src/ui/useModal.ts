import { type RefObject, useLayoutEffect } from 'react';

/**
 * Opens the browser's own modal dialog as long as it is shown. It closes while it still stands in the page (a layout effect):
 * only then does the browser give the focus back to where it was.
 */
export function useModal(
  ref: RefObject<HTMLDialogElement | null>,
  first: (dialog: HTMLDialogElement) => HTMLElement | null,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) {
      dialog.showModal();
      first(dialog)?.focus();
    }
    return () => dialog?.close();
  }, []);
}
