import { useQuery } from '@tanstack/react-query';
import type { Dossier, DossierAdvice, DossierDeadline } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Link } from '@/ui/nav';
import { StandingBadge } from '@/ui/StandingBadge';
import { Notice } from '@/ui/States';
import { flagsLeftOptions } from './api';
import css from './SeasonNotes.module.css';

function said(deadline: DossierDeadline): [tone: 'good' | 'bad' | 'warn' | 'info', text: string] {
  const due = formatDate(deadline.dueOn);
  const days = formatNumber(deadline.workingDays);
  if (deadline.submittedOn)
    return deadline.late
      ? ['bad', m.season_dossier_late({ days, due })]
      : ['good', m.season_dossier_came({ date: formatDate(deadline.submittedOn), due })];
  if (deadline.late) return ['bad', m.season_dossier_overdue({ date: due, days })];
  if (deadline.workingDays === 0) return ['warn', m.season_dossier_today({ date: due })];
  return [deadline.workingDays <= 3 ? 'warn' : 'info', m.season_dossier_left({ date: due, days })];
}

/** Until when the season wants the dossier, by which letter. */
export function SeasonDeadline({ dossier }: { dossier: Pick<Dossier, 'deadline'> }) {
  const { deadline } = dossier;
  if (!deadline) return null;
  const [tone, text] = said(deadline);
  return (
    <span className={css.deadline}>
      <StatusBadge tone={tone}>{text}</StatusBadge> <Link to={paths.season(deadline.seasonId)}>{deadline.letter}</Link>
    </span>
  );
}

/** What to think about before it is submitted. */
export function Advice({ advice }: { advice: DossierAdvice[] }) {
  const lines = [...new Map(advice.map((one) => [one.message, one])).values()];
  if (lines.length === 0) return null;
  return (
    <Notice>
      <p>
        <b>{m.season_advice()}</b>
      </p>
      <ul className={css.advice}>
        {lines.map((one) => (
          <li key={one.message}>
            {one.message}
            <small>
              {one.citation ?? m.advice_own_hint()} {one.standing && <StandingBadge standing={one.standing} />}
            </small>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What is left of a flag while it is being proposed. */
export function FlagsLeft({
  unit,
  year,
  dossier,
  award,
}: {
  unit: string;
  year: number;
  dossier: string;
  award: string;
}) {
  const query = useQuery({
    ...flagsLeftOptions(unit, year, dossier),
    enabled: award.startsWith('FLAG_') && year >= 2003,
  });
  if (!award.startsWith('FLAG_') || !query.data) return null;
  const { cluster, flags, letter } = query.data;
  if (!cluster) return <p className={css.left}>{m.season_flags_left_unknown()}</p>;
  if (!letter) return <p className={css.left}>{m.season_flags_left_no_letter({ cluster: cluster.name })}</p>;
  const flag = flags.find((one) => one.award.code === award);
  if (!flag || flag.quota === 0)
    return <p className={css.left}>{m.season_flags_left_none({ cluster: cluster.name })}</p>;
  return (
    <p className={css.left} aria-live="polite">
      {m.season_flags_left_here({
        cluster: cluster.name,
        left: formatNumber(Math.max(flag.left, 0)),
        quota: formatNumber(flag.quota),
        used: formatNumber(flag.used),
      })}{' '}
      {letter}
    </p>
  );
}
