package vn.thidua.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who an award may go to: cá nhân, tập thể, hộ gia đình (Law 06/2022/QH15, Article 5). */
@Schema(name = "NomineeKind")
public enum NomineeKind {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD
}
