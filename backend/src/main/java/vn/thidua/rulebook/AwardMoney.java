package vn.thidua.rulebook;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** What an award pays when it is decided on a day. */
@Schema(name = "AwardMoney", description = "What an award pays when it is decided on a day, in đồng.")
public record AwardMoney(
        @Schema(required = true, examples = "1490000", description = "In đồng.")
        long amount,

        @Schema(required = true, examples = "1.0", description = "Times the base salary.")
        BigDecimal multiple,

        @Schema(required = true, description = "Whether the multiple is a ceiling.")
        boolean atMost,

        @Schema(required = true, examples = "1490000", description = "Of the day, in đồng.")
        long baseSalary,

        @Schema(required = true) String citation,
        @Schema(required = true) Standing standing) {

    static AwardMoney of(BonusTariff.Amount amount) {
        return new AwardMoney(
                amount.dong(),
                amount.rate().multiple(),
                amount.rate().atMost(),
                amount.baseSalary().amount(),
                amount.citation(),
                amount.standing());
    }
}
