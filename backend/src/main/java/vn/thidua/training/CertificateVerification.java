package vn.thidua.training;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a certificate by its code. */
@Schema(
        name = "TrainingCertificateVerification",
        description = "What is known of a certificate of training by its code.")
record CertificateVerification(
        @Schema(required = true, description = "As it is written.", examples = "7K2M-Q9XD-04TB")
        String code,

        @Schema(required = true, description = "Counted by unit and year.", examples = "12/2024")
        String number,

        @Schema(required = true, description = "Whose it is.", examples = "Trần Thị Mẫu")
        String name,

        @Schema(
                required = true,
                description = "The class.",
                examples = "Tập huấn nghiệp vụ thi đua, khen thưởng năm 2024")
        String title,

        @Schema(required = true, description = "The unit that gave it.", examples = "Văn phòng Bộ")
        String unit,

        @Schema(required = true, description = "When it was given.")
        LocalDate issuedOn) {}
