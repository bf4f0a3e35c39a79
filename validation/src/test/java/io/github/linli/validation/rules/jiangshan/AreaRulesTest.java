package io.github.linli.validation.rules.jiangshan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.ManagementArea;
import io.github.linli.validation.support.Judged;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The areas a community lies in, communities joined in one, and schemes of enclosure. */
class AreaRulesTest {

  private static final String AREA = "JS-4.3.1-AREA-DELINEATION";
  private static final String MERGE = "JS-4.3.1-MERGE-SCATTERED";
  private static final String SCHEME = "JS-4.3.1-ENCLOSURE-SCHEME";

  /** An old community that can be enclosed. */
  private static final CommunityDossier OLD = old(ScopeFacts.pathA("1998-06", "1998-09"), true);

  private static CommunityDossier old(CommunityDossier dossier, boolean enclosable) {
    return dossier.withCommunity(dossier.community().withEnclosable(Known.of(enclosable)));
  }

  private static ManagementArea.Builder area(String id) {
    return new ManagementArea.Builder()
        .id(id)
        .communityIds(OLD.community().id())
        .hasBoundary(true)
        .gridIds("G1")
        .delineatedOn(PartialDate.parse("2025-06-10"));
  }

  private static String on(String asOf, String rule, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule(rule);
  }

  private static String in(ManagementArea... areas) {
    return on("2025-07-01", AREA, OLD.withAreas(Listing.of(areas)));
  }

  @Test
  void oneAreaWithABoundaryIsEnoughAndAMissingGridIsNoted() {
    assertThat(in(area("A1").build())).isEqualTo("met");
    assertThat(in(area("A1").build().withDelineatedOn(Known.unknown()))).isEqualTo("met");
    assertThat(in(area("A1").build().withGridIds(Listing.none())))
        .isEqualTo("met + NO_GRID/ADVICE");
  }

  @Test
  void noAreaTwoAreasOrNoBoundaryIsABreach() {
    assertThat(in()).isEqualTo("breached NO_AREA/ERROR");
    assertThat(in(area("A1").noDelineatedOn().build())).isEqualTo("breached NO_AREA/ERROR");
    assertThat(in(area("A1").build(), area("A2").build())).isEqualTo("breached DUPLICATE/ERROR");
    assertThat(in(area("A1").hasBoundary(false).build())).isEqualTo("breached NO_BOUNDARY/WARNING");
  }

  @Test
  void someAreasProveTwoButNeverNone() {
    List<ManagementArea> two = List.of(area("A1").build(), area("A2").build());
    assertThat(on("2025-07-01", AREA, OLD.withAreas(Listing.atLeast(two))))
        .isEqualTo("breached DUPLICATE/ERROR");
    assertThat(on("2025-07-01", AREA, OLD.withAreas(Listing.atLeast(two.subList(0, 1)))))
        .isEqualTo("undecided CommunityDossier.areas");
    assertThat(on("2025-07-01", AREA, OLD)).isEqualTo("undecided CommunityDossier.areas");
    assertThat(in(area("A1").build(), area("A2").build().withDelineatedOn(Known.unknown())))
        .isEqualTo("undecided ManagementArea.delineatedOn");
    assertThat(in(area("A1").hasBoundary(Known.unknown()).build()))
        .isEqualTo("undecided ManagementArea.hasBoundary");
  }

  @ParameterizedTest
  @CsvSource({"2025-06-09, open 2025-06-10", "2025-06-10, met"})
  void anAreaToComeIsOpenUntilItsDay(String asOf, String expected) {
    assertThat(on(asOf, AREA, OLD.withAreas(Listing.of(area("A1").build())))).isEqualTo(expected);
  }

  @Test
  void communitiesOutOfScopeAreNotAskedAndThoseNotYetRenovatedAre() {
    CommunityDossier pending = OLD.withRenovations(Listing.none()).withAreas(Listing.none());
    assertThat(on("2025-07-01", AREA, pending)).isEqualTo("breached NO_AREA/ERROR");
    CommunityDossier unfit = OLD.withRenovations(Listing.of(ScopeFacts.NOT_FIT));
    assertThat(on("2025-07-01", AREA, unfit)).isEqualTo("not-applicable SCOPE_OUT_OF_SCOPE");
  }

  private static String merged(UnaryOperator<ManagementArea.Builder> facts) {
    ManagementArea.Builder two = area("A1").communityIds(OLD.community().id(), "C2");
    return on("2025-07-01", MERGE, OLD.withAreas(Listing.of(facts.apply(two).build())));
  }

  @Test
  void joinedCommunitiesHaveTheConsentOfTheirOwnersAndOneAssembly() {
    assertThat(merged(a -> a.ownersConsented(true).ownersAssemblies(Reported.exactly(1))))
        .isEqualTo("met");
    assertThat(merged(a -> a.ownersConsented(true).ownersAssemblies(Reported.exactly(0))))
        .isEqualTo("met");
    assertThat(merged(a -> a.ownersConsented(true).ownersAssemblies(Reported.exactly(2))))
        .isEqualTo("breached SEVERAL_ASSEMBLIES/ERROR");
    assertThat(merged(a -> a.ownersConsented(false).ownersAssemblies(Reported.exactly(1))))
        .isEqualTo("breached NO_CONSENT/WARNING");
    assertThat(merged(a -> a.noOwnersConsented().ownersAssemblies(Reported.parse("[2, ..]"))))
        .isEqualTo("breached SEVERAL_ASSEMBLIES/ERROR NO_CONSENT/WARNING");
  }

  @Test
  void whatIsNotKnownOfJoinedCommunitiesIsNamed() {
    assertThat(merged(a -> a))
        .isEqualTo("undecided ManagementArea.ownersAssemblies, ManagementArea.ownersConsented");
    assertThat(merged(a -> a.ownersConsented(true).ownersAssemblies(Reported.parse("[1, 2]"))))
        .isEqualTo("undecided ManagementArea.ownersAssemblies");
    assertThat(on("2025-07-01", MERGE, OLD.withAreas(Listing.of(area("A1").build()))))
        .isEqualTo("not-applicable ONE_COMMUNITY");
    assertThat(
            on(
                "2025-07-01",
                MERGE,
                OLD.withAreas(Listing.of(area("A1").build().withCommunityIds(Listing.unknown())))))
        .isEqualTo("undecided ManagementArea.communityIds");
  }

  @Test
  void communitiesNotYetJoinedAreNotBlamedForIt() {
    assertThat(
            merged(
                a -> a.noDelineatedOn().noOwnersConsented().ownersAssemblies(Reported.exactly(2))))
        .isEqualTo("not-applicable AREA_NOT_DRAWN");
    assertThat(
            merged(
                a ->
                    a.delineatedOn(PartialDate.parse("2025-07-02"))
                        .ownersAssemblies(Reported.exactly(2))))
        .isEqualTo("not-applicable AREA_NOT_DRAWN");
  }

  private static EnclosureScheme.Builder scheme() {
    return new EnclosureScheme.Builder()
        .areaIds("A1")
        .adoptedOn(PartialDate.parse("2025-06-20"))
        .gates(Reported.exactly(2))
        .guardPosts(Reported.exactly(0))
        .locationsSet(true);
  }

  private static String enclosed(EnclosureScheme... schemes) {
    return on(
        "2025-07-01",
        SCHEME,
        OLD.withAreas(Listing.of(area("A1").build())).withEnclosureSchemes(Listing.of(schemes)));
  }

  @Test
  void aSchemeOfItsOwnWithAGateIsEnough() {
    assertThat(enclosed(scheme().build())).isEqualTo("met");
    assertThat(enclosed(scheme().areaIds("A1", "A2").build(), scheme().build())).isEqualTo("met");
  }

  @Test
  void noSchemeASharedOneOrOneWithoutGatesIsABreach() {
    assertThat(enclosed()).isEqualTo("breached NO_SCHEME/WARNING");
    assertThat(enclosed(scheme().noAdoptedOn().build())).isEqualTo("breached NO_SCHEME/WARNING");
    assertThat(enclosed(scheme().areaIds("A2").build())).isEqualTo("breached NO_SCHEME/WARNING");
    assertThat(enclosed(scheme().areaIds("A1", "A2").build()))
        .isEqualTo("breached SHARED_SCHEME/WARNING");
    assertThat(enclosed(scheme().gates(Reported.exactly(0)).build()))
        .isEqualTo("breached GATES_UNSET/ADVICE");
    assertThat(enclosed(scheme().noGuardPosts().build())).isEqualTo("breached GATES_UNSET/ADVICE");
    assertThat(enclosed(scheme().locationsSet(false).build()))
        .isEqualTo("breached GATES_UNSET/ADVICE");
  }

  @Test
  void aSchemeThatMayBeSharedOrIsSharedIsNeverMetForWantOfGates() {
    EnclosureScheme bare = scheme().noGates().noGuardPosts().locationsSet(false).build();
    assertThat(enclosed(bare.withAreaIds(Listing.atLeast(List.of("A1")))))
        .isEqualTo("undecided EnclosureScheme.areaIds");
    assertThat(
            enclosed(
                scheme().areaIds("A1", "A2").build(),
                bare.withAdoptedOn(Known.of(PartialDate.parse("2025-09-20")))))
        .isEqualTo("open 2025-09-20");
  }

  @Test
  void whatIsNotKnownOrToComeOfASchemeIsSaid() {
    assertThat(enclosed(scheme().adoptedOn(PartialDate.parse("2025-07-02")).build()))
        .isEqualTo("open 2025-07-02");
    assertThat(enclosed(scheme().gates(Known.unknown()).build()))
        .isEqualTo("undecided EnclosureScheme.gates");
    assertThat(on("2025-07-01", SCHEME, OLD.withAreas(Listing.of(area("A1").build()))))
        .isEqualTo("undecided CommunityDossier.enclosureSchemes");
  }

  @Test
  void whetherACommunityCanBeEnclosedIsForTheSubdistrictToFind() {
    CommunityDossier with = OLD.withAreas(Listing.of(area("A1").build()));
    assertThat(on("2025-07-01", SCHEME, old(with, false)))
        .isEqualTo("not-applicable NOT_ENCLOSABLE");
    assertThat(
            on(
                "2025-07-01",
                SCHEME,
                with.withCommunity(with.community().withEnclosable(Known.unknown()))))
        .isEqualTo("undecided SUBDISTRICT?ENCLOSABLE");
  }
}
