package vn.thidua.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint as it came. */
@Schema(name = "ComplaintDraft", description = "A complaint as it came.")
record ComplaintDraft(
        @NotNull @Schema(required = true, description = "Who deals with it.")
        UUID unitId,

        @NotNull @Schema(required = true) ComplaintKind kind,
        @NotNull @Schema(required = true) ComplaintChannel channel,
        @NotNull @Schema(required = true) ComplaintSubject subjectType,

        @NotNull @Schema(required = true, description = "Which nomination, dossier, decision or award.")
        UUID subjectId,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Khiếu nại về thành tích kê khai")
        String title,

        @NotBlank @Size(max = 10_000) @Schema(required = true, examples = "Thành tích năm 2023 không đúng như báo cáo.")
        String content,

        @NotNull @Schema(required = true, description = "Nobody says who complains.")
        Boolean anonymous,

        @Valid @Schema(
                description =
                        "Who complains; required unless it is anonymous or made of an objection, whose sender it then has.")
        Sender sender,

        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate receivedOn,

        @Schema(description = "The objection of a public consultation that it is made of.")
        UUID objectionId,

        @Schema(description = "The letter, uploaded before.")
        UUID documentId) {

    /** Who complains. */
    @Schema(
            name = "ComplaintSender",
            description = "Who complains; kept from the public and from those complained about.")
    record Sender(
            @NotBlank @Size(max = 200) @Schema(required = true, examples = "Nguyễn Văn An")
            String name,

            @Size(min = 1, max = 300) @Schema(examples = "0912 345 678", description = "How to reach them.")
            String contact) {}
}
