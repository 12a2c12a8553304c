import { useQuery } from '@tanstack/react-query';
import type { PublicAmendment } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { amendmentKindName } from '@/i18n/names/amendments';
import { nomineeLabel } from '@/i18n/names/nominee';
import { signModeName } from '@/i18n/names/signing';
import { m } from '@/paraglide/messages';
import { AwardNotice } from '@/ui/awards/AwardNotice';
import { Link } from '@/ui/nav';
import { Facts, Page, Section } from '@/ui/Page';
import { UnnamedPage } from '@/ui/UnnamedPage';
import css from './Amendment.module.css';
import { publicAmendmentOptions } from './publicApi';

const crumbs = () => [{ label: m.public_amendments(), to: paths.public.amendments }];

function Body({ amendment }: { amendment: PublicAmendment }) {
  const { amends, signer } = amendment;
  const amended = m.amendment_amends_of({ number: amends.number, date: formatDate(amends.decidedOn) });
  return (
    <Page
      title={amendment.title}
      width="public"
      crumbs={crumbs()}
      eyebrow={`${amendmentKindName(amendment.kind)} · ${amendment.number}`}
      facts={<span>{m.public_signed({ date: formatDate(amendment.decidedOn) })}</span>}
    >
      <Section title={`${m.public_amendment_lines()}: ${formatNumber(amendment.lines.length)}`}>
        <ol className={css.list}>
          {amendment.lines.map((line) => (
            <li key={line.id}>
              <p>
                <Link to={paths.public.award(line.id)} className={css.name}>
                  {nomineeLabel(line.recipient)}
                </Link>
              </p>
              <p className={css.soft}>{[line.award.name, line.unit.name].join(' · ')}</p>
              <AwardNotice award={line} open linked={false} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={m.public_amendment_about()}>
        <Facts
          brief
          rows={[
            [
              m.public_amendment_amends(),
              amends.id ? (
                <Link key="amends" to={paths.public.decision(amends.id)}>
                  {amended}
                </Link>
              ) : (
                amended
              ),
            ],
            [m.amendment_decided_by(), amendment.decidedBy],
            [
              m.public_signer(),
              signer && [signModeName(signer.signMode), signer.title, signer.name].filter(Boolean).join(' · '),
            ],
            [m.public_legal_basis(), amendment.legalBasis],
            [m.public_digest(), amendment.digest && <code className={css.digest}>{amendment.digest}</code>],
          ]}
        />
      </Section>
    </Page>
  );
}

export function PublicAmendmentPage({ id }: { id: string }) {
  const amendment = useQuery(publicAmendmentOptions(id));
  if (amendment.data) return <Body amendment={amendment.data} />;
  return <UnnamedPage title={m.public_amendments()} width="public" crumbs={crumbs()} query={amendment} />;
}
