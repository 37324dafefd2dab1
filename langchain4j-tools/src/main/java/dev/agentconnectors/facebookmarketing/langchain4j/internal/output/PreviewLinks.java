package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A preview is HTML, which has no place in a conversation: a model gets the link to what the HTML would show. */
final class PreviewLinks {

    private static final String PREVIEWS = "previews";
    private static final Pattern FRAME = Pattern.compile("<iframe[^>]{0,2000}?\\ssrc=\"(https://[^\"<>\\s]{1,4000})\"");

    private PreviewLinks() {}

    /** The result with links in the place of HTML; any other operation's as it is. */
    static ExecutionResult of(@Nullable Operation operation, ExecutionResult result) {
        if (operation == null || !operation.entity().equals(PREVIEWS)) {
            return result;
        }
        List<Map<String, Object>> links =
                result.records().stream().map(PreviewLinks::link).toList();
        return ExecutionResult.fromJson(ToolJson.write(Map.of("data", links, "meta", result.meta())));
    }

    private static Map<String, Object> link(Map<String, Object> preview) {
        Matcher frame = FRAME.matcher(String.valueOf(preview.get("body")));
        Map<String, Object> link = new LinkedHashMap<>();
        if (frame.find()) {
            link.put("link", frame.group(1).replace("&amp;", "&"));
            link.put("note", "Shows the ad in a browser for a while.");
        } else {
            link.put("note", "There is a preview, but no link to it.");
        }
        return link;
    }
}
