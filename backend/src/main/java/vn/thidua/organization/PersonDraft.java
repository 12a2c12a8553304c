package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is entered about a person. */
@Schema(name = "PersonDraft", description = "A person as their papers say.")
public record PersonDraft(
        @Schema(
                description = "The number that the unit knows them by, unique in the whole system.",
                examples = "TNN-0123")
        @NotBlank @Size(max = 40) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]*") String employeeCode,

        @Schema(examples = "Nguyễn Thị Ánh Tuyết") @NotBlank @Size(max = 200) String name,

        @NotNull Sex sex,
        @Schema(examples = "1985-04-30") @NotNull LocalDate birthDate) {}
