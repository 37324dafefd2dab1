package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy.Mode;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a {@link WritePolicy} says; it adds how one is made. */
abstract class WritePolicySettings {

    private final Settings settings;

    WritePolicySettings(Settings settings) {
        this.settings = settings;
    }

    /** All that a policy says; changed while a policy is being made, and never again. */
    static final class Settings {

        Mode mode = Mode.OFF;

        @Nullable
        WriteApprover approver;

        Duration approvalTimeout = Duration.ofMinutes(5);
        boolean activation;
        boolean deletion;
        boolean automation;
        SpendingCaps caps = SpendingCaps.NONE;
        Set<String> accounts = Set.of();
        Set<String> pages = Set.of();
        Duration repeatsHeldFor = Duration.ofMinutes(10);

        @Nullable
        SpendingLedger ledger;

        WriteEvent.@Nullable Listener listener;

        @Nullable
        Approvals approvals;

        @Nullable
        Approvals changes;

        Settings() {}

        Settings(Settings other) {
            this.mode = other.mode;
            this.approver = other.approver;
            this.approvalTimeout = other.approvalTimeout;
            this.activation = other.activation;
            this.deletion = other.deletion;
            this.automation = other.automation;
            this.caps = other.caps;
            this.accounts = other.accounts;
            this.pages = other.pages;
            this.repeatsHeldFor = other.repeatsHeldFor;
            this.ledger = other.ledger;
            this.listener = other.listener;
            this.approvals = other.approvals;
            this.changes = other.changes;
        }
    }

    final Settings settings() {
        return settings;
    }

    /**
     * How permitted writes are dealt with.
     *
     * @return the mode
     */
    public final Mode mode() {
        return settings.mode;
    }

    /**
     * Whether objects may be created active or activated.
     *
     * @return false by default
     */
    public final boolean activationAllowed() {
        return settings.activation;
    }

    /**
     * Whether ad rules and budget schedules may be created.
     *
     * @return true if they may
     */
    public final boolean automationAllowed() {
        return settings.automation;
    }

    /**
     * Whether objects may be archived and deleted.
     *
     * @return false by default
     */
    public final boolean deletionAllowed() {
        return settings.deletion;
    }

    /**
     * The most that may be set.
     *
     * @return no caps where money is not limited
     */
    public final SpendingCaps caps() {
        return settings.caps;
    }

    /**
     * The accounts that may be changed, digits only.
     *
     * @return empty where all may
     */
    public final Set<String> accounts() {
        return settings.accounts;
    }

    /**
     * The Pages and Instagram accounts for which ads with creatives of their own may speak.
     *
     * @return empty where none may
     */
    public final Set<String> pages() {
        return settings.pages;
    }

    /**
     * How long an approver may take.
     *
     * @return the time-out
     */
    public final Duration approvalTimeout() {
        return settings.approvalTimeout;
    }

    /**
     * How long a create whose outcome is unknown may not be repeated.
     *
     * @return zero where it may be at once
     */
    public final Duration repeatsHeldFor() {
        return settings.repeatsHeldFor;
    }

    /**
     * Who is asked.
     *
     * @return the approver in {@link Mode#APPROVAL}, else empty
     */
    public final Optional<WriteApprover> approver() {
        return Optional.ofNullable(settings.approver);
    }

    /**
     * Who keeps the writes.
     *
     * @return the approvals in {@link Mode#PENDING}, else empty
     */
    public final Optional<Approvals> approvals() {
        return Optional.ofNullable(settings.approvals);
    }

    /**
     * Where is kept what is changed without waiting.
     *
     * @return the approvals, or empty where it is not kept
     */
    public final Optional<Approvals> changes() {
        return Optional.ofNullable(settings.changes);
    }

    /**
     * Where the sums are kept.
     *
     * @return the ledger, or empty where the tools keep them
     */
    public final Optional<SpendingLedger> ledger() {
        return Optional.ofNullable(settings.ledger)
                .or(() -> changes().flatMap(kept -> kept.policy().ledger()));
    }

    /**
     * Who is told.
     *
     * @return the listener, if any
     */
    public final Optional<WriteEvent.Listener> listener() {
        return Optional.ofNullable(settings.listener);
    }
}
