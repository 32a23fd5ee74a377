package logbog;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.web.Page;
import logbog.web.Refusal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** How code is written in this house, each rule with its reason. */
class HouseRulesTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("logbog");

  private static final String[] OF_THE_MEDICAL_TRACK = {
    "logbog.roles..",
    "logbog.registers..",
    "logbog.posts..",
    "logbog.notes..",
    "logbog.approvals..",
    "logbog.approvers..",
    "logbog.competences..",
    "logbog.courses..",
    "logbog.attestations..",
    "logbog.credit..",
    "logbog.research..",
    "logbog.resets..",
    "logbog.receipts..",
    "logbog.oversight.."
  };

  private static final Set<String> EMPTY_LAST_WORDS =
      Set.of(
          "Impl",
          "Manager",
          "Helper",
          "Util",
          "Utils",
          "Processor",
          "Dto",
          "DTO",
          "Entity",
          "Data",
          "Info",
          "Service");
  private static final Set<String> EMPTY_FIRST_WORDS = Set.of("Base", "Abstract");

  /** The base URL is what operators and browsers call it. */
  private static final Set<String> NAMED_SO_ELSEWHERE = Set.of("BaseUrl");

  @Test
  void controllersAreNobodysToCall() {
    noClasses()
        .that(areControllers())
        .should()
        .bePublic()
        .because("a controller is reached over HTTP; whoever calls it in code wants its door")
        .check(HOUSE);
  }

  @Test
  void controllersAskDoorsAndNeverTheDatabase() {
    noClasses()
        .that(areControllers())
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(JdbcClient.class, JdbcOperations.class)
        .because("controllers broker HTTP; rules and look-ups live behind the module's door")
        .check(HOUSE);
  }

  @Test
  void whatAClassNeedsStandsInItsConstructor() {
    noFields()
        .should()
        .beAnnotatedWith(Autowired.class)
        .orShould()
        .beAnnotatedWith(Value.class)
        .because("injected fields hide what a class needs and cannot be final")
        .check(HOUSE);
  }

  @Test
  void nothingIsSetFromOutside() {
    noMethods()
        .that()
        .haveNameMatching("set[A-Z].*")
        .and()
        .haveRawReturnType(void.class)
        .should()
        .notBeStatic()
        .because("state changes by verbs that mean something, or not at all")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void timeComesFromTheClock() {
    noClasses()
        .should()
        .callMethodWhere(readsTheTime())
        .because("a rule about time can be tested only if the test owns the clock")
        .check(HOUSE);
  }

  @Test
  void doctorsAreWrittenToInTheLanguageTheyLastChose() {
    noClasses()
        .that()
        .resideInAnyPackage(OF_THE_MEDICAL_TRACK)
        .should()
        .callMethod(Letter.class, "of", String.class, EmailAddress.class, UUID.class)
        .because("a letter of the medical track is Person.letter, in the language of its reader")
        .check(HOUSE);
  }

  @Test
  void onlyOneClockIsWound() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("logbog.web.Clocks")
        .should()
        .callMethodWhere(windsAClock())
        .because("two clocks can disagree")
        .check(HOUSE);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should(be(describe("named by an empty word", HouseRulesTest::isNamedByAnEmptyWord)))
        .because("a Manager manages, a Helper helps: neither says what it is")
        .check(HOUSE);
  }

  @Test
  void packagesAreChaptersOfTheDomain() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..common..", "..core..", "..util..", "..config..", "..dto..", "..service..")
        .because("such a package collects what nobody found a home for")
        .check(HOUSE);
  }

  @Test
  void nullIsMarkedInEveryPackage() {
    classes()
        .should(
            be(
                describe(
                    "in a package whose package-info is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
        .because("NullAway looks only where it is asked to")
        .check(HOUSE);
  }

  /** Pages and forms are read by generated templates; ids and refusals are what doors speak in. */
  @Test
  void mostTypesAreNobodysBusiness() {
    var counted =
        HOUSE.stream()
            .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
            .filter(type -> !(type.isRecord() && type.getPackageName().endsWith(".web")))
            .filter(type -> !type.isAssignableTo(Page.class))
            .filter(type -> !type.isAssignableTo(Refusal.class))
            .filter(type -> !type.getSimpleName().endsWith("Id"))
            .toList();
    var open = counted.stream().filter(HouseRulesTest::isPublic).toList();
    assertThat(open)
        .as("public types, of " + counted.size())
        .hasSizeLessThanOrEqualTo(counted.size() / 2);
  }

  private static DescribedPredicate<JavaClass> areControllers() {
    return describe("are controllers", type -> type.isMetaAnnotatedWith(Controller.class));
  }

  private static DescribedPredicate<JavaMethodCall> readsTheTime() {
    return describe(
        "read the time without the clock",
        call ->
            switch (call.getTargetOwner().getPackageName()) {
              case "java.time", "java.time.chrono" ->
                  call.getName().equals("now") && !takesAClock(call);
              case "java.lang" -> call.getName().equals("currentTimeMillis");
              default -> false;
            });
  }

  private static boolean takesAClock(JavaMethodCall call) {
    return call.getTarget().getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static DescribedPredicate<JavaMethodCall> windsAClock() {
    return describe(
        "wind a clock",
        call ->
            call.getTargetOwner().isEquivalentTo(Clock.class)
                && call.getName().matches("system.*|tick.*|fixed"));
  }

  private static boolean isNamedByAnEmptyWord(JavaClass type) {
    List<String> words = Arrays.asList(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])"));
    return !NAMED_SO_ELSEWHERE.contains(type.getSimpleName())
        && (EMPTY_LAST_WORDS.contains(words.getLast())
            || EMPTY_FIRST_WORDS.contains(words.getFirst()));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }
}
