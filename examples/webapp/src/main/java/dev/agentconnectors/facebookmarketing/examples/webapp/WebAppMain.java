package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ModelSettings;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Variables;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the web application from the command line until it is interrupted. */
@Command(
        name = "webapp",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lets people connect their Facebook ads, through Airbyte's OAuth flow or with a token of their own,"
                        + " and ask about them.",
        footerHeading = "%nEnvironment variables:%n",
        footer = {
            "  Model     OPENAI_API_KEY",
            "            OPENAI_BASE_URL (such as that of a local server, which needs no key)",
            "            OPENAI_MODEL (" + ModelSettings.DEFAULT_NAME + " if not set)",
            "  Approval  APPROVERS (such as maya=a-code,tom=another-code: who may decide on changes)",
            "            CHANGES_FILE (where changes wait; without it a restart forgets them)",
            "  Airbyte   AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET",
            "            AIRBYTE_ORGANIZATION_ID, AIRBYTE_API_URL (in place of Airbyte's own)",
            "  Facebook  FACEBOOK_API_URL (in place of Facebook's own, for people's own tokens)",
            "",
            "Without a model a scripted planner answers; without Airbyte the ads are made up.",
            "Both come from a sandbox that runs inside this program."
        })
public final class WebAppMain implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "The port on this machine; 0 for a free one.")
    private int port;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "How browsers reach it if not directly, such as https://ads.example.com."
                    + " The proxy has to append X-Forwarded-For: limits go by it.")
    private @Nullable URI publicUrl;

    @Spec
    private @Nullable CommandSpec spec;

    private final Map<String, String> environment;

    WebAppMain(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Runs the command.
     *
     * @param args the options; {@code --help} lists them
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new WebAppMain(System.getenv())).execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        Variables variables = new Variables(environment);
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        try (Services services = Services.start(variables, Sandbox::start);
                WebApp app = WebApp.start(
                        services,
                        PendingChanges.open(services, Approvers.read(variables), variables.get("CHANGES_FILE")),
                        port,
                        publicUrl)) {
            PrintWriter out = commandLine.getOut();
            out.println(services.description());
            out.println("Open " + app.url() + " in a browser (stop with Ctrl+C).");
            out.println("What agents want to change waits at " + app.url() + ApprovalDesk.PATH
                    + (variables.get("APPROVERS") == null
                            ? app.changes().approvers().invitation()
                            : "."));
            out.flush();
            new CountDownLatch(1).await();
        } catch (ConfigurationException e) {
            throw new ParameterException(commandLine, e.getMessage(), e);
        }
        return CommandLine.ExitCode.OK;
    }
}
