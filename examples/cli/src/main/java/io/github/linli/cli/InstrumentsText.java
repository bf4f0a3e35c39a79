package io.github.linli.cli;

import com.google.common.collect.ImmutableList;
import io.github.linli.law.LegalInstrument;
import io.github.linli.validation.Basis;
import java.util.stream.Collectors;

/** What the head of a check says of the instruments: verified up to when, in force up to when. */
record InstrumentsText(Texts texts) {

  ImmutableList<String> lines(Basis basis) {
    String verified =
        basis.instruments().stream()
            .map(each -> texts.say("check.texts.one", each.titleZh(), verifiedTo(each)))
            .collect(Collectors.joining(texts.say("list.separator")));
    String ending =
        basis.instruments().stream()
            .filter(each -> !basis.validUntil(each).isNone())
            .map(each -> texts.say("check.validity.one", each.titleZh(), lastDay(basis, each)))
            .collect(Collectors.joining(texts.say("list.separator")));
    ImmutableList<String> lines = ImmutableList.of(texts.say("check.texts", verified));
    return ending.isEmpty()
        ? lines
        : ImmutableList.of(lines.get(0), texts.say("check.validity", ending));
  }

  private String lastDay(Basis basis, LegalInstrument instrument) {
    return basis
        .validUntil(instrument)
        .value()
        .map(Object::toString)
        .orElse(texts.say("check.validity.unwritten"));
  }

  private String verifiedTo(LegalInstrument instrument) {
    return instrument
        .verifiedTo()
        .value()
        .map(Object::toString)
        .orElse(
            texts.say(
                instrument.verifiedTo().isNone()
                    ? "check.texts.unverified"
                    : "check.texts.unknown"));
  }
}
