import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { AwardImportItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatInstant, formatNumber } from '@/i18n/format';
import { importStateName, importStateTone } from '@/i18n/names/awards';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { FileSender, withPlaces } from '@/ui/FileDrop';
import { Field } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { Options } from '@/ui/form/Options';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { useNavigation } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, Forbidden } from '@/ui/States';
import css from './AwardImport.module.css';
import { ImportForm } from './ImportForm';
import { awardImportOptions, awardImportsOptions, bringAwards } from './importApi';

const crumbs = () => [{ label: m.place_awards(), to: paths.awards }];

const columns = (): Column<AwardImportItem>[] => [
  {
    key: 'file',
    header: m.import_file(),
    lead: true,
    exported: ['file', 'state'],
    cell: (file) => (
      <>
        <RowLink to={paths.awardImport(file.id)}>{file.fileName}</RowLink>{' '}
        <StatusBadge tone={importStateTone(file.state)}>{importStateName(file.state)}</StatusBadge>
      </>
    ),
  },
  { key: 'rows', header: m.import_rows(), align: 'end', cell: (file) => formatNumber(file.rowCount) },
  { key: 'wrong', header: m.import_wrong(), align: 'end', cell: (file) => formatNumber(file.wrongCount) },
  {
    key: 'entered',
    header: m.import_entered(),
    align: 'end',
    cell: (file) => (file.entered === undefined ? '–' : formatNumber(file.entered ?? 0)),
  },
  { key: 'by', header: m.import_by(), cell: (file) => file.checkedBy },
  {
    key: 'checkedAt',
    header: m.import_checked_at(),
    sort: 'checkedAt',
    firstOrder: 'desc',
    nowrap: true,
    cell: (file) => formatInstant(file.checkedAt),
  },
];

function NewFile() {
  const { grants } = useMe();
  const { go } = useNavigation();
  const queryClient = useQueryClient();
  const units = grants.filter((grant) => grant.role === 'STANDING_OFFICE').map((grant) => grant.unit);
  const [unitId, setUnitId] = useState(units[0]?.id);
  if (!unitId) return <Forbidden because={m.import_no_unit()} />;
  return (
    <Section title={m.import_new()}>
      <div className={css.bring}>
        {units.length > 1 && (
          <Field id="import-unit" label={m.import_for()}>
            <select
              id="import-unit"
              className={fieldCss.control}
              value={unitId}
              onChange={(event) => setUnitId(event.target.value)}
            >
              <Options choices={units.map((unit) => ({ value: unit.id, label: unit.name }))} />
            </select>
          </Field>
        )}
        <FileSender
          label={m.import_drop()}
          hint={m.import_drop_hint()}
          accept=".csv,.xlsx"
          multiple={false}
          send={bringAwards(unitId)}
          explain={withPlaces}
          onSent={(brought) => {
            queryClient.setQueryData(awardImportOptions(brought.file.id).queryKey, brought);
            void queryClient.invalidateQueries({ queryKey: ['award-imports'] });
            go(paths.awardImport(brought.file.id));
          }}
        />
      </div>
    </Section>
  );
}

export function AwardImportsPage() {
  const mayBring = useCan('AWARD_IMPORT');
  const query = useInfiniteQuery(awardImportsOptions());
  return (
    <Page title={m.import_title()} crumbs={crumbs()} facts={<span>{m.import_lead()}</span>}>
      <div className={css.stack}>
        {mayBring && <NewFile />}
        <Section title={m.import_files()} plain>
          <DataTable
            caption={m.import_files()}
            query={query}
            columns={columns()}
            tools={{ list: 'award-imports', exportFrom: '/api/v1/award-imports/export', query: {} }}
            rowKey={(file) => file.id}
            defaultSort="-checkedAt"
            empty={<EmptyState title={m.import_none()}>{m.import_none_text()}</EmptyState>}
          />
        </Section>
        {mayBring && <ImportForm />}
      </div>
    </Page>
  );
}
