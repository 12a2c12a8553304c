package vn.thidua.rulebook.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may freeze a nomination while it is open (Decree 98/2023/NĐ-CP, Article 4; Decree 152/2025/NĐ-CP, Article 4(4)). */
@Schema(name = "ProceedingKind")
public enum ProceedingKind {
    DISCIPLINE_REVIEW,
    INVESTIGATION,
    INSPECTION,
    COMPLAINT,
    PRESS_CORRUPTION
}
