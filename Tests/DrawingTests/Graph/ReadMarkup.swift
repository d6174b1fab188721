import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a parser that is not ours finds in a document.
final class ReadMarkup: NSObject, XMLParserDelegate {
  private(set) var elements: [String] = []
  private(set) var attributes: Set<String> = []
  private(set) var texts: [String] = []
  private(set) var isWellFormed = false
  private var text = ""

  init(_ document: String) {
    super.init()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes found: [String: String]
  ) {
    elements.append(name)
    attributes.formUnion(found.keys)
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "text" || name == "title" { texts.append(text) }
    text = ""
  }
}
