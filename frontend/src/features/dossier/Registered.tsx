import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/api/me';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { registeredTitlesOptions } from './api';
import css from './SeasonNotes.module.css';

interface Props {
  personId: string | null | undefined;
  collectiveId: string | null | undefined;
  award: string | null | undefined;
  year: number;
}

/** That the title being asked for was registered; where it was not, nothing is said here. */
export function Registered({ personId, collectiveId, award, year }: Props) {
  const mayRead = useCan('TITLE_REGISTRATION_READ');
  const nominee = personId ? { person: personId } : { collective: collectiveId ?? '' };
  const query = useQuery({
    ...registeredTitlesOptions(nominee, year, award ?? ''),
    enabled: mayRead && Boolean(personId || collectiveId) && Boolean(award) && year >= 2017,
  });
  if (!query.data?.items.some((line) => line.submittedAt)) return null;
  return (
    <p className={css.left}>
      <StatusBadge tone="good">{m.title_reg_registered()}</StatusBadge> {m.title_reg_registered_note({ year })}
    </p>
  );
}
