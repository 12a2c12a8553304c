package vn.thidua.scoring;

import java.util.UUID;

/** A criterion that is scored by. */
record Criterion(UUID id, CriterionDraft said) {

    String code() {
        return said.code();
    }

    CriterionKind kind() {
        return said.kind();
    }
}
