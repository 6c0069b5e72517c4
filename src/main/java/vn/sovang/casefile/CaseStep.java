package vn.sovang.casefile;

import java.util.Set;

/** A step of the work to which events of the history belong; an enum of the kind. */
public interface CaseStep {

    String name();

    /** Everything that can happen at this step; there is a sentence for each. */
    Set<? extends Enum<?>> outcomes();
}
