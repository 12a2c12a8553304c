import { Info } from 'lucide-react';
import css from './Sign.module.css';

/** What a sign is and is not: it stands wherever one is shown, in the server's words. */
export function Caution({ text }: { text: string }) {
  return (
    <p className={css.caution}>
      <Info size={18} aria-hidden />
      <span>{text}</span>
    </p>
  );
}
