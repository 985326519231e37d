/** Newspapers, agencies, stations: whoever is told something there records it for the rest. */
export const outlets: ReadonlySet<string> = new Set(
  (
    'izvestia|tass|ria novosti|interfax|rt|sputnik|kommersant|vedomosti|rbc|gazeta.ru|rossiya 24|la repubblica|repubblica|corriere della sera|le monde|le figaro|der spiegel|spiegel|bild|' +
    'die zeit|el país|el pais|reuters|associated press|ap|the associated press|afp|agence france-presse|upi|bloomberg|bloomberg news|cnn|fox news|fox|msnbc|nbc|nbc news|abc|abc news|cbs|cbs news|' +
    'bbc|the bbc|sky news|itv|npr|pbs|politico|axios|the hill|the guardian|guardian|the times|financial times|the financial times|the telegraph|new york times|the new york times|' +
    'washington post|the washington post|wall street journal|the wall street journal|usa today|los angeles times|chicago tribune|boston globe|huffington post|the huffington post|breitbart|' +
    'breitbart news|buzzfeed|buzzfeed news|vox|slate|time|newsweek|the atlantic|the new yorker|the economist|foreign policy|al jazeera|xinhua|global times|the post|the journal|cnbc|univision|yahoo news'
  ).split('|'),
);

/** A name that ends so is an outlet's, whatever stands before: "the Springfield Gazette". */
export const outletEndings: ReadonlySet<string> = new Set(
  'times post news journal tribune herald gazette daily press chronicle globe observer sun mail telegraph magazine newspaper television tv radio review register courier bulletin dispatch examiner sentinel inquirer'.split(
    ' ',
  ),
);
/** Nouns before a name that make it an outlet: "the newspaper La Repubblica". */
export const outletNouns: ReadonlySet<string> = new Set(
  'newspaper paper channel agency magazine broadcaster station network website outlet daily weekly'.split(' '),
);
