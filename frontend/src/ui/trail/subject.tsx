import { pathOf, paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Link } from '@/ui/nav';

/** What a row or a change is about. */
interface About {
  subjectType: string;
  subjectId?: string | null;
  label?: string | null;
}

const called = ({ label, subjectType }: About) => label ?? subjectType;

/** The thing by its name, with a way to it where it has a page. */
export function SubjectLink({ of }: { of: About }) {
  const to = of.subjectId ? pathOf({ type: of.subjectType, id: of.subjectId }) : null;
  return to ? <Link to={to}>{called(of)}</Link> : called(of);
}

/** The way to what was done to the thing. */
export function TrailLink({ of }: { of: About }) {
  if (!of.subjectId) return null;
  return (
    <Link to={paths.audit} search={{ subjectType: of.subjectType, subjectId: of.subjectId }}>
      {m.report_trail_open()}
      <span className="visually-hidden"> {called(of)}</span>
    </Link>
  );
}
