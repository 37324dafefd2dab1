package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.internal.http.Credentials;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large a call may be, and that it holds no credential. What has no limit will be found by somebody, and then all that is
 * done with it takes for ever.
 */
final class CallLimits {

    private static final int MOST_PARAMETERS = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_VALUES = 20_000;
    private static final int DEEPEST = 100;

    private int values;

    private CallLimits() {}

    /**
     * Lets a call of reasonable size pass.
     *
     * @throws ValidationException naming the limit that it exceeds
     */
    static void check(Map<String, ? extends @Nullable Object> params) {
        if (params.size() > MOST_PARAMETERS) {
            throw new ValidationException(
                    "The call has " + params.size() + " parameters: give at most " + MOST_PARAMETERS + ".");
        }
        CallLimits limits = new CallLimits();
        params.forEach((name, value) -> {
            String shown = Scalars.shortened(String.valueOf(name));
            if (String.valueOf(name).length() > LONGEST_NAME) {
                throw new ValidationException("There is no parameter '" + shown + "'.");
            }
            limits.walk(shown, value, 0);
        });
    }

    private void walk(String name, @Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new ValidationException(name + " is nested too deeply: use at most " + DEEPEST + " levels.");
        }
        if (++values > MOST_VALUES) {
            throw new ValidationException(
                    name + " makes the call too large: give at most " + MOST_VALUES + " values in all.");
        }
        if (value instanceof CharSequence text && text.length() > LONGEST_TEXT) {
            throw new ValidationException(
                    name + " is " + text.length() + " characters long: give at most " + LONGEST_TEXT + ".");
        }
        if (value instanceof CharSequence text && Credentials.occursIn(text.toString())) {
            throw new ValidationException(
                    name + " holds what looks like a credential: those go into no parameter. Leave it" + " out.");
        }
        if (value instanceof FileUpload file) {
            if (depth > 0) {
                throw new ValidationException(name + " holds a file: a file is the whole value of a parameter.");
            }
            walk(name, file.name(), depth + 1);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> {
                if (Credentials.isName(String.valueOf(key))) {
                    throw new ValidationException(name + " holds '" + Scalars.shortened(String.valueOf(key))
                            + "', which is a credential: those go" + " into no parameter. Leave it out.");
                }
                walk(name, String.valueOf(key), depth + 1);
                walk(name, member, depth + 1);
            });
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(element -> walk(name, element, depth + 1));
        }
    }
}
