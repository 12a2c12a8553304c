import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const KINDS: Record<string, () => string> = {
  CONDITION: m.rule_kind_condition,
  STEP: m.rule_kind_step,
  WARNING: m.rule_kind_warning,
  JUDGEMENT: m.rule_kind_judgement,
  PRINCIPLE: m.rule_kind_principle,
};

const LAYERS: Record<string, () => string> = {
  LAW: m.text_layer_law,
  DECREE: m.text_layer_decree,
  CIRCULAR_HOME_AFFAIRS: m.text_layer_circular_home_affairs,
  CIRCULAR_MINISTRY: m.text_layer_circular_ministry,
  DECISION: m.text_layer_decision,
  GUIDANCE: m.text_layer_guidance,
};

const CHANGES: Record<string, [name: () => string, tone: BadgeTone]> = {
  ADDED: [m.rulebook_change_added, 'good'],
  REMOVED: [m.rulebook_change_removed, 'bad'],
  CHANGED: [m.rulebook_change_changed, 'info'],
};

const STATES: Record<string, [name: () => string, tone: BadgeTone]> = {
  DRAFT: [m.rulebook_state_draft, 'info'],
  PUBLISHED: [m.rulebook_state_published, 'neutral'],
  DISCARDED: [m.rulebook_state_discarded, 'neutral'],
};

const LISTS: Record<string, () => string> = {
  texts: m.rulebook_list_texts,
  transitions: m.rulebook_list_transitions,
  doubts: m.rulebook_list_doubts,
};

export const ruleKindName = (kind: string) => KINDS[kind]?.() ?? kind;
export const textLayerName = (layer: string) => LAYERS[layer]?.() ?? layer;
export const rulebookChangeName = (change: string) => CHANGES[change]?.[0]() ?? change;
export const rulebookChangeTone = (change: string) => CHANGES[change]?.[1] ?? 'neutral';
export const rulebookStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const rulebookStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const statementListName = (list: string) => LISTS[list]?.() ?? list;
