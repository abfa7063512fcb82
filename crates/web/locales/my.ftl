# Every sentence that the pages of the Lancang-Mekong Knowledge Hub show, in Burmese.
#
# Machine-made from the English file beside it; not reviewed by a native reader.
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
site-name = လန်ချန်း-မဲခေါင် အသိပညာဗဟိုဌာန
# One sentence under the name on the home page.
site-purpose = မြစ်တစ်စင်းတည်းကို မျှဝေသော ခြောက်နိုင်ငံက မိမိတို့၏ ပတ်ဝန်းကျင်အတွက် အတူတကွ သိရှိ၊ စီစဉ်၊ ဆောင်ရွက်သည့်အရာများ။
# First link of every page, for keyboards and screen readers.
skip-to-content = အကြောင်းအရာသို့ သွားရန်
# Labels that only screen readers say: the main menu, the language menu.
menu = မီနူး
language-menu = ဘာသာစကား
nav-search = ရှာဖွေရန်
nav-framework = မူဘောင်
nav-map = မြေပုံ
nav-glossary = ဝေါဟာရများ
nav-about = အကြောင်း
# Label of the search field and of its button.
search-label = အသိပညာဗဟိုဌာနတွင် ရှာဖွေရန်
search-button = ရှာဖွေရန်
# Shown under boundaries on every page that may show a map, and in the footer.
boundary-disclaimer = မြေပုံများပေါ်ရှိ နယ်နိမိတ်နှင့် အမည်များသည် မည်သည့်နယ်မြေ၏ ဥပဒေအရ အဆင့်အတန်းအပေါ် ဆုံးဖြတ်ချက်ချခြင်း၊ ယင်း၏ နယ်နိမိတ်များကို ထောက်ခံခြင်း သို့မဟုတ် လက်ခံခြင်း မဟုတ်ပါ။
# Only on paper. $address is a web address, $date a day.
printed-from = { $address } မှ { $date } တွင် ပုံနှိပ်သည်
# Heading of the footer's list of links.
machine-readable = စက်ဖြင့်ဖတ်ရန်

## The seven languages, named in this language

language-zh = တရုတ်ဘာသာ
language-en = အင်္ဂလိပ်ဘာသာ
language-km = ခမာဘာသာ
language-lo = လာအိုဘာသာ
language-my = မြန်မာဘာသာ
language-th = ထိုင်းဘာသာ
language-vi = ဗီယက်နမ်ဘာသာ

## The six countries, by their short names

country-CN = တရုတ်
country-MM = မြန်မာ
country-LA = လာအို
country-TH = ထိုင်း
country-KH = ကမ္ဘောဒီးယား
country-VN = ဗီယက်နမ်
# Used instead of a list when all six are meant.
all-six-countries = ခြောက်နိုင်ငံလုံး

## Kinds of record. Singular above a record's title, plural in lists of counts.

kind-case = အလေ့အထကောင်း
kind-standard = စံချိန်စံညွှန်း
kind-data-set = ဒေတာအစု
kind-research = သုတေသနရလဒ်
kind-event = ပွဲနှင့် အစည်းအဝေး
kind-technology = နည်းပညာ
kind-project = သရုပ်ပြစီမံကိန်း
kind-assessment = အကဲဖြတ်ချက်
kind-programme = အစီအစဉ်
kind-document = စာတမ်း
kind-organisation = အဖွဲ့အစည်း
kind-recommendation = အကြံပြုချက်
# A number the cooperation has published about itself: "more than 30 dialogues".
kind-total = ထုတ်ပြန်ထားသော ကိန်းဂဏန်း
kind-priority-area = ဦးစားပေးနယ်ပယ်
# The framework has priority areas, these have actions, and these have activities.
kind-action = ဆောင်ရွက်ချက်
kind-activity = လှုပ်ရှားမှု
# A line of work that the strategy names for a priority area.
kind-direction = လုပ်ငန်းဦးတည်ချက်

## Words of the controlled lists inside records

event-form-dialogue = ဆွေးနွေးပွဲ
event-form-workshop = အလုပ်ရုံဆွေးနွေးပွဲ
event-form-meeting = အစည်းအဝေး
event-form-ceremony = အခမ်းအနား
event-form-youth = လူငယ်လှုပ်ရှားမှု
programme-status-running = ဆောင်ရွက်ဆဲ
programme-status-planned = စီစဉ်ထားဆဲ
document-form-strategy = မဟာဗျူဟာ
document-form-declaration = ကြေညာချက်
document-form-newsletter = သတင်းလွှာ
document-form-brochure = လက်ကမ်းစာစောင်
document-form-plan = စီမံချက်
document-form-statement = ထုတ်ပြန်ချက်
document-form-memorandum = စာချွန်လွှာ
document-form-report = အစီရင်ခံစာ
document-form-study = လေ့လာမှုစာတမ်း
document-form-treaty = စာချုပ်
document-form-guideline = လမ်းညွှန်ချက်
organisation-form-ministry = ဝန်ကြီးဌာန
organisation-form-centre = ဗဟိုဌာန
organisation-form-united-nations = ကုလသမဂ္ဂ
organisation-form-non-governmental = အစိုးရမဟုတ်သော အဖွဲ့အစည်း
organisation-form-research = သုတေသနအဖွဲ့အစည်း
organisation-form-development-agency = ဖွံ့ဖြိုးရေးအေဂျင်စီ
organisation-form-company = ကုမ္ပဏီ
organisation-form-network = ကွန်ရက်
organisation-form-school = ကျောင်း
place-kind-country = နိုင်ငံ
place-kind-province = ပြည်နယ်
place-kind-city = မြို့
place-kind-site = နေရာ
place-kind-lake = ရေကန်
place-kind-river = မြစ်
place-kind-basin = မြစ်ဝှမ်း
# Names of the lists that subjects come from.
list-area = မူဘောင်၏ ဦးစားပေးနယ်ပယ်များ
list-sdg = စဉ်ဆက်မပြတ် ဖွံ့ဖြိုးတိုးတက်မှု ပန်းတိုင်များ
list-kmgbf = ကူမင်း-မွန်ထရီရယ် ဇီဝမျိုးစုံမျိုးကွဲ ပစ်မှတ်များ
list-infrastructure = အခြေခံအဆောက်အအုံ
list-ecosystem = ဂေဟစနစ်များ
# A goal or target with its number: "SDG 6.3", "Kunming-Montreal target 7". $code is the number.
subject-sdg = SDG { $code }
subject-kmgbf = ကူမင်း-မွန်ထရီရယ် ပစ်မှတ် { $code }
subject-area = ဦးစားပေးနယ်ပယ် { $code }
# Themes of the glossary.
theme-air = လေထု
theme-agriculture-fisheries = စိုက်ပျိုးရေးနှင့် ငါးလုပ်ငန်း
theme-biodiversity = ဇီဝမျိုးစုံမျိုးကွဲ
theme-climate = ရာသီဥတု
theme-disaster = ဘေးအန္တရာယ်များ
theme-energy = စွမ်းအင်
theme-governance = အုပ်ချုပ်မှု
theme-hydrology = ဇလဗေဒ
theme-infrastructure = အခြေခံအဆောက်အအုံ
theme-land-forest = မြေနှင့် သစ်တော
theme-monitoring = စောင့်ကြည့်လေ့လာခြင်း
theme-place = နေရာများနှင့် နိုင်ငံများ
theme-river-ecology = မြစ်ဂေဟဗေဒ
theme-society = လူမှုအဖွဲ့အစည်း
theme-trade-finance = ကုန်သွယ်ရေးနှင့် ဘဏ္ဍာရေး
theme-waste = စွန့်ပစ်ပစ္စည်း
theme-water = ရေ

## Numbers and times

# What stands between the items of a list within a sentence. Keep the quotation marks; they hold the space.
list-comma = {"၊ "}

record-count = မှတ်တမ်း { $count } ခု
activity-count = လှုပ်ရှားမှု { $count } ခု
concept-count = သဘောတရား { $count } ခု
place-count = နေရာ { $count } ခု
# A figure with the source's own caution. $figure is a number with its unit.
figure-exact = { $figure }
figure-more-than = { $figure } ကျော်
figure-about = { $figure } ခန့်
# Large numbers in words. $number is a number below a thousand, such as 1.699 or 15.99.
number-million = { $number } သန်း
number-billion = { $number } ဘီလီယံ
number-trillion = { $number } ထရီလီယံ
# A value and its unit: "21.58 %", "12 mg/L".
number-with-unit = { $number } { $unit }
# From one date to another.
period-range = { $start } – { $end }
# With a beginning and no end, and the other way round.
period-since = { $start } မှစ၍
period-until = { $end } အထိ
# The day a figure holds for.
as-of = { $date } အခြေအနေအရ

## Who made a text, and whether it was read

made-source = မူရင်းအတိုင်း
made-compiled = အယ်ဒီတာများ ရေးသားသည်
made-person = လူက ဘာသာပြန်သည်
made-machine = စက်ဘာသာပြန်
reviewed = စစ်ဆေးပြီး
not-reviewed = မစစ်ဆေးရသေး
# The mark beside a text made by a machine that nobody has read yet.
machine-not-reviewed = စက်ဘာသာပြန်၊ မစစ်ဆေးရသေး
# Said once on a page whose text is such a translation. $original links to the text it was made from.
machine-note = ဤစာသားကို စက်က ဘာသာပြန်ထားပြီး မိခင်ဘာသာစကားပြောသူ စစ်ဆေးခြင်း မရှိသေးပါ။ သံသယရှိလျှင် { $language } စာသားကို အသုံးပြုပါ။
# Beside a text that the page's language does not have. $language is the language it is shown in.
only-in-language = { $language }ဖြင့်သာ

## Home

# Under the search field of the home page.
home-search-hint = ဘာသာစကားခုနစ်မျိုးအနက် မည်သည့်ဘာသာဖြင့်မဆို ရေးပါ။ အခြားခြောက်ဘာသာဖြင့် ရေးထားသည်များကိုလည်း အသိပညာဗဟိုဌာနက ရှာပေးသည်။
# Title and text of the small map.
home-map = ဆောင်ရွက်ရာနေရာများ
home-map-text = နေရာ { $places } ခုတွင် မှတ်တမ်းများ ရှိသည်။ အမှတ်အသားတိုင်းက စာရင်းတစ်ခုကို ဖွင့်ပြသည်။
open-map = မြေပုံဖွင့်ရန်
home-newest = နောက်ဆုံးရ
home-framework = မူဘောင် 2023–2027 အကျဉ်းချုပ်
home-framework-text = ဦးစားပေးနယ်ပယ်ငါးရပ်၊ ဆောင်ရွက်ချက် { $actions } ခုနှင့် လှုပ်ရှားမှု { $activities } ခုကို ခြောက်နိုင်ငံက သဘောတူထားသည်။ နယ်ပယ်တစ်ခုကို ဖွင့်၍ မည်သည့်အရာကို မည်သည့်အချိန်တွင် စီစဉ်ထားကြောင်း ကြည့်ပါ။
open-framework = မူဘောင်တစ်ခုလုံး
home-figures = ထုတ်ပြန်ထားသော ကိန်းဂဏန်းများ
home-figures-text = ပူးပေါင်းဆောင်ရွက်မှု၏ စာတမ်းများတွင် ဖော်ပြထားသည့်အတိုင်းဖြစ်ပြီး ကိန်းဂဏန်းတစ်ခုစီက ၎င်း၏ ရင်းမြစ်ကို ဖွင့်ပြသည်။
home-holdings = အသိပညာဗဟိုဌာနတွင် ပါဝင်သည်များ
home-holdings-text = မှတ်တမ်း { $records } ခု ရှိပြီး တစ်ခုစီတွင် ဘာသာစကားခုနစ်မျိုးဖြင့် ခေါင်းစဉ် ပါသည်။
browse-all = မှတ်တမ်းအားလုံး ကြည့်ရန်

## Search

search-title = ရှာဖွေရန်
# Title of the page of results. $query is what was written.
search-title-for = { $query } – ရှာဖွေမှု
# Above the list of results.
hits-count = { $count ->
    [0] မှတ်တမ်း မတွေ့ပါ
   *[other] မှတ်တမ်း { $count } ခု တွေ့ရှိသည်
}
hits-shown = { $first } မှ { $last } အထိ ပြသထားသည်
# When the search had to let in records that do not hold all the words.
hits-loosened = ဤစကားလုံးအားလုံးပါသော မှတ်တမ်း နည်းပါးသည်။ စကားလုံးအချို့သာပါသော သို့မဟုတ် စာလုံးပေါင်းနီးစပ်သော မှတ်တမ်းများလည်း စာရင်းတွင် ပါဝင်သည်။
# The filters beside the results. Each has a heading and ticks with counts.
filters = စစ်ထုတ်ချက်များ
filters-apply = စစ်ထုတ်ရန်
filters-clear = စစ်ထုတ်ချက်အားလုံး ဖယ်ရှားရန်
filters-active = အသုံးပြုနေသော စစ်ထုတ်ချက်များ
# Said by screen readers for the chip that takes a filter away.
filter-remove = စစ်ထုတ်ချက် { $name } ကို ဖယ်ရှားရန်
facet-kind = အမျိုးအစား
facet-country = နိုင်ငံ
facet-subject = အကြောင်းအရာ
facet-year = ခုနှစ်
facet-language = စာသား၏ ဘာသာစကား
facet-licence = လိုင်စင်
facet-more = နောက်ထပ်
sort-label = စီစဉ်ပုံ
sort-relevance = ဆက်စပ်မှု
sort-newest = အသစ်ဆုံးမှ
sort-title = ခေါင်းစဉ်
# The words that were searched for besides those written, because they mean the same in another language.
also-searched = ထပ်မံရှာဖွေခဲ့သည်
# $concept is the glossary's word for the thing meant.
also-searched-because = ဝေါဟာရစာရင်းရှိ “{ $concept }” ကြောင့်
also-searched-off = “{ $concept }” မပါဘဲ ရှာဖွေရန်
also-searched-off-all = ရေးထားသော စကားလုံးများကိုသာ ရှာဖွေရန်
also-searched-on = အခြားဘာသာစကားများတွင်လည်း ရှာဖွေရန်
# Why a result was found. $field is one of the four fields below, $language a language's name.
why-found = { $field }တွင် တွေ့သည် ({ $language })
why-found-names = အမည်နှင့် ကုဒ်များတွင် တွေ့သည်
why-through = ဝေါဟာရစာရင်းရှိ “{ $concept }” မှတစ်ဆင့်
field-title = ခေါင်းစဉ်
field-summary = အကျဉ်းချုပ်
field-body = စာသား
field-names = အမည်နှင့် ကုဒ်များ
page-previous = ရှေ့စာမျက်နှာ
page-next = နောက်စာမျက်နှာ
# $page of $pages: "Page 2 of 7".
page-position = စာမျက်နှာ { $pages } ခုအနက် { $page }
pages-label = ရလဒ်စာမျက်နှာများ
# Links to the same list for programs and spreadsheets.
same-as-json = ဤစာရင်းကို JSON ဖြင့်
same-as-csv = ဤစာရင်းကို CSV ဖြင့်
# When nothing was found.
empty-title = “{ $query }” အတွက် မည်သည့်အရာမျှ မတွေ့ပါ
empty-title-filters = ဤစစ်ထုတ်ချက်များဖြင့် မည်သည့်အရာမျှ မတွေ့ပါ
empty-advice-fewer = စကားလုံး လျှော့၍ သို့မဟုတ် ပိုမိုယေဘုယျကျသော စကားလုံးများဖြင့် ရှာပါ၊ ဥပမာ “{ $word }” တစ်ခုတည်း။
empty-advice-filters = စစ်ထုတ်ချက်များကို ဖယ်ရှားပါ- ရှာဖွေနေသည့်အရာသည် အခြားအမျိုးအစား၊ နိုင်ငံ သို့မဟုတ် ခုနှစ်တွင် ရှိနိုင်သည်။
empty-advice-language = ဘာသာစကားခုနစ်မျိုးအနက် မိမိအကျွမ်းကျင်ဆုံးဘာသာဖြင့် ရေးပါ။
empty-advice-browse = သို့မဟုတ် အောက်ပါမှတ်တမ်းအမျိုးအစားတစ်ခုမှ စတင်ပါ-
# Suggestions under the search field.
suggestions = အကြံပြုစကားလုံးများ
suggestion-concept = ဝေါဟာရစာရင်းတွင်
suggestion-record = မှတ်တမ်း
suggestions-count = { $count ->
    [0] အကြံပြုစကားလုံး မရှိပါ
   *[other] အကြံပြုစကားလုံး { $count } ခု
}

## A record

breadcrumb = ယခုရောက်ရှိနေရာ
home = ပင်မစာမျက်နှာ
record-facts = အချက်အလက်များ
record-kind = အမျိုးအစား
record-when = အချိန်
record-where = နေရာ
record-countries = နိုင်ငံများ
record-organisations = အဖွဲ့အစည်းများ
record-creators = ရေးသားသူများ
record-subjects = အကြောင်းအရာများ
record-licence = လိုင်စင်
record-source = ရင်းမြစ်
record-identifier = သတ်မှတ်အမှတ်
record-code = ကုဒ်
record-form = ပုံစံ
record-status = အခြေအနေ
record-theme = ခေါင်းစဉ်နယ်ပယ်
record-schedule = အချိန်ဇယား
record-outcome = ရလဒ်
record-note = မှတ်ချက်
record-issuer = ထုတ်ပြန်သူ
record-number = အမှတ်
record-valid-from = အတည်ဖြစ်သည့်ရက်
record-limits = ကန့်သတ်ချက်များ
record-limit-substance = ဒြပ်ပစ္စည်း
record-limit-average = ပျမ်းမျှယူသည့်ကာလ
record-limit-class = အတန်း
record-limit-value = ကန့်သတ်တန်ဖိုး
record-variables = ကိန်းရှင်များ
record-coverage = လွှမ်းခြုံမှု
record-publisher = ထုတ်ဝေသူ
record-purpose = ရည်ရွယ်ချက်
record-method = နည်းလမ်း
record-inputs = ထည့်သွင်းအချက်အလက်များ
record-section = မဟာဗျူဟာ၏ အပိုင်း
record-abbreviation = အတိုကောက်
record-website = ဝဘ်ဆိုက်
record-speaker = ပြောကြားသူ
record-figure = ကိန်းဂဏန်း
record-files = ဖိုင်များ
# A file's size. $size is a number.
file-kilobytes = { $size } kB
case-context = နောက်ခံအခြေအနေ
case-building-blocks = အဓိကအစိတ်အပိုင်းများ
case-enabling-factors = ဖြစ်မြောက်စေသော အကြောင်းရင်းများ
case-evidence = အထောက်အထား
case-cost = ကုန်ကျစရိတ်
case-lessons = သင်ခန်းစာများ
case-transferability = အခြားအသုံးချနိုင်သော နေရာများ
# Relations to other records, in both directions.
relation-part-of = ပါဝင်ရာ
relation-has-part = အစိတ်အပိုင်းများ
relation-given-at = ပြောကြားရာပွဲ
relation-gave = ဤပွဲတွင် ပြောကြားသည်
relation-related = ဆက်စပ်မှတ်တမ်းများ
# On an organisation's page: the records in which it takes part.
relation-organisation = ပါဝင်ဆောင်ရွက်ရာ
record-alike = ဆင်တူမှတ်တမ်းများ
# How the record was made.
provenance = ဤမှတ်တမ်း ပြုလုပ်ပုံ
provenance-text = စာသားတိုင်းတွင် မည်သူရေးသားကြောင်းနှင့် ထိုဘာသာစကားကို ဖတ်တတ်သူက အတည်ပြုထားခြင်း ရှိမရှိ ဖော်ပြထားသည်။
provenance-language = ဘာသာစကား
provenance-made = ပြုလုပ်သူ
provenance-review = စစ်ဆေးမှု
provenance-translated-from = { $language }မှ ဘာသာပြန်သည်
all-languages = ဘာသာစကားအားလုံး ယှဉ်ကြည့်ရန်
revision = ပြင်ဆင်မှု { $number }၊ { $date }
cite = ကိုးကားရန်
cite-text = စာသား
cite-bibtex = BibTeX
permanent-link = အမြဲတမ်းလင့်ခ်
record-as-json = ဤမှတ်တမ်းကို JSON ဖြင့်
# Where a record comes from. $document is one of the founding documents below, $section a section sign or heading.
source-section = { $document }၊ { $section }
source-000 = လန်ချန်း-မဲခေါင် ပတ်ဝန်းကျင်ဆိုင်ရာ ပူးပေါင်းဆောင်ရွက်မှု မဟာဗျူဟာနှင့် ဆောင်ရွက်ချက်မူဘောင် 2023–2027
source-001 = 2022 ခုနှစ် ဧပြီလ 22 ရက် လုပ်ငန်းအဖွဲ့အစည်းအဝေးဆိုင်ရာ သတင်းလွှာ
source-002 = သတင်းလွှာ 2/2022၊ 2022 ခုနှစ် ဖေဖော်ဝါရီလ 24 ရက် နှီးနှောဖလှယ်ပွဲမှ ကျွမ်းကျင်သူများ၏ အမြင်များ
source-003 = အစိမ်းရောင် လန်ချန်း-မဲခေါင် အစပြုဆောင်ရွက်မှုဆိုင်ရာ လက်ကမ်းစာစောင်၊ 2018–2022
source-004 = သတင်းလွှာ 15/2022၊ 2022 ခုနှစ် နိုဝင်ဘာလ 23 ရက် ငါးနှစ်ပြည့်အစည်းအဝေး

## The framework

framework-title = မဟာဗျူဟာနှင့် ဆောင်ရွက်ချက်မူဘောင် 2023–2027
framework-text = ခြောက်နိုင်ငံ သဘောတူထားသည့်အတိုင်း ဦးစားပေးနယ်ပယ်ငါးရပ်၊ ၎င်းတို့၏ ဆောင်ရွက်ချက်၊ လှုပ်ရှားမှုနှင့် အချိန်ဇယားများ။ ပြောင်းလဲလိုလျှင် ခြောက်နိုင်ငံလုံး၏ ဘုံသဘောတူညီမှု လိုအပ်သည်။
framework-activity = လှုပ်ရှားမှု
framework-schedule = အချိန်ဇယား
framework-directions = လုပ်ငန်းဦးတည်ချက်များ
framework-contents = မာတိကာ

## The map

map-title = မြေပုံ
map-text = မှတ်တမ်းများတွင် ဖော်ပြသော နေရာအားလုံး။ မြေပုံတွင်ပါသမျှကို မြေပုံအောက်ရှိ စာရင်းတွင်လည်း ဖော်ပြထားသည်။
# Title and description of the drawn map, for screen readers. $count is a number of places.
map-drawing = လန်ချန်း-မဲခေါင်ဒေသ မြေပုံ
map-drawing-text = နေရာ { $count } ခု မှတ်သားထားသော မြစ်နှင့် မြစ်ဝှမ်းနိုင်ငံများ။ နေရာများကို မြေပုံဘေးရှိ စာသားတွင် ဖော်ပြထားသည်။
map-table = နေရာအားလုံး
map-place = နေရာ
map-kind = နေရာအမျိုးအစား
map-records = မှတ်တမ်းများ
# Heading of the places that lie in several countries, or outside the six.
map-shared = နိုင်ငံများစွာတွင် သို့မဟုတ် ဒေသပြင်ပတွင်
# Link to a search for all records of a place.
map-all-records = မှတ်တမ်း { $count } ခုလုံး
map-approximate = အမှတ်အသားသည် နေရာကို ကိုယ်စားပြုပြီး ၎င်း၏ အကျယ်အဝန်းကို မပြပါ။ နိုင်ငံ၊ ပြည်နယ်၊ မြစ်နှင့် မြစ်ဝှမ်းတို့၏ အမှတ်အသားများကို အယ်ဒီတာများ သတ်မှတ်ထားသည်။
# Parts of the map that the reader can operate.
map-zoom-in = ချဲ့ရန်
map-zoom-out = ချုံ့ရန်
map-whole-region = ဒေသတစ်ခုလုံး ပြရန်
map-close = ပိတ်ရန်

## The glossary

glossary-title = ဝေါဟာရများ
glossary-text = မြစ်ဝှမ်းဆိုင်ရာ ဝေါဟာရများ ဘာသာစကားခုနစ်မျိုးဖြင့်။ သင်ရေးသောဘာသာမှလွဲ၍ အခြားဘာသာဖြင့်ရှိသော မှတ်တမ်းများကို ရှာရန် ရှာဖွေမှုက ၎င်းတို့ကို အသုံးပြုသည်။
glossary-filter = စကားလုံးရှာရန်
glossary-theme = ခေါင်းစဉ်နယ်ပယ်
glossary-all-themes = ခေါင်းစဉ်နယ်ပယ်အားလုံး
glossary-show = ပြရန်
glossary-empty = ဤစကားလုံးပါသော သဘောတရား မရှိပါ။ ပိုတိုသော စကားလုံးကို သုံးပါ သို့မဟုတ် ခေါင်းစဉ်နယ်ပယ်အားလုံးကို ရွေးပါ။
glossary-search-concept = ဤအရာကို အသိပညာဗဟိုဌာနတွင် ရှာဖွေရန်

## A controlled list

list-title = { $list }
list-text = အသိပညာဗဟိုဌာန၏ သတ်မှတ်စာရင်း- { $source }။
list-code = ကုဒ်
list-label = အမည်
list-records = မှတ်တမ်းများ

## About

about-title = အသိပညာဗဟိုဌာနအကြောင်း
about-what = ဘာလဲ
about-what-text = လန်ချန်း-မဲခေါင် အသိပညာဗဟိုဌာနသည် တရုတ်၊ မြန်မာ၊ လာအို၊ ထိုင်း၊ ကမ္ဘောဒီးယားနှင့် ဗီယက်နမ်နိုင်ငံတို့က မျှဝေသောမြစ်၏ ပတ်ဝန်းကျင်အတွက် သဘောတူခဲ့၊ လေ့လာခဲ့၊ ဆောင်ရွက်ခဲ့သည်များကို စုစည်းထားသည်- ဆောင်ရွက်ချက်မူဘောင်နှင့် ၎င်း၏ လှုပ်ရှားမှုများ၊ ဆွေးနွေးပွဲနှင့် သင်တန်းများ၊ သုတေသန၊ သရုပ်ပြမှုများ၊ စံချိန်စံညွှန်းများ၊ ဒေတာအစုများ၊ မိတ်ဖက်များနှင့် ၎င်းတို့၏ အကြံပြုချက်များ။
about-who = မည်သူတို့အတွက်
about-who-text = အများပြည်သူ၊ ကျောင်းသားနှင့် သတင်းထောက်များအတွက်၊ ခြောက်နိုင်ငံ၏ အရာရှိနှင့် ဆက်သွယ်ရေးတာဝန်ခံများအတွက်၊ နည်းပညာရှင်၊ သုတေသီ၊ ဆောက်လုပ်သူနှင့် ငွေချေးသူများအတွက် ဖြစ်သည်။ ဤစာမျက်နှာများရှိ အများသုံးအချက်အလက်အားလုံးကို စက်များကလည်း ဖတ်နိုင်သည်။
about-principles = အခြေခံမူများ
about-principle-sovereignty = အချုပ်အခြာအာဏာ- နိုင်ငံတစ်ခုစီက မိမိဒေတာများအနက် မည်သည့်အရာကို မည်သူနှင့် မည်သည့်အချိန်မှစ၍ မျှဝေမည်ကို ဆုံးဖြတ်သည်။
about-principle-consensus = ဘုံသဘောတူညီမှု- မူဘောင်ကို ပြောင်းလဲရန် ခြောက်နိုင်ငံလုံး သဘောတူရန် လိုအပ်သည်။
about-principle-openness = ပွင့်လင်းမှု- အများသုံးအရာအားလုံးကို လူနှင့် စက်နှစ်မျိုးလုံးအတွက် ဖွင့်ထားသည်။
about-principle-equality = တန်းတူညီမျှမှု- ဘာသာစကားခုနစ်မျိုးသည် တန်းတူဖြစ်သည်။
about-sources = ရင်းမြစ်များ
about-sources-text = ဤအစုအဝေးကို အောက်ပါအခြေခံစာတမ်းများမှ အယ်ဒီတာများ၏ ကိုယ်ပိုင်စကားလုံးဖြင့် ပြုစုထားသည်။ မှတ်တမ်းတစ်ခုစီတွင် စာတမ်းနှင့် အပိုင်းကို ဖော်ပြထားသည်။
about-languages = ဘာသာစကားများနှင့် စစ်ဆေးမှု
about-languages-text = အင်္ဂလိပ်စာသားများသည် ရင်းမြစ်များကို လိုက်နာသည်။ ရင်းမြစ်က တရုတ်ဘာသာဖြင့် ပုံနှိပ်ထားသည့်နေရာတွင် တရုတ်စာသားများလည်း လိုက်နာသည်။ အခြားစာသားအားလုံးကို အင်္ဂလိပ်မှ စက်ဖြင့် ပြုလုပ်ထားပြီး မိခင်ဘာသာစကားပြောသူများ စစ်ဆေးရန် စောင့်ဆိုင်းလျက်ရှိသည်။ ထိုအချိန်အထိ တစ်ခုစီကို အမှတ်အသားပြုထားသည်။
about-languages-texts = စာသားများ
about-languages-machine = စက်ဖြင့်ပြုလုပ်၊ မစစ်ဆေးရသေး
about-languages-reviewed = ရင်းမြစ်မှ သို့မဟုတ် ဖတ်ရှုသူက အတည်ပြုပြီး
about-search = ရှာဖွေမှု အလုပ်လုပ်ပုံ
about-search-text = မေးခွန်းကို ၎င်း၏ အက္ခရာစည်းမျဉ်းအရ စကားလုံးများအဖြစ် ခွဲခြားပြီး ဘာသာစကားခုနစ်မျိုးလုံးတွင် တစ်ပြိုင်နက် ရှာဖွေသည်။ ဝေါဟာရစာရင်းက အဓိပ္ပာယ်တူ စကားလုံးများသို့ ချိတ်ဆက်ပေးသည်။ ထိုအဆင့်တစ်ခုစီကို ရလဒ်များဘေးတွင် ပြသထားပြီး ပိတ်ထားနိုင်သည်။
about-privacy = သင်၏ ကိုယ်ရေးအချက်အလက်
about-privacy-text = အသိပညာဗဟိုဌာနသည် ကွတ်ကီးများ မထားရှိပါ၊ ဝင်ရောက်ကြည့်ရှုသူများကို မရေတွက်ပါ၊ အခြားကွန်ပျူတာများမှ မည်သည့်အရာကိုမျှ မယူပါ။
about-licences = လိုင်စင်များ
about-licence-texts = အစုအဝေး၏ စာသားများ- အယ်ဒီတာများ၏ ကိုယ်ပိုင်စကားလုံးများဖြစ်ပြီး ကိုးကားထားသော ခေါင်းစဉ်များကို ထုတ်ပြန်သူများက ပိုင်ဆိုင်သည်။ ဒေတာအစုတွင် သီးခြားလိုင်စင်ရှိလျှင် ၎င်း၏ မှတ်တမ်းတွင် ဖော်ပြထားသည်။
about-licence-software = ဆော့ဖ်ဝဲ- Apache-2.0 သို့မဟုတ် MIT၊ သင်ရွေးချယ်နိုင်သည်။
about-licence-fonts = စာလုံး- အက္ခရာခုနစ်မျိုးအတွက် Noto Sans၊ SIL Open Font License 1.1။
about-licence-basemap = အခြေခံမြေပုံ- Natural Earth၊ အများပိုင်။
about-boundaries = နယ်နိမိတ်များ

## When something is wrong

error-back = ပင်မစာမျက်နှာသို့ သွားရန်
error-not-found-title = ဤစာမျက်နှာ မရှိပါ
error-not-found-text = လိပ်စာ မှားယွင်းနေနိုင်သည် သို့မဟုတ် မှတ်တမ်း မရှိခဲ့ပါ။ ရှာဖွေပါ သို့မဟုတ် ပင်မစာမျက်နှာမှ စတင်ပါ။
error-method-title = ဤလိပ်စာသည် ဤသို့သော တောင်းဆိုမှုကို လက်မခံပါ
error-method-text = ဤနေရာတွင် အခြားတောင်းဆိုမှုများကိုသာ ဖြေကြားသည်။ မည်သည့်အရာမျှ ပြောင်းလဲခြင်းမရှိပါ။
error-bad-request-title = လိပ်စာကို နားမလည်နိုင်ပါ
# $parameter is a part of the address, $found what it holds; one of the sentences below follows.
error-parameter = “{ $parameter }” တွင် “{ $found }” ဟု ရေးထားသည်။
expected-one-of = ဖြစ်ရမည်- { $words } အနက် တစ်ခု။
expected-number = ဖြစ်ရမည်- { $least } မှ { $most } အထိ ကိန်းပြည့်တစ်ခု။
expected-year = ဖြစ်ရမည်- 2022 ကဲ့သို့သော ခုနှစ်။
expected-subject = ဖြစ်ရမည်- sdg:6.3 ကဲ့သို့သော စာရင်းနှင့် ကုဒ်။
expected-licence = ဖြစ်ရမည်- CC-BY-4.0 ကဲ့သို့သော SPDX လိုင်စင်အမှတ်။
expected-identifier = ဖြစ်ရမည်- လက်တင်စာလုံးအသေး၊ ဂဏန်းနှင့် တုံးတို (-) များ။
expected-shorter = ဖြစ်ရမည်- အက္ခရာ အများဆုံး { $limit } လုံး။ { $found } လုံး ရေးထားသည်။
error-internal-title = ကျွန်ုပ်တို့ဘက်တွင် ချို့ယွင်းမှု ဖြစ်ပေါ်သည်
error-internal-text = အသိပညာဗဟိုဌာနက မဖြေကြားနိုင်ပါ။ သင့်ကြောင့် မဟုတ်ပါ။ တစ်မိနစ်ခန့်အကြာ ထပ်မံကြိုးစားပါ။
error-busy-title = အသိပညာဗဟိုဌာန အလုပ်များနေသည်
error-busy-text = ဖြေကြားရန် ကြာလွန်းသည်။ တစ်မိနစ်ခန့်အကြာ ထပ်မံကြိုးစားပါ။
error-full-text = တစ်ချိန်တည်း မေးသူများသည် အသိပညာဗဟိုဌာန ဖြေကြားနိုင်သည်ထက် ပိုများနေသည်။ စက္ကန့်အနည်းငယ်အကြာ ထပ်မံကြိုးစားပါ။
error-too-many-title = တောင်းဆိုမှု များလွန်းသည်
error-too-many-text = သင့်လိပ်စာမှ တောင်းဆိုမှုများသည် အသိပညာဗဟိုဌာန ဖြေကြားနိုင်သည်ထက် ပိုများနေသည်။ { $seconds } စက္ကန့်အကြာ ထပ်မံကြိုးစားပါ။
# $limit is a number of kilobytes.
error-too-large-title = တစ်ကြိမ်တည်း ပို့သည်မှာ များလွန်းသည်
error-too-large-text = ဤနေရာတွင် အများဆုံး { $limit } kB သာ လက်ခံသည်။ မည်သည့်အရာမျှ ပြောင်းလဲခြင်းမရှိပါ။
