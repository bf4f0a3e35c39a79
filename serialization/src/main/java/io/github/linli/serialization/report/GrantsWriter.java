package io.github.linli.serialization.report;

import io.github.linli.community.ScopeRecognition;
import io.github.linli.validation.Waiver;

/** Writes what a deployment grants single communities. */
record GrantsWriter(Members json) {

  void waiver(Waiver waiver) {
    json.element(
        () -> {
          json.text("community", waiver.community());
          json.text("target", waiver.target());
          json.text("documentNumber", waiver.documentNumber());
          json.text("authority", waiver.authority());
          json.text("lastDay", waiver.lastDay().toString());
          json.text("reason", waiver.reason());
        });
  }

  void recognition(String community, ScopeRecognition recognition) {
    json.element(
        () -> {
          json.text("community", community);
          json.text("documentNumber", recognition.documentNumber());
          json.text("authority", recognition.authority());
          json.text("recognisedOn", recognition.recognisedOn().toString());
          recognition
              .validUntil()
              .value()
              .ifPresent(last -> json.text("validUntil", last.toString()));
        });
  }
}
