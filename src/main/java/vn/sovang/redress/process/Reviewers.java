package vn.sovang.redress.process;

import java.util.List;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.Appeals;

/** Gives the model the reviewers of an appeal whose opinions are awaited. */
@ModelBean(callable = "awaited")
public class Reviewers {

    private final Appeals appeals;

    Reviewers(Appeals appeals) {
        this.appeals = appeals;
    }

    public List<String> awaited(String caseId) {
        return appeals.awaited(caseId);
    }
}
