import { useInfiniteQuery } from '@tanstack/react-query';
import type { PaperTemplateItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatInstant } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { paperTemplatesOptions } from './api';

const columns = (): Column<PaperTemplateItem>[] => [
  {
    key: 'name',
    header: m.paper_template_kind(),
    lead: true,
    cell: (template) => <RowLink to={paths.paperTemplate(template.kind)}>{template.name}</RowLink>,
  },
  {
    key: 'builtIn',
    header: m.ui_state(),
    cell: ({ builtIn }) => (
      <StatusBadge tone={builtIn ? 'neutral' : 'info'}>
        {builtIn ? m.paper_template_built_in() : m.paper_template_own()}
      </StatusBadge>
    ),
  },
  { key: 'version', header: m.paper_template_version(), align: 'end', width: 'narrow', cell: ({ version }) => version },
  {
    key: 'changedAt',
    header: m.paper_template_changed(),
    cell: ({ changedAt, changedBy }) => changedAt && `${formatInstant(changedAt)} · ${changedBy}`,
  },
];

export function PaperTemplatesPage() {
  const query = useInfiniteQuery(paperTemplatesOptions());
  return (
    <Page title={m.place_paper_templates()} facts={<span>{m.paper_template_hint()}</span>}>
      <DataTable
        caption={m.place_paper_templates()}
        query={query}
        columns={columns()}
        rowKey={({ kind }) => kind}
        empty={<EmptyState title={m.ui_not_found_title()} />}
      />
    </Page>
  );
}
