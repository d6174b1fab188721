import EgelCore
import EgelJSON
import Testing

/// Reads one record, as it would stand on a line.
func read<Kept: TableRecord>(_ type: Kept.Type, _ text: String) throws -> Lineage<Kept> {
  try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONError) in
    try Kept.lineage(&reader)
  }
}

/// Why a record is refused, with the path that leads there.
func refusal<Kept: TableRecord>(of type: Kept.Type, _ text: String) -> String? {
  do {
    _ = try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONError) in
      try Kept.lineage(&reader)
    }
    return nil
  } catch {
    return "\(error.pathText(root: "")): \(error.problem)"
  }
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
