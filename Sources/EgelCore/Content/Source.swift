/// One of the articles the content is drawn from; what is not known of it is left out.
public struct Source: Hashable, Sendable {
  public let id: String
  public let author: String?
  public let title: String?
  public let publication: String?
  public let year: Int?
  public let doi: String?
  /// What it is, in a sentence.
  public let about: Bilingual

  public init(
    _ id: String, author: String? = nil, title: String? = nil, publication: String? = nil,
    year: Int? = nil, doi: String? = nil, about: Bilingual
  ) {
    self.id = id
    self.author = author
    self.title = title
    self.publication = publication
    self.year = year
    self.doi = doi
    self.about = about
  }
}
