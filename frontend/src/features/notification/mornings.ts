/** Vietnam keeps no summer time. */
const OFFSET = '+07:00';
const MORNING = '08:00:00';
const DAY = 86_400_000;

const dayIn = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(at);
const morningOf = (day: string) => new Date(`${day}T${MORNING}${OFFSET}`).toISOString();

/** The mornings to which something can be put off, by the clocks of Vietnam. */
export function mornings(now: Date) {
  const after = (days: number) => dayIn(new Date(now.getTime() + days * DAY));
  const weekday = new Date(`${dayIn(now)}T00:00:00Z`).getUTCDay();
  return {
    tomorrow: morningOf(after(1)),
    monday: morningOf(after((8 - weekday) % 7 || 7)),
    week: morningOf(after(7)),
  };
}
