import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CalendarPlus, Globe, Megaphone, PenLine, Trash2, X } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { Consultation, ConsultationExtension } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { consultationStateName, consultationStateTone } from '@/i18n/names/consultations';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { TextArea } from '@/ui/form/fields';
import { Link, useNavigation } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { StandingBadge } from '@/ui/StandingBadge';
import { Notice } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import {
  cancelConsultation,
  consultationOptions,
  discardConsultation,
  extendConsultation,
  openConsultation,
} from './api';
import { Comments } from './Comments';
import css from './Consultation.module.css';

const crumbs = () => [{ label: m.place_consultations(), to: paths.consultations }];

function useFaces(consultation: Consultation): Record<string, ActionFace> {
  const { go } = useNavigation();
  const stale = [['consultation', consultation.id], ['consultations'], ['consultation-candidates']];
  const open = useChange(openConsultation, ...stale);
  const extend = useChange(extendConsultation, ...stale);
  const cancel = useChange(cancelConsultation, ...stale);
  const discard = useChange(discardConsultation, ...stale);
  const icon = { size: 18, 'aria-hidden': true } as const;
  return {
    OPEN: {
      label: m.consultation_open(),
      tone: 'primary',
      icon: <Megaphone {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.consultation_open()}
          text={m.consultation_open_text({
            from: formatDate(consultation.opensOn),
            to: formatDate(consultation.lastOn),
            count: formatNumber(consultation.candidates.length),
          })}
          initial={{}}
          confirm={m.consultation_open()}
          send={() => open(consultation)}
          done={m.consultation_opened_done()}
          onClose={onClose}
        />
      ),
    },
    EXTEND: {
      label: m.consultation_extend(),
      icon: <CalendarPlus {...icon} />,
      dialog: (onClose) => (
        <FormDialog<{ lastOn: string | null; reason: string }>
          title={m.consultation_extend()}
          initial={{ lastOn: null, reason: '' }}
          confirm={m.consultation_extend()}
          send={(value) => extend(consultation, asSent<ConsultationExtension>(value))}
          done={m.consultation_extended_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <DateField of={form.at('lastOn')} label={m.consultation_last_on()} />
              <TextArea of={form.at('reason')} label={m.ui_reason()} rows={3} />
            </>
          )}
        </FormDialog>
      ),
    },
    EDIT: {
      label: m.ui_edit(),
      icon: <PenLine {...icon} />,
      run: () => go(paths.editConsultation(consultation.id)),
    },
    CANCEL: {
      label: m.consultation_cancel(),
      tone: 'danger',
      icon: <X {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.consultation_cancel()}
          text={m.consultation_cancel_text()}
          rows={3}
          danger
          confirm={m.consultation_cancel()}
          send={(value) => cancel(consultation, value)}
          done={m.consultation_cancelled_done()}
          onClose={onClose}
        />
      ),
    },
    DISCARD: {
      label: m.consultation_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.consultation_discard()}
          text={m.consultation_discard_text()}
          initial={{}}
          danger
          confirm={m.consultation_discard()}
          send={() => discard(consultation)}
          done={m.consultation_discarded_done()}
          onClose={onClose}
        />
      ),
    },
  };
}

function Candidates({ consultation }: { consultation: Consultation }) {
  return (
    <PlainTable
      caption={m.consultation_candidates()}
      heads={[
        m.decision_nominee(),
        m.dossier_award(),
        m.ui_unit(),
        m.consultation_objections(),
        m.consultation_supports(),
      ]}
      ends={[3, 4]}
      rows={consultation.candidates.map((candidate) => ({
        key: candidate.id,
        cells: [
          <div key="name">
            <Link to={paths.nomination(candidate.nominationId)} className={css.name}>
              {nomineeLabel(candidate)}
            </Link>
            <span className={css.soft}>{candidate.position}</span>
            <span className={css.soft}>{candidate.summary ?? m.consultation_no_summary()}</span>
          </div>,
          candidate.award.name,
          candidate.unit.name,
          <div key="objections">
            {formatNumber(candidate.objections)}
            {candidate.unanswered > 0 && (
              <StatusBadge tone="warn">
                {m.consultation_unanswered_count({ count: formatNumber(candidate.unanswered) })}
              </StatusBadge>
            )}
          </div>,
          formatNumber(candidate.supports),
        ],
      }))}
    />
  );
}

function Rules({ consultation }: { consultation: Consultation }) {
  return (
    <Section title={m.consultation_rules()}>
      <ul className={css.rules}>
        {consultation.rules.map((rule) => (
          <li key={rule.citation}>
            <p>{rule.note}</p>
            <span className={css.soft}>
              {rule.citation} <StandingBadge standing={rule.standing} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const isPublic = ({ state }: Consultation) => state === 'OPEN' || state === 'CLOSED';

function Body({ consultation }: { consultation: Consultation }) {
  const faces = useFaces(consultation);
  const heard = consultation.state !== 'DRAFT' && consultation.state !== 'DISCARDED';
  return (
    <Page
      title={consultation.title}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={consultationStateTone(consultation.state)}>
            {consultationStateName(consultation.state)}
          </StatusBadge>
          <Link to={paths.unit(consultation.unit.id)}>{consultation.unit.name}</Link>
        </>
      }
      actions={<ActionBar actions={consultation.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            {consultation.cancelledBecause && (
              <Notice>
                <p>{m.consultation_cancelled_because({ reason: consultation.cancelledBecause })}</p>
              </Notice>
            )}
            <Section title={`${m.consultation_candidates()} (${formatNumber(consultation.candidates.length)})`}>
              <Candidates consultation={consultation} />
            </Section>
            {heard && (
              <Section title={m.comments()}>
                <Comments consultation={consultation} />
              </Section>
            )}
          </>
        }
        side={
          <>
            <Section title={m.consultation_days()}>
              <Facts
                brief
                rows={[
                  [m.consultation_opens_on(), formatDate(consultation.opensOn)],
                  [m.consultation_last_on(), formatDate(consultation.lastOn)],
                  [m.consultation_working_days(), formatNumber(consultation.workingDays)],
                ]}
              />
              {isPublic(consultation) && (
                <a href={paths.public.consultation(consultation.id)} className={css.public}>
                  <Globe size={16} aria-hidden /> {m.consultation_public_page()}
                </a>
              )}
            </Section>
            <Rules consultation={consultation} />
            {consultation.introduction && (
              <Section title={m.consultation_introduction()}>
                <Prose text={consultation.introduction} />
              </Section>
            )}
            {consultation.extensions.length > 0 && (
              <Section title={m.consultation_extensions()}>
                <Timeline
                  label={m.consultation_extensions()}
                  moments={consultation.extensions.map((extension) => ({
                    key: extension.at,
                    when: formatInstant(extension.at),
                    what: m.consultation_extended({
                      from: formatDate(extension.before),
                      to: formatDate(extension.lastOn),
                    }),
                    detail: `${extension.by} · ${extension.reason}`,
                  }))}
                />
              </Section>
            )}
            <TrailButton type="CONSULTATION" id={consultation.id} />
          </>
        }
      />
    </Page>
  );
}

export function ConsultationPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const consultation = useQuery(consultationOptions(id));
  if (consultation.data) return <Body consultation={consultation.data} />;
  return <UnnamedPage title={m.place_consultations()} crumbs={crumbs()} query={consultation} />;
}
