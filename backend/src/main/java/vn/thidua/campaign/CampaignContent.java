package vn.thidua.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** What a campaign says of itself, without its criteria: replaced as a whole by every revision. */
@Embeddable
record CampaignContent(
        String title,
        @Enumerated(EnumType.STRING) CampaignLevel level,
        @Enumerated(EnumType.STRING) CampaignMethod method,
        @Column(name = "unit_id") UUID unitId,
        @Column(name = "parent_id") UUID parentId,
        @Column(name = "directive_id") UUID directiveId,
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn,
        @Column(name = "legal_basis") String legalBasis,
        String goals,
        String contents) {

    static CampaignContent of(CampaignDraft draft) {
        return new CampaignContent(
                draft.title(),
                draft.level(),
                draft.method(),
                draft.unitId(),
                draft.parentId(),
                draft.directiveId(),
                draft.startsOn(),
                draft.endsOn(),
                draft.legalBasis(),
                draft.goals(),
                draft.contents());
    }
}
