import type { AwardReading } from '@/api/types';

/** Lists know only pages; the register's also say how what was typed was read. */
export const readingOf = (page: object | undefined) => (page as { reading?: AwardReading } | undefined)?.reading;
