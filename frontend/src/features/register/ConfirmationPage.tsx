import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { AwardConfirmation } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { AwardNotice } from '@/ui/awards/AwardNotice';
import { Button } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { UnnamedPage } from '@/ui/UnnamedPage';
import css from './ConfirmationPage.module.css';
import { confirmationOptions } from './confirmationApi';

const crumbs = () => [{ label: m.place_awards(), to: paths.awards }];

/** The paper: what the register says of one award on one day, for whoever asked. */
function Paper({ paper }: { paper: AwardConfirmation }) {
  const { award } = paper;
  const date = formatDate(paper.issuedOn);
  return (
    <article className={css.paper}>
      <div>
        <p className={css.issuer}>{paper.issuer.name}</p>
        <p>{m.confirm_number({ number: paper.number })}</p>
      </div>
      <h2>{m.confirm_heading()}</h2>
      <p>
        {m.confirm_sentence({
          name: nomineeLabel(award.recipient),
          award: award.award.name,
          year: award.year,
          number: award.decision.number,
          date: formatDate(award.decision.decidedOn),
          authority: award.decision.authority,
        })}
      </p>
      {award.recipient.name !== award.unit.name && <p>{m.confirm_unit({ unit: award.unit.name })}</p>}
      <p className={css.name}>
        {paper.standing === 'REVOKED' ? m.confirm_revoked({ date }) : m.confirm_in_force({ date })}
      </p>
      <AwardNotice award={award} linked={false} />
      <p>
        {m.confirm_asked({ who: paper.requestedBy })} {paper.purpose && m.confirm_for({ purpose: paper.purpose })}
      </p>
      <div className={css.sign}>
        <p>{m.confirm_issued({ date })}</p>
        <p>{m.confirm_issuer()}</p>
        <p>{paper.issuedBy}</p>
      </div>
      <p className={css.check}>
        {m.confirm_check({ address: location.origin + paths.public.verification })}
        <strong>{paper.code}</strong>
      </p>
      {award.demonstration && <p>{m.public_made_up()}</p>}
    </article>
  );
}

export function ConfirmationPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(confirmationOptions(id));
  const paper = query.data;
  if (!paper) return <UnnamedPage title={m.confirm_heading()} crumbs={crumbs()} query={query} />;
  return (
    <Page
      title={m.confirm_title({ number: paper.number })}
      width="text"
      crumbs={[...crumbs(), { label: nomineeLabel(paper.award.recipient), to: paths.award(paper.award.id) }]}
      actions={
        <div className={css.tools}>
          <Button tone="primary" icon={<Printer size={18} aria-hidden />} onClick={() => print()}>
            {m.ui_print()}
          </Button>
        </div>
      }
    >
      <Paper paper={paper} />
    </Page>
  );
}
