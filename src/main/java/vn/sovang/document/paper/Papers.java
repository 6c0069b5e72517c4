package vn.sovang.document.paper;

import java.util.List;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;

/** The documents of cases of one kind; whoever may not know of the case learns that there is no such thing. */
public interface Papers {

    /** What the person may have drawn up now. */
    List<Paper> of(String caseId, String account);

    /** @param unitId issuing unit; null for the last one that issues such a document */
    DrawnPaper draw(String caseId, DocumentKind kind, String unitId, String account);

    /** Unit whose document the person may number. */
    String numberedBy(String caseId, DocumentKind kind, String unitId, String account);

    /** @param given number and date of the unit's own office; null for the next one of the register */
    DocumentNumber number(String caseId, DocumentKind kind, String unitId, OfficeNumber given, String account);

    /** Numbers that documents of the case have in the registers of their units. */
    List<DocumentNumber> numbers(String caseId, String account);
}
