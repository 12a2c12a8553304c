import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type { Cluster, ClusterPact, ClusterPactDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { CheckField, TextArea } from '@/ui/form/fields';
import { Prose, Section } from '@/ui/Page';
import { EmptyState, Loaded } from '@/ui/States';
import { clusterMembersOptions, clusterPactsOptions, removeClusterPact, signClusterPact } from './api';
import css from './Cluster.module.css';

const stale = (cluster: Cluster) => [
  ['cluster', cluster.id],
  ['cluster-pacts', cluster.id],
];

interface Signer {
  id: string;
  name: string;
  signs: boolean;
}

function SignForm({
  cluster,
  year,
  units,
  onClose,
}: {
  cluster: Cluster;
  year: string;
  units: Signer[];
  onClose: () => void;
}) {
  const sign = useChange(signClusterPact, ...stale(cluster));
  return (
    <FormDialog
      title={m.cluster_pact_sign()}
      initial={{ signedOn: null as string | null, targets: '', signers: units }}
      size="medium"
      confirm={m.ui_save()}
      send={({ signedOn, targets, signers }) =>
        sign(
          cluster,
          asSent<ClusterPactDraft>({
            year: Number(year),
            signedOn,
            targets,
            signerIds: signers.filter((unit) => unit.signs).map((unit) => unit.id),
          }),
        )
      }
      done={m.cluster_pact_signed()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('signedOn')} label={m.cluster_pact_on()} />
          <TextArea of={form.at('targets')} label={m.cluster_pact_targets()} rows={4} />
          <fieldset>
            <legend>{m.cluster_pact_signers()}</legend>
            {form.value.signers.map((unit, index) => (
              <CheckField key={unit.id} of={form.at('signers').at(index).at('signs')} label={unit.name} />
            ))}
          </fieldset>
        </>
      )}
    </FormDialog>
  );
}

/** The members of the year, all of them ticked at first. */
function SignDialog({ cluster, year, onClose }: { cluster: Cluster; year: string; onClose: () => void }) {
  const members = useInfiniteQuery(clusterMembersOptions(cluster.id, year));
  if (!members.data) return null;
  const units = members.data.pages.flatMap((page) =>
    page.items.map(({ unit }) => ({ id: unit.id, name: unit.name, signs: true })),
  );
  return <SignForm cluster={cluster} year={year} units={units} onClose={onClose} />;
}

function RemoveDialog({ cluster, pact, onClose }: { cluster: Cluster; pact: ClusterPact; onClose: () => void }) {
  const remove = useChange(removeClusterPact, ...stale(cluster));
  return (
    <ReasonDialog
      title={m.cluster_pact_remove_title({ year: pact.year })}
      danger
      confirm={m.cluster_pact_remove()}
      send={(value) => remove(cluster, pact, value)}
      done={m.cluster_pact_removed()}
      onClose={onClose}
      rows={2}
    />
  );
}

function Pact({ pact, kept, onRemove }: { pact: ClusterPact; kept: boolean; onRemove: () => void }) {
  return (
    <article>
      <h3>{m.cluster_pact_year({ year: pact.year, date: formatDate(pact.signedOn) })}</h3>
      <Prose text={pact.targets} />
      <p className={css.note}>
        {m.cluster_pact_by({ signed: pact.signers.length, all: pact.signers.length + pact.missing.length })}
      </p>
      {pact.missing.length > 0 && (
        <p className={css.note}>
          {m.cluster_pact_missing({ units: pact.missing.map((unit) => unit.name).join('; ') })}
        </p>
      )}
      {kept && (
        <Button tone="quiet" compact onClick={onRemove} aria-label={m.cluster_pact_remove_title({ year: pact.year })}>
          {m.cluster_pact_remove()}
        </Button>
      )}
    </article>
  );
}

/** The pact of each year: signed on which day by which members, to what targets. */
export function Pacts({ cluster }: { cluster: Cluster }) {
  const { today } = useMe();
  const pacts = useQuery(clusterPactsOptions(cluster.id));
  const [signing, setSigning] = useState(false);
  const [removing, setRemoving] = useState<ClusterPact | null>(null);
  return (
    <Section
      title={m.cluster_pacts()}
      aside={
        pacts.data?.kept && (
          <Button compact onClick={() => setSigning(true)}>
            <Plus size={16} aria-hidden /> {m.cluster_pact_sign()}
          </Button>
        )
      }
    >
      <Loaded query={pacts}>
        {({ items, kept }) =>
          items.length === 0 ? (
            <EmptyState title={m.cluster_pacts_none()} />
          ) : (
            items.map((pact) => <Pact key={pact.id} pact={pact} kept={kept} onRemove={() => setRemoving(pact)} />)
          )
        }
      </Loaded>
      {signing && <SignDialog cluster={cluster} year={today.slice(0, 4)} onClose={() => setSigning(false)} />}
      {removing && <RemoveDialog cluster={cluster} pact={removing} onClose={() => setRemoving(null)} />}
    </Section>
  );
}
