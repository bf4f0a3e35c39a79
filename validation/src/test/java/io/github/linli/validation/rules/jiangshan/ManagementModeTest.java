package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.in;
import static io.github.linli.validation.support.Facts.inMode;
import static io.github.linli.validation.support.Facts.management;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.place.Community;
import io.github.linli.validation.support.Judged;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tree of management modes, branch by branch. */
class ManagementModeTest {

  private static final String SELF = "OWNERS_DECISION because FORM_SELF";
  private static final CommunityDossier OLD =
      ScopeFacts.dossier(
              c ->
                  c.land(Community.Land.STATE)
                      .builtOn(date("1998-06-01"))
                      .deliveredOn(date("1998-09-01")))
          .withArrangements(Listing.none())
          .withResolutions(Listing.none());

  private static CommunityDossier with(CommunityDossier dossier, UnaryOperator<Community> facts) {
    return dossier.withCommunity(facts.apply(dossier.community()));
  }

  private static CommunityDossier enclosable(CommunityDossier dossier, boolean found) {
    return with(dossier, c -> c.withEnclosable(Known.of(found)));
  }

  private static CommunityDossier able(boolean toHire, boolean toManage) {
    return with(
        enclosable(OLD, false),
        c -> c.withUnableToHire(Known.of(!toHire)).withUnableToSelfManage(Known.of(!toManage)));
  }

  private static CommunityDossier managed(
      CommunityDossier dossier, ManagementArrangement.Builder arrangement) {
    return dossier
        .withArrangements(Listing.of(arrangement.build()))
        .withResolutions(Listing.of(management("R1", "2025-05-20", 6)));
  }

  private static ManagementArrangement.Builder chosen(ManagementMode mode) {
    return inMode(mode, "2025-05-20").decidedBy("R1");
  }

  private static String mode(CommunityDossier dossier) {
    return Judged.of(dossier, "2025-09-01").decision("MANAGEMENT_MODE");
  }

  @Test
  void thePolicyForeseesNothingForCommunitiesOutsideIt() {
    CommunityDossier other = with(OLD, c -> c.withLand(Known.of(Community.Land.COLLECTIVE)));
    assertThat(mode(other)).isEqualTo("OUTSIDE_POLICY because SCOPE_OUT_OF_SCOPE");
    assertThat(mode(in("330801", OLD))).isEqualTo("NOT_APPLICABLE because OUTSIDE_TERRITORY");
  }

  @Test
  void renovationComesFirst() {
    assertThat(mode(enclosable(OLD.withRenovations(Listing.none()), true)))
        .isEqualTo("RENOVATE_FIRST because SCOPE_PENDING_RENOVATION");
  }

  @ParameterizedTest
  @EnumSource(
      value = ManagementMode.class,
      names = {"PROFESSIONAL", "NONE"},
      mode = EnumSource.Mode.EXCLUDE)
  void theOwnersOwnChoiceOfAnotherFormComesBeforeTheFinding(ManagementMode form) {
    CommunityDossier decided = managed(OLD, chosen(form));
    assertThat(mode(decided)).startsWith("OWNERS_DECISION because FORM_");
    assertThat(mode(enclosable(decided, true))).startsWith("OWNERS_DECISION because FORM_");
    assertThat(mode(enclosable(decided, false))).startsWith("OWNERS_DECISION because FORM_");
  }

  @Test
  void theReasonNamesTheFormTheyChose() {
    assertThat(mode(managed(OLD, chosen(ManagementMode.RESIDENT_SELF_MGMT)))).isEqualTo(SELF);
    assertThat(mode(managed(OLD, chosen(ManagementMode.SOCIAL_ORG_TRUSTEESHIP))))
        .isEqualTo("OWNERS_DECISION because FORM_OTHER_MANAGER");
  }

  @Test
  void aChoiceThatHasEndedOrWasNotCarriedIsNone() {
    assertThat(
            mode(
                enclosable(
                    managed(
                        OLD, chosen(ManagementMode.RESIDENT_SELF_MGMT).endedOn(date("2025-08-31"))),
                    true)))
        .isEqualTo("PROFESSIONAL because FOUND_ENCLOSABLE, NO_OTHER_FORM");
    CommunityDossier lost =
        managed(enclosable(OLD, true), chosen(ManagementMode.RESIDENT_SELF_MGMT))
            .withResolutions(Listing.of(management("R1", "2025-05-20", 5)));
    assertThat(mode(lost)).startsWith("PROFESSIONAL");
  }

  @Test
  void enclosableCommunitiesGoOverToProfessionalManagement() {
    assertThat(mode(enclosable(OLD, true)))
        .isEqualTo("PROFESSIONAL because FOUND_ENCLOSABLE, NO_OTHER_FORM");
    assertThat(mode(enclosable(managed(OLD, chosen(ManagementMode.PROFESSIONAL)), true)))
        .startsWith("PROFESSIONAL");
  }

  @Test
  void anEnterpriseOwnersChoseWhereNobodyAsksForOneIsTheirDecision() {
    assertThat(mode(enclosable(managed(OLD, chosen(ManagementMode.PROFESSIONAL)), false)))
        .isEqualTo("OWNERS_DECISION because FORM_ENTERPRISE");
  }

  @Test
  void othersAreConsultedUnlessTheirOwnersCanNeitherHireNorManage() {
    String consulted = "CONSULTATION because NOT_ENCLOSABLE, ABLE_TO_MANAGE";
    assertThat(mode(able(true, true))).isEqualTo(consulted);
    assertThat(mode(able(true, false))).isEqualTo(consulted);
    assertThat(mode(able(false, true))).isEqualTo(consulted);
    assertThat(mode(able(false, false)))
        .isEqualTo("FALLBACK because NOT_ENCLOSABLE, NEITHER_HIRE_NOR_SELF");
    assertThat(mode(with(able(true, true), c -> c.withUnableToSelfManage(Known.unknown()))))
        .isEqualTo(consulted);
    assertThat(mode(with(able(false, true), c -> c.withUnableToSelfManage(Known.unknown()))))
        .isEqualTo("UNDETERMINED needs SUBDISTRICT?UNABLE_TO_MANAGE");
  }

  @Test
  void withoutTheFindingItIsOpen() {
    assertThat(mode(OLD))
        .isEqualTo("UNDETERMINED needs SUBDISTRICT?ENCLOSABLE, SUBDISTRICT?UNABLE_TO_MANAGE");
    assertThat(mode(with(able(false, false), c -> c.withEnclosable(Known.unknown()))))
        .isEqualTo("UNDETERMINED needs SUBDISTRICT?ENCLOSABLE");
  }

  @Test
  void aChoiceThatIsNotKnownLeavesItOpen() {
    CommunityDossier able = able(true, true);
    assertThat(mode(able.withArrangements(Listing.unknown())))
        .isEqualTo("UNDETERMINED needs CommunityDossier.arrangements");
    ManagementArrangement.Builder silent = inMode(ManagementMode.RESIDENT_SELF_MGMT, "2025-05-20");
    assertThat(mode(managed(able, silent)))
        .isEqualTo("UNDETERMINED needs ManagementArrangement.decidedBy");
    assertThat(
            mode(
                able.withResolutions(Listing.of(management("R1", "2025-05-20", 6)))
                    .withArrangements(
                        Listing.atLeast(
                            List.of(chosen(ManagementMode.RESIDENT_SELF_MGMT).build())))))
        .isEqualTo(SELF);
    CommunityDossier professional =
        managed(able, inMode(ManagementMode.PROFESSIONAL, "2025-05-20"));
    assertThat(mode(professional)).isEqualTo("UNDETERMINED needs ManagementArrangement.decidedBy");
    assertThat(mode(enclosable(professional, true))).startsWith("PROFESSIONAL");
  }

  @Test
  void whatLeavesTheScopeOpenLeavesThisOpenToo() {
    CommunityDossier landless = with(OLD, c -> c.withLand(Known.unknown()));
    assertThat(mode(enclosable(landless, true))).isEqualTo("UNDETERMINED needs Community.land");
    assertThat(mode(landless))
        .isEqualTo(
            "UNDETERMINED needs Community.land, SUBDISTRICT?ENCLOSABLE,"
                + " SUBDISTRICT?UNABLE_TO_MANAGE");
    assertThat(mode(landless.withRenovations(Listing.none())))
        .isEqualTo("UNDETERMINED needs Community.land"); // not renovated, so no more follows
  }

  @Test
  void itJudgesNobody() {
    Judged judged = Judged.of(enclosable(OLD, true), "2025-09-01");
    assertThat(judged.report().decisions())
        .filteredOn(decision -> decision.name().equals("MANAGEMENT_MODE"))
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.entry()).isEqualTo("JS-4.3.3-CLOSED-PROFESSIONAL");
              assertThat(decision.findings()).isEmpty();
            });
  }
}
