package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import dev.agentconnectors.facebookmarketing.examples.chatbot.ChangeDesk;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ChangeStore;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Configuration;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import dev.agentconnectors.facebookmarketing.examples.chatbot.DecisionOptions;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Screen;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the server from the command line. */
@Command(
        name = "mcp-server",
        sortOptions = false,
        description = "Gives Facebook ads to clients of the Model Context Protocol, over standard input and output.",
        footerHeading = "%nEnvironment variables:%n",
        footer = {
            "  Facebook  FACEBOOK_ACCESS_TOKEN, with FACEBOOK_CLIENT_ID and",
            "            FACEBOOK_CLIENT_SECRET if you have them; or FACEBOOK_ACCOUNT_KEY",
            "            FACEBOOK_API_URL (in place of Facebook's own)",
            "  Airbyte   AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET, and which connector:",
            "            AIRBYTE_CONNECTOR_ID, AIRBYTE_EXTERNAL_USER_ID,",
            "            AIRBYTE_CUSTOMER_NAME or AIRBYTE_WORKSPACE_NAME",
            "            AIRBYTE_ORGANIZATION_ID, AIRBYTE_API_URL (in place of Airbyte's own)",
            "",
            "Without them the ads are made up, in a sandbox that runs inside this program."
        })
public final class McpServerMain implements Callable<Integer> {

    @Mixin
    private final OfferOptions offer = new OfferOptions();

    @Mixin
    private final DecisionOptions decisions = new DecisionOptions(".facebook-marketing-mcp-server");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    @SuppressWarnings("UnusedVariable") // Picocli acts on it.
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    private final Map<String, String> environment;
    private final InputStream in;
    private final PrintStream out;

    McpServerMain(Map<String, String> environment, InputStream in, PrintStream out) {
        this.environment = Map.copyOf(environment);
        this.in = in;
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param args the options; {@code --help} lists them
     */
    public static void main(String[] args) {
        PrintStream out = System.out;
        // Whoever else writes to it would be taken for the protocol.
        System.setOut(System.err);
        CommandLine command = new CommandLine(new McpServerMain(System.getenv(), System.in, out));
        System.exit(command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            Configuration configuration = Configuration.read(environment);
            return decisions.decides() ? decide(configuration) : serve(configuration);
        } catch (ConfigurationException e) {
            commandLine().getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int serve(Configuration configuration) throws InterruptedException {
        ChangeStore store = offer.writes() ? new ChangeStore(decisions.state()) : null;
        try (Sandbox sandbox = configuration.credentials() == null ? Sandbox.start() : null;
                Connections connections = Connections.open(
                        Map.of(Caller.LOCAL, sandbox == null ? configuration : configuration.completedBy(sandbox)))) {
            if (sandbox != null && store != null) {
                store.keepSandbox(sandbox.baseUrl());
            }
            commandLine()
                    .getErr()
                    .println(sandbox == null ? "Serving your ads." : "Serving made-up ads, in a sandbox.");
            StdioServer.serve(
                    new AdsServer(offer, connections, store == null ? null : changes(connections, store)), in, out);
        }
        return CommandLine.ExitCode.OK;
    }

    /** Decides, whatever process had the change wait. */
    private int decide(Configuration configuration) {
        ChangeStore store = new ChangeStore(decisions.state());
        Configuration complete = configuration.credentials() != null
                ? configuration
                : configuration.completedBy(store.sandbox()
                        .orElseThrow(() -> new ConfigurationException("The sandbox whose ads these changes concern has"
                                + " ended: it runs as long as the client that started it.")));
        try (Connections connections = Connections.open(Map.of(Caller.LOCAL, complete))) {
            ChangeDesk desk = new ChangeDesk(
                    changes(connections, store).approvals(),
                    new Screen(commandLine().getOut(), false, 0),
                    System.getProperty("user.name", "somebody at this computer"));
            return decisions.decide(desk) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private Changes changes(Connections connections, ChangeStore store) {
        return new Changes(connections, offer::rules, store.writes(), store.ledger());
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
