package de.litfass.delivery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class DeliveryArchitectureTest {

    private static final String TESTS = DeliveryArchitectureTest.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains(TESTS))
            .importPackages("de.litfass.delivery");

    @Test
    void delivery_has_no_way_to_drafts() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.jcr..",
                        "org.apache.jackrabbit..",
                        "de.litfass.repository..",
                        "de.litfass.management..",
                        "de.litfass.boot..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("de.litfass.publish.DraftReader")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("de.litfass.publish.PublicationLog")
                .check(CLASSES);
    }

    @Test
    void only_filters_know_a_server() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Filter")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.eclipse.jetty..")
                .check(CLASSES);
    }

    @Test
    void its_packages_form_no_circle() {
        slices().matching("de.litfass.delivery.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
