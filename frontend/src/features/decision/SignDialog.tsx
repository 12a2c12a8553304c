import { useState } from 'react';
import type { Decision } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { SignatureDialog } from '@/ui/signing/SignatureDialog';
import { signDecision } from './api';
import { staleAfter } from './stale';

interface Props {
  decision: Decision;
  onClose: () => void;
}

export function SignDialog({ decision, onClose }: Props) {
  // What was read is what is signed: a change that arrives behind the open dialog must be refused, not signed unseen.
  const [read] = useState(decision);
  const sign = useChange(signDecision, ...staleAfter(decision));
  return (
    <SignatureDialog
      text={m.decision_sign_text({ count: formatNumber(read.lines.length) })}
      symbol={read.symbol}
      external={read.numbering === 'EXTERNAL'}
      send={(signature) => sign(read, signature)}
      onClose={onClose}
    />
  );
}
