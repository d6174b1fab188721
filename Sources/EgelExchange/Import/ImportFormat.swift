/// The forms in which other programs, and this one, write entries down.
package enum ImportFormat: String, CaseIterable, Sendable {
  case json, jsonl, csv, jrnl, dayone, daylio, markdown
}
