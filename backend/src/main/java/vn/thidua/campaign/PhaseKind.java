package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a phase of a campaign is for: striving, the interim review (sơ kết), the summing up (tổng kết). */
@Schema(name = "CampaignPhaseKind", description = "STAGE: striving · INTERIM_REVIEW: sơ kết · SUMMING_UP: tổng kết.")
enum PhaseKind {
    STAGE,
    INTERIM_REVIEW,
    SUMMING_UP
}
