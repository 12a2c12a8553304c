import { m } from '@/paraglide/messages';
import type { Help } from '@/ui/form/FieldHelp';

/** What the fields of a dossier ask for. An article bears how well it is known, as everywhere. */
export const dossierHelp = {
  title: (): Help => ({ meaning: m.help_dossier_title(), example: m.help_dossier_title_example() }),
  kind: (): Help => ({ meaning: m.help_dossier_kind(), article: m.help_dossier_kind_article(), standing: 'READ' }),
  year: (): Help => ({ meaning: m.help_dossier_year(), example: m.help_dossier_year_example() }),
  campaign: (): Help => ({ meaning: m.help_dossier_campaign() }),
  summary: (): Help => ({ meaning: m.help_dossier_summary(), example: m.help_dossier_summary_example() }),
  attachments: (): Help => ({
    meaning: m.help_dossier_attachments(),
    article: m.help_dossier_attachments_article(),
    standing: 'READ',
  }),
  nomineeKind: (): Help => ({ meaning: m.help_nominee_kind() }),
  award: (): Help => ({ meaning: m.help_dossier_award(), article: m.help_dossier_award_article(), standing: 'READ' }),
  report: (): Help => ({
    meaning: m.help_dossier_report(),
    example: m.help_dossier_report_example(),
    article: m.help_dossier_report_article(),
    standing: 'RECALLED',
  }),
  evidence: (): Help => ({
    meaning: m.help_dossier_evidence(),
    article: m.help_dossier_evidence_article(),
    standing: 'READ',
  }),
};
