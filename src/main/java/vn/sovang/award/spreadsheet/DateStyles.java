package vn.sovang.award.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which looks of cells make a day of a number. */
final class DateStyles extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> looks = new ArrayList<>();
    private boolean inLooks;

    /** @param look number of the cell's look as it stands in the sheet; null for none */
    boolean isDay(String look) {
        int index = look == null ? -1 : Integer.parseInt(look);
        if (index < 0 || index >= looks.size()) {
            return false;
        }
        int format = looks.get(index);
        String pattern = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        return DateUtil.isADateFormat(format, pattern);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                formats.put(Integer.valueOf(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
            case "cellXfs" -> inLooks = true;
            case "xf" -> {
                if (inLooks) {
                    String format = attributes.getValue("numFmtId");
                    looks.add(format == null ? 0 : Integer.parseInt(format));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inLooks = false;
        }
    }
}
