package vn.thidua.paper;

import java.util.Map;
import vn.thidua.rulebook.NomineeKind;

/**
 * By which form a report of the year's merit is written: only numbers that were read. F2003: Decree 91/2017/NĐ-CP, forms 01 and 02. F2022: Decree
 * 98/2023/NĐ-CP, Annex I, forms 02 and 03. F2025: Decree 152/2025/NĐ-CP, form 05; that form 04 is the collective's follows from it and was not read.
 */
final class ReportForm {

    private static final Map<String, String> COLLECTIVE =
            Map.of("F2003", "Mẫu số 01 (Nghị định 91/2017/NĐ-CP)", "F2022", "Mẫu số 02 (Nghị định 98/2023/NĐ-CP)");
    private static final Map<String, String> INDIVIDUAL = Map.of(
            "F2003",
            "Mẫu số 02 (Nghị định 91/2017/NĐ-CP)",
            "F2022",
            "Mẫu số 03 (Nghị định 98/2023/NĐ-CP)",
            "F2025",
            "Mẫu số 05 (Nghị định 152/2025/NĐ-CP)");

    private ReportForm() {}

    /** Empty where it is not known. */
    static String of(String dossierKind, String framework, NomineeKind nominee) {
        if (framework == null || !dossierKind.equals("MERIT")) {
            return "";
        }
        return switch (nominee) {
            case COLLECTIVE -> COLLECTIVE.getOrDefault(framework, "");
            case INDIVIDUAL -> INDIVIDUAL.getOrDefault(framework, "");
            case HOUSEHOLD -> "";
        };
    }
}
