internal import Foundation

/// Holds a JSON value to a JSON Schema, as far as the keywords go that the program's schemas use.
package struct SchemaChecker {
  private let root: [String: Any]

  package init(_ schema: [UInt8]) throws {
    root = try JSONSerialization.jsonObject(with: Data(schema)) as? [String: Any] ?? [:]
  }

  /// Every keyword that stands in the schema.
  package var keywords: Set<String> {
    var found: Set<String> = []
    func collect(_ schema: Any) {
      guard let schema = schema as? [String: Any] else { return }
      found.formUnion(schema.keys)
      for (key, value) in schema {
        switch key {
        case "properties", "$defs": (value as? [String: Any])?.values.forEach(collect)
        case "items": collect(value)
        case "anyOf": (value as? [Any])?.forEach(collect)
        default: break
        }
      }
    }
    collect(root)
    return found
  }

  package static let known: Set = [
    "$schema", "$ref", "$defs", "title", "description", "type", "properties", "required", "items",
    "anyOf",
    "additionalProperties", "pattern", "format", "enum", "const", "minimum", "maximum", "minLength",
    "maxItems", "minItems",
  ]

  package func accepts(_ json: String) -> Bool {
    guard
      let value = try? JSONSerialization.jsonObject(
        with: Data(json.utf8), options: .fragmentsAllowed)
    else { return false }
    return accepts(value, root)
  }

  private func accepts(_ value: Any, _ schema: Any) -> Bool {
    if let always = schema as? Bool, !(schema is [String: Any]) { return always }
    guard let schema = schema as? [String: Any] else { return false }
    return schema.allSatisfy { keyword, rule in accepts(value, keyword, rule, schema) }
  }

  private func accepts(
    _ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any]
  ) -> Bool {
    switch keyword {
    case "type": isOf(type: rule as? String ?? "", value)
    case "const": isEqual(value, rule)
    case "enum": (rule as? [Any] ?? []).contains { isEqual(value, $0) }
    case "$ref": accepts(value, place(rule as? String ?? ""))
    case "anyOf": (rule as? [Any] ?? []).contains { accepts(value, $0) }
    case "required":
      (value as? [String: Any]).map { object in
        (rule as? [String] ?? []).allSatisfy { object[$0] != nil }
      } ?? true
    case "properties": acceptsMembers(value, rule as? [String: Any] ?? [:])
    case "additionalProperties":
      (value as? [String: Any]).map { object in
        Set(object.keys).isSubset(of: (schema["properties"] as? [String: Any] ?? [:]).keys)
      } ?? true
    case "items": (value as? [Any]).map { $0.allSatisfy { accepts($0, rule) } } ?? true
    case "maxItems": (value as? [Any]).map { $0.count <= rule as? Int ?? 0 } ?? true
    case "minItems": (value as? [Any]).map { $0.count >= rule as? Int ?? 0 } ?? true
    default: acceptsScalar(value, keyword, rule)
    }
  }

  /// What a reference such as `#` or `#/$defs/entries` points to.
  private func place(_ reference: String) -> Any {
    reference.split(separator: "/").dropFirst().reduce(root as Any) { schema, name in
      (schema as? [String: Any])?[String(name)] ?? false
    }
  }

  private func acceptsMembers(_ value: Any, _ members: [String: Any]) -> Bool {
    guard let object = value as? [String: Any] else { return true }
    return members.allSatisfy { name, schema in object[name].map { accepts($0, schema) } ?? true }
  }

  private func acceptsScalar(_ value: Any, _ keyword: String, _ rule: Any) -> Bool {
    switch keyword {
    case "pattern":
      (value as? String).map { text in
        text.range(of: rule as? String ?? "", options: .regularExpression) != nil
          && !text.contains("\n")
      } ?? true
    case "format": (value as? String).map(isDate) ?? true
    case "minLength":
      (value as? String).map { $0.unicodeScalars.count >= rule as? Int ?? 0 } ?? true
    case "minimum":
      isBool(value) || (value as? NSNumber).map { $0.intValue >= rule as? Int ?? 0 } ?? true
    case "maximum":
      isBool(value) || (value as? NSNumber).map { $0.intValue <= rule as? Int ?? 0 } ?? true
    default: true
    }
  }

  private func isOf(type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": isBool(value)
    case "integer":
      !isBool(value)
        && ((value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false)
    case "null": value is NSNull
    default: false
    }
  }

  private func isBool(_ value: Any) -> Bool {
    (value as? NSNumber).map { unsafe String(cString: $0.objCType) == "c" } ?? (value is Bool)
  }

  private func isEqual(_ one: Any, _ other: Any) -> Bool {
    if isBool(one) != isBool(other) { return false }
    return (one as? NSObject) == (other as? NSObject)
  }

  /// `format` is `date` everywhere it is used.
  private func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return false }
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let isLeap = parts[0] % 4 == 0 && (parts[0] % 100 != 0 || parts[0] % 400 == 0)
    guard (1...12).contains(parts[1]), (1...lengths[parts[1] - 1]).contains(parts[2]) else {
      return false
    }
    return parts[1] != 2 || parts[2] < 29 || isLeap
  }
}
