import { TriangleAlert } from 'lucide-react';
import type { Dossier, SameHousehold } from '@/api/types';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Link } from '@/ui/nav';
import css from './SameHouseholdNote.module.css';

/** Of one nomination: other dossiers of the unit and year with a household of this name. */
export const sameHouseholds = (dossier: Dossier, nominationId: string | null) =>
  dossier.sameHouseholds.filter((same) => same.nominationId === nominationId);

/** A household is no record: whether it is the same one, only whoever reads both can tell. */
export function SameHouseholdNote({ same }: { same: SameHousehold }) {
  return (
    <p className={css.note}>
      <TriangleAlert size={16} aria-hidden />
      <Link to={paths.dossier(same.dossier.id)}>
        {m.dossier_same_household({ award: same.award.name, number: same.dossier.number })}
      </Link>
    </p>
  );
}
