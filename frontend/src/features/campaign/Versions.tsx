import { useInfiniteQuery } from '@tanstack/react-query';
import type { CommitmentVersion, Registration } from '@/api/types';
import { formatDate, formatInstant } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { LoadMore } from '@/ui/list/LoadMore';
import { Section } from '@/ui/Page';
import { Timeline } from '@/ui/Timeline';
import { versionsOptions } from './api';
import css from './CriteriaTable.module.css';
import { figure } from './commitments';

function VersionDetail({ version }: { version: CommitmentVersion }) {
  return (
    <>
      {version.commitments.length === 0 && <p>{m.registration_no_commitments()}</p>}
      <ul>
        {version.commitments.map(({ criterion, target, note }) => (
          <li key={criterion.id}>
            {criterion.name}: <b>{figure(target, criterion.measureUnit) || note}</b>
          </li>
        ))}
      </ul>
      {version.note && <p className={css.none}>{version.note}</p>}
      {version.askedAt && (
        <p>
          {m.registration_version_asked({
            at: formatInstant(version.askedAt),
            name: version.askedBy ?? '',
            due: formatDate(version.askedDueOn),
            reason: version.askedBecause ?? '',
          })}
        </p>
      )}
      {version.confirmedAt && (
        <p>
          {m.registration_version_confirmed({
            at: formatInstant(version.confirmedAt),
            name: version.confirmedBy ?? '',
          })}
        </p>
      )}
    </>
  );
}

/** What the unit committed itself to before, as it was said then. */
export function Versions({ registration }: { registration: Registration }) {
  const query = useInfiniteQuery({
    ...versionsOptions(registration.id),
    enabled: registration.versionNumber > 1,
  });
  if (registration.versionNumber === 1 || !query.data) return null;
  const versions = query.data.pages
    .flatMap((page) => page.items)
    .filter((version) => version.number < registration.versionNumber);
  return (
    <Section title={m.registration_versions()}>
      <Timeline
        label={m.registration_versions()}
        moments={versions.map((version) => ({
          key: String(version.number),
          when: formatInstant(version.saidAt),
          what: (
            <>
              <b>{m.registration_version({ number: version.number })}</b>
              {version.saidBy && <> · {m.registration_version_said({ name: version.saidBy })}</>}
            </>
          ),
          detail: <VersionDetail version={version} />,
          tone: 'past',
        }))}
      />
      <LoadMore query={query} />
    </Section>
  );
}
