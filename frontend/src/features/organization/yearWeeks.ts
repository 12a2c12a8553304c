const DAY = 86_400_000;

export interface MonthDay {
  date: string;
  day: number;
  weekend: boolean;
}

/** A month as weeks from Monday; null where a week belongs to the month before or after. */
export function monthWeeks(year: number, month: number): (MonthDay | null)[][] {
  const first = Date.UTC(year, month, 1);
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const lead = (new Date(first).getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((lead + length) / 7) * 7 }, (_, index) => {
    const day = index - lead + 1;
    if (day < 1 || day > length) return null;
    return { date: new Date(first + (day - 1) * DAY).toISOString().slice(0, 10), day, weekend: index % 7 >= 5 };
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}
