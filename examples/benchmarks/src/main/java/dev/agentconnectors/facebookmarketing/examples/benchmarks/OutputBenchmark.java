package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.langchain4j.OutputFormat;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.Page;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.RecordPlan;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.RecordReader;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.RecordTable;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.ResultText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From an answer's bytes to the text for a model, beside what it takes to make maps of the same bytes and write them again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OutputBenchmark {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** How many records there are. */
    @Param({"25", "100"})
    public int records;

    /** What they are. */
    @Param({"campaigns", "ads_insights"})
    public String entity = "campaigns";

    private byte[] json = {};
    private RecordPlan plan = RecordPlan.NONE;

    /** Makes the bytes. */
    @Setup
    public void prepare() {
        json = (entity.equals("campaigns") ? Answers.campaigns(records) : Answers.insights(records))
                .getBytes(StandardCharsets.UTF_8);
        plan = RecordPlan.of(
                Catalog.facebookMarketing().entity(entity).orElseThrow().record());
    }

    /** As columns. */
    @Benchmark
    public String columns() {
        return write(OutputFormat.COLUMNS);
    }

    /** As records. */
    @Benchmark
    public String records() {
        return write(OutputFormat.RECORDS);
    }

    /** Maps of the bytes, and text of the maps: what any tool does that returns objects. */
    @Benchmark
    public String jacksonMaps() throws IOException {
        return MAPPER.writeValueAsString(MAPPER.readValue(json, List.class));
    }

    private String write(OutputFormat format) {
        RecordTable table = RecordReader.read(
                new ByteArrayInputStream(json), plan, format == OutputFormat.COLUMNS, (own, account) -> "USD", 0, null);
        return new ResultText(format, 0).write(new Page(true, table, Map.of(), true, "after", null, 0, records));
    }
}
