package vn.thidua.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.thidua.directive.SignMode;

/**
 * A launch as its paper has it.
 *
 * @param by the authority that launches
 * @param on the day of the paper
 */
@Embeddable
record Launch(
        @Column(name = "launched_by") String by,
        @Column(name = "launched_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "sign_mode")
        SignMode signMode,

        @Column(name = "signer_name") String signerName,
        @Column(name = "signer_title") String signerTitle) {}
