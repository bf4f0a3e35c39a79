package io.github.linli.serialization.internal.shape;

import io.github.linli.serialization.token.TokenWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes a JSON Schema (2020-12). Every named shape becomes one definition, written after the
 * schema that refers to it.
 */
public final class SchemaWriter {

  private final TokenWriter out;
  private final Set<String> known = new HashSet<>();
  private final Deque<Shape<?>> pending = new ArrayDeque<>();

  /**
   * Starts a schema.
   *
   * @param out where to
   */
  public SchemaWriter(TokenWriter out) {
    this.out = out;
  }

  /**
   * Writes a keyword with a text.
   *
   * @param keyword the keyword
   * @param value the text
   * @return this
   */
  public SchemaWriter text(String keyword, String value) {
    out.name(keyword);
    out.text(value);
    return this;
  }

  /**
   * Writes a keyword with a whole number.
   *
   * @param keyword the keyword
   * @param value the number
   * @return this
   */
  public SchemaWriter number(String keyword, long value) {
    out.name(keyword);
    out.number(value);
    return this;
  }

  /**
   * Writes a keyword with true or false.
   *
   * @param keyword the keyword
   * @param value which
   * @return this
   */
  public SchemaWriter bool(String keyword, boolean value) {
    out.name(keyword);
    out.bool(value);
    return this;
  }

  /**
   * Writes a keyword with texts.
   *
   * @param keyword the keyword
   * @param values the texts
   * @return this
   */
  public SchemaWriter texts(String keyword, Iterable<String> values) {
    out.name(keyword);
    out.startArray();
    values.forEach(out::text);
    out.endArray();
    return this;
  }

  /**
   * Writes a keyword with a schema.
   *
   * @param keyword the keyword, or a property's name
   * @param content writes the keywords of the schema
   * @return this
   */
  public SchemaWriter object(String keyword, Runnable content) {
    out.name(keyword);
    return object(content);
  }

  /**
   * Writes an object where a value may be written.
   *
   * @param content writes its members
   * @return this
   */
  public SchemaWriter object(Runnable content) {
    out.startObject();
    content.run();
    out.endObject();
    return this;
  }

  /**
   * Writes a keyword with schemas.
   *
   * @param keyword the keyword
   * @param schemas each writes the keywords of one schema
   * @return this
   */
  public SchemaWriter objects(String keyword, Runnable... schemas) {
    out.name(keyword);
    out.startArray();
    for (Runnable schema : schemas) {
      object(schema);
    }
    out.endArray();
    return this;
  }

  /**
   * Refers to a shape's definition.
   *
   * @param shape the shape
   * @return this
   */
  public SchemaWriter ref(Shape<?> shape) {
    if (known.add(shape.name())) {
      pending.add(shape);
    }
    return text("$ref", "#/$defs/" + shape.name());
  }

  /**
   * Writes the definitions of all shapes referred to, and of those they refer to.
   *
   * @return this
   */
  public SchemaWriter definitions() {
    return object(
        "$defs",
        () -> {
          while (!pending.isEmpty()) {
            Shape<?> shape = pending.remove();
            object(shape.name(), () -> shape.define(this));
          }
        });
  }
}
