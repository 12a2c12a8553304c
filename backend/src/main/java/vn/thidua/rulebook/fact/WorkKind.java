package vn.thidua.rulebook.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sáng kiến, or đề tài, đề án, công trình khoa học và công nghệ. */
@Schema(name = "WorkKind")
public enum WorkKind {
    INITIATIVE,
    RESEARCH
}
