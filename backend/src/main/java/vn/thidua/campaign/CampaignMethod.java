package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Thi đua thường xuyên, theo đợt, theo chuyên đề (Law 06/2022/QH15, Article 16). */
@Schema(name = "CampaignMethod", description = "REGULAR: all year · DRIVE: for a period · THEMATIC: on one theme.")
enum CampaignMethod {
    REGULAR,
    DRIVE,
    THEMATIC
}
