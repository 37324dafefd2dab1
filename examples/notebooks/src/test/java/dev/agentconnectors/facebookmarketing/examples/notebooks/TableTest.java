package dev.agentconnectors.facebookmarketing.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

    private record Row(String adName, String account_id, long impressions, Percent ctr, Money spend) {}

    private final Table table = Table.of(
            Row.class,
            List.of(new Row("Shoes & <b>bags</b>", "7", 12345, new Percent(2.5), Money.ofMajorUnits("3", "USD"))));

    @Test
    void componentsOfARecordBecomeColumns() {
        assertThat(table.toString())
                .contains(">Ad name</th>", ">Account ID</th>", ">Impressions</th>", ">CTR</th>", ">Spend</th>");
    }

    @Test
    void whatIsCountedOrPaidStandsToTheRight() {
        assertThat(table.toString())
                .containsPattern("<td style=\"text-align: left[^>]*>Shoes")
                .containsPattern("<td style=\"text-align: right[^>]*>12,345<")
                .containsPattern("<td style=\"text-align: right[^>]*>2.50 %<")
                .containsPattern("<td style=\"text-align: right[^>]*>3.00 USD<");
    }

    @Test
    void textOfStrangersIsNoMarkup() {
        assertThat(table.caption("1 < 2").toString())
                .contains("Shoes &amp; &lt;b&gt;bags&lt;/b&gt;", "1 &lt; 2")
                .doesNotContain("<b>bags");
    }

    @Test
    void keysOfMapsStayAsFacebookWritesThem() {
        Map<String, Object> row = new HashMap<>();
        row.put("adset_id", "12");
        row.put("name", null);
        row.put("labels", Arrays.asList("new", "sale"));
        assertThat(Table.of(List.of(row), "adset_id", "name", "labels", "absent")
                        .toString())
                .contains(">adset_id</th>", ">12</td>", ">–</td>", ">new<br>sale</td>");
    }
}
