package io.github.linli.serialization;

import static io.github.linli.serialization.ValueArbitraries.areas;
import static io.github.linli.serialization.ValueArbitraries.counts;
import static io.github.linli.serialization.ValueArbitraries.creditCodes;
import static io.github.linli.serialization.ValueArbitraries.dates;
import static io.github.linli.serialization.ValueArbitraries.documentNumbers;
import static io.github.linli.serialization.ValueArbitraries.earlyDates;
import static io.github.linli.serialization.ValueArbitraries.identityNumbers;
import static io.github.linli.serialization.ValueArbitraries.known;
import static io.github.linli.serialization.ValueArbitraries.knownOrNone;
import static io.github.linli.serialization.ValueArbitraries.lateDates;
import static io.github.linli.serialization.ValueArbitraries.listing;
import static io.github.linli.serialization.ValueArbitraries.texts;
import static io.github.linli.serialization.ValueArbitraries.unitNumbers;

import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.Authority;
import io.github.linli.party.Organisation;
import io.github.linli.party.Owner;
import io.github.linli.party.PersonName;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.ExclusiveUnit;
import io.github.linli.place.GridCell;
import io.github.linli.place.ManagementArea;
import io.github.linli.place.Neighborhood;
import io.github.linli.place.PremisesPlan;
import io.github.linli.place.PremisesSpec;
import io.github.linli.place.ServicePremises;
import io.github.linli.place.Subdistrict;
import io.github.linli.place.Subdistrict.ResponsibleOffice;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitrary places and parties: any mixture of known, none, unknown, all and some. */
final class PlaceArbitraries {

  private PlaceArbitraries() {}

  private static Arbitrary<Known<Boolean>> flags() {
    return known(Arbitraries.of(true, false));
  }

  private static Arbitrary<FloorArea> rooms() {
    return areas().filter(area -> area.compareTo(FloorArea.ZERO) > 0);
  }

  private static Arbitrary<Listing<String>> keys() {
    return distinct(listing(texts()), key -> key);
  }

  private static <T> Arbitrary<Listing<T>> distinct(
      Arbitrary<Listing<T>> listings, Function<T, Object> key) {
    return listings.filter(
        all -> all.items().stream().map(key).distinct().count() == all.items().size());
  }

  static Arbitrary<ResponsibleOffice> offices() {
    return Combinators.combine(
            known(texts()),
            knownOrNone(documentNumbers()),
            known(earlyDates()),
            knownOrNone(lateDates()))
        .as(ResponsibleOffice::new);
  }

  static Arbitrary<Subdistrict> subdistricts() {
    Arbitrary<DivisionCode> divisions =
        Arbitraries.of("330881001", "330881001000").map(DivisionCode::of);
    return Combinators.combine(texts(), texts(), known(divisions), listing(offices()))
        .as(Subdistrict::new);
  }

  static Arbitrary<Neighborhood> neighborhoods() {
    return Combinators.combine(texts(), texts(), known(texts())).as(Neighborhood::new);
  }

  static Arbitrary<GridCell> gridCells() {
    return Combinators.combine(texts(), knownOrNone(texts()), known(texts())).as(GridCell::new);
  }

  static Arbitrary<ManagementArea> managementAreas() {
    Arbitrary<ManagementArea> drawn =
        managementAreas(
            known(Arbitraries.of(true)),
            knownOrNone(texts()),
            known(dates()),
            known(Arbitraries.of(ManagementArea.Delineator.class)));
    Arbitrary<ManagementArea> open =
        managementAreas(
            known(Arbitraries.of(false)),
            Arbitraries.of(Known.none(), Known.unknown()),
            Arbitraries.of(Known.none(), Known.unknown()),
            Arbitraries.of(Known.none(), Known.unknown()));
    return Arbitraries.oneOf(drawn, open);
  }

  private static Arbitrary<ManagementArea> managementAreas(
      Arbitrary<Known<Boolean>> bounded,
      Arbitrary<Known<String>> documents,
      Arbitrary<Known<PartialDate>> days,
      Arbitrary<Known<ManagementArea.Delineator>> authors) {
    return Builders.withBuilder(ManagementArea.Builder::new)
        .use(texts())
        .in(ManagementArea.Builder::id)
        .use(keys())
        .in(ManagementArea.Builder::communityIds)
        .use(bounded)
        .in(ManagementArea.Builder::hasBoundary)
        .use(documents)
        .in(ManagementArea.Builder::boundaryDocument)
        .use(keys())
        .in(ManagementArea.Builder::gridIds)
        .use(days)
        .in(ManagementArea.Builder::delineatedOn)
        .use(authors)
        .in(ManagementArea.Builder::delineatedBy)
        .use(flags())
        .in(ManagementArea.Builder::neighborhoodConsulted)
        .use(knownOrNone(Arbitraries.of(true, false)))
        .in(ManagementArea.Builder::ownersConsented)
        .use(known(counts()))
        .in(ManagementArea.Builder::ownersAssemblies)
        .build(ManagementArea.Builder::build);
  }

  static Arbitrary<EnclosureScheme> schemes() {
    return Combinators.combine(
            keys(), knownOrNone(dates()), knownOrNone(counts()), knownOrNone(counts()), flags())
        .as(EnclosureScheme::new);
  }

  static Arbitrary<ServicePremises> premises() {
    return Builders.withBuilder(ServicePremises.Builder::new)
        .use(texts())
        .in(ServicePremises.Builder::id)
        .use(known(Arbitraries.of(ServicePremises.Kind.class)))
        .in(ServicePremises.Builder::kind)
        .use(flags())
        .in(ServicePremises.Builder::rented)
        .use(known(rooms()))
        .in(ServicePremises.Builder::area)
        .use(knownOrNone(earlyDates()))
        .in(ServicePremises.Builder::availableFrom)
        .use(knownOrNone(lateDates()))
        .in(ServicePremises.Builder::availableTo)
        .use(flags())
        .in(ServicePremises.Builder::approvalNeeded)
        .use(knownOrNone(dates()))
        .in(ServicePremises.Builder::approvedOn)
        .use(knownOrNone(dates()))
        .in(ServicePremises.Builder::buildStartedOn)
        .build(ServicePremises.Builder::build);
  }

  static Arbitrary<PremisesPlan> premisesPlans() {
    return Combinators.combine(
            known(texts()),
            knownOrNone(dates()),
            distinct(listing(Arbitraries.of(Authority.Role.class)), role -> role),
            flags(),
            flags(),
            knownOrNone(dates()))
        .as(PremisesPlan::new);
  }

  static Arbitrary<PremisesSpec> premisesSpecs() {
    Arbitrary<PremisesSpec> specified =
        Combinators.combine(
                known(rooms()),
                known(dates()),
                known(texts()),
                known(dates()),
                known(texts()),
                known(dates()),
                known(texts()),
                known(dates()))
            .as(PremisesSpec::new);
    PremisesSpec nothing =
        new PremisesSpec.Builder()
            .noArea()
            .noAreaSpecifiedOn()
            .noLocation()
            .noConstructionStandard()
            .noFitOutStandardSpecifiedOn()
            .build();
    return Arbitraries.oneOf(specified, Arbitraries.of(nothing));
  }

  static Arbitrary<ExclusiveUnit> units() {
    return Builders.withBuilder(ExclusiveUnit.Builder::new)
        .use(texts())
        .in(ExclusiveUnit.Builder::id)
        .use(knownOrNone(unitNumbers()))
        .in(ExclusiveUnit.Builder::number)
        .use(knownOrNone(texts()))
        .in(ExclusiveUnit.Builder::building)
        .use(knownOrNone(rooms()))
        .in(ExclusiveUnit.Builder::registeredArea)
        .use(knownOrNone(rooms()))
        .in(ExclusiveUnit.Builder::surveyedArea)
        .use(knownOrNone(rooms()))
        .in(ExclusiveUnit.Builder::contractArea)
        .use(known(Arbitraries.of(ExclusiveUnit.Kind.class)))
        .in(ExclusiveUnit.Builder::kind)
        .use(distinct(listing(owners()), Owner::id))
        .in(ExclusiveUnit.Builder::owners)
        .use(flags())
        .in(ExclusiveUnit.Builder::developerHeld)
        .build(ExclusiveUnit.Builder::build);
  }

  static Arbitrary<Owner> owners() {
    Arbitrary<Owner> persons =
        Combinators.combine(
                texts(),
                known(Arbitraries.of(Owner.Kind.NATURAL_PERSON)),
                known(Arbitraries.of("徐一", "O'Neill").map(PersonName::of)),
                knownOrNone(identityNumbers()))
            .as((id, kind, name, number) -> new Owner(id, kind, name, number, Known.none()));
    Arbitrary<Owner> organisations =
        Combinators.combine(
                texts(), known(Arbitraries.of(Owner.Kind.ORGANISATION)), knownOrNone(creditCodes()))
            .as((id, kind, code) -> new Owner(id, kind, Known.none(), Known.unknown(), code));
    return Arbitraries.oneOf(persons, organisations);
  }

  static Arbitrary<Organisation> organisations() {
    return Combinators.combine(
            texts(), knownOrNone(creditCodes()), known(Arbitraries.of(Organisation.Kind.class)))
        .as(Organisation::new);
  }

  static Arbitrary<Authority> authorities() {
    return Combinators.combine(Arbitraries.of(Authority.Role.class), known(texts()))
        .as(Authority::new);
  }
}
