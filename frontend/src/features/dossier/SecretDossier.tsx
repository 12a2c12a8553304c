import { Archive, CheckCheck, Lock, Trash2 } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type { Dossier, SecretDossierStep } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { dossierKindName, dossierStateName, dossierStateTone } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { Link } from '@/ui/nav';
import { Facts, Page, Section } from '@/ui/Page';
import { TrailButton } from '@/ui/trail/TrailButton';
import css from './SecretDossier.module.css';
import { discardSecretDossier, recordSecretArchived, recordSecretDecided } from './secretApi';

type Record = (dossier: Dossier, step: SecretDossierStep) => Promise<unknown>;

function useSecretFaces(dossier: Dossier): { [action: string]: ActionFace } {
  const { today } = useMe();
  const stale = [['dossier', dossier.id], ['dossiers']];
  const decide = useChange(recordSecretDecided, ...stale);
  const archive = useChange(recordSecretArchived, ...stale);
  const discard = useChange(discardSecretDossier, ...stale);
  const icon = { size: 18, 'aria-hidden': true } as const;
  const dated = (label: string, record: Record) => (onClose: () => void) => (
    <FormDialog
      title={label}
      text={m.secret_dossier_step_text()}
      initial={{ on: today as string | null }}
      confirm={label}
      send={(value) => record(dossier, asSent<SecretDossierStep>(value))}
      done={m.secret_dossier_step_done()}
      onClose={onClose}
    >
      {(form) => <DateField of={form.at('on')} label={m.secret_dossier_on()} />}
    </FormDialog>
  );
  return {
    DECIDE: {
      label: m.secret_dossier_decide(),
      tone: 'primary',
      icon: <CheckCheck {...icon} />,
      dialog: dated(m.secret_dossier_decide(), decide),
    },
    ARCHIVE: {
      label: m.secret_dossier_archive(),
      tone: 'primary',
      icon: <Archive {...icon} />,
      dialog: dated(m.secret_dossier_archive(), archive),
    },
    DISCARD: {
      label: m.secret_dossier_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.secret_dossier_discard()}
          text={m.secret_dossier_discard_text()}
          initial={{}}
          confirm={m.secret_dossier_discard()}
          danger
          send={() => discard(dossier)}
          done={m.secret_dossier_step_done()}
          onClose={onClose}
        />
      ),
    },
  };
}

/** All there is of a dossier with a state secret: a number, and its way on paper. */
export function SecretDossier({ dossier, paper }: { dossier: Dossier; paper: NonNullable<Dossier['secret']> }) {
  const faces = useSecretFaces(dossier);
  return (
    <Page
      title={m.secret_dossier_numbered({ number: dossier.title })}
      crumbs={[{ label: m.place_dossiers(), to: paths.dossiers }]}
      eyebrow={dossier.number}
      facts={
        <>
          <StatusBadge tone={dossierStateTone(dossier.state)}>{dossierStateName(dossier.state)}</StatusBadge>
          <Link to={paths.unit(dossier.unit.id)}>{dossier.unit.name}</Link>
        </>
      }
      actions={<ActionBar actions={dossier.actions} faces={faces} />}
    >
      <div className={css.note}>
        <Lock size={20} aria-hidden />
        <div>
          <p>
            <b>{m.secret_dossier()}</b>
          </p>
          <p>{m.secret_dossier_text()}</p>
          <p>{m.secret_dossier_article()}</p>
        </div>
      </div>
      <Section title={m.secret_dossier_way()}>
        <Facts
          rows={[
            [m.secret_dossier_number(), dossier.title],
            [m.dossier_kind(), dossierKindName(dossier.kind)],
            [m.dossier_year(), dossier.year],
            [m.secret_dossier_received_on(), formatDate(paper.receivedOn)],
            [m.secret_dossier_decided_on(), formatDate(paper.decidedOn)],
            [m.secret_dossier_archived_on(), formatDate(paper.archivedOn)],
          ]}
        />
      </Section>
      <TrailButton type="DOSSIER" id={dossier.id} />
    </Page>
  );
}
