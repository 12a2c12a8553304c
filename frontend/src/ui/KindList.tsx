import css from './KindList.module.css';
import { Link } from './nav';

export interface Kind {
  key: string;
  to: string;
  search?: Record<string, string | undefined>;
  name: string;
  /** What it is, and how it stands; what is empty is left out. */
  lines: (string | null)[];
}

/** Kinds of something, each told in a few words, to be opened. */
export function KindList({ kinds }: { kinds: Kind[] }) {
  return (
    <ul className={css.kinds}>
      {kinds.map(({ key, to, search = {}, name, lines }) => (
        <li key={key}>
          <Link to={to} search={search} className={css.kind}>
            <b>{name}</b>
            {lines.filter(Boolean).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </Link>
        </li>
      ))}
    </ul>
  );
}
