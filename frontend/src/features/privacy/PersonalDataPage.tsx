import { useQuery } from '@tanstack/react-query';
import type { PersonalDataGroup } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Facts, Page, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { Loaded } from '@/ui/States';
import { inventoryOptions } from './api';
import css from './Privacy.module.css';

function Group({ group }: { group: PersonalDataGroup }) {
  return (
    <Section title={group.name}>
      <Facts
        rows={[
          [m.privacy_purpose(), group.purpose],
          [m.privacy_retention(), group.retention],
          [m.privacy_read_by(), group.readBy],
          ...(group.withheld ? [[m.privacy_withheld(), group.withheld] as [string, string]] : []),
          [
            m.privacy_fields(),
            <ul key="fields" className={css.fields}>
              {group.fields.map((field) => (
                <li key={field}>
                  <code>{field}</code>
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
    </Section>
  );
}

/** What is kept of people, told to whoever asks. */
export function PersonalDataPage() {
  const query = useQuery(inventoryOptions);
  return (
    <Page title={m.privacy_title()} facts={<span>{m.privacy_lead()}</span>} width="public">
      <Loaded query={query} lines={12}>
        {({ law, groups }) => (
          <>
            <p className={css.law}>
              {law.document} <StandingBadge standing={law.standing} /> {law.note}
            </p>
            {groups.map((group) => (
              <Group key={group.code} group={group} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}
