import type { NoticeChoices, NoticeKind } from '@/api/types';
import { m } from '@/paraglide/messages';

const KINDS: Record<NoticeKind, () => string> = {
  OWED: m.notice_kind_owed,
  REMINDER: m.notice_kind_reminder,
  ESCALATION: m.notice_kind_escalation,
  PROGRESS: m.notice_kind_progress,
  RECOGNITION: m.notice_kind_recognition,
};

const RHYTHMS: Record<NoticeChoices['rhythm'], () => string> = {
  AT_ONCE: m.notice_rhythm_at_once,
  DAILY: m.notice_rhythm_daily,
  WEEKLY: m.notice_rhythm_weekly,
};

const DAYS = [
  m.notice_day_1,
  m.notice_day_2,
  m.notice_day_3,
  m.notice_day_4,
  m.notice_day_5,
  m.notice_day_6,
  m.notice_day_7,
];

export const noticeKindName = (kind: NoticeKind) => KINDS[kind]();
export const noticeKindChoices = () => Object.entries(KINDS).map(([value, label]) => ({ value, label: label() }));
export const rhythmChoices = () => Object.entries(RHYTHMS).map(([value, label]) => ({ value, label: label() }));
export const dayChoices = () => DAYS.map((label, index) => ({ value: String(index + 1), label: label() }));
