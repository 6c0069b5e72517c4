package vn.sovang.document.word;

/** Styles of the templates; sizes in half points after Decree 30/2020. */
final class Styles {

    private Styles() {}

    static final String XML =
            "%s<w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" "
                    + "w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:color w:val=\"000000\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"
                    + "<w:lang w:val=\"vi-VN\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
                    + "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                    + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
                    + style(
                            "QuocHieu",
                            "Quốc hiệu, cơ quan",
                            "<w:jc w:val=\"center\"/>",
                            "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                    + style(
                            "Dong",
                            "Dòng kẻ",
                            "<w:spacing w:before=\"40\" w:line=\"80\" w:lineRule=\"exact\"/>",
                            "<w:sz w:val=\"8\"/>")
                    + style(
                            "NgayThang",
                            "Địa danh, ngày tháng",
                            "<w:spacing w:before=\"60\"/><w:jc w:val=\"center\"/>",
                            "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>")
                    + style(
                            "TenLoai",
                            "Tên loại văn bản",
                            "<w:keepNext/><w:spacing w:before=\"300\"/><w:jc w:val=\"center\"/>",
                            "<w:b/><w:bCs/><w:sz w:val=\"28\"/>")
                    + style("TrichYeu", "Trích yếu", "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/><w:bCs/>")
                    + style(
                            "KinhGui",
                            "Kính gửi",
                            "<w:spacing w:before=\"200\" w:after=\"120\"/><w:jc w:val=\"center\"/>",
                            "")
                    + style(
                            "NoiDung",
                            "Nội dung",
                            "<w:spacing w:before=\"80\" w:after=\"40\" w:line=\"259\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>",
                            "")
                    + style(
                            "NoiDungCuoi",
                            "Nội dung, đoạn cuối",
                            "<w:keepNext/><w:spacing w:before=\"80\" w:after=\"40\" w:line=\"259\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>",
                            "")
                    + style(
                            "CanCu",
                            "Căn cứ",
                            "<w:spacing w:before=\"80\" w:after=\"40\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>",
                            "<w:i/><w:iCs/>")
                    + style(
                            "Muc",
                            "Mục",
                            "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"40\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>",
                            "<w:b/><w:bCs/>")
                    + style(
                            "Bang",
                            "Bảng",
                            "<w:spacing w:before=\"40\" w:after=\"40\"/>",
                            "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                    + style(
                            "BangGiua",
                            "Bảng, giữa",
                            "<w:spacing w:before=\"40\" w:after=\"40\"/><w:jc w:val=\"center\"/>",
                            "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                    + style(
                            "BangDau",
                            "Bảng, đầu cột",
                            "<w:spacing w:before=\"40\" w:after=\"40\"/><w:jc w:val=\"center\"/>",
                            "<w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                    + style(
                            "Cach",
                            "Khoảng cách",
                            "<w:keepNext/><w:spacing w:line=\"120\" w:lineRule=\"exact\"/>",
                            "<w:sz w:val=\"8\"/>")
                    + style("ChuKy", "Chữ ký", "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/><w:bCs/>")
                    + style(
                            "ChoKy",
                            "Chỗ ký",
                            "<w:keepNext/><w:spacing w:line=\"1300\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                            "")
                    + style(
                            "GhiChuKy",
                            "Ghi chú ký",
                            "<w:keepNext/><w:jc w:val=\"center\"/>",
                            "<w:i/><w:iCs/><w:sz w:val=\"26\"/>")
                    + style("NoiNhan", "Nơi nhận", "", "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>")
                    + style(
                            "NoiNhanTieuDe",
                            "Nơi nhận, tiêu đề",
                            "",
                            "<w:b/><w:bCs/><w:i/><w:iCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                    + style(
                            "SoTrang",
                            "Số trang",
                            "<w:jc w:val=\"center\"/>",
                            "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>")
                    + "</w:styles>";

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }
}
