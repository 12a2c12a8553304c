import type { Assessment, JudgedRule } from '@/api/types';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';

const of = (assessment: Assessment, outcome: string) =>
  assessment.conditions.filter((rule) => rule.outcome === outcome);

/** The leaves of a condition made of others: there the facts are. */
function leaves(rule: JudgedRule): JudgedRule[] {
  return rule.parts.length === 0 ? [rule] : rule.parts.filter((part) => part.outcome !== 'MET').flatMap(leaves);
}

/** Why it comes to what it comes to, in one sentence. */
export function sentenceOf(assessment: Assessment): string {
  const out = assessment.conditions.filter((rule) => rule.rulesOut);
  if (assessment.outcome === 'ELIGIBLE')
    return m.verdict_eligible({ count: formatNumber(assessment.conditions.length) });
  if (assessment.outcome === 'INELIGIBLE' && out[0])
    return out.length === 1
      ? m.verdict_ineligible_one({ text: out[0].text })
      : m.verdict_ineligible({ text: out[0].text, others: formatNumber(out.length - 1) });
  if (assessment.doubts[0]) return assessment.doubts[0].text;
  const failed = of(assessment, 'NOT_MET')[0];
  if (failed) return m.verdict_not_firm_one({ text: failed.text });
  return m.verdict_undetermined({ count: formatNumber(of(assessment, 'UNKNOWN').length) });
}

/** What can be done about it: what would change what is not met, and who can give what is not known. */
export function nextSteps(assessment: Assessment): string[] {
  const open = [...of(assessment, 'NOT_MET'), ...of(assessment, 'UNKNOWN')].flatMap(leaves);
  const steps = open.flatMap((rule) => [
    ...(rule.wouldChange ? [rule.wouldChange] : rule.blockedWhile.map((one) => m.verdict_blocked({ what: one.text }))),
    ...rule.missing.map((one) => m.verdict_missing({ fact: one.text, keeper: one.keeper })),
  ]);
  return [...new Set(steps)].slice(0, 5);
}
