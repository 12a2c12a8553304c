import { m } from '@/paraglide/messages';

/** In what capacity a paper is signed, as it stands over the signature (Decree 30/2020/NĐ-CP, Article 13). */
const MODES: Record<string, () => string> = {
  DIRECT: m.sign_direct,
  KT: m.sign_kt,
  TM: m.sign_tm,
  TL: m.sign_tl,
  TUQ: m.sign_tuq,
};

export const signModeName = (mode: string | null) => (mode ? (MODES[mode]?.() ?? mode) : '');
export const signModeChoices = () => Object.entries(MODES).map(([value, label]) => ({ value, label: label() }));
