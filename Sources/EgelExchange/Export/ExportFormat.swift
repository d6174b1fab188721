/// How an export is written down.
package enum ExportFormat: String, CaseIterable, Sendable {
  case json, jsonl, csv, markdown
}
