import { FilePenLine, GitCompareArrows, History } from 'lucide-react';
import type { RulebookItem } from '@/api/types';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { Link } from '@/ui/nav';
import css from './RulebookPage.module.css';

interface Props {
  item: RulebookItem;
  award: string | undefined;
}

/** Which version is read, and where its others are. */
export function RulebookBar({ item, award }: Props) {
  return (
    <div className={css.version}>
      <span>
        {m.rulebook_version()} <b>{item.version}</b>
      </span>
      {item.draft && (
        <StatusBadge tone="info">{m.rulebook_draft_open({ name: `${item.framework}/${item.draft}` })}</StatusBadge>
      )}
      <Link to={paths.rulebookVersions(item.framework)} className={buttonClass('plain', true)}>
        <History size={16} aria-hidden /> {m.rulebook_versions()}
      </Link>
      <Link
        to={paths.rulebookDifference(item.framework)}
        {...(award && { search: { award } })}
        className={buttonClass('plain', true)}
      >
        <GitCompareArrows size={16} aria-hidden /> {m.rulebook_compare()}
      </Link>
      {item.draft && (
        <Link to={paths.rulebookDraft(item.framework)} className={buttonClass('plain', true)}>
          <FilePenLine size={16} aria-hidden /> {m.rulebook_draft_to()}
        </Link>
      )}
    </div>
  );
}
