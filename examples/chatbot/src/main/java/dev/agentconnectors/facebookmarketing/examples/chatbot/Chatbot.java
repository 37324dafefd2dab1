package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrites;
import dev.langchain4j.service.tool.AiServiceTool;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers questions about a Facebook ad account, in a conversation or once. */
@Command(
        name = "chatbot",
        sortOptions = false,
        description = "Answers questions about a Facebook ad account, and makes the changes that you confirm.",
        footerHeading = "%nEnvironment variables:%n",
        footer = {
            "  Model     OPENAI_API_KEY",
            "            OPENAI_BASE_URL (such as that of a local server, which needs no key)",
            "            OPENAI_MODEL (" + ModelSettings.DEFAULT_NAME + " if not set)",
            "  Facebook  FACEBOOK_ACCESS_TOKEN, with FACEBOOK_CLIENT_ID and",
            "            FACEBOOK_CLIENT_SECRET if you have them; or FACEBOOK_ACCOUNT_KEY",
            "            FACEBOOK_API_URL (in place of Facebook's own)",
            "  Airbyte   AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET, and which connector:",
            "            AIRBYTE_CONNECTOR_ID, AIRBYTE_EXTERNAL_USER_ID,",
            "            AIRBYTE_CUSTOMER_NAME or AIRBYTE_WORKSPACE_NAME",
            "            AIRBYTE_ORGANIZATION_ID, AIRBYTE_API_URL (in place of Airbyte's own)",
            "",
            "Without a model a scripted planner answers; without Facebook or Airbyte the ads",
            "are made up. Both come from a sandbox that runs inside this program, or in",
            "another terminal: --sandbox"
        })
public final class Chatbot implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "QUESTION",
            description = "Answer this one and end; without a question there is a conversation.")
    private List<String> words = List.of();

    @Option(
            names = {"-p", "--prompt"},
            paramLabel = "QUESTION",
            description = "The same. The exit code tells whether it could be answered.")
    private @Nullable String prompt;

    @Option(
            names = "--generic",
            description = "Give the agent one tool for everything in place of one for each operation.")
    private boolean generic;

    @Option(names = "--no-stream", description = "Show an answer when it is complete.")
    private boolean wholeAnswers;

    @Option(names = "--no-writes", description = "Give the agent no tools that change anything.")
    private boolean readOnly;

    @Option(names = "--yes", description = "Confirm every change; only where the ads are the sandbox's.")
    private boolean unasked;

    @Mixin
    private final ApprovalOptions approval = new ApprovalOptions();

    @Option(names = "--base-url", paramLabel = "URL", description = "In place of OPENAI_BASE_URL.")
    private @Nullable String baseUrl;

    @Option(names = "--model", paramLabel = "NAME", description = "In place of OPENAI_MODEL.")
    private @Nullable String model;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    @SuppressWarnings("UnusedVariable") // Picocli acts on it.
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    private final Map<String, String> environment;
    private final Callable<Terminal> terminals;

    Chatbot(Map<String, String> environment, Callable<Terminal> terminals) {
        this.environment = Map.copyOf(environment);
        this.terminals = terminals;
    }

    /**
     * Runs the chatbot.
     *
     * @param args the options; {@code --help} lists them
     */
    public static void main(String[] args) {
        Chatbot chatbot = new Chatbot(System.getenv(), () -> Terminals.system(System.getenv()));
        System.exit(new CommandLine(chatbot).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        try {
            Configuration configuration = configuration();
            return approval.runsSandbox()
                    ? runSandbox()
                    : approval.decides() ? decide(configuration) : converse(configuration);
        } catch (ConfigurationException e) {
            Objects.requireNonNull(spec).commandLine().getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int converse(Configuration configuration) throws Exception {
        ChangeStore store = approval.later() ? new ChangeStore(approval.state()) : null;
        Optional<String> running = store == null ? Optional.empty() : store.sandbox();
        Services started;
        try {
            started = running.map(url -> Services.with(configuration, url))
                    .orElseGet(() -> Services.start(configuration));
        } catch (RuntimeException e) {
            Objects.requireNonNull(spec).commandLine().getErr().println(Trouble.withSandbox(e));
            return CommandLine.ExitCode.SOFTWARE;
        }
        try (Services services = started;
                Terminal terminal = terminals.call()) {
            boolean dumb = Terminals.isDumb(terminal);
            boolean colours = !dumb && !environment.containsKey("NO_COLOR");
            Screen screen = new Screen(
                    terminal.writer(), colours, dumb ? 0 : terminal.getSize().getColumns());
            Person person = dumb ? new PersonAtPipe(terminal.reader(), screen) : new PersonAtTerminal(terminal);
            screen.line(screen.styled(Screen.Style.DIM, services.description()));
            if (store != null && running.isEmpty() && services.sandboxUrl() != null) {
                store.keepSandbox(services.sandboxUrl());
            }
            Approvals approvals =
                    approvals(services.connector(), store == null ? PendingWrites.inMemory() : store.writes());
            ChatSession session = new ChatSession(
                    services.model(),
                    tools(services, approvals, person, screen),
                    !wholeAnswers,
                    person,
                    screen,
                    new ChangeDesk(approvals, screen, user()));
            String question = prompt != null || words.isEmpty() ? prompt : String.join(" ", words);
            boolean answered = question == null ? session.converse() : session.answer(question);
            return answered || (question == null && !dumb) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** A sandbox for other processes of this program. */
    private int runSandbox() throws InterruptedException {
        ChangeStore store = new ChangeStore(approval.state());
        try (Sandbox sandbox = Sandbox.start()) {
            store.keepSandbox(sandbox.baseUrl());
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.println("A sandbox with made-up ad accounts runs at " + sandbox.baseUrl() + " until Ctrl+C.");
            out.println("In other terminals:");
            out.println("  ./chat --approve-later \"Raise the best-performing ad set's daily budget to 100\"");
            out.println("  ./chat --pending");
            out.println("  ./chat --approve ID   (or --refuse ID; --undo takes it back)");
            out.flush();
            new CountDownLatch(1).await();
        }
        return CommandLine.ExitCode.OK;
    }

    /** Decides, whatever other process had the change wait. */
    private int decide(Configuration configuration) {
        ChangeStore store = new ChangeStore(approval.state());
        Services services;
        if (configuration.credentials() != null) {
            services = Services.with(configuration, "");
        } else {
            services = Services.with(
                    configuration,
                    store.sandbox()
                            .orElseThrow(() -> new ConfigurationException(
                                    "The sandbox whose ads these changes concern has ended. Start one that stays:"
                                            + " ./chat --sandbox")));
        }
        try (services) {
            Screen screen =
                    new Screen(Objects.requireNonNull(spec).commandLine().getOut(), false, 0);
            boolean well =
                    approval.decide(new ChangeDesk(approvals(services.connector(), store.writes()), screen, user()));
            return well ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static String user() {
        return System.getProperty("user.name", "somebody at this computer");
    }

    private static Approvals approvals(FacebookMarketingConnector connector, PendingWrites store) {
        Approvals approvals = Approvals.builder(connector)
                .rules(rules -> rules.allowActivation().allowDeletion())
                .store(store)
                // Whoever can read and write the file is who decides here; an application asks who somebody is.
                .authorizer((write, by) -> true)
                .build();
        int unused = approvals.tidy();
        return approvals;
    }

    private Configuration configuration() {
        Map<String, String> settings = new HashMap<>(environment);
        if (baseUrl != null) {
            settings.put("OPENAI_BASE_URL", baseUrl);
        }
        if (model != null) {
            settings.put("OPENAI_MODEL", model);
        }
        Configuration configuration = Configuration.read(settings);
        if (unasked && approval.later()) {
            throw new ConfigurationException("--yes confirms at once, --approve-later later: choose one of them.");
        }
        if (unasked && configuration.credentials() != null) {
            throw new ConfigurationException(
                    "--yes is for the sandbox's made-up ads: real ones change only when you say so.");
        }
        return configuration;
    }

    private List<AiServiceTool> tools(Services services, Approvals approvals, Person person, Screen screen) {
        WritePolicy writes;
        if (approval.later()) {
            writes = WritePolicy.pending(approvals);
        } else {
            writes = unasked ? WritePolicy.allowed() : WritePolicy.decidedBy(new Confirmation(person, screen));
            writes = writes.changesIn(approvals);
        }
        // Whoever is asked about every change may also activate; the sandbox's ads cost nothing.
        writes = writes.allowActivation();
        return FacebookMarketingTools.builder(services.connector())
                .writes(readOnly ? WritePolicy.off() : writes)
                .generic(generic)
                .build();
    }
}
