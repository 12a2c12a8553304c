package vn.thidua.directive;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.Standing;

/** One directive as the data file has it. */
record DirectiveFile(
        String code,
        DirectiveKind kind,
        String number,
        String title,
        String issuer,
        String issuerUnitCode,
        LocalDate issuedOn,
        String signer,
        String signerTitle,
        SignMode signMode,
        String legalBasis,
        List<String> recipients,
        @JsonProperty("implements") List<String> implementing,
        List<String> mentions,
        List<DirectivePoint> points,
        List<DirectiveCorrection> corrections,
        Standing standing,
        String source) {}
