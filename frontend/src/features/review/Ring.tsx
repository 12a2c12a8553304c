import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import css from './Review.module.css';

const RADIUS = 32;
const AROUND = 2 * Math.PI * RADIUS;

/** How far one has come, as a ring with its words beside. */
export function Ring({ filled, of }: { filled: number; of: number }) {
  const share = of === 0 ? 1 : filled / of;
  return (
    <div className={css.ring}>
      <svg viewBox="0 0 72 72" aria-hidden focusable="false">
        <circle className={css.track} cx="36" cy="36" r={RADIUS} />
        <circle
          className={css.done}
          cx="36"
          cy="36"
          r={RADIUS}
          strokeDasharray={`${share * AROUND} ${AROUND}`}
          transform="rotate(-90 36 36)"
          visibility={share === 0 ? 'hidden' : undefined}
        />
      </svg>
      <p>{m.review_filled({ filled: formatNumber(filled), of: formatNumber(of) })}</p>
    </div>
  );
}
