package vn.thidua.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who decides an award (Law 06/2022/QH15, Articles 77 to 80). */
@Schema(name = "Authority")
public enum Authority {
    PRESIDENT,
    GOVERNMENT,
    PRIME_MINISTER,
    MINISTER,
    /** The head of a unit with legal personality. */
    UNIT_HEAD,
    COMMUNE
}
