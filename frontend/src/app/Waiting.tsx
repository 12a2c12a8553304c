import { m } from '@/paraglide/messages';
import { Emblem } from '@/ui/Emblem';
import css from './Fallbacks.module.css';

export function Waiting() {
  return (
    <div className={css.splash} role="status">
      <Emblem size={40} />
      <span className="visually-hidden">{m.ui_loading()}</span>
    </div>
  );
}
