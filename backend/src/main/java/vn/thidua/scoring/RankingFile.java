package vn.thidua.scoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The ranking as a workbook, to lie in a dossier as it stood. */
final class RankingFile {

    private static final List<String> HEADS = List.of(
            "Thứ hạng",
            "Đơn vị",
            "Điểm nhiệm vụ",
            "Điểm thưởng",
            "Điểm trừ",
            "Tổng điểm",
            "Cách phân định khi bằng điểm");

    private RankingFile() {}

    static byte[] of(RoundRow round, List<RankedMember> ranking) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Thi Dua", "1.0")) {
            Worksheet sheet = book.newWorksheet("Xếp hạng");
            sheet.inlineString(0, 0, "Kết quả chấm điểm, xếp hạng " + round.label());
            sheet.inlineString(
                    1,
                    0,
                    "Bảng điểm: " + round.sheetTitle()
                            + (round.example() ? " (ví dụ, không phải tiêu chí của Bộ)" : ""));
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.inlineString(3, column, HEADS.get(column));
                sheet.style(3, column).bold().set();
            }
            sheet.width(1, 50);
            for (int row = 0; row < ranking.size(); row++) {
                write(sheet, row + 4, ranking.get(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, RankedMember member) {
        if (member.rank() != null) {
            sheet.value(row, 0, member.rank());
        }
        sheet.inlineString(row, 1, member.unit().name());
        sheet.value(row, 2, member.totals().tasks());
        sheet.value(row, 3, member.totals().bonus());
        sheet.value(row, 4, member.totals().deduction());
        sheet.value(row, 5, member.totals().total());
        if (member.brokenBy() != null) {
            sheet.inlineString(
                    row,
                    6,
                    member.brokenBy() == TieWay.BALLOT ? "Bỏ phiếu kín" : "Ưu tiên theo luật (tập thể có từ 70 % nữ)");
        }
    }
}
