package de.litfass;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The arrows of the house: they point downwards only, and delivery has no way to drafts. */
class ArchitectureTest {

    private static final String TESTS = ArchitectureTest.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    private static final JavaClasses LITFASS = new ClassFileImporter()
            .withImportOption(location -> !location.contains(TESTS))
            .importPackages("de.litfass");

    @Test
    void arrows_point_downwards_and_delivery_never_sees_the_repository() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("boot")
                .definedBy("de.litfass.boot..")
                .layer("management")
                .definedBy("de.litfass.management..")
                .layer("delivery")
                .definedBy("de.litfass.delivery..")
                .layer("repository")
                .definedBy("de.litfass.repository..")
                .layer("publish")
                .definedBy("de.litfass.publish..")
                .whereLayer("boot")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("management")
                .mayOnlyBeAccessedByLayers("boot")
                .whereLayer("delivery")
                .mayOnlyBeAccessedByLayers("boot")
                .whereLayer("repository")
                .mayOnlyBeAccessedByLayers("boot", "management")
                .whereLayer("publish")
                .mayOnlyBeAccessedByLayers("boot", "management", "delivery", "repository")
                .check(LITFASS);
    }

    @Test
    void publish_sees_content_types_only() {
        noClasses()
                .that()
                .resideInAPackage("de.litfass.publish..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "de.litfass.repository..",
                        "de.litfass.delivery..",
                        "de.litfass.management..",
                        "de.litfass.boot..",
                        "javax.jcr..",
                        "org.apache.jackrabbit..",
                        "jakarta..",
                        "org.eclipse.jetty..")
                .check(LITFASS);
    }

    @Test
    void only_the_repository_knows_jcr_and_oak() {
        noClasses()
                .that()
                .resideOutsideOfPackage("de.litfass.repository..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.jcr..", "org.apache.jackrabbit..")
                .check(LITFASS);
    }

    @Test
    void nothing_public_of_the_repository_speaks_of_jcr_or_oak() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("de.litfass.repository..")
                .should()
                .notHaveRawReturnType(resideInAnyPackage("javax.jcr..", "org.apache.jackrabbit.."))
                .check(LITFASS);
    }

    @Test
    void only_the_stand_alone_server_knows_jetty() {
        noClasses()
                .that()
                .resideOutsideOfPackage("de.litfass.boot..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jetty..")
                .check(LITFASS);
    }

    @Test
    void content_types_know_neither_servlets_nor_a_repository() {
        classes()
                .that()
                .resideInAnyPackage("de.litfass.type..", "de.litfass.module..", "de.litfass.plugin..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "org.xml..",
                        "org.w3c..",
                        "de.litfass.type..",
                        "de.litfass.module..",
                        "de.litfass.plugin..",
                        "org.yaml.snakeyaml..",
                        "org.owasp.html..",
                        "org.slf4j..",
                        "org.jspecify..")
                .check(LITFASS);
    }

    @Test
    void a_plug_in_knows_content_types_only() {
        classes()
                .that()
                .resideInAPackage("de.litfass.congress..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "de.litfass.congress..", "de.litfass.type..", "de.litfass.plugin..", "org.jspecify..")
                .check(LITFASS);
    }

    @Test
    void the_launcher_knows_only_the_jdk() {
        classes()
                .that()
                .resideInAPackage("de.litfass.launch..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "de.litfass.launch..")
                .check(LITFASS);
    }

    @Test
    void there_is_something_to_look_at() {
        assertThat(LITFASS.stream().map(JavaClass::getPackageName))
                .contains(
                        "de.litfass.boot",
                        "de.litfass.congress",
                        "de.litfass.delivery",
                        "de.litfass.management",
                        "de.litfass.module",
                        "de.litfass.publish",
                        "de.litfass.repository",
                        "de.litfass.type");
    }
}
