/** The first year that the register may hold. */
export const EARLIEST = 2002;

/** The years that a list may be narrowed to, newest first. */
export function yearChoices(today: string, from = 2020, ahead = 1) {
  const last = Number(today.slice(0, 4)) + ahead;
  return Array.from({ length: Math.max(last - from + 1, 1) }, (_, index) => {
    const year = String(last - index);
    return { value: year, label: year };
  });
}
