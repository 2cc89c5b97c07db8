package io.configbuddy.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.ReferenceTable;
import io.configbuddy.core.ReferenceTable.Row;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.testsupport.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {
    static Stream<Row> order() {
        return ReferenceTable.rows("profiles.md", "Order");
    }

    static Stream<Row> mistakes() {
        return ReferenceTable.rows("profiles.md", "Mistakes");
    }

    private static Profiles.Builder profiles(Row row) {
        Profiles.Builder profiles = Profiles.builder().declare(row.parts(0, ",").toArray(new String[0]));
        for (String link : row.parts(2, ";")) {
            String[] sides = link.split(":", -1);
            profiles.parents(sides[0].strip(), sides[1].strip().split(" *, *", -1));
        }
        for (String link : row.parts(3, ";")) {
            String[] sides = link.split(":", -1);
            profiles.group(sides[0].strip(), sides[1].strip().split(" *, *", -1));
        }
        return profiles;
    }

    @ParameterizedTest
    @MethodSource("order")
    void everyRowOfTheReferenceHasItsOrder(Row row) {
        ProfileOrder order = profiles(row).build().order(row.parts(1, ","), ProfileName.split(row.cell(4)));

        assertThat(order.problems()).isEmpty();
        assertThat(order.names()).isEqualTo(row.parts(5, ","));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeInTheReferenceIsAProblem(Row row) {
        List<ProfileName> active =
                row.cell(4).equals("\"\"") ? List.of(ProfileName.of("")) : ProfileName.split(row.cell(4));
        ProfileOrder order = profiles(row).build().order(row.parts(1, ","), active);

        assertThat(order.problems())
                .extracting(problem -> problem.message() + " [" + problem.code() + "]")
                .containsExactly(row.cell(5));
    }

    @Test
    void nothingActive_theDefaultApplies() {
        Profiles profiles =
                Profiles.builder().declare("dev", "prod").defaults("dev").build();

        assertThat(profiles.order(List.of(), List.of()).names()).containsExactly("dev");
        assertThat(profiles.order(List.of(), ProfileName.split("prod")).names()).containsExactly("prod");
    }

    @Test
    void unknown_saysWhatIsNearAndWhatThereIsAtItsPlace() {
        Location place = new Location(Source.of("application.yaml", "default: [prodution]"), new Span(10, 19));
        Profiles profiles = Profiles.builder()
                .declare("production", "cloud")
                .defaults(List.of(ProfileName.of("prodution", place)))
                .build();

        Problem problem =
                profiles.order(List.of("metrics"), List.of()).problems().get(0);

        assertThat(problem).hasToString("application.yaml:1:11: there is no profile 'prodution' [profile.unknown]");
        assertThat(problem.help())
                .hasValueSatisfying(help -> assertThat(help)
                        .startsWith("did you mean 'production'? There are cloud, metrics, production;"));
    }

    @Test
    void unknown_othersStillApply() {
        ProfileOrder order = Profiles.none().order(List.of("a", "b"), ProfileName.split("a,x,b"));

        assertThat(order.names()).containsExactly("a", "b");
        assertThat(order.problems()).hasSize(1);
    }

    @Test
    void cycle_showsEachStepOfTheChain() {
        Source source = Source.of("application.yaml", "b c a");
        Profiles profiles = Profiles.builder()
                .declare("a", "b", "c")
                .parents(ProfileName.of("a"), List.of(ProfileName.of("b", new Location(source, new Span(0, 1)))))
                .parents(ProfileName.of("b"), List.of(ProfileName.of("c", new Location(source, new Span(2, 3)))))
                .group(ProfileName.of("c"), List.of(ProfileName.of("a", new Location(source, new Span(4, 5)))))
                .build();

        Problem problem = profiles.order(List.of(), List.of()).problems().get(0);

        assertThat(problem)
                .hasToString("application.yaml:1:5: 'a' comes before itself: a -> b -> c -> a [profile.cycle]");
        assertThat(problem.related())
                .extracting(related -> related.location() + " " + related.message())
                .containsExactly(
                        "application.yaml:1:1 'a' brings along 'b'", "application.yaml:1:3 'b' brings along 'c'");
    }

    @Test
    void add_declarationsOfTheOtherComeAfterAndReplace() {
        Profiles file = Profiles.builder()
                .declare("b")
                .group("g", "b")
                .parents("b", "a")
                .defaults("b")
                .build();
        Profiles both = Profiles.builder()
                .declare("a")
                .group("g", "a")
                .defaults("a")
                .add(file)
                .add(Profiles.none())
                .build();

        assertThat(both.declared()).extracting(ProfileName::name).containsExactly("a", "b");
        assertThat(both.groups()).containsExactly("g");
        assertThat(both.members("g")).extracting(ProfileName::name).containsExactly("b");
        assertThat(both.parents("b")).extracting(ProfileName::name).containsExactly("a");
        assertThat(both.parents("a")).isEmpty();
        assertThat(both.defaults()).extracting(ProfileName::name).containsExactly("b");
    }

    @Test
    void split_eachNameHasItsPlace() {
        String text = "a: \" dev,,prod \"";
        Location place = new Location(Source.of("f", text), new Span(4, 15));

        assertThat(ProfileName.splitAt(" dev,,prod ", place))
                .extracting(name -> name + " " + name.location().orElseThrow())
                .containsExactly("dev f:1:6", "prod f:1:11");
        assertThat(ProfileName.split(" , ")).isEmpty();
    }

    @Test
    void split_spelledOtherwiseAtThePlace_hasAllOfIt() {
        Location place = new Location(Source.of("f", "\"d\\u0065v\""), new Span(0, 10));

        assertThat(ProfileName.splitAt("dev", place))
                .extracting(name -> name.location().orElseThrow())
                .containsExactly(place);
    }

    @Test
    void order_ofAnyDeclaration_isEachOnceAndParentsFirst() {
        Seeds.forEach(random -> {
            int count = 1 + random.nextInt(12);
            Profiles.Builder builder = Profiles.builder();
            List<List<Integer>> parents = new ArrayList<>();
            List<String> files = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                parents.add(below(i, random));
                builder.parents(
                        "p" + i, parents.get(i).stream().map(p -> "p" + p).toArray(String[]::new));
                files.add("p" + i);
            }
            List<String> declared =
                    files.stream().filter(name -> random.nextBoolean()).toList();
            Set<String> wanted = new HashSet<>();
            List<ProfileName> active = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                if (random.nextInt(3) == 0) {
                    active.add(ProfileName.of("p" + i));
                    want(i, parents, wanted);
                }
            }

            ProfileOrder order =
                    builder.declare(declared.toArray(new String[0])).build().order(files, active);

            assertThat(order.problems()).isEmpty();
            assertThat(order.names()).containsExactlyInAnyOrderElementsOf(wanted);
            for (int i = 0; i < count; i++) {
                int at = order.names().indexOf("p" + i);
                for (int parent : parents.get(i)) {
                    assertThat(at < 0 || order.names().indexOf("p" + parent) < at)
                            .isTrue();
                }
            }
        });
    }

    private static List<Integer> below(int i, Random random) {
        List<Integer> some = new ArrayList<>();
        for (int j = 0; j < i; j++) {
            if (random.nextInt(4) == 0) {
                some.add(j);
            }
        }
        return some;
    }

    private static void want(int i, List<List<Integer>> parents, Set<String> wanted) {
        if (wanted.add("p" + i)) {
            parents.get(i).forEach(parent -> want(parent, parents, wanted));
        }
    }

    @Test
    void aChainOfManyParents_isOrderedAtOnce() {
        int count = 50_000;
        Profiles.Builder builder = Profiles.builder();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add("p" + i);
            if (i > 0) {
                builder.parents("p" + i, "p" + (i - 1));
            }
        }
        Profiles profiles = builder.build();

        ProfileOrder order = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> profiles.order(files, ProfileName.split("p" + (count - 1))));

        assertThat(order.names()).isEqualTo(files);
        ProfileOrder cyclic = Profiles.builder()
                .add(profiles)
                .parents("p0", "p" + (count - 1))
                .build()
                .order(files, List.of());
        assertThat(cyclic.problems().get(0).message()).hasSizeLessThan(1000);
    }
}
