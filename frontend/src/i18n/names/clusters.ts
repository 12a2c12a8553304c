import { m } from '@/paraglide/messages';

const KINDS: Record<string, [long: () => string, short: () => string]> = {
  BLOCK: [m.cluster_kind_block, m.cluster_kind_block_short],
  CLUSTER: [m.cluster_kind_cluster, m.cluster_kind_cluster_short],
};

export const clusterKindName = (kind: string) => KINDS[kind]?.[1]() ?? kind;
export const clusterKindChoices = () => Object.entries(KINDS).map(([value, [label]]) => ({ value, label: label() }));

const OFFICES: Record<string, () => string> = { HEAD: m.cluster_head_head, DEPUTY: m.cluster_head_deputy };

export const clusterOfficeName = (office: string) => OFFICES[office]?.() ?? office;
export const clusterOfficeChoices = () => Object.entries(OFFICES).map(([value, label]) => ({ value, label: label() }));
