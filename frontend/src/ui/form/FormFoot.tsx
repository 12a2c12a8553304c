import type { ReactNode } from 'react';
import css from './FormFoot.module.css';

/** What is done with a whole form, in sight however long it is. Toasts keep clear of it. */
export function FormFoot({ children }: { children: ReactNode }) {
  return (
    <div className={css.foot} data-form-foot>
      {children}
    </div>
  );
}
