import css from './Emblem.module.css';

const RAYS =
  'M32 15L34.22 25.15L41.99 18.25L37.82 27.77L48.17 26.75L39.2 32L48.17 37.25L37.82 36.23L41.99 45.75L34.22 38.85L32 49L29.78 38.85L22.01 45.75L26.18 36.23L15.83 37.25L24.8 32L15.83 26.75L26.18 27.77L22.01 18.25L29.78 25.15Z';

const SUN =
  'M200 100L207.57 166.85L243.39 109.9L221.2 173.42L278.18 137.65L230.63 185.25L297.49 177.75L234 200L297.49 222.25L230.63 214.75L278.18 262.35L221.2 226.58L243.39 290.1L207.57 233.15L200 300L192.43 233.15L156.61 290.1L178.8 226.58L121.82 262.35L169.37 214.75L102.51 222.25L166 200L102.51 177.75L169.37 185.25L121.82 137.65L178.8 173.42L156.61 109.9L192.43 166.85Z';

/** The mark: the sun of the Đông Sơn drum in a lacquer seal. */
export function Emblem({ size = 32 }: { size?: number }) {
  return (
    <svg className={css.emblem} width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="12" />
      <circle cx="32" cy="32" r="22.5" />
      <path d={RAYS} />
    </svg>
  );
}

/** The same sun, large and quiet, as the ground of covers. */
export function DrumSun({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 400 400" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={SUN} fill="currentColor" stroke="none" opacity="0.35" />
      <circle cx="200" cy="200" r="112" strokeWidth="1.5" />
      <circle cx="200" cy="200" r="120" strokeWidth="6" strokeDasharray="2 5.54" />
      <circle cx="200" cy="200" r="128" strokeWidth="1.5" />
      <circle cx="200" cy="200" r="142" strokeWidth="1" />
      <circle cx="200" cy="200" r="150" strokeWidth="8" strokeDasharray="1 13.28" />
      <circle cx="200" cy="200" r="158" strokeWidth="1" />
      <circle cx="200" cy="200" r="174" strokeWidth="14" strokeDasharray="14 4.22" opacity="0.3" />
      <circle cx="200" cy="200" r="190" strokeWidth="1.5" />
      <circle cx="200" cy="200" r="196" strokeWidth="1" />
    </svg>
  );
}
