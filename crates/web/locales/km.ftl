# Every sentence that the pages of the Lancang-Mekong Knowledge Hub show, in Khmer.
#
# For translators
# - Translate what stands after the equals sign; keep the names before it and everything in curly brackets.
# - Plain words, present tense, active voice. The readers are ministers, technicians and ninth-graders alike.
# - `{ $count -> … }` chooses by number. A language with one form needs no choice: write `{ $count } records`.
#   Numbers print themselves in the digits and with the separators of your language.
# - Country names are the official short names; the hub's name is a proper name, not a description.
# - No exclamation marks, no capitals for emphasis.

## The frame of every page

# Proper name of the site; also the title of the home page.
site-name = មជ្ឈមណ្ឌលចំណេះដឹងមេគង្គ-ឡានឆាង
# One sentence under the name on the home page.
site-purpose = អ្វីដែលប្រទេសប្រាំមួយនៅតាមទន្លេតែមួយដឹង គ្រោង និងធ្វើរួមគ្នាដើម្បីបរិស្ថានរបស់ខ្លួន។
# First link of every page, for keyboards and screen readers.
skip-to-content = រំលងទៅខ្លឹមសារ
# Labels that only screen readers say: the main menu, the language menu.
menu = ម៉ឺនុយ
language-menu = ភាសា
nav-search = ស្វែងរក
nav-framework = ក្របខ័ណ្ឌ
nav-map = ផែនទី
nav-glossary = សទ្ទានុក្រម
nav-about = អំពីយើង
# Label of the search field and of its button.
search-label = ស្វែងរកក្នុងមជ្ឈមណ្ឌល
search-button = ស្វែងរក
# Shown under boundaries on every page that may show a map, and in the footer.
boundary-disclaimer = ព្រំដែន និងឈ្មោះដែលបង្ហាញលើផែនទី មិនបញ្ជាក់ពីការវិនិច្ឆ័យណាមួយអំពីស្ថានភាពផ្លូវច្បាប់នៃដែនដី ឬការគាំទ្រ ឬការទទួលស្គាល់ព្រំដែនទាំងនោះឡើយ។
# Only on paper. $address is a web address, $date a day.
printed-from = { $address } បោះពុម្ពនៅ { $date }
# Heading of the footer's list of links.
machine-readable = សម្រាប់ម៉ាស៊ីន

## The seven languages, named in this language

language-zh = ចិន
language-en = អង់គ្លេស
language-km = ខ្មែរ
language-lo = ឡាវ
language-my = ភូមា
language-th = ថៃ
language-vi = វៀតណាម

## The six countries, by their short names

country-CN = ចិន
country-MM = មីយ៉ាន់ម៉ា
country-LA = ឡាវ
country-TH = ថៃ
country-KH = កម្ពុជា
country-VN = វៀតណាម
# Used instead of a list when all six are meant.
all-six-countries = ប្រទេសទាំងប្រាំមួយ

## Kinds of record. Singular above a record's title, plural in lists of counts.

kind-case = ឧត្តមានុវត្តន៍
kind-standard = ស្តង់ដារ
kind-data-set = សំណុំទិន្នន័យ
kind-research = លទ្ធផលស្រាវជ្រាវ
kind-event = ព្រឹត្តិការណ៍
kind-technology = បច្ចេកវិទ្យា
kind-project = គម្រោងគំរូ
kind-assessment = ការវាយតម្លៃ
kind-programme = កម្មវិធី
kind-document = ឯកសារ
kind-organisation = អង្គការ
kind-recommendation = អនុសាសន៍
# A number the cooperation has published about itself: "more than 30 dialogues".
kind-total = តួលេខដែលបានផ្សាយ
kind-priority-area = វិស័យអាទិភាព
# The framework has priority areas, these have actions, and these have activities.
kind-action = ចង្កោមសកម្មភាព
kind-activity = សកម្មភាព
# A line of work that the strategy names for a priority area.
kind-direction = ទិសដៅការងារ

## Words of the controlled lists inside records

event-form-dialogue = កិច្ចសន្ទនា
event-form-workshop = សិក្ខាសាលា
event-form-meeting = កិច្ចប្រជុំ
event-form-ceremony = ពិធី
event-form-youth = ព្រឹត្តិការណ៍យុវជន
programme-status-running = កំពុងដំណើរការ
programme-status-planned = បានគ្រោងទុក
document-form-strategy = យុទ្ធសាស្ត្រ
document-form-declaration = សេចក្តីប្រកាស
document-form-newsletter = ព្រឹត្តិបត្រព័ត៌មាន
document-form-brochure = ខិត្តប័ណ្ណ
document-form-plan = ផែនការ
document-form-statement = សេចក្តីថ្លែងការណ៍
document-form-memorandum = អនុស្សរណៈ
document-form-report = របាយការណ៍
document-form-study = ការសិក្សា
document-form-treaty = សន្ធិសញ្ញា
document-form-guideline = គោលការណ៍ណែនាំ
organisation-form-ministry = ក្រសួង
organisation-form-centre = មជ្ឈមណ្ឌល
organisation-form-united-nations = អង្គការសហប្រជាជាតិ
organisation-form-non-governmental = អង្គការមិនមែនរដ្ឋាភិបាល
organisation-form-research = ស្ថាប័នស្រាវជ្រាវ
organisation-form-development-agency = ទីភ្នាក់ងារអភិវឌ្ឍន៍
organisation-form-company = ក្រុមហ៊ុន
organisation-form-network = បណ្តាញ
organisation-form-school = សាលារៀន
place-kind-country = ប្រទេស
place-kind-province = ខេត្ត
place-kind-city = ទីក្រុង
place-kind-site = ទីតាំង
place-kind-lake = បឹង
place-kind-river = ទន្លេ
place-kind-basin = អាងទន្លេ
# Names of the lists that subjects come from.
list-area = វិស័យអាទិភាពនៃក្របខ័ណ្ឌ
list-sdg = គោលដៅអភិវឌ្ឍន៍ប្រកបដោយចីរភាព
list-kmgbf = គោលដៅជីវចម្រុះគុនមីង-ម៉ុងរ៉េអាល់
list-infrastructure = ហេដ្ឋារចនាសម្ព័ន្ធ
list-ecosystem = ប្រព័ន្ធអេកូឡូស៊ី
# A goal or target with its number: "SDG 6.3", "Kunming-Montreal target 7". $code is the number.
subject-sdg = SDG { $code }
subject-kmgbf = គោលដៅគុនមីង-ម៉ុងរ៉េអាល់ទី { $code }
subject-area = វិស័យអាទិភាពទី { $code }
# Themes of the glossary.
theme-air = ខ្យល់
theme-agriculture-fisheries = កសិកម្ម និងជលផល
theme-biodiversity = ជីវចម្រុះ
theme-climate = អាកាសធាតុ
theme-disaster = គ្រោះមហន្តរាយ
theme-energy = ថាមពល
theme-governance = អភិបាលកិច្ច
theme-hydrology = ជលសាស្ត្រ
theme-infrastructure = ហេដ្ឋារចនាសម្ព័ន្ធ
theme-land-forest = ដី និងព្រៃឈើ
theme-monitoring = ការត្រួតពិនិត្យតាមដាន
theme-place = ទីកន្លែង និងប្រទេស
theme-river-ecology = អេកូឡូស៊ីទន្លេ
theme-society = សង្គម
theme-trade-finance = ពាណិជ្ជកម្ម និងហិរញ្ញវត្ថុ
theme-waste = សំណល់
theme-water = ទឹក

## Numbers and times

# What stands between the items of a list within a sentence. Keep the quotation marks; they hold the space.
list-comma = {", "}

record-count = កំណត់ត្រា { $count }
activity-count = សកម្មភាព { $count }
concept-count = មូលពាក្យ { $count }
place-count = ទីកន្លែង { $count }
# A figure with the source's own caution. $figure is a number with its unit.
figure-exact = { $figure }
figure-more-than = ជាង { $figure }
figure-about = ប្រមាណ { $figure }
# Large numbers in words. $number is a number below a thousand, such as 1.699 or 15.99.
number-million = { $number } លាន
number-billion = { $number } ពាន់លាន
number-trillion = { $number } ទ្រីលាន
# A value and its unit: "21.58 %", "12 mg/L".
number-with-unit = { $number } { $unit }
# From one date to another.
period-range = { $start } – { $end }
# With a beginning and no end, and the other way round.
period-since = ចាប់ពី { $start }
period-until = រហូតដល់ { $end }
# The day a figure holds for.
as-of = គិតត្រឹម { $date }

## Who made a text, and whether it was read

made-source = ដូចក្នុងប្រភព
made-compiled = សរសេរដោយអ្នករៀបរៀង
made-person = បកប្រែដោយមនុស្ស
made-machine = បកប្រែដោយម៉ាស៊ីន
reviewed = បានពិនិត្យ
not-reviewed = មិនទាន់ពិនិត្យ
# The mark beside a text made by a machine that nobody has read yet.
machine-not-reviewed = បកប្រែដោយម៉ាស៊ីន មិនទាន់ពិនិត្យ
# Said once on a page whose text is such a translation. $original links to the text it was made from.
machine-note = ម៉ាស៊ីនបានបកប្រែអត្ថបទនេះ ហើយមិនទាន់មានអ្នកអានជាម្ចាស់ភាសាពិនិត្យឡើយ។ បើមានចម្ងល់ សូមមើលអត្ថបទភាសា { $language }។
# Beside a text that the page's language does not have. $language is the language it is shown in.
only-in-language = មានតែជាភាសា { $language }

## Home

# Under the search field of the home page.
home-search-hint = សរសេរជាភាសាណាមួយក្នុងភាសាទាំងប្រាំពីរ។ មជ្ឈមណ្ឌលក៏រកឃើញអត្ថបទជាភាសាប្រាំមួយផ្សេងទៀតដែរ។
# Title and text of the small map.
home-map = ទីកន្លែងនៃសកម្មភាព
home-map-text = ទីកន្លែង { $places } មានកំណត់ត្រា។ សញ្ញានីមួយៗបើកបញ្ជីមួយ។
open-map = បើកផែនទី
home-newest = ថ្មីបំផុត
home-framework = ទិដ្ឋភាពសង្ខេបនៃក្របខ័ណ្ឌ 2023–2027
home-framework-text = វិស័យអាទិភាពប្រាំ ចង្កោមសកម្មភាព { $actions } និងសកម្មភាព { $activities } ដែលប្រទេសទាំងប្រាំមួយបានព្រមព្រៀងគ្នា។ បើកវិស័យមួយដើម្បីមើលអ្វីដែលបានគ្រោង និងពេលវេលា។
open-framework = ក្របខ័ណ្ឌទាំងមូល
home-figures = តួលេខដែលបានផ្សាយ
home-figures-text = តាមឯកសាររបស់កិច្ចសហប្រតិបត្តិការផ្ទាល់។ តួលេខនីមួយៗបើកទៅប្រភពរបស់វា។
home-holdings = អ្វីដែលមានក្នុងមជ្ឈមណ្ឌល
home-holdings-text = កំណត់ត្រា { $records } ដែលនីមួយៗមានចំណងជើងជាភាសាប្រាំពីរ។
browse-all = មើលកំណត់ត្រាទាំងអស់

## Search

search-title = ស្វែងរក
# Title of the page of results. $query is what was written.
search-title-for = { $query } – ស្វែងរក
# Above the list of results.
hits-count = { $count ->
    [0] រកមិនឃើញកំណត់ត្រា
   *[other] រកឃើញកំណត់ត្រា { $count }
}
hits-shown = បង្ហាញពី { $first } ដល់ { $last }
# When the search had to let in records that do not hold all the words.
hits-loosened = មានកំណត់ត្រាតិចណាស់ដែលមានពាក្យទាំងអស់នេះ។ បញ្ជីនេះក៏មានកំណត់ត្រាដែលមានពាក្យខ្លះ ឬពាក្យដែលសរសេរស្រដៀងគ្នា។
# The filters beside the results. Each has a heading and ticks with counts.
filters = តម្រង
filters-apply = ប្រើតម្រង
filters-clear = លុបតម្រងទាំងអស់
filters-active = តម្រងកំពុងប្រើ
# Said by screen readers for the chip that takes a filter away.
filter-remove = ដកតម្រង { $name }
facet-kind = ប្រភេទ
facet-country = ប្រទេស
facet-subject = ប្រធានបទ
facet-year = ឆ្នាំ
facet-language = ភាសានៃអត្ថបទ
facet-licence = អាជ្ញាប័ណ្ណ
facet-more = បន្ថែម
sort-label = តម្រៀបតាម
sort-relevance = ភាពពាក់ព័ន្ធ
sort-newest = ថ្មីមុន
sort-title = ចំណងជើង
# The words that were searched for besides those written, because they mean the same in another language.
also-searched = ស្វែងរកបន្ថែម
# $concept is the glossary's word for the thing meant.
also-searched-because = ដោយសារពាក្យ “{ $concept }” ក្នុងសទ្ទានុក្រម
also-searched-off = ស្វែងរកដោយគ្មាន “{ $concept }”
also-searched-off-all = ស្វែងរកតែពាក្យដែលបានសរសេរ
also-searched-on = ស្វែងរកជាភាសាផ្សេងទៀតដែរ
# Why a result was found. $field is one of the four fields below, $language a language's name.
why-found = រកឃើញក្នុង{ $field } ({ $language })
why-found-names = រកឃើញក្នុងឈ្មោះ និងលេខកូដ
why-through = តាមរយៈពាក្យ “{ $concept }” ក្នុងសទ្ទានុក្រម
field-title = ចំណងជើង
field-summary = សេចក្តីសង្ខេប
field-body = អត្ថបទ
field-names = ឈ្មោះ និងលេខកូដ
page-previous = ទំព័រមុន
page-next = ទំព័របន្ទាប់
# $page of $pages: "Page 2 of 7".
page-position = ទំព័រ { $page } នៃ { $pages }
pages-label = ទំព័រលទ្ធផល
# Links to the same list for programs and spreadsheets.
same-as-json = បញ្ជីនេះជា JSON
same-as-csv = បញ្ជីនេះជា CSV
# When nothing was found.
empty-title = រកមិនឃើញអ្វីសម្រាប់ “{ $query }”
empty-title-filters = រកមិនឃើញអ្វីជាមួយតម្រងទាំងនេះ
empty-advice-fewer = ប្រើពាក្យតិចជាងមុន ឬទូទៅជាងមុន ឧទាហរណ៍តែ “{ $word }”។
empty-advice-filters = ដកតម្រងចេញ៖ មជ្ឈមណ្ឌលអាចមានអ្វីដែលអ្នករក ក្នុងប្រភេទ ប្រទេស ឬឆ្នាំផ្សេង។
empty-advice-language = សរសេរជាភាសាដែលអ្នកចេះច្បាស់ជាងគេក្នុងភាសាទាំងប្រាំពីរ។
empty-advice-browse = ឬចាប់ផ្តើមពីប្រភេទកំណត់ត្រាមួយក្នុងចំណោមនេះ៖
# Suggestions under the search field.
suggestions = ពាក្យស្នើ
suggestion-concept = ក្នុងសទ្ទានុក្រម
suggestion-record = កំណត់ត្រា
suggestions-count = { $count ->
    [0] គ្មានពាក្យស្នើ
   *[other] ពាក្យស្នើ { $count }
}

## A record

breadcrumb = អ្នកនៅទីនេះ
home = ទំព័រដើម
record-facts = ព័ត៌មាន
record-kind = ប្រភេទ
record-when = ពេលវេលា
record-where = ទីកន្លែង
record-countries = ប្រទេស
record-organisations = អង្គការ
record-creators = អ្នកនិពន្ធ
record-subjects = ប្រធានបទ
record-licence = អាជ្ញាប័ណ្ណ
record-source = ប្រភព
record-identifier = លេខសម្គាល់
record-code = លេខកូដ
record-form = ទម្រង់
record-status = ស្ថានភាព
record-theme = មូលបទ
record-schedule = កាលវិភាគ
record-outcome = លទ្ធផល
record-note = សម្គាល់
record-issuer = ចេញដោយ
record-number = លេខ
record-valid-from = មានសុពលភាពពី
record-limits = កម្រិតកំណត់
record-limit-substance = សារធាតុ
record-limit-average = មធ្យមក្នុងរយៈពេល
record-limit-class = ថ្នាក់
record-limit-value = កម្រិត
record-variables = អថេរ
record-coverage = វិសាលភាព
record-publisher = អ្នកបោះផ្សាយ
record-purpose = គោលបំណង
record-method = វិធីសាស្ត្រ
record-inputs = ទិន្នន័យបញ្ចូល
record-section = ផ្នែកនៃយុទ្ធសាស្ត្រ
record-abbreviation = អក្សរកាត់
record-website = គេហទំព័រ
record-speaker = ថ្លែងដោយ
record-figure = តួលេខ
record-files = ឯកសារទាញយក
# A file's size. $size is a number.
file-kilobytes = { $size } kB
case-context = បរិបទ
case-building-blocks = សមាសភាគសំខាន់
case-enabling-factors = អ្វីដែលធ្វើឱ្យសម្រេចបាន
case-evidence = ភស្តុតាង
case-cost = ចំណាយ
case-lessons = មេរៀន
case-transferability = កន្លែងផ្សេងដែលអាចអនុវត្តបាន
# Relations to other records, in both directions.
relation-part-of = ជាផ្នែកនៃ
relation-has-part = ផ្នែករបស់វា
relation-given-at = ផ្តល់នៅ
relation-gave = បានផ្តល់នៅទីនេះ
relation-related = ពាក់ព័ន្ធ
# On an organisation's page: the records in which it takes part.
relation-organisation = ចូលរួមក្នុង
record-alike = កំណត់ត្រាស្រដៀងគ្នា
# How the record was made.
provenance = របៀបបង្កើតកំណត់ត្រានេះ
provenance-text = អត្ថបទនីមួយៗប្រាប់ថាអ្នកណាសរសេរ និងថាតើមានអ្នកចេះភាសានោះបានយល់ព្រមឬនៅ។
provenance-language = ភាសា
provenance-made = បង្កើតដោយ
provenance-review = ការពិនិត្យ
provenance-translated-from = បកប្រែពីភាសា { $language }
all-languages = ភាសាទាំងអស់ទន្ទឹមគ្នា
revision = កំណែទី { $number }, { $date }
cite = ដកស្រង់
cite-text = អត្ថបទ
cite-bibtex = BibTeX
permanent-link = តំណអចិន្ត្រៃយ៍
record-as-json = កំណត់ត្រានេះជា JSON
# Where a record comes from. $document is one of the founding documents below, $section a section sign or heading.
source-section = { $document }, { $section }
source-000 = យុទ្ធសាស្ត្រ និងក្របខ័ណ្ឌសកម្មភាពកិច្ចសហប្រតិបត្តិការបរិស្ថានមេគង្គ-ឡានឆាង 2023–2027
source-001 = ព្រឹត្តិបត្រព័ត៌មានអំពីកិច្ចប្រជុំក្រុមការងារថ្ងៃទី 22 ខែមេសា ឆ្នាំ 2022
source-002 = ព្រឹត្តិបត្រព័ត៌មានលេខ 2/2022 ទស្សនៈអ្នកជំនាញក្នុងសន្និសីទថ្ងៃទី 24 ខែកុម្ភៈ ឆ្នាំ 2022
source-003 = ខិត្តប័ណ្ណអំពីគំនិតផ្តួចផ្តើមមេគង្គ-ឡានឆាងបៃតង 2018–2022
source-004 = ព្រឹត្តិបត្រព័ត៌មានលេខ 15/2022 កិច្ចប្រជុំខួបលើកទី 5 ថ្ងៃទី 23 ខែវិច្ឆិកា ឆ្នាំ 2022

## The framework

framework-title = យុទ្ធសាស្ត្រ និងក្របខ័ណ្ឌសកម្មភាព 2023–2027
framework-text = វិស័យអាទិភាពប្រាំ ចង្កោមសកម្មភាព សកម្មភាព និងកាលវិភាគ ដូចដែលប្រទេសទាំងប្រាំមួយបានព្រមព្រៀងគ្នា។ ការកែប្រែណាមួយត្រូវមានកុងសង់ស៊ុសពីប្រទេសទាំងប្រាំមួយ។
framework-activity = សកម្មភាព
framework-schedule = កាលវិភាគ
framework-directions = ទិសដៅការងារ
framework-contents = មាតិកា

## The map

map-title = ផែនទី
map-text = គ្រប់ទីកន្លែងដែលកំណត់ត្រាលើកឡើង។ បញ្ជីខាងក្រោមផែនទីមានព័ត៌មានទាំងអស់ដែលផែនទីបង្ហាញ។
# Title and description of the drawn map, for screen readers. $count is a number of places.
map-drawing = ផែនទីតំបន់មេគង្គ-ឡានឆាង
map-drawing-text = ទន្លេ និងប្រទេសនានា ដោយមានសម្គាល់ទីកន្លែង { $count }។ ទីកន្លែងទាំងនោះមានក្នុងអត្ថបទក្បែរផែនទី។
map-table = ទីកន្លែងទាំងអស់
map-place = ទីកន្លែង
map-kind = ប្រភេទទីកន្លែង
map-records = កំណត់ត្រា
# Heading of the places that lie in several countries, or outside the six.
map-shared = នៅប្រទេសច្រើន ឬក្រៅតំបន់
# Link to a search for all records of a place.
map-all-records = កំណត់ត្រាទាំង { $count }
map-approximate = សញ្ញាតំណាងទីកន្លែង មិនមែនទំហំរបស់វាទេ។ សញ្ញារបស់ប្រទេស ខេត្ត ទន្លេ និងអាងទន្លេ ត្រូវបានដាក់ដោយអ្នករៀបរៀង។
# Parts of the map that the reader can operate.
map-zoom-in = ពង្រីក
map-zoom-out = បង្រួម
map-whole-region = បង្ហាញតំបន់ទាំងមូល
map-close = បិទ

## The glossary

glossary-title = សទ្ទានុក្រម
glossary-text = ពាក្យនៃអាងទន្លេជាភាសាប្រាំពីរ។ ការស្វែងរកប្រើពាក្យទាំងនេះ ដើម្បីរកកំណត់ត្រាជាភាសាផ្សេងពីភាសាដែលអ្នកសរសេរ។
glossary-filter = រកពាក្យ
glossary-theme = មូលបទ
glossary-all-themes = មូលបទទាំងអស់
glossary-show = បង្ហាញ
glossary-empty = គ្មានពាក្យនេះក្នុងសទ្ទានុក្រមទេ។ ប្រើពាក្យខ្លីជាងនេះ ឬជ្រើសមូលបទទាំងអស់។
glossary-search-concept = ស្វែងរកពាក្យនេះក្នុងមជ្ឈមណ្ឌល

## A controlled list

list-title = { $list }
list-text = បញ្ជីកំណត់របស់មជ្ឈមណ្ឌល៖ { $source }។
list-code = លេខកូដ
list-label = ឈ្មោះ
list-records = កំណត់ត្រា

## About

about-title = អំពីមជ្ឈមណ្ឌល
about-what = តើវាជាអ្វី
about-what-text = មជ្ឈមណ្ឌលចំណេះដឹងមេគង្គ-ឡានឆាងប្រមូលផ្តុំអ្វីដែលចិន មីយ៉ាន់ម៉ា ឡាវ ថៃ កម្ពុជា និងវៀតណាមបានព្រមព្រៀង រៀន និងធ្វើ ដើម្បីបរិស្ថាននៃទន្លេរួមរបស់ខ្លួន៖ ក្របខ័ណ្ឌសកម្មភាព និងសកម្មភាពរបស់វា កិច្ចសន្ទនានិងការបណ្តុះបណ្តាល ការស្រាវជ្រាវ គម្រោងគំរូ ស្តង់ដារ សំណុំទិន្នន័យ ដៃគូ និងយោបល់របស់ដៃគូ។
about-who = សម្រាប់អ្នកណា
about-who-text = សម្រាប់សាធារណជន សិស្សនិស្សិត និងអ្នកសារព័ត៌មាន សម្រាប់មន្ត្រី និងជនបង្គោលនៃប្រទេសទាំងប្រាំមួយ និងសម្រាប់អ្នកបច្ចេកទេស អ្នកស្រាវជ្រាវ អ្នកសាងសង់ និងអ្នកផ្តល់ឥណទាន។ អ្វីៗដែលជាសាធារណៈលើទំព័រទាំងនេះ ម៉ាស៊ីនក៏អាចអានបានដែរ។
about-principles = គោលការណ៍
about-principle-sovereignty = អធិបតេយ្យភាព៖ ប្រទេសនីមួយៗសម្រេចថាទិន្នន័យណារបស់ខ្លួនត្រូវចែករំលែក ជាមួយអ្នកណា និងចាប់ពីពេលណា។
about-principle-consensus = កុងសង់ស៊ុស៖ ការកែប្រែក្របខ័ណ្ឌត្រូវមានការយល់ព្រមពីប្រទេសទាំងប្រាំមួយ។
about-principle-openness = ភាពបើកចំហ៖ អ្វីៗដែលជាសាធារណៈ បើកចំហដូចគ្នាសម្រាប់មនុស្ស និងម៉ាស៊ីន។
about-principle-equality = សមភាព៖ ភាសាប្រាំពីរ គ្មានភាសាណាមួយនៅក្រោមភាសាដទៃ។
about-sources = ប្រភព
about-sources-text = បណ្តុំនេះត្រូវបានរៀបរៀងដោយពាក្យរបស់អ្នករៀបរៀងផ្ទាល់ ពីឯកសារមូលដ្ឋានទាំងនេះ។ កំណត់ត្រានីមួយៗបញ្ជាក់ឯកសារ និងផ្នែករបស់វា។
about-languages = ភាសា និងការពិនិត្យ
about-languages-text = ភាសាអង់គ្លេសធ្វើតាមប្រភព ហើយភាសាចិនក៏ធ្វើតាមប្រភពដែរ នៅកន្លែងដែលប្រភពបោះពុម្ពជាភាសាចិន។ អត្ថបទផ្សេងទៀតទាំងអស់ត្រូវបានម៉ាស៊ីនបកប្រែពីភាសាអង់គ្លេស ហើយរង់ចាំអ្នកអានជាម្ចាស់ភាសាពិនិត្យ។ ដរាបណាមិនទាន់ពិនិត្យ អត្ថបទនីមួយៗមានសញ្ញាសម្គាល់។
about-languages-texts = អត្ថបទ
about-languages-machine = បកប្រែដោយម៉ាស៊ីន មិនទាន់ពិនិត្យ
about-languages-reviewed = មកពីប្រភព ឬយល់ព្រមដោយអ្នកអាន
about-search = របៀបស្វែងរកដំណើរការ
about-search-text = សំណួរត្រូវបានបំបែកជាពាក្យតាមវិធាននៃអក្សររបស់វា ហើយស្វែងរកក្នុងភាសាទាំងប្រាំពីរក្នុងពេលតែមួយ។ សទ្ទានុក្រមនាំវាទៅរកពាក្យដែលមានន័យដូចគ្នា។ ជំហាននីមួយៗបែបនេះបង្ហាញក្បែរលទ្ធផល និងអាចបិទបាន។
about-privacy = ឯកជនភាពរបស់អ្នក
about-privacy-text = មជ្ឈមណ្ឌលមិនរាប់អ្នកចូលមើល និងមិនទាញយកអ្វីពីកុំព្យូទ័រផ្សេងឡើយ។ វាដាក់ខូឃីតែមួយប៉ុណ្ណោះ នៅពេលអ្នកចូលគណនី ដើម្បីចងចាំថាអ្នកបានចូល។
about-licences = អាជ្ញាប័ណ្ណ
about-licence-texts = អត្ថបទក្នុងបណ្តុំ៖ ពាក្យរបស់អ្នករៀបរៀងផ្ទាល់។ ចំណងជើងដែលដកស្រង់ជារបស់អ្នកចេញផ្សាយ។ បើសំណុំទិន្នន័យមានអាជ្ញាប័ណ្ណផ្ទាល់ខ្លួន កំណត់ត្រារបស់វាបញ្ជាក់អាជ្ញាប័ណ្ណនោះ។
about-licence-software = កម្មវិធីកុំព្យូទ័រ៖ Apache-2.0 ឬ MIT តាមជម្រើសរបស់អ្នក។
about-licence-fonts = ពុម្ពអក្សរ៖ Noto Sans សម្រាប់អក្សរប្រាំពីរប្រភេទ SIL Open Font License 1.1។
about-licence-basemap = ផែនទីគោល៖ Natural Earth ជាសម្បត្តិសាធារណៈ។
about-boundaries = ព្រំដែន

## When something is wrong

error-back = ទៅទំព័រដើម
error-not-found-title = គ្មានទំព័រនេះទេ
error-not-found-text = អាសយដ្ឋានអាចសរសេរខុស ឬកំណត់ត្រានោះមិនធ្លាប់មាននៅទីនេះ។ សូមស្វែងរកវា ឬចាប់ផ្តើមពីទំព័រដើម។
error-method-title = អាសយដ្ឋាននេះមិនទទួលសំណើបែបនេះទេ
error-method-text = មជ្ឈមណ្ឌលឆ្លើយតបនៅទីនេះតែចំពោះសំណើប្រភេទផ្សេងប៉ុណ្ណោះ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។
error-bad-request-title = មិនអាចយល់អាសយដ្ឋាននេះបានទេ
# $parameter is a part of the address, $found what it holds; one of the sentences below follows.
error-parameter = “{ $parameter }” គឺ “{ $found }”។
expected-one-of = តម្លៃដែលត្រូវការ៖ មួយក្នុងចំណោម { $words }។
expected-number = តម្លៃដែលត្រូវការ៖ ចំនួនគត់ពី { $least } ដល់ { $most }។
expected-year = តម្លៃដែលត្រូវការ៖ ឆ្នាំ ដូចជា 2022។
expected-subject = តម្លៃដែលត្រូវការ៖ បញ្ជី និងលេខកូដ ដូចជា sdg:6.3។
expected-licence = តម្លៃដែលត្រូវការ៖ លេខសម្គាល់អាជ្ញាប័ណ្ណ SPDX ដូចជា CC-BY-4.0។
expected-identifier = តម្លៃដែលត្រូវការ៖ អក្សរឡាតាំងតូច លេខ និងសញ្ញាភ្ជាប់។
expected-shorter = តម្លៃដែលត្រូវការ៖ យ៉ាងច្រើន { $limit } តួអក្សរ ប៉ុន្តែបានផ្តល់ { $found }។
error-internal-title = មានបញ្ហានៅខាងយើង
error-internal-text = មជ្ឈមណ្ឌលមិនអាចឆ្លើយបាន។ នេះមិនមែនដោយសារអ្នកទេ។ សូមព្យាយាមម្តងទៀតក្នុងមួយនាទី។
error-busy-title = មជ្ឈមណ្ឌលកំពុងរវល់
error-busy-text = ការឆ្លើយតបចំណាយពេលយូរពេក។ សូមព្យាយាមម្តងទៀតក្នុងមួយនាទី។
error-full-text = មានអ្នកសួរច្រើនជាងមជ្ឈមណ្ឌលអាចឆ្លើយក្នុងពេលតែមួយ។ សូមព្យាយាមម្តងទៀតក្នុងពីរបីវិនាទី។
error-too-many-title = សំណើច្រើនពេក
error-too-many-text = មានសំណើពីអាសយដ្ឋានរបស់អ្នកច្រើនជាងមជ្ឈមណ្ឌលអាចឆ្លើយបាន។ សូមព្យាយាមម្តងទៀតក្នុង { $seconds } វិនាទី។
# $limit is a number of kilobytes.
error-too-large-title = បានផ្ញើច្រើនពេកក្នុងពេលតែមួយ
error-too-large-text = មជ្ឈមណ្ឌលទទួលនៅទីនេះយ៉ាងច្រើន { $limit } kB។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។

## Signing in and accounts

sign-in-title = ចូលគណនី
sign-in-button = ចូលគណនី
# Below the form of the sign-in page.
sign-in-text = គណនីត្រូវបានបើកដោយអ្នកគ្រប់គ្រងប្រព័ន្ធរបស់មជ្ឈមណ្ឌល។ បើបាត់ពាក្យសម្ងាត់ សូមសុំតំណថ្មីពីពួកគេ។ ការអានអ្វីដែលជាសាធារណៈ មិនត្រូវការគណនីទេ។
sign-in-code-text = បញ្ចូលលេខប្រាំមួយខ្ទង់ដែលកម្មវិធីផ្ទៀងផ្ទាត់របស់អ្នកកំពុងបង្ហាញ ឬលេខកូដបម្រុងមួយរបស់អ្នក។
# Button; $provider is the name of another organisation's sign-in service.
sign-in-provider = ចូលគណនីតាមរយៈ { $provider }
sign-out = ចេញពីគណនី
signed-out = អ្នកបានចេញពីគណនីហើយ។
field-email = អាសយដ្ឋានអ៊ីមែល
field-password = ពាក្យសម្ងាត់
field-new-password = ពាក្យសម្ងាត់ថ្មី
field-code = លេខកូដ
field-secret = កូនសោសម្ងាត់នៃកម្មវិធីផ្ទៀងផ្ទាត់
field-step = ជំហាន
field-name = ឈ្មោះ
field-language = ភាសា
field-role = តួនាទី
field-scope = វិសាលភាពអនុវត្ត
field-token-name = ឈ្មោះថូខិន
field-token-uses = អាចប្រើសម្រាប់អ្វី
field-token-days = ចំនួនថ្ងៃដែលមានសុពលភាព
# The beginning of a message that tells why a form was not accepted; the reason follows.
refused = មិនបានអនុវត្តទេ។
# The page behind a link by which a new person chooses a password.
welcome-title = ជ្រើសពាក្យសម្ងាត់របស់អ្នក
welcome-text = សូមស្វាគមន៍ { $name }។ សូមជ្រើសពាក្យសម្ងាត់មួយ។ ចាប់ពីពេលនោះ អ្នកចូលគណនីដោយប្រើអាសយដ្ឋានអ៊ីមែលរបស់អ្នក។
welcome-button = ប្រើពាក្យសម្ងាត់នេះ
password-rules = យ៉ាងតិច 15 តួអក្សរ។ ពាក្យបួនឬប្រាំដែលមិនទាក់ទងគ្នា ងាយចាំ និងពិបាកទាយ។
password-chosen = ពាក្យសម្ងាត់របស់អ្នកត្រូវបានរក្សាទុក។ សូមចូលគណនីដោយប្រើពាក្យសម្ងាត់នេះ។
password-changed = ពាក្យសម្ងាត់របស់អ្នកត្រូវបានប្តូរ។ វគ្គប្រើប្រាស់ផ្សេងទៀតរបស់អ្នកត្រូវបានបញ្ចប់។
account-title = គណនីរបស់អ្នក
account-roles = តួនាទី
account-no-roles = អ្នកមិនទាន់មានតួនាទីទេ។ អ្នកអាចអានអ្វីៗទាំងអស់ដែលជាសាធារណៈ។
account-password = ពាក្យសម្ងាត់
account-password-button = ប្តូរពាក្យសម្ងាត់
account-second-factor = កត្តាផ្ទៀងផ្ទាត់ទីពីរ
second-factor-text = បើមានកត្តាផ្ទៀងផ្ទាត់ទីពីរ គ្មានអ្នកណាអាចចូលគណនីដោយប្រើតែពាក្យសម្ងាត់របស់អ្នកទេ៖ ត្រូវមានលេខកូដពីកម្មវិធីលើទូរសព្ទរបស់អ្នកថែមទៀត។
second-factor-begin = រៀបចំកត្តាផ្ទៀងផ្ទាត់ទីពីរ
second-factor-is-set = កត្តាផ្ទៀងផ្ទាត់ទីពីរការពារគណនីរបស់អ្នក។
second-factor-remove = ដកកត្តាផ្ទៀងផ្ទាត់ទីពីរចេញ
second-factor-removed = កត្តាផ្ទៀងផ្ទាត់ទីពីររបស់អ្នកត្រូវបានដកចេញ។
second-factor-steps = បើកកម្មវិធីផ្ទៀងផ្ទាត់លើទូរសព្ទរបស់អ្នក ហើយស្កេនរូបនេះ។ បន្ទាប់មក បញ្ចូលលេខកូដដែលកម្មវិធីបង្ហាញ។
second-factor-picture = កូដ QR សម្រាប់កម្មវិធីផ្ទៀងផ្ទាត់
second-factor-typed = បើអ្នកមិនអាចស្កេនបាន សូមវាយសោសម្ងាត់នេះចូលក្នុងកម្មវិធី៖
second-factor-button = បើកកត្តាផ្ទៀងផ្ទាត់ទីពីរ
spare-codes-text = កត្តាផ្ទៀងផ្ទាត់ទីពីរត្រូវបានបើក។ សូមកត់លេខកូដបម្រុងទាំងនេះទុក ហើយរក្សាឱ្យមានសុវត្ថិភាព៖ លេខកូដនីមួយៗប្រើបានម្តង ក្នុងករណីអ្នកបាត់ទូរសព្ទ។ លេខកូដទាំងនេះមិនបង្ហាញម្តងទៀតទេ។
account-sessions = វគ្គប្រើប្រាស់
session-agent = កម្មវិធីរុករក
session-address = អាសយដ្ឋានបណ្តាញ
session-seen = ប្រើចុងក្រោយ
session-this = វគ្គនេះ
session-end = បញ្ចប់
session-end-others = បញ្ចប់វគ្គផ្សេងទៀតទាំងអស់
session-ended = បានបញ្ចប់។
account-tokens = ថូខិនសម្រាប់កម្មវិធី
tokens-text = ដោយមានថូខិន កម្មវិធីមួយធ្វើការជំនួសអ្នក។ កម្មវិធីនោះមិនអាចធ្វើលើសពីសិទ្ធិរបស់អ្នកទេ ហើយធ្វើបានតែអ្វីដែលអ្នកជ្រើសនៅទីនេះ។
token-made = ថូខិនត្រូវបានបង្កើត។ សូមចម្លងឥឡូវនេះ៖ វាមិនបង្ហាញម្តងទៀតទេ។
token-ends = ផុតកំណត់
token-used = ប្រើចុងក្រោយ
token-never = មិនដែល
token-make = បង្កើតថូខិន
token-end = បញ្ចប់
token-ended = ថូខិនត្រូវបានបញ្ចប់។
use-read = អានកំណត់ត្រា
use-write = កែប្រែកំណត់ត្រា
use-administer = គ្រប់គ្រងអ្នកប្រើប្រាស់ និងអានកំណត់ហេតុសវនកម្ម
# Heading of a table's column with buttons.
column-what-to-do = អ្វីដែលអ្នកអាចធ្វើ

## People

people-title = អ្នកប្រើប្រាស់
people-count = គណនី { $count }
people-new = បើកគណនី
people-new-button = បើកគណនី
person-state = ស្ថានភាព
person-state-open = បើក
person-state-invited = មិនទាន់ជ្រើសពាក្យសម្ងាត់
person-state-second-factor = បើក ដោយមានកត្តាផ្ទៀងផ្ទាត់ទីពីរ
person-state-closed = បិទ
person-no-roles = គ្មានតួនាទី។
person-manage = គ្រប់គ្រងគណនី
person-act-invite = បង្កើតតំណសម្រាប់ជ្រើសពាក្យសម្ងាត់
person-act-end-sessions = បញ្ចប់វគ្គប្រើប្រាស់ទាំងអស់
person-act-reset-second-factor = ដកកត្តាផ្ទៀងផ្ទាត់ទីពីរចេញ
person-act-close = បិទគណនី
person-act-reopen = បើកគណនីឡើងវិញ
person-done = រួចរាល់។
invitation-made = សូមប្រគល់តំណនេះដល់សាមីខ្លួនតាមវិធីដែលមានសុវត្ថិភាព។ តំណនេះប្រើបានម្តង ក្នុងរយៈពេលប្រាំពីរថ្ងៃ។
grant-title = ផ្តល់តួនាទី
grant-button = ផ្តល់តួនាទី
revoke = ដកហូត
# For screen readers: the button beside a role. $role is the role and where it holds.
revoke-of = ដកហូត៖ { $role }
scope-hint = មជ្ឈមណ្ឌលទាំងមូល (hub) ឬមួយក្នុងចំណោម៖ country (ប្រទេស), organisation (អង្គការ), project (គម្រោង), datastream (លំហូរទិន្នន័យ) បន្ទាប់មកសញ្ញា “:” និងលេខកូដជាក់លាក់ ឧទាហរណ៍ country:LA ឬ organisation:mrc-secretariat។

## Roles

roles-title = អ្នកណាអាចធ្វើអ្វី
roles-text = តួនាទីមានសុពលភាពក្នុងវិសាលភាពមួយ៖ មជ្ឈមណ្ឌលទាំងមូល ប្រទេសមួយ អង្គការមួយ គម្រោងមួយ ឬលំហូរទិន្នន័យមួយ។ កម្មវិធីសម្រេចតាមតារាងនេះផ្ទាល់។
roles-action = ប្រតិបត្តិការ
roles-state = ស្ថានភាពមុន
roles-who = អ្នកដែលអាចធ្វើ
roles-everyone = គ្រប់គ្នា
roles-handed-on = ក្នុងវិសាលភាពរបស់ខ្លួន តួនាទីខ្លះអាចផ្តល់ និងដកហូតតួនាទីផ្សេង៖
role-reader = អ្នកអាន
role-contributor = អ្នករួមចំណែក
role-reviewer = អ្នកពិនិត្យ
role-focal-point = ជនបង្គោល
role-data-owner = ម្ចាស់ទិន្នន័យ
role-operator = អ្នកគ្រប់គ្រងប្រព័ន្ធ
role-text-reader = អានអ្វីដែលត្រូវបានចែករំលែកក្នុងវិសាលភាព។
role-text-contributor = សរសេរសេចក្តីព្រាង និងដាក់ជូនពិនិត្យ។
role-text-reviewer = វាយតម្លៃអ្វីដែលបានដាក់ជូន៖ យល់ព្រម ឬប្រគល់ត្រឡប់វិញ។
role-text-focal-point = តំណាងឱ្យប្រទេស ឬអង្គការមួយ៖ ផ្សាយ ដកការផ្សាយវិញ និងផ្តល់សិទ្ធិចូលប្រើដល់អ្នកដទៃ។
role-text-data-owner = សម្រេចលើទិន្នន័យ៖ កែតម្រូវ ផ្សាយ ដកការផ្សាយវិញ និងអនុញ្ញាតឱ្យអ្នកអានចូលមើល។
role-text-operator = ដំណើរការមជ្ឈមណ្ឌល៖ គណនី និងកំណត់ហេតុសវនកម្ម។ មិនផ្សាយអ្វីឡើយ។
scope-hub = មជ្ឈមណ្ឌលទាំងមូល
scope-country = { $name }
scope-organisation = អង្គការ { $name }
scope-project = គម្រោង { $name }
scope-datastream = លំហូរទិន្នន័យ { $name }
# A role and where it holds.
role-within = { $role }, { $scope }
action-read = អាន
action-create = សរសេរកំណត់ត្រាថ្មី
action-edit = កែប្រែ
action-submit = ដាក់ជូន
action-return = ប្រគល់ត្រឡប់វិញ
action-accept = យល់ព្រម
action-publish = ផ្សាយ
action-withdraw = ដកការផ្សាយវិញ
action-see-people = មើលថាអ្នកណាមានគណនី
action-manage-people = បើក បិទ និងកំណត់គណនីឡើងវិញ
action-grant = ផ្តល់ និងដកហូតតួនាទី
action-read-audit = អានកំណត់ហេតុសវនកម្ម
action-read-metrics = អានរង្វាស់ដំណើរការរបស់កម្មវិធី
state-draft = សេចក្តីព្រាង
state-submitted = បានដាក់ជូន
state-returned = បានប្រគល់ត្រឡប់វិញ
state-accepted = បានយល់ព្រម
state-published = បានផ្សាយ
state-shared = បានចែករំលែកជាមួយប្រទេសមួយចំនួន
state-withdrawn = បានដកការផ្សាយវិញ
state-hub = មជ្ឈមណ្ឌលផ្ទាល់
step-submit = ដាក់ជូនពិនិត្យ
step-return = ប្រគល់ត្រឡប់វិញ
step-accept = យល់ព្រម
step-publish = ផ្សាយ
step-withdraw = ដកការផ្សាយវិញ

## The audit trail

audit-title = កំណត់ហេតុសវនកម្ម
audit-text = រាល់ការកែប្រែ និងរាល់ការបង្ហាញអ្វីដែលមិនមែនជាសាធារណៈ ដោយថ្មីបំផុតនៅមុន។ ជួរនីមួយៗមានស្នាមម្រាមដៃឌីជីថលរបស់ជួរមុន ដូច្នេះជួរដែលត្រូវបានកែ ឬលុប អាចរកឃើញបាន។
audit-number = ជួរ
audit-at = ពេលវេលា (UTC)
audit-who = អ្នកណា
audit-whence = ពីណា
audit-what = ធ្វើអ្វី
audit-object = លើអ្វី
audit-before = មុន
audit-after = ក្រោយ
audit-filter = បង្ហាញ
audit-verify = ផ្ទៀងផ្ទាត់កំណត់ហេតុទាំងមូល
audit-none = គ្មានជួរណាត្រូវគ្នាទេ។
audit-older = ជួរចាស់ជាងនេះ
audit-csv = ជាតារាង (CSV)
# $count lines were read; $head is a fingerprint.
audit-sound = បានអាន { $count } ជួរ ដែលជួរនីមួយៗនៅដូចពេលបានសរសេរ។ ជួរចុងក្រោយមានស្នាមម្រាមដៃឌីជីថល { $head }។
audit-unsound = កំណត់ហេតុមិនដូចពេលបានសរសេរទេ។
audit-fault-altered = ជួរទី { $number } មិនដូចពេលបានសរសេរទេ។
audit-fault-removed = បាត់ជួរទី { $number }។
audit-fault-inserted = ជួរទី { $number } ត្រូវបានបញ្ចូលនៅចន្លោះជួរពីរ បន្ទាប់ពីជួរទាំងពីរនោះត្រូវបានសរសេររួច។
audit-fault-unchained = ជួរទី { $number } មិនតភ្ជាប់ពីជួរមុនទេ។
audit-fault-cut = កំណត់ហេតុចប់ត្រឹមជួរទី { $found } ប៉ុន្តែត្រូវចប់ត្រឹមជួរទី { $number }។
audit-fault-not-as-noted = ជួរទី { $number } មានស្នាមម្រាមដៃឌីជីថលខុសពីអ្វីដែលបានកត់ទុកពីមុន។

## Why something was refused

refusal-credentials = អាសយដ្ឋាន ពាក្យសម្ងាត់ ឬលេខកូដមិនត្រឹមត្រូវទេ។
refusal-throttled = បានព្យាយាមច្រើនដងពេក។ សូមរង់ចាំ { $seconds } វិនាទី រួចព្យាយាមម្តងទៀត។
refusal-password-short = ពាក្យសម្ងាត់មាន { $found } តួអក្សរ ប៉ុន្តែត្រូវមានយ៉ាងតិច { $least } តួអក្សរ។
refusal-password-long = ពាក្យសម្ងាត់មាន { $found } តួអក្សរ ប៉ុន្តែអាចមានយ៉ាងច្រើន { $most } តួអក្សរ។
refusal-password-guessable = កម្មវិធីអាចទាយពាក្យសម្ងាត់នេះបានលឿន។ សូមប្រើពាក្យដែលមិនទាក់ទងគ្នា។
refusal-link = តំណនេះត្រូវបានប្រើរួចហើយ ហួសពេលកំណត់ ឬមិនដែលត្រូវបានចេញឱ្យទេ។ សូមសុំតំណថ្មីពីអ្នកគ្រប់គ្រងប្រព័ន្ធរបស់មជ្ឈមណ្ឌល។
# $field is the name of a form's field, $found what was typed, $expected in English.
refusal-field = “{ $field }” គឺ “{ $found }”។ តម្លៃដែលត្រូវការ៖ { $expected }។
refusal-taken = មានគណនីសម្រាប់ { $email } រួចហើយ។
refusal-unknown = គ្មានគណនីណាត្រូវបានបើកនៅទីនេះសម្រាប់ { $email } ទេ។
refusal-unverified = សេវាចូលគណនីមិនបានផ្ទៀងផ្ទាត់ថាអាសយដ្ឋានអ៊ីមែលនេះជារបស់អ្នកទេ ហើយពីមុនគ្មានគណនីណានៅទីនេះត្រូវបានចូលតាមរយៈវាឡើយ។
refusal-last-operator = បើធ្វើដូច្នេះ មជ្ឈមណ្ឌលគ្មានអ្នកគ្រប់គ្រងប្រព័ន្ធនៅសល់ទេ។
refusal-stale = កំណត់ត្រានេះបានផ្លាស់ប្តូរ បន្ទាប់ពីអ្នកបើកវា។ សូមមើលវាម្តងទៀត។
refusal-step = កំណត់ត្រានេះស្ថិតក្នុងស្ថានភាពផ្សេង៖ { $found }។
refusal-provider = សេវាចូលគណនីមិនបានបញ្ជាក់ថាអ្នកជាអ្នកណាទេ។ សូមព្យាយាមម្តងទៀត។
error-forbidden-title = អ្នកគ្មានសិទ្ធិធ្វើដូច្នេះទេ
error-forbidden-text = តួនាទីរបស់អ្នកមិនរួមបញ្ចូលសិទ្ធិនេះទេ។ ទំព័រអំពីតួនាទីប្រាប់ថាអ្នកណាអាចធ្វើអ្វី។
error-sign-in-title = សូមចូលគណនីជាមុន
error-sign-in-text = ទំព័រនេះសម្រាប់តែអ្នកដែលមានគណនី។
error-form-title = ទម្រង់បែបបទមិនត្រូវបានផ្ញើពីមជ្ឈមណ្ឌលនេះទេ
error-form-text = ទម្រង់បែបបទចាស់ពេក ឬត្រូវបានផ្ញើពីគេហទំព័រផ្សេង។ សូមបើកទំព័រម្តងទៀត ហើយធ្វើឡើងវិញ។
error-conflict-title = មានការផ្លាស់ប្តូរក្នុងពេលនោះ
error-away-title = មូលដ្ឋានទិន្នន័យមិនឆ្លើយតប
error-away-text = អ្វីដែលអ្នកបានផ្ញើមិនត្រូវបានរក្សាទុកទេ។ សូមព្យាយាមម្តងទៀតក្នុងមួយនាទី។
error-unsure-text = មូលដ្ឋានទិន្នន័យបានឈប់ឆ្លើយតប មុនពេលបញ្ជាក់ថាអ្វីដែលអ្នកបានផ្ញើត្រូវបានរក្សាទុកឬអត់។ សូមពិនិត្យមើលថាវាមានឬនៅ មុនពេលផ្ញើម្តងទៀត។

## Methods: their list, their pages, and what is wrong with what they are given

# A list of published methods that the hub computes by; also in the menu.
methods-title = វិធីសាស្ត្រ
methods-text = អ្វីដែលមជ្ឈមណ្ឌលអាចគណនាបាន និងតាមក្បួនរបស់អ្នកណា។ វិធីសាស្ត្រនីមួយៗធ្វើតាមឯកសារបោះពុម្ពមួយដែលវាបញ្ជាក់ឈ្មោះ ហើយឱ្យលទ្ធផលដូចគ្នាពីលេខដូចគ្នា នៅលើទំព័រនេះ ក្នុងបន្ទាត់ពាក្យបញ្ជា និងសម្រាប់កម្មវិធី។
# Heading of a list of questions that an example of a method answers.
methods-questions = សំណួរដែលមានចម្លើយ
home-methods = វិធីសាស្ត្រទាំងអស់
family-air = ខ្យល់
family-water = ទឹក
family-hydrology = ទន្លេ និងភ្លៀង
family-freshwater-health = សុខភាពទឹកសាប
family-sdg = គោលដៅអភិវឌ្ឍន៍ប្រកបដោយចីរភាព
family-risk = ហានិភ័យ និងជម្រើស
method-answer = លទ្ធផល
method-warning = ចំណាំ៖
method-as-table = ជាតារាង
method-data-source = ទិន្នន័យ
method-made-by = គណនាតាម
method-download-json = ទាញយកជាមួយទិន្នន័យបញ្ចូលទាំងអស់ (JSON)
method-try = សាកល្បង
method-refused = មិនអាចគណនាបានទេ។
method-optional = (អាចទុកទទេ)
method-table-hint = មួយជួរក្នុងមួយបន្ទាត់ ខណ្ឌដោយសញ្ញាក្បៀស។ បន្ទាត់ទីមួយជាឈ្មោះជួរឈរ៖
method-file = ឬឯកសារ
method-file-hint = CSV, JSON ឬ Excel (.xlsx) រហូតដល់ 2 MB។ អ្វីដែលវាយខាងលើជំនួសអ្វីដែលមានក្នុងឯកសារ។
method-compute = គណនា
method-compute-json = គណនា និងទាញយក (JSON)
method-formula = រូបមន្ត
method-inputs = អ្វីដែលវាត្រូវការ
method-outputs = អ្វីដែលវាឆ្លើយ
method-limits = អ្វីដែលវាមិនអនុវត្ត
method-sources = កន្លែងបោះពុម្ព
method-edition = កំណែ
method-as-json = កាតនេះជា JSON
column-time = ពេលវេលា
value-missing = គ្មានតម្លៃ
value-count = { $count } តម្លៃបញ្ចូល
# Between which numbers a value must be; the unit stands with the last number.
range-between = { $least } ដល់ { $most }
range-least = { $least } ឬច្រើនជាង
range-most = { $most } ឬតិចជាង
range-any = លេខ
range-any-unit = លេខគិតជា { $unit }
# What is wrong with a value that a method was given. $place names the input, row or column.
fault-found = { $place } គឺ “{ $found }”។ ត្រូវការ៖ { $expected }។
fault-missing = ខ្វះ { $input }។
fault-unknown = គ្មានទិន្នន័យបញ្ចូល “{ $input }” ទេ។ ត្រូវការ៖ មួយក្នុងចំណោម { $words }។
fault-form = { $input } មានទម្រង់ផ្សេង។ ត្រូវការ៖ { $expected }។
fault-no-column = { $input } គ្មានជួរឈរ “{ $column }” ទេ។
fault-unknown-column = { $input } មានជួរឈរ “{ $column }” ដែលមិនស្គាល់។ ត្រូវការ៖ មួយក្នុងចំណោម { $words }។
fault-empty = { $place } ទទេ។
fault-too-few = { $input } មាន { $found } តម្លៃ។ ត្រូវការ៖ យ៉ាងតិច { $least }។
fault-too-many = { $input } មាន { $found } តម្លៃ។ ត្រូវការ៖ យ៉ាងច្រើន { $most }។
fault-none-of = គ្មានមួយណាត្រូវបានផ្តល់៖ { $inputs }។ ត្រូវការ៖ យ៉ាងតិចមួយ។
fault-not-converged = រកមិនឃើញចម្លើយក្នុង { $iterations } ជំហាន។
fault-cancelled = វាចំណាយពេលយូរជាងទំព័ររង់ចាំ។ សូមប្រើចំណុចប្រទាក់សម្រាប់កម្មវិធី ឬបន្ទាត់ពាក្យបញ្ជា។
place-row = { $input } ជួរទី { $row }
place-cell = { $input } ជួរឈរ “{ $column }” ជួរទី { $row }
place-line = បន្ទាត់ { $line } ជួរឈរ “{ $column }”
place-file = { $file }៖ { $reason }
unread-json = បន្ទាត់ { $line } តួអក្សរ { $character }៖ នេះមិនមែនជា JSON ទេ ({ $reason })។
unread-not-an-object = ត្រូវការ៖ វត្ថុមួយដែលមានទិន្នន័យបញ្ចូលតាមឈ្មោះ។ បានរកឃើញ៖ { $found }។
unread-twice-in-time = { $input }៖ ពេលវេលា { $time } មានពីរដង។
unread-not-utf8 = បៃទី { $byte }៖ នេះមិនមែនជាអត្ថបទ UTF-8 ទេ។
unread-csv = បន្ទាត់ { $line }៖ { $reason }
unread-one-row = ត្រូវការ៖ តម្លៃមួយជួរ។ បានរកឃើញ៖ { $found }។
unread-no-time = ត្រូវការ៖ ជួរឈរ “time”។ បានរកឃើញ៖ { $found }។
# What a value should look like, within sentences.
form-number = លេខ
form-word = ពាក្យ
form-words = ពាក្យ
form-date = កាលបរិច្ឆេទ ដូចជា 2026-01-31
form-series = តម្លៃតាមពេលវេលា
form-table = តារាង
form-time = ពេលវេលា ដូចជា 2024-01-31T13:00
form-time-and-value = វត្ថុដែលមាន time និង value
form-number-or-null = លេខ ឬ null
form-row = វត្ថុដែលមានជួរឈរតាមឈ្មោះ
form-known-columns = ជួរឈរដែលវិធីសាស្ត្រស្គាល់
form-nothing = គ្មានអ្វី
form-truth = true ឬ false
form-list = បញ្ជី
form-object = វត្ថុ
form-sheet = សន្លឹកដែលជួរទីមួយជាឈ្មោះ
form-file = ឯកសារ .csv, .json ឬ .xlsx
method-uncertain = លេខទាំងនេះប្រាកដប៉ុនណា?
method-uncertain-text = វាយគម្លាតស្តង់ដារ ហើយចម្លើយនឹងប្រាប់ថាវាអាចខុសប៉ុនណា៖ ទិន្នន័យបញ្ចូលត្រូវបានចាប់ 2,000 ដងពីបំណែងចែកធម្មតា (JCGM 101:2008)។
spread-title = ចម្លើយប្រាកដប៉ុនណា
spread-how = ចាប់ទិន្នន័យបញ្ចូល { $draws } ដង គ្រាប់ពូជ { $seed }។
spread-of = លេខ
spread-mean = មធ្យម
spread-deviation = គម្លាតស្តង់ដារ
spread-from = 95 % ពី
spread-to = 95 % ដល់
method-save = គណនា និងរក្សាទុកជាសេចក្តីព្រាង
method-save-title = ចំណងជើងនៃកំណត់ត្រា
method-download-crate = ទាញយកជាវត្ថុស្រាវជ្រាវ (RO-Crate)
field-result = លទ្ធផល
rows-more = { $count } ជួរទៀតមាននៅក្នុងឯកសារប៉ុណ្ណោះ។

goals-title = ប្រទេសទាំងប្រាំមួយក្បែរគ្នា
goals-text = ចិន មីយ៉ាន់ម៉ា ឡាវ ថៃ កម្ពុជា និងវៀតណាម ស្ថិតនៅកន្លែងណា តាមសូចនាករនីមួយៗនៃគោលដៅអភិវឌ្ឍន៍ប្រកបដោយចីរភាព។ តម្លៃនីមួយៗវាយតាមកម្រិតនៃរបាយការណ៍ឆ្នាំ 2021។
goals-read = ក្រឡាមានតម្លៃថ្មីបំផុត; ខាងក្រោមមានពិន្ទុពី 0 ដល់ 100 និន្នាការពី 2015 និងឆ្នាំ។ ការ៉េតូចពណ៌បៃតងពេលសម្រេចគោលដៅ លឿង និងទឹកក្រូចតាមផ្លូវ ក្រហមពេលនៅឆ្ងាយ។
goals-no-index = នេះជា 20 ក្នុងចំណោម 92 សូចនាករ ដូច្នេះមិនគណនាសន្ទស្សន៍ទេ៖ បើខ្វះលើសមួយភាគប្រាំ វានឹងបំភាន់។
goals-indicator = សូចនាករ
goals-country = ប្រទេស
goals-no-value = គ្មានតម្លៃ
goals-value = តម្លៃថ្មីបំផុត
goals-year = ឆ្នាំ
goals-score = ពិន្ទុ
goals-colour = ពណ៌
goals-trend = និន្នាការ
goals-change = ការប្រែប្រួលពិន្ទុក្នុងមួយឆ្នាំ
goals-needed = ការប្រែប្រួលត្រូវការ
goals-all = តម្លៃទាំងអស់តាមឆ្នាំ
goals-thresholds = បៃតងពី { $green } ក្រហមលើសពី { $red }; គិតជា { $unit }។
goals-csv = តម្លៃទាំងអស់ជា CSV
goals-series = ស៊េរីរបស់ធនាគារពិភពលោក
goals-rules = គណនាតាម
goals-link = ប្រទេសទាំងប្រាំមួយក្បែរគ្នា តាមសូចនាករ

expectation-year = ឆ្នាំ ដូចជា 2026
expectation-reference = ការវាយតម្លៃដែលមជ្ឈមណ្ឌលរក្សា និងទិន្នន័យចូល ឬចេញមួយរបស់វា ជា record:ID#NAME
method-reference-hint = ជំនួសតម្លៃ៖ record:ID#NAME យកទិន្នន័យចូល ឬចេញនៃការវាយតម្លៃដែលរក្សាទុក។
relation-derived-from = គណនាពី
relation-derived = គណនាពីនេះ

basins-title = សុខភាពទឹកសាបនៃអាងទន្លេ
basins-text = ទឹកសាបនៃអាងក្នុងតំបន់មានសុខភាពប៉ុណ្ណា៖ អ្វីដែលអ្នកវិទ្យាសាស្ត្របោះពុម្ព និងការវាយតម្លៃដែលមជ្ឈមណ្ឌលរក្សា តាមសន្ទស្សន៍សុខភាពទឹកសាប។
basins-components = សមាសភាគបីពី 0 ដល់ 100 នៅក្បែរគ្នា មិនរួមទេ៖ ប្រព័ន្ធអេកូឡូស៊ីពេញលេញប៉ុណ្ណា ផ្តល់អ្វីដល់មនុស្ស និងគ្រប់គ្រងល្អប៉ុណ្ណា។
basins-method = វាយតម្លៃអាងមួយ
basins-newest = លទ្ធផលថ្មីបំផុត
basins-missing = គ្មានទិន្នន័យ
basins-place = អ្វីផ្សេងទៀតអំពីអាងនេះ
method-save-basin = អាង
basins-link = សុខភាពទឹកសាបនៃអាង លើផែនទី

fault-lacking = { $place } មិនមានអ្វីដែលត្រូវការ។ ត្រូវការ៖ { $expected }។
fault-not-finite = { $output } លើសពីអ្វីដែលលេខអាចប្រាប់។ សូមបញ្ចូលតម្លៃទំហំធម្មតា។
form-each-column-once = ជួរឈរនីមួយៗម្តង
range-above-zero = ច្រើនជាង 0{ $unit }

changes-title = ការផ្លាស់ប្តូរ និងកំណែ
changes-text = ក្របខ័ណ្ឌផ្លាស់ប្តូរតែពេលដែលប្រទេសទាំងប្រាំមួយយល់ព្រម។ សំណើ ចម្លើយ និងកំណែមុនៗទាំងអស់នៅទីនេះសម្រាប់អ្នករាល់គ្នាអាន។ ភាពស្ងៀមស្ងាត់មិនមែនជាការយល់ព្រមទេ ហើយការជំទាស់តែមួយបញ្ចប់សំណើ។
changes-waiting = { $count ->
   *[other] សំណើ { $count } កំពុងរង់ចាំចម្លើយរបស់អ្នក។
}
changes-proposals = សំណើ
changes-none = មិនទាន់មានសំណើនៅឡើយទេ។ អ្នកដែលតំណាងឱ្យប្រទេសណាមួយអាចស្នើការផ្លាស់ប្តូរខាងក្រោម ក្រោយពេលចូលគណនី។
changes-about = អំពីអ្វី
changes-by = ស្នើដោយ
changes-standing = ស្ថានភាព
changes-agreed-n = យល់ព្រម
changes-your-turn = រង់ចាំចម្លើយរបស់អ្នក
n-of-six = { $n } ក្នុងចំណោម { $six }
versions-title = កំណែ
version-name = កំណែ
version-number = កំណែទី { $number }
version-since = ចូលជាធរមានតាំងពី
version-adopted = ដូចដែលប្រទេសទាំងប្រាំមួយបានអនុម័ត
version-in-force = ជាធរមាន
version-replaced = ត្រូវបានជំនួស
version-by-change = ការផ្លាស់ប្តូរ
version-until = កំណែនេះមានសុពលភាពរហូតដល់ { $day }។
propose-title = ស្នើការផ្លាស់ប្តូរ
propose-wish = អ្វីដែលគួរកើតឡើង
propose-language = ភាសានៃអត្ថបទដែលអ្នកកែ
propose-next = បន្ត
propose-text = ប្រទេសប្រាំទៀតឃើញសំណើរបស់អ្នកភ្លាមៗ។ វាចូលជាធរមានលុះត្រាតែប្រទេសទាំងប្រាំមួយយល់ព្រម រួមទាំងប្រទេសអ្នក៖ សូមឆ្លើយដែរ។
propose-for = សម្រាប់ប្រទេសណា
propose-days = ពី 1 ដល់ 366 ថ្ងៃគិតពីថ្ងៃនេះ; 30 ថ្ងៃ ប្រសិនបើទុកឱ្យទទេ។
propose-button = ស្នើ
wish-amend = កែអ្វីដែលវាចែង
wish-add = បន្ថែមសកម្មភាពមួយទៅវិធានការនេះ
wish-remove = ដកសកម្មភាពនេះចេញ
act-amend = ការកែប្រែ
act-add = សកម្មភាពថ្មី
act-remove = ដកចេញ
change-difference = អ្វីដែលនឹងផ្លាស់ប្តូរ
change-part = ផ្នែក
change-before = មុន
change-after = ក្រោយ
change-answers = ប្រទេសទាំងប្រាំមួយ
change-answer = ចម្លើយ
change-day = ថ្ងៃ
change-history = ចម្លើយមុនៗ
change-your-answer = ចម្លើយរបស់អ្នក
change-reason-note = ការជំទាស់ត្រូវការហេតុផល ដែលបង្ហាញដល់អ្នករាល់គ្នា។ អ្នកអាចឆ្លើយម្តងទៀតរហូតដល់សំណើត្រូវបានសម្រេច។
change-answer-button = ឆ្លើយ
change-take-back = ដកសំណើវិញ
position-agree = យល់ព្រម
position-object = ជំទាស់
position-abstain = អនុប្បវាទ
position-none = មិនទាន់ឆ្លើយ
position-nobody = មិនទាន់ឆ្លើយ; នៅទីនេះមិនទាន់មានអ្នកតំណាងឱ្យប្រទេសនេះទេ
standing-open = បើកចំហ៖ កំពុងរង់ចាំចម្លើយ
standing-agreed = ទាំងប្រាំមួយបានយល់ព្រម; ជាធរមានតាំងពី { $day }
standing-objected = { $country } បានជំទាស់នៅ { $day }
standing-lapsed = មិនបានយល់ព្រមទាំងប្រាំមួយត្រឹម { $day }
standing-taken-back = ត្រូវបានដកវិញនៅ { $day }
standing-overtaken = ការផ្លាស់ប្តូរផ្សេងទៀតបានជំនួសនៅ { $day }
action-propose = ស្នើការផ្លាស់ប្តូរក្របខ័ណ្ឌ
action-answer = ឆ្លើយសំណើក្នុងនាមប្រទេសរបស់ខ្លួន
state-register = បញ្ជី សម្រាប់ប្រទេសរបស់ខ្លួន
field-reason = ហេតុផល
field-answer-by = ចម្លើយត្រឹម
field-part-code = លេខកូដ
field-part-title = ចំណងជើង
field-part-schedule = កាលវិភាគ
field-part-start = ចាប់ផ្តើម
field-part-end = បញ្ចប់
refusal-consensus = នេះជាផ្នែកនៃក្របខ័ណ្ឌ។ អ្វីដែលបានព្រមព្រៀងផ្លាស់ប្តូរតែពេលប្រទេសទាំងប្រាំមួយយល់ព្រម៖ សូមស្នើការផ្លាស់ប្តូរ។
refusal-no-change = សំណើនេះមិនផ្លាស់ប្តូរអ្វីទេ។ សូមសរសេរអ្វីដែលគួរខុសពីមុន។
refusal-decided = សំណើនេះត្រូវបានសម្រេចរួចហើយ។

outcomes-title = អ្វីដែលបានសន្យា អ្វីដែលបានធ្វើ
outcomes-promised = សម្រាប់ឆ្នាំ 2023 ដល់ 2027 ចិន មីយ៉ាន់ម៉ា ឡាវ ថៃ កម្ពុជា និងវៀតណាម បានសន្យាសកម្មភាព { $activities } ក្នុងវិធានការ { $actions } នៃវិស័យអាទិភាព { $areas }។
outcomes-text = ខាងក្រោមជាអ្វីៗទាំងអស់ដែលមានកំណត់ត្រានៅទីនេះ។ លេខនីមួយៗបើកទៅបន្ទាត់ដែលវាបូក; គ្មានអ្វីត្រូវបានប៉ាន់ស្មានទេ ហើយអ្វីដែលគ្មាននរណាបញ្ចូល មិនត្រូវបានរាប់ទេ។
outcomes-participants = អ្នកចូលរួមដែលកំណត់ហេតុរាប់
outcomes-started = សកម្មភាពឆ្នាំ 2023–2027 ដែលមានកំណត់ត្រា
outcomes-areas = តាមវិស័យអាទិភាព
outcomes-area = វិស័យអាទិភាព
outcomes-activities = សកម្មភាពដែលបានសន្យា
outcomes-areas-note = អ្វីដែលស្ថិតក្នុងវិស័យពីរ ត្រូវបានរាប់ក្នុងវិស័យទាំងពីរ ដូច្នេះជួរឈរមិនបូកស្មើលេខខាងលើទេ។
outcomes-timeline = ពីមួយឆ្នាំទៅមួយឆ្នាំ 2016–2027
outcomes-timeline-what = បន្ទាត់ដែលមានកំណត់ត្រា តាមឆ្នាំដែលចាប់ផ្តើម
outcomes-all-lines = បន្ទាត់ទាំងអស់
outcomes-csv = ទាញយក CSV
outcomes-sites = ទីតាំងនៃការបង្ហាញគំរូ
outcomes-money = ប្រាក់ គិតជាដុល្លារអាមេរិក
outcomes-no-money = មិនទាន់មានប្រាក់ត្រូវបានបញ្ចូលទេ។
outcomes-money-countries = តាមប្រទេសដែលបានបញ្ចូល
outcomes-without-rate = { $count ->
    [0] ចំនួនទឹកប្រាក់ទាំងអស់មានអត្រា។
   *[other] ចំនួនទឹកប្រាក់ { $count } គ្មានអត្រា និងមិនស្ថិតក្នុងផលបូកទេ។
}
outcomes-stories = រឿងរ៉ាវពីមូលដ្ឋាន
outcomes-published = ដូចដែលបានផ្សាយនៅកន្លែងផ្សេង
outcomes-published-text = តួលេខទាំងនេះមាននៅក្នុងឯកសារនៃកិច្ចសហប្រតិបត្តិការ ដែលមិនរាយអ្វីដែលវារាប់; លេខខាងលើគឺជាអ្វីដែលមជ្ឈមណ្ឌលនេះអាចបង្ហាញមួយបន្ទាត់ម្តងៗ។
outcomes-figure = តួលេខ
outcomes-stated = បានបញ្ជាក់
lines-title = បន្ទាត់នៅពីក្រោយលេខ
lines-count = { $count ->
    [0] គ្មានកំណត់ត្រា។
   *[other] បន្ទាត់ { $count }។
}
lines-since = { $year } ឬក្រោយ
lines-sum = សរុប
log-title = បន្ទាត់នៃកំណត់ហេតុសកម្មភាព
log-new = បញ្ចូលអ្វីដែលបានធ្វើ
log-new-text = បន្ទាត់មួយប្រាប់អ្វីដែលបានធ្វើរួច។ អ្នករាល់គ្នាឃើញវាភ្លាម។ វាមិនអាចកែបានទេ មានតែគូសចោលដោយមានហេតុផល រួចបញ្ចូលជាថ្មី។
log-country = បញ្ចូលសម្រាប់
log-evidence-note = លេខសម្គាល់នៃកំណត់ត្រាសាធារណៈដែលបង្ហាញវា ដូចក្នុងអាសយដ្ឋានរបស់វា; អាចទុកទទេ។
log-money-note = ចំនួនដូចជា 12500 ឬ 12500.50។ បើគ្មានអត្រា ចំនួនជារូបិយប័ណ្ណផ្សេងមិនចូលក្នុងផលបូកទេ។ ចំនួនបន្ថែមគឺជាបន្ទាត់បន្ថែម។
log-enter = បញ្ចូល
log-struck = បន្ទាត់នេះត្រូវបានគូសចោល និងមិនរាប់ទៀតទេ។
log-strike = គូសបន្ទាត់នេះចោល
log-strike-note = បន្ទាត់ និងហេតុផលរបស់អ្នកនៅសម្រាប់អ្នករាល់គ្នាអាន។
sort-of-line-event = ព្រឹត្តិការណ៍
sort-of-line-demonstration = ការបង្ហាញគំរូ
sort-of-line-research = លទ្ធផលស្រាវជ្រាវ
sort-of-line-entry = បន្ទាត់ក្នុងកំណត់ហេតុ
flow-commitment = បានសន្យា
flow-disbursement = បានបង់
flow-in-kind = ជាវត្ថុ
funding-cooperation-fund = មូលនិធិសហប្រតិបត្តិការមេគង្គ-ឡានឆាង
funding-chinese-government = រដ្ឋាភិបាលចិន
funding-international = អង្គការអន្តរជាតិ ដៃគូ និងប្រទេសទីបី
funding-regional = អង្គការជាតិ និងតំបន់ផ្សេងទៀត
funding-private = វិស័យឯកជន
funding-countries = ប្រទេសមេគង្គ-ឡានឆាង
sector-government = រដ្ឋាភិបាល
sector-international = អង្គការអន្តរជាតិ
sector-non-governmental = អង្គការក្រៅរដ្ឋាភិបាល
sector-private = ក្រុមហ៊ុន និងធនាគារ
sector-research = ស្រាវជ្រាវ និងអប់រំ
sector-community = សហគមន៍
field-log-activity = សកម្មភាពនៃក្របខ័ណ្ឌ
field-what-was-done = អ្វីដែលបានធ្វើ
field-day-done = ពេលណា
field-evidence = ភស្តុតាង
field-participants = អ្នកចូលរួម
field-women = ស្ត្រី និងក្មេងស្រី
field-men = បុរស និងក្មេងប្រុស
field-youth = អាយុ 15 ដល់ 24 ឆ្នាំ
field-from-country = អ្នកចូលរួមតាមប្រទេស
field-from-sector = អ្នកចូលរួមតាមវិស័យ
field-flow = ប្រាក់ក្លាយជាអ្វី
field-funding = ប្រភពប្រាក់
field-amount = ចំនួន
field-currency = រូបិយប័ណ្ណ
field-rate = ដុល្លារអាមេរិកក្នុងមួយឯកតា
field-rate-on = ថ្ងៃនៃអត្រា
field-rate-source = អ្នកផ្សាយអត្រា
field-money = ចំនួនទឹកប្រាក់
parts-gender = ស្ត្រី និងបុរស
parts-youth = យុវជន
parts-countries = ប្រទេសនានា
parts-sectors = វិស័យនានា
refusal-rate = អត្រាគឺ “{ $found }”; រំពឹងទុក៖ លេខធំជាងសូន្យ និងអ្នកផ្សាយវា។
refusal-parts = មានអ្នកចូលរួម { $total } ប៉ុន្តែ{ $part }បូកបាន { $found }។
action-log = បញ្ចូលអ្វីដែលបានធ្វើ សម្រាប់ប្រទេសមួយ
outcomes-undated = មិនបានបញ្ជាក់ឆ្នាំ
outcomes-calendar = ព្រឹត្តិការណ៍ជាឯកសារប្រតិទិន
outcomes-under = ក្រោមក្របខ័ណ្ឌ តាំងពី 2023
outcomes-zero = អ្វីដែលគ្មាននរណាបញ្ចូលមិនត្រូវបានរាប់ទេ៖ សូន្យមានន័យថាគ្មានកំណត់ត្រានៅទីនេះ មិនមែនថាគ្មានអ្វីត្រូវបានធ្វើទេ។
outcomes-before = មុននោះ 2016–2022
outcomes-column-started = ក្នុងនោះមានកំណត់ត្រាតាំងពី 2023
outcomes-column-since = បន្ទាត់តាំងពី 2023
outcomes-column-before = បន្ទាត់ 2016–2022
lines-until = { $year } ឬមុន
log-activity-gone = ត្រូវបានដកចេញពីក្របខ័ណ្ឌ
log-evidence-gone = លែងជាសាធារណៈ
field-country = ប្រទេស
field-wish = អ្វីដែលគួរកើតឡើង
field-position = ចម្លើយ
field-language-of-agreed = ភាសានៃអ្វីដែលបានព្រមព្រៀង
lines-activities = { $count ->
    [0] គ្មានបន្ទាត់ណាជាកម្មសិទ្ធិរបស់សកម្មភាពនៃក្របខ័ណ្ឌទេ។
   *[other] ជារបស់សកម្មភាព { $count } នៃក្របខ័ណ្ឌ។
}
results-title = លទ្ធផល
results-text = សូចនាករនីមួយៗមានតម្លៃនៅពេលចាប់ផ្តើម តម្លៃដែលត្រូវសម្រេចនៅឆ្នាំជាក់លាក់ និងអ្វីដែលបានវាស់តាំងពីពេលនោះ។ ទាំងអស់ត្រូវបានបញ្ចូលដោយប្រទេសនានា ហើយតម្លៃនីមួយៗបញ្ជាក់កន្លែងដែលបានផ្សព្វផ្សាយ។
results-lead = សន្ទស្សន៍នៃក្របខ័ណ្ឌគឺ { $value } ក្នុងចំណោម 100។ វាអាចស្ថិតនៅចន្លោះពី { $low } ដល់ { $high } អាស្រ័យលើអ្វីដែលមិនទាន់ដឹង។
results-nothing = មិនទាន់មានតម្លៃវាស់ណាមួយត្រូវបានកត់ត្រានៅឡើយ៖ សន្ទស្សន៍នៃក្របខ័ណ្ឌអាចស្ថិតនៅចន្លោះពី 0 ដល់ 100។
results-new = បញ្ចូលសូចនាករ
results-new-text = សូចនាករស្ថិតក្រោមសកម្មភាពមួយនៃក្របខ័ណ្ឌ។ តម្លៃតិចគឺល្អជាង នៅពេលគោលដៅទាបជាងតម្លៃមូលដ្ឋាន។ វានៅក្នុងបញ្ជីជានិច្ច៖ អ្វីដែលបញ្ចូលខុសត្រូវបានលុបចោលដោយមានហេតុផល ហើយបញ្ចូលជាថ្មី។
results-indicators = សូចនាករ
results-none = ឯកសារស្ថាបនាមិនផ្តល់សូចនាករដែលមានតម្លៃមូលដ្ឋាន និងគោលដៅទេ ហើយគ្មានប្រទេសណាបានបញ្ចូលនៅឡើយ។ អ្នកតំណាងទំនាក់ទំនងបញ្ចូលវានៅទីនេះ។
results-newest = តម្លៃថ្មីបំផុត
results-class = វឌ្ឍនភាព
results-struck = បានលុបចោល។
results-csv = សូចនាករ និងតម្លៃទាំងអស់ជា CSV
results-index = សន្ទស្សន៍នៃក្របខ័ណ្ឌ
results-index-text = សូចនាករនីមួយៗទទួលបាន 0 ពិន្ទុនៅតម្លៃមូលដ្ឋាន និង 100 នៅគោលដៅ។ សូចនាករត្រូវបានបូករួមទៅសកម្មភាព សកម្មភាពទៅវិស័យ វិស័យទៅទាំងមូល ដោយមធ្យមភាគមានទម្ងន់៖ វិស័យមានទម្ងន់ស្មើគ្នា ហើយសកម្មភាពក្នុងវិស័យក៏ដូចគ្នា។ អ្វីដែលបាត់មិនរាប់ជាសូន្យទេ៖ វាមិនចូលក្នុងមធ្យមភាគ ហើយពង្រីកចន្លោះតាមអ្វីដែលវាអាចជា។
results-picture = ពិន្ទុពី 0 ដល់ 100៖ បន្ទះគឺអ្វីដែលអាចជា សញ្ញាគឺមធ្យមភាគនៃអ្វីដែលដឹង
results-terms = តួនីមួយៗនៃសន្ទស្សន៍
results-term = តួ
results-part = ចំណែកនៃតួខាងលើ
results-points = ពិន្ទុ
results-between = អាចជា
results-contribution = បន្ថែមទៅតួខាងលើ
results-known = សូចនាករដែលដឹង
results-source = ពិន្ទុ និងមធ្យមភាគតាម OECD និង JRC (2008), Handbook on Constructing Composite Indicators ចន្លោះគឺការបន្ថែមរបស់យើង។ សម្រាប់កម្មវិធី៖
results-whole = ក្របខ័ណ្ឌទាំងមូល
results-interval = { $low }–{ $high }
results-value = { $value } ({ $year })
n-of-n = { $n } ក្នុងចំណោម { $all }
results-indicator = សូចនាករ
results-action-gone = សកម្មភាពរបស់វាលែងមានក្នុងក្របខ័ណ្ឌ ដូច្នេះវាមិនមែនជាតួនៃសន្ទស្សន៍ទេ។
results-measured = តម្លៃមូលដ្ឋាន និងអ្វីដែលបានវាស់តាំងពីពេលនោះ
results-values = តម្លៃ
results-no-values = គ្មានអ្វីត្រូវបានវាស់តាំងពីតម្លៃមូលដ្ឋាន ឬគ្មានអ្នកណាបានបញ្ចូលនៅឡើយ។
results-parts = ក្នុងនោះ
results-counts = រាប់
results-counts-yes = បាទ/ចាស
results-counts-no = ទេ៖ តម្លៃក្រោយនៃឆ្នាំដដែលត្រូវបានរាប់
results-measure = បញ្ចូលតម្លៃ
results-by-country = តម្លៃនៃប្រទេសនីមួយៗ
results-strike = លុបសូចនាករនេះចោល
progress-title = របៀបដែលថ្នាក់ត្រូវបានរកឃើញ
progress-text = កំណើនប្រចាំឆ្នាំតាំងពីតម្លៃមូលដ្ឋានត្រូវបានប្រៀបធៀបនឹងកំណើនដែលនាំទៅដល់គោលដៅនៅឆ្នាំរបស់វា៖ ច្រើនចាប់ពី 95 % មធ្យមចាប់ពី 60 % តិចចាប់ពី 0 % ទាបជាងនេះគឺថយក្រោយ (Open SDG តាម Eurostat)។
progress-from-zero = តម្លៃមូលដ្ឋាន ឬគោលដៅគឺ 0។ មិនអាចគណនាកំណើនពីសូន្យបានទេ៖ វាត្រូវបានយកជា 0.001 ដូចក្នុងឯកសារបោះពុម្ព ដូច្នេះកំណើនធំជានិច្ច។
progress-term-base = តម្លៃមូលដ្ឋាន
progress-term-newest = តម្លៃថ្មីបំផុត
progress-term-elapsed = ពេលវេលាដែលកន្លងផុតរវាងតម្លៃមូលដ្ឋាន និងគោលដៅ
progress-term-observed = កំណើនក្នុងមួយឆ្នាំ ដែលសង្កេតឃើញ
progress-term-required = កំណើនក្នុងមួយឆ្នាំ ដែលត្រូវការ
progress-term-measure = ដែលសង្កេតឃើញធៀបនឹងដែលត្រូវការ
progress-term-bounds = ច្រើន · មធ្យម · តិច ចាប់ពី
progress-term-score = ពិន្ទុពី -5 ដល់ 5
progress-deterioration = ថយក្រោយ៖ វាទៅក្នុងទិសដៅខុស។
progress-limited = វឌ្ឍនភាពតិច៖ ទិសដៅត្រូវ តែយឺតពេក។
progress-moderate = វឌ្ឍនភាពមធ្យម៖ ទិសដៅត្រូវ តែមិនលឿនគ្រប់គ្រាន់សម្រាប់គោលដៅ។
progress-substantial = វឌ្ឍនភាពច្រើន៖ កំពុងឆ្ពោះទៅគោលដៅ។
progress-target-achieved = សម្រេចគោលដៅ។
progress-none = មិនទាន់មានថ្នាក់។
no-progress-too-few = ថ្នាក់ត្រូវការតម្លៃនៃឆ្នាំក្រោយតម្លៃមូលដ្ឋាន។
no-progress-signs = មិនអាចគណនាកំណើនរវាងតម្លៃក្រោមសូន្យ និងលើសូន្យបានទេ។
no-progress-target = តម្លៃមូលដ្ឋាន និងគោលដៅស្ថិតនៅសងខាងសូន្យ ដែលមិនអាចគណនាកំណើនបាន។
no-progress-number = លេខទាំងនេះមិនអនុញ្ញាតឱ្យគណនាកំណើនបានទេ។
field-framework-action = សកម្មភាពនៃក្របខ័ណ្ឌ
field-indicator-title = សូចនាករ
field-unit = ឯកតា
field-method = របៀបវាស់
field-indicator-source = កន្លែងដែលតម្លៃមូលដ្ឋាន និងគោលដៅត្រូវបានផ្សព្វផ្សាយ
field-baseline-year = ឆ្នាំនៃតម្លៃមូលដ្ឋាន
field-baseline = តម្លៃមូលដ្ឋាន
field-target-year = ឆ្នាំនៃគោលដៅ
field-target = គោលដៅ
field-weight = ទម្ងន់
field-value-year = ឆ្នាំនៃតម្លៃ
field-value = តម្លៃ
field-value-source = អ្នកណាបានផ្សព្វផ្សាយតម្លៃ និងនៅឯណា
field-value-women = តម្លៃនៃស្ត្រី និងក្មេងស្រី
field-value-men = តម្លៃនៃបុរស និងក្មេងប្រុស
refusal-struck = នេះត្រូវបានលុបចោលរួចហើយ។
outcomes-embed = បង្ហាញតួលេខទាំងនេះក្នុងទំព័ររបស់អ្នក
outcomes-embed-text = ស៊ុមនេះបង្ហាញតួលេខដូចគ្នា ថ្មីបំផុតជានិច្ច ដោយគ្មានខូគី និងស្គ្រីប។
action-score = វាយតម្លៃសកម្មភាពជាអ្នកត្រួតពិនិត្យឯករាជ្យ
action-moderate = អនុញ្ញាត ឬមិនអនុញ្ញាតមតិសាធារណៈ
reviews-title = ការត្រួតពិនិត្យ
reviews-text = ក្នុងជុំត្រួតពិនិត្យមួយ ប្រទេសនានាប្រាប់ពីស្ថានភាពសកម្មភាពរបស់ខ្លួន អ្នកត្រួតពិនិត្យឯករាជ្យពិនិត្យមើល ហើយគ្រប់គ្នាអាចផ្តល់មតិ។ ទាំងបីត្រូវបានបង្ហាញក្បែរគ្នា។
reviews-none = មិនទាន់មានជុំណាត្រូវបានបើកទេ។ អ្នកតំណាងទំនាក់ទំនងបើកវានៅទីនេះ។
review-open = កំពុងបើក
review-closed = បានបិទ
review-closed-on = បានបិទនៅ { $day }
review-name = { $kind } { $year }
round-kind-annual = ការត្រួតពិនិត្យប្រចាំឆ្នាំ
round-kind-mid-term = ការត្រួតពិនិត្យពាក់កណ្តាលអាណត្តិ
round-kind-final = ការត្រួតពិនិត្យចុងក្រោយ
review-new = បើកជុំមួយ
review-new-text = សាធារណជនផ្តល់មតិរហូតដល់ថ្ងៃមួយ ប្រទេស និងអ្នកត្រួតពិនិត្យបញ្ចូលអ្វីដែលរកឃើញរហូតដល់ថ្ងៃមួយទៀត។ ជុំត្រូវបានបិទនៅពេលមតិទាំងអស់ត្រូវបានឆ្លើយ។
field-round-kind = ប្រភេទនៃការត្រួតពិនិត្យ
field-round-year = ឆ្នាំដែលត្រូវត្រួតពិនិត្យ
field-round-opens = ថ្ងៃដំបូង
field-comments-until = ថ្ងៃចុងក្រោយសម្រាប់មតិសាធារណៈ
field-round-until = ថ្ងៃចុងក្រោយសម្រាប់ប្រទេស និងអ្នកត្រួតពិនិត្យ
report-title = របាយការណ៍វាយតម្លៃ
review-eyes = បានធ្វើប៉ុន្មាន គិតជាភាគរយ
review-eyes-text = បីភាគីពិនិត្យមើលសកម្មភាពនីមួយៗ៖ អ្នកទទួលខុសត្រូវ អ្នកត្រួតពិនិត្យឯករាជ្យ និងសាធារណជន។ លេខនីមួយៗជាមេដ្យាន។ ពេលមានច្រើននាក់ ក្នុងវង់ក្រចកមានតម្លៃតិចបំផុត និងច្រើនបំផុត បើខុសគ្នា បន្ទាប់មកចំនួនអ្នកនិយាយ៖ 40 (20–60; 2)។ មិនយកមធ្យមភាគទេ៖ បើខុសគ្នា 20 ពិន្ទុឡើងទៅ វាត្រូវបានបញ្ជាក់។
review-responsible = អ្នកទទួលខុសត្រូវ
review-reviewers = អ្នកត្រួតពិនិត្យឯករាជ្យ
review-public = សាធារណជន
review-distance = ខុសគ្នា
review-disagree = មិនស្របគ្នា
review-disagree-text = ពីរក្នុងចំណោមបីខុសគ្នា 20 ពិន្ទុឡើងទៅ។ ទស្សនៈទាំងពីរនៅដដែល។
review-eye = { $median } ({ $range }; { $n })
review-eye-same = { $median } ({ $n })
review-comments = មតិសាធារណៈ
review-no-comments = មិនទាន់មានមតិណាត្រូវបានផ្សាយទេ។
review-comment = មតិ
review-unanswered = មិនទាន់បានឆ្លើយ។
review-reply = ឆ្លើយ
field-reply = ចម្លើយផ្លូវការ
review-refused = មតិ { $count } មិនត្រូវបានផ្សាយ ដោយហេតុផល៖
review-waiting = មតិសម្រាប់អ្នកសម្របសម្រួល
review-not-let-in = មិនត្រូវបានផ្សាយ៖
review-let-in = ផ្សាយ
review-refuse-why = ហេតុអ្វីមិនផ្សាយ គ្រប់គ្នាអានបាន
review-refuse = មិនផ្សាយ
review-say = មតិរបស់អ្នក
review-say-text = គ្រប់គ្នាអាចផ្តល់មតិរហូតដល់ { $day } ជាភាសាណាមួយក្នុងចំណោមប្រាំពីរ ដោយមិនចាំបាច់មានគណនី។ អ្នកសម្របសម្រួលពិនិត្យមតិនីមួយៗមុនពេលផ្សាយ ហើយវាទទួលបានចម្លើយផ្លូវការ។ ឈ្មោះរបស់អ្នកបង្ហាញតែពេលអ្នកសរសេរវា។
review-said = មតិរបស់អ្នកត្រូវបានរក្សាទុក។ អ្នកសម្របសម្រួលនឹងពិនិត្យវាមុនពេលផ្សាយ។
review-about = អំពីអ្វី
field-comment = មតិ
field-comment-name = ឈ្មោះសម្រាប់ដកស្រង់ (អាចទទេ)
review-your-progress = តាមអ្នកមើល បានធ្វើប៉ុន្មាន 0–100 % (អាចទទេ)
review-send = ផ្ញើមតិ
review-close = បិទជុំ
review-close-text = បន្ទាប់ពីនោះ មិនអាចបញ្ចូលអ្វីបានទេ។ មតិទាំងអស់ត្រូវឆ្លើយជាមុនសិន អ្វីដែលមិនបាននិយាយនៅតែបាត់ ហើយត្រូវបានបញ្ជាក់។
review-nothing-said = មិនទាន់មានអ្វីត្រូវបាននិយាយ។
review-counts-not = មិនរាប់៖ អ្នកនិពន្ធក៏តំណាងអ្នកទទួលខុសត្រូវដែរ។
review-assess = ប្រាប់ពីស្ថានភាព
field-progress = បានធ្វើប៉ុន្មាន 0–100 %
field-quality = ល្អប៉ុណ្ណា ពី 1 (ខ្សោយ) ដល់ 5 (ល្អណាស់)
field-difficulty = អ្វីដែលលំបាក
field-next-step = ជំហានបន្ទាប់
review-evidence-note = លេខសម្គាល់កំណត់ត្រាសាធារណៈ ដោយមានដកឃ្លា។ យ៉ាងហោចណាស់មួយ បើមានអ្វីបានធ្វើ។
review-score = បញ្ចូលពិន្ទុរបស់អ្នក
review-score-text = អ្នកដែលមានចំណែកក្នុងសកម្មភាពមិនអាចឱ្យពិន្ទុវាបានទេ។ អ្វីដែលបញ្ចូលម្តងទៀតជំនួសអ្វីដែលបានបញ្ចូលមុន។
review-missing-own = សកម្មភាព { $count } ដែលអ្នកទទួលខុសត្រូវមិនទាន់ប្រាប់ស្ថានភាព។
review-missing-scores = សកម្មភាព { $count } មានពិន្ទុឯករាជ្យតិចជាងពីរ។
review-missing-replies = មតិ { $count } មិនទាន់បានឆ្លើយ។
review-nameless = មិនបញ្ចេញឈ្មោះ
review-says-done = និយាយថាបានធ្វើ { $progress }%
review-marks = បានធ្វើ { $progress }% គុណភាព { $quality } ក្នុងចំណោម 5
refusal-interested = អ្នកមានចំណែកក្នុងសកម្មភាពនេះ ដូច្នេះមិនអាចត្រួតពិនិត្យវាបានទេ។
refusal-not-open = ថ្ងៃនេះមិនទទួលទេ សូមមើលកាលបរិច្ឆេទ។
refusal-unanswered = មតិ { $count } កំពុងរង់ចាំអ្នកសម្របសម្រួល ឬចម្លើយ។
report-name = របាយការណ៍វាយតម្លៃ៖ { $round }
report-made-of = បង្កើតពីបញ្ជីនៃមជ្ឈមណ្ឌលចំណេះដឹងមេគង្គ-ឡានឆាង { $n } ធាតុ
report-summary = សេចក្តីសង្ខេប
report-days = ថ្ងៃនៃជុំ
report-state = ស្ថានភាព
report-assessed = សកម្មភាពដែលអ្នកទទួលខុសត្រូវបានប្រាប់ស្ថានភាព
report-scored = សកម្មភាពដែលមានពិន្ទុឯករាជ្យពីរឡើងទៅ
report-disagreeing = សកម្មភាពដែលពីរក្នុងចំណោមបីខុសគ្នា 20 ពិន្ទុឡើងទៅ
report-refused = មតិដែលមិនត្រូវបានផ្សាយ
report-missing = អ្វីដែលបាត់
report-bars = បានធ្វើប៉ុន្មាន តាមអ្នកទទួលខុសត្រូវ
report-bars-what = ភាគរយ៖ សញ្ញាគឺមេដ្យាននៃប្រទេស បន្ទះគឺពីតិចបំផុតដល់ច្រើនបំផុត
report-index-source = ទម្ងន់ និងពិន្ទុនៃផ្នែកនីមួយៗ៖ ទំព័រលទ្ធផល
report-reviewer = អ្នកត្រួតពិនិត្យ { $n }
name-before = { $name }៖{ " " }
report-activities = សកម្មភាព
report-done = អ្វីដែលបានសន្យា និងបានធ្វើ
report-made = របៀបដែលរបាយការណ៍នេះត្រូវបានបង្កើត
report-made-text = លេខទាំងអស់ត្រូវបានគណនាពីបញ្ជីសាធារណៈ និងកំណត់ត្រានៃមជ្ឈមណ្ឌល គ្មានលេខណាត្រូវបានវាយបញ្ចូលសម្រាប់របាយការណ៍ទេ។ ទិន្នន័យដដែលផ្តល់របាយការណ៍ដដែលគ្រប់បៃ។ តារាងនីមួយៗនាំទៅប្រភពរបស់វា ពីជួរដេក ឬពីបន្ទាត់នៅខាងក្រោម។ អាសយដ្ឋានទាំងនេះមានទិន្នន័យ៖
report-languages = ពាក្យជុំវិញទិន្នន័យត្រូវបានបកប្រែដោយម៉ាស៊ីន និងមិនទាន់ត្រួតពិនិត្យ អ្វីដែលមនុស្សសរសេរនៅជាភាសាដើម។
registration-title = ការចុះឈ្មោះ
registration-none = មិនទាន់មានបញ្ជីចុះឈ្មោះត្រូវបានបើកសម្រាប់ព្រឹត្តិការណ៍នេះ។
registration-calendar = ឯកសារប្រតិទិននៃព្រឹត្តិការណ៍
registration-days = ចុះឈ្មោះពី { $opens } ដល់ { $closes }។
registration-places = កន្លែង { $taken } ក្នុងចំណោម { $places } ត្រូវបានយក។
registration-taken = មនុស្ស { $count } នាក់បានចុះឈ្មោះ គ្មានកម្រិត។
registration-waiting = មនុស្ស { $count } នាក់កំពុងរង់ចាំកន្លែង។
registration-not-yet = ការចុះឈ្មោះបើកនៅ { $day }។
registration-closed = ការចុះឈ្មោះបានបិទនៅ { $day }។
registration-full = កន្លែងទាំងអស់ពេញហើយ ហើយគ្មានបញ្ជីរង់ចាំ។
registration-register = ចុះឈ្មោះ
registration-text = មានបញ្ជីតែមួយសម្រាប់គ្រប់ភាសា តាមលំដាប់មកដល់។ មានតែអ្នករៀបចំព្រឹត្តិការណ៍ទេដែលអានអ្វីដែលអ្នកសរសេរ។ អ្នកទទួលបានអាសយដ្ឋានផ្ទាល់ខ្លួនសម្រាប់ត្រឡប់មកមើល ឬប្រគល់កន្លែងវិញ។
registration-from = ប្រទេស
registration-elsewhere = កន្លែងផ្សេង
registration-language = ភាសាដែលចង់ស្តាប់
registration-run = ដំណើរការព្រឹត្តិការណ៍នេះ
registration-list = បញ្ជីអ្នកចុះឈ្មោះ
registration-list-text = ការដែលអ្នកបើកបញ្ជីនេះត្រូវបានកត់ត្រាក្នុងកំណត់ត្រាសវនកម្ម។
registration-change-places = ប្តូរចំនួនកន្លែង
registration-open = បើកបញ្ជីចុះឈ្មោះ
registration-waiting-list = រក្សាបញ្ជីរង់ចាំពេលកន្លែងពេញ
field-places = ចំនួនកន្លែង (ទទេ៖ គ្មានកម្រិត)
field-registration-opens = ថ្ងៃដំបូងសម្រាប់ចុះឈ្មោះ
field-registration-closes = ថ្ងៃចុងក្រោយសម្រាប់ចុះឈ្មោះ
field-attendee-name = ឈ្មោះ
field-attendee-organisation = អង្គការ (អាចទទេ)
field-attendee-needs = អ្វីដែលអ្នកត្រូវការដើម្បីចូលរួម (អាចទទេ)
refusal-registered = អាសយដ្ឋាននេះមានក្នុងបញ្ជីរួចហើយ។
ticket-title = កន្លែង
ticket-confirmed = អ្នកមានកន្លែងហើយ។
ticket-waiting = អ្នកជាលេខ { $position } ក្នុងបញ្ជីរង់ចាំ។ ពេលមានកន្លែងប្រគល់វិញ អ្នកទីមួយទទួលបានវា។
ticket-cancelled = កន្លែងនេះត្រូវបានប្រគល់វិញ។
ticket-keep = សូមរក្សាអាសយដ្ឋាននេះ។ វាជាផ្លូវតែមួយដើម្បីត្រឡប់មកកន្លែងរបស់អ្នក ហើយអ្នកណាមានវាអាចប្រគល់វាវិញបាន។
ticket-cancel-text = បើអ្នកប្រគល់កន្លែងវិញ អ្នកទីមួយក្នុងបញ្ជីរង់ចាំទទួលបានវា ហើយគ្មានអ្វីដែលអ្នកសរសេរត្រូវបានរក្សាទុក។
ticket-cancel = ប្រគល់កន្លែងរបស់ខ្ញុំវិញ
partnership-title = តម្រូវការ និងការផ្តល់
partnership-text = អ្វីដែលអង្គការត្រូវការ និងអាចផ្តល់៖ ថវិកា បច្ចេកវិទ្យា ជំនាញ ទិន្នន័យ ការបណ្តុះបណ្តាល។ មជ្ឈមណ្ឌលប្រាប់ថាអ្វីដែលសមគ្នា និងហេតុអ្វី។ ទំនាក់ទំនងត្រូវបានប្រាប់តែពេលភាគីទាំងពីរយល់ព្រម។
partnership-none = គ្មានសេចក្តីជូនដំណឹងដែលមានសុពលភាពថ្ងៃនេះ។ អ្នកកាន់កំណត់ហេតុនៃប្រទេសបញ្ចូលនៅទីនេះ។
partnership-new = បញ្ចូលតម្រូវការ ឬការផ្តល់
partnership-side-need = តម្រូវការ
partnership-side-offer = ការផ្តល់
partnership-kind-money = ថវិកា
partnership-kind-technology = បច្ចេកវិទ្យា
partnership-kind-expertise = ជំនាញ
partnership-kind-data = ទិន្នន័យ
partnership-kind-training = ការបណ្តុះបណ្តាល
partnership-unit-us-dollars = ដុល្លារអាមេរិក
partnership-unit-person-days = ថ្ងៃ-មនុស្ស
partnership-unit-people = នាក់
partnership-term-subjects = ប្រធានបទរួម
partnership-term-place = ទីកន្លែង
partnership-term-capacity = សមត្ថភាព
partnership-term-language = ភាសា
partnership-term-timing = ពេលវេលា
partnership-matches = អ្វីដែលសមគ្នា
partnership-no-matches = ថ្ងៃនេះគ្មានអ្វីសមទេ។
partnership-score = { $score } ក្នុងចំណោម 100
partnership-share = ចំណែកនៃពិន្ទុ
partnership-because = ដោយសារ
partnership-ask = ស្នើសុំឱ្យស្គាល់ភាគីម្ខាងទៀត
partnership-agree = យល់ព្រម៖ ភាគីទាំងពីរឃើញគ្នា
partnership-decline = បដិសេធ
partnership-state-none = មិនទាន់មានអ្នកស្នើ។
partnership-state-asked = ភាគីមួយបានស្នើ ភាគីម្ខាងទៀតមិនទាន់ឆ្លើយ។
partnership-state-declined = ភាគីម្ខាងទៀតបានបដិសេធ។
partnership-state-introduced = ភាគីទាំងពីរបានយល់ព្រម។
partnership-contact = ទំនាក់ទំនង
partnership-withdraw = ដកសេចក្តីជូនដំណឹងនេះ
partnership-withdrawn = បានដក
partnership-anywhere = គ្រប់ទីកន្លែង
partnership-any = ណាក៏បាន
partnership-conditions = លក្ខខណ្ឌដែលត្រូវតែបំពេញ
field-notice-side = តម្រូវការ ឬការផ្តល់
field-notice-kind = អំពីអ្វី
field-notice-title = ចំណងជើង
field-text = លម្អិត
field-subjects = ប្រធានបទ៖ កូដដូចជា area:3 ឬ sdg:13 ដោយដកឃ្លា
field-countries = ប្រទេស (គ្មាន៖ គ្រប់ទីកន្លែង)
field-languages = ភាសាការងារ (គ្មាន៖ ណាក៏បាន)
field-organisation = អង្គការ (លេខសម្គាល់កំណត់ត្រា)
field-period = ថ្ងៃដំបូង និងចុងក្រោយ
field-first = ថ្ងៃដំបូង
field-last = ថ្ងៃចុងក្រោយ
field-notice-amount = ប៉ុន្មាន៖ ដុល្លារ ថ្ងៃ-មនុស្ស ឬចំនួនមនុស្ស (អាចទទេ)
field-only-countries = តែអង្គការនៃប្រទេសទាំងនេះ
field-only-organisation-forms = តែអង្គការប្រភេទទាំងនេះ (ដូចជា ministry, research)
field-must-language = ភាសាដែលភាគីម្ខាងទៀតត្រូវប្រើ
field-least-amount = យ៉ាងតិចប៉ុណ្ណេះ
field-least-days = យ៉ាងតិចប៉ុន្មានថ្ងៃរួមគ្នា
refusal-no-match = ទាំងពីរមិនសមគ្នា ឬមិនអាចធ្វើបែបនេះឥឡូវទេ។
field-judgement = ផ្សាយ ឬមិនផ្សាយ
refusal-done = នេះត្រូវបានធ្វើរួចហើយ។
refusal-waiting = មតិច្រើនពេកកំពុងរង់ចាំអ្នកសម្របសម្រួល។ សូមត្រឡប់មកវិញពេលក្រោយ អ្វីដែលអ្នកសរសេរនៅក្នុងទម្រង់នៅឡើយ។
progress-zero = (គណនាពី 0 ដែលកំណើនធំជានិច្ច។)
record-iati = បានរាយការណ៍តាមរយៈ IATI
outcomes-iati = សកម្មភាព IATI (XML)
outcomes-iati-organisation = អង្គការ IATI (XML)
outcomes-cbd = សកម្មភាពតាមគោលដៅជីវចម្រុះសកល (CSV)
calls-title = ការអំពាវនាវ
calls-text = អាហារូបករណ៍ និងជំនួយដែលផ្តល់ជូន អ្នកណាអាចដាក់ពាក្យ និងរបៀបវាយតម្លៃពាក្យសុំ។
calls-none = មិនទាន់មានការអំពាវនាវណាមួយត្រូវបានផ្សព្វផ្សាយទេ។
calls-new = ផ្សព្វផ្សាយការអំពាវនាវ
call-form-text = សូមសរសេរជាភាសានៃទំព័រនេះ។ ការអំពាវនាវនៅដូចដែលបានផ្សព្វផ្សាយ៖ មិនអាចកែប្រែក្រោយមកបានទេ។
field-call-title = ចំណងជើង
field-call-text = អ្វីដែលផ្តល់ជូន ដល់អ្នកណា និងហេតុអ្វី
field-call-programme = កម្មវិធី (លេខសម្គាល់កំណត់ត្រា អាចទុកទទេ)
field-call-opens = ថ្ងៃដំបូងសម្រាប់ដាក់ពាក្យ
field-call-closes = ថ្ងៃចុងក្រោយសម្រាប់ដាក់ពាក្យ
field-decide-by = ថ្ងៃចុងក្រោយសម្រាប់ការសម្រេច
field-call-places = ចំនួនដែលអាចទទួលយក
field-call-ages = អាយុ
call-nationalities = សម្រាប់តែជនជាតិនៃប្រទេសទាំងនេះ (គ្មាន៖ ប្រទេសណាមួយក្នុងចំណោមប្រាំមួយ)
call-age-least = អាយុតិចបំផុត (អាចទុកទទេ)
call-age-most = អាយុច្រើនបំផុត (អាចទុកទទេ)
call-language = ភាសាដែលត្រូវអាចធ្វើការបាន
call-language-any = ណាក៏បាន
field-criterion = អ្វីដែលត្រូវវាយតម្លៃ
field-criterion-weight = ទម្ងន់គិតជាភាគរយ សរុបត្រូវជា 100
field-best-mark = ពិន្ទុខ្ពស់បំផុត
field-mark = ពិន្ទុ
field-birth-year = ឆ្នាំកំណើត
field-nominated-by = អ៊ីមែលរបស់អ្នកដែលបានតែងតាំងអ្នក (អាចទុកទទេ)
field-supervisor = អ៊ីមែលរបស់អ្នកដែលណែនាំអ្នក (អាចទុកទទេ)
field-statement = ហេតុអ្វីអ្នកដាក់ពាក្យ
field-reasons = ហេតុផល
field-outcome = ការសម្រេច
field-relation = ទំនាក់ទំនង
call-days = ដាក់ពាក្យពី { $opens } ដល់ { $closes } សម្រេចត្រឹម { $decided }
call-places = អាចទទួលយក { $count } នាក់
call-not-yet = ការដាក់ពាក្យបើកនៅ { $day }។
call-open = ការដាក់ពាក្យបើករហូតដល់ { $day }។
call-closed = ការដាក់ពាក្យបានបិទនៅ { $day }។
call-programme = កម្មវិធីដែលវាជាផ្នែក
call-eligible = អ្នកណាអាចដាក់ពាក្យ
call-anyone = ជនជាតិនៃប្រទេសទាំងប្រាំមួយ
call-nationality = ជនជាតិ៖ { $countries }
call-aged = អាយុ { $least } ដល់ { $most } ឆ្នាំ ក្នុងឆ្នាំដែលការអំពាវនាវបិទ
call-speaks = អាចធ្វើការជាភាសានេះ៖ { $language }
call-judged = របៀបវាយតម្លៃពាក្យសុំ
call-criterion = { $title }៖ { $weight } ភាគរយ ពិន្ទុពី 0 ដល់ { $scale }
call-judged-text = អ្នកពិនិត្យពីរនាក់ ឬច្រើនជាងនេះ ដាក់ពិន្ទុ។ អ្នកដែលជិតស្និទ្ធនឹងអ្នកដាក់ពាក្យ (អង្គការតែមួយ ការណែនាំ គ្រួសារ ការបោះពុម្ពរួមគ្នា ឬការតែងតាំង) មិនអាន មិនដាក់ពិន្ទុ និងមិនសម្រេចទេ។ អ្នកដាក់ពាក្យត្រូវបានប្រាប់ការសម្រេច និងហេតុផល។
call-judge = ពាក្យសុំ
call-apply = ដាក់ពាក្យ
call-apply-text = មិនចាំបាច់មានគណនីទេ។ អ្នកទទួលបានអាសយដ្ឋានផ្ទាល់ខ្លួនសម្រាប់មើលការសម្រេច និងដកពាក្យសុំវិញ។ មានតែអ្នកវាយតម្លៃប៉ុណ្ណោះដែលអានអ្វីដែលអ្នកសរសេរ ហើយរាល់លើកត្រូវបានកត់ត្រា។
call-applications = ពាក្យសុំ { $count }
call-list-text = លេខ មិនមែនឈ្មោះទេ។ អ្នកដែលជិតស្និទ្ធនឹងអ្នកដាក់ពាក្យត្រូវបានឃាត់ពីពាក្យសុំនោះ។ ការបើកមួយៗទុកមួយបន្ទាត់ក្នុងកំណត់ត្រាសវនកម្ម។
call-no-applications = មិនទាន់មាននរណាដាក់ពាក្យទេ។
call-back = ទៅកាន់ការអំពាវនាវ
application = ពាក្យសុំ
application-own = ពាក្យសុំរបស់អ្នក
application-keep = សូមរក្សាអាសយដ្ឋាននេះ។ វាជាផ្លូវតែមួយដើម្បីត្រឡប់ទៅពាក្យសុំរបស់អ្នក ហើយអ្នកណាមានវាអាចអាន និងដកវាវិញបាន។
application-waits = មិនទាន់សម្រេចនៅឡើយទេ។
application-decided = សម្រេចនៅ { $day }៖ { $outcome }
application-withdrawn = ត្រូវបានដកវិញ។ គ្មានអ្វីដែលបានសរសេរត្រូវបានរក្សាទុកនៅទីនេះទេ។
application-withdraw = ដកវិញ
application-withdraw-text = បើអ្នកដកវិញ គ្មានអ្វីដែលអ្នកសរសេរត្រូវបានរក្សាទុកទេ ហើយអ្នកអាចដាក់ពាក្យម្តងទៀតពេលការអំពាវនាវនៅបើក។
application-nationality = សញ្ជាតិ
application-organisation = កន្លែងដែលអ្នកធ្វើការ ឬសិក្សា
application-languages = ភាសាដែលអ្នកអាចធ្វើការបាន
application-disclosed = ការអានរបស់អ្នកត្រូវបានកត់ក្នុងកំណត់ត្រាសវនកម្ម។
application-marks = ពិន្ទុ
application-ranking = ចំណាត់ថ្នាក់
application-decision = ការសម្រេច
application-scores = អ្នកពិនិត្យ { $count } នាក់បានដាក់ពិន្ទុ។
application-scored = អ្នកជាម្នាក់ក្នុងចំណោមពួកគេ។
application-rank = ចំណាត់ថ្នាក់ទី { $place }៖ មធ្យម { $mean } ភាគរយ គម្លាត { $spread } ពិន្ទុរវាងខ្ពស់ និងទាបបំផុត
application-score = ដាក់ពិន្ទុ
application-decide = សម្រេច
application-decide-text = អ្នកដាក់ពាក្យត្រូវបានប្រាប់ហេតុផល អ្នកដទៃឃើញតែចំនួនដែលបានទទួលយក។ ការសម្រេចមិនអាចកែប្រែបានទេ។
application-declare = ប្រកាសថាអ្នកជិតស្និទ្ធនឹងអ្នកដាក់ពាក្យ
application-declare-text = បន្ទាប់មកអ្នកត្រូវបានឃាត់ពីពាក្យសុំនេះជារៀងរហូត ហើយពិន្ទុដែលអ្នកបានដាក់លែងរាប់។
application-blocked = អ្នកមិនអាចអាន ដាក់ពិន្ទុ ឬសម្រេចពាក្យសុំនេះបានទេ។
conflict-same-person = វាជារបស់អ្នកផ្ទាល់។
conflict-same-organisation = អ្នកដាក់ពាក្យជារបស់អង្គការដែលអ្នកមានតួនាទី។
conflict-declared = អ្នក ឬអ្នកដាក់ពាក្យបានប្រកាសថាជិតស្និទ្ធនឹងគ្នា។
conflict-nominated = អ្នកបានតែងតាំងអ្នកដាក់ពាក្យ។
near-supervisor = អ្នកណែនាំ ឬសិស្ស
near-family = គ្រួសារ
near-co-author = យើងបានបោះពុម្ពរួមគ្នា
outcome-accepted = ទទួលយក
outcome-waiting-list = ក្នុងបញ្ជីរង់ចាំ
outcome-declined = បដិសេធ
refusal-call-day = ការអំពាវនាវមិនទទួលវានៅថ្ងៃនេះទេ។
refusal-ineligible = ការអំពាវនាវទាមទារអ្វីដែលមិនទាន់បំពេញ៖ { $unmet }
refusal-few-scores = ត្រូវមានអ្នកពិនិត្យពីរនាក់ដែលមិនជិតស្និទ្ធនឹងនរណាដាក់ពិន្ទុជាមុន។
refusal-no-place = កន្លែងទាំងអស់នៃការអំពាវនាវត្រូវបានផ្តល់ហើយ។
network-members = សមាជិក
network-count = សមាជិក { $count } នាក់
network-shown = មានតែអ្នកដែលយល់ព្រមប៉ុណ្ណោះដែលមានឈ្មោះនៅទីនេះ។
network-closed = បណ្តាញនេះមិនទាន់ទទួលសមាជិកនៅទីនេះទេ។
network-open = បើកទទួលសមាជិក
network-join = ចូលរួម
network-join-text = មិនចាំបាច់មានគណនីទេ។ អ្នកថែរក្សាបណ្តាញបញ្ជាក់សមាជិក។ អ្នកដទៃឃើញតែអ្វីដែលអ្នកគូស ហើយមិនដែលឃើញអ៊ីមែលរបស់អ្នកទេ។ អ្នកទទួលបានអាសយដ្ឋានផ្ទាល់ខ្លួនសម្រាប់កែប្រែ ឬចាកចេញ។
network-keep = អ្នកទាំងអស់ដែលស្នើចូលរួម
network-keep-text = ការមើលបញ្ជីនេះម្តងៗទុកមួយបន្ទាត់ក្នុងកំណត់ត្រាសវនកម្ម។ អ្នកដែលអ្នកដកចេញ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។
network-nobody = មិនទាន់មាននរណាស្នើចូលរួមទេ។
field-member-about = អ្វីដែលអ្នកធ្វើ (អាចទុកទទេ)
member-shows = អ្វីដែលគ្រប់គ្នាអាចឃើញ
member-shows-name = ឈ្មោះ និងប្រទេសរបស់ខ្ញុំ (បើគ្មានវា គ្មានអ្វីត្រូវបានបង្ហាញទេ)
member-shows-organisation = ស្ថាប័នរបស់ខ្ញុំ
member-shows-about = អ្វីដែលខ្ញុំធ្វើ
member-is-confirmed = សមាជិក
member-confirm = បញ្ជាក់
member-remove = ដកចេញ
membership-title = សមាជិកភាពរបស់អ្នក
membership-waits = វារង់ចាំការបញ្ជាក់ គ្មានអ្វីត្រូវបានបង្ហាញមុនពេលនោះទេ។
membership-confirmed = អ្នកជាសមាជិក។
membership-left = សមាជិកភាពនេះបានបញ្ចប់។ គ្មានអ្វីដែលបានសរសេរត្រូវបានរក្សាទុកទេ។
membership-keep = សូមរក្សាអាសយដ្ឋាននេះ។ វាជាផ្លូវតែមួយដើម្បីត្រឡប់មក ហើយអ្នកណាមានវាអាចកែប្រែអ្វីដែលនិយាយអំពីអ្នក។
membership-change = កែប្រែ
membership-change-text = អ្វីដែលបង្ហាញប្តូរភ្លាមៗ។ បើអ្នកនិយាយអ្វីផ្សេងអំពីខ្លួន វារង់ចាំការបញ្ជាក់ម្តងទៀត។
membership-leave = ចាកចេញ
membership-leave-text = បើអ្នកចាកចេញ គ្មានអ្វីដែលអ្នកសរសេរត្រូវបានរក្សាទុកទេ។
minutes-title = កំណត់ហេតុ
minutes-none = មិនទាន់មានកំណត់ហេតុសម្រាប់កិច្ចប្រជុំនេះទេ។
minutes-begin = ចាប់ផ្តើមកំណត់ហេតុ
field-meeting-before = កិច្ចប្រជុំមុន (លេខសម្គាល់កំណត់ត្រា អាចទុកទទេ)
minutes-before = លទ្ធផលនៃការសន្យារបស់កិច្ចប្រជុំមុន
minutes-agenda = របៀបវារៈ
minutes-item = បន្ថែមចំណុច
field-agenda-item = ចំណុចនៃរបៀបវារៈ
minutes-paper = ឯកសារ
field-paper = ឯកសារ (លេខសម្គាល់កំណត់ត្រា អាចទុកទទេ)
minutes-nothing = មិនទាន់មានអ្វីត្រូវបានបញ្ចូលទេ។
minutes-nothing-promised = មិនមានការសន្យាទេ។
minutes-statements = សេចក្តីថ្លែង
minutes-statement = សេចក្តីថ្លែង
minutes-say = បន្ថែមសេចក្តីថ្លែង
field-speaker = វាគ្មិន ឬគណៈប្រតិភូ
field-statement-text = អ្វីដែលបានថ្លែង
field-statement-number = លេខសេចក្តីថ្លែង
minutes-translate = បន្ថែមការបកប្រែ
minutes-by-machine = ម៉ាស៊ីនបានបកប្រែ
minutes-translated = បកប្រែដោយមនុស្ស
minutes-original = ដូចដែលបានថ្លែង
minutes-also = មានការបកប្រែជា៖
minutes-decisions = សេចក្តីសម្រេច
minutes-decide = បន្ថែមសេចក្តីសម្រេច
field-decision-text = អ្វីដែលបានសម្រេច
minutes-promise = បន្ថែមការសន្យា
field-commitment-text = អ្វីដែលបានសន្យា
field-due = ថ្ងៃចុងក្រោយ
minutes-follow = ប្រាប់លទ្ធផលនៃការសន្យា
field-progress-text = អ្វីដែលបានធ្វើ ឬឧបសគ្គ
field-state = ស្ថានភាព
field-commitment-number = លេខការសន្យា
minutes-number = លេខនៃអ្វីដែលត្រូវឆូតចោល ដូចក្នុងវង់ក្រចកខាងក្រោយ
commitment = ការសន្យា
commitment-owner = សន្យាដោយ
commitment-overdue = ហួសកំណត់
commitment-open = មិនទាន់ចាប់ផ្តើម
commitment-under-way = កំពុងអនុវត្ត
commitment-kept = បានបំពេញ
commitment-given-up = បានបោះបង់
commitments-title = ការសន្យា
commitments-all = ការសន្យានៃកិច្ចប្រជុំទាំងអស់
commitments-text = អ្វីដែលបានសន្យានៅក្នុងកិច្ចប្រជុំ ដោយអ្នកណា ត្រឹមណា និងលទ្ធផល។
commitments-none = មិនទាន់មានកិច្ចប្រជុំណាបញ្ចូលការសន្យាទេ។
conflict-rival = អ្នកបានដាក់ពាក្យសម្រាប់ការអំពាវនាវដូចគ្នា។
field-minute-number = លេខ
report-map-what = ទីកន្លែងនៃការបង្ហាញសាកល្បងដែលមានកំណត់ត្រា; លេខក្នុងវង់ក្រចក៖ ចំនួននៅកន្លែងតែមួយ។
report-map-edge = ត្រីកោណនៅគែម៖ នៅឆ្ងាយជាងទៅទិសនោះ។
report-map-source = ទីកន្លែង៖ កំណត់ត្រាខាងក្រោម។ ផែនទីមូលដ្ឋាន៖ Natural Earth សាធារណៈ; ព្រំដែនតាមដែលគូរនៅទីនោះ ដោយមិនប៉ះពាល់ដល់ជំហរណាមួយ។
certificate-title = វិញ្ញាបនបត្រនៃការចូលរួម
certificate-did = បានចូលរួម
certificate-check = អ្នកណាក៏អាចពិនិត្យវិញ្ញាបនបត្រនេះបាននៅ
certificate-valid = វិញ្ញាបនបត្រនេះមានសុពលភាព៖ អ្នកកាន់បញ្ជីព្រឹត្តិការណ៍បានបញ្ជាក់ថា { $name } បានចូលរួម។
certificate-confirmed = បញ្ជាក់
certificate-by = { $day } ដោយអ្នកកាន់បញ្ជីសម្រាប់{ $country }
certificate-pdf = វិញ្ញាបនបត្រជា PDF
ticket-came = អ្នកបានចូលរួម។ នេះជាវិញ្ញាបនបត្ររបស់អ្នក; បង្ហាញអាសយដ្ឋានរបស់វាដល់អ្នកដែលចង់ពិនិត្យ។
ticket-forget-text = អ្នកអាចលុបអ្វីៗទាំងអស់អំពីអ្នក។ បន្ទាប់មកវិញ្ញាបនបត្ររបស់អ្នកលែងមានសុពលភាព ហើយអ្វីដែលអ្នកបាននិយាយអំពីព្រឹត្តិការណ៍ក៏បាត់ដែរ។
ticket-forget = លុបអ្វីៗទាំងអស់អំពីខ្ញុំ
field-came = បានចូលរួម
attendance-text = បន្ទាប់ពីព្រឹត្តិការណ៍ សូមគូសអ្នកដែលបានចូលរួម។ ពួកគេទទួលបានវិញ្ញាបនបត្រ ហើយត្រូវបានសួរអំពីមតិលើព្រឹត្តិការណ៍។
attendance-save = រក្សាទុកអ្នកដែលបានចូលរួម
attendance-count = { $count ->
   *[other] { $count } នាក់បានចូលរួម។
}
survey-title = អ្វីដែលអ្នកចូលរួមនិយាយ
survey-ask = តើអ្នកគិតយ៉ាងណាចំពោះព្រឹត្តិការណ៍?
survey-text = ពិន្ទុត្រូវបានបង្ហាញលើទំព័រព្រឹត្តិការណ៍ដោយគ្មានឈ្មោះ នៅពេលមានអ្នកឆ្លើយប្រាំនាក់។ មានតែអ្នកកាន់បញ្ជីប៉ុណ្ណោះដែលអានអ្វីដែលអ្នកសរសេរ ដោយគ្មានឈ្មោះអ្នកដែរ។ អ្នកអាចឆ្លើយម្តងទៀត៖ ចម្លើយថ្មីបំផុតត្រូវបានរាប់។
field-survey-organised = ការរៀបចំល្អប៉ុនណា?
field-survey-useful = មានប្រយោជន៍ប៉ុនណាសម្រាប់ការងាររបស់អ្នក?
field-survey-learnt = តើមានអ្វីថ្មីប៉ុនណាសម្រាប់អ្នក?
field-survey-uses = តើអ្នកបានប្រើ ឬនឹងប្រើអ្វីខ្លះពីវា?
field-survey-better = តើអ្វីគួរល្អជាងនេះនៅលើកក្រោយ?
survey-scale = 1៖ មិនទាល់តែសោះ, 5៖ ខ្លាំង
survey-median = មេដ្យាន
survey-answered = { $count ->
   *[other] { $count } នាក់បានឆ្លើយ។
}
survey-question = សំណួរ
survey-send = ផ្ញើចម្លើយ
alumni-title = អតីតអ្នកទទួលអាហារូបករណ៍
alumni-text = អ្នកបានទទួលកន្លែង។ បើអ្នកយល់ព្រម ឈ្មោះ សញ្ជាតិ និងអង្គភាពដែលអ្នកបានបញ្ជាក់នឹងបង្ហាញលើទំព័រនៃការអំពាវនាវដល់មនុស្សគ្រប់គ្នា។ អ្នកអាចដកវិញនៅទីនេះបានគ្រប់ពេល។
alumni-agree = ដាក់ឈ្មោះខ្ញុំក្នុងបញ្ជីអតីតអ្នកទទួល
alumni-save = រក្សាទុក
deadlines-title = កាលកំណត់
deadlines-days = ថ្ងៃចុងក្រោយដែលគ្រប់គ្នាអាចដឹង
deadlines-what = អ្វី
deadlines-day = ថ្ងៃចុងក្រោយ
deadlines-none = គ្មានអ្វីដល់កំណត់ទេ។
deadlines-text = ថ្ងៃបញ្ចប់តាមម៉ោងសកល (UTC)។ បើអ្នកជាវប្រតិទិន ប្រតិទិនរបស់អ្នកនឹងរំលឹកប្រាំពីរថ្ងៃ និងមួយថ្ងៃមុន។
deadlines-calendar = ប្រតិទិនកាលកំណត់ មានការរំលឹក
deadline-answers = ចម្លើយចំពោះសំណើ { $number }
deadline-comments = មតិសាធារណៈ៖ { $title }
deadline-round = ការវាយតម្លៃខ្លួនឯង និងពិន្ទុ៖ { $title }
deadline-applications = ពាក្យសុំ៖ { $title }
deadline-decisions = ការសម្រេចលើពាក្យសុំ៖ { $title }
deadline-registration = ការចុះឈ្មោះ៖ { $title }
deadline-commitment = ការប្តេជ្ញា { $number }៖ { $title }
tasks-title = អ្វីដែលរង់ចាំអ្នក
tasks-none = គ្មានអ្វីរង់ចាំអ្នកទេ។
task-answer = { $count ->
   *[other] សំណើ { $count } រង់ចាំចម្លើយរបស់ប្រទេសអ្នក
}
task-assess = { $count ->
   *[other] សកម្មភាព { $count } មិនទាន់មានការវាយតម្លៃខ្លួនឯង
}
task-score = { $count ->
   *[other] សកម្មភាព { $count } ត្រូវការពិន្ទុឯករាជ្យ
}
task-moderate = { $count ->
   *[other] មតិ { $count } រង់ចាំអ្នកសម្របសម្រួល
}
task-reply = { $count ->
   *[other] មតិ { $count } រង់ចាំចម្លើយផ្លូវការ
}
task-mark = { $count ->
   *[other] ពាក្យសុំ { $count } រង់ចាំពិន្ទុរបស់អ្នក
}
task-decide = { $count ->
   *[other] ពាក្យសុំ { $count } រង់ចាំការសម្រេច
}
task-confirm = { $count ->
   *[other] មនុស្ស { $count } នាក់រង់ចាំការបញ្ជាក់ជាសមាជិក
}
task-keep = { $count ->
   *[other] ការប្តេជ្ញា { $count } ដល់កំណត់ក្នុងសាមសិបថ្ងៃ ឬហួសកំណត់
}
task-introduce = { $count ->
   *[other] { $count } ភាគីស្នើសុំស្គាល់អ្នក
}
outcomes-done = បានកត់ត្រាថាបានធ្វើ៖ { $before } ពីឆ្នាំ 2016 ដល់ 2022, { $since } តាំងពីឆ្នាំ 2023, { $undated } គ្មានឆ្នាំ។
outcomes-line = មួយបន្ទាត់គឺរឿងមួយដែលបានធ្វើ៖ ព្រឹត្តិការណ៍ ការបង្ហាញគំរូ លទ្ធផលស្រាវជ្រាវ ឬការបញ្ចូលរបស់ប្រទេសមួយក្នុងកំណត់ហេតុ។
certificate-withdrawn = វិញ្ញាបនបត្រនេះលែងមានសុពលភាព៖ តាំងពី { $day } អ្នកកាន់បញ្ជីព្រឹត្តិការណ៍មិនបញ្ជាក់ទៀតទេ។
certificate-no-letters = មជ្ឈមណ្ឌលគ្មានអក្សរសម្រាប់ផ្នែកមួយនៃឈ្មោះនេះទេ ដូច្នេះគ្មាន PDF៖ ទំព័រនេះជាវិញ្ញាបនបត្រ។
attendance-from = ចាប់ពី { $day } អ្នកអាចគូសនៅទីនេះថាអ្នកណាបានចូលរួម។
ticket-no-event = ព្រឹត្តិការណ៍នេះលែងបង្ហាញទៀត។ អ្វីដែលអ្នកបានសរសេរនៅតែរក្សាទុក; អ្នកអាចលុបវានៅទីនេះ។
survey-fives = ចម្លើយត្រូវបានប្រាប់ម្តងប្រាំ ដើម្បីកុំឱ្យស្គាល់ចម្លើយរបស់អ្នកណាម្នាក់។
report-records-now = អ្វីដែលបានបញ្ចូលរាប់ត្រឹមការបិទជុំ។ ចំណងជើង ព្រឹត្តិការណ៍ ការបង្ហាញ និងទីកន្លែង គឺតាមកំណត់ត្រាសាធារណៈនៅពេលធ្វើរបាយការណ៍។
task-close = ជុំនេះអាចបិទបាន
outcomes-not-yet = មកទល់ពេលនេះគ្មានកំណត់ត្រាទេ។
mail-waits-subject = មានកិច្ចការ { $count } រង់ចាំអ្នក
mail-waits-text = ខាងក្រោមនេះជាកិច្ចការដែលរង់ចាំអ្នកក្នុងមជ្ឈមណ្ឌលចំណេះដឹង៖
mail-last-day = ថ្ងៃចុងក្រោយ៖ { $day }
mail-waits-end = អ្នកទទួលការរំលឹកនេះ ព្រោះអ្នកមានគណនី។ នៅទីនោះអ្នកអាចជ្រើសភាសាផ្សេង ឬមិនទទួលការរំលឹកទៀត៖
mail-ticket-subject = ការចុះឈ្មោះរបស់អ្នក៖ { $title }
mail-ticket-text = អ្នកបានចុះឈ្មោះចូលរួម “{ $title }”។ នៅអាសយដ្ឋានផ្ទាល់ខ្លួនរបស់អ្នក អ្នកឃើញថាតើមានកន្លែង ឬកំពុងរង់ចាំ ហើយរកឃើញវិញ្ញាបនបត្រនៅពេលក្រោយ៖
mail-place-subject = អ្នកមានកន្លែងហើយ៖ { $title }
mail-place-text = អ្នកបានរង់ចាំ ហើយឥឡូវមានកន្លែងនៅ “{ $title }”។ បើអ្នកមិនអាចមកបាន សូមប្រគល់កន្លែងវិញតាមអាសយដ្ឋានដែលអ្នកបានទទួលពេលចុះឈ្មោះ ដើម្បីឱ្យអ្នកផ្សេងបានចូលរួម។ ព្រឹត្តិការណ៍៖
mail-application-subject = ពាក្យសុំរបស់អ្នក៖ { $title }
mail-application-text = ពាក្យសុំរបស់អ្នកសម្រាប់ “{ $title }” បានមកដល់ហើយ។ សេចក្តីសម្រេចនឹងមាននៅអាសយដ្ឋានផ្ទាល់ខ្លួនរបស់អ្នក ដែលអ្នកក៏អាចដកពាក្យសុំវិញបាន៖
mail-decision-subject = បានសម្រេចហើយ៖ { $title }
mail-decision-text = ពាក្យសុំរបស់អ្នកសម្រាប់ “{ $title }” ត្រូវបានសម្រេចហើយ។ សេចក្តីសម្រេច និងហេតុផលមាននៅអាសយដ្ឋានដែលអ្នកបានទទួលពេលដាក់ពាក្យ។ ការអំពាវនាវ៖
mail-membership-subject = សមាជិកភាពរបស់អ្នក៖ { $title }
mail-membership-text = អ្នកបានស្នើចូលរួម “{ $title }”។ នៅអាសយដ្ឋានផ្ទាល់ខ្លួនរបស់អ្នក អ្នកឃើញថាតើត្រូវបានបញ្ជាក់ឬនៅ ហើយអាចកែអ្វីដែលនិយាយអំពីអ្នក ឬចាកចេញ៖
mail-confirmed-subject = អ្នកជាសមាជិកហើយ៖ { $title }
mail-confirmed-text = សមាជិកភាពរបស់អ្នកក្នុង “{ $title }” ត្រូវបានបញ្ជាក់ហើយ។ បណ្តាញ៖
mail-secret = សូមរក្សាទុកសារនេះ៖ អ្នកដែលមានអាសយដ្ឋាននេះអាចធ្វើអ្វីដែលអ្នកអាចធ្វើបាននៅទីនោះ។ បើមិនមែនអ្នកដែលសរសេរមកទេ អ្នកអាចលុបអ្វីៗទាំងអស់អំពីអ្នកនៅទីនោះ។
account-mail = ការរំលឹកតាមអ៊ីមែល
account-mail-text = មជ្ឈមណ្ឌលសរសេរមកអ្នកអំពីអ្វីដែលរង់ចាំអ្នក៖ ពេលវាថ្មី និងប្រាំពីរថ្ងៃ និងមួយថ្ងៃមុនថ្ងៃចុងក្រោយ។ អ្វីដែលគ្មានថ្ងៃចុងក្រោយ ម្តងក្នុងមួយសប្តាហ៍។
field-mail-language = ភាសានៃអ៊ីមែល
account-mail-remind = រំលឹកខ្ញុំតាមអ៊ីមែល
account-mail-button = រក្សាទុក
mail-changed = ជម្រើសរបស់អ្នកត្រូវបានរក្សាទុក។
task-came = ព្រឹត្តិការណ៍បានចប់៖ សូមបញ្ជាក់ថាក្នុងចំណោម { $count } នាក់ អ្នកណាបានចូលរួម
