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

framework-title = မဟာဗျူဟာနှင့် ဆောင်ရွက်ချက်မူဘောင် ၂၀၂၃–၂၀၂၇
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
about-privacy-text = အသိပညာဗဟိုဌာနသည် ဝင်ရောက်ကြည့်ရှုသူများကို မရေတွက်ပါ၊ အခြားကွန်ပျူတာများမှ မည်သည့်အရာကိုမျှ မယူပါ။ သင် အကောင့်ဝင်သည့်အခါမှသာ ဝင်ထားကြောင်း မှတ်ထားရန် ကွတ်ကီးတစ်ခု ထားပါသည်။
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

## Signing in and accounts

sign-in-title = အကောင့်ဝင်ရန်
sign-in-button = အကောင့်ဝင်ရန်
# Below the form of the sign-in page.
sign-in-text = အကောင့်များကို အသိပညာဗဟိုဌာန၏ စနစ်စီမံသူများက ဖွင့်ပေးသည်။ စကားဝှက် မေ့သွားသူများသည် လင့်ခ်အသစ်ကို စနစ်စီမံသူများထံ တောင်းခံနိုင်သည်။ အများသုံးအချက်အလက်များကို ဖတ်ရှုရန် အကောင့် မလိုပါ။
sign-in-code-text = အထောက်အထားအတည်ပြုအက်ပ်က ယခုပြသော ဂဏန်းခြောက်လုံး သို့မဟုတ် သင်၏ အရန်ကုဒ်တစ်ခုကို ထည့်ပါ။
# Button; $provider is the name of another organisation's sign-in service.
sign-in-provider = { $provider } မှတစ်ဆင့် အကောင့်ဝင်ရန်
sign-out = အကောင့်ထွက်ရန်
signed-out = သင် အကောင့်မှ ထွက်ပြီးပါပြီ။
field-email = အီးမေးလ်လိပ်စာ
field-password = စကားဝှက်
field-new-password = စကားဝှက်အသစ်
field-code = ကုဒ်
field-secret = အထောက်အထားစိစစ်သည့်အက်ပ်၏ လျှို့ဝှက်ကုဒ်
field-step = အဆင့်
field-name = အမည်
field-language = ဘာသာစကား
field-role = အခန်းကဏ္ဍ
field-scope = သက်ရောက်သည့် အတိုင်းအတာ
field-token-name = တိုကင်အမည်
field-token-uses = တိုကင်ကို အသုံးပြုနိုင်သည့် ကိစ္စများ
field-token-days = အသုံးပြုနိုင်သည့် ရက်အရေအတွက်
# The beginning of a message that tells why a form was not accepted; the reason follows.
refused = မဆောင်ရွက်နိုင်ပါ။
# The page behind a link by which a new person chooses a password.
welcome-title = သင်၏ စကားဝှက်ကို သတ်မှတ်ပါ
welcome-text = { $name }၊ ကြိုဆိုပါသည်။ စကားဝှက်တစ်ခု သတ်မှတ်ပါ။ ယင်းနောက် သင်၏ အီးမေးလ်လိပ်စာဖြင့် အကောင့်ဝင်နိုင်သည်။
welcome-button = ဤစကားဝှက်ကို သိမ်းရန်
password-rules = အက္ခရာ အနည်းဆုံး 15 လုံး။ အချင်းချင်း မသက်ဆိုင်သော စကားလုံး လေးလုံး သို့မဟုတ် ငါးလုံးသည် မှတ်မိရန် လွယ်ပြီး ခန့်မှန်းရန် ခက်သည်။
password-chosen = သင်၏ စကားဝှက်ကို သိမ်းပြီးပါပြီ။ ၎င်းဖြင့် အကောင့်ဝင်ပါ။
password-changed = သင်၏ စကားဝှက်ကို ပြောင်းပြီးပါပြီ။ သင်၏ အခြားစက်ရှင်များကို အဆုံးသတ်ပြီးပါပြီ။
account-title = သင်၏ အကောင့်
account-roles = အခန်းကဏ္ဍများ
account-no-roles = သင့်တွင် အခန်းကဏ္ဍ မရှိသေးပါ။ အများသုံးအချက်အလက်အားလုံးကို ဖတ်ရှုနိုင်သည်။
account-password = စကားဝှက်
account-password-button = စကားဝှက် ပြောင်းရန်
account-second-factor = ဒုတိယအဆင့် အတည်ပြုမှု
second-factor-text = ဒုတိယအဆင့် အတည်ပြုမှု ရှိလျှင် သင်၏ စကားဝှက်တစ်ခုတည်းဖြင့် မည်သူမျှ အကောင့်မဝင်နိုင်ပါ။ သင့်ဖုန်းရှိ အက်ပ်မှ ကုဒ်လည်း လိုအပ်သည်။
second-factor-begin = ဒုတိယအဆင့် အတည်ပြုမှု ပြင်ဆင်ရန်
second-factor-is-set = ဒုတိယအဆင့် အတည်ပြုမှုက သင်၏ အကောင့်ကို ကာကွယ်ထားသည်။
second-factor-remove = ဒုတိယအဆင့် အတည်ပြုမှုကို ဖယ်ရှားရန်
second-factor-removed = သင်၏ ဒုတိယအဆင့် အတည်ပြုမှုကို ဖယ်ရှားပြီးပါပြီ။
second-factor-steps = သင့်ဖုန်းတွင် အထောက်အထားအတည်ပြုအက်ပ်ကို ဖွင့်၍ ဤပုံကို စကင်ဖတ်ပါ။ ထို့နောက် အက်ပ်က ပြသော ကုဒ်ကို ထည့်ပါ။
second-factor-picture = အထောက်အထားအတည်ပြုအက်ပ်အတွက် QR ကုဒ်
second-factor-typed = စကင်မဖတ်နိုင်လျှင် ဤလျှို့ဝှက်ကုဒ်ကို အက်ပ်တွင် ရိုက်ထည့်ပါ-
second-factor-button = ဒုတိယအဆင့် အတည်ပြုမှုကို ဖွင့်ရန်
spare-codes-text = ဒုတိယအဆင့် အတည်ပြုမှုကို ဖွင့်ပြီးပါပြီ။ ဤအရန်ကုဒ်များကို ရေးမှတ်၍ လုံခြုံစွာ သိမ်းထားပါ။ ဖုန်းပျောက်လျှင် ကုဒ်တစ်ခုကို တစ်ကြိမ်စီ အသုံးပြုနိုင်သည်။ ၎င်းတို့ကို ထပ်မံမပြပါ။
account-sessions = စက်ရှင်များ
session-agent = ဘရောက်ဇာ
session-address = ကွန်ရက်လိပ်စာ
session-seen = နောက်ဆုံးအသုံးပြုချိန်
session-this = ဤစက်ရှင်
session-end = အဆုံးသတ်ရန်
session-end-others = အခြားစက်ရှင်အားလုံးကို အဆုံးသတ်ရန်
session-ended = အဆုံးသတ်ပြီးပါပြီ။
account-tokens = ပရိုဂရမ်များအတွက် တိုကင်များ
tokens-text = တိုကင်ဖြင့် ပရိုဂရမ်တစ်ခုက သင့်ကိုယ်စား ဆောင်ရွက်သည်။ ၎င်းသည် သင်၏ အခွင့်အရေးထက် ပို၍ မဆောင်ရွက်နိုင်ဘဲ ဤနေရာတွင် သင်ရွေးချယ်သည်များကိုသာ ဆောင်ရွက်နိုင်သည်။
token-made = တိုကင်ကို ဖန်တီးပြီးပါပြီ။ ယခု ကူးယူထားပါ။ ၎င်းကို ထပ်မံမပြပါ။
token-ends = သက်တမ်းကုန်ချိန်
token-used = နောက်ဆုံးအသုံးပြုချိန်
token-never = မသုံးရသေး
token-make = တိုကင် ဖန်တီးရန်
token-end = ပယ်ဖျက်ရန်
token-ended = တိုကင်ကို ပယ်ဖျက်ပြီးပါပြီ။
use-read = မှတ်တမ်းများ ဖတ်ရှုရန်
use-write = မှတ်တမ်းများ ပြင်ဆင်ရန်
use-administer = အသုံးပြုသူများကို စီမံရန်နှင့် စာရင်းစစ်မှတ်တမ်းကို ဖတ်ရှုရန်
# Heading of a table's column with buttons.
column-what-to-do = ဆောင်ရွက်နိုင်သည်များ

## People

people-title = အသုံးပြုသူများ
people-count = အကောင့် { $count } ခု
people-new = အကောင့်ဖွင့်ရန်
people-new-button = အကောင့်ဖွင့်ရန်
person-state = အခြေအနေ
person-state-open = ဖွင့်ထားသည်
person-state-invited = စကားဝှက် မသတ်မှတ်ရသေး
person-state-second-factor = ဖွင့်ထားသည်၊ ဒုတိယအဆင့် အတည်ပြုမှု ရှိသည်
person-state-closed = ပိတ်ထားသည်
person-no-roles = အခန်းကဏ္ဍ မရှိပါ။
person-manage = အကောင့်ကို စီမံရန်
person-act-invite = စကားဝှက်သတ်မှတ်ရေး လင့်ခ် ဖန်တီးရန်
person-act-end-sessions = စက်ရှင်အားလုံးကို အဆုံးသတ်ရန်
person-act-reset-second-factor = ဒုတိယအဆင့် အတည်ပြုမှုကို ဖယ်ရှားရန်
person-act-close = အကောင့်ပိတ်ရန်
person-act-reopen = အကောင့်ကို ပြန်ဖွင့်ရန်
person-done = ဆောင်ရွက်ပြီးပါပြီ။
invitation-made = ဤလင့်ခ်ကို အကောင့်ပိုင်ရှင်ထံ လုံခြုံသောနည်းဖြင့် ပေးပါ။ ၎င်းကို ခုနစ်ရက်အတွင်း တစ်ကြိမ်သာ အသုံးပြုနိုင်သည်။
grant-title = အခန်းကဏ္ဍ ပေးအပ်ရန်
grant-button = အခန်းကဏ္ဍ ပေးအပ်ရန်
revoke = ပြန်ယူရန်
# For screen readers: the button beside a role. $role is the role and where it holds.
revoke-of = ပြန်ယူရန်- { $role }
scope-hint = အသိပညာဗဟိုဌာနတစ်ခုလုံး (hub) သို့မဟုတ် country (နိုင်ငံ)၊ organisation (အဖွဲ့အစည်း)၊ project (စီမံကိန်း)၊ datastream (ဒေတာစီးကြောင်း) အနက် တစ်ခုကို ရေးပြီး ယင်းနောက်တွင် ကော်လံ (:) နှင့် သက်ဆိုင်ရာကုဒ်ကို ထည့်ပါ၊ ဥပမာ country:LA သို့မဟုတ် organisation:mrc-secretariat။

## Roles

roles-title = မည်သူက မည်သည့်အရာကို ဆောင်ရွက်နိုင်သနည်း
roles-text = အခန်းကဏ္ဍတစ်ခုသည် အတိုင်းအတာတစ်ခုအတွင်း သက်ရောက်သည်- အသိပညာဗဟိုဌာနတစ်ခုလုံး၊ နိုင်ငံ၊ အဖွဲ့အစည်း၊ စီမံကိန်း သို့မဟုတ် ဒေတာစီးကြောင်း။ ပရိုဂရမ်က ဤဇယားအတိုင်း ဆုံးဖြတ်သည်။
roles-action = လုပ်ဆောင်ချက်
roles-state = ယခင်အခြေအနေ
roles-who = ဆောင်ရွက်ခွင့်ရှိသူ
roles-everyone = လူတိုင်း
roles-handed-on = အချို့အခန်းကဏ္ဍများသည် မိမိတို့၏ အတိုင်းအတာအတွင်း အခြားအခန်းကဏ္ဍများကို ပေးအပ်နိုင်ပြီး ပြန်ယူနိုင်သည်-
role-reader = ဖတ်ရှုသူ
role-contributor = ပါဝင်ရေးသားသူ
role-reviewer = စိစစ်သူ
role-focal-point = ဆက်သွယ်ရေးတာဝန်ခံ
role-data-owner = ဒေတာပိုင်ရှင်
role-operator = စနစ်စီမံသူ
role-text-reader = အတိုင်းအတာအတွင်း မျှဝေထားသည်များကို ဖတ်ရှုသည်။
role-text-contributor = မူကြမ်းများ ရေးသား၍ တင်သွင်းသည်။
role-text-reviewer = တင်သွင်းထားသည်များကို စိစစ်၍ လက်ခံသည် သို့မဟုတ် ပြန်ပို့သည်။
role-text-focal-point = နိုင်ငံ သို့မဟုတ် အဖွဲ့အစည်းတစ်ခုကို ကိုယ်စားပြုသည်- ထုတ်ပြန်သည်၊ ရုပ်သိမ်းသည်၊ အခြားသူများကို ဝင်ရောက်ခွင့်ပေးသည်။
role-text-data-owner = ဒေတာများအတွက် ဆုံးဖြတ်သည်- ပြင်ဆင်သည်၊ ထုတ်ပြန်သည်၊ ရုပ်သိမ်းသည်၊ ဖတ်ရှုသူများကို ဝင်ရောက်ခွင့်ပေးသည်။
role-text-operator = အသိပညာဗဟိုဌာနကို စီမံသည်- အကောင့်များနှင့် စာရင်းစစ်မှတ်တမ်း။ မည်သည့်အရာကိုမျှ မထုတ်ပြန်ပါ။
scope-hub = အသိပညာဗဟိုဌာနတစ်ခုလုံး
scope-country = { $name }
scope-organisation = အဖွဲ့အစည်း { $name }
scope-project = စီမံကိန်း { $name }
scope-datastream = ဒေတာစီးကြောင်း { $name }
# A role and where it holds.
role-within = { $role }၊ { $scope }
action-read = ဖတ်ရှုခြင်း
action-create = မှတ်တမ်းအသစ် ရေးသားခြင်း
action-edit = ပြင်ဆင်ခြင်း
action-submit = တင်သွင်းခြင်း
action-return = ပြန်ပို့ခြင်း
action-accept = လက်ခံခြင်း
action-publish = ထုတ်ပြန်ခြင်း
action-withdraw = ရုပ်သိမ်းခြင်း
action-see-people = မည်သူ့တွင် အကောင့်ရှိသည်ကို ကြည့်ခြင်း
action-manage-people = အကောင့်များကို ဖွင့်ခြင်း၊ ပိတ်ခြင်းနှင့် ပြန်လည်သတ်မှတ်ခြင်း
action-grant = အခန်းကဏ္ဍများကို ပေးအပ်ခြင်းနှင့် ပြန်ယူခြင်း
action-read-audit = စာရင်းစစ်မှတ်တမ်းကို ဖတ်ရှုခြင်း
action-read-metrics = ပရိုဂရမ်၏ တိုင်းတာချက်များကို ဖတ်ရှုခြင်း
state-draft = မူကြမ်း
state-submitted = တင်သွင်းပြီး
state-returned = ပြန်ပို့ပြီး
state-accepted = လက်ခံပြီး
state-published = ထုတ်ပြန်ပြီး
state-shared = အချို့နိုင်ငံများနှင့် မျှဝေထား
state-withdrawn = ရုပ်သိမ်းပြီး
state-hub = အသိပညာဗဟိုဌာနကိုယ်တိုင်
step-submit = စိစစ်မှုအတွက် တင်သွင်းရန်
step-return = ပြန်ပို့ရန်
step-accept = လက်ခံရန်
step-publish = ထုတ်ပြန်ရန်
step-withdraw = ရုပ်သိမ်းရန်

## The audit trail

audit-title = စာရင်းစစ်မှတ်တမ်း
audit-text = ပြောင်းလဲမှုတိုင်းနှင့် အများသုံးမဟုတ်သည်များကို ထုတ်ဖော်မှုတိုင်း၊ အသစ်ဆုံးမှ စ၍ ဖော်ပြသည်။ စာကြောင်းတစ်ကြောင်းစီတွင် ယခင်စာကြောင်း၏ ဒစ်ဂျစ်တယ်လက်ဗွေ ပါရှိသဖြင့် ပြောင်းလဲထားသော သို့မဟုတ် ဖယ်ရှားထားသော စာကြောင်းကို တွေ့ရှိနိုင်သည်။
audit-number = စာကြောင်း
audit-at = အချိန် (UTC)
audit-who = မည်သူ
audit-whence = မည်သည့်နေရာမှ
audit-what = လုပ်ဆောင်ချက်
audit-object = မည်သည့်အရာအပေါ်
audit-before = မတိုင်မီ
audit-after = ပြီးနောက်
audit-filter = ပြရန်
audit-verify = မှတ်တမ်းတစ်ခုလုံးကို စစ်ဆေးရန်
audit-none = ကိုက်ညီသော စာကြောင်း မရှိပါ။
audit-older = ပိုဟောင်းသော စာကြောင်းများ
audit-csv = ဇယားအဖြစ် (CSV)
# $count lines were read; $head is a fingerprint.
audit-sound = စာကြောင်း { $count } ကြောင်းလုံး ရေးသားခဲ့သည့်အတိုင်း ရှိသည်။ နောက်ဆုံးစာကြောင်း၏ ဒစ်ဂျစ်တယ်လက်ဗွေမှာ { $head } ဖြစ်သည်။
audit-unsound = စာရင်းစစ်မှတ်တမ်းသည် ရေးသားခဲ့သည့်အတိုင်း မဟုတ်ပါ။
audit-fault-altered = စာကြောင်း { $number } သည် ရေးသားခဲ့သည့်အတိုင်း မဟုတ်ပါ။
audit-fault-removed = စာကြောင်း { $number } ပျောက်နေသည်။
audit-fault-inserted = စာကြောင်း { $number } ကို အခြားစာကြောင်းနှစ်ကြောင်း ရေးပြီးမှ ၎င်းတို့ကြား ထည့်သွင်းထားသည်။
audit-fault-unchained = စာကြောင်း { $number } သည် ယခင်စာကြောင်းနှင့် ဆက်စပ်မှု မရှိပါ။
audit-fault-cut = မှတ်တမ်းသည် စာကြောင်း { $found } တွင် ဆုံးသည်။ စာကြောင်း { $number } တွင် ဆုံးရမည်။
audit-fault-not-as-noted = စာကြောင်း { $number } ၏ ဒစ်ဂျစ်တယ်လက်ဗွေသည် ယခင်မှတ်သားထားသည်နှင့် မတူပါ။

## Why something was refused

refusal-credentials = အီးမေးလ်လိပ်စာ၊ စကားဝှက် သို့မဟုတ် ကုဒ် မမှန်ပါ။
refusal-throttled = ကြိုးစားမှု များလွန်းသည်။ { $seconds } စက္ကန့် စောင့်၍ ထပ်မံကြိုးစားပါ။
refusal-password-short = စကားဝှက်တွင် အက္ခရာ { $found } လုံး ပါသည်။ အနည်းဆုံး { $least } လုံး ဖြစ်ရမည်။
refusal-password-long = စကားဝှက်တွင် အက္ခရာ { $found } လုံး ပါသည်။ အများဆုံး { $most } လုံး ဖြစ်ရမည်။
refusal-password-guessable = ပရိုဂရမ်များက ဤစကားဝှက်ကို လျင်မြန်စွာ ခန့်မှန်းနိုင်သည်။ အချင်းချင်း မသက်ဆိုင်သော စကားလုံးများ ဖြစ်ရမည်။
refusal-link = ဤလင့်ခ်ကို အသုံးပြုပြီးဖြစ်သည်၊ ဟောင်းလွန်းသည် သို့မဟုတ် ထုတ်ပေးခဲ့ခြင်း မရှိပါ။ အသိပညာဗဟိုဌာန၏ စနစ်စီမံသူများထံ လင့်ခ်အသစ် တောင်းခံပါ။
# $field is the name of a form's field, $found what was typed, $expected in English.
refusal-field = “{ $field }” တွင် “{ $found }” ဟု ရေးထားသည်။ ဖြစ်ရမည်- { $expected }။
refusal-taken = { $email } အတွက် အကောင့် ရှိပြီးဖြစ်သည်။
refusal-unknown = { $email } အတွက် ဤနေရာတွင် အကောင့် ဖွင့်မထားပါ။
refusal-unverified = ဝင်ရောက်ရေး ဝန်ဆောင်မှုက ဤအီးမေးလ်လိပ်စာသည် သင့်လိပ်စာဖြစ်ကြောင်း မအတည်ပြုရသေးပါ။ ယခင်က ၎င်းမှတစ်ဆင့် ဤနေရာရှိ မည်သည့်အကောင့်သို့မျှ မဝင်ခဲ့ဖူးပါ။
refusal-last-operator = ဤသို့ဆောင်ရွက်လျှင် အသိပညာဗဟိုဌာနတွင် စနစ်စီမံသူ ကျန်ရှိတော့မည် မဟုတ်ပါ။
refusal-stale = သင်ဖွင့်ပြီးနောက် မှတ်တမ်း ပြောင်းလဲသွားသည်။ ထပ်မံကြည့်ရှုပါ။
refusal-step = မှတ်တမ်း၏ အခြေအနေသည် ကွဲပြားနေသည်- { $found }။
refusal-provider = အကောင့်ဝင်ရောက်ရေး ဝန်ဆောင်မှုက သင်မည်သူဖြစ်ကြောင်း အတည်မပြုပါ။ ထပ်မံကြိုးစားပါ။
error-forbidden-title = သင့်တွင် ဤအရာကို ဆောင်ရွက်ခွင့် မရှိပါ
error-forbidden-text = သင်၏ အခန်းကဏ္ဍများတွင် ဤအရာ မပါဝင်ပါ။ အခန်းကဏ္ဍများဆိုင်ရာ စာမျက်နှာတွင် မည်သူက မည်သည့်အရာကို ဆောင်ရွက်နိုင်ကြောင်း ဖော်ပြထားသည်။
error-sign-in-title = ဦးစွာ အကောင့်ဝင်ပါ
error-sign-in-text = ဤစာမျက်နှာသည် အကောင့်ရှိသူများအတွက်သာ ဖြစ်သည်။
error-form-title = ပုံစံကို ဤအသိပညာဗဟိုဌာနမှ ပေးပို့ခြင်း မဟုတ်ပါ
error-form-text = ပုံစံသည် ဟောင်းလွန်းသည် သို့မဟုတ် အခြားဝဘ်ဆိုက်မှ ပေးပို့ထားသည်။ စာမျက်နှာကို ထပ်ဖွင့်၍ ပြန်လည်ဆောင်ရွက်ပါ။
error-conflict-title = ဤအတောအတွင်း ပြောင်းလဲသွားသည်
error-away-title = ဒေတာဘေ့စ်က မတုံ့ပြန်ပါ
error-away-text = သင်ပေးပို့သည်ကို မသိမ်းဆည်းထားပါ။ တစ်မိနစ်ခန့်အကြာ ထပ်မံကြိုးစားပါ။
error-unsure-text = သင်ပေးပို့သည်ကို သိမ်းဆည်းပြီး မပြီး မပြောမီ ဒေတာဘေ့စ် တုံ့ပြန်မှု ရပ်သွားပါသည်။ ထပ်မံမပေးပို့မီ သိမ်းဆည်းပြီးသား ဟုတ်မဟုတ် စစ်ဆေးပါ။

## Methods: their list, their pages, and what is wrong with what they are given

# A list of published methods that the hub computes by; also in the menu.
methods-title = နည်းလမ်းများ
methods-text = ဗဟိုဌာနက ဘာတွက်ချက်နိုင်သလဲ၊ မည်သူ့စည်းမျဉ်းဖြင့်နည်း။ နည်းလမ်းတစ်ခုစီသည် အမည်ဖော်ပြထားသော စာတမ်းတစ်စောင်ကို လိုက်နာပြီး ဤစာမျက်နှာ၊ ညွှန်ကြားချက်လိုင်းနှင့် ပရိုဂရမ်များတွင် တူညီသောကိန်းများမှ တူညီသောရလဒ်ကို ပေးသည်။
# Heading of a list of questions that an example of a method answers.
methods-questions = အဖြေရှိသော မေးခွန်းများ
home-methods = နည်းလမ်းအားလုံး
family-air = လေထု
family-water = ရေ
family-hydrology = မြစ်နှင့် မိုး
family-freshwater-health = ရေချို ကျန်းမာရေး
family-sdg = စဉ်ဆက်မပြတ် ဖွံ့ဖြိုးမှု ပန်းတိုင်များ
family-risk = အန္တရာယ်နှင့် ရွေးချယ်မှု
method-answer = ရလဒ်
method-warning = သတိပြုရန်−
method-as-table = ဇယားအဖြစ်
method-data-source = ဒေတာ
method-made-by = တွက်ချက်သည့်နည်း
method-download-json = ထည့်သွင်းချက်အားလုံးနှင့်အတူ ဒေါင်းလုဒ်လုပ်ရန် (JSON)
method-try = စမ်းကြည့်ပါ
method-refused = တွက်ချက်၍ မရပါ။
method-optional = (ချန်ထားနိုင်)
method-table-hint = တစ်ကြောင်းလျှင် အတန်းတစ်ခု၊ ကော်မာခြားပါ။ ပထမလိုင်းသည် ကော်လံအမည်များ−
method-file = သို့မဟုတ် ဖိုင်
method-file-hint = CSV၊ JSON သို့မဟုတ် Excel (.xlsx)၊ 2 MB အထိ။ အထက်တွင် ရိုက်ထည့်သည်များက ဖိုင်ကို အစားထိုးသည်။
method-compute = တွက်ချက်ရန်
method-compute-json = တွက်ချက်ပြီး ဒေါင်းလုဒ်လုပ်ရန် (JSON)
method-formula = ဖော်မြူလာ
method-inputs = လိုအပ်သည်များ
method-outputs = ပေးသော အဖြေများ
method-limits = မသက်ဆိုင်သည်များ
method-sources = ထုတ်ဝေရာ
method-edition = ထုတ်ဝေမှု
method-as-json = ဤကတ် (JSON)
column-time = အချိန်
value-missing = တန်ဖိုးမရှိ
value-count = ထည့်သွင်းတန်ဖိုး { $count } ခု
# Between which numbers a value must be; the unit stands with the last number.
range-between = { $least } မှ { $most }
range-least = { $least } နှင့်အထက်
range-most = { $most } နှင့်အောက်
range-any = ကိန်းတစ်ခု
range-any-unit = { $unit } ဖြင့် ကိန်းတစ်ခု
# What is wrong with a value that a method was given. $place names the input, row or column.
fault-found = { $place } သည် “{ $found }” ဖြစ်သည်။ ဖြစ်ရမည်- { $expected }။
fault-missing = { $input } မပါပါ။
fault-unknown = “{ $input }” ဟူသော ထည့်သွင်းချက် မရှိပါ။ ဖြစ်ရမည်- { $words } အနက် တစ်ခု။
fault-form = { $input } ၏ ပုံစံ မှားနေသည်။ ဖြစ်ရမည်- { $expected }။
fault-no-column = { $input } တွင် ကော်လံ “{ $column }” မရှိပါ။
fault-unknown-column = { $input } တွင် မသိသော ကော်လံ “{ $column }” ရှိသည်။ ဖြစ်ရမည်- { $words } အနက် တစ်ခု။
fault-empty = { $place } ဗလာဖြစ်နေသည်။
fault-too-few = { $input } တွင် တန်ဖိုး { $found } ခု ရှိသည်။ အနည်းဆုံး { $least } ခု လိုသည်။
fault-too-many = { $input } တွင် တန်ဖိုး { $found } ခု ရှိသည်။ အများဆုံး { $most } ခုသာ။
fault-none-of = ဤအနက် တစ်ခုမျှ မပေးထားပါ- { $inputs }။ အနည်းဆုံး တစ်ခု လိုသည်။
fault-not-converged = အဆင့် { $iterations } ခုအတွင်း အဖြေမတွေ့ပါ။
fault-cancelled = စာမျက်နှာ စောင့်ဆိုင်းချိန်ထက် ကြာသည်။ ပရိုဂရမ်အင်တာဖေ့စ် သို့မဟုတ် ညွှန်ကြားချက်လိုင်းကို သုံးပါ။
place-row = { $input } အတန်း { $row }
place-cell = { $input } ကော်လံ “{ $column }” အတန်း { $row }
place-line = လိုင်း { $line } ကော်လံ “{ $column }”
place-file = { $file }- { $reason }
unread-json = လိုင်း { $line } အက္ခရာ { $character }- JSON မဟုတ်ပါ ({ $reason })။
unread-not-an-object = အမည်အလိုက် ထည့်သွင်းချက်များပါသော object ဖြစ်ရမည်။ တွေ့ရှိသည်- { $found }။
unread-twice-in-time = { $input }- အချိန် { $time } နှစ်ကြိမ် ပါနေသည်။
unread-not-utf8 = ဘိုက် { $byte }- UTF-8 စာသား မဟုတ်ပါ။
unread-csv = လိုင်း { $line }- { $reason }
unread-one-row = တန်ဖိုးတစ်တန်း ဖြစ်ရမည်။ တွေ့ရှိသည်- { $found }။
unread-no-time = “time” ကော်လံ လိုသည်။ တွေ့ရှိသည်- { $found }။
# What a value should look like, within sentences.
form-number = ကိန်းတစ်ခု
form-word = စကားလုံး
form-words = စကားလုံးများ
form-date = ရက်စွဲ၊ ဥပမာ 2026-01-31
form-series = အချိန်အလိုက် တန်ဖိုးများ
form-table = ဇယား
form-time = အချိန်၊ ဥပမာ 2024-01-31T13:00
form-time-and-value = time နှင့် value ပါသော object
form-number-or-null = ကိန်း သို့မဟုတ် null
form-row = ကော်လံများကို အမည်ဖြင့်ပေးသော object
form-known-columns = နည်းလမ်းက သိသော ကော်လံများ
form-nothing = ဘာမျှမရှိ
form-truth = true သို့မဟုတ် false
form-list = စာရင်း
form-object = object
form-sheet = ပထမအတန်းတွင် အမည်များပါသော စာရွက်
form-file = .csv၊ .json သို့မဟုတ် .xlsx ဖိုင်
method-uncertain = ကိန်းများ မည်မျှ သေချာသနည်း။
method-uncertain-text = စံသွေဖည်မှု ရိုက်ထည့်ပါက အဖြေသည် မည်မျှ လွဲနိုင်ကြောင်း ပြောသည်− ထည့်သွင်းချက်များကို ပုံမှန်ဖြန့်ဝေမှုမှ အကြိမ် ၂,၀၀၀ ထုတ်ယူသည် (JCGM 101:2008)။
spread-title = အဖြေ မည်မျှ သေချာသနည်း
spread-how = ထည့်သွင်းချက်များ { $draws } ကြိမ် ထုတ်ယူ၊ မျိုးစေ့ { $seed }။
spread-of = ကိန်း
spread-mean = ပျမ်းမျှ
spread-deviation = စံသွေဖည်မှု
spread-from = ၉၅ % အနိမ့်
spread-to = ၉၅ % အမြင့်
method-save = တွက်ချက်ပြီး မူကြမ်းအဖြစ် သိမ်းရန်
method-save-title = မှတ်တမ်းခေါင်းစဉ်
method-download-crate = သုတေသနအစုအဖြစ် ဒေါင်းလုဒ်လုပ်ရန် (RO-Crate)
field-result = ရလဒ်
rows-more = နောက်ထပ် အတန်း { $count } ခုကို ဖိုင်တွင်သာ ကြည့်နိုင်သည်။

goals-title = ခြောက်နိုင်ငံ ယှဉ်ကြည့်ခြင်း
goals-text = တရုတ်၊ မြန်မာ၊ လာအို၊ ထိုင်း၊ ကမ္ဘောဒီးယား၊ ဗီယက်နမ်တို့ စဉ်ဆက်မပြတ်ဖွံ့ဖြိုးမှု ပန်းတိုင်များ၏ ညွှန်ပြချက်တစ်ခုချင်းတွင် မည်သည့်နေရာရှိသည်။ တန်ဖိုးတိုင်းကို ၂၀၂၁ အစီရင်ခံစာ၏ ကန့်သတ်ချက်ဖြင့် အမှတ်ပေးသည်။
goals-read = အကွက်တစ်ခုတွင် နောက်ဆုံးတန်ဖိုး၊ အောက်တွင် ၀ မှ ၁၀၀ ရမှတ်၊ ၂၀၁၅ မှ အလားအလာနှင့် ခုနှစ် ပါသည်။ လေးထောင့်ငယ်သည် ပန်းတိုင်ရောက်လျှင် အစိမ်း၊ လမ်းတွင် အဝါနှင့် လိမ္မော်၊ ဝေးလျှင် အနီ။
goals-no-index = ဤသည် အစီရင်ခံစာ၏ ညွှန်ပြချက် ၉၂ ခုအနက် ၂၀ ခုသာဖြစ်၍ ညွှန်းကိန်း မတွက်ပါ– ငါးပုံတစ်ပုံကျော် လိုလျှင် အထင်မှားစေမည်။
goals-indicator = ညွှန်ပြချက်
goals-country = နိုင်ငံ
goals-no-value = တန်ဖိုးမရှိ
goals-value = နောက်ဆုံးတန်ဖိုး
goals-year = ခုနှစ်
goals-score = ရမှတ်
goals-colour = အရောင်
goals-trend = အလားအလာ
goals-change = တစ်နှစ် ရမှတ်ပြောင်းလဲမှု
goals-needed = တစ်နှစ် လိုအပ်သောပြောင်းလဲမှု
goals-all = နှစ်အလိုက် တန်ဖိုးအားလုံး
goals-thresholds = { $green } မှ အစိမ်း၊ { $red } ထက်ကျော်လျှင် အနီ၊ ယူနစ် { $unit }။
goals-csv = တန်ဖိုးအားလုံး CSV
goals-series = ကမ္ဘာ့ဘဏ် စီးရီး
goals-rules = တွက်ချက်ပုံ
goals-link = ခြောက်နိုင်ငံ ယှဉ်ကြည့်ခြင်း၊ ညွှန်ပြချက်အလိုက်

expectation-year = 2026 ကဲ့သို့ ခုနှစ်
expectation-reference = ဗဟိုဌာန သိမ်းထားသော အကဲဖြတ်ချက်နှင့် ၎င်း၏ အဝင် သို့မဟုတ် အထွက်တစ်ခု record:ID#NAME ပုံစံဖြင့်
method-reference-hint = တန်ဖိုးအစား record:ID#NAME ဖြင့် သိမ်းထားသော အကဲဖြတ်ချက်၏ အဝင် သို့မဟုတ် အထွက်ကို ယူနိုင်သည်။
relation-derived-from = တွက်ချက်ရာ အရင်း
relation-derived = ဤမှ တွက်ချက်ထားသည်များ

basins-title = မြစ်ဝှမ်းများ၏ ရေချိုကျန်းမာရေး
basins-text = ဒေသတွင်း မြစ်ဝှမ်းများ၏ ရေချို မည်မျှကျန်းမာသည်– သိပ္ပံပညာရှင်များ ထုတ်ပြန်ချက်နှင့် ဤဌာန သိမ်းထားသော အကဲဖြတ်ချက်များ၊ ရေချိုကျန်းမာရေး ညွှန်းကိန်းအရ။
basins-components = အစိတ်အပိုင်းသုံးခု ၀–၁၀၀ ကို ယှဉ်ပြပြီး မပေါင်းပါ– ဂေဟစနစ် မည်မျှပြည့်စုံသည်၊ လူတို့အား ဘာပေးသည်၊ မည်မျှကောင်းစွာ အုပ်ချုပ်သည်။
basins-method = မြစ်ဝှမ်းတစ်ခုကို အကဲဖြတ်ရန်
basins-newest = နောက်ဆုံးရလဒ်
basins-missing = အချက်အလက်မရှိ
basins-place = ဤမြစ်ဝှမ်းအကြောင်း အခြားအရာများ
method-save-basin = မြစ်ဝှမ်း
basins-link = မြစ်ဝှမ်းများ၏ ရေချိုကျန်းမာရေး မြေပုံ

fault-lacking = { $place } တွင် လိုအပ်သည်များ မပါပါ။ ဖြစ်ရမည်- { $expected }။
fault-not-finite = { $output } သည် ကိန်းဂဏန်းဖြင့် ဖော်ပြနိုင်သည်ထက် ကျော်လွန်သည်။ ပုံမှန်အရွယ် တန်ဖိုးများ ပေးပါ။
form-each-column-once = ကော်လံတစ်ခုစီ တစ်ကြိမ်
range-above-zero = ၀{ $unit } ထက်များ

changes-title = ပြောင်းလဲမှုများနှင့် ဗားရှင်းများ
changes-text = ခြောက်နိုင်ငံစလုံး သဘောတူမှသာ မူဘောင် ပြောင်းလဲသည်။ အဆိုပြုချက်၊ အဖြေနှင့် ယခင်ဗားရှင်းအားလုံးကို လူတိုင်းဖတ်နိုင်ရန် ဤနေရာတွင် ထားရှိသည်။ နှုတ်ဆိတ်နေခြင်းသည် သဘောတူခြင်းမဟုတ်ပါ၊ ကန့်ကွက်ချက်တစ်ခုကပင် အဆိုပြုချက်ကို အဆုံးသတ်စေသည်။
changes-waiting = { $count ->
   *[other] အဆိုပြုချက် { $count } ခုက သင့်အဖြေကို စောင့်နေသည်။
}
changes-proposals = အဆိုပြုချက်များ
changes-none = ယခုထိ အဆိုပြုချက် မရှိသေးပါ။ နိုင်ငံတစ်ခုကို ကိုယ်စားပြုသူသည် ဝင်ရောက်ပြီးနောက် အောက်တွင် ပြောင်းလဲမှု အဆိုပြုနိုင်သည်။
changes-about = ဘာအကြောင်း
changes-by = အဆိုပြုသူ
changes-standing = အခြေအနေ
changes-agreed-n = သဘောတူ
changes-your-turn = သင့်အဖြေကို စောင့်နေသည်
n-of-six = { $six } နိုင်ငံအနက် { $n }
versions-title = ဗားရှင်းများ
version-name = ဗားရှင်း
version-number = ဗားရှင်း { $number }
version-since = အသက်ဝင်သည့်နေ့
version-adopted = ခြောက်နိုင်ငံ အတည်ပြုခဲ့သည့်အတိုင်း
version-in-force = အသက်ဝင်ဆဲ
version-replaced = အစားထိုးပြီး
version-by-change = ပြောင်းလဲမှု
version-until = ဤဗားရှင်းသည် { $day } အထိ အသက်ဝင်ခဲ့သည်။
propose-title = ပြောင်းလဲမှု အဆိုပြုရန်
propose-wish = ဘာဖြစ်စေလိုသနည်း
propose-language = သင်ပြင်သည့် စာသား၏ ဘာသာစကား
propose-next = ရှေ့ဆက်ရန်
propose-text = အခြားငါးနိုင်ငံက သင့်အဆိုပြုချက်ကို ချက်ချင်းမြင်ရသည်။ သင့်နိုင်ငံအပါအဝင် ခြောက်နိုင်ငံစလုံး သဘောတူမှသာ အသက်ဝင်မည်၊ သင်လည်း ဖြေပါ။
propose-for = မည်သည့်နိုင်ငံအတွက်
propose-days = ယနေ့မှ ၁ ရက်မှ ၃၆၆ ရက်အတွင်း၊ ကွက်လပ်ထားလျှင် ရက် ၃၀။
propose-button = အဆိုပြုရန်
wish-amend = ပါရှိသည့်အရာကို ပြင်ရန်
wish-add = ဤလုပ်ငန်းစဉ်တွင် လှုပ်ရှားမှုတစ်ခု ထပ်ထည့်ရန်
wish-remove = ဤလှုပ်ရှားမှုကို ဖယ်ရှားရန်
act-amend = ပြင်ဆင်မှု
act-add = လှုပ်ရှားမှုအသစ်
act-remove = ဖယ်ရှားမှု
change-difference = ပြောင်းလဲမည့်အရာ
change-part = အပိုင်း
change-before = ယခင်
change-after = နောက်
change-answers = ခြောက်နိုင်ငံ
change-answer = အဖြေ
change-day = နေ့ရက်
change-history = ယခင်အဖြေများ
change-your-answer = သင့်အဖြေ
change-reason-note = ကန့်ကွက်ချက်တွင် အကြောင်းပြချက် လိုအပ်ပြီး လူတိုင်းမြင်ရသည်။ မဆုံးဖြတ်မီ ထပ်မံဖြေနိုင်သည်။
change-answer-button = ဖြေရန်
change-take-back = အဆိုပြုချက်ကို ရုပ်သိမ်းရန်
position-agree = သဘောတူ
position-object = ကန့်ကွက်
position-abstain = ကြားနေ
position-none = မဖြေရသေး
position-nobody = မဖြေရသေး၊ ဤနေရာတွင် ဤနိုင်ငံကို ကိုယ်စားပြုသူ မရှိသေး
standing-open = ဖွင့်ထားဆဲ၊ အဖြေများ စောင့်နေသည်
standing-agreed = ခြောက်နိုင်ငံစလုံး သဘောတူပြီး { $day } မှစ၍ အသက်ဝင်သည်
standing-objected = { $country } က { $day } တွင် ကန့်ကွက်ခဲ့သည်
standing-lapsed = { $day } အထိ ခြောက်နိုင်ငံစလုံး သဘောမတူခဲ့ပါ
standing-taken-back = { $day } တွင် ရုပ်သိမ်းခဲ့သည်
standing-overtaken = { $day } တွင် အခြားပြောင်းလဲမှုက အစားထိုးခဲ့သည်
action-propose = မူဘောင်ပြောင်းလဲမှု အဆိုပြုရန်
action-answer = မိမိနိုင်ငံကိုယ်စား အဆိုပြုချက်ကို ဖြေရန်
state-register = မှတ်ပုံစာရင်း၊ မိမိနိုင်ငံအတွက်
field-reason = အကြောင်းပြချက်
field-answer-by = နောက်ဆုံးဖြေရမည့်နေ့
field-part-code = ကုဒ်
field-part-title = ခေါင်းစဉ်
field-part-schedule = အချိန်ဇယား
field-part-start = အစ
field-part-end = အဆုံး
refusal-consensus = ၎င်းသည် မူဘောင်၏ အစိတ်အပိုင်းဖြစ်သည်။ သဘောတူထားသည်များကို ခြောက်နိုင်ငံစလုံး သဘောတူမှသာ ပြောင်းနိုင်သည်၊ ပြောင်းလဲမှု အဆိုပြုပါ။
refusal-no-change = အဆိုပြုချက်က ဘာမှမပြောင်းပါ။ ဘာကွဲပြားသင့်သည်ကို ရေးပါ။
refusal-decided = ဤအဆိုပြုချက်ကို ဆုံးဖြတ်ပြီးဖြစ်သည်။

outcomes-title = ကတိပြုခဲ့သည်များ၊ လုပ်ဆောင်ခဲ့သည်များ
outcomes-promised = ၂၀၂၃ မှ ၂၀၂၇ အထိအတွက် တရုတ်၊ မြန်မာ၊ လာအို၊ ထိုင်း၊ ကမ္ဘောဒီးယားနှင့် ဗီယက်နမ်တို့သည် ဦးစားပေးနယ်ပယ် { $areas } ခု၏ လုပ်ငန်းစဉ် { $actions } ခုတွင် လှုပ်ရှားမှု { $activities } ခုကို ကတိပြုခဲ့သည်။
outcomes-text = အောက်တွင် ဤနေရာ၌ မှတ်တမ်းတင်ထားသည့် အရာအားလုံး ပါရှိသည်။ ဂဏန်းတိုင်းသည် ၎င်းပေါင်းထားသော စာကြောင်းများသို့ ဖွင့်သည်၊ ခန့်မှန်းချက် မရှိပါ၊ မည်သူမျှ မထည့်သွင်းသည်ကို မရေတွက်ပါ။
outcomes-participants = မှတ်တမ်းက ရေတွက်သော ပါဝင်သူများ
outcomes-started = ၂၀၂၃–၂၀၂၇ လှုပ်ရှားမှုများအနက် မှတ်တမ်းရှိသည်များ
outcomes-areas = ဦးစားပေးနယ်ပယ်အလိုက်
outcomes-area = ဦးစားပေးနယ်ပယ်
outcomes-activities = ကတိပြုထားသော လှုပ်ရှားမှုများ
outcomes-areas-note = နယ်ပယ်နှစ်ခုနှင့်ဆိုင်သည်ကို နှစ်ခုလုံးတွင် ရေတွက်သဖြင့် ကော်လံများ ပေါင်းလဒ်သည် အထက်ပါဂဏန်းများနှင့် မတူပါ။
outcomes-timeline = နှစ်အလိုက်၊ ၂၀၁၆–၂၀၂၇
outcomes-timeline-what = စတင်သည့်နှစ်အလိုက် မှတ်တမ်းစာကြောင်းများ
outcomes-all-lines = စာကြောင်းအားလုံး
outcomes-csv = CSV ရယူရန်
outcomes-sites = သရုပ်ပြနေရာများ
outcomes-money = ငွေ၊ အမေရိကန်ဒေါ်လာဖြင့်
outcomes-no-money = ယခုထိ ငွေ မထည့်သွင်းရသေးပါ။
outcomes-money-countries = ထည့်သွင်းသည့်နိုင်ငံအလိုက်
outcomes-without-rate = { $count ->
    [0] ငွေပမာဏတိုင်းတွင် နှုန်းရှိသည်။
   *[other] ငွေပမာဏ { $count } ခုတွင် နှုန်းမရှိသဖြင့် ပေါင်းလဒ်တွင် မပါပါ။
}
outcomes-stories = မြေပြင်မှ ဇာတ်လမ်းများ
outcomes-published = အခြားနေရာတွင် ထုတ်ပြန်ထားသည့်အတိုင်း
outcomes-published-text = ဤကိန်းဂဏန်းများသည် ပူးပေါင်းဆောင်ရွက်မှု စာတမ်းများတွင် ရှိပြီး ၎င်းတို့ရေတွက်သည်ကို စာရင်းမပြုစုထားပါ၊ အထက်ပါဂဏန်းများသည် ဤဗဟိုဌာနက တစ်ကြောင်းချင်း ပြသနိုင်သည်များ ဖြစ်သည်။
outcomes-figure = ကိန်းဂဏန်း
outcomes-stated = ဖော်ပြထားသည်
lines-title = ဂဏန်းနောက်ကွယ်မှ စာကြောင်းများ
lines-count = { $count ->
    [0] မှတ်တမ်းမရှိပါ။
   *[other] စာကြောင်း { $count } ကြောင်း။
}
lines-since = { $year } သို့မဟုတ် နောက်ပိုင်း
lines-sum = စုစုပေါင်း
log-title = လှုပ်ရှားမှုမှတ်တမ်း စာကြောင်း
log-new = လုပ်ဆောင်ခဲ့သည်ကို ထည့်သွင်းရန်
log-new-text = စာကြောင်းတစ်ကြောင်းသည် ပြီးစီးသည့်အရာကို ဖော်ပြသည်။ လူတိုင်း ချက်ချင်းမြင်ရသည်။ နောက်မှ ပြင်၍မရ၊ အကြောင်းပြချက်ဖြင့် ပယ်ဖျက်ပြီး အသစ်ထည့်သွင်းနိုင်သည်။
log-country = မည်သည့်နိုင်ငံအတွက်
log-evidence-note = ၎င်းကိုပြသသော အများသုံးမှတ်တမ်း၏ အမှတ်အသား၊ ၎င်း၏လိပ်စာပါအတိုင်း၊ ကွက်လပ်ထားနိုင်သည်။
log-money-note = ပမာဏကို 12500 သို့မဟုတ် 12500.50 ဟုရေးပါ။ နှုန်းမရှိလျှင် အခြားငွေကြေးပမာဏသည် ပေါင်းလဒ်တွင် မပါပါ။ နောက်ထပ်ပမာဏများသည် နောက်ထပ်စာကြောင်းများဖြစ်သည်။
log-enter = ထည့်သွင်းရန်
log-struck = ဤစာကြောင်းကို ပယ်ဖျက်ပြီး မရေတွက်တော့ပါ။
log-strike = ဤစာကြောင်းကို ပယ်ဖျက်ရန်
log-strike-note = စာကြောင်းနှင့် သင့်အကြောင်းပြချက်ကို လူတိုင်းဖတ်နိုင်ရန် ထားရှိသည်။
sort-of-line-event = အခမ်းအနားများ
sort-of-line-demonstration = သရုပ်ပြလုပ်ငန်းများ
sort-of-line-research = သုတေသနရလဒ်များ
sort-of-line-entry = မှတ်တမ်းပါ စာကြောင်းများ
flow-commitment = ကတိပြုငွေ
flow-disbursement = ထုတ်ပေးငွေ
flow-in-kind = ပစ္စည်းဖြင့်
funding-cooperation-fund = လန်ချန်း-မဲခေါင် ပူးပေါင်းဆောင်ရွက်ရေးရန်ပုံငွေ
funding-chinese-government = တရုတ်အစိုးရ
funding-international = နိုင်ငံတကာအဖွဲ့အစည်းများ၊ မိတ်ဖက်များနှင့် တတိယနိုင်ငံများ
funding-regional = အခြား အမျိုးသားနှင့် ဒေသဆိုင်ရာအဖွဲ့များ
funding-private = ပုဂ္ဂလိကကဏ္ဍ
funding-countries = လန်ချန်း-မဲခေါင်နိုင်ငံများ
sector-government = အစိုးရ
sector-international = နိုင်ငံတကာအဖွဲ့အစည်းများ
sector-non-governmental = အစိုးရမဟုတ်သောအဖွဲ့များ
sector-private = ကုမ္ပဏီနှင့်ဘဏ်များ
sector-research = သုတေသနနှင့်ပညာရေး
sector-community = ရပ်ရွာများ
field-log-activity = မူဘောင်၏ လှုပ်ရှားမှု
field-what-was-done = လုပ်ဆောင်ခဲ့သည်
field-day-done = ဘယ်အချိန်
field-evidence = အထောက်အထား
field-participants = ပါဝင်သူများ
field-women = အမျိုးသမီးများ
field-men = အမျိုးသားများ
field-youth = အသက် ၁၅ မှ ၂၄ နှစ်
field-from-country = နိုင်ငံအလိုက် ပါဝင်သူများ
field-from-sector = ကဏ္ဍအလိုက် ပါဝင်သူများ
field-flow = ငွေအခြေအနေ
field-funding = ငွေရင်းမြစ်
field-amount = ပမာဏ
field-currency = ငွေကြေး
field-rate = တစ်ယူနစ်လျှင် အမေရိကန်ဒေါ်လာ
field-rate-on = နှုန်းထားရက်စွဲ
field-rate-source = နှုန်းထားထုတ်ပြန်သူ
field-money = ငွေပမာဏများ
parts-gender = အမျိုးသမီးနှင့်အမျိုးသား
parts-youth = လူငယ်များ
parts-countries = နိုင်ငံများ
parts-sectors = ကဏ္ဍများ
refusal-rate = နှုန်းမှာ “{ $found }” ဖြစ်သည်၊ မျှော်မှန်းချက်- သုညထက်ကြီးသောဂဏန်းနှင့် ထုတ်ပြန်သူ။
refusal-parts = ပါဝင်သူ { $total } ဦးရှိသော်လည်း { $part } ပေါင်းလဒ်မှာ { $found } ဖြစ်သည်။
action-log = နိုင်ငံတစ်ခုအတွက် လုပ်ဆောင်ခဲ့သည်ကို ထည့်သွင်းရန်
outcomes-undated = နှစ် မဖော်ပြထားပါ
outcomes-calendar = အခမ်းအနားများ ပြက္ခဒိန်ဖိုင်
outcomes-under = မူဘောင်အောက်တွင်၊ ၂၀၂၃ မှစ၍
outcomes-zero = မည်သူမျှ မထည့်သွင်းသည်ကို မရေတွက်ပါ၊ သုညသည် ဤနေရာတွင် မှတ်တမ်းမရှိဟု ဆိုလိုခြင်းဖြစ်ပြီး ဘာမှမလုပ်ဟု မဆိုလိုပါ။
outcomes-before = ယင်းမတိုင်မီ၊ ၂၀၁၆–၂၀၂၂
outcomes-column-started = ယင်းအနက် ၂၀၂၃ မှစ၍ မှတ်တမ်းရှိသည်များ
outcomes-column-since = ၂၀၂၃ မှ စာကြောင်းများ
outcomes-column-before = ၂၀၁၆–၂၀၂၂ စာကြောင်းများ
lines-until = { $year } သို့မဟုတ် မတိုင်မီ
log-activity-gone = မူဘောင်မှ ဖယ်ရှားပြီး
log-evidence-gone = အများသုံး မဟုတ်တော့ပါ
field-country = နိုင်ငံ
field-wish = ဘာဖြစ်စေလိုသနည်း
field-position = အဖြေ
field-language-of-agreed = သဘောတူထားသည့် ဘာသာစကား
lines-activities = { $count ->
    [0] မူဘောင်၏ လှုပ်ရှားမှုနှင့် သက်ဆိုင်သည် မရှိပါ။
   *[other] မူဘောင်၏ လှုပ်ရှားမှု { $count } ခုနှင့် သက်ဆိုင်သည်။
}
results-title = ရလဒ်များ
results-text = ညွှန်ကိန်းတစ်ခုစီတွင် အစတန်ဖိုး၊ သတ်မှတ်နှစ်တွင် ရောက်ရှိရမည့် တန်ဖိုးနှင့် ထိုအချိန်မှစ၍ တိုင်းတာရရှိသည့် တန်ဖိုးများ ရှိသည်။ အားလုံးကို နိုင်ငံများက ထည့်သွင်းထားပြီး တန်ဖိုးတိုင်းတွင် ထုတ်ပြန်ခဲ့သည့်နေရာကို ဖော်ပြထားသည်။
results-lead = မူဘောင်၏ အညွှန်းကိန်းမှာ ၁၀၀ တွင် { $value } ဖြစ်သည်။ မသိရသေးသည့် အချက်များပေါ်မူတည်၍ { $low } မှ { $high } အတွင်း ရှိနိုင်သည်။
results-nothing = တိုင်းတာထားသည့် တန်ဖိုး မှတ်တမ်းတင်ခြင်း မရှိသေးပါ။ မူဘောင်၏ အညွှန်းကိန်းသည် ၀ မှ ၁၀၀ အတွင်း မည်သည့်နေရာတွင်မဆို ရှိနိုင်သည်။
results-new = ညွှန်ကိန်း ထည့်သွင်းရန်
results-new-text = ညွှန်ကိန်းတစ်ခုသည် မူဘောင်၏ လုပ်ငန်းတစ်ရပ်နှင့် သက်ဆိုင်သည်။ ပစ်မှတ်သည် အခြေခံတန်ဖိုးအောက် နိမ့်ပါက နည်းလေ ကောင်းလေ ဖြစ်သည်။ မှတ်ပုံတင်တွင် အမြဲရှိနေမည်။ မှားထည့်မိသည်များကို အကြောင်းပြချက်ဖြင့် ပယ်ဖျက်ပြီး ပြန်ထည့်ရသည်။
results-indicators = ညွှန်ကိန်းများ
results-none = တည်ထောင်ရေး စာရွက်စာတမ်းများတွင် အခြေခံတန်ဖိုးနှင့် ပစ်မှတ်ပါသော ညွှန်ကိန်း မပါရှိပါ၊ မည်သည့်နိုင်ငံကမျှလည်း မထည့်သွင်းရသေးပါ။ ဆက်သွယ်ရေးတာဝန်ခံများက ဤနေရာတွင် ထည့်သွင်းသည်။
results-newest = နောက်ဆုံးတန်ဖိုး
results-class = တိုးတက်မှု
results-struck = ပယ်ဖျက်ပြီး။
results-csv = ညွှန်ကိန်းနှင့် တန်ဖိုးအားလုံး CSV ဖြင့်
results-index = မူဘောင်၏ အညွှန်းကိန်း
results-index-text = ညွှန်ကိန်းတစ်ခုစီသည် အခြေခံတန်ဖိုးတွင် ၀ မှတ်၊ ပစ်မှတ်တွင် ၁၀၀ မှတ် ရသည်။ ညွှန်ကိန်းများကို လုပ်ငန်းသို့၊ လုပ်ငန်းများကို ကဏ္ဍသို့၊ ကဏ္ဍများကို စုစုပေါင်းသို့ အလေးချိန်ပါ ပျမ်းမျှဖြင့် ပေါင်းသည်။ ကဏ္ဍများ အလေးချိန်တူပြီး ကဏ္ဍတစ်ခုအတွင်း လုပ်ငန်းများလည်း တူသည်။ မရှိသေးသည်ကို သုညအဖြစ် မတွက်ပါ။ ပျမ်းမျှတွင် မပါဘဲ ဖြစ်နိုင်သမျှအတိုင်း အပိုင်းအခြားကို ချဲ့ပေးသည်။
results-picture = အမှတ် ၀ မှ ၁၀၀ အထိ – အကွက်သည် ဖြစ်နိုင်သည့်အတိုင်းအတာ၊ အမှတ်အသားသည် သိရှိထားသည်များ၏ ပျမ်းမျှ
results-terms = အညွှန်းကိန်း၏ အစိတ်အပိုင်းတိုင်း
results-term = အစိတ်အပိုင်း
results-part = အထက်အဆင့်၏ အစိတ်
results-points = အမှတ်
results-between = ဖြစ်နိုင်သည်
results-contribution = အထက်အဆင့်သို့ ထည့်ပေါင်း
results-known = သိရှိသော ညွှန်ကိန်း
results-source = အမှတ်နှင့် ပျမ်းမျှများသည် OECD နှင့် JRC (2008), Handbook on Constructing Composite Indicators အတိုင်း ဖြစ်ပြီး အပိုင်းအခြားမှာ ကျွန်ုပ်တို့၏ ဖြည့်စွက်ချက် ဖြစ်သည်။ ပရိုဂရမ်များအတွက် –
results-whole = မူဘောင်တစ်ခုလုံး
results-interval = { $low }–{ $high }
results-value = { $value } ({ $year })
n-of-n = { $all } တွင် { $n }
results-indicator = ညွှန်ကိန်း
results-action-gone = ၎င်း၏ လုပ်ငန်းသည် မူဘောင်တွင် မရှိတော့သဖြင့် အညွှန်းကိန်းတွင် မပါဝင်တော့ပါ။
results-measured = အခြေခံတန်ဖိုးနှင့် ထိုအချိန်မှစ၍ တိုင်းတာချက်များ
results-values = တန်ဖိုးများ
results-no-values = အခြေခံတန်ဖိုးနောက်ပိုင်း တိုင်းတာခြင်း မရှိသေးပါ သို့မဟုတ် မည်သူမျှ မထည့်သွင်းရသေးပါ။
results-parts = ထိုအနက်
results-counts = ထည့်တွက်
results-counts-yes = ဟုတ်
results-counts-no = မဟုတ် – တူညီသောနှစ်၏ နောက်ထည့်တန်ဖိုးကို တွက်သည်
results-measure = တန်ဖိုး ထည့်သွင်းရန်
results-by-country = နိုင်ငံတစ်ခုစီ၏ တန်ဖိုး
results-strike = ဤညွှန်ကိန်းကို ပယ်ဖျက်ရန်
progress-title = အဆင့်ကို မည်သို့ရရှိသည်
progress-text = အခြေခံတန်ဖိုးမှစ၍ နှစ်စဉ်တိုးနှုန်းကို သတ်မှတ်နှစ်တွင် ပစ်မှတ်သို့ရောက်စေမည့် နှစ်စဉ်တိုးနှုန်းနှင့် နှိုင်းယှဉ်သည် – ၉၅ % မှစ၍ များစွာ၊ ၆၀ % မှစ၍ အလယ်အလတ်၊ ၀ % မှစ၍ အကန့်အသတ်ဖြင့်၊ ထို့အောက် ဆုတ်ယုတ် (Open SDG၊ Eurostat အတိုင်း)။
progress-from-zero = အခြေခံတန်ဖိုး သို့မဟုတ် ပစ်မှတ်သည် ၀ ဖြစ်သည်။ သုညမှ တိုးနှုန်း မတွက်နိုင်သဖြင့် မူရင်းအတိုင်း 0.001 ဟု ယူထားသည်၊ ထို့ကြောင့် တိုးနှုန်းသည် အမြဲကြီးမားသည်။
progress-term-base = အခြေခံတန်ဖိုး
progress-term-newest = နောက်ဆုံးတန်ဖိုး
progress-term-elapsed = အခြေခံတန်ဖိုးနှင့် ပစ်မှတ်အကြား ကုန်လွန်ပြီးသည့် အချိန်
progress-term-observed = တွေ့ရှိရသည့် နှစ်စဉ်တိုးနှုန်း
progress-term-required = လိုအပ်သည့် နှစ်စဉ်တိုးနှုန်း
progress-term-measure = တွေ့ရှိမှုနှင့် လိုအပ်မှု အချိုး
progress-term-bounds = များစွာ · အလယ်အလတ် · အကန့်အသတ်ဖြင့် မှစ၍
progress-term-score = အမှတ် -5 မှ 5 အထိ
progress-deterioration = ဆုတ်ယုတ် – မှားယွင်းသည့်ဘက်သို့ ရွေ့နေသည်။
progress-limited = အကန့်အသတ်ဖြင့် တိုးတက် – မှန်သည့်ဘက်သို့၊ သို့သော် နှေးလွန်းသည်။
progress-moderate = အလယ်အလတ် တိုးတက် – မှန်သည့်ဘက်သို့၊ ပစ်မှတ်အတွက် မမြန်သေးပါ။
progress-substantial = များစွာ တိုးတက် – ပစ်မှတ်သို့ လမ်းမှန်ပေါ်တွင် ရှိသည်။
progress-target-achieved = ပစ်မှတ် ရောက်ရှိပြီး။
progress-none = အဆင့် မရှိသေးပါ။
no-progress-too-few = အဆင့်သတ်မှတ်ရန် အခြေခံတန်ဖိုးနောက်ပိုင်းနှစ်၏ တန်ဖိုး လိုအပ်သည်။
no-progress-signs = သုညအောက်နှင့် သုညအထက် တန်ဖိုးများအကြား တိုးနှုန်း မတွက်နိုင်ပါ။
no-progress-target = အခြေခံတန်ဖိုးနှင့် ပစ်မှတ်သည် သုည၏ တစ်ဖက်စီတွင် ရှိသဖြင့် တိုးနှုန်း မတွက်နိုင်ပါ။
no-progress-number = ဤကိန်းများဖြင့် တိုးနှုန်း မတွက်နိုင်ပါ။
field-framework-action = မူဘောင်၏ လုပ်ငန်း
field-indicator-title = ညွှန်ကိန်း
field-unit = ယူနစ်
field-method = မည်သို့တိုင်းတာသည်
field-indicator-source = အခြေခံတန်ဖိုးနှင့် ပစ်မှတ်ကို ထုတ်ပြန်သည့်နေရာ
field-baseline-year = အခြေခံတန်ဖိုး၏ နှစ်
field-baseline = အခြေခံတန်ဖိုး
field-target-year = ပစ်မှတ်၏ နှစ်
field-target = ပစ်မှတ်
field-weight = အလေးချိန်
field-value-year = တန်ဖိုး၏ နှစ်
field-value = တန်ဖိုး
field-value-source = တန်ဖိုးကို မည်သူက မည်သည့်နေရာတွင် ထုတ်ပြန်သည်
field-value-women = အမျိုးသမီးနှင့် မိန်းကလေးများ၏ တန်ဖိုး
field-value-men = အမျိုးသားနှင့် ယောက်ျားလေးများ၏ တန်ဖိုး
refusal-struck = ၎င်းကို ပယ်ဖျက်ပြီးဖြစ်သည်။
outcomes-embed = ဤကိန်းဂဏန်းများကို သင့်စာမျက်နှာတွင် ပြသရန်
outcomes-embed-text = ဤဘောင်သည် တူညီသော နောက်ဆုံးကိန်းဂဏန်းများကို ကွတ်ကီးနှင့် စခရစ်မပါဘဲ ပြသသည်။
action-score = လွတ်လပ်သော သုံးသပ်သူအဖြစ် လှုပ်ရှားမှုများကို အကဲဖြတ်ရန်
action-moderate = အများပြည်သူ၏ မှတ်ချက်များကို ခွင့်ပြုရန် သို့မဟုတ် ပယ်ရန်
reviews-title = သုံးသပ်ချက်များ
reviews-text = သုံးသပ်မှုတစ်ကြိမ်တွင် နိုင်ငံများက မိမိတို့၏ လှုပ်ရှားမှုအခြေအနေကို ဖော်ပြသည်၊ လွတ်လပ်သော သုံးသပ်သူများက စစ်ဆေးသည်၊ လူတိုင်း မှတ်ချက်ပေးနိုင်သည်။ သုံးဖက်စလုံးကို ယှဉ်တွဲ ပြသည်။
reviews-none = သုံးသပ်မှု မဖွင့်ရသေးပါ။ ဆက်သွယ်ရေးတာဝန်ခံများက ဤနေရာတွင် ဖွင့်နိုင်သည်။
review-open = ဖွင့်ထားသည်
review-closed = ပိတ်ပြီး
review-closed-on = { $day } တွင် ပိတ်ခဲ့သည်
review-name = { $kind } { $year }
round-kind-annual = နှစ်စဉ်သုံးသပ်ချက်
round-kind-mid-term = သက်တမ်းဝက်သုံးသပ်ချက်
round-kind-final = နောက်ဆုံးသုံးသပ်ချက်
review-new = သုံးသပ်မှု ဖွင့်ရန်
review-new-text = အများပြည်သူက တစ်ရက်အထိ မှတ်ချက်ပေးပြီး နိုင်ငံများနှင့် သုံးသပ်သူများက အခြားတစ်ရက်အထိ ထည့်သွင်းသည်။ မှတ်ချက်အားလုံးကို ဖြေပြီးမှ ပိတ်နိုင်သည်။
field-round-kind = သုံးသပ်မှုအမျိုးအစား
field-round-year = သုံးသပ်သည့် နှစ်
field-round-opens = ပထမနေ့
field-comments-until = အများပြည်သူ မှတ်ချက်ပေးရန် နောက်ဆုံးနေ့
field-round-until = နိုင်ငံများနှင့် သုံးသပ်သူများအတွက် နောက်ဆုံးနေ့
report-title = အကဲဖြတ်အစီရင်ခံစာ
review-eyes = ပြီးစီးမှု ရာခိုင်နှုန်း
review-eyes-text = လှုပ်ရှားမှုတစ်ခုစီကို သုံးဖက်က ကြည့်သည် – တာဝန်ရှိသူများ၊ လွတ်လပ်သော သုံးသပ်သူများနှင့် အများပြည်သူ။ ကိန်းတစ်ခုစီသည် အလယ်ကိန်းဖြစ်သည်။ အများပြောလျှင် ကွင်းအတွင်း၌ မတူပါက အနည်းဆုံးနှင့် အများဆုံးကို၊ ထို့နောက် ပြောသူအရေအတွက်ကို ပြသည် – ၄၀ (၂၀–၆၀; ၂)။ ပျမ်းမျှမယူပါ – ၂၀ မှတ်နှင့်အထက် ကွာလျှင် ဖော်ပြသည်။
review-responsible = တာဝန်ရှိသူများ
review-reviewers = လွတ်လပ်သော သုံးသပ်သူများ
review-public = အများပြည်သူ
review-distance = ကွာဟမှု
review-disagree = သဘောမတူ
review-disagree-text = သုံးဖက်အနက် နှစ်ဖက်သည် ၂၀ မှတ်နှင့်အထက် ကွာသည်။ အမြင်နှစ်ခုစလုံး ရှိနေသည်။
review-eye = { $median } ({ $range }; { $n })
review-eye-same = { $median } ({ $n })
review-comments = အများပြည်သူ၏ မှတ်ချက်များ
review-no-comments = ဖော်ပြထားသည့် မှတ်ချက် မရှိသေးပါ။
review-comment = မှတ်ချက်
review-unanswered = မဖြေရသေးပါ။
review-reply = ဖြေရန်
field-reply = တရားဝင်အဖြေ
review-refused = မှတ်ချက် { $count } ခုကို အောက်ပါအကြောင်းကြောင့် မဖော်ပြပါ –
review-waiting = စိစစ်ရန် မှတ်ချက်များ
review-not-let-in = မဖော်ပြပါ –
review-let-in = ဖော်ပြရန်
review-refuse-why = မဖော်ပြရသည့် အကြောင်းရင်း (လူတိုင်းဖတ်နိုင်သည်)
review-refuse = မဖော်ပြရန်
review-say = သင့်မှတ်ချက်
review-say-text = { $day } အထိ မည်သူမဆို ဘာသာစကား ခုနစ်မျိုးအနက် တစ်မျိုးဖြင့် အကောင့်မလိုဘဲ မှတ်ချက်ပေးနိုင်သည်။ မဖော်ပြမီ စိစစ်ပြီး တရားဝင်အဖြေ ရရှိမည်။ သင့်အမည်ကို ရေးထားမှသာ ပြသည်။
review-said = သင့်မှတ်ချက်ကို သိမ်းထားပြီး။ မဖော်ပြမီ စိစစ်သူက ကြည့်မည်။
review-about = မည်သည့်အကြောင်း
field-comment = မှတ်ချက်
field-comment-name = ကိုးကားလိုသည့် အမည် (မဖြည့်လည်းရ)
review-your-progress = သင့်အမြင်တွင် မည်မျှပြီးစီးသည်၊ ၀–၁၀၀ % (မဖြည့်လည်းရ)
review-send = မှတ်ချက် ပို့ရန်
review-close = သုံးသပ်မှု ပိတ်ရန်
review-close-text = ထို့နောက် မည်သည်ကိုမျှ ထည့်မရပါ။ မှတ်ချက်အားလုံးကို အရင်ဖြေရမည်။ တာဝန်ရှိသူ သို့မဟုတ် သုံးသပ်သူ မပြောသည်ကို မရှိကြောင်း ဖော်ပြမည်။
review-nothing-said = မပြောရသေးပါ။
review-counts-not = မတွက်ပါ – ရေးသူသည် တာဝန်ရှိသူကိုယ်စားလည်း ပြောသည်။
review-assess = အခြေအနေ ဖော်ပြရန်
field-progress = ပြီးစီးမှု ၀–၁၀၀ %
field-quality = မည်မျှကောင်းသည်၊ ၁ (ညံ့) မှ ၅ (အလွန်ကောင်း)
field-difficulty = အခက်အခဲ
field-next-step = နောက်ထပ် လုပ်ဆောင်ရန်
review-evidence-note = အများပြည်သူ မှတ်တမ်းများ၏ သင်္ကေတများကို ကွက်လပ်ခြား၍ ရေးပါ။ လုပ်ဆောင်ပြီးသည် ရှိလျှင် အနည်းဆုံး တစ်ခု။
review-score = သင့်အမှတ် ထည့်ရန်
review-score-text = လှုပ်ရှားမှုတွင် ပါဝင်သူက အမှတ်မပေးနိုင်ပါ။ ထပ်ထည့်သည်က ယခင်ထည့်ထားသည်ကို အစားထိုးသည်။
review-missing-own = လှုပ်ရှားမှု { $count } ခုကို တာဝန်ရှိသူများက မဖော်ပြရသေးပါ။
review-missing-scores = လှုပ်ရှားမှု { $count } ခုတွင် လွတ်လပ်သော အမှတ် နှစ်ခုအောက် ရှိသည်။
review-missing-replies = မှတ်ချက် { $count } ခုကို မဖြေရသေးပါ။
review-nameless = အမည်မဖော်သူ
review-says-done = { $progress }% ပြီးသည်ဟု ဆိုသည်
review-marks = { $progress }% ပြီး၊ အရည်အသွေး ၅ တွင် { $quality }
refusal-interested = သင်သည် ဤလှုပ်ရှားမှုတွင် ပါဝင်သဖြင့် သုံးသပ်မရပါ။
refusal-not-open = ယနေ့ လက်မခံပါ – ရက်များကို ကြည့်ပါ။
refusal-unanswered = မှတ်ချက် { $count } ခုသည် စိစစ်ရန် သို့မဟုတ် ဖြေရန် စောင့်နေသည်။
report-name = အကဲဖြတ်အစီရင်ခံစာ – { $round }
report-made-of = လန်ချန်း-မဲခေါင် အသိပညာဗဟိုဌာန၏ မှတ်ပုံတင်မှ { $n } ခု ဖြင့် ပြုလုပ်သည်
report-summary = အနှစ်ချုပ်
report-days = သုံးသပ်မှု ရက်များ
report-state = အခြေအနေ
report-assessed = တာဝန်ရှိသူများ ဖော်ပြပြီးသည့် လှုပ်ရှားမှုများ
report-scored = လွတ်လပ်သော အမှတ် နှစ်ခုနှင့်အထက် ရှိသည့် လှုပ်ရှားမှုများ
report-disagreeing = သုံးဖက်အနက် နှစ်ဖက် ၂၀ မှတ်နှင့်အထက် ကွာသည့် လှုပ်ရှားမှုများ
report-refused = မဖော်ပြသည့် မှတ်ချက်များ
report-missing = မရှိသေးသည်များ
report-bars = တာဝန်ရှိသူများ ဖော်ပြသည့် ပြီးစီးမှု
report-bars-what = ရာခိုင်နှုန်း – အမှတ်အသားသည် နိုင်ငံများ၏ အလယ်ကိန်း၊ အကွက်သည် အနည်းဆုံးမှ အများဆုံး
report-index-source = အစိတ်အပိုင်းတစ်ခုစီ၏ အလေးချိန်နှင့် အမှတ် – ရလဒ်များ စာမျက်နှာ
report-reviewer = သုံးသပ်သူ { $n }
name-before = { $name } –{ " " }
report-activities = လှုပ်ရှားမှုများ
report-done = ကတိပြုခဲ့သည်နှင့် လုပ်ဆောင်ခဲ့သည်
report-made = ဤအစီရင်ခံစာကို မည်သို့ပြုလုပ်သည်
report-made-text = ကိန်းအားလုံးကို အများပြည်သူ မှတ်ပုံတင်နှင့် မှတ်တမ်းများမှ တွက်ချက်ထားပြီး အစီရင်ခံစာအတွက် သီးခြားရိုက်ထည့်ခြင်း မရှိပါ။ ဒေတာတူလျှင် အစီရင်ခံစာသည် ဘိုက်အထိ တူသည်။ ဇယားတစ်ခုစီသည် အတန်းများမှ သို့မဟုတ် အောက်ရှိ စာကြောင်းမှ မူရင်းသို့ ချိတ်ဆက်သည်။ ဒေတာများ ရှိရာ –
report-languages = ဒေတာအပြင် စာသားများကို စက်ဖြင့် ဘာသာပြန်ထားပြီး မစစ်ဆေးရသေးပါ။ လူများ ရေးသားသည်များကို မူရင်းဘာသာဖြင့် ထားသည်။
registration-title = စာရင်းသွင်းခြင်း
registration-none = ဤပွဲအတွက် စာရင်း မဖွင့်ရသေးပါ။
registration-calendar = ပွဲ၏ ပြက္ခဒိန်ဖိုင်
registration-days = { $opens } မှ { $closes } အထိ စာရင်းသွင်းနိုင်သည်။
registration-places = နေရာ { $places } အနက် { $taken } ပြည့်ပြီး။
registration-taken = လူ { $count } ဦး စာရင်းသွင်းပြီး၊ အကန့်အသတ်မရှိ။
registration-waiting = လူ { $count } ဦး နေရာစောင့်နေသည်။
registration-not-yet = { $day } တွင် စာရင်းဖွင့်မည်။
registration-closed = { $day } တွင် စာရင်းပိတ်ခဲ့သည်။
registration-full = နေရာများ ပြည့်ပြီး၊ စောင့်စာရင်းလည်း မရှိပါ။
registration-register = စာရင်းသွင်းရန်
registration-text = ဘာသာစကားအားလုံးအတွက် စာရင်းတစ်ခုတည်းသာ ရှိပြီး ရောက်ရှိသည့်အစဉ်အတိုင်း ဖြစ်သည်။ သင်ရေးသည်ကို ပွဲစီစဉ်သူများသာ ဖတ်သည်။ သင့်နေရာကို ပြန်ကြည့်ရန် သို့မဟုတ် ပြန်အပ်ရန် သီးသန့်လိပ်စာ ရမည်။
registration-from = နိုင်ငံ
registration-elsewhere = အခြားနေရာ
registration-language = ကြားလိုသည့် ဘာသာစကား
registration-run = ဤပွဲကို စီမံရန်
registration-list = စာရင်းသွင်းသူများ
registration-list-text = ဤစာရင်းကို သင်ဖွင့်ကြည့်ကြောင်း စစ်ဆေးရေးမှတ်တမ်းတွင် ရှိသည်။
registration-change-places = နေရာအရေအတွက် ပြောင်းရန်
registration-open = စာရင်း ဖွင့်ရန်
registration-waiting-list = နေရာပြည့်လျှင် စောင့်စာရင်း ထားရန်
field-places = နေရာအရေအတွက် (ဗလာ – အကန့်အသတ်မရှိ)
field-registration-opens = စာရင်းသွင်း ပထမနေ့
field-registration-closes = စာရင်းသွင်း နောက်ဆုံးနေ့
field-attendee-name = အမည်
field-attendee-organisation = အဖွဲ့အစည်း (မဖြည့်လည်းရ)
field-attendee-needs = ပါဝင်ရန် လိုအပ်ချက် (မဖြည့်လည်းရ)
refusal-registered = ဤလိပ်စာသည် စာရင်းတွင် ရှိပြီးဖြစ်သည်။
ticket-title = နေရာ
ticket-confirmed = သင့်တွင် နေရာ ရှိသည်။
ticket-waiting = စောင့်စာရင်းတွင် သင်သည် အမှတ် { $position } ဖြစ်သည်။ နေရာပြန်အပ်လျှင် ပထမဆုံးသူ ရသည်။
ticket-cancelled = ဤနေရာကို ပြန်အပ်ပြီး။
ticket-keep = ဤလိပ်စာကို သိမ်းထားပါ။ သင့်နေရာသို့ ပြန်လာရန် တစ်ခုတည်းသောနည်းဖြစ်ပြီး ၎င်းရှိသူတိုင်း ပြန်အပ်နိုင်သည်။
ticket-cancel-text = သင့်နေရာကို ပြန်အပ်လျှင် စောင့်စာရင်း၏ ပထမဆုံးသူ ရပြီး သင်ရေးသည်များကို မသိမ်းတော့ပါ။
ticket-cancel = ကျွန်ုပ်၏ နေရာ ပြန်အပ်ရန်
partnership-title = လိုအပ်ချက်နှင့် ကမ်းလှမ်းချက်များ
partnership-text = အဖွဲ့အစည်းများ လိုအပ်သည်နှင့် ပေးနိုင်သည်များ – ငွေ၊ နည်းပညာ၊ ကျွမ်းကျင်မှု၊ ဒေတာ၊ လေ့ကျင့်ရေး။ မည်သည်တို့ ကိုက်ညီပြီး အဘယ်ကြောင့်ကို ဗဟိုဌာနက ပြောပြသည်။ ဆက်သွယ်ရန်ကို နှစ်ဖက်သဘောတူမှသာ ပြသည်။
partnership-none = ယနေ့ အကျုံးဝင်သော ကြေညာချက် မရှိပါ။ နိုင်ငံ၏ မှတ်တမ်းတာဝန်ခံများက ဤနေရာတွင် ထည့်သည်။
partnership-new = လိုအပ်ချက် သို့မဟုတ် ကမ်းလှမ်းချက် ထည့်ရန်
partnership-side-need = လိုအပ်ချက်
partnership-side-offer = ကမ်းလှမ်းချက်
partnership-kind-money = ငွေ
partnership-kind-technology = နည်းပညာ
partnership-kind-expertise = ကျွမ်းကျင်မှု
partnership-kind-data = ဒေတာ
partnership-kind-training = လေ့ကျင့်ရေး
partnership-unit-us-dollars = အမေရိကန်ဒေါ်လာ
partnership-unit-person-days = လူ-ရက်
partnership-unit-people = ဦး
partnership-term-subjects = တူညီသော အကြောင်းအရာ
partnership-term-place = နေရာ
partnership-term-capacity = စွမ်းရည်
partnership-term-language = ဘာသာစကား
partnership-term-timing = အချိန်
partnership-matches = ကိုက်ညီသည်များ
partnership-no-matches = ယနေ့ ကိုက်ညီသည် မရှိပါ။
partnership-score = ၁၀၀ တွင် { $score }
partnership-share = အမှတ်၏ အစိတ်
partnership-because = အကြောင်းမှာ
partnership-ask = အခြားဘက်နှင့် မိတ်ဆက်ပေးရန် တောင်းဆိုပါ
partnership-agree = သဘောတူ – နှစ်ဖက်စလုံး အချင်းချင်း မြင်ရမည်
partnership-decline = ငြင်းရန်
partnership-state-none = မည်သူမျှ မတောင်းဆိုရသေးပါ။
partnership-state-asked = တစ်ဖက်က တောင်းဆိုပြီး၊ အခြားဘက်က မဖြေရသေးပါ။
partnership-state-declined = အခြားဘက်က ငြင်းခဲ့သည်။
partnership-state-introduced = နှစ်ဖက်စလုံး သဘောတူပြီး။
partnership-contact = ဆက်သွယ်ရန်
partnership-withdraw = ဤကြေညာချက်ကို ရုပ်သိမ်းရန်
partnership-withdrawn = ရုပ်သိမ်းပြီး
partnership-anywhere = မည်သည့်နေရာမဆို
partnership-any = မည်သည့်မဆို
partnership-conditions = ပြည့်မီရမည့် သတ်မှတ်ချက်များ
field-notice-side = လိုအပ်ချက် သို့မဟုတ် ကမ်းလှမ်းချက်
field-notice-kind = မည်သည့်အရာ
field-notice-title = ခေါင်းစဉ်
field-text = အသေးစိတ်
field-subjects = အကြောင်းအရာ – area:3 သို့မဟုတ် sdg:13 ကဲ့သို့ ကုဒ်များ၊ ကွက်လပ်ခြားပါ
field-countries = နိုင်ငံများ (မရွေး – မည်သည့်နေရာမဆို)
field-languages = လုပ်ငန်းသုံး ဘာသာစကား (မရွေး – မည်သည့်မဆို)
field-organisation = အဖွဲ့အစည်း (မှတ်တမ်းသင်္ကေတ)
field-period = ပထမနေ့နှင့် နောက်ဆုံးနေ့
field-first = ပထမနေ့
field-last = နောက်ဆုံးနေ့
field-notice-amount = မည်မျှ – ဒေါ်လာ၊ လူ-ရက် သို့မဟုတ် လူဦးရေ (မဖြည့်လည်းရ)
field-only-countries = ဤနိုင်ငံများ၏ အဖွဲ့အစည်းများသာ
field-only-organisation-forms = ဤအမျိုးအစား အဖွဲ့အစည်းများသာ (ဥပမာ ministry၊ research)
field-must-language = အခြားဘက် သုံးရမည့် ဘာသာစကား
field-least-amount = အနည်းဆုံး ဤမျှ
field-least-days = အနည်းဆုံး ရက်ပေါင်း တူညီရမည်
refusal-no-match = နှစ်ခု မကိုက်ညီပါ သို့မဟုတ် ယခု ဤသို့ မလုပ်နိုင်ပါ။
field-judgement = ဖော်ပြ သို့မဟုတ် မဖော်ပြ
refusal-done = ၎င်းကို လုပ်ပြီးဖြစ်သည်။
refusal-waiting = စိစစ်ရန် စောင့်နေသော မှတ်ချက် များလွန်းသည်။ နောက်မှ ပြန်လာပါ။ သင်ရေးသည်မှာ ပုံစံထဲတွင် ရှိသေးသည်။
progress-zero = (၀ မှ တွက်သဖြင့် တိုးနှုန်း အမြဲကြီးသည်။)
record-iati = IATI မှတစ်ဆင့် တင်ပြထားသည်
outcomes-iati = IATI လုပ်ငန်းများ (XML)
outcomes-iati-organisation = IATI အဖွဲ့အစည်း (XML)
outcomes-cbd = ကမ္ဘာ့ဇီဝမျိုးစုံမျိုးကွဲ ရည်မှန်းချက်အလိုက် လုပ်ငန်းများ (CSV)
calls-title = လျှောက်လွှာခေါ်ယူမှုများ
calls-text = ပေးအပ်သော ပညာသင်ဆုနှင့် ထောက်ပံ့ငွေများ၊ မည်သူလျှောက်ထားနိုင်သည်၊ လျှောက်လွှာများကို မည်သို့ စိစစ်သည်။
calls-none = လျှောက်လွှာခေါ်ယူမှု မထုတ်ပြန်ရသေးပါ။
calls-new = လျှောက်လွှာခေါ်ယူမှု ထုတ်ပြန်ရန်
call-form-text = ဤစာမျက်နှာ၏ ဘာသာစကားဖြင့် ရေးပါ။ ထုတ်ပြန်ပြီးနောက် ပြောင်းလဲ၍ မရပါ။
field-call-title = ခေါင်းစဉ်
field-call-text = ဘာကို မည်သူ့အား ဘာကြောင့် ပေးသည်
field-call-programme = အစီအစဉ် (မှတ်တမ်း၏ အမှတ်အသား၊ ဗလာထားနိုင်သည်)
field-call-opens = လျှောက်ထားနိုင်သည့် ပထမနေ့
field-call-closes = လျှောက်ထားနိုင်သည့် နောက်ဆုံးနေ့
field-decide-by = ဆုံးဖြတ်ရန် နောက်ဆုံးနေ့
field-call-places = လက်ခံနိုင်သည့် အရေအတွက်
field-call-ages = အသက်
call-nationalities = ဤနိုင်ငံများ၏ နိုင်ငံသားများသာ (မရွေးလျှင် ခြောက်နိုင်ငံထဲမှ မည်သည့်နိုင်ငံမဆို)
call-age-least = အငယ်ဆုံး အသက် (ဗလာထားနိုင်သည်)
call-age-most = အကြီးဆုံး အသက် (ဗလာထားနိုင်သည်)
call-language = အလုပ်လုပ်နိုင်ရမည့် ဘာသာစကား
call-language-any = မည်သည့်ဘာသာမဆို
field-criterion = စိစစ်မည့်အချက်
field-criterion-weight = အလေးပေးမှု ရာခိုင်နှုန်း၊ စုစုပေါင်း 100
field-best-mark = အမြင့်ဆုံး အမှတ်
field-mark = အမှတ်
field-birth-year = မွေးဖွားသည့်နှစ်
field-nominated-by = သင့်ကို အမည်စာရင်းတင်သွင်းသူ၏ အီးမေးလ် (ဗလာထားနိုင်သည်)
field-supervisor = သင့်ကို ကြီးကြပ်သူ၏ အီးမေးလ် (ဗလာထားနိုင်သည်)
field-statement = အဘယ်ကြောင့် လျှောက်ထားသည်
field-reasons = အကြောင်းပြချက်
field-outcome = ဆုံးဖြတ်ချက်
field-relation = ဆက်နွယ်မှု
call-days = လျှောက်ထားရန် { $opens } မှ { $closes } အထိ၊ ဆုံးဖြတ်ရန် { $decided } နောက်ဆုံး
call-places = { $count } ဦး လက်ခံနိုင်သည်
call-not-yet = { $day } တွင် စတင်လျှောက်ထားနိုင်သည်။
call-open = { $day } အထိ လျှောက်ထားနိုင်သည်။
call-closed = { $day } တွင် လျှောက်လွှာပိတ်ခဲ့သည်။
call-programme = သက်ဆိုင်သည့် အစီအစဉ်
call-eligible = မည်သူ လျှောက်ထားနိုင်သည်
call-anyone = ခြောက်နိုင်ငံ၏ နိုင်ငံသားများ
call-nationality = နိုင်ငံသား- { $countries }
call-aged = ပိတ်သည့်နှစ်တွင် အသက် { $least } မှ { $most } နှစ်
call-speaks = ဤဘာသာဖြင့် အလုပ်လုပ်နိုင်သူ- { $language }
call-judged = လျှောက်လွှာများကို မည်သို့ စိစစ်သည်
call-criterion = { $title }- { $weight } ရာခိုင်နှုန်း၊ အမှတ် 0 မှ { $scale }
call-judged-text = စိစစ်သူ နှစ်ဦး သို့မဟုတ် ထို့ထက်ပို၍ အမှတ်ပေးသည်။ လျှောက်ထားသူနှင့် နီးစပ်သူ (တူညီသောအဖွဲ့အစည်း၊ ကြီးကြပ်မှု၊ မိသားစု၊ ပူးတွဲရေးသားမှု၊ အမည်စာရင်းတင်သွင်းမှု) သည် မဖတ်ရ၊ အမှတ်မပေးရ၊ မဆုံးဖြတ်ရ။ လျှောက်ထားသူအား ဆုံးဖြတ်ချက်နှင့် အကြောင်းပြချက်ကို ပြောပြသည်။
call-judge = လျှောက်လွှာများ
call-apply = လျှောက်ထားရန်
call-apply-text = အကောင့်မလိုပါ။ ဆုံးဖြတ်ချက်ကို ကြည့်ရန်နှင့် လျှောက်လွှာကို ပြန်ရုပ်သိမ်းရန် သင့်ကိုယ်ပိုင်လိပ်စာ ရရှိမည်။ စိစစ်သူများသာ သင်ရေးသားသည်ကို ဖတ်ပြီး ဖတ်တိုင်း မှတ်တမ်းတင်သည်။
call-applications = လျှောက်လွှာ { $count } စောင်
call-list-text = အမည်မဟုတ်၊ နံပါတ်များသာ။ လျှောက်ထားသူနှင့် နီးစပ်သူသည် ထိုလျှောက်လွှာကို မကိုင်တွယ်ရ။ ဖွင့်တိုင်း စာရင်းစစ်မှတ်တမ်းတွင် မှတ်တမ်းတင်သည်။
call-no-applications = မည်သူမျှ မလျှောက်ထားသေးပါ။
call-back = လျှောက်လွှာခေါ်ယူမှုသို့
application = လျှောက်လွှာ
application-own = သင့်လျှောက်လွှာ
application-keep = ဤလိပ်စာကို သိမ်းထားပါ။ သင့်လျှောက်လွှာသို့ ပြန်လာရန် တစ်ခုတည်းသောနည်းဖြစ်ပြီး လိပ်စာရှိသူတိုင်း ဖတ်နိုင်၊ ရုပ်သိမ်းနိုင်သည်။
application-waits = မဆုံးဖြတ်ရသေးပါ။
application-decided = { $day } တွင် ဆုံးဖြတ်သည်- { $outcome }
application-withdrawn = ပြန်ရုပ်သိမ်းပြီးပါပြီ။ ရေးသားခဲ့သမျှကို ဤနေရာတွင် မသိမ်းထားပါ။
application-withdraw = ပြန်ရုပ်သိမ်းရန်
application-withdraw-text = ပြန်ရုပ်သိမ်းပါက သင်ရေးသားခဲ့သမျှကို မသိမ်းထားပါ၊ ဖွင့်ထားစဉ် ထပ်မံလျှောက်ထားနိုင်သည်။
application-nationality = နိုင်ငံသား
application-organisation = သင်အလုပ်လုပ်သည့် သို့မဟုတ် ပညာသင်သည့်နေရာ
application-languages = သင်အလုပ်လုပ်နိုင်သည့် ဘာသာစကားများ
application-disclosed = သင်ဖတ်ရှုကြောင်း စာရင်းစစ်မှတ်တမ်းတွင် မှတ်တမ်းတင်ထားသည်။
application-marks = အမှတ်များ
application-ranking = အဆင့်
application-decision = ဆုံးဖြတ်ချက်
application-scores = စိစစ်သူ { $count } ဦး အမှတ်ပေးပြီးပါပြီ။
application-scored = သင်သည် ၎င်းတို့အနက် တစ်ဦးဖြစ်သည်။
application-rank = အဆင့် { $place }- ပျမ်းမျှ { $mean } ရာခိုင်နှုန်း၊ အမြင့်ဆုံးနှင့် အနိမ့်ဆုံး ကွာခြားချက် { $spread } မှတ်
application-score = အမှတ်ပေးရန်
application-decide = ဆုံးဖြတ်ရန်
application-decide-text = လျှောက်ထားသူအား အကြောင်းပြချက်ကို ပြောပြသည်၊ အခြားသူများသည် လက်ခံသည့်အရေအတွက်ကိုသာ မြင်ရသည်။ ဆုံးဖြတ်ချက်ကို ပြောင်းလဲ၍ မရပါ။
application-declare = လျှောက်ထားသူနှင့် နီးစပ်ကြောင်း ကြေညာရန်
application-declare-text = ထို့နောက် ဤလျှောက်လွှာကို လုံးဝ မကိုင်တွယ်ရတော့ပါ၊ သင်ပေးခဲ့သော အမှတ်များကိုလည်း မရေတွက်တော့ပါ။
application-blocked = ဤလျှောက်လွှာကို ဖတ်ရန်၊ အမှတ်ပေးရန်၊ ဆုံးဖြတ်ရန် ခွင့်မရှိပါ။
conflict-same-person = ၎င်းသည် သင့်ကိုယ်ပိုင်ဖြစ်သည်။
conflict-same-organisation = လျှောက်ထားသူသည် သင်တာဝန်ရှိသော အဖွဲ့အစည်းမှ ဖြစ်သည်။
conflict-declared = သင် သို့မဟုတ် လျှောက်ထားသူက နီးစပ်ကြောင်း ကြေညာထားသည်။
conflict-nominated = သင်သည် လျှောက်ထားသူကို အမည်စာရင်းတင်သွင်းခဲ့သည်။
near-supervisor = ကြီးကြပ်သူ သို့မဟုတ် တပည့်
near-family = မိသားစု
near-co-author = ပူးတွဲထုတ်ဝေဖူးသည်
outcome-accepted = လက်ခံသည်
outcome-waiting-list = စောင့်ဆိုင်းစာရင်းတွင်
outcome-declined = ငြင်းပယ်သည်
refusal-call-day = ယနေ့ ဤအရာကို လက်မခံပါ။
refusal-ineligible = သတ်မှတ်ချက်နှင့် မကိုက်ညီပါ- { $unmet }
refusal-few-scores = မည်သူနှင့်မျှ မနီးစပ်သော စိစစ်သူ နှစ်ဦးက အမှတ်ပေးရမည်။
refusal-no-place = နေရာအားလုံး ပြည့်ပြီးပါပြီ။
network-members = အဖွဲ့ဝင်များ
network-count = အဖွဲ့ဝင် { $count } ဦး
network-shown = သဘောတူသူများ၏ အမည်ကိုသာ ဤတွင် ဖော်ပြသည်။
network-closed = ဤကွန်ရက်သည် ဤနေရာတွင် အဖွဲ့ဝင် လက်မခံသေးပါ။
network-open = အဖွဲ့ဝင် လက်ခံရန် ဖွင့်ပါ
network-join = ပါဝင်ရန်
network-join-text = အကောင့်မလိုပါ။ ကွန်ရက်ထိန်းသိမ်းသူက အဖွဲ့ဝင်များကို အတည်ပြုသည်။ အခြားသူများသည် သင်အမှန်ခြစ်ထားသည်ကိုသာ မြင်ရပြီး အီးမေးလ်ကို ဘယ်သောအခါမျှ မမြင်ရပါ။ ပြင်ဆင်ရန် သို့မဟုတ် ထွက်ရန် သင့်ကိုယ်ပိုင်လိပ်စာ ရရှိမည်။
network-keep = ပါဝင်ရန် တောင်းဆိုသူအားလုံး
network-keep-text = ဤစာရင်းကို ကြည့်တိုင်း စာရင်းစစ်မှတ်တမ်းတွင် မှတ်တမ်းတင်သည်။ သင်ဖယ်ရှားသူ၏ အချက်အလက်ကို မသိမ်းထားပါ။
network-nobody = ပါဝင်ရန် မည်သူမျှ မတောင်းဆိုသေးပါ။
field-member-about = သင်လုပ်ဆောင်သည့်အရာ (ဗလာထားနိုင်သည်)
member-shows = လူတိုင်း မြင်နိုင်သည့်အရာ
member-shows-name = ကျွန်ုပ်၏ အမည်နှင့် နိုင်ငံ (မရွေးလျှင် ဘာမျှ မပြပါ)
member-shows-organisation = ကျွန်ုပ်၏ အဖွဲ့အစည်း
member-shows-about = ကျွန်ုပ် လုပ်ဆောင်သည့်အရာ
member-is-confirmed = အဖွဲ့ဝင်
member-confirm = အတည်ပြုရန်
member-remove = ဖယ်ရှားရန်
membership-title = သင့်အဖွဲ့ဝင်ဖြစ်မှု
membership-waits = အတည်ပြုရန် စောင့်ဆိုင်းနေသည်။ ထိုအချိန်မတိုင်မီ ဘာမျှ မပြပါ။
membership-confirmed = သင်သည် အဖွဲ့ဝင်ဖြစ်ပါသည်။
membership-left = ဤအဖွဲ့ဝင်ဖြစ်မှု ပြီးဆုံးပါပြီ။ ရေးသားခဲ့သမျှကို မသိမ်းထားပါ။
membership-keep = ဤလိပ်စာကို သိမ်းထားပါ။ ပြန်လာရန် တစ်ခုတည်းသောနည်းဖြစ်ပြီး လိပ်စာရှိသူတိုင်း သင့်အကြောင်း ပြောင်းလဲနိုင်သည်။
membership-change = ပြောင်းလဲရန်
membership-change-text = ဖော်ပြမည့်အရာသည် ချက်ချင်း ပြောင်းလဲသည်။ သင့်အကြောင်း အခြားအရာ ပြောပါက ထပ်မံအတည်ပြုရန် စောင့်ရမည်။
membership-leave = ထွက်ရန်
membership-leave-text = သင်ထွက်ပါက သင်ရေးသားခဲ့သမျှကို မသိမ်းထားပါ။
minutes-title = အစည်းအဝေးမှတ်တမ်း
minutes-none = ဤအစည်းအဝေးအတွက် မှတ်တမ်း မစတင်ရသေးပါ။
minutes-begin = မှတ်တမ်း စတင်ရန်
field-meeting-before = ယခင်အစည်းအဝေး (မှတ်တမ်း၏ အမှတ်အသား၊ ဗလာထားနိုင်သည်)
minutes-before = ယခင်အစည်းအဝေး ကတိကဝတ်များ မည်သို့ဖြစ်သွားသည်
minutes-agenda = အစီအစဉ်
minutes-item = အချက်ထည့်ရန်
field-agenda-item = အစီအစဉ်အချက်
minutes-paper = စာတမ်း
field-paper = စာတမ်း (မှတ်တမ်း၏ အမှတ်အသား၊ ဗလာထားနိုင်သည်)
minutes-nothing = ဘာမျှ မထည့်သွင်းရသေးပါ။
minutes-nothing-promised = ကတိကဝတ် မရှိပါ။
minutes-statements = ပြောကြားချက်များ
minutes-statement = ပြောကြားချက်
minutes-say = ပြောကြားချက် ထည့်ရန်
field-speaker = ပြောကြားသူ သို့မဟုတ် ကိုယ်စားလှယ်အဖွဲ့
field-statement-text = ပြောကြားသည့်အရာ
field-statement-number = ပြောကြားချက် နံပါတ်
minutes-translate = ဘာသာပြန် ထည့်ရန်
minutes-by-machine = စက်ဖြင့် ဘာသာပြန်ထားသည်
minutes-translated = လူက ဘာသာပြန်ထားသည်
minutes-original = မူရင်း
minutes-also = ဘာသာပြန်ရှိသည်-
minutes-decisions = ဆုံးဖြတ်ချက်များ
minutes-decide = ဆုံးဖြတ်ချက် ထည့်ရန်
field-decision-text = ဆုံးဖြတ်ထားသည့်အရာ
minutes-promise = ကတိကဝတ် ထည့်ရန်
field-commitment-text = ကတိပြုထားသည့်အရာ
field-due = နောက်ဆုံးနေ့
minutes-follow = ကတိကဝတ် မည်သို့ဖြစ်သွားသည်ကို ပြောရန်
field-progress-text = လုပ်ဆောင်ပြီးသည့်အရာ သို့မဟုတ် အတားအဆီး
field-state = အခြေအနေ
field-commitment-number = ကတိကဝတ် နံပါတ်
minutes-number = ဖျက်မည့်အရာ၏ နံပါတ် (နောက်ကွင်းထဲရှိသည့်အတိုင်း)
commitment = ကတိကဝတ်
commitment-owner = ကတိပြုသူ
commitment-overdue = နောက်ကျနေသည်
commitment-open = မစတင်ရသေး
commitment-under-way = ဆောင်ရွက်ဆဲ
commitment-kept = ကတိတည်ပြီး
commitment-given-up = စွန့်လွှတ်ပြီး
commitments-title = ကတိကဝတ်များ
commitments-all = အစည်းအဝေးအားလုံး၏ ကတိကဝတ်များ
commitments-text = အစည်းအဝေးများတွင် မည်သူက မည်သည့်နေ့အထိ ကတိပြုခဲ့ပြီး မည်သို့ဖြစ်သွားသည်။
commitments-none = မည်သည့်အစည်းအဝေးမျှ ကတိကဝတ် မထည့်သွင်းရသေးပါ။
conflict-rival = သင်သည် တူညီသော ခေါ်ယူမှုတွင် လျှောက်ထားထားသည်။
field-minute-number = နံပါတ်
report-map-what = မှတ်တမ်းရှိသော သရုပ်ပြလုပ်ငန်းများ၏ နေရာများ။ ကွင်းစကွင်းပိတ်အတွင်းရှိ ဂဏန်း – နေရာတစ်ခုတည်းရှိ အရေအတွက်။
report-map-edge = အနားရှိ တြိဂံ – ထိုဘက်သို့ ပိုဝေးသည်။
report-map-source = နေရာများ – အောက်ပါ မှတ်တမ်းများ။ အခြေခံမြေပုံ – Natural Earth၊ အများပိုင်။ နယ်နိမိတ်များသည် ထိုမြေပုံအတိုင်းဖြစ်ပြီး မည်သည့်ရပ်တည်ချက်ကိုမျှ မထိခိုက်စေပါ။
certificate-title = တက်ရောက်ကြောင်း လက်မှတ်
certificate-did = တက်ရောက်ခဲ့သည့် ပွဲ -
certificate-check = မည်သူမဆို ဤလက်မှတ်ကို ဤနေရာတွင် စစ်ဆေးနိုင်သည် -
certificate-valid = ဤလက်မှတ် မှန်ကန်ပါသည်။ ပွဲ၏ စာရင်းကို ကိုင်တွယ်သူက { $name } တက်ရောက်ခဲ့ကြောင်း အတည်ပြုထားသည်။
certificate-confirmed = အတည်ပြုချက်
certificate-by = { $day }၊ { $country } အတွက် စာရင်းကို ကိုင်တွယ်သူများက
certificate-pdf = လက်မှတ် (PDF)
ticket-came = သင် တက်ရောက်ခဲ့ပါသည်။ ဤသည်မှာ သင့်လက်မှတ် ဖြစ်သည်။ စစ်ဆေးလိုသူအား ၎င်း၏ လိပ်စာကို ပြပါ။
ticket-forget-text = သင့်အကြောင်း အားလုံးကို ဖျက်နိုင်သည်။ ထိုအခါ သင့်လက်မှတ် အကျုံးမဝင်တော့ဘဲ ပွဲအကြောင်း သင်ပြောခဲ့သည်များလည်း ပျောက်သွားမည်။
ticket-forget = ကျွန်ုပ်အကြောင်း အားလုံး ဖျက်ရန်
field-came = တက်ရောက်ခဲ့
attendance-text = ပွဲပြီးနောက် တက်ရောက်သူများကို အမှတ်ခြစ်ပါ။ ၎င်းတို့သည် လက်မှတ်ရပြီး ပွဲအပေါ် အမြင်ကို မေးမြန်းခံရမည်။
attendance-save = တက်ရောက်သူများ သိမ်းရန်
attendance-count = { $count ->
   *[other] { $count } ဦး တက်ရောက်ခဲ့သည်။
}
survey-title = တက်ရောက်သူများ ပြောသည်
survey-ask = ပွဲအပေါ် သင် မည်သို့ ထင်ပါသလဲ။
survey-text = ငါးဦး ဖြေပြီးသည့်အခါ အမှတ်များကို အမည်မပါဘဲ ပွဲစာမျက်နှာတွင် ပြမည်။ သင်ရေးသည်များကို စာရင်းကိုင်တွယ်သူများသာ သင့်အမည်မပါဘဲ ဖတ်ရသည်။ ထပ်ဖြေနိုင်သည်။ နောက်ဆုံးအဖြေကို ရေတွက်သည်။
field-survey-organised = စီစဉ်မှု မည်မျှ ကောင်းသနည်း။
field-survey-useful = သင့်အလုပ်အတွက် မည်မျှ အသုံးဝင်သနည်း။
field-survey-learnt = သင့်အတွက် အသစ် မည်မျှ ပါသနည်း။
field-survey-uses = ၎င်းမှ မည်သည်ကို အသုံးပြုခဲ့သည် သို့မဟုတ် အသုံးပြုမည်နည်း။
field-survey-better = နောက်တစ်ကြိမ် မည်သည် ပိုကောင်းသင့်သနည်း။
survey-scale = ၁ - လုံးဝမဟုတ်၊ ၅ - အလွန်
survey-median = အလယ်ကိန်း
survey-answered = { $count ->
   *[other] { $count } ဦး ဖြေပြီးပြီ။
}
survey-question = မေးခွန်း
survey-send = အဖြေ ပို့ရန်
alumni-title = ပညာသင်ဆုရဖူးသူများ
alumni-text = သင် နေရာရပါပြီ။ သဘောတူပါက သင့်အမည်၊ နိုင်ငံသားနှင့် သင်ဖော်ပြခဲ့သော အဖွဲ့အစည်းကို ခေါ်ယူမှုစာမျက်နှာတွင် အားလုံးအား ပြပါမည်။ ဤနေရာတွင် အချိန်မရွေး ပြန်ရုပ်သိမ်းနိုင်သည်။
alumni-agree = ကျွန်ုပ်ကို စာရင်းတွင် ဖော်ပြပါ
alumni-save = သိမ်းရန်
deadlines-title = နောက်ဆုံးရက်များ
deadlines-days = အားလုံး သိနိုင်သော နောက်ဆုံးရက်များ
deadlines-what = အကြောင်းအရာ
deadlines-day = နောက်ဆုံးရက်
deadlines-none = သတ်မှတ်ရက် မရှိပါ။
deadlines-text = ရက်များသည် ကမ္ဘာ့စံတော်ချိန် (UTC) အတိုင်း ကုန်ဆုံးသည်။ ပြက္ခဒိန်ကို စာရင်းသွင်းပါက သင့်ပြက္ခဒိန်က ခုနစ်ရက်နှင့် တစ်ရက်ကြို၍ သတိပေးမည်။
deadlines-calendar = နောက်ဆုံးရက် ပြက္ခဒိန် (သတိပေးချက်ပါ)
deadline-answers = အဆိုပြုချက် { $number } ၏ အဖြေများ
deadline-comments = ပြည်သူ့ မှတ်ချက်များ - { $title }
deadline-round = မိမိကိုယ်ကို အကဲဖြတ်ခြင်းနှင့် အမှတ်များ - { $title }
deadline-applications = လျှောက်လွှာများ - { $title }
deadline-decisions = လျှောက်လွှာ ဆုံးဖြတ်ချက်များ - { $title }
deadline-registration = စာရင်းသွင်းခြင်း - { $title }
deadline-commitment = ကတိကဝတ် { $number } - { $title }
tasks-title = သင့်ကို စောင့်နေသော အရာများ
tasks-none = သင့်ကို စောင့်နေသော အရာ မရှိပါ။
task-answer = { $count ->
   *[other] အဆိုပြုချက် { $count } ခု သင့်နိုင်ငံ၏ အဖြေကို စောင့်နေသည်
}
task-assess = { $count ->
   *[other] လုပ်ငန်း { $count } ခု မိမိကိုယ်ကို အကဲဖြတ်ချက် မရှိသေး
}
task-score = { $count ->
   *[other] လုပ်ငန်း { $count } ခု သီးခြားလွတ်လပ်သော အမှတ် လိုအပ်သည်
}
task-moderate = { $count ->
   *[other] မှတ်ချက် { $count } ခု စိစစ်ရန် စောင့်နေသည်
}
task-reply = { $count ->
   *[other] မှတ်ချက် { $count } ခု တရားဝင်အဖြေ စောင့်နေသည်
}
task-mark = { $count ->
   *[other] လျှောက်လွှာ { $count } ခု သင့်အမှတ်ကို စောင့်နေသည်
}
task-decide = { $count ->
   *[other] လျှောက်လွှာ { $count } ခု ဆုံးဖြတ်ချက် စောင့်နေသည်
}
task-confirm = { $count ->
   *[other] { $count } ဦး အဖွဲ့ဝင်အဖြစ် အတည်ပြုရန် စောင့်နေသည်
}
task-keep = { $count ->
   *[other] ကတိကဝတ် { $count } ခု ရက်သုံးဆယ်အတွင်း ပြည့်မည် သို့မဟုတ် ရက်လွန်နေသည်
}
task-introduce = { $count ->
   *[other] { $count } ဦးက သင်နှင့် မိတ်ဆက်ပေးရန် တောင်းဆိုထားသည်
}
outcomes-done = ဆောင်ရွက်ပြီးကြောင်း မှတ်တမ်းရှိသည် - ၂၀၁၆ မှ ၂၀၂၂ အထိ { $before } ခု၊ ၂၀၂၃ မှစ၍ { $since } ခု၊ နှစ်မပါ { $undated } ခု။
outcomes-line = စာကြောင်းတစ်ကြောင်းသည် ဆောင်ရွက်ခဲ့သော အရာတစ်ခု ဖြစ်သည် - ပွဲတစ်ခု၊ သရုပ်ပြလုပ်ငန်းတစ်ခု၊ သုတေသနရလဒ်တစ်ခု သို့မဟုတ် နိုင်ငံတစ်ခု၏ မှတ်တမ်းတွင် ထည့်သွင်းချက်တစ်ခု။
certificate-withdrawn = ဤလက်မှတ် အကျုံးမဝင်တော့ပါ။ { $day } မှစ၍ ပွဲ၏ စာရင်းကို ကိုင်တွယ်သူက အတည်မပြုတော့ပါ။
certificate-no-letters = ဤအမည်၏ အစိတ်အပိုင်းအတွက် စာလုံး မရှိသောကြောင့် PDF မရှိပါ။ ဤစာမျက်နှာသည် လက်မှတ် ဖြစ်သည်။
attendance-from = { $day } မှစ၍ တက်ရောက်သူများကို ဤနေရာတွင် အမှတ်ခြစ်နိုင်သည်။
ticket-no-event = ပွဲကို မပြတော့ပါ။ သင်ရေးခဲ့သည်များ ရှိနေဆဲဖြစ်ပြီး ဤနေရာတွင် ဖျက်နိုင်သည်။
survey-fives = အဖြေများကို ငါးခုစီ ပြသောကြောင့် မည်သူ့အဖြေဟု ခွဲမသိနိုင်ပါ။
report-records-now = ထည့်သွင်းချက်များကို အကြိမ်ပိတ်သည်အထိ ရေတွက်သည်။ ခေါင်းစဉ်၊ ပွဲ၊ သရုပ်ပြလုပ်ငန်းနှင့် နေရာများသည် အစီရင်ခံစာ ပြုလုပ်ချိန်ရှိ အများပြည်သူ မှတ်တမ်းများအတိုင်း ဖြစ်သည်။
task-close = ဤအကြိမ်ကို ပိတ်နိုင်ပြီ
outcomes-not-yet = ယခုအထိ မှတ်တမ်း မရှိသေးပါ။
mail-waits-subject = လုပ်ဆောင်ရန် { $count } ခု သင့်ကို စောင့်နေသည်
mail-waits-text = အသိပညာဗဟိုတွင် သင့်ကို စောင့်နေသည်များ -
mail-last-day = နောက်ဆုံးရက် - { $day }
mail-waits-end = သင့်တွင် အကောင့်ရှိသောကြောင့် သတိပေးခြင်းဖြစ်သည်။ ထိုနေရာတွင် အခြားဘာသာစကားကို ရွေးနိုင်သည် သို့မဟုတ် သတိပေးချက် မယူဘဲ နေနိုင်သည် -
mail-ticket-subject = သင်၏ မှတ်ပုံတင်ခြင်း - { $title }
mail-ticket-text = “{ $title }” အတွက် သင် မှတ်ပုံတင်ပြီးပါပြီ။ သင့်ကိုယ်ပိုင်လိပ်စာတွင် နေရာရှိသည် သို့မဟုတ် စောင့်နေရသည်ကို ကြည့်နိုင်ပြီး နောက်ပိုင်းတွင် လက်မှတ်ကို ရယူနိုင်သည် -
mail-place-subject = သင့်အတွက် နေရာရပါပြီ - { $title }
mail-place-text = သင် စောင့်နေခဲ့ရာမှ ယခု “{ $title }” တွင် နေရာရပါပြီ။ မလာနိုင်ပါက အခြားသူ ရနိုင်ရန် မှတ်ပုံတင်စဉ်က ရခဲ့သော လိပ်စာတွင် နေရာကို ပြန်အပ်ပါ။ ပွဲ -
mail-application-subject = သင်၏ လျှောက်လွှာ - { $title }
mail-application-text = “{ $title }” အတွက် သင်၏ လျှောက်လွှာ ရောက်ရှိပါပြီ။ ဆုံးဖြတ်ချက်ကို သင့်ကိုယ်ပိုင်လိပ်စာတွင် ကြည့်နိုင်ပြီး လျှောက်လွှာကိုလည်း ထိုနေရာတွင် ပြန်ရုပ်သိမ်းနိုင်သည် -
mail-decision-subject = ဆုံးဖြတ်ပြီး - { $title }
mail-decision-text = “{ $title }” အတွက် သင်၏ လျှောက်လွှာကို ဆုံးဖြတ်ပြီးပါပြီ။ ဆုံးဖြတ်ချက်နှင့် အကြောင်းရင်းများသည် လျှောက်ထားစဉ်က ရခဲ့သော လိပ်စာတွင် ရှိသည်။ ခေါ်ယူချက် -
mail-membership-subject = သင်၏ အဖွဲ့ဝင်ခြင်း - { $title }
mail-membership-text = “{ $title }” သို့ ဝင်ရောက်ရန် သင် တောင်းဆိုပြီးပါပြီ။ သင့်ကိုယ်ပိုင်လိပ်စာတွင် အတည်ပြုပြီးမပြီး ကြည့်နိုင်ပြီး သင့်အကြောင်း ပြင်ဆင်နိုင်သည် သို့မဟုတ် ထွက်နိုင်သည် -
mail-confirmed-subject = သင် အဖွဲ့ဝင် ဖြစ်ပါပြီ - { $title }
mail-confirmed-text = “{ $title }” တွင် သင်၏ အဖွဲ့ဝင်ခြင်းကို အတည်ပြုပြီးပါပြီ။ ကွန်ရက် -
mail-secret = ဤစာကို သိမ်းထားပါ။ လိပ်စာရှိသူတိုင်း သင်ကဲ့သို့ လုပ်ဆောင်နိုင်သည်။ သင် ရေးခဲ့ခြင်း မဟုတ်ပါက သင့်အကြောင်း အားလုံးကို ထိုနေရာတွင် ဖျက်နိုင်သည်။
account-mail = အီးမေးလ်ဖြင့် သတိပေးချက်များ
account-mail-text = သင့်ကို စောင့်နေသည်များအကြောင်း ဗဟိုက စာရေးပေးသည် - အသစ်ဖြစ်ချိန်၊ နောက်ဆုံးရက်မတိုင်မီ ခုနစ်ရက်နှင့် တစ်ရက်၊ နောက်ဆုံးရက်မရှိသည်များကို တစ်ပတ်တစ်ကြိမ်။
field-mail-language = အီးမေးလ် ဘာသာစကား
account-mail-remind = အီးမေးလ်ဖြင့် သတိပေးပါ
account-mail-button = သိမ်းဆည်းရန်
mail-changed = သင်၏ ရွေးချယ်မှုကို သိမ်းဆည်းပြီးပါပြီ။
task-came = ပွဲ ပြီးဆုံးပါပြီ - { $count } ဦးအနက် မည်သူ တက်ရောက်ခဲ့သည်ကို ဖော်ပြပါ
