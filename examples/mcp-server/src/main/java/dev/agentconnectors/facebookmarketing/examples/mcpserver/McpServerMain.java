package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import dev.agentconnectors.facebookmarketing.examples.chatbot.ChangeDesk;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ChangeStore;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Configuration;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import dev.agentconnectors.facebookmarketing.examples.chatbot.DecisionOptions;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Screen;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Variables;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
        description = "Gives Facebook ads to clients of the Model Context Protocol, over standard input and output or"
                + " HTTP.",
        footerHeading = "%nEnvironment variables:%n",
        footer = {
            "  Facebook  FACEBOOK_ACCESS_TOKEN, with FACEBOOK_CLIENT_ID and",
            "            FACEBOOK_CLIENT_SECRET if you have them; or FACEBOOK_ACCOUNT_KEY",
            "            FACEBOOK_API_URL (in place of Facebook's own)",
            "  Airbyte   AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET, and which connector:",
            "            AIRBYTE_CONNECTOR_ID, AIRBYTE_EXTERNAL_USER_ID,",
            "            AIRBYTE_CUSTOMER_NAME or AIRBYTE_WORKSPACE_NAME",
            "            AIRBYTE_ORGANIZATION_ID, AIRBYTE_API_URL (in place of Airbyte's own)",
            "  HTTP      MCP_TOKEN (what clients send as bearer token)",
            "",
            "Without credentials the ads are made up, in a sandbox that runs inside this program."
        })
public final class McpServerMain implements Callable<Integer> {

    @Mixin
    private final OfferOptions offer = new OfferOptions();

    @Mixin
    private final HttpOptions http = new HttpOptions();

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
            Map<String, Configuration> configurations;
            Clients clients = null;
            if (http.clients() != null) {
                clients = Clients.read(http.clients(), environment);
                configurations = clients.configurations();
            } else {
                configurations = Map.of(Caller.LOCAL, Configuration.read(environment));
            }
            if (decisions.decides()) {
                return decide(configurations);
            }
            if (clients != null && !http.http()) {
                throw new ConfigurationException("--clients is for --http: over standard streams there is one client.");
            }
            return serve(configurations, clients);
        } catch (ConfigurationException e) {
            commandLine().getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int serve(Map<String, Configuration> configurations, @Nullable Clients clients)
            throws InterruptedException {
        ChangeStore store = offer.writes() ? new ChangeStore(decisions.state()) : null;
        Configuration local = configurations.get(Caller.LOCAL);
        boolean madeUp = local != null && local.credentials() == null;
        try (Sandbox sandbox = madeUp ? Sandbox.start() : null;
                Connections connections = Connections.open(
                        sandbox == null ? configurations : completed(configurations, sandbox.baseUrl()))) {
            if (sandbox != null && store != null) {
                store.keepSandbox(sandbox.baseUrl());
            }
            commandLine().getErr().println(madeUp ? "Serving made-up ads, in a sandbox." : "Serving your ads.");
            AdsServer ads = new AdsServer(offer, connections, store == null ? null : changes(connections, store));
            if (http.http()) {
                serve(ads, clients == null ? oneClient(configurations) : clients);
            } else {
                StdioServer.serve(ads, in, out);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void serve(AdsServer ads, Clients clients) throws InterruptedException {
        try (HttpServer server = HttpServer.start(ads, clients, http.host(), http.port(), http.names())) {
            commandLine().getErr().println("Clients connect to " + server.url() + " (stop with Ctrl+C).");
            new CountDownLatch(1).await();
        }
    }

    /** There is no server that lets everybody in: where no token is set, one is made up. */
    private Clients oneClient(Map<String, Configuration> configurations) {
        String token = new Variables(environment).get("MCP_TOKEN");
        if (token == null) {
            token = Clients.newToken();
            commandLine().getErr().println("Each request needs the header Authorization: Bearer " + token);
        }
        return Clients.one(token, Objects.requireNonNull(configurations.get(Caller.LOCAL)));
    }

    /** Decides, whatever process had the change wait. */
    private int decide(Map<String, Configuration> configurations) {
        ChangeStore store = new ChangeStore(decisions.state());
        Configuration local = configurations.get(Caller.LOCAL);
        boolean madeUp = local != null && local.credentials() == null;
        Map<String, Configuration> complete = madeUp
                ? completed(
                        configurations,
                        store.sandbox()
                                .orElseThrow(() -> new ConfigurationException("The sandbox whose ads these changes"
                                        + " concern has ended: it runs as long as the server that started it.")))
                : configurations;
        try (Connections connections = Connections.open(complete)) {
            ChangeDesk desk = new ChangeDesk(
                    changes(connections, store).approvals(),
                    new Screen(commandLine().getOut(), false, 0),
                    System.getProperty("user.name", "somebody at this computer"));
            return decisions.decide(desk) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static Map<String, Configuration> completed(Map<String, Configuration> configurations, String sandboxUrl) {
        return Map.of(
                Caller.LOCAL,
                Objects.requireNonNull(configurations.get(Caller.LOCAL)).completedBy(sandboxUrl));
    }

    private Changes changes(Connections connections, ChangeStore store) {
        return new Changes(connections, offer::rules, store.writes(), store.ledger());
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
