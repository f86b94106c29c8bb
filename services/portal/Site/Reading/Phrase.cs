namespace Portal.Site.Reading;

/// <summary>The same said in Chinese and in English.</summary>
internal readonly record struct Phrase(string Chinese, string English);
