package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.langchain4j.service.tool.AiServiceTool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
            "are made up. Both come from a sandbox that runs inside this program."
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
        Configuration configuration;
        try {
            configuration = configuration();
        } catch (ConfigurationException e) {
            Objects.requireNonNull(spec).commandLine().getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        Services started;
        try {
            started = Services.start(configuration);
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
            ChatSession session =
                    new ChatSession(services.model(), tools(services, person, screen), !wholeAnswers, person, screen);
            String question = prompt != null || words.isEmpty() ? prompt : String.join(" ", words);
            boolean answered = question == null ? session.converse() : session.answer(question);
            return answered || (question == null && !dumb) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
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
        if (unasked && configuration.credentials() != null) {
            throw new ConfigurationException(
                    "--yes is for the sandbox's made-up ads: real ones change only when you say so.");
        }
        return configuration;
    }

    private List<AiServiceTool> tools(Services services, Person person, Screen screen) {
        WritePolicy asking = WritePolicy.decidedBy(new Confirmation(person, screen));
        // Whoever is asked about every change may also activate; the sandbox's ads cost nothing.
        WritePolicy writes = (unasked ? WritePolicy.allowed() : asking).allowActivation();
        return FacebookMarketingTools.builder(services.connector())
                .writes(readOnly ? WritePolicy.off() : writes)
                .generic(generic)
                .build();
    }
}
