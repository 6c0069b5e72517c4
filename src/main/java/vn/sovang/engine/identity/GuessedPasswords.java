package vn.sovang.engine.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;

/** The engine's rules for passwords, and that it is none of those that everybody tries first. */
class GuessedPasswords extends DefaultPasswordPolicyImpl {

    private final List<PasswordPolicyRule> all = new ArrayList<>(super.getRules());

    GuessedPasswords() {
        all.add(new NotGuessed());
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.copyOf(all);
    }

    /** Judged by lists of leaked passwords, names and words, and patterns on the keyboard; see the library zxcvbn. */
    private static final class NotGuessed implements PasswordPolicyRule {

        /** Fewer than a hundred million guesses: an online attack can do it. */
        private static final int SAFE_FROM_GUESSING = 3;

        /** Its effort grows faster than the length. */
        private static final int LONGEST = 64;

        /** What the place itself suggests. */
        private static final List<String> OURS =
                List.of("sovang", "congdoan", "matkhau", "vietnam", "sangkien", "quantri");

        private final Zxcvbn judge = new Zxcvbn();

        @Override
        public String getPlaceholder() {
            return "PASSWORD_POLICY_GUESSED";
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of();
        }

        @Override
        public boolean execute(String password) {
            String judged = password.substring(0, Math.min(password.length(), LONGEST));
            return judge.measure(judged, OURS).getScore() >= SAFE_FROM_GUESSING;
        }
    }
}
