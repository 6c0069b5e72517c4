package vn.sovang.casework;

import java.util.List;

/** Cases that are about another case, and what a person may start about it, for the page of that case. */
public interface RelatedCases {

    Related of(String caseId, String account);

    /**
     * @param kind key of the message that names the kind
     * @param status key of the message that says where it stands
     */
    record Line(String kind, String number, String href, String status) {}

    /** @param label key of the message on the button */
    record Action(String label, String href) {}

    record Related(List<Line> lines, List<Action> actions) {

        public boolean isEmpty() {
            return lines.isEmpty() && actions.isEmpty();
        }
    }
}
