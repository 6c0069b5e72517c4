package vn.sovang.casework.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * What a person filled in on a page of many cases: common fields, and per case a choice and a text. The texts and choices
 * of the rows come in the order of their {@code taskId}.
 */
public final class BatchForm {

    private static final Row EMPTY = new Row("", false, "", "");

    private final Map<String, String> common = new HashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private BatchForm() {}

    /**
     * @param number number of the case, to name one that is not in the list any more
     * @param chosen whether the box is ticked
     * @param outcome empty when the row is left for later
     */
    public record Row(String number, boolean chosen, String outcome, String text) {

        boolean isWanted() {
            return chosen || !outcome.isBlank();
        }
    }

    static BatchForm of(MultiValueMap<String, String> sent) {
        BatchForm form = new BatchForm();
        sent.toSingleValueMap().forEach(form.common::put);
        List<String> tasks = sent.getOrDefault("taskId", List.of());
        Set<String> chosen = new HashSet<>(sent.getOrDefault("chosen", List.of()));
        for (int index = 0; index < tasks.size(); index++) {
            form.rows.put(
                    tasks.get(index),
                    new Row(
                            at(sent, "number", index),
                            chosen.contains(tasks.get(index)),
                            at(sent, "outcome", index),
                            at(sent, "text", index)));
        }
        return form;
    }

    private static String at(MultiValueMap<String, String> sent, String name, int index) {
        List<String> values = sent.getOrDefault(name, List.of());
        return index < values.size() ? values.get(index) : "";
    }

    /** A common field as filled in; empty when it was not sent. */
    public String value(String name) {
        return common.getOrDefault(name, "");
    }

    /** The text, null when empty. */
    public static String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    /** As {@link #value}, null when empty. */
    String given(String name) {
        return orNull(value(name));
    }

    public Row of(String taskId) {
        return rows.getOrDefault(taskId, EMPTY);
    }

    List<String> tasks() {
        return new ArrayList<>(rows.keySet());
    }

    public void choose(String taskId, boolean chosen, String outcome) {
        Row before = of(taskId);
        rows.put(taskId, new Row(before.number(), chosen, outcome, before.text()));
    }
}
