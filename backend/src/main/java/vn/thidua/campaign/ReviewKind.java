package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sơ kết or tổng kết. */
@Schema(
        name = "CampaignReviewKind",
        description = "INTERIM: sơ kết, while it goes on · FINAL: tổng kết, which closes it.")
public enum ReviewKind {
    INTERIM,
    FINAL
}
