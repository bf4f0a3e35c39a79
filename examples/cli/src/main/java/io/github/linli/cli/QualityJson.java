package io.github.linli.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.linli.cli.ledger.Header;
import io.github.linli.cli.ledger.Quality;
import io.github.linli.cli.ledger.Remark;

/** How a ledger was read, as a JSON object. */
final class QualityJson {

  private QualityJson() {}

  static ObjectNode of(String file, Quality quality, Texts texts) {
    Header header = quality.header();
    ObjectNode json = Json.object().put("type", "Quality").put("file", file);
    json.put("ledger", header.votes() ? "votes" : "communities");
    json.put("encoding", quality.encoding().charset().name());
    json.put("byteOrderMark", quality.encoding().mark() > 0);
    json.put("separator", quality.separator().name());
    ArrayNode lines = json.putArray("headerLines").add(header.firstLine());
    if (header.lastLine() > header.firstLine()) {
      lines.add(header.lastLine());
    }
    ArrayNode columns = json.putArray("columns");
    header
        .used()
        .forEach(
            column ->
                columns.addObject().put("printed", column.printed()).put("name", column.name()));
    header.unused().forEach(json.putArray("unused")::add);
    json.put("read", quality.read()).put("refused", quality.refused());
    json.put("blank", quality.blank()).put("passedOver", quality.passedOver());
    quality.unknown().forEach(json.putObject("unknown")::put);
    quality.normalised().forEach(json.putObject("normalised")::put);
    json.put("remarked", quality.remarked());
    ArrayNode remarks = json.putArray("remarks");
    quality.remarks().forEach(remark -> remark(remarks.addObject(), remark, texts));
    return json;
  }

  private static void remark(ObjectNode json, Remark remark, Texts texts) {
    json.put("line", remark.line()).put("kind", remark.what().name());
    json.put("column", remark.column()).put("cell", remark.cell());
    json.put("expected", remark.expected()).put("text", RemarkText.of(remark, texts));
  }
}
