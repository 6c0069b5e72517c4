package vn.sovang.shared;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** What templates need to show values that people typed and moments: {@code @shown} in an expression. */
@Component("shown")
public class Shown {

    /** As {@link Isolated#text}. */
    public String text(String typed) {
        return Isolated.text(typed);
    }

    /** dd/MM/yyyy. */
    public String day(Instant moment) {
        return BusinessTime.text(moment, "dd/MM/yyyy");
    }

    /** dd/MM/yyyy HH:mm. */
    public String minute(Instant moment) {
        return BusinessTime.text(moment, "dd/MM/yyyy HH:mm");
    }

    /** dd/MM/yyyy HH:mm:ss. */
    public String second(Instant moment) {
        return BusinessTime.text(moment, "dd/MM/yyyy HH:mm:ss");
    }

    /** HH:mm dd/MM/yyyy, as people say until when. */
    public String endOf(Instant moment) {
        return BusinessTime.text(moment, "HH:mm dd/MM/yyyy");
    }
}
