import type { TitleRegistrationLaw } from '@/api/types';
import { m } from '@/paraglide/messages';
import { StandingBadge } from '@/ui/StandingBadge';
import css from './TitleRegistration.module.css';

/** What the law of the year says of registering, and how well that is known. */
export function Law({ law }: { law: TitleRegistrationLaw | null | undefined }) {
  if (!law) return <p>{m.title_reg_law_unknown()}</p>;
  return (
    <div className={css.law}>
      <p>{law.note}</p>
      <small>
        {law.citation} <StandingBadge standing={law.standing} />
      </small>
    </div>
  );
}
