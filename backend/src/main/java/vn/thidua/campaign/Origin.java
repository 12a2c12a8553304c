package vn.thidua.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.thidua.platform.Standing;

/**
 * Where a campaign comes from: written here, or brought by a data file, which says how well its source supports it.
 *
 * @param code what a data file calls it; null for one written here
 */
@Embeddable
record Origin(
        @Column(updatable = false) String code,
        @Column(updatable = false) String note,
        @Column(updatable = false) String source,

        @Enumerated(EnumType.STRING) @Column(updatable = false)
        Standing standing) {

    static final Origin ENTERED = new Origin(null, null, null, Standing.ENTERED);

    static Origin of(CampaignFile file) {
        return new Origin(file.code(), file.note(), file.source(), file.standing());
    }
}
