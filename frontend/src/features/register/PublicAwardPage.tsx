import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, Printer } from 'lucide-react';
import type { AwardItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { DrumSun } from '@/ui/Emblem';
import { Link } from '@/ui/nav';
import { ErrorState, Skeleton } from '@/ui/States';
import css from './PublicAwardPage.module.css';
import { publicAwardOptions } from './publicApi';

/** One award, set as the paper that hangs on the wall. */
function Certificate({ award }: { award: AwardItem }) {
  const ofUnit = award.recipient.name === award.unit.name;
  return (
    <article className={css.paper}>
      <title>{`${award.recipient.name} · ${m.app_name()}`}</title>
      <DrumSun className={css.sun} />
      <p className={css.authority}>{award.decision.authority}</p>
      <p className={css.award}>{award.award.name}</p>
      <p className={css.year}>{m.public_year({ year: award.year })}</p>
      <h1 tabIndex={-1}>{award.recipient.name}</h1>
      {!ofUnit && <p className={css.unit}>{award.unit.name}</p>}
      <p className={css.decision}>
        {m.public_by_decision({ number: award.decision.number, date: formatDate(award.decision.decidedOn) })}
      </p>
      {award.standing === 'REVOKED' && <StatusBadge tone="bad">{m.award_revoked()}</StatusBadge>}
      {award.demonstration && <p className={css.note}>{m.public_made_up()}</p>}
    </article>
  );
}

export function PublicAwardPage({ id }: { id: string }) {
  const award = useQuery(publicAwardOptions(id));
  return (
    <div className={css.page}>
      <div className={css.tools}>
        <Link to={paths.public.home}>
          <ArrowLeft size={18} aria-hidden /> {m.public_look_up()}
        </Link>
        {award.data && (
          <div>
            {award.data.decision.id && (
              <Link to={paths.public.decision(award.data.decision.id)}>{m.public_see_decision()}</Link>
            )}
            <Button compact icon={<Printer size={16} aria-hidden />} onClick={() => print()}>
              {m.ui_print()}
            </Button>
          </div>
        )}
      </div>
      {award.data ? (
        <Certificate award={award.data} />
      ) : award.isError ? (
        <ErrorState error={award.error} onRetry={() => void award.refetch()} />
      ) : (
        <Skeleton lines={6} />
      )}
    </div>
  );
}
