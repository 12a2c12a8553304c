import type { AwardReading } from '@/api/types';
import { m } from '@/paraglide/messages';
import css from './Reading.module.css';

/** How the server read what was typed, where that was not letter by letter. */
export function Reading({ of }: { of: AwardReading | null | undefined }) {
  if (!of) return null;
  return (
    <p className={css.reading} role="status">
      {of.award && m.public_read_as({ award: of.award.name })} {of.similar && m.public_similar()}
    </p>
  );
}
