import { createContext, type ReactNode, use, useId, useState } from 'react';
import { m } from '@/paraglide/messages';
import { StandingBadge } from '../StandingBadge';
import css from './FieldHelp.module.css';

export interface Help {
  meaning: string;
  example?: string;
  /** Where it is laid down, and how we know it. */
  article?: string;
  standing?: string;
}

const HelpContext = createContext<Help | null>(null);

/** The field within is explained by a `?` beside its name. */
export function Helped({ help, children }: { help: Help; children: ReactNode }) {
  return <HelpContext value={help}>{children}</HelpContext>;
}

/** What a field asks for, an example and the article, opened at the field itself: nothing covers what is being written. */
export function FieldHelp({ help }: { help: Help }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={css.mark}
        aria-expanded={open}
        aria-controls={id}
        title={m.help_open()}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setOpen(false);
        }}
      >
        <span aria-hidden>?</span>
        <span className="visually-hidden">{m.help_open()}</span>
      </button>
      <div id={id} className={css.help} hidden={!open}>
        <p>{help.meaning}</p>
        {help.example && (
          <p>
            <b>{m.help_example()}</b> {help.example}
          </p>
        )}
        {help.article && (
          <p className={css.article}>
            {help.article} {help.standing && <StandingBadge standing={help.standing} />}
          </p>
        )}
      </div>
    </>
  );
}

/** The help of the field that this is rendered in, if it has any. */
export function OwnHelp() {
  const help = use(HelpContext);
  return help && <FieldHelp help={help} />;
}
