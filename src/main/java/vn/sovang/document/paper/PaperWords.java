package vn.sovang.document.paper;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.document.word.Line;
import vn.sovang.shared.Messages;

/** The fixed words of papers, which are Vietnamese in whatever language the person reads. */
@Component
public class PaperWords {

    private final Messages messages;

    PaperWords(Messages messages) {
        this.messages = messages;
    }

    /** A paper tells what people typed sign for sign, hence without the marks that pages put around it. */
    public String text(String key, Object... arguments) {
        String text = messages.text(Messages.VIETNAMESE, key);
        Object[] asWritten = Arrays.stream(arguments).map(String::valueOf).toArray();
        return arguments.length == 0 ? text : new MessageFormat(text, Messages.VIETNAMESE).format(asWritten);
    }

    public Line line(String key, Object... arguments) {
        return new Line(text(key, arguments));
    }

    /** Those who receive the paper, and last the archive. */
    public List<Line> recipients(String... recipients) {
        return Stream.concat(Stream.of(recipients), Stream.of(text("paper.to.archive")))
                .map(Line::new)
                .toList();
    }

    public String money(Long dong) {
        return dong == null ? null : text("paper.money", "%,d".formatted(dong).replace(',', '.'));
    }
}
