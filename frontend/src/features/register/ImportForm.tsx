import { Download } from 'lucide-react';
import { keep } from '@/api/download';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';

/** The columns by code, as the contract names them, with the head that people write over them. */
const COLUMNS: [code: string, head: () => string, says: () => string, example: string][] = [
  ['award_code', m.import_col_award, m.import_col_award_says, 'LĐTT'],
  ['recipient_kind', m.import_col_kind, m.import_col_kind_says, 'Cá nhân'],
  ['employee_code', m.import_col_employee, m.import_col_employee_says, ''],
  ['recipient_name', m.import_col_name, m.import_col_name_says, 'Nguyễn Thị Ví Dụ'],
  ['birth_date', m.import_col_birth, m.import_col_birth_says, '30/12/1980'],
  ['address', m.import_col_address, m.import_col_address_says, ''],
  ['unit_code', m.import_col_unit, m.import_col_unit_says, 'Vụ Pháp chế'],
  ['year', m.import_col_year, m.import_col_year_says, '2015'],
  ['decision_number', m.import_col_number, m.import_col_number_says, '1234/QĐ-BTNMT'],
  ['decided_on', m.import_col_decided, m.import_col_decided_says, '30/12/2015'],
  ['authority_name', m.import_col_authority, m.import_col_authority_says, 'Bộ trưởng Bộ Tài nguyên và Môi trường'],
];

function sample() {
  const lines = [COLUMNS.map(([, head]) => head()), COLUMNS.map(([, , , example]) => example)];
  // The mark at the beginning tells a spreadsheet that it is UTF-8.
  const text = `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
  keep({ blob: new Blob([text]), fileName: m.import_form_name() });
}

/** What a file of older awards must look like. */
export function ImportForm() {
  return (
    <Section
      title={m.import_form()}
      hint={m.import_form_text()}
      aside={
        <Button compact icon={<Download size={16} aria-hidden />} onClick={sample}>
          {m.import_form_download()}
        </Button>
      }
    >
      <PlainTable
        caption={m.import_form()}
        heads={[m.import_column(), m.import_column_code(), m.import_column_says()]}
        narrow={[0, 1]}
        rows={COLUMNS.map(([code, head, says]) => ({
          key: code,
          cells: [head(), <code key={code}>{code}</code>, says()],
        }))}
      />
    </Section>
  );
}
