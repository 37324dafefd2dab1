package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.langchain4j.OutputFormat;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.money.AmountFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    @Test
    void minorUnitsInTextOrNumbersAreSpelledOut() {
        assertThat(records("campaigns", "{'daily_budget':'5000','lifetime_budget':12345,'name':'5000'}"))
                .isEqualTo("{'daily_budget':'50.00 USD','lifetime_budget':'123.45 USD','name':'5000'}");
    }

    @Test
    void theRecordsOwnCurrencyCountsWhereverItStands() {
        assertThat(records("ad_accounts", "{'amount_spent':'5000','currency':'JPY'}"))
                .isEqualTo("{'amount_spent':'5000 JPY','currency':'JPY'}");
    }

    @Test
    void theCurrencyIsAskedForByTheAccountThatTheRecordNames() {
        List<String> asked = new ArrayList<>();
        RecordTable table = RecordReader.read(
                stream("[{'daily_budget':'1','account_id':'7'},{'name':'no amount'},{'daily_budget':'2'}]"),
                RecordPlan.of(type("campaigns")),
                false,
                (own, account) -> {
                    asked.add(own + "/" + account);
                    return "7".equals(account) ? "USD" : AmountFormat.UNKNOWN_CURRENCY;
                },
                0,
                "account_id");

        assertThat(asked).containsExactly("null/7", "null/null");
        assertThat(written(table))
                .contains("{'daily_budget':'0.01 USD'}")
                .contains("{'daily_budget':'2 minor units of an unknown currency'}")
                .doesNotContain("account_id");
    }

    @Test
    void insightsAreInMajorUnitsAlready() {
        assertThat(records("ads_insights", "{'spend':'12.5','clicks':'7','ctr':'3.5'}"))
                .isEqualTo("{'spend':'12.50 USD','clicks':'7','ctr':'3.5'}");
    }

    @Test
    void amountsInsideOtherValuesAreSpelledOutToo() {
        assertThat(records("ad_library", "{'spend':{'lower_bound':100,'x':1,'upper_bound':'199'},'currency':'EUR'}"))
                .isEqualTo("{'spend':{'lower_bound':'100.00 EUR','x':1,'upper_bound':'199.00 EUR'},'currency':'EUR'}");
        assertThat(records("ads", "{'bid_info':{'CLICKS':250}}")).isEqualTo("{'bid_info':{'CLICKS':'2.50 USD'}}");
    }

    @Test
    void whatIsNoNumberStaysAsItIs() {
        assertThat(records("campaigns", "{'daily_budget':'none','lifetime_budget':1e999999999}"))
                .isEqualTo("{'daily_budget':'none','lifetime_budget':1e999999999}");
    }

    @Test
    void whereAFieldIsNamedTwiceTheLastOneCounts() {
        assertThat(records("campaigns", "{'daily_budget':'1','name':'A','daily_budget':'5000','name':'B'}"))
                .isEqualTo("{'daily_budget':'50.00 USD','name':'B'}");
    }

    @Test
    void whatSaysNothingIsLeftOutAtEveryDepth() {
        assertThat(records(null, "{'a':null,'b':'','c':[],'d':{'e':[null,{}],'f':''},'g':[null,1,[]],'h':false}"))
                .isEqualTo("{'g':[1],'h':false}");
    }

    @Test
    void textIsEscapedAsJsonNeedsIt() {
        RecordTable table =
                Pages.read("[{\"n\\\"ame\":\"\\u00fc \\/ \\\" \\\\ \\n \\u0001 \\ud83d\\ude00\"}]", null, false);

        assertThat(new RecordsLayout(table, null).opening() + row(table))
                .isEqualTo("{\"data\":[{\"n\\\"ame\":\"ü / \\\" \\\\ \\n \\u0001 😀\"}");
    }

    @Test
    void recordsAtTheFrontCanBeSkipped() {
        RecordTable table = RecordReader.read(
                stream("[{'a':{'b':[1]}},{'a':2},{'a':3}]"), RecordPlan.NONE, true, (own, account) -> "USD", 2, null);

        assertThat(table.size()).isEqualTo(1);
        assertThat(row(table)).isEqualTo("{\"a\":3}");
    }

    @Test
    void jsonThatCannotBeReadIsAnErrorForTheModel() {
        assertThatThrownBy(() -> Pages.read("[{\"a\":1}", null, true))
                .isInstanceOf(ToolCallException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void planKnowsWhichFieldsHoldMoney() {
        assertThat(RecordPlan.of(type("campaigns")).holdsMoney("daily_budget")).isTrue();
        assertThat(RecordPlan.of(type("ads")).holdsMoney("bid_info")).isTrue();
        assertThat(RecordPlan.of(type("campaigns")).holdsMoney("name")).isFalse();
        assertThat(RecordPlan.of(type("campaigns")).holdsMoney("nonsense")).isFalse();
    }

    /** One record as it is written, with apostrophes for quotes. */
    private static String records(String entity, String record) {
        return row(Pages.read("[" + record.replace('\'', '"') + "]", entity == null ? null : type(entity), false))
                .replace('"', '\'');
    }

    private static String row(RecordTable table) {
        JsonText text = new JsonText(100);
        new RecordsLayout(table, null).write(0, text);
        return text.toString();
    }

    private static String written(RecordTable table) {
        return new ResultText(OutputFormat.RECORDS, 0)
                .write(new Page(true, table, Map.of(), true, "after", null, 0, 25))
                .replace('"', '\'');
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static RecordType type(String entity) {
        return Catalog.facebookMarketing().entity(entity).orElseThrow().record();
    }
}
