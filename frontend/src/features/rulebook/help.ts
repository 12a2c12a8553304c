import { m } from '@/paraglide/messages';
import type { Help } from '@/ui/form/FieldHelp';

/** What the fields of a rule in a draft decide. */
export const ruleHelp = {
  id: (): Help => ({ meaning: m.help_rule_id(), example: m.help_rule_id_example() }),
  kind: (): Help => ({ meaning: m.help_rule_kind() }),
  standing: (): Help => ({ meaning: m.help_rule_standing() }),
  copy: (): Help => ({ meaning: m.help_rule_copy(), example: m.help_rule_copy_example() }),
};
