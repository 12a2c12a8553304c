import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type { Cluster, ClusterHandover, ClusterHead, ClusterHeadDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { clusterOfficeChoices, clusterOfficeName } from '@/i18n/names/clusters';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { SelectField, TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { Section } from '@/ui/Page';
import { UnitPicker } from '@/ui/pickers/pickers';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState } from '@/ui/States';
import { assignClusterHead, clusterHeadsOptions, handOverCluster, removeClusterHead } from './api';
import css from './Cluster.module.css';

type Step = { step: 'HAND_OVER' | 'REMOVE'; head: ClusterHead };

const stale = (cluster: Cluster) => [['cluster', cluster.id], ['cluster-heads']];

function by(head: ClusterHead): string {
  const decision = head.decisionNumber && m.cluster_head_by({ number: head.decisionNumber });
  const handover = head.handedOverOn && m.cluster_head_handed_over({ date: formatDate(head.handedOverOn) });
  return [decision, handover, head.handoverNote, head.source].filter(Boolean).join(' · ');
}

const columns = (cluster: Cluster, onStep: (step: Step) => void): Column<ClusterHead>[] => [
  {
    key: 'unit',
    header: m.cluster_member_unit(),
    lead: true,
    cell: (head) => (
      <>
        <RowLink to={paths.unit(head.unit.id)}>{head.unit.name}</RowLink>
        <span className={css.note}>{by(head)}</span>
      </>
    ),
  },
  {
    key: 'office',
    header: m.cluster_head_office(),
    nowrap: true,
    cell: (head) => `${clusterOfficeName(head.office)} · ${head.year}`,
  },
  {
    key: 'standing',
    header: m.ui_source(),
    nowrap: true,
    cell: (head) => <StandingBadge standing={head.standing} />,
  },
  ...(cluster.kept
    ? [
        {
          key: 'actions',
          header: m.cluster_member_steps(),
          nowrap: true,
          cell: (head: ClusterHead) => (
            <fieldset
              className={css.actions}
              aria-label={m.cluster_head_actions({ unit: head.unit.name, year: head.year })}
            >
              {!head.handedOverOn && (
                <Button tone="quiet" compact onClick={() => onStep({ step: 'HAND_OVER', head })}>
                  {m.cluster_head_handover()}
                </Button>
              )}
              <Button tone="quiet" compact onClick={() => onStep({ step: 'REMOVE', head })}>
                {m.cluster_head_remove()}
              </Button>
            </fieldset>
          ),
        },
      ]
    : []),
];

function AssignDialog({ cluster, year, onClose }: { cluster: Cluster; year: string; onClose: () => void }) {
  const assign = useChange(assignClusterHead, ...stale(cluster));
  const initial = {
    unitId: null as string | null,
    office: 'HEAD' as string | null | undefined,
    year: Number(year) as number | null | undefined,
    decisionNumber: '' as string | null | undefined,
    decidedOn: null as string | null,
    source: '' as string | null | undefined,
  };
  return (
    <FormDialog
      title={m.cluster_head_assign()}
      initial={initial}
      size="medium"
      confirm={m.ui_save()}
      send={(value) =>
        assign(
          cluster,
          asSent<ClusterHeadDraft>({
            ...value,
            year: value.year ?? null,
            office: value.office ?? null,
            decisionNumber: value.decisionNumber || null,
            source: value.source || null,
          }),
        )
      }
      done={m.cluster_head_assigned()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <UnitPicker of={form.at('unitId')} label={m.cluster_member_unit()} hint={m.cluster_head_unit_hint()} />
          <SelectField of={form.at('office')} label={m.cluster_head_office()} choices={clusterOfficeChoices()} />
          <NumberField of={form.at('year')} label={m.cluster_head_year()} plain />
          <TextField of={form.at('decisionNumber')} label={m.cluster_head_number()} optional />
          <DateField of={form.at('decidedOn')} label={m.cluster_head_decided()} optional />
          <TextField of={form.at('source')} label={m.cluster_member_source()} optional />
        </>
      )}
    </FormDialog>
  );
}

function HandOverDialog({ cluster, head, onClose }: { cluster: Cluster; head: ClusterHead; onClose: () => void }) {
  const { today } = useMe();
  const handOver = useChange(handOverCluster, ...stale(cluster));
  return (
    <FormDialog
      title={m.cluster_head_handover_title({ unit: head.unit.name, year: head.year })}
      initial={{ on: today as string | null, note: '' as string | null | undefined }}
      confirm={m.ui_save()}
      send={(value) => handOver(cluster, head, asSent<ClusterHandover>({ ...value, note: value.note || null }))}
      done={m.cluster_head_handover_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('on')} label={m.cluster_head_handover_on()} />
          <TextArea of={form.at('note')} label={m.cluster_head_handover_note()} optional rows={2} />
        </>
      )}
    </FormDialog>
  );
}

function RemoveDialog({ cluster, head, onClose }: { cluster: Cluster; head: ClusterHead; onClose: () => void }) {
  const remove = useChange(removeClusterHead, ...stale(cluster));
  return (
    <ReasonDialog
      title={m.cluster_head_remove_title({ unit: head.unit.name, year: head.year })}
      text={<p>{m.cluster_head_remove_text()}</p>}
      danger
      confirm={m.cluster_head_remove()}
      send={(value) => remove(cluster, head, value)}
      done={m.cluster_head_removed()}
      onClose={onClose}
      rows={2}
    />
  );
}

/** Who heads it, year by year. */
export function Heads({ cluster, year }: { cluster: Cluster; year: string }) {
  const query = useInfiniteQuery(clusterHeadsOptions(cluster.id));
  const [step, setStep] = useState<Step | null>(null);
  const [assigning, setAssigning] = useState(false);
  const close = () => setStep(null);
  return (
    <Section
      title={m.cluster_heads()}
      aside={
        cluster.kept && (
          <Button compact onClick={() => setAssigning(true)}>
            <Plus size={16} aria-hidden /> {m.cluster_head_assign()}
          </Button>
        )
      }
    >
      <DataTable
        caption={m.cluster_heads()}
        query={query}
        columns={columns(cluster, setStep)}
        rowKey={(head) => head.id}
        empty={
          <EmptyState title={m.cluster_heads_none()}>{cluster.kept ? m.cluster_heads_none_keep() : null}</EmptyState>
        }
      />
      {assigning && <AssignDialog cluster={cluster} year={year} onClose={() => setAssigning(false)} />}
      {step?.step === 'HAND_OVER' && <HandOverDialog cluster={cluster} head={step.head} onClose={close} />}
      {step?.step === 'REMOVE' && <RemoveDialog cluster={cluster} head={step.head} onClose={close} />}
    </Section>
  );
}
