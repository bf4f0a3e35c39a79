package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.community.BasicService.ENV_SANITATION;
import static io.github.linli.community.BasicService.GREENING;
import static io.github.linli.community.BasicService.ORDER_MAINTENANCE;
import static io.github.linli.community.BasicService.PUBLIC_CLEANING;
import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.fallback;
import static io.github.linli.validation.support.Facts.inMode;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Listing;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FallbackServiceTest {

  /** Nobody manages, and the subdistrict has found that nobody can. */
  private static CommunityDossier unable(UnaryOperator<CommunityDossier.Builder> facts) {
    return facts
        .apply(
            new CommunityDossier.Builder()
                .community(Facts.community().unableToHire(true).unableToSelfManage(true).build())
                .noArrangements())
        .build();
  }

  private static CommunityDossier with(FallbackOrder.Builder... orders) {
    FallbackOrder[] built =
        List.of(orders).stream().map(FallbackOrder.Builder::build).toArray(FallbackOrder[]::new);
    return unable(facts -> facts.fallbackOrders(built));
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule("JS-4.1.2-FALLBACK-BASIC-SERVICE");
  }

  @Test
  void sanitationAndOrderAreEnough() {
    FallbackOrder.Builder both = fallback("2025-05-01", ENV_SANITATION, ORDER_MAINTENANCE);
    assertThat(on("2025-05-01", with(both))).isEqualTo("met");
    assertThat(on("2025-04-30", with(both))).isEqualTo("breached NO_ORDER/ERROR");
    assertThat(on("2025-06-01", with(fallback("2025-05-01", PUBLIC_CLEANING, ORDER_MAINTENANCE))))
        .isEqualTo("met");
    assertThat(
            on(
                "2025-06-01",
                with(
                    fallback("2025-05-01", ENV_SANITATION),
                    fallback("2025-05-20", ORDER_MAINTENANCE))))
        .isEqualTo("met");
  }

  @Test
  void eitherAloneIsNot() { // S43
    assertThat(on("2025-09-01", with(fallback("2025-05-01", ENV_SANITATION))))
        .isEqualTo("breached MISSING_ORDER_MAINTENANCE/ERROR");
    assertThat(on("2025-09-01", with(fallback("2025-05-01", ORDER_MAINTENANCE, GREENING))))
        .isEqualTo("breached MISSING_ENV_SANITATION/ERROR");
    assertThat(on("2025-09-01", with(fallback("2025-05-01"))))
        .isEqualTo("breached MISSING_ENV_SANITATION/ERROR MISSING_ORDER_MAINTENANCE/ERROR");
  }

  @Test
  void anOrderLastsToItsLastDay() {
    FallbackOrder.Builder order =
        fallback("2025-05-01", ENV_SANITATION, ORDER_MAINTENANCE).endedOn(date("2025-08-31"));
    assertThat(on("2025-08-31", with(order))).isEqualTo("met");
    assertThat(on("2025-09-01", with(order))).isEqualTo("breached NO_ORDER/ERROR");
  }

  @Test
  void anOrderOfSomebodyNotEntitledIsNone() {
    FallbackOrder.Builder order = fallback("2025-05-01", ENV_SANITATION, ORDER_MAINTENANCE);
    order.organiser(FallbackOrder.Organiser.OTHER);
    assertThat(on("2025-06-01", with(order))).isEqualTo("breached NO_ORDER/ERROR");
    order.organiser(FallbackOrder.Organiser.NEIGHBORHOOD);
    assertThat(on("2025-06-01", with(order))).isEqualTo("undecided FallbackOrder.entrusted");
    assertThat(on("2025-06-01", with(order.entrusted(true)))).isEqualTo("met");
    assertThat(on("2025-06-01", with(order.entrusted(false)))).isEqualTo("breached NO_ORDER/ERROR");
  }

  @Test
  void aPartialListProvesNothingMissing() {
    FallbackOrder cleaning = fallback("2025-05-01", ENV_SANITATION).build();
    assertThat(on("2025-09-01", unable(f -> f.atLeastFallbackOrders(List.of(cleaning)))))
        .isEqualTo("undecided CommunityDossier.fallbackOrders");
    assertThat(on("2025-09-01", unable(facts -> facts)))
        .isEqualTo("undecided CommunityDossier.fallbackOrders");
    FallbackOrder.Builder some =
        fallback("2025-05-01").services(Listing.atLeast(List.of(ENV_SANITATION)));
    assertThat(on("2025-09-01", with(some))).isEqualTo("undecided FallbackOrder.services");
  }

  @Test
  void theOldManagerGoesOnUntilItHandsOver() {
    CommunityDossier handingOver =
        unable(
            facts ->
                facts
                    .noFallbackOrders()
                    .arrangements(
                        inMode(ManagementMode.PROFESSIONAL, "2020-01-01")
                            .endedOn(date("2025-06-30"))
                            .continuesUntil(date("2025-07-31"))
                            .build()));
    assertThat(on("2025-06-30", handingOver)).isEqualTo("not-applicable MANAGED");
    assertThat(on("2025-07-31", handingOver)).isEqualTo("open 2025-07-31");
    assertThat(on("2025-08-01", handingOver)).isEqualTo("breached NO_ORDER/ERROR");
    CommunityDossier unknown =
        handingOver.withArrangements(
            Listing.of(
                inMode(ManagementMode.PROFESSIONAL, "2020-01-01")
                    .endedOn(date("2025-06-30"))
                    .build()));
    assertThat(on("2025-07-31", unknown))
        .isEqualTo("undecided ManagementArrangement.continuesUntil");
  }

  @ParameterizedTest
  @EnumSource(ManagementMode.class)
  void whoeverIsManagedNeedsNoFallback(ManagementMode mode) {
    boolean managed = mode != ManagementMode.FALLBACK && mode != ManagementMode.NONE;
    CommunityDossier dossier =
        unable(facts -> facts.noFallbackOrders().arrangements(inMode(mode, "2025-05-01").build()));
    assertThat(on("2025-09-01", dossier))
        .isEqualTo(managed ? "not-applicable MANAGED" : "breached NO_ORDER/ERROR");
  }

  @Test
  void thatNobodyCanIsForTheSubdistrictToFind() {
    CommunityDossier silent = Facts.dossier(facts -> facts.noArrangements().noFallbackOrders());
    assertThat(on("2025-09-01", silent)).isEqualTo("undecided SUBDISTRICT?UNABLE_TO_MANAGE");
    CommunityDossier able =
        silent.withCommunity(Facts.community().unableToSelfManage(false).build());
    assertThat(on("2025-09-01", able)).isEqualTo("not-applicable ABLE_TO_MANAGE");
    CommunityDossier half = silent.withCommunity(Facts.community().unableToHire(true).build());
    assertThat(on("2025-09-01", half)).isEqualTo("undecided SUBDISTRICT?UNABLE_TO_MANAGE");
  }

  @Test
  void holdsInJiangshanFromThePolicysFirstDay() {
    CommunityDossier none = with();
    assertThat(on("2025-04-24", none)).isEqualTo("not-applicable BEFORE_IN_FORCE");
    assertThat(on("2025-04-25", none)).isEqualTo("breached NO_ORDER/ERROR");
    assertThat(on("2025-09-01", Facts.in("330803", none)))
        .isEqualTo("not-applicable OUTSIDE_TERRITORY");
    assertThat(on("2025-09-01", Facts.in("?", none))).isEqualTo("undecided Community.division");
  }
}
