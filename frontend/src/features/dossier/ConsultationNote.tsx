import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/api/me';
import type { NominationConsultation } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Link } from '@/ui/nav';
import { Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { dossierConsultationOptions } from './api';
import css from './DossierPage.module.css';

function Line({ line: { nominee, standing }, named }: { line: NominationConsultation; named: boolean }) {
  const mayOpen = useCan('CONSULTATION_READ');
  const { required, satisfied, from, to, objections, unanswered, consultationId } = standing;
  const period = from && to && m.consultation_note_period({ from: formatDate(from), to: formatDate(to) });
  return (
    <li>
      {named && <p className={css.kind}>{nominee}</p>}
      <p>
        {!required && <StatusBadge>{m.consultation_note_spared()}</StatusBadge>}
        {required && satisfied && <StatusBadge tone="good">{m.consultation_note_satisfied()}</StatusBadge>}
        {required && !satisfied && <StatusBadge tone="warn">{m.consultation_note_lacking()}</StatusBadge>}
      </p>
      {standing.because && <p>{standing.because}</p>}
      {period && (
        <p>{consultationId && mayOpen ? <Link to={paths.consultation(consultationId)}>{period}</Link> : period}</p>
      )}
      {objections > 0 && (
        <p>
          {m.consultation_note_objections({ count: formatNumber(objections), unanswered: formatNumber(unanswered) })}
        </p>
      )}
      {standing.citation && standing.standing && (
        <p className={css.none}>
          {standing.citation} <StandingBadge standing={standing.standing} />
        </p>
      )}
    </li>
  );
}

/**
 * How the nominations of a dossier stand with public consultation, where the rule speaks of their award.
 *
 * @param nominationId only this one's
 */
export function ConsultationNote({ dossierId, nominationId }: { dossierId: string; nominationId?: string }) {
  const all = useQuery(dossierConsultationOptions(dossierId)).data?.items ?? [];
  const items = nominationId ? all.filter((line) => line.nominationId === nominationId) : all;
  if (items.length === 0) return null;
  return (
    <Section title={m.consultation_note_title()}>
      <ul className={css.documents}>
        {items.map((line) => (
          <Line key={line.nominationId} line={line} named={!nominationId} />
        ))}
      </ul>
    </Section>
  );
}
