package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.DOCUMENT_NUMBER;
import static io.github.linli.serialization.internal.shape.Scalars.PARTIAL_DATE;
import static io.github.linli.serialization.internal.shape.Scalars.TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.enumOf;

import io.github.linli.enforcement.ViolationReport;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.party.Authority;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** Documents of authorities, and reports made to them. */
public final class GovernanceShapes {

  /** {@link GovernanceDocument}. */
  public static final ObjectShape<GovernanceDocument> GOVERNANCE_DOCUMENT =
      ObjectShape.of(
          "GovernanceDocument",
          d -> {
            var kind =
                d.required("kind", enumOf(GovernanceDocument.Kind.class), GovernanceDocument::kind);
            var title = d.known("title", TEXT, GovernanceDocument::title);
            var number = d.knownOrNone("number", DOCUMENT_NUMBER, GovernanceDocument::number);
            var department =
                d.knownOrNone(
                    "department", enumOf(Authority.Role.class), GovernanceDocument::department);
            var issuedOn = d.knownOrNone("issuedOn", PARTIAL_DATE, GovernanceDocument::issuedOn);
            var repealedOn =
                d.knownOrNone("repealedOn", PARTIAL_DATE, GovernanceDocument::repealedOn);
            return read ->
                new GovernanceDocument(
                    kind.in(read),
                    title.in(read),
                    number.in(read),
                    department.in(read),
                    issuedOn.in(read),
                    repealedOn.in(read));
          });

  /** {@link ViolationReport}. */
  public static final ObjectShape<ViolationReport> VIOLATION_REPORT =
      ObjectShape.of(
          "ViolationReport",
          d -> {
            var id = d.required("id", TEXT, ViolationReport::id);
            var kind = d.known("kind", enumOf(ViolationReport.Kind.class), ViolationReport::kind);
            var department =
                d.knownOrNone(
                    "department", enumOf(Authority.Role.class), ViolationReport::department);
            var reportedOn = d.known("reportedOn", PARTIAL_DATE, ViolationReport::reportedOn);
            var acceptedOn = d.knownOrNone("acceptedOn", PARTIAL_DATE, ViolationReport::acceptedOn);
            var closedOn = d.knownOrNone("closedOn", PARTIAL_DATE, ViolationReport::closedOn);
            return read ->
                new ViolationReport(
                    id.in(read),
                    kind.in(read),
                    department.in(read),
                    reportedOn.in(read),
                    acceptedOn.in(read),
                    closedOn.in(read));
          });

  private GovernanceShapes() {}
}
