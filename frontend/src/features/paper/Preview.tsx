import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { asProblem } from '@/api/problem';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Page';
import { ErrorState, Notice } from '@/ui/States';
import { previewOptions, type Shown } from './api';
import css from './Paper.module.css';

/** The address of a picture in memory, as long as it is shown. */
function usePicture(shown: Shown | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!shown) return;
    const made = URL.createObjectURL(shown.picture);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [shown]);
  return address;
}

interface Props {
  kind: string;
  name: string;
  content: string;
  subjectId: string | null;
  /** What is written is no longer what is shown. */
  outdated: boolean;
  onRefresh: () => void;
}

function Broken({ error }: { error: unknown }) {
  const problem = asProblem(error);
  if (problem.violations.length === 0) return <ErrorState error={error} />;
  return (
    <Notice>
      <ul className={css.faults}>
        {problem.violations.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** The paper as it would be, a page at a time. */
export function Preview({ kind, name, content, subjectId, outdated, onRefresh }: Props) {
  const [page, setPage] = useState(1);
  const shown = useQuery(previewOptions({ kind, content, subjectId, page }));
  const picture = usePicture(shown.data);
  const pages = shown.data?.pages ?? 1;
  useEffect(() => {
    if (shown.data && page > pages) setPage(pages);
  }, [shown.data, page, pages]);
  return (
    <Section
      title={m.paper_template_preview()}
      aside={
        <Button compact busy={shown.isFetching} tone={outdated ? 'primary' : 'plain'} onClick={onRefresh}>
          {m.paper_template_refresh()}
        </Button>
      }
    >
      {shown.isPending && <p role="status">{m.paper_template_previewing()}</p>}
      {shown.isError && <Broken error={shown.error} />}
      {picture && !shown.isError && (
        <>
          <img src={picture} className={css.picture} alt={m.paper_template_page_alt({ name, page, pages })} />
          <div className={css.pages}>
            <Button compact aria-disabled={page <= 1} onClick={() => page > 1 && setPage(page - 1)}>
              <ChevronLeft size={16} aria-hidden /> {m.paper_template_previous()}
            </Button>
            <span role="status">{m.paper_template_page({ page, pages })}</span>
            <Button compact aria-disabled={page >= pages} onClick={() => page < pages && setPage(page + 1)}>
              {m.paper_template_next()} <ChevronRight size={16} aria-hidden />
            </Button>
          </div>
        </>
      )}
      {!subjectId && <p className={css.note}>{m.paper_template_demonstration()}</p>}
    </Section>
  );
}
