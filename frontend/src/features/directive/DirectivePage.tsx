import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CircleQuestionMark, FilePenLine, PenLine, Send, Stamp, Trash2 } from 'lucide-react';
import { useCan } from '@/api/me';
import type { Directive } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { campaignStateName } from '@/i18n/names/campaigns';
import {
  addresseeStateName,
  addresseeStateTone,
  directiveKindName,
  directivePlaceName,
  directiveStateName,
  directiveStateTone,
} from '@/i18n/names/directives';
import { signModeName } from '@/i18n/names/signing';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { FormDialog } from '@/ui/FormDialog';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link, useNavigation } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { AddressDialog } from './AddressDialog';
import { addresseesOptions, campaignsOptions, directiveOptions, discardDirective, issueDirective } from './api';
import { Carriers } from './Carriers';
import { Coverage } from './Coverage';
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

/** What the reader's own units did with it, and what they may do now. */
function Mine({ directive }: { directive: string }) {
  const query = useInfiniteQuery({
    ...addresseesOptions(directive, { mine: true }),
    enabled: useCan('DIRECTIVE_CARRY'),
  });
  const mine = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (mine.length === 0) return null;
  return (
    <Section title={m.directive_mine()}>
      <ul className={css.mine}>
        {mine.map((addressee) => (
          <li key={addressee.id}>
            <Link to={paths.addressee(addressee.id)}>{addressee.unit.name}</Link>
            <StatusBadge tone={addressee.late ? 'bad' : addresseeStateTone(addressee.state)}>
              {addressee.late ? m.addressee_late() : addresseeStateName(addressee.state)}
            </StatusBadge>
            {addressee.state === 'WAITING' && addressee.acknowledgeBy && (
              <p className={css.none}>{m.addressee_due({ date: formatDate(addressee.acknowledgeBy) })}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Versions({ directive }: { directive: Directive }) {
  if (directive.versions.length < 2) return null;
  return (
    <Section title={m.directive_versions()}>
      <Timeline
        label={m.directive_versions()}
        moments={directive.versions.map((version) => ({
          key: String(version.ordinal),
          when: formatDate(version.signedOn),
          what: [m.directive_version({ ordinal: version.ordinal }), version.number].filter(Boolean).join(' · '),
          detail: (
            <>
              {[version.signer, version.reason].filter(Boolean).join(' · ')}
              {version.ordinal > 1 && (
                <p>
                  <Link
                    to={paths.directiveDifference(directive.id)}
                    search={{ from: String(version.ordinal - 1), to: String(version.ordinal) }}
                  >
                    {m.directive_difference()}
                  </Link>
                </p>
              )}
            </>
          ),
          tone: version.ordinal === directive.ordinal ? ('now' as const) : ('past' as const),
        }))}
      />
    </Section>
  );
}

function useFaces(directive: Directive): Record<string, ActionFace> {
  const { go } = useNavigation();
  const issue = useChange(issueDirective, ['directive', directive.id], ['directives']);
  const discard = useChange(discardDirective, ['directives']);
  const icon = { size: 18, 'aria-hidden': true } as const;
  const { unit } = directive;
  return {
    ISSUE: {
      label: m.directive_issue(),
      tone: 'primary',
      icon: <Stamp {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.directive_issue()}
          text={<p>{m.directive_issue_text()}</p>}
          initial={{}}
          confirm={m.directive_issue()}
          send={() => issue(directive)}
          done={m.directive_issued()}
          onClose={onClose}
        />
      ),
    },
    EDIT: { label: m.ui_edit(), icon: <PenLine {...icon} />, run: () => go(paths.editDirective(directive.id)) },
    ADDRESS: {
      label: m.directive_address(),
      tone: 'primary',
      icon: <Send {...icon} />,
      dialog: (onClose) =>
        unit && (
          <AddressDialog directiveId={directive.id} from={unit} title={m.directive_address()} onClose={onClose} />
        ),
    },
    ADJUST: {
      label: m.directive_adjust(),
      icon: <FilePenLine {...icon} />,
      run: () => go(paths.adjustDirective(directive.id)),
    },
    DISCARD: {
      label: m.directive_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.directive_discard()}
          text={<p>{m.directive_discard_text()}</p>}
          initial={{}}
          danger
          confirm={m.directive_discard()}
          send={() => discard(directive)}
          done={m.directive_discarded()}
          onClose={onClose}
          onDone={() => go(paths.directives)}
        />
      ),
    },
  };
}

function DirectiveBody({ directive }: { directive: Directive }) {
  const faces = useFaces(directive);
  const follows = useCan('DIRECTIVE_FOLLOW');
  const raises = useCan('DIFFICULTY_RAISE');
  return (
    <Page
      title={directive.title}
      crumbs={crumbs()}
      eyebrow={[directiveKindName(directive.kind), directive.number ?? m.directive_no_number()].join(' · ')}
      facts={
        <>
          {directive.state !== 'ISSUED' && (
            <StatusBadge tone={directiveStateTone(directive.state)}>{directiveStateName(directive.state)}</StatusBadge>
          )}
          {directive.ordinal > 1 && (
            <StatusBadge tone="warn">{m.directive_adjusted({ ordinal: directive.ordinal })}</StatusBadge>
          )}
          <span>{directive.issuer}</span>
          <span>{formatDate(directive.issuedOn)}</span>
          <StandingBadge standing={directive.standing} />
        </>
      }
      actions={
        <>
          <ActionBar actions={directive.actions} faces={faces} />
          {raises && directive.state === 'ISSUED' && (
            <Link
              to={paths.newDifficulty}
              search={{ about: 'DIRECTIVE', subject: directive.id, label: directive.number ?? directive.title }}
              className={buttonClass()}
            >
              <CircleQuestionMark size={18} aria-hidden /> {m.difficulty_raise()}
            </Link>
          )}
        </>
      }
    >
      <Columns
        main={
          <>
            <Mine directive={directive.id} />
            <Points points={directive.points} />
            {follows && directive.state === 'ISSUED' && (
              <>
                <Carriers directive={directive} />
                <Coverage directive={directive} />
              </>
            )}
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
            <Versions directive={directive} />
            {directive.documents.length > 0 && (
              <Section title={m.directive_documents()}>
                <ul className={css.related}>
                  {directive.documents.map((document) => (
                    <li key={document.id}>
                      <DocumentLink document={document} />
                    </li>
                  ))}
                </ul>
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
            <TrailButton type="DIRECTIVE" id={directive.id} />
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
