package vn.thidua.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an award is revoked (Law 06/2022/QH15, Article 93(2)). */
@Schema(
        name = "RevocationGround",
        description =
                "Law 06/2022/QH15, Article 93(2). FRAUD (a): in declaring the achievement. FALSE_INFORMATION (b): false information or forged"
                        + " papers. UNLAWFUL_PROCEDURE (c): appraised, considered or proposed against the law. STANDARD_NOT_MET (d): a conclusion,"
                        + " decision or judgment shows violations, so that the standard was not met in the period counted.")
enum RevocationGround {
    FRAUD,
    FALSE_INFORMATION,
    UNLAWFUL_PROCEDURE,
    STANDARD_NOT_MET
}
