import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BadgeCheck, CircleSlash2, ClipboardList, Send, Trash2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { DirectiveAddresseePage, DirectiveSessionDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { addresseeStateName, addresseeStateTone, directiveKindName } from '@/i18n/names/directives';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass, IconButton } from '@/ui/Button';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FormRow } from '@/ui/form/FormFrame';
import { TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { AddressDialog } from './AddressDialog';
import {
  acknowledgeDirective,
  addresseeOptions,
  recordSession,
  releaseAddressee,
  removeSession,
  unitPlansOptions,
} from './api';
import css from './Directive.module.css';

const crumbs = (page?: DirectiveAddresseePage) => [
  { label: m.place_directives(), to: paths.directives },
  ...(page ? [{ label: page.directive.number ?? page.directive.title, to: paths.directive(page.directive.id) }] : []),
];

const stale = (page: DirectiveAddresseePage) => [
  ['addressee', page.item.id],
  ['directive', page.directive.id],
  ['obligations'],
];

function SessionDialog({ page, onClose }: { page: DirectiveAddresseePage; onClose: () => void }) {
  const { today } = useMe();
  const record = useChange(recordSession, ...stale(page));
  return (
    <FormDialog
      title={m.session_record()}
      size="medium"
      text={<p>{m.session_text()}</p>}
      initial={{
        heldOn: today as string | null,
        subject: '',
        peopleReached: null as number | null,
        people: page.item.people ?? (null as number | null),
      }}
      confirm={m.session_record()}
      send={(value) => record(page, asSent<DirectiveSessionDraft>(value))}
      done={m.session_recorded()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField of={form.at('subject')} label={m.session_subject()} hint={m.session_subject_hint()} />
          <DateField of={form.at('heldOn')} label={m.session_held_on()} />
          <FormRow>
            <NumberField
              of={form.at('peopleReached')}
              label={m.session_people_reached()}
              hint={m.session_people_reached_hint()}
            />
            <NumberField of={form.at('people')} label={m.session_people()} />
          </FormRow>
        </>
      )}
    </FormDialog>
  );
}

const icon = { size: 18, 'aria-hidden': true } as const;

function useFaces(page: DirectiveAddresseePage): Record<string, ActionFace> {
  const acknowledge = useChange(acknowledgeDirective, ...stale(page));
  const release = useChange(releaseAddressee, ...stale(page));
  return {
    ACKNOWLEDGE: {
      label: m.addressee_acknowledge(),
      tone: 'primary',
      icon: <BadgeCheck {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.addressee_acknowledge()}
          text={<p>{m.addressee_acknowledge_text({ unit: page.item.unit.name })}</p>}
          initial={{ note: '' }}
          confirm={m.addressee_acknowledge()}
          send={({ note }) => acknowledge(page, { note: note.trim() || null })}
          done={m.addressee_acknowledged()}
          onClose={onClose}
        >
          {(form) => <TextArea of={form.at('note')} label={m.ui_note()} optional rows={2} />}
        </FormDialog>
      ),
    },
    RECORD_SESSION: {
      label: m.session_record(),
      tone: 'primary',
      icon: <UsersRound {...icon} />,
      dialog: (onClose) => <SessionDialog page={page} onClose={onClose} />,
    },
    PASS_ON: {
      label: m.addressee_pass_on(),
      icon: <Send {...icon} />,
      dialog: (onClose) => (
        <AddressDialog
          directiveId={page.directive.id}
          from={page.carrier}
          title={m.addressee_pass_on()}
          onClose={onClose}
        />
      ),
    },
    RELEASE: {
      label: m.addressee_release(),
      tone: 'danger',
      icon: <CircleSlash2 {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.addressee_release()}
          text={<p>{m.addressee_release_text()}</p>}
          confirm={m.addressee_release()}
          danger
          send={(value) => release(page, value)}
          done={m.addressee_released()}
          onClose={onClose}
        />
      ),
    },
  };
}

function Sessions({ page }: { page: DirectiveAddresseePage }) {
  const [removed, setRemoved] = useState<string | null>(null);
  const remove = useChange(removeSession, ...stale(page));
  const may = page.actions.some(({ action, allowed }) => action === 'RECORD_SESSION' && allowed);
  if (page.sessions.length === 0) return <p className={css.none}>{m.session_none()}</p>;
  return (
    <>
      <PlainTable
        caption={m.sessions()}
        heads={[
          m.session_subject(),
          m.session_held_on(),
          m.session_people_reached(),
          m.session_people(),
          ...(may ? [m.ui_remove()] : []),
        ]}
        ends={[2, 3]}
        rows={page.sessions.map((session) => ({
          key: session.id,
          cells: [
            <div key="subject">
              {session.subject}
              {session.recordedBy && <span className={css.soft}>{session.recordedBy}</span>}
            </div>,
            formatDate(session.heldOn),
            formatNumber(session.peopleReached),
            formatNumber(session.people),
            ...(may
              ? [
                  <IconButton
                    key="remove"
                    label={`${m.ui_remove()}: ${session.subject}`}
                    icon={<Trash2 size={16} aria-hidden />}
                    onClick={() => setRemoved(session.id)}
                  />,
                ]
              : []),
          ],
        }))}
      />
      {removed && (
        <ReasonDialog
          title={m.session_remove()}
          text={<p>{m.session_remove_text()}</p>}
          confirm={m.session_remove()}
          danger
          send={(value) => remove(removed, value)}
          done={m.session_removed()}
          onClose={() => setRemoved(null)}
        />
      )}
    </>
  );
}

/** The unit's own plan under the directive, or where to write it. */
function PlanLink({ page: { directive, carrier } }: { page: DirectiveAddresseePage }) {
  const query = useQuery(unitPlansOptions(directive.id, carrier.id));
  const writes = useCan('PLAN_WRITE');
  const own = query.data?.items.find((plan) => plan.unit.id === carrier.id && !plan.cluster);
  if (!query.data || (!own && !writes)) return null;
  return (
    <Link
      to={own ? paths.plan(own.id) : paths.newPlan}
      search={own ? {} : { directive: directive.id, unit: carrier.id }}
      className={buttonClass()}
    >
      <ClipboardList size={18} aria-hidden /> {own ? m.plan_own() : m.plan_new()}
    </Link>
  );
}

function Body({ page }: { page: DirectiveAddresseePage }) {
  const faces = useFaces(page);
  const { item, directive, carrier } = page;
  return (
    <Page
      title={item.unit.name}
      crumbs={crumbs(page)}
      eyebrow={[directiveKindName(directive.kind), directive.number].filter(Boolean).join(' ')}
      facts={
        <>
          <StatusBadge tone={item.late ? 'bad' : addresseeStateTone(item.state)}>
            {item.late ? m.addressee_late() : addresseeStateName(item.state)}
          </StatusBadge>
          <Link to={paths.directive(directive.id)}>{directive.title}</Link>
        </>
      }
      actions={
        <>
          <ActionBar actions={page.actions} faces={faces} />
          {item.state !== 'RELEASED' && <PlanLink page={page} />}
        </>
      }
    >
      <Columns
        main={
          <Section
            title={m.sessions()}
            aside={
              item.people != null && (
                <b>
                  {m.coverage_people({ count: `${formatNumber(item.peopleReached)}/${formatNumber(item.people)}` })}
                </b>
              )
            }
          >
            <Sessions page={page} />
          </Section>
        }
        side={
          <>
            <Section title={m.directive_facts()}>
              <Facts
                brief
                rows={[
                  [m.addressee_handed_down_by(), item.from.name],
                  [m.addressee_addressed_on(), formatDate(item.addressedOn)],
                  [m.directive_acknowledge_by(), item.acknowledgeBy && formatDate(item.acknowledgeBy)],
                  [
                    m.addressee_acknowledged_on(),
                    item.acknowledgedOn &&
                      [formatDate(item.acknowledgedOn), page.acknowledgedBy].filter(Boolean).join(' · '),
                  ],
                  [m.directive_plan_by(), item.planBy && formatDate(item.planBy)],
                  [m.addressee_passed_on(), page.passedOn > 0 && formatNumber(page.passedOn)],
                  [m.addressee_carrier(), carrier.id !== item.unit.id && carrier.name],
                  [m.addressee_released_because(), page.releasedBecause],
                ]}
              />
            </Section>
            {page.note && (
              <Section title={m.ui_note()}>
                <Prose text={page.note} />
              </Section>
            )}
            <TrailButton type="DIRECTIVE_ADDRESSEE" id={item.id} />
          </>
        }
      />
    </Page>
  );
}

export function AddresseePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const page = useQuery(addresseeOptions(id));
  if (page.data) return <Body page={page.data} />;
  return <UnnamedPage title={m.place_directives()} crumbs={crumbs()} query={page} />;
}
