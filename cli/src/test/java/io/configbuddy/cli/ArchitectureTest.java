package io.configbuddy.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the published modules to the house's plan; this module sees all of them. */
class ArchitectureTest {
    private static final String ROOT = "io.configbuddy.";

    private static JavaClasses house;

    @BeforeAll
    static void readClasses() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT + "document", ROOT + "formats", ROOT + "migrator", ROOT + "core", ROOT + "cli");
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "formats", "migrator", "core", "cli"})
    void everyModuleIsLookedAt(String module) {
        assertThat(house).anyMatch(type -> type.getPackageName().startsWith(ROOT + module));
    }

    /** Arrows point only down: a module may use the ones named and the JDK. */
    @ParameterizedTest
    @CsvSource({"document,document", "formats,formats document", "migrator,migrator document", "core,core document"})
    void moduleUsesOnlyTheModulesBelowIt(String module, String allowed) {
        String[] own = Arrays.stream(allowed.split(" "))
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);
        String[] outside = {"java..", "org.jspecify.annotations.."};
        String[] packages = Arrays.copyOf(own, own.length + outside.length);
        System.arraycopy(outside, 0, packages, own.length, outside.length);

        classes()
                .that()
                .resideInAPackage(ROOT + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(house);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void onlyTheCommandPrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(house);
    }

    @Test
    void nothingThrowsJustAnyException() {
        noCodeUnits().should().declareThrowableOfType(Exception.class).check(house);
        noCodeUnits().should().declareThrowableOfType(Throwable.class).check(house);
    }
}
