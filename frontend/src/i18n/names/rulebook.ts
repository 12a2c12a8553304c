import { m } from '@/paraglide/messages';

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

export const ruleKindName = (kind: string) => KINDS[kind]?.() ?? kind;
export const textLayerName = (layer: string) => LAYERS[layer]?.() ?? layer;
