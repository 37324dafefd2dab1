package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.catalog.Field;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences that say the same of many things, each form with what it claims of every one of them. */
final class Traits {

    private static final Map<Pattern, BiConsumer<World, Claim>> ALL = Map.ofEntries(
            trait("Lists the [A-Za-z ]+ of an ad account\\.", Traits::listsWhatTheAccountHas),
            trait("Reads one [a-z ]+\\.", Traits::readsTheOneThatIsNamed),
            trait("Creates an? [a-z ]+\\.", Traits::createsOneThatCanBeRead),
            trait("Copies an? [a-z ]+\\.", Traits::copiesOneAndLeavesItAsItIs),
            trait("Deletes an? [a-z ]+\\.", Traits::deletesTheOneThatIsNamed),
            trait("Changes an? [a-z ]+; what is not named stays as it is\\.", Traits::changesOnlyWhatIsNamed),
            trait("Only the [a-z ]+ of this [a-z ]+\\.", Traits::listsWithinTheParent),
            trait("The [a-z ]+'s id\\.", Traits::namesTheObject),
            trait("The [a-z ]+ that it belongs to\\.", Traits::isReadBack),
            trait("The [a-z ]+'s name\\.", Traits::isReadBack),
            trait("Whether the [a-z ]+ may deliver and spend\\.", Traits::decidesOnDelivery),
            trait("What .* may spend .*, in minor units of the account's currency.*", Traits::isAnAmount),
            trait("The fields to return, with commas between them; all common ones if left out\\.", Traits::selects),
            trait("How many records to return at most, 1 to 100\\.", Traits::limits),
            trait("The cursor meta\\.after of the previous page, to continue behind it\\.", Traits::continues),
            trait("The ad account's id, with or without the prefix act_; .*", Traits::namesTheAccount),
            trait("E\\.g\\. .*", Traits::isTheExample),
            trait("1-100", Traits::limits),
            trait("meta\\.after", Traits::continues));

    private Traits() {}

    private static Map.Entry<Pattern, BiConsumer<World, Claim>> trait(String form, BiConsumer<World, Claim> check) {
        return Map.entry(Pattern.compile(form), check);
    }

    /** What a sentence of one of these forms claims, or empty. */
    static Optional<BiConsumer<World, Claim>> of(String sentence) {
        List<BiConsumer<World, Claim>> matching = ALL.entrySet().stream()
                .filter(trait -> trait.getKey().matcher(sentence).matches())
                .map(Map.Entry::getValue)
                .toList();
        assertThat(matching).as("forms of: " + sentence).hasSizeLessThanOrEqualTo(1);
        return matching.stream().findFirst();
    }

    /** Forms that no sentence has any more. */
    static List<String> unused(List<String> sentences) {
        return ALL.keySet().stream()
                .filter(form -> sentences.stream()
                        .noneMatch(sentence -> form.matcher(sentence).matches()))
                .map(Pattern::pattern)
                .toList();
    }

    private static void listsWhatTheAccountHas(World world, Claim claim) {
        String entity = claim.entity().name();
        Set<Object> ours = ids(world.list(entity, World.ACCOUNT, "id"));
        Set<Object> others = ids(world.list(entity, World.OTHER_ACCOUNT, "id"));

        assertThat(ours).isNotEmpty().doesNotContainAnyElementsOf(others);
        assertThat(others).isNotEmpty();
    }

    private static void readsTheOneThatIsNamed(World world, Claim claim) {
        Operation get = claim.op();
        if (claim.entity().name().equals("ad_accounts")) {
            assertThat(world.execute("ad_accounts", "get", Map.of("account_id", World.OTHER_ACCOUNT))
                            .data())
                    .hasFieldOrPropertyWithValue("account_id", World.OTHER_ACCOUNT);
            return;
        }
        String id = world.some(claim.entity().name());
        assertThat(world.execute(get.entity(), "get", Map.of(World.idName(get.entity()), id))
                        .records())
                .singleElement()
                .satisfies(record -> assertThat(record).containsEntry("id", id));
    }

    private static void createsOneThatCanBeRead(World world, Claim claim) {
        String entity = claim.entity().name();
        String id = world.make(entity);

        assertThat(world.get(entity, id, "id,account_id"))
                .containsEntry("id", id)
                .containsEntry("account_id", World.ACCOUNT);
    }

    private static void copiesOneAndLeavesItAsItIs(World world, Claim claim) {
        String entity = claim.entity().name();
        String id = world.make(entity);
        Map<String, Object> before = world.get(entity, id);

        String copy = world.copy(entity, id, Map.of());

        assertThat(copy).isNotEqualTo(id);
        assertThat(world.get(entity, copy, "account_id")).containsEntry("account_id", World.ACCOUNT);
        assertThat(world.get(entity, id)).isEqualTo(before);
    }

    private static void deletesTheOneThatIsNamed(World world, Claim claim) {
        String entity = claim.entity().name();
        String id = world.make(entity);
        String other = world.make(entity);

        world.execute(entity, "delete", Map.of(World.idName(entity), id));

        assertThat(ids(world.list(entity, World.ACCOUNT, "id"))).contains(other).doesNotContain(id);
    }

    private static void changesOnlyWhatIsNamed(World world, Claim claim) {
        String entity = claim.entity().name();
        String id = world.make(entity);
        Map<String, Object> before = new HashMap<>(world.get(entity, id));

        world.update(entity, id, Map.of("name", "Renamed"));

        Map<String, Object> after = new HashMap<>(world.get(entity, id));
        assertThat(after).containsEntry("name", "Renamed");
        Stream.of(before, after).forEach(one -> one.keySet().removeAll(Set.of("name", "updated_time")));
        assertThat(after).isEqualTo(before);
    }

    private static void listsWithinTheParent(World world, Claim claim) {
        String parameter = claim.param().name();
        String entity = claim.entity().name();
        String parent = world.list(entity, World.ACCOUNT, "id," + parameter)
                .get(0)
                .get(parameter)
                .toString();

        List<Map<String, Object>> within = world.list(entity, Map.of(parameter, parent, "fields", "id," + parameter));

        assertThat(within).isNotEmpty().allSatisfy(record -> assertThat(record).containsEntry(parameter, parent));
        assertThat(within.size())
                .isLessThan(world.list(entity, World.ACCOUNT, "id").size());
    }

    private static void namesTheObject(World world, Claim claim) {
        Operation operation = claim.op();
        Map<String, Object> params = world.needed(operation);
        if (operation.changesOneObject()) {
            params.put("name", "By its id");
        }

        assertThat(world.execute(operation.entity(), operation.action(), params).size())
                .isPositive();
        params.put(claim.param().name(), "1");
        world.refused(operation.entity(), operation.action(), params);
    }

    private static void isReadBack(World world, Claim claim) {
        String entity = claim.entity().name();
        String name = claim.param().name();
        Map<String, Object> params = world.needed(claim.op());
        Object value = claim.param().type() == ParameterType.ID ? params.get(name) : "Called so";
        params.put(name, value);
        Object id = world.execute(entity, claim.op().action(), params)
                .records()
                .get(0)
                .get("id");
        Object written = id == null ? params.get(World.idName(entity)) : id;

        assertThat(world.get(entity, written.toString(), name)).containsEntry(name, value);
    }

    private static void decidesOnDelivery(World world, Claim claim) {
        String entity = claim.entity().name();
        String id = world.make(entity, Map.of("status", "PAUSED"));
        assertThat(world.get(entity, id, "effective_status")).containsEntry("effective_status", "PAUSED");
        if (claim.op().changesOneObject()) {
            world.update(entity, id, Map.of("status", "ACTIVE"));
        } else {
            id = world.make(entity, Map.of("status", "ACTIVE"));
        }

        // What is above it, or its review, may still keep it from delivering, but it does not itself.
        assertThat(world.get(entity, id, "effective_status,status"))
                .containsEntry("status", "ACTIVE")
                .doesNotContainEntry("effective_status", "PAUSED");
    }

    /** Minor units, read back to the cent; the field of the record says the same. */
    private static void isAnAmount(World world, Claim claim) {
        String entity = claim.entity().name();
        String name = claim.param().name();
        assertThat(claim.param().type()).isEqualTo(ParameterType.MINOR_UNITS);
        assertThat(claim.entity().record().field(name).map(Field::type)).contains(Field.Type.MINOR_UNITS);
        Map<String, Object> amount = new HashMap<>(Map.of(name, 123_456));
        if (name.equals("lifetime_budget") && entity.equals("ad_sets")) {
            amount.put("end_time", "2099-01-01T00:00:00Z");
        }

        String id;
        if (claim.op().changesOneObject()) {
            Map<String, Object> kind = new HashMap<>(amount);
            kind.put(name, 200_000);
            id = name.equals("spend_cap") ? world.make(entity) : world.make(entity, kind);
            world.update(entity, id, Map.of(name, 123_456));
        } else {
            id = world.make(entity, amount);
        }

        assertThat(world.get(entity, id, name).get(name)).hasToString("123456");
        Map<String, Object> broken = world.needed(claim.op());
        broken.put(name, "12.50");
        world.refusedBeforehand(entity, claim.op().action(), broken);
    }

    private static void selects(World world, Claim claim) {
        Operation operation = claim.op();
        Map<String, Object> params = world.needed(operation);
        List<String> wanted = Arrays.asList(claim.param().example().split(","));
        Set<String> common = keys(
                world.execute(operation.entity(), operation.action(), params).records());
        Set<String> chosen = keys(world.execute(
                        operation.entity(),
                        operation.action(),
                        World.with(params, Map.of("fields", claim.param().example())))
                .records());

        assertThat(chosen).containsAll(wanted);
        assertThat(chosen.stream().filter(key -> !wanted.contains(key)))
                .isSubsetOf("id", "account_id", "date_start", "date_stop");
        assertThat(common).containsAll(wanted);
        assertThat(common.size()).isGreaterThanOrEqualTo(chosen.size());
        Set<String> declared = Arrays.stream(
                        Objects.requireNonNull(claim.param().defaultValue())
                                .toString()
                                .split(","))
                .collect(Collectors.toSet());
        assertThat(common)
                .isSubsetOf(Stream.concat(declared.stream(), Stream.of("id")).toList());
    }

    private static void limits(World world, Claim claim) {
        Operation list = claim.op();
        Map<String, Object> params = world.needed(list);
        assertThat(list.parameter("limit").orElseThrow().minimum()).isEqualTo(1);
        assertThat(list.parameter("limit").orElseThrow().maximum()).isEqualTo(100);

        assertThat(world.execute(list.entity(), list.action(), World.with(params, Map.of("limit", 1)))
                        .records())
                .hasSize(1);
        world.refusedBeforehand(list.entity(), list.action(), World.with(params, Map.of("limit", 101)));
        world.refusedBeforehand(list.entity(), list.action(), World.with(params, Map.of("limit", -1)));
    }

    private static void continues(World world, Claim claim) {
        String entity = claim.op().entity();
        Map<String, Object> params = World.with(world.needed(claim.op()), Map.of("limit", 1));
        if (entity.equals("ads_insights")) {
            params.putAll(Map.of("level", "campaign", "fields", "campaign_id"));
        }
        var first = world.execute(entity, "list", params);
        if (entity.equals("ad_accounts")) {
            params.put("fields", "id");
        }
        assertThat(first.meta()).containsEntry("has_more", true).containsKey("after");

        var second = world.execute(
                entity, "list", World.with(params, Map.of("after", first.meta().get("after"))));

        assertThat(second.records()).hasSize(1).doesNotContainAnyElementsOf(first.records());
    }

    private static void namesTheAccount(World world, Claim claim) {
        Operation operation = claim.op();
        Map<String, Object> params = world.needed(operation);
        Object listed = world.list("ad_accounts", Map.of()).get(0).get("account_id");
        if (operation.method() == Operation.Method.GET) {
            assertThat(world.execute(operation.entity(), operation.action(), params)
                            .dataJson())
                    .isEqualTo(world.execute(
                                    operation.entity(),
                                    operation.action(),
                                    World.with(params, Map.of("account_id", "act_" + World.ACCOUNT)))
                            .dataJson());
            assertThat(world.execute(
                                    operation.entity(),
                                    operation.action(),
                                    World.with(params, Map.of("account_id", listed)))
                            .size())
                    .isPositive();
        } else {
            Map<String, Object> prefixed = World.with(params, Map.of("account_id", "act_" + World.ACCOUNT));
            assertThat(world.connector.validate(operation.entity(), operation.action(), prefixed))
                    .isEqualTo(world.connector.validate(operation.entity(), operation.action(), params));
        }
    }

    /** The words are the example, and the example is taken. */
    private static void isTheExample(World world, Claim claim) {
        Parameter parameter = claim.param();
        String example = claim.sentence().substring("E.g. ".length());
        assertThat(parameter.example()).isEqualTo(example);
        Map<String, Object> params = World.with(world.needed(claim.op()), Map.of(parameter.name(), example));

        assertThat(world.connector.validate(claim.op().entity(), claim.op().action(), params))
                .containsEntry(parameter.name(), example);
    }

    private static Set<Object> ids(List<Map<String, Object>> records) {
        return records.stream().map(record -> record.get("id")).collect(Collectors.toSet());
    }

    private static Set<String> keys(List<Map<String, Object>> records) {
        return records.stream().flatMap(record -> record.keySet().stream()).collect(Collectors.toSet());
    }
}
