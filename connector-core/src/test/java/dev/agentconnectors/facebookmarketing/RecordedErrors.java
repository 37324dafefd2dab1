package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.util.List;
import java.util.Map;

/** Which exception each recorded error should become: a list beside the code, by code, subcode and words of the message. */
final class RecordedErrors {

    private RecordedErrors() {}

    /** Where code, subcode and words are given, all of them have to fit; the first line that fits counts. */
    private record Line(String type, String code, String subcode, String words) {

        boolean fits(String itsCode, String itsSubcode, String message) {
            return (code.isEmpty() || List.of(code.split(" ")).contains(itsCode))
                    && (subcode.isEmpty() || List.of(subcode.split(" ")).contains(itsSubcode))
                    && message.contains(words);
        }
    }

    private static final List<Line> LINES = List.of(
            new Line("PermissionException", "", "2069032", ""),
            new Line("PermissionException", "190", "459 490 492", ""),
            new Line("PermissionException", "190", "", "Page Access Token"),
            new Line("PermissionException", "190", "", "permission"),
            new Line("AuthenticationException", "190 102", "", ""),
            new Line("AuthenticationException", "", "", "appsecret_proof"),
            new Line("RateLimitException", "4 17 32 341 613 80000 80004", "", ""),
            new Line("PermissionException", "3 10 200 273 294 368 2654", "", ""),
            new Line("PermissionException", "100", "", "Missing permissions"),
            new Line("PermissionException", "100", "", "Unsupported request - method type: get"),
            new Line("NotFoundException", "100", "33", ""),
            new Line("NotFoundException", "100", "", "Unsupported post request"),
            new Line("ApiException", "1", "99 1446036 1965014 2853001", ""),
            new Line("ApiException", "1", "", "reduce the amount of data"),
            new Line("ServiceUnavailableException", "1 2 -1 104 960 2601", "", ""),
            new Line("ServiceUnavailableException", "", "", "Call was not successful"));

    static String classOf(Object body, int status) {
        Map<String, Object> envelope = Json.asMap(body);
        if (envelope == null) {
            return "ServiceUnavailableException";
        }
        Map<String, Object> error = Json.asMap(envelope.get("error"));
        if (error == null) {
            return envelope.containsKey("error_code") ? "RateLimitException" : "ApiException";
        }
        String code = String.valueOf(error.get("code"));
        String subcode = String.valueOf(error.get("error_subcode"));
        String message = String.valueOf(error.get("message"));
        return LINES.stream()
                .filter(line -> line.fits(code, subcode, message))
                .map(Line::type)
                .findFirst()
                .orElse("ApiException");
    }
}
