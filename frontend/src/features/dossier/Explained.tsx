import type { ReactNode } from 'react';
import { FieldHelp, type Help } from '@/ui/form/FieldHelp';
import css from './DossierEditor.module.css';

/** The name of a part that is no single field, with its help; also where a guide leads to. */
export function Explained({ help, id, children }: { help: Help; id?: string; children?: ReactNode }) {
  return (
    <div id={id} tabIndex={id ? -1 : undefined} className={css.explained}>
      {children}
      <FieldHelp help={help} />
    </div>
  );
}
