package vn.thidua.directive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Chỉ thị, kế hoạch, chương trình, công văn. */
@Schema(name = "DirectiveKind")
public enum DirectiveKind {
    DIRECTIVE,
    PLAN,
    PROGRAMME,
    OFFICIAL_LETTER
}
