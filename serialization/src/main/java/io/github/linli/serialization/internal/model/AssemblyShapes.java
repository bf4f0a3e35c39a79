package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.DECIMAL;
import static io.github.linli.serialization.internal.shape.Scalars.PARTIAL_DATE;
import static io.github.linli.serialization.internal.shape.Scalars.REPORTED;
import static io.github.linli.serialization.internal.shape.Scalars.TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.enumOf;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.OwnersAssembly;
import io.github.linli.assembly.PrintedFigure;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.Known;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** Resolutions and their counts. */
public final class AssemblyShapes {

  /**
   * {@link Electorate}. The whole area has no name, and nobody need say so: there, none is not
   * written and a missing name reads as none.
   */
  public static final ObjectShape<Electorate> ELECTORATE =
      ObjectShape.of(
          "Electorate",
          d -> {
            var scope = d.required("scope", enumOf(Electorate.Scope.class), Electorate::scope);
            var name = d.knownOrNone("name", TEXT, AssemblyShapes::nameOnTheWire);
            d.constraint(
                out ->
                    out.text(
                        "description",
                        "With scope WHOLE_AREA a missing name means that there is none."));
            return read -> electorate(scope.in(read), name.in(read));
          });

  /** {@link OwnersAssembly}. */
  public static final ObjectShape<OwnersAssembly> OWNERS_ASSEMBLY =
      ObjectShape.of(
          "OwnersAssembly",
          d -> {
            var establishedOn =
                d.known("establishedOn", PARTIAL_DATE, OwnersAssembly::establishedOn);
            var dissolvedOn =
                d.knownOrNone("dissolvedOn", PARTIAL_DATE, OwnersAssembly::dissolvedOn);
            return read -> new OwnersAssembly(establishedOn.in(read), dissolvedOn.in(read));
          });

  /** {@link Figures}. */
  public static final ObjectShape<Figures> FIGURES =
      ObjectShape.of(
          "Figures",
          d -> {
            var total = d.known("total", REPORTED, Figures::total);
            var returned = d.known("returned", REPORTED, Figures::returned);
            var participating = d.known("participating", REPORTED, Figures::participating);
            var approving = d.knownOrNone("approving", REPORTED, Figures::approving);
            var opposing = d.knownOrNone("opposing", REPORTED, Figures::opposing);
            var abstaining = d.knownOrNone("abstaining", REPORTED, Figures::abstaining);
            var invalid = d.knownOrNone("invalid", REPORTED, Figures::invalid);
            var deemed = d.knownOrNone("deemed", REPORTED, Figures::deemed);
            var deemedApproving =
                d.knownOrNone("deemedApproving", REPORTED, Figures::deemedApproving);
            var participatingShare =
                d.knownOrNone(
                    "participatingShare", MeasureShapes.SHARE_RANGE, Figures::participatingShare);
            var approvingShare =
                d.knownOrNone("approvingShare", MeasureShapes.SHARE_RANGE, Figures::approvingShare);
            return read ->
                new Figures(
                    total.in(read),
                    returned.in(read),
                    participating.in(read),
                    approving.in(read),
                    opposing.in(read),
                    abstaining.in(read),
                    invalid.in(read),
                    deemed.in(read),
                    deemedApproving.in(read),
                    participatingShare.in(read),
                    approvingShare.in(read));
          });

  /** {@link PrintedFigure}. */
  public static final ObjectShape<PrintedFigure> PRINTED_FIGURE =
      ObjectShape.of(
          "PrintedFigure",
          d -> {
            var label = d.required("label", TEXT, PrintedFigure::label);
            var printed = d.required("printed", TEXT, PrintedFigure::printed);
            var numerator = d.knownOrNone("numerator", DECIMAL, PrintedFigure::numerator);
            var denominator = d.knownOrNone("denominator", DECIMAL, PrintedFigure::denominator);
            var value = d.knownOrNone("value", DECIMAL, PrintedFigure::value);
            var date = d.knownOrNone("date", PARTIAL_DATE, PrintedFigure::date);
            return read ->
                new PrintedFigure(
                    label.in(read),
                    printed.in(read),
                    numerator.in(read),
                    denominator.in(read),
                    value.in(read),
                    date.in(read));
          });

  /** {@link Tally}. */
  public static final ObjectShape<Tally> TALLY =
      ObjectShape.of(
          "Tally",
          d -> {
            var electorate = d.required("electorate", ELECTORATE, Tally::electorate);
            var area = d.required("area", FIGURES, Tally::area);
            var heads = d.required("heads", FIGURES, Tally::heads);
            var printed = d.listing("printed", PRINTED_FIGURE, Tally::printed);
            return read ->
                new Tally(electorate.in(read), area.in(read), heads.in(read), printed.in(read));
          });

  /** {@link Resolution}. */
  public static final ObjectShape<Resolution> RESOLUTION =
      ObjectShape.of(
          "Resolution",
          d -> {
            var id = d.required("id", TEXT, Resolution::id);
            var title = d.known("title", TEXT, Resolution::title);
            var matter = d.known("matter", enumOf(MatterKind.class), Resolution::matter);
            var votingEndsOn =
                d.knownOrNone("votingEndsOn", PARTIAL_DATE, Resolution::votingEndsOn);
            var decidedOn = d.knownOrNone("decidedOn", PARTIAL_DATE, Resolution::decidedOn);
            var declared =
                d.knownOrNone("declared", enumOf(Resolution.Declared.class), Resolution::declared);
            var implementedOn =
                d.knownOrNone("implementedOn", PARTIAL_DATE, Resolution::implementedOn);
            var tally = d.knownOrNone("tally", TALLY, Resolution::tally);
            return read ->
                new Resolution(
                    id.in(read),
                    title.in(read),
                    matter.in(read),
                    votingEndsOn.in(read),
                    decidedOn.in(read),
                    declared.in(read),
                    implementedOn.in(read),
                    tally.in(read));
          });

  private AssemblyShapes() {}

  private static boolean isNamelessArea(Electorate.Scope scope, boolean unnamed) {
    return scope == Electorate.Scope.WHOLE_AREA && unnamed;
  }

  private static Known<String> nameOnTheWire(Electorate electorate) {
    return isNamelessArea(electorate.scope(), electorate.name().isNone())
        ? Known.unknown()
        : electorate.name();
  }

  private static Electorate electorate(Electorate.Scope scope, Known<String> name) {
    return new Electorate(scope, isNamelessArea(scope, name.isUnknown()) ? Known.none() : name);
  }
}
