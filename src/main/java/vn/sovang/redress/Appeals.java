package vn.sovang.redress;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casefile.Resolution;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Stamp;

/** The appeals: where each stands, what the reviewers said and how it was answered. */
@Service
@Transactional
public class Appeals {

    /** Code of the kind. */
    public static final String KIND = "APPEAL";

    private final CaseFiles files;
    private final AppealRepository facts;
    private final Acts acts;
    private final ReviewRepository reviews;
    private final Clock clock;

    Appeals(CaseFiles files, AppealRepository facts, Acts acts, ReviewRepository reviews, Clock clock) {
        this.files = files;
        this.facts = facts;
        this.acts = acts;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** @throws NotVisible when there is no such appeal */
    @Transactional(readOnly = true)
    public AppealCase get(String id) {
        return find(id).orElseThrow(() -> new NotVisible("case"));
    }

    @Transactional(readOnly = true)
    public Optional<AppealCase> find(String id) {
        return facts.findById(id).map(this::withFile);
    }

    /** Appeals against decisions in the case, oldest first. */
    @Transactional(readOnly = true)
    public List<AppealCase> ofCase(String subjectCaseId) {
        return facts.findByContested_CaseId(subjectCaseId).stream()
                .map(this::withFile)
                .sorted(Comparator.comparing(AppealCase::filedAt).thenComparing(AppealCase::number))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<AppealCase> against(String decisionKey) {
        return facts.findByContested_Key(decisionKey).map(this::withFile);
    }

    /** A new one with its number, which nobody holds yet. */
    AppealCase open(
            String number,
            String title,
            String unitId,
            ContestedDecision contested,
            Petition petition,
            String account) {
        CaseFile file = files.open(KIND, title, unitId, AppealStatus.ASSIGNMENT, account);
        files.number(file.id(), number);
        facts.insert(new AppealFacts(file.id(), contested, petition, null));
        return get(file.id());
    }

    /** Where the appeal stands now and until when; null when no limit runs. */
    public void stand(String id, AppealStatus status, Instant dueAt) {
        files.stand(id, status, dueAt);
    }

    /** Gives the appeal to the reviewers; a further assignment is a new round. */
    public void assign(String id, List<String> reviewers, String account) {
        int round = round(reviews(id)) + 1;
        Stamp assigned = new Stamp(account, now());
        reviews.insertAll(reviewers.stream()
                .map(reviewer -> AppealReview.by(reviewer, id, round, assigned))
                .toList());
    }

    /** All reviews of all rounds, in the order of assignment. */
    @Transactional(readOnly = true)
    public List<AppealReview> reviews(String id) {
        return reviews.findByAppealIdOrderById(id);
    }

    /** Reviewers of the last round whose opinion is missing. */
    @Transactional(readOnly = true)
    public List<String> awaited(String id) {
        List<AppealReview> all = reviews(id);
        int round = round(all);
        return all.stream()
                .filter(review -> review.round() == round && review.opinion() == null)
                .map(AppealReview::account)
                .toList();
    }

    /** @throws AlreadyDone when the reviewer has given an opinion, or is none */
    public void review(String id, String account, AppealOpinion opinion, String reasons) {
        // One statement, so that of two opinions at once the second finds the first without locking the appeal.
        if (!reviews.file(id, account, opinion, reasons, now())) {
            throw new AlreadyDone("taskDone");
        }
    }

    /** @throws AlreadyDone when the appeal has been answered or withdrawn */
    public void answer(String id, String taskId, AppealOpinion outcome, Resolution answer, String account) {
        files.lock(id);
        AppealCase appeal = get(id);
        if (appeal.status().isEnded()) {
            throw new AlreadyDone("appealAnswered");
        }
        acts.record(id, appeal.unitId(), taskId, account, List.of(answer));
        files.stand(id, outcome == AppealOpinion.UPHOLD ? AppealStatus.UPHELD : AppealStatus.DISMISSED, null);
    }

    /** What followed from the appeal: code or number. */
    public void effect(String id, String effect) {
        change(id, before -> before.leadingTo(effect));
    }

    /** Makes others who change the appeal wait; see {@link CaseFiles#lock}. */
    public void lock(String id) {
        files.lock(id);
    }

    private void change(String id, UnaryOperator<AppealFacts> how) {
        files.lock(id);
        facts.save(how.apply(facts.findById(id).orElseThrow(() -> new NotVisible("case"))));
    }

    private static int round(List<AppealReview> all) {
        return all.stream().mapToInt(AppealReview::round).max().orElse(0);
    }

    private AppealCase withFile(AppealFacts found) {
        return AppealCase.of(
                files.get(found.id()), found, acts.latestOn(found.id()).orElse(null));
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
