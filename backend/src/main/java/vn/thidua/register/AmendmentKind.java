package vn.thidua.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a later decision changes what an earlier one gave. */
@Schema(
        name = "AmendmentKind",
        description =
                "CORRECTION: what was printed wrongly of an award (đính chính). PARTIAL_ANNULMENT: an award that was decided by"
                        + " mistake (hủy bỏ một phần). REVOCATION: on one of the grounds of the law (hủy bỏ, thu hồi). RESTORATION: what was"
                        + " revoked is given back (phục hồi).")
public enum AmendmentKind {
    /** Đính chính. */
    CORRECTION,
    /** Hủy bỏ một phần: an award that was decided by mistake. */
    PARTIAL_ANNULMENT,
    /** Hủy bỏ quyết định tặng, thu hồi hiện vật và tiền thưởng (Law 06/2022/QH15, Article 93(2)). */
    REVOCATION,
    /** Phục hồi (Article 93(6), of State titles; of the house's own awards the undoing of a revoking decision). */
    RESTORATION;

    /** Whether the award no longer stands after it. */
    public boolean takesBack() {
        return this == PARTIAL_ANNULMENT || this == REVOCATION;
    }
}
