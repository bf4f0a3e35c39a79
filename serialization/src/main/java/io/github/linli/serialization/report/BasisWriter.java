package io.github.linli.serialization.report;

import io.github.linli.law.LegalInstrument;
import io.github.linli.serialization.token.TokenWriter;
import io.github.linli.validation.Basis;
import io.github.linli.validation.Deployment;

/** Writes what reports were computed from. */
final class BasisWriter {

  private final Members json;
  private final GrantsWriter grants;

  BasisWriter(TokenWriter out) {
    this.json = new Members(out);
    this.grants = new GrantsWriter(json);
  }

  void basis(Basis basis) {
    json.element(
        () -> {
          json.text("linli", basis.libraryVersion());
          json.text("asOf", basis.asOf().toString());
          json.array("books", basis.books(), this::book);
          json.array("parameters", basis.parameters().entrySet(), this::parameter);
          deployment(basis.deployment());
          json.array(
              "instruments", basis.instruments(), instrument -> instrument(instrument, basis));
          basis.inputSha256().value().ifPresent(sha -> json.text("inputSha256", sha));
        });
  }

  private void book(Basis.Book book) {
    json.element(
        () -> {
          json.text("id", book.id());
          json.text("version", book.version());
        });
  }

  private void parameter(java.util.Map.Entry<String, Basis.Setting> parameter) {
    json.element(
        () -> {
          json.text("name", parameter.getKey());
          json.text("value", parameter.getValue().value().toString());
          json.bool("set", parameter.getValue().set());
        });
  }

  private void deployment(Deployment deployment) {
    json.texts("options", deployment.options());
    json.array(
        "regradings",
        deployment.regradings().entrySet(),
        entry ->
            json.element(
                () -> {
                  json.text("target", entry.getKey());
                  json.text("severity", entry.getValue().severity().name());
                  json.text("reason", entry.getValue().reason());
                }));
    json.array(
        "off",
        deployment.off().entrySet(),
        entry ->
            json.element(
                () -> {
                  json.text("target", entry.getKey());
                  json.text("reason", entry.getValue());
                }));
    json.texts("confirmedTexts", deployment.confirmedTexts());
    json.array("waivers", deployment.waivers(), grants::waiver);
    json.array(
        "recognitions",
        deployment.recognitions().entries(),
        entry -> grants.recognition(entry.getKey(), entry.getValue()));
  }

  private void instrument(LegalInstrument instrument, Basis basis) {
    json.element(
        () -> {
          json.text("id", instrument.id());
          json.object(
              "title",
              () -> {
                json.text("zh", instrument.titleZh());
                json.text("en", instrument.titleEn());
              });
          instrument
              .documentNumber()
              .value()
              .ifPresent(number -> json.text("documentNumber", number));
          json.text("inForceFrom", instrument.inForceFrom().toString());
          json.text("validity", validity(instrument, basis));
          basis
              .validUntil(instrument)
              .value()
              .ifPresent(end -> json.text("validUntil", end.toString()));
          json.text("textVersion", instrument.textVersion());
          instrument.verifiedTo().value().ifPresent(day -> json.text("verifiedTo", day.toString()));
        });
  }

  /** Who says up to when an instrument holds. */
  private static String validity(LegalInstrument instrument, Basis basis) {
    if (basis.deployment().validUntil().containsKey(instrument.id())) {
      return "SET";
    }
    if (instrument.validUntil().isUnknown()) {
      return "NOT_WRITTEN";
    }
    return instrument.validUntil().isNone() ? "OPEN_ENDED" : "WRITTEN";
  }
}
