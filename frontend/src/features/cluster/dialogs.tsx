import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type { Cluster, ClusterDraft, ClusterMember, ClusterMemberDraft, ClusterMemberEnding } from '@/api/types';
import { useChange } from '@/api/useChange';
import { clusterKindChoices } from '@/i18n/names/clusters';
import { m } from '@/paraglide/messages';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { SelectField, TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { UnitPicker } from '@/ui/pickers/pickers';
import { addClusterMember, changeCluster, endClusterMember, formCluster, removeClusterMember } from './api';

const stale = (cluster: Cluster | null) => [
  ['clusters'],
  ...(cluster ? [['cluster', cluster.id]] : []),
  ['cluster-members'],
  ['unit-clusters'],
];

interface DraftValue {
  unitId: string | null;
  code: string;
  kind: string | null | undefined;
  ordinal: number | null | undefined;
  name: string;
  nameEn: string | null | undefined;
  note: string | null | undefined;
}

/** A new one, or what an old one is called from now on. */
export function ClusterDialog({ cluster, onClose }: { cluster: Cluster | null; onClose: () => void }) {
  const { grants } = useMe();
  const office = grants.find((grant) => grant.role === 'STANDING_OFFICE')?.unit;
  const send = useChange(
    (body: ClusterDraft) => (cluster ? changeCluster(cluster, body) : formCluster(body)),
    ...stale(cluster),
  );
  const initial: DraftValue = {
    unitId: cluster?.unit.id ?? office?.id ?? null,
    code: cluster?.code ?? '',
    kind: cluster?.kind ?? 'BLOCK',
    ordinal: cluster?.ordinal ?? null,
    name: cluster?.name ?? '',
    nameEn: cluster?.nameEn ?? '',
    note: cluster?.note ?? '',
  };
  return (
    <FormDialog<DraftValue>
      title={cluster ? m.cluster_change() : m.cluster_new()}
      initial={initial}
      size="medium"
      confirm={m.ui_save()}
      send={(value) =>
        send(
          asSent<ClusterDraft>({
            ...value,
            kind: value.kind ?? null,
            ordinal: value.ordinal ?? null,
            nameEn: value.nameEn || null,
            note: value.note || null,
          }),
        )
      }
      done={m.cluster_saved()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField of={form.at('name')} label={m.cluster_name()} />
          <TextField of={form.at('nameEn')} label={m.cluster_name_en()} optional />
          <SelectField of={form.at('kind')} label={m.cluster_kind()} choices={clusterKindChoices()} />
          <TextField of={form.at('code')} label={m.cluster_code()} size="medium" placeholder="KHOI-VIII" />
          <NumberField of={form.at('ordinal')} label={m.cluster_ordinal()} plain />
          <TextArea of={form.at('note')} label={m.cluster_note()} optional rows={2} />
        </>
      )}
    </FormDialog>
  );
}

/** A unit belongs to it from a day on. */
export function AddMemberDialog({ cluster, year, onClose }: { cluster: Cluster; year: string; onClose: () => void }) {
  const add = useChange(addClusterMember, ...stale(cluster));
  const initial = {
    unitId: null as string | null,
    from: `${year}-01-01` as string | null,
    to: `${year}-12-31` as string | null,
    source: '' as string | null | undefined,
  };
  return (
    <FormDialog
      title={m.cluster_member_add()}
      initial={initial}
      size="medium"
      confirm={m.cluster_member_add()}
      send={(value) => add(cluster, asSent<ClusterMemberDraft>({ ...value, source: value.source || null }))}
      done={m.cluster_member_added()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <UnitPicker of={form.at('unitId')} label={m.cluster_member_unit()} />
          <DateField of={form.at('from')} label={m.cluster_member_from()} />
          <DateField of={form.at('to')} label={m.cluster_member_to()} hint={m.cluster_member_to_hint()} optional />
          <TextField
            of={form.at('source')}
            label={m.cluster_member_source()}
            hint={m.cluster_member_source_hint()}
            optional
          />
        </>
      )}
    </FormDialog>
  );
}

interface MemberProps {
  cluster: Cluster;
  member: ClusterMember;
  onClose: () => void;
}

export function EndMemberDialog({ cluster, member, onClose }: MemberProps) {
  const end = useChange(endClusterMember, ...stale(cluster));
  return (
    <FormDialog
      title={m.cluster_member_end_title({ unit: member.unit.name })}
      initial={{ to: member.to as string | null, reason: '' }}
      confirm={m.ui_save()}
      send={(value) => end(cluster, member, asSent<ClusterMemberEnding>(value))}
      done={m.cluster_member_ended()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('to')} label={m.cluster_member_last_day()} />
          <TextArea of={form.at('reason')} label={m.ui_reason()} rows={2} />
        </>
      )}
    </FormDialog>
  );
}

export function RemoveMemberDialog({ cluster, member, onClose }: MemberProps) {
  const remove = useChange(removeClusterMember, ...stale(cluster));
  return (
    <ReasonDialog
      title={m.cluster_member_remove_title({ unit: member.unit.name })}
      text={<p>{m.cluster_member_remove_text()}</p>}
      danger
      confirm={m.cluster_member_remove()}
      send={(value) => remove(cluster, member, value)}
      done={m.cluster_member_removed()}
      onClose={onClose}
      rows={2}
    />
  );
}
