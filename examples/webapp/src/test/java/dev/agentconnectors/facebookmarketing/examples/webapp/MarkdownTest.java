package dev.agentconnectors.facebookmarketing.examples.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void tablesBecomeTables() {
        assertThat(Markdown.toHtml("| Name | Spend |\n|---|---|\n| A | 5.00 USD |"))
                .contains("<th scope=\"col\">Name</th>", "<td class=\"figure\" data-value=\"5.00\">5.00 USD</td>");
    }

    @Test
    void htmlOfAModelIsText() {
        assertThat(Markdown.toHtml("**Hi** <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>"))
                .contains("<strong>Hi</strong>", "&lt;img", "&lt;script&gt;")
                .doesNotContain("<img", "<script");
    }

    @Test
    void linksThatRunScriptsLeadNowhere() {
        assertThat(Markdown.toHtml("[click](javascript:alert(1))")).doesNotContain("javascript:");
    }

    @Test
    void anImageIsNamedAndNeverAskedFor() {
        assertThat(
                        Markdown.toHtml(
                                "Look: ![a *fine* chart](http://elsewhere.example/?told=everything \"t\") and ![][x]"
                                        + "\n\n[![linked](//elsewhere.example/b)](https://a.example/)\n\n[x]: https://elsewhere.example/c"))
                .contains("Look: [image: a <em>fine</em> chart]", "[image: ]", "[image: linked]")
                .doesNotContain("<img", "src=", "elsewhere.example");
    }
}
