import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '@/paraglide/messages';
import { Loaded } from '../States';
import { nominationVerdictOptions } from './api';
import css from './Verdict.module.css';
import { VerdictPanel } from './VerdictPanel';

/** What the law says of a nomination, asked for when it is opened: for papers with many. */
export function VerdictFold({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const verdict = useQuery({ ...nominationVerdictOptions(id), enabled: open });
  return (
    <details className={css.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.verdict()}</summary>
      {open && <Loaded query={verdict}>{(told) => <VerdictPanel verdict={told} />}</Loaded>}
    </details>
  );
}
