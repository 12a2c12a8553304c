import { m } from '@/paraglide/messages';
import type { Help } from '@/ui/form/FieldHelp';

/** What the fields of a fact ask for, and what comes of the answer. An article bears how well it is known, as everywhere. */
export const factHelp = {
  usedFor: (): Help => ({ meaning: m.help_fact_used_for(), article: m.help_fact_used_for_article(), standing: 'READ' }),
  signs: (): Help => ({ meaning: m.help_fact_signs(), article: m.help_fact_signs_article(), standing: 'READ' }),
  ended: (): Help => ({ meaning: m.help_fact_ended(), article: m.help_fact_signs_article(), standing: 'READ' }),
  leave: (): Help => ({ meaning: m.help_fact_leave(), article: m.help_fact_signs_article(), standing: 'READ' }),
  source: (): Help => ({ meaning: m.help_fact_source(), example: m.help_fact_source_example() }),
  statedKinds: (): Help => ({ meaning: m.help_fact_stated_kinds() }),
  statedUntil: (): Help => ({ meaning: m.help_fact_stated_until(), example: m.help_fact_stated_until_example() }),
};
