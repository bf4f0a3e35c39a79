package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.inMode;
import static io.github.linli.validation.support.Facts.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.BasicService;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.ServiceScope;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.validation.Finding;
import io.github.linli.validation.support.Judged;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FourServicesTest {

  private static final String MISSING = "breached MISSING_SERVICE/WARNING";

  /** An old community with these services and no others. */
  private static CommunityDossier with(ServiceScope... services) {
    return ScopeFacts.pathA("1998", "1999").withServices(Listing.of(services));
  }

  /** All four but one, which is replaced. */
  private static CommunityDossier allBut(BasicService one, ServiceScope... instead) {
    return with(
        Stream.concat(
                Stream.of(BasicService.values())
                    .filter(each -> each != one && each != BasicService.ENV_SANITATION)
                    .map(each -> service(each, "2025-01-01", "none")),
                Stream.of(instead))
            .toArray(ServiceScope[]::new));
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule("JS-2-FOUR-BASIC-SERVICES");
  }

  private static String judged(CommunityDossier dossier) {
    return on("2025-06-01", dossier);
  }

  private static ServiceScope greening(String startedOn, String endedOn) {
    return service(BasicService.GREENING, startedOn, endedOn);
  }

  @Test
  void allFourAreEnough() {
    assertThat(judged(allBut(BasicService.ENV_SANITATION))).isEqualTo("met");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENV_SANITATION")
  void eachOfTheFourIsAskedFor(BasicService missing) {
    assertThat(judged(allBut(missing))).isEqualTo(MISSING);
  }

  @Test
  void eachThatIsMissingIsToldByItself() {
    Judged judged = Judged.of(with(greening("2025-01-01", "none")), "2025-06-01");
    assertThat(judged.rule("JS-2-FOUR-BASIC-SERVICES"))
        .isEqualTo(MISSING + " MISSING_SERVICE/WARNING MISSING_SERVICE/WARNING");
    assertThat(judged.report().findings())
        .filteredOn(finding -> finding.limb().equals("MISSING_SERVICE"))
        .extracting(Finding::arguments)
        .extracting(each -> each.get("service"))
        .doesNotHaveDuplicates();
  }

  @Test
  void sanitationCountsAsCleaning() {
    assertThat(
            judged(
                allBut(
                    BasicService.PUBLIC_CLEANING,
                    service(BasicService.ENV_SANITATION, "2025-01-01", "none"))))
        .isEqualTo("met");
    assertThat(
            judged(
                allBut(
                    BasicService.GREENING,
                    service(BasicService.ENV_SANITATION, "2025-01-01", "none"))))
        .isEqualTo(MISSING);
  }

  @Test
  void bothDaysOfAServiceAreDaysOfSupply() {
    CommunityDossier dossier = allBut(BasicService.GREENING, greening("2025-06-01", "2025-08-31"));
    assertThat(on("2025-06-01", dossier)).isEqualTo("met");
    assertThat(on("2025-08-31", dossier)).isEqualTo("met");
    assertThat(on("2025-09-01", dossier)).isEqualTo(MISSING);
  }

  @Test
  void whatIsAgreedIsOpenUntilItsFirstDay() {
    CommunityDossier dossier = allBut(BasicService.GREENING, greening("2025-07-01", "none"));
    assertThat(on("2025-06-30", dossier)).isEqualTo("open 2025-07-01");
    assertThat(on("2025-07-01", dossier)).isEqualTo("met");
    CommunityDossier either =
        allBut(BasicService.GREENING, greening("2025-09-01", "none"), greening("2025-07", "none"));
    assertThat(judged(either)).isEqualTo("open 2025-07-31");
    CommunityDossier both =
        with(
            service(BasicService.PUBLIC_CLEANING, "2025-01-01", "none"),
            service(BasicService.ORDER_MAINTENANCE, "2025-07-01", "none"),
            service(BasicService.FACILITY_MAINTENANCE, "2025-08-01", "none"),
            greening("2025-01-01", "none"));
    assertThat(judged(both)).isEqualTo("open 2025-08-01");
    CommunityDossier partial = dossier.withServices(Listing.atLeast(dossier.services().items()));
    assertThat(judged(partial)).isEqualTo("open 2025-07-01");
  }

  @Test
  void aServiceThatIsMissingWeighsMoreThanOneToComeOrUnknown() {
    CommunityDossier dossier =
        with(
            service(BasicService.PUBLIC_CLEANING, "2025-07-01", "none"),
            service(BasicService.ORDER_MAINTENANCE, "?", "none"),
            service(BasicService.FACILITY_MAINTENANCE, "2025-01-01", "none"));
    assertThat(judged(dossier)).isEqualTo(MISSING);
  }

  @Test
  void whatIsUnknownIsNamedAndNothingElse() {
    assertThat(judged(allBut(BasicService.GREENING, greening("?", "none"))))
        .isEqualTo("undecided ServiceScope.startedOn");
    assertThat(judged(allBut(BasicService.GREENING, greening("2025", "none"))))
        .isEqualTo("undecided ServiceScope.startedOn");
    assertThat(judged(allBut(BasicService.GREENING, greening("2025-01-01", "?"))))
        .isEqualTo("undecided ServiceScope.endedOn");
    assertThat(judged(allBut(BasicService.GREENING, greening("?", "2025-05-31"))))
        .isEqualTo(MISSING);
    CommunityDossier dossier = with(greening("2025-01-01", "none"));
    assertThat(judged(dossier.withServices(Listing.atLeast(dossier.services().items()))))
        .isEqualTo("undecided CommunityDossier.services");
    assertThat(judged(dossier.withServices(Listing.unknown())))
        .isEqualTo("undecided CommunityDossier.services");
    CommunityDossier all = allBut(BasicService.ENV_SANITATION);
    assertThat(judged(all.withServices(Listing.atLeast(all.services().items())))).isEqualTo("met");
  }

  @Test
  void fallbackServiceIsExcusedGreeningAndFacilities() {
    CommunityDossier two =
        with(
                service(BasicService.ENV_SANITATION, "2025-01-01", "none"),
                service(BasicService.ORDER_MAINTENANCE, "2025-01-01", "none"))
            .withArrangements(
                Listing.of(
                    inMode(ManagementMode.FALLBACK, "2025-05-01")
                        .endedOn(date("2025-06-30"))
                        .build()));
    assertThat(judged(two))
        .isEqualTo("breached MISSING_IN_FALLBACK/ADVICE MISSING_IN_FALLBACK/ADVICE");
    assertThat(on("2025-07-01", two)).isEqualTo(MISSING + " MISSING_SERVICE/WARNING");
    CommunityDossier one = two.withServices(Listing.of(two.services().items().get(0)));
    assertThat(judged(one))
        .isEqualTo(
            "breached MISSING_IN_FALLBACK/ADVICE MISSING_SERVICE/WARNING"
                + " MISSING_IN_FALLBACK/ADVICE");
  }

  @Test
  void fallbackHasToBeShown() {
    CommunityDossier lacking = allBut(BasicService.GREENING);
    assertThat(judged(lacking.withArrangements(Listing.unknown()))).isEqualTo(MISSING);
    assertThat(
            judged(
                lacking.withArrangements(
                    Listing.atLeast(
                        List.of(inMode(ManagementMode.FALLBACK, "2025-05-01").build())))))
        .isEqualTo("breached MISSING_IN_FALLBACK/ADVICE");
    assertThat(
            judged(
                lacking.withArrangements(
                    Listing.of(
                        inMode(ManagementMode.FALLBACK, "2025-05-01").build(),
                        inMode(ManagementMode.PROFESSIONAL, "2025-05-01").build()))))
        .isEqualTo(MISSING);
  }

  @Test
  void onlyOldCommunitiesAreAsked() {
    CommunityDossier dossier = allBut(BasicService.GREENING);
    assertThat(judged(dossier.withRenovations(Listing.none())))
        .isEqualTo("not-applicable SCOPE_PENDING_RENOVATION");
    assertThat(judged(dossier.withCommunity(dossier.community().withLand(Known.unknown()))))
        .isEqualTo("undecided Community.land");
    assertThat(on("2025-04-24", dossier)).isEqualTo("not-applicable BEFORE_IN_FORCE");
    assertThat(on("2025-04-25", dossier)).isEqualTo(MISSING);
  }
}
