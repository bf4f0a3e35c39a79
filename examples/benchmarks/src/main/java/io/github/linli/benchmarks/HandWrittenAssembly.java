package io.github.linli.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import java.io.IOException;

/** The resolutions of {@link HandWrittenReader}. */
final class HandWrittenAssembly {

  private final JsonParser in;

  HandWrittenAssembly(JsonParser in) {
    this.in = in;
  }

  private Known<PartialDate> date() throws IOException {
    return Known.of(PartialDate.parse(in.getText()));
  }

  private Known<Reported> figure() throws IOException {
    return Known.of(
        in.currentToken() == JsonToken.VALUE_STRING
            ? Reported.parse(in.getText())
            : Reported.exactly(in.getDecimalValue()));
  }

  Resolution resolution() throws IOException {
    String id = "";
    Known<String> title = Known.unknown();
    Known<MatterKind> matter = Known.unknown();
    Known<PartialDate> votingEndsOn = Known.unknown();
    Known<PartialDate> decidedOn = Known.unknown();
    Known<Resolution.Declared> declared = Known.unknown();
    Known<PartialDate> implementedOn = Known.unknown();
    Known<Tally> tally = Known.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "id" -> id = in.getText();
        case "title" -> title = Known.of(in.getText());
        case "matter" -> matter = Known.of(MatterKind.valueOf(in.getText()));
        case "votingEndsOn" -> votingEndsOn = date();
        case "decidedOn" -> decidedOn = date();
        case "declared" -> declared = Known.of(Resolution.Declared.valueOf(in.getText()));
        case "implementedOn" -> implementedOn = date();
        case "tally" -> tally = Known.of(tally());
        default -> throw new IllegalStateException(name);
      }
    }
    return new Resolution(
        id, title, matter, votingEndsOn, decidedOn, declared, implementedOn, tally);
  }

  private Tally tally() throws IOException {
    Electorate electorate = Electorate.wholeArea();
    Figures area = new Figures.Builder().build();
    Figures heads = area;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "electorate" -> electorate = electorate();
        case "area" -> area = figures();
        case "heads" -> heads = figures();
        default -> throw new IllegalStateException(name);
      }
    }
    return Tally.of(electorate, area, heads);
  }

  private Electorate electorate() throws IOException {
    Electorate.Scope scope = Electorate.Scope.WHOLE_AREA;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      scope = Electorate.Scope.valueOf(in.getText());
    }
    return new Electorate(scope, Known.none());
  }

  private Figures figures() throws IOException {
    Known<Reported> total = Known.unknown();
    Known<Reported> returned = Known.unknown();
    Known<Reported> participating = Known.unknown();
    Known<Reported> approving = Known.unknown();
    Known<Reported> opposing = Known.unknown();
    Known<Reported> abstaining = Known.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "total" -> total = figure();
        case "returned" -> returned = figure();
        case "participating" -> participating = figure();
        case "approving" -> approving = figure();
        case "opposing" -> opposing = figure();
        case "abstaining" -> abstaining = figure();
        default -> throw new IllegalStateException(name);
      }
    }
    return new Figures(
        total,
        returned,
        participating,
        approving,
        opposing,
        abstaining,
        Known.unknown(),
        Known.unknown(),
        Known.unknown(),
        Known.unknown(),
        Known.unknown());
  }
}
