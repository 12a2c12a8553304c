import { useQuery } from '@tanstack/react-query';
import type { PublicDecision } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { nomineeLabel } from '@/i18n/names/nominee';
import { signModeName } from '@/i18n/names/signing';
import { m } from '@/paraglide/messages';
import { AwardNotice } from '@/ui/awards/AwardNotice';
import { Link } from '@/ui/nav';
import { Facts, Page, Section } from '@/ui/Page';
import { UnnamedPage } from '@/ui/UnnamedPage';
import css from './PublicDecisionPage.module.css';
import { publicDecisionOptions } from './publicApi';

const crumbs = () => [{ label: m.public_decisions(), to: paths.public.decisions }];

function Lines({ decision }: { decision: PublicDecision }) {
  return (
    <ol className={css.lines}>
      {decision.lines.map((line) => (
        <li key={line.id}>
          <div>
            <Link to={paths.public.award(line.id)}>{nomineeLabel(line.recipient)}</Link>
            {line.recipient.name !== line.unit.name && <p>{line.unit.name}</p>}
            <AwardNotice award={line} open />
          </div>
          <span>{line.award.name}</span>
        </li>
      ))}
    </ol>
  );
}

function DecisionBody({ decision }: { decision: PublicDecision }) {
  return (
    <Page
      title={decision.title}
      width="public"
      crumbs={crumbs()}
      eyebrow={decision.number}
      facts={<span>{m.public_signed({ date: formatDate(decision.signedOn) })}</span>}
    >
      <Section title={`${m.public_awards_given()}: ${formatNumber(decision.lines.length)}`}>
        <Lines decision={decision} />
      </Section>
      <Section title={m.public_about_decision()}>
        <Facts
          brief
          rows={[
            [m.ui_unit(), decision.unit.name],
            [m.public_legal_basis(), decision.legalBasis],
            [
              m.public_signer(),
              [signModeName(decision.signer.signMode), decision.signer.title, decision.signer.name]
                .filter(Boolean)
                .join(' · '),
            ],
            [m.public_published_on(), formatDate(decision.publishedOn)],
            [m.public_digest(), <code key="digest">{decision.digest}</code>],
          ]}
        />
      </Section>
    </Page>
  );
}

export function PublicDecisionPage({ id }: { id: string }) {
  const decision = useQuery(publicDecisionOptions(id));
  if (decision.data) return <DecisionBody decision={decision.data} />;
  return <UnnamedPage title={m.public_decisions()} width="public" crumbs={crumbs()} query={decision} />;
}
