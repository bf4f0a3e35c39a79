package io.github.linli.serialization.report;

import io.github.linli.serialization.token.TokenWriter;
import java.util.function.Consumer;

/** Writes members of JSON objects. */
record Members(TokenWriter out) {

  void text(String name, String value) {
    out.name(name);
    out.text(value);
  }

  void number(String name, long value) {
    out.name(name);
    out.number(value);
  }

  void bool(String name, boolean value) {
    out.name(name);
    out.bool(value);
  }

  void object(String name, Runnable members) {
    out.name(name);
    element(members);
  }

  void element(Runnable members) {
    out.startObject();
    members.run();
    out.endObject();
  }

  <T> void array(String name, Iterable<? extends T> items, Consumer<? super T> write) {
    out.name(name);
    out.startArray();
    items.forEach(write);
    out.endArray();
  }

  void texts(String name, Iterable<String> values) {
    array(name, values, out::text);
  }
}
