import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useCan } from '@/api/me';
import type { Directive } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { campaignStateName } from '@/i18n/names/campaigns';
import { directiveKindName, directivePlaceName } from '@/i18n/names/directives';
import { signModeName } from '@/i18n/names/signing';
import { m } from '@/paraglide/messages';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { campaignsOptions, directiveOptions } from './api';
import css from './Directive.module.css';
import { Points } from './Points';

const crumbs = () => [{ label: m.place_directives(), to: paths.directives }];

function Corrections({ corrections }: { corrections: Directive['corrections'] }) {
  if (corrections.length === 0) return null;
  return (
    <Section title={m.directive_corrections()}>
      <p className={css.lead}>{m.directive_corrections_lead()}</p>
      <table className={css.corrections}>
        <thead>
          <tr>
            <th scope="col">{m.directive_correction_at()}</th>
            <th scope="col">{m.directive_correction_read()}</th>
            <th scope="col">{m.directive_correction_written()}</th>
          </tr>
        </thead>
        <tbody>
          {corrections.map((correction) => (
            <tr key={correction.point + correction.read}>
              <th scope="row">{directivePlaceName(correction.point)}</th>
              <td>
                <del>{correction.read}</del>
              </td>
              <td>
                <ins>{correction.written}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Related({ directive }: { directive: Directive }) {
  const groups = [
    { title: m.directive_implements(), refs: directive.implements },
    { title: m.directive_implemented_by(), refs: directive.implementedBy },
    { title: m.directive_mentions(), refs: directive.mentions },
  ].filter((group) => group.refs.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section title={m.directive_related()}>
      <div className={css.related}>
        {groups.map((group) => (
          <div key={group.title}>
            <h3>{group.title}</h3>
            <ul>
              {group.refs.map((ref) => (
                <li key={ref.id}>
                  <Link to={paths.directive(ref.id)}>
                    {[directiveKindName(ref.kind), ref.number ?? formatDate(ref.issuedOn)].join(' ')}
                  </Link>
                  <p className={css.none}>{ref.title}</p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

function Campaigns({ directive }: { directive: string }) {
  const mayRead = useCan('CAMPAIGN_READ');
  const query = useInfiniteQuery({ ...campaignsOptions(directive), enabled: mayRead });
  const campaigns = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (campaigns.length === 0) return null;
  return (
    <Section title={m.directive_campaigns()}>
      <ul className={css.related}>
        {campaigns.map((campaign) => (
          <li key={campaign.id}>
            <Link to={paths.campaign(campaign.id)}>{campaign.title}</Link>
            <p className={css.none}>{[campaign.unit.name, campaignStateName(campaign.state)].join(' · ')}</p>
          </li>
        ))}
      </ul>
      <LoadMore query={query} compact />
    </Section>
  );
}

function DirectiveBody({ directive }: { directive: Directive }) {
  return (
    <Page
      title={directive.title}
      crumbs={crumbs()}
      eyebrow={[directiveKindName(directive.kind), directive.number ?? m.directive_no_number()].join(' · ')}
      facts={
        <>
          <span>{directive.issuer}</span>
          <span>{formatDate(directive.issuedOn)}</span>
          <StandingBadge standing={directive.standing} />
        </>
      }
    >
      <Columns
        main={
          <>
            <Points points={directive.points} />
            <Corrections corrections={directive.corrections} />
          </>
        }
        side={
          <>
            <Section title={m.ui_source()}>
              <StandingBadge standing={directive.standing} />
              {directive.source && <p className={css.source}>{directive.source}</p>}
            </Section>
            {(directive.signer || directive.legalBasis) && (
              <Section title={m.directive_facts()}>
                <Facts
                  brief
                  rows={[
                    [
                      m.directive_signer(),
                      [signModeName(directive.signMode), directive.signerTitle, directive.signer]
                        .filter(Boolean)
                        .join(' · '),
                    ],
                    [m.directive_legal_basis(), directive.legalBasis && <Prose text={directive.legalBasis} />],
                  ]}
                />
              </Section>
            )}
            <Campaigns directive={directive.id} />
            <Related directive={directive} />
            {directive.recipients.length > 0 && (
              <Section title={m.directive_recipients()}>
                <ul className={css.recipients}>
                  {directive.recipients.map((recipient) => (
                    <li key={recipient}>{recipient}</li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        }
      />
    </Page>
  );
}

export function DirectivePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const directive = useQuery(directiveOptions(id));
  if (directive.data) return <DirectiveBody directive={directive.data} />;
  return <UnnamedPage title={m.place_directives()} crumbs={crumbs()} query={directive} />;
}
