package vn.sovang.notification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sovang.organisation.Tier;

/**
 * Something to tell one person about a case. Each kind carries what its templates show; the name of the record in
 * kebab case is the name of the templates and of the texts ({@code templates/mail/html/receipt-issued.html}).
 */
public sealed interface Notice {

    Recipient to();

    CaseRef about();

    /**
     * What distinguishes this notice from another of its kind in the same case, for example the unit and the round:
     * {@code caobang/2}. It must be the same when the step is repeated, for it makes the Message-ID.
     */
    String occasion();

    /** For example {@code receipt-issued}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** To the submitter: receipt (Giấy biên nhận) that names the day of the answer. */
    record ReceiptIssued(
            Recipient to,
            CaseRef about,
            String occasion,
            String unitName,
            LocalDate filedOn,
            LocalDate answerDueOn,
            List<AuthorShare> authors)
            implements Notice {}

    /** To each co-author: the share somebody else put down for them, and how to object. */
    record CoAuthorNamed(
            Recipient to,
            CaseRef about,
            String statedOn,
            String unitName,
            String filedBy,
            BigDecimal sharePercent,
            List<AuthorShare> authors)
            implements Notice {

        /** Co-authors without an own mailbox may share one, hence the name. */
        @Override
        public String occasion() {
            return statedOn + "/" + to.name();
        }
    }

    /** To the submitter: what is missing and until when. */
    record SupplementWanted(
            Recipient to, CaseRef about, String occasion, String unitName, String reason, LocalDate dueOn)
            implements Notice {}

    /** To the submitter: the supplement is still missing and its limit is near. */
    record SupplementDueSoon(Recipient to, CaseRef about, String occasion, String unitName, LocalDate dueOn)
            implements Notice {}

    /** To the submitter: the limit passed without a supplement, the case is closed. */
    record SupplementLapsed(Recipient to, CaseRef about, String occasion, String unitName, LocalDate dueOn)
            implements Notice {}

    /** To the submitter: refused before it reached the council. */
    record RefusedAtAppraisal(
            Recipient to, CaseRef about, String occasion, String unitName, LocalDate decidedOn, String reason)
            implements Notice {}

    /**
     * To the submitter: one level has decided.
     *
     * @param reason required for a refusal, otherwise null
     * @param goldenBookCode of the entry, null when recognised without one
     * @param goldenBookReason why there is no entry
     * @param finalLevel whether no further level will treat the case
     */
    record LevelResult(
            Recipient to,
            CaseRef about,
            String occasion,
            String unitName,
            Tier tier,
            Outcome outcome,
            String decisionNumber,
            LocalDate decidedOn,
            String reason,
            String goldenBookCode,
            String goldenBookReason,
            boolean finalLevel)
            implements Notice {

        public boolean isRecognised() {
            return outcome == Outcome.RECOGNISED;
        }
    }

    enum Outcome {
        RECOGNISED,
        REFUSED
    }

    /** To the submitter: the submission letter (Tờ trình) went to the next unit up. */
    record ProposedUpward(
            Recipient to, CaseRef about, String occasion, String fromUnitName, String toUnitName, String letterNumber)
            implements Notice {}

    /** To the submitter: recognised here, but the unit does not propose it further. */
    record NotProposedUpward(Recipient to, CaseRef about, String occasion, String unitName, String reason)
            implements Notice {}

    /** To the submitter and whoever was working on the case. */
    record Withdrawn(Recipient to, CaseRef about, String occasion, String unitName, String by, String reason)
            implements Notice {}

    /** To a holder: a recognition or honour is to be revoked, why, and until when the holder may answer. */
    record RevocationOpened(
            Recipient to,
            CaseRef about,
            String round,
            String unitName,
            String paperNumber,
            String ground,
            String statement,
            LocalDate answerDueOn)
            implements Notice {

        /** Holders without an own mailbox may share one, hence the name. */
        @Override
        public String occasion() {
            return round + "/" + to.name();
        }
    }

    /** To a holder: the recognition or honour has been revoked or stays in force. */
    record RevocationDecided(
            Recipient to,
            CaseRef about,
            String round,
            String unitName,
            boolean revoked,
            String decisionNumber,
            LocalDate decidedOn,
            String reason)
            implements Notice {

        @Override
        public String occasion() {
            return round + "/" + to.name();
        }
    }

    /** To the appellant: receipt of the appeal, which names the day of the answer. */
    record AppealReceived(Recipient to, CaseRef about, String occasion, String unitName, LocalDate answerDueOn)
            implements Notice {}

    /** To the appellant: the reasoned answer. */
    record AppealAnswered(
            Recipient to,
            CaseRef about,
            String occasion,
            String unitName,
            boolean upheld,
            String decisionNumber,
            LocalDate decidedOn,
            String reason)
            implements Notice {}

    /** To the appellant and the officers: the appeal was withdrawn. */
    record AppealWithdrawn(Recipient to, CaseRef about, String occasion, String unitName, String by, String reason)
            implements Notice {}

    /** To a reviewer: the limit of a task is near. */
    record TaskDueSoon(Recipient to, CaseRef about, String occasion, TaskRef task, String unitName) implements Notice {}

    /**
     * To the secretary: a task has passed its limit.
     *
     * @param assignees names of those who have the task, empty when nobody took it
     */
    record TaskOverdue(
            Recipient to, CaseRef about, String occasion, TaskRef task, String unitName, List<String> assignees)
            implements Notice {}

    /**
     * About an award of the simplified procedure, to the nominee, the officer, the council or the deciding body.
     *
     * @param deed what the nominee did
     * @param honourCode verification code of what was given, null when nothing was
     */
    record AdHocNews(
            Recipient to,
            CaseRef about,
            News news,
            boolean nominee,
            String unitName,
            String formName,
            String deed,
            String decisionNumber,
            LocalDate decidedOn,
            String reason,
            String honourCode)
            implements Notice {

        /** The nominee may appeal against it. */
        public boolean isRefusedToNominee() {
            return nominee && (news == News.REFUSED || news == News.OVERTURNED);
        }

        /** What there is to tell. */
        public enum News {
            AWARDED,
            REFUSED,
            WITHDRAWN,
            COUNCIL_INFORMED,
            OVERTURNED,
            NOT_RATIFIED
        }

        @Override
        public String occasion() {
            return news.name();
        }
    }

    /**
     * To a nominee: what a level resolved about the own nomination.
     *
     * @param decisionNumber and decidedOn null when it never came to a decision
     * @param reason required unless something was given or proposed further up
     * @param code verification code of what was given, otherwise null
     */
    record NominationResult(
            Recipient to,
            CaseRef about,
            String occasion,
            String unitName,
            String nomineeName,
            String formName,
            NominationOutcome outcome,
            String decisionNumber,
            LocalDate decidedOn,
            String reason,
            String code)
            implements Notice {

        public boolean isGiven() {
            return outcome == NominationOutcome.AWARDED;
        }
    }

    enum NominationOutcome {
        AWARDED,
        PROPOSED_UP,
        REFUSED,
        DROPPED,
        NOT_FORWARDED
    }

    /**
     * To the officers of the nominating unit: what a level resolved about their list.
     *
     * @param decisionNumber and decidedOn null when nobody was left to decide about
     * @param reasons of those who were not given anything, by name
     */
    record LetterResult(
            Recipient to,
            CaseRef about,
            String occasion,
            String unitName,
            int awarded,
            int proposedUp,
            int refused,
            int dropped,
            String decisionNumber,
            LocalDate decidedOn,
            List<NomineeReason> reasons)
            implements Notice {}

    /** Why a nominee was given nothing. */
    record NomineeReason(String name, String reason) {}

    /** To the officers of the nominating unit: rows were dropped because their supplement did not come in time. */
    record NominationsLapsed(
            Recipient to, CaseRef about, String occasion, String unitName, int dropped, LocalDate dueOn)
            implements Notice {}

    /** To the officers of the nominating unit: their rows stay at this level. */
    record LetterNotForwarded(Recipient to, CaseRef about, String occasion, String unitName, int stopped, String reason)
            implements Notice {}

    /** To the officers of the nominating unit: the letter is over because the unit took it back. */
    record LetterWithdrawn(Recipient to, CaseRef about, String occasion, String unitName, String by, String reason)
            implements Notice {}
}
