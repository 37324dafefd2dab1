package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.JdbcPendingWrites;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.JdbcSpendingLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A directory that the chatbot's processes share: the database of waiting changes, and where the sandbox is whose ads they
 * concern.
 */
public final class ChangeStore {

    private static final Pattern SANDBOX = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]{1,5}");

    private final Path directory;

    /** A store in a directory, which is created where it is missing. */
    public ChangeStore(Path directory) {
        this.directory = directory.toAbsolutePath();
        // Processes that open the same file find each other on this machine, and nobody else finds them.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The database, with its tables. Several processes can use it at once; what is committed is on the disk. */
    public JdbcPendingWrites writes() {
        return JdbcPendingWrites.of(withTables());
    }

    /** The sums of money that agents have set in motion, in the same database. */
    public JdbcSpendingLedger ledger() {
        return JdbcSpendingLedger.of(withTables());
    }

    private DataSource withTables() {
        DataSource database = database();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(JdbcPendingWrites.schema());
        } catch (SQLException e) {
            throw unusable(e);
        }
        return database;
    }

    private DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + directory.resolve("changes") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0");
        return database;
    }

    /** Writes down where the sandbox is that other processes are to use. */
    public void keepSandbox(String url) {
        try {
            Files.writeString(sandboxFile(), url);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The sandbox that was written down, if it still runs. */
    public Optional<String> sandbox() {
        try {
            String url = Files.readString(sandboxFile()).strip();
            return Optional.of(url).filter(text -> SANDBOX.matcher(text).matches() && isRunning(text));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static boolean isRunning(String url) {
        try (FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(url)
                .retryPolicy(RetryPolicy.NONE)
                .build()) {
            return connector.execute("current_user", "get").records().size() == 1;
        } catch (ConnectorException e) {
            return false;
        }
    }

    private Path sandboxFile() {
        return directory.resolve("sandbox");
    }

    private ConfigurationException unusable(Exception e) {
        return new ConfigurationException(
                "Waiting changes cannot be kept in " + directory + " (--state): " + e.getMessage());
    }
}
