import { useQuery } from '@tanstack/react-query';
import type { FactItem } from '@/api/types';
import { localName } from '@/i18n/locale';
import { StatusBadge } from '@/ui/Badge';
import { awardTypesOptions } from '@/ui/pickers/awards';
import css from './Facts.module.css';
import { type AwardName, marksOf } from './words';

/** Names of awards in the reader's language; the code while they are not there yet. */
export function useAwardName(): AwardName {
  const types = useQuery(awardTypesOptions);
  return (code) => {
    const type = types.data?.items.find((one) => one.code === code);
    return type ? localName(type) : code;
  };
}

export function Marks({ fact, today }: { fact: FactItem; today: string }) {
  const marks = marksOf(fact, today, useAwardName());
  if (marks.length === 0) return null;
  return (
    <span className={css.badges}>
      {marks.map((mark) => (
        <StatusBadge key={mark.text} tone={mark.tone}>
          {mark.text}
        </StatusBadge>
      ))}
    </span>
  );
}
