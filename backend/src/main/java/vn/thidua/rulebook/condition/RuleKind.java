package vn.thidua.rulebook.condition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule does to a verdict. */
@Schema(name = "RuleKind")
public enum RuleKind {
    /** Must be met. */
    CONDITION,
    /** Must be met by the procedure: judged as soon as its facts are there, until then it lies ahead. */
    STEP,
    /** Never refuses, only warns. */
    WARNING,
    /** Only people can judge it; named, never decided here. */
    JUDGEMENT,
    /** Says how others are to be read; nothing to judge. */
    PRINCIPLE
}
