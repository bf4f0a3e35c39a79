package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.Authority;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import java.time.LocalDate;
import java.util.function.Function;

/** Examples of JS-4.1.3-HCD-SUPERVISION. */
final class HousingSupervisionExamples implements ExamplesOf {

  @Override
  public String entry() {
    return "JS-4.1.3-HCD-SUPERVISION";
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, documents(asOf -> Listing.of(issued(Authority.Role.HOUSING, asOf))))
        .put(
            Expectation.breached("NO_DOCUMENT"),
            documents(asOf -> Listing.of(issued(Authority.Role.JUSTICE, asOf))))
        .put(
            Expectation.OPEN,
            documents(asOf -> Listing.of(issued(Authority.Role.HOUSING, asOf.plusDays(1)))))
        .put(
            Expectation.UNDECIDED,
            documents(
                asOf ->
                    Listing.of(
                        issued(Authority.Role.HOUSING, asOf).withDepartment(Known.unknown()))))
        .put(Expectation.NOT_APPLICABLE, OfficeScenes.cityWithoutPolicy())
        .buildOrThrow();
  }

  private static Gen<Scene> documents(Function<LocalDate, Listing<GovernanceDocument>> documents) {
    return OfficeScenes.city(
        (dossier, asOf, choices) -> dossier.withDocuments(documents.apply(asOf)));
  }

  private static GovernanceDocument issued(Authority.Role department, LocalDate day) {
    return new GovernanceDocument.Builder()
        .kind(GovernanceDocument.Kind.MODEL_TEXT)
        .title("管理规约示范文本")
        .department(department)
        .issuedOn(PartialDate.of(day))
        .noRepealedOn()
        .build();
  }
}
