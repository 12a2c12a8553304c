package vn.thidua.paper;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.text.ResourceText;

/** The kinds of papers that are made here. */
@Schema(name = "PaperKind", description = "A kind of paper.")
public enum PaperKind {
    /** Quyết định khen thưởng, with the list. */
    DECISION,
    /** Quyết định đính chính, hủy bỏ, thu hồi, phục hồi, with the list. */
    AMENDMENT,
    /** Bằng, giấy chứng nhận. */
    CERTIFICATE,
    /** Tờ trình. */
    SUBMISSION_LETTER,
    /** Báo cáo thành tích. */
    ACHIEVEMENT_REPORT,
    /** Phiếu thẩm định. */
    VERDICT_SHEET,
    /** Thông báo trả lại hồ sơ. */
    RETURN_NOTICE,
    /** Thông báo không đề nghị khen thưởng. */
    REFUSAL_NOTICE,
    /** Biên bản họp Hội đồng. */
    MEETING_MINUTES,
    /** Biên bản kiểm phiếu. */
    VOTE_COUNT,
    /** Chứng nhận tập huấn. */
    TRAINING_CERTIFICATE;

    String title(Locale locale) {
        return Messages.PAPER.text(locale, "kind." + name());
    }

    /** By which the trail knows its template. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("paper_template:" + name()).getBytes(StandardCharsets.UTF_8));
    }

    /** The template that came with the system. */
    String builtIn() {
        return ResourceText.of("/paper/templates/" + name() + ".xml");
    }
}
