import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FilePlus } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { RulebookVersion } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatInstant } from '@/i18n/format';
import { rulebookStateName, rulebookStateTone } from '@/i18n/names/rulebook';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { ReasonDialog } from '@/ui/FormDialog';
import { Link, useNavigation } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { Loaded } from '@/ui/States';
import { openDraft, STALE, versionsOptions } from './api';
import css from './RulebookPage.module.css';

export const rulebookCrumbs = (framework?: string) => [
  { label: m.place_rulebook(), to: paths.rulebook },
  ...(framework ? [{ label: m.rulebook_versions_of({ framework }), to: paths.rulebookVersions(framework) }] : []),
];

function OpenDialog({ framework, onClose }: { framework: string; onClose: () => void }) {
  const { go } = useNavigation();
  const open = useChange(openDraft, ...STALE);
  return (
    <ReasonDialog
      title={m.rulebook_open_draft()}
      text={<p>{m.rulebook_open_draft_text()}</p>}
      confirm={m.rulebook_open_draft()}
      send={({ reason }) => open(framework, reason)}
      done={m.rulebook_draft_opened()}
      onClose={onClose}
      onDone={() => go(paths.rulebookDraft(framework))}
    />
  );
}

function whence(version: RulebookVersion): string {
  const because = version.publishedBecause ?? version.reason;
  return [
    version.origin === 'FILE' ? m.rulebook_origin_file() : (version.publishedBy ?? version.openedBy),
    because && m.rulebook_because({ reason: because }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Difference({ version }: { version: RulebookVersion }) {
  if (version.state === 'DRAFT')
    return <Link to={paths.rulebookDraft(version.framework)}>{m.rulebook_draft_to()}</Link>;
  if (!version.basedOn) return <span className={css.soft}>{m.rulebook_first()}</span>;
  return (
    <Link
      to={paths.rulebookDifference(version.framework)}
      search={{ from: String(version.basedOn), to: String(version.number) }}
    >
      {m.rulebook_difference_from({ name: `${version.framework}/${version.basedOn}` })}
    </Link>
  );
}

function Versions({ versions }: { versions: RulebookVersion[] }) {
  const inForce = versions.find(({ state }) => state === 'PUBLISHED');
  return (
    <PlainTable
      caption={m.rulebook_versions()}
      heads={[
        m.rulebook_version(),
        m.rulebook_state(),
        m.rulebook_when(),
        m.rulebook_whence(),
        m.rulebook_difference(),
      ]}
      narrow={[0, 1, 2]}
      rows={versions.map((version) => ({
        key: version.name,
        cells: [
          <b key="name">{version.name}</b>,
          <StatusBadge key="state" tone={version === inForce ? 'good' : rulebookStateTone(version.state)}>
            {version === inForce ? m.rulebook_in_force() : rulebookStateName(version.state)}
          </StatusBadge>,
          formatInstant(version.publishedAt ?? version.discardedAt ?? version.openedAt),
          whence(version),
          <Difference key="difference" version={version} />,
        ],
      }))}
    />
  );
}

/** Every version of a framework's rules; the rule owner begins the next one here. */
export function VersionsPage() {
  const { framework } = useParams({ strict: false }) as { framework: string };
  const mayKeep = useCan('RULEBOOK_KEEP');
  const [opening, setOpening] = useState(false);
  const versions = useQuery(versionsOptions(framework));
  const open = versions.data?.items.some(({ state }) => state === 'DRAFT');
  return (
    <Page
      title={m.rulebook_versions_of({ framework })}
      crumbs={rulebookCrumbs()}
      facts={<span>{m.rulebook_versions_lead()}</span>}
      actions={
        mayKeep &&
        versions.data &&
        !open && (
          <Button tone="primary" icon={<FilePlus size={18} aria-hidden />} onClick={() => setOpening(true)}>
            {m.rulebook_open_draft()}
          </Button>
        )
      }
    >
      <Section title={m.rulebook_versions()}>
        <Loaded query={versions}>{({ items }) => <Versions versions={items} />}</Loaded>
      </Section>
      {opening && <OpenDialog framework={framework} onClose={() => setOpening(false)} />}
    </Page>
  );
}
