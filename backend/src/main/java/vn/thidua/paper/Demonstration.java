package vn.thidua.paper;

import java.util.List;

/** What the made-up papers have in common. */
final class Demonstration {

    static final Issuer MINISTRY = new Issuer("", "Bộ Tài nguyên và Môi trường", "Bộ trưởng", "Hà Nội");
    static final Issuer AGENCY =
            new Issuer("Bộ Tài nguyên và Môi trường", "Cục Quản lý tài nguyên nước", "Cục trưởng", "Hà Nội");

    static final List<DecisionSheet.Given> GIVEN = List.of(
            new DecisionSheet.Given(
                    "Chiến sĩ thi đua cấp Bộ",
                    true,
                    "02 cá nhân",
                    List.of(
                            new DecisionSheet.Line(1, "Trần Thị Mẫu", "Chuyên viên chính", "Vụ Pháp chế", 2024),
                            new DecisionSheet.Line(
                                    2, "Lê Văn Mẫu", "Trưởng phòng", "Cục Quản lý tài nguyên nước", 2024))),
            new DecisionSheet.Given(
                    "Bằng khen của Bộ trưởng",
                    false,
                    "01 tập thể",
                    List.of(new DecisionSheet.Line(
                            1, "Phòng Quản lý lưu vực sông", "", "Cục Quản lý tài nguyên nước", 2024))));

    private Demonstration() {}
}
