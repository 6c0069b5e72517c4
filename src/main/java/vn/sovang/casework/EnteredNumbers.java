package vn.sovang.casework;

import org.springframework.stereotype.Component;
import vn.sovang.casefile.Cases;
import vn.sovang.document.register.DocumentNumbers;
import vn.sovang.document.register.NumberFor;
import vn.sovang.document.register.OfficeNumber;

/** Enters the numbers that people wrote on papers in the register of the unit. */
@Component
class EnteredNumbers {

    private final DocumentNumbers numbers;
    private final Cases cases;

    EnteredNumbers(DocumentNumbers numbers, Cases cases) {
        this.numbers = numbers;
        this.cases = cases;
    }

    void enter(OpenTask task, WrittenNumber written) {
        String subject = cases.get(task.caseId()).title();
        NumberFor purpose = new NumberFor(task.unitId(), written.kind(), task.caseId(), subject);
        OfficeNumber paper = new OfficeNumber(written.symbol(), written.day());
        if (written.begins()) {
            numbers.enterFirst(purpose, paper, task.account());
        } else {
            numbers.enter(purpose, paper, task.account());
        }
    }
}
