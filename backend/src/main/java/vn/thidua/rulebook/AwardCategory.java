package vn.thidua.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether it is an emulation title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng). */
@Schema(name = "AwardCategory")
public enum AwardCategory {
    TITLE,
    FORM
}
