package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.fallback;
import static io.github.linli.validation.support.Facts.inMode;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.BasicService;
import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.party.ServiceProvider;
import io.github.linli.validation.Report;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModeKindTest {

  private static final String RULE = "JS-4.3.3-MODE-KIND-CONSISTENT";

  private static String judged(ManagementArrangement.Builder arrangement) {
    return on("2025-09-01", Facts.dossier(facts -> facts.arrangements(arrangement.build())));
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule(RULE);
  }

  private static ManagementArrangement.Builder by(ManagementMode mode, ServiceProvider manager) {
    return inMode(mode, "2025-05-01").manager(manager);
  }

  @ParameterizedTest
  @EnumSource(ManagementMode.class)
  void eachModeHasItsManager(ManagementMode mode) {
    boolean free = mode == ManagementMode.NONE || mode == ManagementMode.OTHER;
    assertThat(judged(inMode(mode, "2025-05-01")))
        .isEqualTo(free ? "not-applicable NO_KIND_OF_ITS_OWN" : "met");
  }

  @ParameterizedTest
  @EnumSource(ServiceProvider.Kind.class)
  void noOtherManagerWillDo(ServiceProvider.Kind kind) {
    for (ManagementMode mode :
        EnumSet.range(ManagementMode.PROFESSIONAL, ManagementMode.RESIDENT_SELF_MGMT)) {
      ServiceProvider own = inMode(mode, "2025-05-01").build().manager().value().orElseThrow();
      boolean fits = own.kind().equals(Known.of(kind));
      assertThat(judged(by(mode, ServiceProvider.of(kind))))
          .as("%s by %s", mode, kind)
          .isEqualTo(fits ? "met" : "breached KIND_MISMATCH/WARNING");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PROFESSIONAL, breached KIND_MISMATCH/WARNING",
    "RESIDENT_SELF_MGMT, met",
    "FALLBACK, breached KIND_MISMATCH/WARNING"
  })
  void onlySelfManagementDoesWithoutAManager(ManagementMode mode, String expected) {
    assertThat(judged(inMode(mode, "2025-05-01").noManager())).isEqualTo(expected);
  }

  @Test
  void anEnterpriseThatIsNoLegalPersonIsNoted() {
    Known<ServiceProvider.Kind> enterprise =
        Known.of(ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE);
    ManagementArrangement.Builder not =
        by(
            ManagementMode.PROFESSIONAL,
            new ServiceProvider(enterprise, Known.unknown(), Known.of(false)));
    assertThat(judged(not)).isEqualTo("met + NOT_LEGAL_PERSON/WARNING");
    ManagementArrangement.Builder is =
        by(
            ManagementMode.PROFESSIONAL,
            new ServiceProvider(enterprise, Known.unknown(), Known.of(true)));
    assertThat(judged(is)).isEqualTo("met");
  }

  @Test
  void fallbackServiceIsForTheSubdistrictOrANeighbourhoodItEntrusted() {
    ManagementArrangement byNeighbourhood =
        by(ManagementMode.FALLBACK, ServiceProvider.of(ServiceProvider.Kind.NEIGHBORHOOD)).build();
    FallbackOrder.Builder order =
        fallback("2025-05-01", BasicService.ENV_SANITATION)
            .organiser(FallbackOrder.Organiser.NEIGHBORHOOD);
    CommunityDossier entrusted =
        Facts.dossier(
            f -> f.arrangements(byNeighbourhood).fallbackOrders(order.entrusted(true).build()));
    assertThat(on("2025-09-01", entrusted)).isEqualTo("met");
    CommunityDossier notEntrusted =
        Facts.dossier(
            f -> f.arrangements(byNeighbourhood).fallbackOrders(order.entrusted(false).build()));
    assertThat(on("2025-09-01", notEntrusted)).isEqualTo("breached FALLBACK_ORGANISER/ERROR");
    CommunityDossier silent = Facts.dossier(facts -> facts.arrangements(byNeighbourhood));
    assertThat(on("2025-09-01", silent)).isEqualTo("undecided FallbackOrder.entrusted");
    assertThat(
            judged(
                by(
                    ManagementMode.FALLBACK,
                    ServiceProvider.of(ServiceProvider.Kind.SOCIAL_ORGANISATION))))
        .isEqualTo("breached FALLBACK_ORGANISER/ERROR");
  }

  @Test
  void whatIsNotKnownIsAskedFor() {
    assertThat(judged(new ManagementArrangement.Builder().startedOn(date("2024")).noEndedOn()))
        .isEqualTo("undecided ManagementArrangement.mode");
    assertThat(judged(inMode(ManagementMode.PROFESSIONAL, "2025")))
        .isEqualTo("undecided ManagementArrangement.startedOn");
    ManagementArrangement.Builder silent =
        new ManagementArrangement.Builder()
            .mode(ManagementMode.PROFESSIONAL)
            .startedOn(date("2025-05-01"))
            .noEndedOn();
    assertThat(judged(silent)).isEqualTo("undecided ManagementArrangement.manager");
  }

  @Test
  void onlyWhatLastsIsJudged() {
    ManagementArrangement.Builder ended =
        inMode(ManagementMode.PROFESSIONAL, "2020-01-01").endedOn(date("2025-08-31"));
    assertThat(judged(ended)).isEqualTo("not-applicable NOT_IN_EFFECT");
    assertThat(judged(ended.endedOn(date("2025-09-01")))).isEqualTo("met");
  }

  @Test
  void anArrangementCanBeJudgedAloneAsOnAForm() {
    ManagementArrangement one =
        by(ManagementMode.PROFESSIONAL, ServiceProvider.of(ServiceProvider.Kind.NEIGHBORHOOD))
            .build();
    Report report =
        Judged.VALIDATOR.check(
            ManagementArrangement.class, one, Known.of(Facts.JIANGSHAN), LocalDate.of(2025, 9, 1));
    assertThat(new Judged(report).rule(RULE)).isEqualTo("breached KIND_MISMATCH/WARNING");
    assertThat(new Judged(report).decision("OWNERS_CHOICE"))
        .isEqualTo("UNDETERMINED needs ManagementArrangement.decidedBy");
  }
}
