package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is public, by name: one type more is a decision, and so is one less. The types of {@code api} follow from the
 * catalogue; they are generated.
 */
class PublicTypesTest {

    private static final String ROOT = "dev.agentconnectors.facebookmarketing";
    private static final int INTERNAL = 36;

    /** By package, beneath the root. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry(
                    "",
                    "AirbyteAuthConfig ApiError ApiException AuthConfig AuthenticationException CallRefusedException CheckResult ConnectorException ConnectorOwner ExecutionResult FacebookMarketingConnector FacebookMarketingConnectorBuilder FileUpload NetworkException NotFoundException OAuthAuthConfig OperationEvent OperationListener PermissionException RateLimitException RetryPolicy ServiceAccountKeyAuthConfig ServiceUnavailableException TimeoutException ValidationException WriteOutcomeUnknownException"),
            Map.entry("airbyte", "AirbyteClient HostedConnector NewConnector OAuthCallback OAuthRequest"),
            Map.entry("catalog", "Catalog Effect Entity Field Mode Operation Parameter ParameterType RecordType Rule"),
            Map.entry("pacing", "RetryBudget UsageState"),
            Map.entry("report", "Comparison Conversion Metric Report ReportProgress ReportRequest ReportRunner"),
            Map.entry("search", "Filter SearchDialect SearchQuery SearchResult"));

    @Test
    void noTypeIsPublicByAccident() {
        assertThat(publicTypes().entrySet().stream()
                        .filter(entry -> !entry.getKey().startsWith("internal"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .isEqualTo(TYPES);
    }

    /** Public only to the packages beside them. Fewer is better. */
    @Test
    void theEngineIsAsClosedAsItWas() {
        assertThat(publicTypes().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("internal"))
                        .mapToInt(entry -> entry.getValue().split(" ").length)
                        .sum())
                .isLessThanOrEqualTo(INTERNAL);
    }

    private static Map<String, String> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                        .importPackages(ROOT)
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                        .filter(PublicTypesTest::isOurs)
                        .collect(Collectors.groupingBy(
                                type -> beneath(type.getPackageName()),
                                TreeMap::new,
                                Collectors.mapping(
                                        JavaClass::getSimpleName,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                names -> names.stream().sorted().collect(Collectors.joining(" "))))));
    }

    /**
     * Not those of examples, whose classes tests have beside them, nor what is generated, nor what is exported to the tools
     * alone.
     */
    private static boolean isOurs(JavaClass type) {
        String beneath = beneath(type.getPackageName());
        return !beneath.equals("api") && !beneath.equals("gate") && !beneath.startsWith("examples");
    }

    private static String beneath(String packageName) {
        return packageName.substring(ROOT.length()).replaceFirst("^\\.", "");
    }
}
