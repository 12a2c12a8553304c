package vn.thidua.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an award stands today. */
@Schema(name = "AwardStanding")
public enum AwardStanding {
    IN_FORCE,
    /** Taken back: huỷ bỏ, thu hồi (Law 06/2022/QH15, Article 93). */
    REVOKED
}
