package vn.sovang.casework;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The handlers of all user tasks; found when first asked for, because they use what asks here. */
@Component
class Handlers {

    private final SingletonSupplier<Map<String, SubmissionHandler<?>>> byKey;

    Handlers(ObjectProvider<SubmissionHandler<?>> all) {
        this.byKey = SingletonSupplier.of(
                () -> all.stream().collect(Collectors.toMap(SubmissionHandler::taskKey, Function.identity())));
    }

    /** Empty for a step that is no user task. */
    Optional<SubmissionHandler<?>> of(String taskKey) {
        return Optional.ofNullable(byKey.obtain().get(taskKey));
    }
}
