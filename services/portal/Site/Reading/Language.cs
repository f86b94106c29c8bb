namespace Portal.Site.Reading;

/// <summary>What the pages' own words are in. Regulations, titles and names stay Chinese.</summary>
internal enum Language
{
    Chinese,
    English,
}
