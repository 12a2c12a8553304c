package vn.thidua.notification;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one is told of a kind. */
@Schema(name = "NoticeChoice", description = "How one is told of a kind.")
record NoticeChoice(
        @NotNull @Schema(required = true) NoticeKind kind,

        @NotNull @Schema(required = true, description = "Whether it stands in the inbox.")
        Boolean inbox,

        @NotNull @Schema(required = true, description = "Whether it is mailed, where there is an address.")
        Boolean mail,

        @NotNull @Schema(required = true, description = "Whether browsers are woken for it, where push is on.")
        Boolean push) {

    static NoticeChoice byDefault(NoticeKind kind) {
        return new NoticeChoice(kind, true, kind.mail(), kind.push());
    }
}
