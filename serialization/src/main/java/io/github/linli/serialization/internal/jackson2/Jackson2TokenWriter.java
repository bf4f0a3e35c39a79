package io.github.linli.serialization.internal.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.linli.serialization.token.TokenWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Writes tokens through a Jackson 2 generator. */
public final class Jackson2TokenWriter implements TokenWriter {

  private final JsonGenerator generator;

  /**
   * Wraps a generator.
   *
   * @param generator stands where a value may be written
   */
  public Jackson2TokenWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    try {
      generator.writeStartObject();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void endObject() {
    try {
      generator.writeEndObject();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void startArray() {
    try {
      generator.writeStartArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void endArray() {
    try {
      generator.writeEndArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void name(String name) {
    try {
      generator.writeFieldName(name);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void text(String value) {
    try {
      generator.writeString(value);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void number(BigDecimal value) {
    try {
      // BigDecimal.toString falls into an exponent below scale 0 and for very small numbers. The
      // BigDecimal itself is preferred, because a token buffer then keeps it exactly.
      boolean plain = value.scale() >= 0 && value.scale() - value.precision() < 6;
      if (plain) {
        generator.writeNumber(value);
      } else {
        generator.writeNumber(value.toPlainString());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void number(long value) {
    try {
      generator.writeNumber(value);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void bool(boolean value) {
    try {
      generator.writeBoolean(value);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
