package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.upkeep;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.PublicMaintenance;
import io.github.linli.community.PublicMaintenance.Work;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.validation.support.Judged;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicWorksTest {

  private static final String UNASSIGNED = "breached DUTY_UNASSIGNED/WARNING";

  private static CommunityDossier with(PublicMaintenance... works) {
    return ScopeFacts.pathA("1998", "1999").withPublicMaintenance(Listing.of(works));
  }

  /** All three but one, which is replaced. */
  private static PublicMaintenance[] allBut(Work one, PublicMaintenance... instead) {
    return Stream.concat(
            Stream.of(Work.values()).filter(each -> each != one).map(each -> upkeep(each)),
            Stream.of(instead))
        .toArray(PublicMaintenance[]::new);
  }

  private static PublicMaintenance greening(Known<String> unit, Known<Boolean> charged) {
    return new PublicMaintenance(Work.GREENING, unit, Known.of(true), charged);
  }

  private static PublicMaintenance greening(Known<Boolean> overseen) {
    return new PublicMaintenance(Work.GREENING, Known.of("园林所"), overseen, Known.of(false));
  }

  private static String judged(CommunityDossier dossier) {
    return on("2025-06-01", dossier);
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule("JS-4.3.3-HCD-PUBLIC-WORKS");
  }

  @ParameterizedTest
  @EnumSource
  void eachOfTheThreeIsAssigned(Work work) {
    assertThat(judged(with(allBut(work, upkeep(work))))).isEqualTo("met");
    assertThat(judged(with(allBut(work)))).isEqualTo(UNASSIGNED);
    PublicMaintenance nobody =
        new PublicMaintenance(work, Known.none(), Known.of(true), Known.of(false));
    assertThat(judged(with(allBut(work, nobody)))).isEqualTo(UNASSIGNED);
    assertThat(judged(with(allBut(work, nobody, upkeep(work))))).isEqualTo("met");
    PublicMaintenance unknown =
        new PublicMaintenance(work, Known.unknown(), Known.of(true), Known.of(false));
    assertThat(judged(with(allBut(work, unknown))))
        .isEqualTo("undecided PublicMaintenance.assignedTo");
  }

  @Test
  void recordsThatMayBeIncompleteDoNotBreach() {
    CommunityDossier partial =
        with().withPublicMaintenance(Listing.atLeast(List.of(allBut(Work.GREENING))));
    assertThat(judged(partial)).isEqualTo("undecided CommunityDossier.publicMaintenance");
    assertThat(judged(with().withPublicMaintenance(Listing.unknown())))
        .isEqualTo("undecided CommunityDossier.publicMaintenance");
    CommunityDossier enough =
        with()
            .withPublicMaintenance(
                Listing.atLeast(List.of(allBut(Work.GREENING, upkeep(Work.GREENING)))));
    assertThat(judged(enough)).isEqualTo("met");
  }

  /** The three, of which the oversight is given in turn. */
  private static CommunityDossier overseen(
      Known<Boolean> one, Known<Boolean> other, Known<Boolean> third) {
    return with(
        new PublicMaintenance(Work.ROAD_CLEANING, Known.of("环卫所"), one, Known.of(false)),
        greening(other),
        new PublicMaintenance(Work.MUNICIPAL_FACILITIES, Known.of("市政所"), third, Known.of(false)));
  }

  @Test
  void oneMechanismOfOversightIsAskedFor() {
    Known<Boolean> no = Known.of(false);
    assertThat(judged(overseen(no, no, no))).isEqualTo("breached NO_OVERSIGHT/WARNING");
    assertThat(judged(overseen(no, Known.of(true), no))).isEqualTo("met");
    assertThat(judged(overseen(no, Known.unknown(), no)))
        .isEqualTo("undecided PublicMaintenance.overseen");
    assertThat(judged(overseen(Known.of(true), Known.unknown(), no))).isEqualTo("met");
  }

  @Test
  void bothDutiesAreToldTogether() {
    assertThat(judged(with()))
        .isEqualTo(
            UNASSIGNED + " DUTY_UNASSIGNED/WARNING DUTY_UNASSIGNED/WARNING NO_OVERSIGHT/WARNING");
  }

  @Test
  void chargingOwnersAgainIsNotedBesideTheOutcome() {
    Known<Boolean> charged = Known.of(true);
    assertThat(judged(with(allBut(Work.GREENING, greening(Known.of("园林所"), charged)))))
        .isEqualTo("met + DOUBLE_CHARGE/ADVICE");
    assertThat(judged(with(allBut(Work.GREENING, greening(Known.none(), charged)))))
        .isEqualTo(UNASSIGNED);
    assertThat(judged(with(allBut(Work.GREENING, greening(Known.of("园林所"), Known.unknown())))))
        .isEqualTo("met");
  }

  @Test
  void oldCommunitiesNotYetRenovatedAreAskedToo() {
    CommunityDossier dossier = with(allBut(Work.GREENING));
    assertThat(judged(dossier.withRenovations(Listing.none()))).isEqualTo(UNASSIGNED);
    assertThat(judged(dossier.withRenovations(Listing.of(ScopeFacts.NOT_FIT))))
        .isEqualTo("not-applicable SCOPE_OUT_OF_SCOPE");
    assertThat(judged(dossier.withCommunity(dossier.community().withLand(Known.unknown()))))
        .isEqualTo("undecided Community.land");
    assertThat(on("2025-04-24", dossier)).isEqualTo("not-applicable BEFORE_IN_FORCE");
    assertThat(on("2025-04-25", dossier)).isEqualTo(UNASSIGNED);
  }
}
