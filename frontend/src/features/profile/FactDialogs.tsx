import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import type { FactCorrection, FactDraft, FactItem, FactView } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatInstant } from '@/i18n/format';
import { factKindName } from '@/i18n/names/facts';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { Dialog, DialogBody } from '@/ui/Dialog';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { SelectField, TextArea } from '@/ui/form/fields';
import type { Lens } from '@/ui/form/useForm';
import { Facts } from '@/ui/Page';
import { Loaded } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { correctFact, factOptions, recordFact, stale, type Whose, withdrawFact } from './api';
import { type FactEditing, FactFields } from './FactFields';
import { filled, isTitled, kindsOf } from './fields';
import { Marks, useAwardName } from './Marks';
import { saysOf, whenOf } from './words';

const EMPTY: FactEditing = { value: {}, title: '', authority: '', source: '', documentId: null };

const contentOf = (kind: string, { value, title, authority, source, documentId }: FactEditing) => ({
  value: filled(kind, value) as FactDraft['value'],
  title: isTitled(kind) ? title || null : null,
  authority: authority || null,
  source: source ?? '',
  documentId,
});

interface RecordProps {
  whose: Whose;
  unitId: string | null;
  onClose: () => void;
}

type Recording = FactEditing & { kind: string };

/** The kind first: it decides what is asked. */
export function RecordDialog({ whose, unitId, onClose }: RecordProps) {
  const record = useChange(recordFact, ...stale);
  const nominee = 'person' in whose ? { personId: whose.person } : { collectiveId: whose.collective };
  const kinds = kindsOf('person' in whose ? 'person' : 'unit');
  return (
    <FormDialog<Recording>
      title={m.fact_record()}
      initial={{ ...EMPTY, kind: kinds[0] ?? '' }}
      size="medium"
      confirm={m.fact_record()}
      send={(form) =>
        record({ ...nominee, kind: form.kind as FactDraft['kind'], ...contentOf(form.kind, form) } as FactDraft)
      }
      done={m.fact_recorded_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <SelectField
            of={{
              ...form.at('kind'),
              set: (kind) => {
                form.at('kind').set(kind ?? '');
                form.at('value').set({});
              },
            }}
            label={m.fact_kind()}
            choices={kinds.map((kind) => ({ value: kind, label: factKindName(kind) }))}
          />
          <FactFields kind={form.value.kind} form={form as unknown as Lens<FactEditing>} unitId={unitId} />
        </>
      )}
    </FormDialog>
  );
}

type Correcting = FactEditing & { reason: string };

function CorrectDialog({ view, onClose }: { view: FactView; onClose: () => void }) {
  const correct = useChange(correctFact, ...stale);
  const { fact } = view;
  return (
    <FormDialog<Correcting>
      title={m.fact_correct()}
      text={<p>{m.fact_correct_text()}</p>}
      initial={{
        value: fact.value as Record<string, unknown>,
        title: fact.title,
        authority: fact.authority,
        source: fact.source,
        documentId: fact.document?.id ?? null,
        reason: '',
      }}
      size="medium"
      confirm={m.fact_correct()}
      send={(form) => correct(view, { ...contentOf(fact.kind, form), reason: form.reason } as FactCorrection)}
      done={m.fact_corrected_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FactFields
            kind={fact.kind}
            form={form as unknown as Lens<FactEditing>}
            unitId={fact.unit?.id ?? null}
            kept={fact.document}
          />
          <TextArea of={form.at('reason')} label={m.fact_correct_reason()} rows={2} />
        </>
      )}
    </FormDialog>
  );
}

function WithdrawDialog({ view, onClose }: { view: FactView; onClose: () => void }) {
  const withdraw = useChange(withdrawFact, ...stale);
  return (
    <ReasonDialog
      title={m.fact_withdraw()}
      text={<p>{m.fact_withdraw_text()}</p>}
      danger
      confirm={m.fact_withdraw()}
      send={(value) => withdraw(view, value)}
      done={m.fact_withdrawn_done()}
      onClose={onClose}
      rows={2}
    />
  );
}

function Earlier({ versions }: { versions: FactItem[] }) {
  const awardName = useAwardName();
  if (versions.length === 0) return null;
  return (
    <>
      <h3>{m.fact_earlier()}</h3>
      <Timeline
        label={m.fact_earlier()}
        moments={versions.map((version) => ({
          key: String(version.version),
          when: `${formatInstant(version.recordedAt)} · ${version.recordedBy ?? m.fact_with_system()}`,
          what: [whenOf(version), saysOf(version, awardName)].join(' · '),
          detail: version.supersededBecause && m.fact_corrected_because({ reason: version.supersededBecause }),
          tone: 'past' as const,
        }))}
      />
    </>
  );
}

function Detail({ view, onClose }: { view: FactView; onClose: () => void }) {
  const { today } = useMe();
  const awardName = useAwardName();
  const { fact } = view;
  return (
    <>
      <p>
        <b>{saysOf(fact, awardName)}</b> <Marks fact={fact} today={today} />
      </p>
      <Facts
        rows={[
          [m.fact_kind(), factKindName(fact.kind)],
          [m.fact_when(), whenOf(fact)],
          [m.fact_authority(), fact.authority],
          [m.fact_source(), fact.source],
          [m.fact_recorded_at(), formatInstant(fact.recordedAt)],
          [m.fact_recorded_by(), fact.recordedBy ?? m.fact_with_system()],
          ...(fact.because ? [[m.fact_because(), fact.because] as [string, string]] : []),
          ...(fact.supersededBecause ? [[m.fact_withdrawn_because(), fact.supersededBecause] as [string, string]] : []),
        ]}
      />
      {fact.document && <DocumentLink document={fact.document} />}
      <Earlier versions={view.earlier} />
      <ActionBar
        actions={view.actions}
        faces={{
          CORRECT: {
            label: m.fact_correct(),
            dialog: (close) => <CorrectDialog view={view} onClose={close} />,
          },
          WITHDRAW: {
            label: m.fact_withdraw(),
            tone: 'danger',
            dialog: (close) => (
              <WithdrawDialog
                view={view}
                onClose={() => {
                  close();
                  onClose();
                }}
              />
            ),
          },
        }}
      />
      <TrailButton type="FACT" id={fact.id} />
    </>
  );
}

/** One fact with its paper, what was said before, and what can be done with it. */
export function FactDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useQuery(factOptions(id));
  return (
    <Dialog title={m.fact_one()} onClose={onClose} size="medium">
      <DialogBody>
        <Loaded query={query} lines={6}>
          {(view) => <Detail view={view} onClose={onClose} />}
        </Loaded>
      </DialogBody>
    </Dialog>
  );
}
