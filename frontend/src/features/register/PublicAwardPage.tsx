import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, Printer } from 'lucide-react';
import { paths } from '@/app/paths';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { AwardNotice } from '@/ui/awards/AwardNotice';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/nav';
import { ErrorState, Skeleton } from '@/ui/States';
import { Certificate } from './Certificate';
import css from './PublicAwardPage.module.css';
import { publicAwardOptions } from './publicApi';

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
        <>
          <title>{`${nomineeLabel(award.data.recipient)} · ${m.app_name()}`}</title>
          <AwardNotice award={award.data} open />
          <Certificate award={award.data} heading />
        </>
      ) : award.isError ? (
        <ErrorState error={award.error} onRetry={() => void award.refetch()} />
      ) : (
        <Skeleton lines={6} />
      )}
    </div>
  );
}
