# Every sentence that the pages of the Lancang-Mekong Knowledge Hub show, in Lao.
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
site-name = ສູນຄວາມຮູ້ລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ
# One sentence under the name on the home page.
site-purpose = ສິ່ງທີ່ 6 ປະເທດຮ່ວມສາຍນ້ຳດຽວກັນຮູ້, ວາງແຜນ ແລະ ເຮັດຮ່ວມກັນ ເພື່ອສິ່ງແວດລ້ອມຂອງຕົນ.
# First link of every page, for keyboards and screen readers.
skip-to-content = ຂ້າມໄປຫາເນື້ອໃນ
# Labels that only screen readers say: the main menu, the language menu.
menu = ເມນູ
language-menu = ພາສາ
nav-search = ຄົ້ນຫາ
nav-framework = ກອບວຽກ
nav-map = ແຜນທີ່
nav-glossary = ປະມວນຄຳສັບ
nav-about = ກ່ຽວກັບ
# Label of the search field and of its button.
search-label = ຄົ້ນຫາໃນສູນຄວາມຮູ້
search-button = ຄົ້ນຫາ
# Shown under boundaries on every page that may show a map, and in the footer.
boundary-disclaimer = ເສັ້ນຊາຍແດນ ແລະ ຊື່ທີ່ສະແດງໃນແຜນທີ່ ບໍ່ໄດ້ໝາຍເຖິງການຕັດສິນໃດໆກ່ຽວກັບສະຖານະທາງກົດໝາຍຂອງດິນແດນໃດໜຶ່ງ ຫຼື ການຮັບຮອງ ຫຼື ຍອມຮັບເສັ້ນຊາຍແດນຂອງດິນແດນນັ້ນ.
# Only on paper. $address is a web address, $date a day.
printed-from = { $address }, ພິມວັນທີ { $date }
# Heading of the footer's list of links.
machine-readable = ສຳລັບຄອມພິວເຕີ

## The seven languages, named in this language

language-zh = ພາສາຈີນ
language-en = ພາສາອັງກິດ
language-km = ພາສາຂະເໝນ
language-lo = ພາສາລາວ
language-my = ພາສາມຽນມາ
language-th = ພາສາໄທ
language-vi = ພາສາຫວຽດນາມ

## The six countries, by their short names

country-CN = ຈີນ
country-MM = ມຽນມາ
country-LA = ລາວ
country-TH = ໄທ
country-KH = ກຳປູເຈຍ
country-VN = ຫວຽດນາມ
# Used instead of a list when all six are meant.
all-six-countries = ທັງ 6 ປະເທດ

## Kinds of record. Singular above a record's title, plural in lists of counts.

kind-case = ການປະຕິບັດທີ່ດີ
kind-standard = ມາດຕະຖານ
kind-data-set = ຊຸດຂໍ້ມູນ
kind-research = ຜົນການຄົ້ນຄວ້າ
kind-event = ງານ ແລະ ກອງປະຊຸມ
kind-technology = ເຕັກໂນໂລຊີ
kind-project = ໂຄງການສາທິດ
kind-assessment = ການປະເມີນຜົນ
kind-programme = ແຜນງານ
kind-document = ເອກະສານ
kind-organisation = ອົງການຈັດຕັ້ງ
kind-recommendation = ຂໍ້ສະເໜີແນະ
# A number the cooperation has published about itself: "more than 30 dialogues".
kind-total = ຕົວເລກທີ່ເຜີຍແຜ່
kind-priority-area = ຂົງເຂດບູລິມະສິດ
# The framework has priority areas, these have actions, and these have activities.
kind-action = ການດຳເນີນງານ
kind-activity = ກິດຈະກຳ
# A line of work that the strategy names for a priority area.
kind-direction = ທິດທາງວຽກງານ

## Words of the controlled lists inside records

event-form-dialogue = ການສົນທະນາ
event-form-workshop = ກອງປະຊຸມສຳມະນາ
event-form-meeting = ກອງປະຊຸມ
event-form-ceremony = ພິທີ
event-form-youth = ງານສຳລັບຊາວໜຸ່ມ
programme-status-running = ກຳລັງດຳເນີນ
programme-status-planned = ຢູ່ໃນແຜນ
document-form-strategy = ຍຸດທະສາດ
document-form-declaration = ຖະແຫຼງການ
document-form-newsletter = ຈົດໝາຍຂ່າວ
document-form-brochure = ແຜ່ນພັບ
document-form-plan = ແຜນການ
document-form-statement = ຄຳຖະແຫຼງ
document-form-memorandum = ບົດບັນທຶກຄວາມເຂົ້າໃຈ
document-form-report = ບົດລາຍງານ
document-form-study = ບົດສຶກສາ
document-form-treaty = ສົນທິສັນຍາ
document-form-guideline = ບົດແນະນຳ
organisation-form-ministry = ກະຊວງ
organisation-form-centre = ສູນ
organisation-form-united-nations = ສະຫະປະຊາຊາດ
organisation-form-non-governmental = ອົງການຈັດຕັ້ງທີ່ບໍ່ສັງກັດລັດຖະບານ
organisation-form-research = ສະຖາບັນຄົ້ນຄວ້າ
organisation-form-development-agency = ອົງການເພື່ອການພັດທະນາ
organisation-form-company = ບໍລິສັດ
organisation-form-network = ເຄືອຂ່າຍ
organisation-form-school = ໂຮງຮຽນ
place-kind-country = ປະເທດ
place-kind-province = ແຂວງ
place-kind-city = ຕົວເມືອງ
place-kind-site = ຈຸດທີ່ຕັ້ງ
place-kind-lake = ທະເລສາບ
place-kind-river = ແມ່ນ້ຳ
place-kind-basin = ອ່າງແມ່ນ້ຳ
# Names of the lists that subjects come from.
list-area = ຂົງເຂດບູລິມະສິດຂອງກອບວຽກ
list-sdg = ເປົ້າໝາຍການພັດທະນາແບບຍືນຍົງ
list-kmgbf = ເປົ້າໝາຍຊີວະນາໆພັນ ຄຸນໝິງ-ມົງເຣອານ
list-infrastructure = ພື້ນຖານໂຄງລ່າງ
list-ecosystem = ລະບົບນິເວດ
# A goal or target with its number: "SDG 6.3", "Kunming-Montreal target 7". $code is the number.
subject-sdg = SDG { $code }
subject-kmgbf = ເປົ້າໝາຍ ຄຸນໝິງ-ມົງເຣອານ ທີ { $code }
subject-area = ຂົງເຂດບູລິມະສິດທີ { $code }
# Themes of the glossary.
theme-air = ອາກາດ
theme-agriculture-fisheries = ກະສິກຳ ແລະ ການປະມົງ
theme-biodiversity = ຊີວະນາໆພັນ
theme-climate = ດິນຟ້າອາກາດ
theme-disaster = ໄພພິບັດ
theme-energy = ພະລັງງານ
theme-governance = ການຄຸ້ມຄອງບໍລິຫານ
theme-hydrology = ອຸທົກກະສາດ
theme-infrastructure = ພື້ນຖານໂຄງລ່າງ
theme-land-forest = ທີ່ດິນ ແລະ ປ່າໄມ້
theme-monitoring = ການຕິດຕາມກວດກາ
theme-place = ສະຖານທີ່ ແລະ ປະເທດ
theme-river-ecology = ນິເວດວິທະຍາແມ່ນ້ຳ
theme-society = ສັງຄົມ
theme-trade-finance = ການຄ້າ ແລະ ການເງິນ
theme-waste = ສິ່ງເສດເຫຼືອ
theme-water = ນ້ຳ

## Numbers and times

# What stands between the items of a list within a sentence. Keep the quotation marks; they hold the space.
list-comma = {", "}

record-count = { $count } ລາຍການ
activity-count = { $count } ກິດຈະກຳ
concept-count = { $count } ແນວຄິດ
place-count = { $count } ສະຖານທີ່
# A figure with the source's own caution. $figure is a number with its unit.
figure-exact = { $figure }
figure-more-than = ຫຼາຍກວ່າ { $figure }
figure-about = ປະມານ { $figure }
# Large numbers in words. $number is a number below a thousand, such as 1.699 or 15.99.
number-million = { $number } ລ້ານ
number-billion = { $number } ຕື້
number-trillion = { $number } ພັນຕື້
# A value and its unit: "21.58 %", "12 mg/L".
number-with-unit = { $number } { $unit }
# From one date to another.
period-range = { $start } – { $end }
# With a beginning and no end, and the other way round.
period-since = ນັບແຕ່ { $start }
period-until = ຈົນເຖິງ { $end }
# The day a figure holds for.
as-of = ນັບຮອດ { $date }

## Who made a text, and whether it was read

made-source = ຕາມເອກະສານຕົ້ນສະບັບ
made-compiled = ຂຽນໂດຍບັນນາທິການ
made-person = ແປໂດຍຄົນ
made-machine = ແປດ້ວຍເຄື່ອງ
reviewed = ກວດທານແລ້ວ
not-reviewed = ຍັງບໍ່ໄດ້ກວດທານ
# The mark beside a text made by a machine that nobody has read yet.
machine-not-reviewed = ແປດ້ວຍເຄື່ອງ, ຍັງບໍ່ໄດ້ກວດທານ
# Said once on a page whose text is such a translation. $original links to the text it was made from.
machine-note = ຄຳແປນີ້ເຮັດດ້ວຍເຄື່ອງ ແລະ ຍັງບໍ່ມີເຈົ້າຂອງພາສາກວດທານ. ຖ້າສົງໄສ ໃຫ້ຖືເອົາຂໍ້ຄວາມ{ $language }ເປັນຫຼັກ.
# Beside a text that the page's language does not have. $language is the language it is shown in.
only-in-language = ມີແຕ່{ $language }

## Home

# Under the search field of the home page.
home-search-hint = ພິມໄດ້ທັງ 7 ພາສາ. ສູນຄວາມຮູ້ຍັງຊອກເຫັນສິ່ງທີ່ຂຽນໄວ້ໃນອີກ 6 ພາສາ.
# Title and text of the small map.
home-map = ເກີດຂຶ້ນຢູ່ໃສ
home-map-text = ມີລາຍການຢູ່ໃນ { $places } ສະຖານທີ່. ເລືອກໝຸດເພື່ອເປີດບັນຊີລາຍການ.
open-map = ເປີດແຜນທີ່
home-newest = ຫຼ້າສຸດ
home-framework = ພາບລວມຂອງກອບວຽກ 2023–2027
home-framework-text = 5 ຂົງເຂດບູລິມະສິດ ມີ { $actions } ການດຳເນີນງານ ແລະ { $activities } ກິດຈະກຳ ທີ່ 6 ປະເທດເຫັນດີຮ່ວມກັນ. ເປີດແຕ່ລະຂົງເຂດເພື່ອເບິ່ງວ່າມີແຜນເຮັດຫຍັງ ແລະ ເວລາໃດ.
open-framework = ກອບວຽກທັງໝົດ
home-figures = ຕົວເລກທີ່ເຜີຍແຜ່
home-figures-text = ຕາມທີ່ເອກະສານຂອງການຮ່ວມມືລະບຸໄວ້; ເລືອກຕົວເລກເພື່ອເປີດແຫຼ່ງທີ່ມາ.
home-holdings = ສິ່ງທີ່ມີໃນສູນຄວາມຮູ້
home-holdings-text = { $records } ລາຍການ, ແຕ່ລະລາຍການມີຊື່ເລື່ອງເປັນ 7 ພາສາ.
browse-all = ເບິ່ງລາຍການທັງໝົດ

## Search

search-title = ຄົ້ນຫາ
# Title of the page of results. $query is what was written.
search-title-for = { $query } – ຄົ້ນຫາ
# Above the list of results.
hits-count = { $count ->
    [0] ບໍ່ພົບລາຍການ
   *[other] ພົບ { $count } ລາຍການ
}
hits-shown = ສະແດງລາຍການທີ { $first } ຫາ { $last }
# When the search had to let in records that do not hold all the words.
hits-loosened = ມີລາຍການໜ້ອຍທີ່ມີຄຳເຫຼົ່ານີ້ຄົບທຸກຄຳ. ບັນຊີນີ້ຈຶ່ງລວມລາຍການທີ່ມີພຽງບາງຄຳ ຫຼື ມີຄຳທີ່ສະກົດເກືອບຄືກັນ.
# The filters beside the results. Each has a heading and ticks with counts.
filters = ຕົວກອງ
filters-apply = ໃຊ້ຕົວກອງ
filters-clear = ລຶບຕົວກອງທັງໝົດ
filters-active = ຕົວກອງທີ່ໃຊ້ຢູ່
# Said by screen readers for the chip that takes a filter away.
filter-remove = ເອົາຕົວກອງ { $name } ອອກ
facet-kind = ປະເພດ
facet-country = ປະເທດ
facet-subject = ຫົວຂໍ້
facet-year = ປີ
facet-language = ພາສາຂອງຂໍ້ຄວາມ
facet-licence = ໃບອະນຸຍາດນຳໃຊ້
facet-more = ເພີ່ມເຕີມ
sort-label = ລຽງຕາມ
sort-relevance = ຄວາມກ່ຽວຂ້ອງ
sort-newest = ໃໝ່ສຸດກ່ອນ
sort-title = ຊື່ເລື່ອງ
# The words that were searched for besides those written, because they mean the same in another language.
also-searched = ຄຳທີ່ຄົ້ນຫາເພີ່ມ
# $concept is the glossary's word for the thing meant.
also-searched-because = ຍ້ອນປະມວນຄຳສັບມີ “{ $concept }”
also-searched-off = ຄົ້ນຫາໂດຍບໍ່ໃຊ້ “{ $concept }”
also-searched-off-all = ຄົ້ນຫາສະເພາະຄຳທີ່ພິມ
also-searched-on = ຄົ້ນຫາໃນພາສາອື່ນພ້ອມ
# Why a result was found. $field is one of the four fields below, $language a language's name.
why-found = ພົບໃນ{ $field } ({ $language })
why-found-names = ພົບໃນຊື່ສະເພາະ ແລະ ລະຫັດ
why-through = ຜ່ານ “{ $concept }” ໃນປະມວນຄຳສັບ
field-title = ຊື່ເລື່ອງ
field-summary = ບົດສະຫຼຸບຫຍໍ້
field-body = ເນື້ອໃນ
field-names = ຊື່ສະເພາະ ແລະ ລະຫັດ
page-previous = ໜ້າກ່ອນ
page-next = ໜ້າຕໍ່ໄປ
# $page of $pages: "Page 2 of 7".
page-position = ໜ້າ { $page } ໃນ { $pages }
pages-label = ໜ້າຜົນການຄົ້ນຫາ
# Links to the same list for programs and spreadsheets.
same-as-json = ບັນຊີນີ້ໃນຮູບແບບ JSON
same-as-csv = ບັນຊີນີ້ໃນຮູບແບບ CSV
# When nothing was found.
empty-title = ບໍ່ພົບຫຍັງສຳລັບ “{ $query }”
empty-title-filters = ບໍ່ພົບຫຍັງດ້ວຍຕົວກອງເຫຼົ່ານີ້
empty-advice-fewer = ໃຊ້ຄຳໜ້ອຍລົງ ຫຼື ຄຳທີ່ກວ້າງຂຶ້ນ, ຕົວຢ່າງ ໃຊ້ພຽງ “{ $word }”.
empty-advice-filters = ເອົາຕົວກອງອອກ: ສິ່ງທີ່ທ່ານຊອກຫາອາດຢູ່ໃນປະເພດ, ປະເທດ ຫຼື ປີອື່ນ.
empty-advice-language = ພິມດ້ວຍພາສາທີ່ທ່ານຊຳນານທີ່ສຸດໃນ 7 ພາສາ.
empty-advice-browse = ຫຼື ເລີ່ມຈາກລາຍການປະເພດໃດໜຶ່ງຕໍ່ໄປນີ້:
# Suggestions under the search field.
suggestions = ຄຳແນະນຳ
suggestion-concept = ໃນປະມວນຄຳສັບ
suggestion-record = ລາຍການ
suggestions-count = { $count ->
    [0] ບໍ່ມີຄຳແນະນຳ
   *[other] { $count } ຄຳແນະນຳ
}

## A record

breadcrumb = ທ່ານຢູ່ທີ່ນີ້
home = ໜ້າຫຼັກ
record-facts = ຂໍ້ມູນຫຼັກ
record-kind = ປະເພດ
record-when = ເວລາ
record-where = ສະຖານທີ່
record-countries = ປະເທດ
record-organisations = ອົງການຈັດຕັ້ງ
record-creators = ຜູ້ຂຽນ
record-subjects = ຫົວຂໍ້
record-licence = ໃບອະນຸຍາດນຳໃຊ້
record-source = ແຫຼ່ງທີ່ມາ
record-identifier = ຕົວລະບຸ
record-code = ລະຫັດ
record-form = ຮູບແບບ
record-status = ສະຖານະ
record-theme = ຫົວຂໍ້ຫຼັກ
record-schedule = ກຳນົດເວລາ
record-outcome = ຜົນໄດ້ຮັບ
record-note = ໝາຍເຫດ
record-issuer = ອອກໂດຍ
record-number = ເລກທີ
record-valid-from = ມີຜົນນັບແຕ່
record-limits = ຄ່າຈຳກັດ
record-limit-substance = ສານ
record-limit-average = ໄລຍະຄິດໄລ່ຄ່າສະເລ່ຍ
record-limit-class = ຊັ້ນ
record-limit-value = ຄ່າຈຳກັດ
record-variables = ຕົວປ່ຽນ
record-coverage = ຂອບເຂດຂໍ້ມູນ
record-publisher = ຜູ້ເຜີຍແຜ່
record-purpose = ຈຸດປະສົງ
record-method = ວິທີການ
record-inputs = ຂໍ້ມູນປ້ອນເຂົ້າ
record-section = ພາກໃນຍຸດທະສາດ
record-abbreviation = ຊື່ຫຍໍ້
record-website = ເວັບໄຊ
record-speaker = ຜູ້ກ່າວ
record-figure = ຕົວເລກ
record-files = ໄຟລ໌
# A file's size. $size is a number.
file-kilobytes = { $size } kB
case-context = ບໍລິບົດ
case-building-blocks = ອົງປະກອບຫຼັກ
case-enabling-factors = ປັດໄຈທີ່ເຮັດໃຫ້ສຳເລັດ
case-evidence = ຫຼັກຖານ
case-cost = ຄ່າໃຊ້ຈ່າຍ
case-lessons = ບົດຮຽນ
case-transferability = ບ່ອນອື່ນທີ່ນຳໄປໃຊ້ໄດ້
# Relations to other records, in both directions.
relation-part-of = ເປັນສ່ວນໜຶ່ງຂອງ
relation-has-part = ສ່ວນປະກອບ
relation-given-at = ສະເໜີໃນງານ
relation-gave = ຂໍ້ສະເໜີແນະໃນງານນີ້
relation-related = ກ່ຽວຂ້ອງ
# On an organisation's page: the records in which it takes part.
relation-organisation = ມີສ່ວນຮ່ວມໃນ
record-alike = ລາຍການທີ່ຄ້າຍຄືກັນ
# How the record was made.
provenance = ລາຍການນີ້ຈັດທຳແນວໃດ
provenance-text = ທຸກຂໍ້ຄວາມບອກວ່າໃຜຂຽນ ແລະ ຜູ້ທີ່ອ່ານພາສານັ້ນໄດ້ຮັບຮອງແລ້ວ ຫຼື ຍັງ.
provenance-language = ພາສາ
provenance-made = ການຈັດທຳ
provenance-review = ການກວດທານ
provenance-translated-from = ແປຈາກ{ $language }
all-languages = ທຸກພາສາທຽບຄຽງກັນ
revision = ສະບັບປັບປຸງທີ { $number }, { $date }
cite = ອ້າງອີງ
cite-text = ຂໍ້ຄວາມ
cite-bibtex = BibTeX
permanent-link = ລິ້ງຖາວອນ
record-as-json = ລາຍການນີ້ໃນຮູບແບບ JSON
# Where a record comes from. $document is one of the founding documents below, $section a section sign or heading.
source-section = { $document }, { $section }
source-000 = ຍຸດທະສາດການຮ່ວມມືດ້ານສິ່ງແວດລ້ອມລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ ແລະ ກອບວຽກການດຳເນີນງານ 2023–2027
source-001 = ຈົດໝາຍຂ່າວກ່ຽວກັບກອງປະຊຸມຄະນະເຮັດວຽກ ວັນທີ 22 ເມສາ 2022
source-002 = ຈົດໝາຍຂ່າວສະບັບທີ 2/2022, ຄວາມເຫັນຂອງຊ່ຽວຊານໃນກອງປະຊຸມວິຊາການ ວັນທີ 24 ກຸມພາ 2022
source-003 = ແຜ່ນພັບກ່ຽວກັບຂໍ້ລິເລີ່ມລ້ານຊ້າງ-ແມ່ນ້ຳຂອງສີຂຽວ, 2018–2022
source-004 = ຈົດໝາຍຂ່າວສະບັບທີ 15/2022, ກອງປະຊຸມຄົບຮອບ 5 ປີ ວັນທີ 23 ພະຈິກ 2022

## The framework

framework-title = ຍຸດທະສາດ ແລະ ກອບວຽກການດຳເນີນງານ 2023–2027
framework-text = 5 ຂົງເຂດບູລິມະສິດ ພ້ອມການດຳເນີນງານ, ກິດຈະກຳ ແລະ ກຳນົດເວລາ ຕາມທີ່ 6 ປະເທດເຫັນດີ. ການປ່ຽນແປງໃດໆຕ້ອງໄດ້ຮັບຄວາມເຫັນດີເປັນເອກະພາບຈາກທັງ 6 ປະເທດ.
framework-activity = ກິດຈະກຳ
framework-schedule = ກຳນົດເວລາ
framework-directions = ທິດທາງວຽກງານ
framework-contents = ສາລະບານ

## The map

map-title = ແຜນທີ່
map-text = ທຸກສະຖານທີ່ທີ່ລາຍການກ່າວເຖິງ. ບັນຊີຢູ່ລຸ່ມແຜນທີ່ບອກທຸກສິ່ງທີ່ແຜນທີ່ບອກ.
# Title and description of the drawn map, for screen readers. $count is a number of places.
map-drawing = ແຜນທີ່ພາກພື້ນລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ
map-drawing-text = ແມ່ນ້ຳ ແລະ ປະເທດຕາມແມ່ນ້ຳ ພ້ອມໝຸດໝາຍ { $count } ສະຖານທີ່. ຊື່ສະຖານທີ່ຢູ່ໃນຂໍ້ຄວາມຂ້າງແຜນທີ່.
map-table = ສະຖານທີ່ທັງໝົດ
map-place = ສະຖານທີ່
map-kind = ປະເພດສະຖານທີ່
map-records = ລາຍການ
# Heading of the places that lie in several countries, or outside the six.
map-shared = ໃນຫຼາຍປະເທດ ຫຼື ນອກພາກພື້ນ
# Link to a search for all records of a place.
map-all-records = ທັງໝົດ { $count } ລາຍການ
map-approximate = ໝຸດໝາຍສະຖານທີ່, ບໍ່ໄດ້ໝາຍຂອບເຂດຂອງສະຖານທີ່ນັ້ນ; ບັນນາທິການເປັນຜູ້ກຳນົດຈຸດໝຸດຂອງປະເທດ, ແຂວງ, ແມ່ນ້ຳ ແລະ ອ່າງແມ່ນ້ຳ.
# Parts of the map that the reader can operate.
map-zoom-in = ຂະຫຍາຍ
map-zoom-out = ຫຍໍ້
map-whole-region = ສະແດງທັງພາກພື້ນ
map-close = ປິດ

## The glossary

glossary-title = ປະມວນຄຳສັບ
glossary-text = ຄຳສັບຂອງອ່າງແມ່ນ້ຳໃນ 7 ພາສາ. ລະບົບຄົ້ນຫາໃຊ້ຄຳເຫຼົ່ານີ້ເພື່ອຊອກລາຍການໃນພາສາອື່ນນອກຈາກພາສາທີ່ທ່ານພິມ.
glossary-filter = ຊອກຫາຄຳ
glossary-theme = ໝວດ
glossary-all-themes = ທຸກໝວດ
glossary-show = ສະແດງ
glossary-empty = ບໍ່ມີແນວຄິດທີ່ມີຄຳນີ້. ໃຊ້ຄຳທີ່ສັ້ນກວ່າ ຫຼື ເລືອກທຸກໝວດ.
glossary-search-concept = ຄົ້ນຫາເລື່ອງນີ້ໃນສູນຄວາມຮູ້

## A controlled list

list-title = { $list }
list-text = ບັນຊີຄຳທີ່ກຳນົດໄວ້ຂອງສູນຄວາມຮູ້: { $source }.
list-code = ລະຫັດ
list-label = ຊື່
list-records = ລາຍການ

## About

about-title = ກ່ຽວກັບສູນຄວາມຮູ້
about-what = ສູນຄວາມຮູ້ແມ່ນຫຍັງ
about-what-text = ສູນຄວາມຮູ້ລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ ເຕົ້າໂຮມສິ່ງທີ່ຈີນ, ມຽນມາ, ລາວ, ໄທ, ກຳປູເຈຍ ແລະ ຫວຽດນາມ ໄດ້ຕົກລົງ, ຮຽນຮູ້ ແລະ ເຮັດ ເພື່ອສິ່ງແວດລ້ອມຂອງແມ່ນ້ຳທີ່ໃຊ້ຮ່ວມກັນ: ກອບວຽກການດຳເນີນງານ ແລະ ກິດຈະກຳ, ການສົນທະນາ ແລະ ການຝຶກອົບຮົມ, ການຄົ້ນຄວ້າ, ການສາທິດ, ມາດຕະຖານ, ຊຸດຂໍ້ມູນ, ຄູ່ຮ່ວມງານ ແລະ ຂໍ້ສະເໜີແນະຂອງຄູ່ຮ່ວມງານ.
about-who = ສຳລັບໃຜ
about-who-text = ສຳລັບປະຊາຊົນ, ນັກຮຽນ, ນັກສຶກສາ ແລະ ນັກຂ່າວ; ສຳລັບພະນັກງານ ແລະ ຜູ້ປະສານງານຂອງ 6 ປະເທດ; ສຳລັບນັກວິຊາການດ້ານເຕັກນິກ, ນັກຄົ້ນຄວ້າ, ຜູ້ກໍ່ສ້າງ ແລະ ຜູ້ໃຫ້ກູ້ຢືມ. ທຸກສິ່ງທີ່ເປີດເຜີຍໃນໜ້າເຫຼົ່ານີ້ ຄອມພິວເຕີກໍອ່ານໄດ້.
about-principles = ຫຼັກການ
about-principle-sovereignty = ອະທິປະໄຕ: ແຕ່ລະປະເທດຕັດສິນໃຈເອງວ່າຈະແບ່ງປັນຂໍ້ມູນໃດ, ກັບໃຜ ແລະ ນັບແຕ່ເວລາໃດ.
about-principle-consensus = ຄວາມເຫັນດີເປັນເອກະພາບ: ການປ່ຽນແປງກອບວຽກຕ້ອງໄດ້ຮັບຄວາມເຫັນດີຈາກທັງ 6 ປະເທດ.
about-principle-openness = ຄວາມເປີດກວ້າງ: ທຸກສິ່ງທີ່ເປີດເຜີຍ ເປີດໃຫ້ຄົນ ແລະ ຄອມພິວເຕີເທົ່າທຽມກັນ.
about-principle-equality = ຄວາມສະເໝີພາບ: 7 ພາສາ, ບໍ່ມີພາສາໃດເປັນຮອງພາສາອື່ນ.
about-sources = ແຫຼ່ງທີ່ມາ
about-sources-text = ບັນນາທິການຮຽບຮຽງເນື້ອໃນດ້ວຍຄຳເວົ້າຂອງຕົນເອງ ຈາກເອກະສານພື້ນຖານເຫຼົ່ານີ້. ແຕ່ລະລາຍການລະບຸເອກະສານ ແລະ ພາກທີ່ມາ.
about-languages = ພາສາ ແລະ ການກວດທານ
about-languages-text = ພາສາອັງກິດຂຽນຕາມແຫຼ່ງທີ່ມາ; ພາສາຈີນກໍຄືກັນ ໃນບ່ອນທີ່ແຫຼ່ງທີ່ມາພິມເປັນພາສາຈີນ. ຂໍ້ຄວາມອື່ນທັງໝົດແປດ້ວຍເຄື່ອງຈາກພາສາອັງກິດ ແລະ ລໍຖ້າເຈົ້າຂອງພາສາກວດທານ; ກ່ອນຈະກວດທານ ທຸກຂໍ້ຄວາມມີເຄື່ອງໝາຍບອກໄວ້.
about-languages-texts = ຂໍ້ຄວາມ
about-languages-machine = ແປດ້ວຍເຄື່ອງ, ຍັງບໍ່ໄດ້ກວດທານ
about-languages-reviewed = ມາຈາກແຫຼ່ງທີ່ມາ ຫຼື ຜູ້ອ່ານຮັບຮອງແລ້ວ
about-search = ການຄົ້ນຫາເຮັດວຽກແນວໃດ
about-search-text = ລະບົບແຍກຄຳຖາມອອກເປັນຄຳຕາມຫຼັກຂອງຕົວອັກສອນນັ້ນ ແລ້ວຄົ້ນຫາໃນທັງ 7 ພາສາພ້ອມກັນ. ປະມວນຄຳສັບພາໄປຫາຄຳທີ່ມີຄວາມໝາຍດຽວກັນ; ແຕ່ລະຂັ້ນຕອນສະແດງໄວ້ຂ້າງຜົນການຄົ້ນຫາ ແລະ ປິດໄດ້.
about-privacy = ຄວາມເປັນສ່ວນຕົວຂອງທ່ານ
about-privacy-text = ສູນຄວາມຮູ້ບໍ່ນັບຜູ້ເຂົ້າຊົມ ແລະ ບໍ່ໂຫຼດສິ່ງໃດຈາກຄອມພິວເຕີອື່ນ. ມັນຕັ້ງຄຸກກີ້ພຽງອັນດຽວ ເມື່ອທ່ານເຂົ້າສູ່ລະບົບ ເພື່ອຈື່ວ່າທ່ານເຂົ້າສູ່ລະບົບແລ້ວ.
about-licences = ໃບອະນຸຍາດນຳໃຊ້
about-licence-texts = ຂໍ້ຄວາມໃນສູນຄວາມຮູ້: ແມ່ນຄຳເວົ້າຂອງບັນນາທິການເອງ; ຊື່ເລື່ອງທີ່ອ້າງອີງເປັນຂອງຜູ້ອອກເອກະສານ. ຖ້າຊຸດຂໍ້ມູນໃດມີໃບອະນຸຍາດນຳໃຊ້ຂອງຕົນເອງ, ລາຍການນັ້ນລະບຸໄວ້.
about-licence-software = ຊອບແວ: Apache-2.0 ຫຼື MIT, ຕາມທີ່ທ່ານເລືອກ.
about-licence-fonts = ຟອນ: Noto Sans ສຳລັບ 7 ຊຸດຕົວອັກສອນ, ໃບອະນຸຍາດນຳໃຊ້ SIL Open Font License 1.1.
about-licence-basemap = ແຜນທີ່ພື້ນ: Natural Earth, ເປັນສົມບັດສາທາລະນະ.
about-boundaries = ເສັ້ນຊາຍແດນ

## When something is wrong

error-back = ໄປທີ່ໜ້າຫຼັກ
error-not-found-title = ບໍ່ມີໜ້ານີ້
error-not-found-text = ທີ່ຢູ່ເວັບອາດພິມຜິດ ຫຼື ບໍ່ເຄີຍມີລາຍການນີ້. ຄົ້ນຫາລາຍການນັ້ນ ຫຼື ເລີ່ມທີ່ໜ້າຫຼັກ.
error-method-title = ທີ່ຢູ່ນີ້ບໍ່ຮັບຄຳຮ້ອງແບບນີ້
error-method-text = ສູນຄວາມຮູ້ຕອບຢູ່ບ່ອນນີ້ສະເພາະຄຳຮ້ອງແບບອື່ນ. ບໍ່ມີຫຍັງຖືກປ່ຽນແປງ.
error-bad-request-title = ລະບົບບໍ່ເຂົ້າໃຈທີ່ຢູ່ເວັບນີ້
# $parameter is a part of the address, $found what it holds; one of the sentences below follows.
error-parameter = “{ $parameter }” ມີຄ່າເປັນ “{ $found }”.
expected-one-of = ຄ່າທີ່ໃຊ້ໄດ້: ໜຶ່ງໃນ { $words }.
expected-number = ຄ່າທີ່ໃຊ້ໄດ້: ຈຳນວນເຕັມ ແຕ່ { $least } ຫາ { $most }.
expected-year = ຄ່າທີ່ໃຊ້ໄດ້: ປີ ເຊັ່ນ 2022.
expected-subject = ຄ່າທີ່ໃຊ້ໄດ້: ບັນຊີ ແລະ ລະຫັດ ເຊັ່ນ sdg:6.3.
expected-licence = ຄ່າທີ່ໃຊ້ໄດ້: ຕົວລະບຸໃບອະນຸຍາດນຳໃຊ້ຂອງ SPDX ເຊັ່ນ CC-BY-4.0.
expected-identifier = ຄ່າທີ່ໃຊ້ໄດ້: ຕົວອັກສອນລາຕິນຕົວນ້ອຍ, ຕົວເລກ ແລະ ຂີດຕໍ່.
expected-shorter = ຄ່າທີ່ໃຊ້ໄດ້: ບໍ່ເກີນ { $limit } ຕົວອັກສອນ; ໄດ້ຮັບ { $found } ຕົວ.
error-internal-title = ເກີດຂໍ້ຜິດພາດຢູ່ຝ່າຍພວກເຮົາ
error-internal-text = ສູນຄວາມຮູ້ຕອບບໍ່ໄດ້. ບໍ່ແມ່ນຍ້ອນສິ່ງທີ່ທ່ານເຮັດ. ລອງໃໝ່ໃນອີກ 1 ນາທີ.
error-busy-title = ສູນຄວາມຮູ້ບໍ່ຫວ່າງໃນຂະນະນີ້
error-busy-text = ການຕອບໃຊ້ເວລາດົນເກີນໄປ. ລອງໃໝ່ໃນອີກ 1 ນາທີ.
error-full-text = ມີຜູ້ຖາມພ້ອມກັນຫຼາຍກວ່າທີ່ສູນຄວາມຮູ້ຕອບໄດ້. ລອງໃໝ່ໃນອີກບໍ່ເທົ່າໃດວິນາທີ.
error-too-many-title = ຄຳຮ້ອງຫຼາຍເກີນໄປ
error-too-many-text = ມີຄຳຮ້ອງຈາກທີ່ຢູ່ຂອງທ່ານຫຼາຍກວ່າທີ່ສູນຄວາມຮູ້ຕອບໄດ້. ລອງໃໝ່ໃນອີກ { $seconds } ວິນາທີ.
# $limit is a number of kilobytes.
error-too-large-title = ສົ່ງມາຫຼາຍເກີນໄປໃນເທື່ອດຽວ
error-too-large-text = ສູນຄວາມຮູ້ຮັບຢູ່ບ່ອນນີ້ບໍ່ເກີນ { $limit } kB. ບໍ່ມີຫຍັງຖືກປ່ຽນແປງ.

## Signing in and accounts

sign-in-title = ເຂົ້າສູ່ລະບົບ
sign-in-button = ເຂົ້າສູ່ລະບົບ
# Below the form of the sign-in page.
sign-in-text = ຜູ້ດູແລລະບົບຂອງສູນຄວາມຮູ້ເປັນຜູ້ເປີດບັນຊີຜູ້ໃຊ້. ຜູ້ທີ່ລືມລະຫັດຜ່ານ ຂໍລິ້ງໃໝ່ນຳຜູ້ດູແລລະບົບ. ການອ່ານສິ່ງທີ່ເປີດເຜີຍ ບໍ່ຕ້ອງມີບັນຊີຜູ້ໃຊ້.
sign-in-code-text = ປ້ອນຕົວເລກ 6 ຕົວທີ່ແອັບຢືນຢັນຕົວຕົນສະແດງໃນຂະນະນີ້ ຫຼື ລະຫັດສຳຮອງອັນໃດອັນໜຶ່ງຂອງທ່ານ.
# Button; $provider is the name of another organisation's sign-in service.
sign-in-provider = ເຂົ້າສູ່ລະບົບຜ່ານ { $provider }
sign-out = ອອກຈາກລະບົບ
signed-out = ທ່ານອອກຈາກລະບົບແລ້ວ.
field-email = ທີ່ຢູ່ອີເມວ
field-password = ລະຫັດຜ່ານ
field-new-password = ລະຫັດຜ່ານໃໝ່
field-code = ລະຫັດ
field-secret = ລະຫັດລັບຂອງແອັບຢືນຢັນຕົວຕົນ
field-step = ຂັ້ນຕອນ
field-name = ຊື່
field-language = ພາສາ
field-role = ບົດບາດ
field-scope = ຂອບເຂດທີ່ມີຜົນ
field-token-name = ຊື່ໂທເຄັນ
field-token-uses = ສິ່ງທີ່ໃຊ້ໂທເຄັນເຮັດໄດ້
field-token-days = ຈຳນວນມື້ທີ່ໃຊ້ໄດ້
# The beginning of a message that tells why a form was not accepted; the reason follows.
refused = ດຳເນີນການບໍ່ສຳເລັດ.
# The page behind a link by which a new person chooses a password.
welcome-title = ຕັ້ງລະຫັດຜ່ານຂອງທ່ານ
welcome-text = ຍິນດີຕ້ອນຮັບ { $name }. ຕັ້ງລະຫັດຜ່ານ; ຈາກນັ້ນທ່ານເຂົ້າສູ່ລະບົບດ້ວຍທີ່ຢູ່ອີເມວຂອງທ່ານ.
welcome-button = ໃຊ້ລະຫັດຜ່ານນີ້
password-rules = ຢ່າງໜ້ອຍ 15 ຕົວອັກສອນ. ຄຳ 4 ຫຼື 5 ຄຳທີ່ບໍ່ກ່ຽວຂ້ອງກັນ ຈື່ງ່າຍ ແລະ ເດົາຍາກ.
password-chosen = ບັນທຶກລະຫັດຜ່ານຂອງທ່ານແລ້ວ. ໃຊ້ລະຫັດຜ່ານນີ້ເຂົ້າສູ່ລະບົບ.
password-changed = ປ່ຽນລະຫັດຜ່ານຂອງທ່ານແລ້ວ. ເຊດຊັນອື່ນຂອງທ່ານສິ້ນສຸດແລ້ວ.
account-title = ບັນຊີຜູ້ໃຊ້ຂອງທ່ານ
account-roles = ບົດບາດ
account-no-roles = ທ່ານຍັງບໍ່ມີບົດບາດ. ທ່ານອ່ານທຸກສິ່ງທີ່ເປີດເຜີຍໄດ້.
account-password = ລະຫັດຜ່ານ
account-password-button = ປ່ຽນລະຫັດຜ່ານ
account-second-factor = ການຢືນຢັນຕົວຕົນຂັ້ນທີສອງ
second-factor-text = ເມື່ອມີການຢືນຢັນຕົວຕົນຂັ້ນທີສອງ ບໍ່ມີໃຜເຂົ້າສູ່ລະບົບດ້ວຍລະຫັດຜ່ານຂອງທ່ານພຽງຢ່າງດຽວໄດ້: ຕ້ອງໃຊ້ລະຫັດຈາກແອັບໃນໂທລະສັບຂອງທ່ານພ້ອມ.
second-factor-begin = ຕັ້ງຄ່າການຢືນຢັນຕົວຕົນຂັ້ນທີສອງ
second-factor-is-set = ການຢືນຢັນຕົວຕົນຂັ້ນທີສອງປົກປ້ອງບັນຊີຜູ້ໃຊ້ຂອງທ່ານຢູ່.
second-factor-remove = ຍົກເລີກການຢືນຢັນຕົວຕົນຂັ້ນທີສອງ
second-factor-removed = ຍົກເລີກການຢືນຢັນຕົວຕົນຂັ້ນທີສອງຂອງທ່ານແລ້ວ.
second-factor-steps = ເປີດແອັບຢືນຢັນຕົວຕົນໃນໂທລະສັບຂອງທ່ານ ແລ້ວສະແກນຮູບນີ້. ຈາກນັ້ນປ້ອນລະຫັດທີ່ແອັບສະແດງ.
second-factor-picture = ລະຫັດ QR ສຳລັບແອັບຢືນຢັນຕົວຕົນ
second-factor-typed = ຖ້າສະແກນບໍ່ໄດ້ ໃຫ້ພິມລະຫັດລັບນີ້ໃສ່ແອັບ:
second-factor-button = ເປີດໃຊ້ການຢືນຢັນຕົວຕົນຂັ້ນທີສອງ
spare-codes-text = ເປີດໃຊ້ການຢືນຢັນຕົວຕົນຂັ້ນທີສອງແລ້ວ. ຈົດລະຫັດສຳຮອງເຫຼົ່ານີ້ ແລະ ເກັບຮັກສາໄວ້ໃຫ້ປອດໄພ: ແຕ່ລະລະຫັດໃຊ້ໄດ້ເທື່ອດຽວ ໃນກໍລະນີທີ່ທ່ານເຮັດໂທລະສັບເສຍ. ລະບົບບໍ່ສະແດງລະຫັດເຫຼົ່ານີ້ອີກ.
account-sessions = ເຊດຊັນ
session-agent = ບຣາວເຊີ
session-address = ທີ່ຢູ່ເຄືອຂ່າຍ
session-seen = ໃຊ້ຫຼ້າສຸດ
session-this = ເຊດຊັນນີ້
session-end = ສິ້ນສຸດ
session-end-others = ສິ້ນສຸດເຊດຊັນອື່ນທັງໝົດ
session-ended = ສິ້ນສຸດແລ້ວ.
account-tokens = ໂທເຄັນສຳລັບໂປຣແກຣມ
tokens-text = ໂທເຄັນໃຫ້ໂປຣແກຣມເຮັດວຽກແທນທ່ານ. ໂປຣແກຣມເຮັດໄດ້ບໍ່ເກີນສິດຂອງທ່ານ ແລະ ສະເພາະສິ່ງທີ່ທ່ານເລືອກຢູ່ບ່ອນນີ້.
token-made = ສ້າງໂທເຄັນແລ້ວ. ສຳເນົາໄວ້ດຽວນີ້: ລະບົບບໍ່ສະແດງອີກ.
token-ends = ໝົດອາຍຸ
token-used = ໃຊ້ຫຼ້າສຸດ
token-never = ບໍ່ເຄີຍ
token-make = ສ້າງໂທເຄັນ
token-end = ຍົກເລີກ
token-ended = ຍົກເລີກໂທເຄັນແລ້ວ.
use-read = ອ່ານລາຍການ
use-write = ແກ້ໄຂລາຍການ
use-administer = ຄຸ້ມຄອງຜູ້ໃຊ້ ແລະ ອ່ານບັນທຶກການກວດສອບ
# Heading of a table's column with buttons.
column-what-to-do = ສິ່ງທີ່ເຮັດໄດ້

## People

people-title = ຜູ້ໃຊ້
people-count = { $count } ບັນຊີຜູ້ໃຊ້
people-new = ເປີດບັນຊີຜູ້ໃຊ້
people-new-button = ເປີດບັນຊີຜູ້ໃຊ້
person-state = ສະຖານະ
person-state-open = ເປີດໃຊ້ງານ
person-state-invited = ຍັງບໍ່ໄດ້ຕັ້ງລະຫັດຜ່ານ
person-state-second-factor = ເປີດໃຊ້ງານ, ມີການຢືນຢັນຕົວຕົນຂັ້ນທີສອງ
person-state-closed = ປິດແລ້ວ
person-no-roles = ບໍ່ມີບົດບາດ.
person-manage = ຈັດການບັນຊີຜູ້ໃຊ້
person-act-invite = ສ້າງລິ້ງສຳລັບຕັ້ງລະຫັດຜ່ານ
person-act-end-sessions = ສິ້ນສຸດເຊດຊັນທັງໝົດ
person-act-reset-second-factor = ຍົກເລີກການຢືນຢັນຕົວຕົນຂັ້ນທີສອງ
person-act-close = ປິດບັນຊີຜູ້ໃຊ້
person-act-reopen = ເປີດບັນຊີຜູ້ໃຊ້ຄືນ
person-done = ສຳເລັດແລ້ວ.
invitation-made = ສົ່ງລິ້ງນີ້ໃຫ້ເຈົ້າຂອງບັນຊີຜູ້ໃຊ້ດ້ວຍວິທີທີ່ປອດໄພ. ລິ້ງນີ້ໃຊ້ໄດ້ເທື່ອດຽວ ພາຍໃນ 7 ມື້.
grant-title = ມອບບົດບາດ
grant-button = ມອບບົດບາດ
revoke = ຖອດຖອນ
# For screen readers: the button beside a role. $role is the role and where it holds.
revoke-of = ຖອດຖອນ: { $role }
scope-hint = ທັງສູນຄວາມຮູ້ (hub) ຫຼື ອັນໃດອັນໜຶ່ງຕໍ່ໄປນີ້: country (ປະເທດ), organisation (ອົງການຈັດຕັ້ງ), project (ໂຄງການ), datastream (ກະແສຂໍ້ມູນ), ຕາມດ້ວຍເຄື່ອງໝາຍ “:” ແລະ ລະຫັດຂອງສິ່ງນັ້ນ, ຕົວຢ່າງ country:LA ຫຼື organisation:mrc-secretariat.

## Roles

roles-title = ໃຜເຮັດຫຍັງໄດ້
roles-text = ບົດບາດມີຜົນພາຍໃນຂອບເຂດໜຶ່ງ: ທັງສູນຄວາມຮູ້, ປະເທດ, ອົງການຈັດຕັ້ງ, ໂຄງການ ຫຼື ກະແສຂໍ້ມູນ. ໂປຣແກຣມຕັດສິນຕາມຕາຕະລາງນີ້.
roles-action = ການກະທຳ
roles-state = ສະຖານະກ່ອນໜ້າ
roles-who = ຜູ້ມີສິດ
roles-everyone = ທຸກຄົນ
roles-handed-on = ພາຍໃນຂອບເຂດຂອງຕົນ ບາງບົດບາດມອບ ແລະ ຖອດຖອນບົດບາດອື່ນໄດ້:
role-reader = ຜູ້ອ່ານ
role-contributor = ຜູ້ຈັດທຳເນື້ອໃນ
role-reviewer = ຜູ້ພິຈາລະນາ
role-focal-point = ຜູ້ປະສານງານ
role-data-owner = ເຈົ້າຂອງຂໍ້ມູນ
role-operator = ຜູ້ດູແລລະບົບ
role-text-reader = ອ່ານສິ່ງທີ່ແບ່ງປັນພາຍໃນຂອບເຂດ.
role-text-contributor = ຂຽນສະບັບຮ່າງ ແລະ ສົ່ງໃຫ້ພິຈາລະນາ.
role-text-reviewer = ພິຈາລະນາສິ່ງທີ່ສົ່ງມາ: ຮັບເອົາ ຫຼື ສົ່ງຄືນ.
role-text-focal-point = ເປັນຕົວແທນຂອງປະເທດ ຫຼື ອົງການຈັດຕັ້ງ: ເຜີຍແຜ່, ຖອນການເຜີຍແຜ່, ໃຫ້ສິດຜູ້ອື່ນເຂົ້າເຖິງ.
role-text-data-owner = ຕັດສິນໃຈກ່ຽວກັບຂໍ້ມູນ: ແກ້ໄຂ, ເຜີຍແຜ່, ຖອນການເຜີຍແຜ່, ໃຫ້ສິດຜູ້ອ່ານເຂົ້າເຖິງ.
role-text-operator = ດູແລສູນຄວາມຮູ້: ບັນຊີຜູ້ໃຊ້ ແລະ ບັນທຶກການກວດສອບ. ບໍ່ເຜີຍແຜ່ສິ່ງໃດ.
scope-hub = ທັງສູນຄວາມຮູ້
scope-country = { $name }
scope-organisation = ອົງການຈັດຕັ້ງ { $name }
scope-project = ໂຄງການ { $name }
scope-datastream = ກະແສຂໍ້ມູນ { $name }
# A role and where it holds.
role-within = { $role }, { $scope }
action-read = ອ່ານ
action-create = ຂຽນລາຍການໃໝ່
action-edit = ແກ້ໄຂ
action-submit = ສົ່ງໃຫ້ພິຈາລະນາ
action-return = ສົ່ງຄືນ
action-accept = ຮັບເອົາ
action-publish = ເຜີຍແຜ່
action-withdraw = ຖອນການເຜີຍແຜ່
action-see-people = ເບິ່ງວ່າໃຜມີບັນຊີຜູ້ໃຊ້
action-manage-people = ເປີດ, ປິດ ແລະ ຕັ້ງຄ່າບັນຊີຜູ້ໃຊ້ຄືນໃໝ່
action-grant = ມອບ ແລະ ຖອດຖອນບົດບາດ
action-read-audit = ອ່ານບັນທຶກການກວດສອບ
action-read-metrics = ອ່ານຄ່າວັດແທກການເຮັດວຽກຂອງໂປຣແກຣມ
state-draft = ສະບັບຮ່າງ
state-submitted = ສົ່ງໃຫ້ພິຈາລະນາແລ້ວ
state-returned = ສົ່ງຄືນແລ້ວ
state-accepted = ຮັບເອົາແລ້ວ
state-published = ເຜີຍແຜ່ແລ້ວ
state-shared = ແບ່ງປັນກັບບາງປະເທດ
state-withdrawn = ຖອນການເຜີຍແຜ່ແລ້ວ
state-hub = ສູນຄວາມຮູ້ເອງ
step-submit = ສົ່ງໃຫ້ພິຈາລະນາ
step-return = ສົ່ງຄືນ
step-accept = ຮັບເອົາ
step-publish = ເຜີຍແຜ່
step-withdraw = ຖອນການເຜີຍແຜ່

## The audit trail

audit-title = ບັນທຶກການກວດສອບ
audit-text = ທຸກການປ່ຽນແປງ ແລະ ທຸກການເປີດເຜີຍສິ່ງທີ່ບໍ່ເປັນສາທາລະນະ, ລຽງແຕ່ໃໝ່ສຸດ. ແຕ່ລະແຖວມີລາຍນິ້ວມືດິຈິຕອນຂອງແຖວກ່ອນໜ້າ ຈຶ່ງກວດພົບໄດ້ ຖ້າມີແຖວໃດຖືກດັດແກ້ ຫຼື ຖືກລຶບ.
audit-number = ແຖວ
audit-at = ເວລາ (UTC)
audit-who = ໃຜ
audit-whence = ຈາກໃສ
audit-what = ເຮັດຫຍັງ
audit-object = ກັບສິ່ງໃດ
audit-before = ກ່ອນ
audit-after = ຫຼັງ
audit-filter = ສະແດງ
audit-verify = ກວດສອບບັນທຶກທັງໝົດ
audit-none = ບໍ່ມີແຖວທີ່ກົງກັນ.
audit-older = ແຖວທີ່ເກົ່າກວ່າ
audit-csv = ໃນຮູບແບບຕາຕະລາງ (CSV)
# $count lines were read; $head is a fingerprint.
audit-sound = ທັງ { $count } ແຖວ ຖືກຕ້ອງຕາມທີ່ບັນທຶກໄວ້. ແຖວສຸດທ້າຍມີລາຍນິ້ວມືດິຈິຕອນ { $head }.
audit-unsound = ບັນທຶກການກວດສອບບໍ່ຖືກຕ້ອງຕາມທີ່ບັນທຶກໄວ້.
audit-fault-altered = ແຖວທີ { $number } ບໍ່ຖືກຕ້ອງຕາມທີ່ບັນທຶກໄວ້.
audit-fault-removed = ແຖວທີ { $number } ຫາຍໄປ.
audit-fault-inserted = ແຖວທີ { $number } ຖືກແຊກໃສ່ລະຫວ່າງສອງແຖວ ພາຍຫຼັງທີ່ສອງແຖວນັ້ນຖືກບັນທຶກແລ້ວ.
audit-fault-unchained = ແຖວທີ { $number } ບໍ່ຕໍ່ເນື່ອງຈາກແຖວກ່ອນໜ້າ.
audit-fault-cut = ບັນທຶກຈົບທີ່ແຖວທີ { $found }; ຄວນຈົບທີ່ແຖວທີ { $number }.
audit-fault-not-as-noted = ແຖວທີ { $number } ມີລາຍນິ້ວມືດິຈິຕອນຕ່າງຈາກທີ່ຈົດໄວ້ກ່ອນໜ້ານີ້.

## Why something was refused

refusal-credentials = ທີ່ຢູ່ອີເມວ, ລະຫັດຜ່ານ ຫຼື ລະຫັດບໍ່ຖືກຕ້ອງ.
refusal-throttled = ລອງຫຼາຍເທື່ອເກີນໄປ. ລໍຖ້າ { $seconds } ວິນາທີ ແລ້ວລອງໃໝ່.
refusal-password-short = ລະຫັດຜ່ານມີ { $found } ຕົວອັກສອນ; ຕ້ອງມີຢ່າງໜ້ອຍ { $least } ຕົວ.
refusal-password-long = ລະຫັດຜ່ານມີ { $found } ຕົວອັກສອນ; ຕ້ອງບໍ່ເກີນ { $most } ຕົວ.
refusal-password-guessable = ໂປຣແກຣມເດົາລະຫັດຜ່ານນີ້ໄດ້ໄວ. ໃຫ້ໃຊ້ຄຳທີ່ບໍ່ກ່ຽວຂ້ອງກັນ.
refusal-link = ລິ້ງນີ້ໃຊ້ໄປແລ້ວ, ເກົ່າເກີນໄປ ຫຼື ບໍ່ເຄີຍອອກໃຫ້. ຂໍລິ້ງໃໝ່ນຳຜູ້ດູແລລະບົບຂອງສູນຄວາມຮູ້.
# $field is the name of a form's field, $found what was typed, $expected in English.
refusal-field = “{ $field }” ມີຄ່າເປັນ “{ $found }”; ຄ່າທີ່ໃຊ້ໄດ້: { $expected }.
refusal-taken = ມີບັນຊີຜູ້ໃຊ້ສຳລັບ { $email } ຢູ່ແລ້ວ.
refusal-unknown = ຢູ່ບ່ອນນີ້ຍັງບໍ່ໄດ້ເປີດບັນຊີຜູ້ໃຊ້ສຳລັບ { $email }.
refusal-unverified = ບໍລິການເຂົ້າສູ່ລະບົບຍັງບໍ່ໄດ້ຢືນຢັນວ່າທີ່ຢູ່ອີເມວນີ້ແມ່ນຂອງທ່ານ ແລະ ກ່ອນໜ້ານີ້ບໍ່ມີບັນຊີໃດຢູ່ບ່ອນນີ້ທີ່ເຂົ້າຜ່ານມັນ.
refusal-last-operator = ຖ້າເຮັດແນວນີ້ ສູນຄວາມຮູ້ບໍ່ເຫຼືອຜູ້ດູແລລະບົບ.
refusal-stale = ລາຍການນີ້ມີການປ່ຽນແປງຫຼັງຈາກທີ່ທ່ານເປີດ. ເບິ່ງລາຍການອີກເທື່ອໜຶ່ງ.
refusal-step = ລາຍການນີ້ຢູ່ໃນສະຖານະອື່ນ: { $found }.
refusal-provider = ບໍລິການເຂົ້າສູ່ລະບົບບໍ່ໄດ້ຢືນຢັນຕົວຕົນຂອງທ່ານ. ລອງໃໝ່.
error-forbidden-title = ທ່ານບໍ່ມີສິດເຮັດສິ່ງນີ້
error-forbidden-text = ບົດບາດຂອງທ່ານບໍ່ລວມເຖິງສິ່ງນີ້. ໜ້າກ່ຽວກັບບົດບາດບອກວ່າໃຜເຮັດຫຍັງໄດ້.
error-sign-in-title = ເຂົ້າສູ່ລະບົບກ່ອນ
error-sign-in-text = ໜ້ານີ້ສຳລັບຜູ້ທີ່ມີບັນຊີຜູ້ໃຊ້ເທົ່ານັ້ນ.
error-form-title = ແບບຟອມບໍ່ໄດ້ສົ່ງຈາກສູນຄວາມຮູ້ນີ້
error-form-text = ແບບຟອມເກົ່າເກີນໄປ ຫຼື ສົ່ງມາຈາກເວັບໄຊອື່ນ. ເປີດໜ້ານີ້ອີກເທື່ອໜຶ່ງ ແລ້ວເຮັດຄືນ.
error-conflict-title = ມີການປ່ຽນແປງໃນລະຫວ່າງນີ້
error-away-title = ຖານຂໍ້ມູນບໍ່ຕອບ
error-away-text = ສິ່ງທີ່ທ່ານສົ່ງບໍ່ໄດ້ຖືກບັນທຶກ. ລອງໃໝ່ໃນອີກ 1 ນາທີ.
error-unsure-text = ຖານຂໍ້ມູນຢຸດຕອບ ກ່ອນຈະບອກວ່າສິ່ງທີ່ທ່ານສົ່ງໄດ້ຖືກບັນທຶກຫຼືບໍ່. ກະລຸນາກວດເບິ່ງວ່າມັນມີແລ້ວຫຼືບໍ່ ກ່ອນຈະສົ່ງອີກ.

## Methods: their list, their pages, and what is wrong with what they are given

# A list of published methods that the hub computes by; also in the menu.
methods-title = ວິທີການ
methods-text = ສິ່ງທີ່ສູນສາມາດຄິດໄລ່ໄດ້ ແລະ ຕາມກົດຂອງໃຜ. ແຕ່ລະວິທີການປະຕິບັດຕາມເອກະສານທີ່ພິມເຜີຍແຜ່ ເຊິ່ງມັນລະບຸໄວ້ ແລະ ໃຫ້ຜົນດຽວກັນຈາກຕົວເລກດຽວກັນ ຢູ່ໜ້ານີ້, ໃນແຖວຄຳສັ່ງ ແລະ ສຳລັບໂປຣແກຣມ.
# Heading of a list of questions that an example of a method answers.
methods-questions = ຄຳຖາມທີ່ມີຄຳຕອບ
home-methods = ວິທີການທັງໝົດ
family-air = ອາກາດ
family-water = ນ້ຳ
family-hydrology = ແມ່ນ້ຳ ແລະ ຝົນ
family-freshwater-health = ສຸຂະພາບນ້ຳຈືດ
family-sdg = ເປົ້າໝາຍການພັດທະນາແບບຍືນຍົງ
family-risk = ຄວາມສ່ຽງ ແລະ ທາງເລືອກ
method-answer = ຜົນ
method-warning = ໝາຍເຫດ:
method-as-table = ເປັນຕາຕະລາງ
method-data-source = ຂໍ້ມູນ
method-made-by = ຄິດໄລ່ໂດຍ
method-download-json = ດາວໂຫຼດພ້ອມຂໍ້ມູນເຂົ້າທັງໝົດ (JSON)
method-try = ລອງໃຊ້
method-refused = ບໍ່ສາມາດຄິດໄລ່ໄດ້.
method-optional = (ປະຫວ່າງໄດ້)
method-table-hint = ໜຶ່ງແຖວຕໍ່ໜຶ່ງບັນທັດ ຂັ້ນດ້ວຍຈຸດ; ບັນທັດທຳອິດແມ່ນຊື່ຖັນ:
method-file = ຫຼື ໄຟລ໌
method-file-hint = CSV, JSON ຫຼື Excel (.xlsx) ບໍ່ເກີນ 2 MB. ສິ່ງທີ່ພິມຂ້າງເທິງແທນທີ່ຂອງໄຟລ໌.
method-compute = ຄິດໄລ່
method-compute-json = ຄິດໄລ່ ແລະ ດາວໂຫຼດ (JSON)
method-formula = ສູດ
method-inputs = ສິ່ງທີ່ຕ້ອງການ
method-outputs = ສິ່ງທີ່ຕອບ
method-limits = ສິ່ງທີ່ໃຊ້ບໍ່ໄດ້
method-sources = ແຫຼ່ງທີ່ພິມເຜີຍແຜ່
method-edition = ສະບັບ
method-as-json = ບັດນີ້ເປັນ JSON
column-time = ເວລາ
value-missing = ບໍ່ມີຄ່າ
value-count = { $count } ຄ່າທີ່ປ້ອນ
# Between which numbers a value must be; the unit stands with the last number.
range-between = { $least } ຫາ { $most }
range-least = { $least } ຂຶ້ນໄປ
range-most = { $most } ລົງມາ
range-any = ຕົວເລກ
range-any-unit = ຕົວເລກ ເປັນ { $unit }
# What is wrong with a value that a method was given. $place names the input, row or column.
fault-found = { $place } ແມ່ນ “{ $found }”. ຄ່າທີ່ໃຊ້ໄດ້: { $expected }.
fault-missing = ຂາດ { $input }.
fault-unknown = ບໍ່ມີຂໍ້ມູນເຂົ້າ “{ $input }”. ຄ່າທີ່ໃຊ້ໄດ້: ໜຶ່ງໃນ { $words }.
fault-form = { $input } ມີຮູບແບບອື່ນ. ຄ່າທີ່ໃຊ້ໄດ້: { $expected }.
fault-no-column = { $input } ບໍ່ມີຖັນ “{ $column }”.
fault-unknown-column = { $input } ມີຖັນ “{ $column }” ທີ່ບໍ່ຮູ້ຈັກ. ຄ່າທີ່ໃຊ້ໄດ້: ໜຶ່ງໃນ { $words }.
fault-empty = { $place } ຫວ່າງເປົ່າ.
fault-too-few = { $input } ມີ { $found } ຄ່າ. ຕ້ອງມີຢ່າງໜ້ອຍ { $least }.
fault-too-many = { $input } ມີ { $found } ຄ່າ. ໄດ້ບໍ່ເກີນ { $most }.
fault-none-of = ບໍ່ມີອັນໃດໃຫ້ມາ: { $inputs }. ຕ້ອງມີຢ່າງໜ້ອຍໜຶ່ງ.
fault-not-converged = ບໍ່ພົບຄຳຕອບໃນ { $iterations } ຂັ້ນຕອນ.
fault-cancelled = ໃຊ້ເວລາດົນກວ່າທີ່ໜ້າລໍຖ້າໄດ້. ໃຫ້ໃຊ້ສ່ວນຕໍ່ປະສານສຳລັບໂປຣແກຣມ ຫຼື ແຖວຄຳສັ່ງ.
place-row = { $input } ແຖວທີ { $row }
place-cell = { $input } ຖັນ “{ $column }” ແຖວທີ { $row }
place-line = ບັນທັດ { $line } ຖັນ “{ $column }”
place-file = { $file }: { $reason }
unread-json = ບັນທັດ { $line } ຕົວອັກສອນ { $character }: ບໍ່ແມ່ນ JSON ({ $reason }).
unread-not-an-object = ຕ້ອງເປັນອັອບເຈັກທີ່ມີຂໍ້ມູນເຂົ້າຕາມຊື່. ພົບ: { $found }.
unread-twice-in-time = { $input }: ເວລາ { $time } ມີສອງເທື່ອ.
unread-not-utf8 = ໄບທ໌ທີ { $byte }: ບໍ່ແມ່ນຂໍ້ຄວາມ UTF-8.
unread-csv = ບັນທັດ { $line }: { $reason }
unread-one-row = ຕ້ອງມີຄ່າໜຶ່ງແຖວ. ພົບ: { $found }.
unread-no-time = ຕ້ອງມີຖັນ “time”. ພົບ: { $found }.
# What a value should look like, within sentences.
form-number = ຕົວເລກ
form-word = ຄຳ
form-words = ຄຳ
form-date = ວັນທີ ເຊັ່ນ 2026-01-31
form-series = ຄ່າຕາມເວລາ
form-table = ຕາຕະລາງ
form-time = ເວລາ ເຊັ່ນ 2024-01-31T13:00
form-time-and-value = ອັອບເຈັກທີ່ມີ time ແລະ value
form-number-or-null = ຕົວເລກ ຫຼື null
form-row = ອັອບເຈັກທີ່ມີຖັນຕາມຊື່
form-known-columns = ຖັນທີ່ວິທີການຮູ້ຈັກ
form-nothing = ບໍ່ມີຫຍັງ
form-truth = true ຫຼື false
form-list = ບັນຊີ
form-object = ອັອບເຈັກ
form-sheet = ແຜ່ນງານທີ່ແຖວທຳອິດເປັນຊື່
form-file = ໄຟລ໌ .csv, .json ຫຼື .xlsx
method-uncertain = ຕົວເລກແນ່ນອນເທົ່າໃດ?
method-uncertain-text = ພິມຄ່າຜັນແປມາດຕະຖານ ແລ້ວຄຳຕອບຈະບອກວ່າອາດຜິດເທົ່າໃດ: ຂໍ້ມູນເຂົ້າຖືກສຸ່ມ 2,000 ເທື່ອຈາກການແຈກຢາຍປົກກະຕິ (JCGM 101:2008).
spread-title = ຄຳຕອບແນ່ນອນເທົ່າໃດ
spread-how = ສຸ່ມຂໍ້ມູນເຂົ້າ { $draws } ເທື່ອ, ຕົວເລີ່ມ { $seed }.
spread-of = ຕົວເລກ
spread-mean = ສະເລ່ຍ
spread-deviation = ຄ່າຜັນແປມາດຕະຖານ
spread-from = 95 % ແຕ່
spread-to = 95 % ເຖິງ
method-save = ຄິດໄລ່ ແລະ ເກັບເປັນຮ່າງ
method-save-title = ຫົວຂໍ້ຂອງບັນທຶກ
method-download-crate = ດາວໂຫຼດເປັນວັດຖຸວິໄຈ (RO-Crate)
field-result = ຜົນ
rows-more = ອີກ { $count } ແຖວມີຢູ່ໃນໄຟລ໌ເທົ່ານັ້ນ.

goals-title = ຫົກປະເທດຄຽງຂ້າງກັນ
goals-text = ຈີນ, ມຽນມາ, ລາວ, ໄທ, ກຳປູເຈຍ ແລະ ຫວຽດນາມ ຢູ່ບ່ອນໃດ ຕາມຕົວຊີ້ວັດແຕ່ລະອັນຂອງເປົ້າໝາຍການພັດທະນາແບບຍືນຍົງ. ແຕ່ລະຄ່າໃຫ້ຄະແນນຕາມຂອບເຂດຂອງບົດລາຍງານປີ 2021.
goals-read = ແຕ່ລະຊ່ອງມີຄ່າໃໝ່ສຸດ; ລຸ່ມມີຄະແນນ 0 ຫາ 100, ແນວໂນ້ມແຕ່ປີ 2015 ແລະ ປີ. ສີ່ຫຼ່ຽມນ້ອຍສີຂຽວເມື່ອບັນລຸ, ເຫຼືອງ ແລະ ສົ້ມລະຫວ່າງທາງ, ແດງເມື່ອຍັງໄກ.
goals-no-index = ນີ້ແມ່ນ 20 ໃນ 92 ຕົວຊີ້ວັດຂອງບົດລາຍງານ ຈຶ່ງບໍ່ຄິດໄລ່ດັດຊະນີ: ຖ້າຂາດເກີນໜຶ່ງສ່ວນຫ້າ ມັນຈະພາໃຫ້ເຂົ້າໃຈຜິດ.
goals-indicator = ຕົວຊີ້ວັດ
goals-country = ປະເທດ
goals-no-value = ບໍ່ມີຄ່າ
goals-value = ຄ່າໃໝ່ສຸດ
goals-year = ປີ
goals-score = ຄະແນນ
goals-colour = ສີ
goals-trend = ແນວໂນ້ມ
goals-change = ການປ່ຽນຄະແນນຕໍ່ປີ
goals-needed = ການປ່ຽນທີ່ຕ້ອງການຕໍ່ປີ
goals-all = ຄ່າທັງໝົດລາຍປີ
goals-thresholds = ຂຽວແຕ່ { $green }, ແດງເກີນ { $red }; ເປັນ { $unit }.
goals-csv = ຄ່າທັງໝົດເປັນ CSV
goals-series = ຊຸດຂໍ້ມູນຂອງທະນາຄານໂລກ
goals-rules = ຄິດໄລ່ຕາມ
goals-link = ຫົກປະເທດຄຽງຂ້າງກັນ ຕາມຕົວຊີ້ວັດ

expectation-year = ປີ ເຊັ່ນ 2026
expectation-reference = ການປະເມີນທີ່ສູນເກັບໄວ້ ແລະ ຂໍ້ມູນເຂົ້າ ຫຼື ອອກອັນໜຶ່ງ ເປັນ record:ID#NAME
method-reference-hint = ແທນຄ່າ: record:ID#NAME ເອົາຂໍ້ມູນເຂົ້າ ຫຼື ອອກຂອງການປະເມີນທີ່ເກັບໄວ້.
relation-derived-from = ຄິດໄລ່ຈາກ
relation-derived = ຄິດໄລ່ຈາກອັນນີ້

basins-title = ສຸຂະພາບນ້ຳຈືດຂອງອ່າງ
basins-text = ນ້ຳຈືດຂອງອ່າງໃນພາກພື້ນມີສຸຂະພາບປານໃດ: ສິ່ງທີ່ນັກວິທະຍາສາດເຜີຍແຜ່ ແລະ ການປະເມີນທີ່ສູນເກັບໄວ້ ຕາມດັດຊະນີສຸຂະພາບນ້ຳຈືດ.
basins-components = ສາມອົງປະກອບ 0 ຫາ 100 ຢູ່ຄຽງກັນ ບໍ່ລວມກັນ: ລະບົບນິເວດສົມບູນປານໃດ, ໃຫ້ຫຍັງແກ່ຄົນ, ປົກຄອງດີປານໃດ.
basins-method = ປະເມີນອ່າງໜຶ່ງ
basins-newest = ຜົນໃໝ່ສຸດ
basins-missing = ບໍ່ມີຂໍ້ມູນ
basins-place = ສິ່ງອື່ນທີ່ສູນມີກ່ຽວກັບອ່າງນີ້
method-save-basin = ອ່າງ
basins-link = ສຸຂະພາບນ້ຳຈືດຂອງອ່າງ ໃນແຜນທີ່

fault-lacking = { $place } ບໍ່ມີສິ່ງທີ່ຕ້ອງການ. ຄ່າທີ່ໃຊ້ໄດ້: { $expected }.
fault-not-finite = { $output } ເກີນກວ່າທີ່ຕົວເລກບອກໄດ້. ໃຫ້ປ້ອນຄ່າຂະໜາດປົກກະຕິ.
form-each-column-once = ແຕ່ລະຖັນຄັ້ງດຽວ
range-above-zero = ຫຼາຍກວ່າ 0{ $unit }

changes-title = ການປ່ຽນແປງ ແລະ ສະບັບ
changes-text = ຂອບການປ່ຽນແປງໄດ້ຕໍ່ເມື່ອທັງຫົກປະເທດເຫັນດີ. ທຸກຂໍ້ສະເໜີ, ທຸກຄຳຕອບ ແລະ ທຸກສະບັບເກົ່າຢູ່ທີ່ນີ້ໃຫ້ທຸກຄົນອ່ານ. ການມິດງຽບບໍ່ແມ່ນການເຫັນດີ, ແລະ ການຄັດຄ້ານພຽງຄັ້ງດຽວກໍຢຸດຂໍ້ສະເໜີ.
changes-waiting = { $count ->
   *[other] ມີ { $count } ຂໍ້ສະເໜີລໍຖ້າຄຳຕອບຂອງທ່ານ.
}
changes-proposals = ຂໍ້ສະເໜີ
changes-none = ຍັງບໍ່ມີຂໍ້ສະເໜີ. ຜູ້ທີ່ຕາງໜ້າປະເທດໃດໜຶ່ງສາມາດສະເໜີການປ່ຽນແປງຢູ່ລຸ່ມນີ້ ຫຼັງຈາກເຂົ້າສູ່ລະບົບ.
changes-about = ກ່ຽວກັບຫຍັງ
changes-by = ສະເໜີໂດຍ
changes-standing = ສະຖານະ
changes-agreed-n = ເຫັນດີ
changes-your-turn = ລໍຖ້າຄຳຕອບຂອງທ່ານ
n-of-six = { $n } ໃນ { $six }
versions-title = ສະບັບ
version-name = ສະບັບ
version-number = ສະບັບທີ { $number }
version-since = ມີຜົນບັງຄັບໃຊ້ແຕ່
version-adopted = ຕາມທີ່ຫົກປະເທດຮັບຮອງ
version-in-force = ມີຜົນບັງຄັບໃຊ້
version-replaced = ຖືກແທນແລ້ວ
version-by-change = ການປ່ຽນແປງ
version-until = ສະບັບນີ້ມີຜົນເຖິງ { $day }.
propose-title = ສະເໜີການປ່ຽນແປງ
propose-wish = ຄວນເກີດຫຍັງຂຶ້ນ
propose-language = ພາສາຂອງຂໍ້ຄວາມທີ່ທ່ານແກ້
propose-next = ຕໍ່ໄປ
propose-text = ອີກຫ້າປະເທດເຫັນຂໍ້ສະເໜີຂອງທ່ານທັນທີ. ມັນຈະມີຜົນຕໍ່ເມື່ອທັງຫົກປະເທດເຫັນດີ ລວມທັງປະເທດຂອງທ່ານ: ກະລຸນາຕອບນຳ.
propose-for = ສຳລັບປະເທດໃດ
propose-days = 1 ຫາ 366 ມື້ນັບແຕ່ມື້ນີ້; 30 ມື້ ຖ້າປະຫວ່າງໄວ້.
propose-button = ສະເໜີ
wish-amend = ແກ້ເນື້ອໃນ
wish-add = ເພີ່ມກິດຈະກຳໃສ່ແຜນງານນີ້
wish-remove = ຖອນກິດຈະກຳນີ້ອອກ
act-amend = ການແກ້ໄຂ
act-add = ກິດຈະກຳໃໝ່
act-remove = ຖອນອອກ
change-difference = ສິ່ງທີ່ຈະປ່ຽນ
change-part = ພາກສ່ວນ
change-before = ກ່ອນ
change-after = ຫຼັງ
change-answers = ຫົກປະເທດ
change-answer = ຄຳຕອບ
change-day = ວັນທີ
change-history = ຄຳຕອບກ່ອນໜ້ານີ້
change-your-answer = ຄຳຕອບຂອງທ່ານ
change-reason-note = ການຄັດຄ້ານຕ້ອງມີເຫດຜົນ ເຊິ່ງສະແດງໃຫ້ທຸກຄົນເຫັນ. ທ່ານຕອບໃໝ່ໄດ້ຈົນກວ່າຂໍ້ສະເໜີຈະຖືກຕັດສິນ.
change-answer-button = ຕອບ
change-take-back = ຖອນຂໍ້ສະເໜີຄືນ
position-agree = ເຫັນດີ
position-object = ຄັດຄ້ານ
position-abstain = ບໍ່ອອກສຽງ
position-none = ຍັງບໍ່ໄດ້ຕອບ
position-nobody = ຍັງບໍ່ໄດ້ຕອບ; ຢູ່ນີ້ຍັງບໍ່ມີຜູ້ຕາງໜ້າປະເທດນີ້
standing-open = ເປີດຢູ່: ລໍຖ້າຄຳຕອບ
standing-agreed = ທັງຫົກປະເທດເຫັນດີ; ມີຜົນແຕ່ { $day }
standing-objected = { $country } ຄັດຄ້ານວັນທີ { $day }
standing-lapsed = ທັງຫົກປະເທດບໍ່ໄດ້ເຫັນດີພາຍໃນ { $day }
standing-taken-back = ຖືກຖອນຄືນວັນທີ { $day }
standing-overtaken = ຖືກແທນໂດຍການປ່ຽນແປງອື່ນວັນທີ { $day }
action-propose = ສະເໜີການປ່ຽນແປງຂອບການ
action-answer = ຕອບຂໍ້ສະເໜີໃນນາມປະເທດຂອງຕົນ
state-register = ທະບຽນ, ສຳລັບປະເທດຂອງຕົນ
field-reason = ເຫດຜົນ
field-answer-by = ຕອບພາຍໃນ
field-part-code = ລະຫັດ
field-part-title = ຫົວຂໍ້
field-part-schedule = ກຳນົດເວລາ
field-part-start = ເລີ່ມ
field-part-end = ສິ້ນສຸດ
refusal-consensus = ນີ້ເປັນສ່ວນໜຶ່ງຂອງຂອບການ. ສິ່ງທີ່ຕົກລົງກັນແລ້ວປ່ຽນໄດ້ຕໍ່ເມື່ອທັງຫົກປະເທດເຫັນດີ: ກະລຸນາສະເໜີການປ່ຽນແປງ.
refusal-no-change = ຂໍ້ສະເໜີບໍ່ປ່ຽນຫຍັງ. ກະລຸນາຂຽນສິ່ງທີ່ຄວນແຕກຕ່າງ.
refusal-decided = ຂໍ້ສະເໜີນີ້ຖືກຕັດສິນແລ້ວ.

outcomes-title = ສິ່ງທີ່ສັນຍາ ແລະ ສິ່ງທີ່ໄດ້ເຮັດ
outcomes-promised = ສຳລັບປີ 2023 ຫາ 2027 ຈີນ, ມຽນມາ, ລາວ, ໄທ, ກຳປູເຈຍ ແລະ ຫວຽດນາມ ໄດ້ສັນຍາ { $activities } ກິດຈະກຳ ໃນ { $actions } ແຜນງານ ຂອງ { $areas } ຂົງເຂດບູລິມະສິດ.
outcomes-text = ຂ້າງລຸ່ມແມ່ນທຸກຢ່າງທີ່ບັນທຶກໄວ້ຢູ່ນີ້. ແຕ່ລະຕົວເລກເປີດໄປຫາແຖວທີ່ມັນລວມ; ບໍ່ມີການຄາດຄະເນ, ແລະ ສິ່ງທີ່ບໍ່ມີໃຜປ້ອນບໍ່ຖືກນັບ.
outcomes-participants = ຜູ້ເຂົ້າຮ່ວມທີ່ບັນທຶກນັບໄດ້
outcomes-started = ກິດຈະກຳ 2023–2027 ທີ່ມີບັນທຶກ
outcomes-areas = ຕາມຂົງເຂດບູລິມະສິດ
outcomes-area = ຂົງເຂດບູລິມະສິດ
outcomes-activities = ກິດຈະກຳທີ່ສັນຍາ
outcomes-areas-note = ສິ່ງທີ່ຢູ່ໃນສອງຂົງເຂດຖືກນັບໃນທັງສອງ, ດັ່ງນັ້ນຖັນຈຶ່ງບໍ່ບວກເທົ່າຕົວເລກຂ້າງເທິງ.
outcomes-timeline = ແຕ່ລະປີ, 2016–2027
outcomes-timeline-what = ແຖວທີ່ບັນທຶກ ຕາມປີທີ່ເລີ່ມ
outcomes-all-lines = ທຸກແຖວ
outcomes-csv = ດາວໂຫຼດ CSV
outcomes-sites = ບ່ອນສາທິດ
outcomes-money = ເງິນ, ເປັນໂດລາສະຫະລັດ
outcomes-no-money = ຍັງບໍ່ມີການປ້ອນເງິນ.
outcomes-money-countries = ຕາມປະເທດທີ່ປ້ອນ
outcomes-without-rate = { $count ->
    [0] ທຸກຈຳນວນມີອັດຕາ.
   *[other] { $count } ຈຳນວນບໍ່ມີອັດຕາ ແລະ ບໍ່ຢູ່ໃນຜົນລວມ.
}
outcomes-stories = ເລື່ອງຈາກພື້ນທີ່
outcomes-published = ຕາມທີ່ພິມເຜີຍແຜ່ບ່ອນອື່ນ
outcomes-published-text = ຕົວເລກເຫຼົ່ານີ້ຢູ່ໃນເອກະສານຂອງການຮ່ວມມື ເຊິ່ງບໍ່ໄດ້ລາຍຊື່ສິ່ງທີ່ນັບ; ຕົວເລກຂ້າງເທິງແມ່ນສິ່ງທີ່ສູນນີ້ສະແດງໄດ້ເທື່ອລະແຖວ.
outcomes-figure = ຕົວເລກ
outcomes-stated = ທີ່ລະບຸ
lines-title = ແຖວທີ່ຢູ່ເບື້ອງຫຼັງຕົວເລກ
lines-count = { $count ->
    [0] ບໍ່ມີບັນທຶກ.
   *[other] { $count } ແຖວ.
}
lines-since = { $year } ຫຼື ຫຼັງຈາກນັ້ນ
lines-sum = ລວມ
log-title = ແຖວຂອງບັນທຶກກິດຈະກຳ
log-new = ປ້ອນສິ່ງທີ່ໄດ້ເຮັດ
log-new-text = ແຖວໜຶ່ງບອກສິ່ງທີ່ໄດ້ເຮັດແລ້ວ. ທຸກຄົນເຫັນທັນທີ. ຫຼັງຈາກນັ້ນແກ້ບໍ່ໄດ້, ພຽງແຕ່ຂີດອອກໂດຍມີເຫດຜົນ ແລ້ວປ້ອນໃໝ່.
log-country = ປ້ອນສຳລັບ
log-evidence-note = ລະຫັດຂອງບັນທຶກສາທາລະນະທີ່ສະແດງມັນ ດັ່ງໃນທີ່ຢູ່ຂອງມັນ; ປະຫວ່າງໄດ້.
log-money-note = ຈຳນວນຂຽນ 12500 ຫຼື 12500.50. ຖ້າບໍ່ມີອັດຕາ ຈຳນວນເປັນສະກຸນເງິນອື່ນບໍ່ເຂົ້າຜົນລວມ. ຈຳນວນອື່ນແມ່ນແຖວອື່ນ.
log-enter = ປ້ອນ
log-struck = ແຖວນີ້ຖືກຂີດອອກ ແລະ ບໍ່ນັບອີກ.
log-strike = ຂີດແຖວນີ້ອອກ
log-strike-note = ແຖວ ແລະ ເຫດຜົນຂອງທ່ານຍັງຢູ່ໃຫ້ທຸກຄົນອ່ານ.
sort-of-line-event = ເຫດການ
sort-of-line-demonstration = ການສາທິດ
sort-of-line-research = ຜົນການຄົ້ນຄວ້າ
sort-of-line-entry = ແຖວໃນບັນທຶກ
flow-commitment = ສັນຍາໃຫ້
flow-disbursement = ຈ່າຍແລ້ວ
flow-in-kind = ເປັນວັດຖຸ
funding-cooperation-fund = ກອງທຶນການຮ່ວມມືລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ
funding-chinese-government = ລັດຖະບານຈີນ
funding-international = ອົງການສາກົນ, ຄູ່ຮ່ວມ ແລະ ປະເທດທີສາມ
funding-regional = ອົງການແຫ່ງຊາດ ແລະ ພາກພື້ນອື່ນ
funding-private = ພາກເອກະຊົນ
funding-countries = ບັນດາປະເທດລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ
sector-government = ລັດຖະບານ
sector-international = ອົງການສາກົນ
sector-non-governmental = ອົງການບໍ່ຂຶ້ນກັບລັດ
sector-private = ບໍລິສັດ ແລະ ທະນາຄານ
sector-research = ການຄົ້ນຄວ້າ ແລະ ການສຶກສາ
sector-community = ຊຸມຊົນ
field-log-activity = ກິດຈະກຳຂອງຂອບການ
field-what-was-done = ສິ່ງທີ່ໄດ້ເຮັດ
field-day-done = ເມື່ອໃດ
field-evidence = ຫຼັກຖານ
field-participants = ຜູ້ເຂົ້າຮ່ວມ
field-women = ແມ່ຍິງ ແລະ ເດັກຍິງ
field-men = ຜູ້ຊາຍ ແລະ ເດັກຊາຍ
field-youth = ອາຍຸ 15 ຫາ 24 ປີ
field-from-country = ຜູ້ເຂົ້າຮ່ວມຕາມປະເທດ
field-from-sector = ຜູ້ເຂົ້າຮ່ວມຕາມຂະແໜງ
field-flow = ເງິນກາຍເປັນຫຍັງ
field-funding = ແຫຼ່ງເງິນ
field-amount = ຈຳນວນ
field-currency = ສະກຸນເງິນ
field-rate = ໂດລາສະຫະລັດຕໍ່ໜຶ່ງໜ່ວຍ
field-rate-on = ວັນທີຂອງອັດຕາ
field-rate-source = ຜູ້ປະກາດອັດຕາ
field-money = ຈຳນວນເງິນ
parts-gender = ຍິງ ແລະ ຊາຍ
parts-youth = ຊາວໜຸ່ມ
parts-countries = ບັນດາປະເທດ
parts-sectors = ບັນດາຂະແໜງ
refusal-rate = ອັດຕາແມ່ນ “{ $found }”; ຄາດຫວັງ: ຕົວເລກໃຫຍ່ກວ່າສູນ ແລະ ຜູ້ປະກາດ.
refusal-parts = ມີຜູ້ເຂົ້າຮ່ວມ { $total } ຄົນ, ແຕ່{ $part }ລວມເປັນ { $found }.
action-log = ປ້ອນສິ່ງທີ່ໄດ້ເຮັດ ສຳລັບປະເທດໜຶ່ງ
outcomes-undated = ບໍ່ໄດ້ລະບຸປີ
outcomes-calendar = ເຫດການເປັນໄຟລ໌ປະຕິທິນ
outcomes-under = ພາຍໃຕ້ຂອບການ, ແຕ່ 2023
outcomes-zero = ສິ່ງທີ່ບໍ່ມີໃຜປ້ອນບໍ່ຖືກນັບ: ສູນໝາຍຄວາມວ່າບໍ່ມີບັນທຶກຢູ່ນີ້, ບໍ່ແມ່ນວ່າບໍ່ໄດ້ເຮັດຫຍັງ.
outcomes-before = ກ່ອນໜ້ານັ້ນ, 2016–2022
outcomes-column-started = ໃນນັ້ນມີບັນທຶກແຕ່ 2023
outcomes-column-since = ແຖວແຕ່ 2023
outcomes-column-before = ແຖວ 2016–2022
lines-until = { $year } ຫຼື ກ່ອນໜ້ານັ້ນ
log-activity-gone = ຖືກຖອນອອກຈາກຂອບການແລ້ວ
log-evidence-gone = ບໍ່ເປັນສາທາລະນະອີກ
field-country = ປະເທດ
field-wish = ຄວນເກີດຫຍັງຂຶ້ນ
field-position = ຄຳຕອບ
field-language-of-agreed = ພາສາຂອງສິ່ງທີ່ຕົກລົງກັນ
lines-activities = { $count ->
    [0] ບໍ່ມີແຖວໃດຂຶ້ນກັບກິດຈະກຳຂອງຂອບການ.
   *[other] ຂຶ້ນກັບ { $count } ກິດຈະກຳຂອງຂອບການ.
}
results-title = ຜົນໄດ້ຮັບ
results-text = ແຕ່ລະຕົວຊີ້ວັດມີຄ່າເລີ່ມຕົ້ນ, ຄ່າທີ່ຕ້ອງບັນລຸໃນປີໃດໜຶ່ງ ແລະ ສິ່ງທີ່ວັດແທກໄດ້ນັບແຕ່ນັ້ນມາ. ທັງໝົດຖືກປ້ອນໂດຍບັນດາປະເທດ ແລະ ແຕ່ລະຄ່າບອກບ່ອນທີ່ເຜີຍແຜ່.
results-lead = ດັດຊະນີຂອງກອບແຜນແມ່ນ { $value } ໃນ 100. ມັນອາດຢູ່ລະຫວ່າງ { $low } ຫາ { $high } ຂຶ້ນກັບສິ່ງທີ່ຍັງບໍ່ຮູ້.
results-nothing = ຍັງບໍ່ມີຄ່າວັດແທກໃດຖືກບັນທຶກ: ດັດຊະນີຂອງກອບແຜນອາດຢູ່ລະຫວ່າງ 0 ຫາ 100.
results-new = ປ້ອນຕົວຊີ້ວັດ
results-new-text = ຕົວຊີ້ວັດຂຶ້ນກັບກິດຈະການໜຶ່ງຂອງກອບແຜນ. ຄ່ານ້ອຍກວ່າແມ່ນດີກວ່າ ເມື່ອເປົ້າໝາຍຕ່ຳກວ່າຄ່າພື້ນຖານ. ມັນຢູ່ໃນທະບຽນຕະຫຼອດໄປ; ສິ່ງທີ່ປ້ອນຜິດຈະຖືກຂີດອອກພ້ອມເຫດຜົນ ແລະ ປ້ອນໃໝ່.
results-indicators = ຕົວຊີ້ວັດ
results-none = ເອກະສານກໍ່ຕັ້ງບໍ່ໄດ້ໃຫ້ຕົວຊີ້ວັດທີ່ມີຄ່າພື້ນຖານ ແລະ ເປົ້າໝາຍ ແລະ ຍັງບໍ່ມີປະເທດໃດປ້ອນ. ຜູ້ປະສານງານປ້ອນໄດ້ທີ່ນີ້.
results-newest = ຄ່າຫຼ້າສຸດ
results-class = ຄວາມຄືບໜ້າ
results-struck = ຖືກຂີດອອກ.
results-csv = ຕົວຊີ້ວັດ ແລະ ຄ່າທັງໝົດເປັນ CSV
results-index = ດັດຊະນີຂອງກອບແຜນ
results-index-text = ແຕ່ລະຕົວຊີ້ວັດໄດ້ 0 ຄະແນນຢູ່ຄ່າພື້ນຖານ ແລະ 100 ຢູ່ເປົ້າໝາຍ. ຕົວຊີ້ວັດລວມເຂົ້າກິດຈະການ, ກິດຈະການເຂົ້າຂົງເຂດ, ຂົງເຂດເຂົ້າທັງໝົດ ໂດຍຄ່າສະເລ່ຍມີນ້ຳໜັກ; ຂົງເຂດມີນ້ຳໜັກເທົ່າກັນ ແລະ ກິດຈະການໃນຂົງເຂດກໍເທົ່າກັນ. ສິ່ງທີ່ຂາດບໍ່ນັບເປັນສູນ: ມັນບໍ່ຢູ່ໃນຄ່າສະເລ່ຍ ແລະ ຂະຫຍາຍຊ່ວງຕາມທຸກຄ່າທີ່ອາດເປັນໄດ້.
results-picture = ຄະແນນ 0 ຫາ 100: ແຖບແມ່ນສິ່ງທີ່ອາດເປັນ, ເຄື່ອງໝາຍແມ່ນຄ່າສະເລ່ຍຂອງສິ່ງທີ່ຮູ້
results-terms = ທຸກພົດຂອງດັດຊະນີ
results-term = ພົດ
results-part = ສ່ວນຂອງພົດຂ້າງເທິງ
results-points = ຄະແນນ
results-between = ອາດເປັນ
results-contribution = ເພີ່ມໃສ່ພົດຂ້າງເທິງ
results-known = ຕົວຊີ້ວັດທີ່ຮູ້
results-source = ຄະແນນ ແລະ ຄ່າສະເລ່ຍຕາມ OECD ແລະ JRC (2008), Handbook on Constructing Composite Indicators; ຊ່ວງແມ່ນການເພີ່ມຂອງພວກເຮົາ. ສຳລັບໂປຣແກຣມ:
results-whole = ກອບແຜນທັງໝົດ
results-interval = { $low }–{ $high }
results-value = { $value } ({ $year })
n-of-n = { $n } ໃນ { $all }
results-indicator = ຕົວຊີ້ວັດ
results-action-gone = ກິດຈະການຂອງມັນບໍ່ຢູ່ໃນກອບແຜນອີກ, ສະນັ້ນຈຶ່ງບໍ່ແມ່ນພົດຂອງດັດຊະນີ.
results-measured = ຄ່າພື້ນຖານ ແລະ ສິ່ງທີ່ວັດແທກໄດ້ນັບແຕ່ນັ້ນ
results-values = ຄ່າ
results-no-values = ບໍ່ມີຫຍັງຖືກວັດແທກນັບແຕ່ຄ່າພື້ນຖານ ຫຼື ຍັງບໍ່ມີໃຜປ້ອນ.
results-parts = ໃນນັ້ນ
results-counts = ນັບ
results-counts-yes = ແມ່ນ
results-counts-no = ບໍ່: ຄ່າທີ່ປ້ອນທີຫຼັງຂອງປີດຽວກັນນັບ
results-measure = ປ້ອນຄ່າ
results-by-country = ຄ່າຂອງແຕ່ລະປະເທດ
results-strike = ຂີດຕົວຊີ້ວັດນີ້ອອກ
progress-title = ວິທີທີ່ໄດ້ລະດັບ
progress-text = ການເຕີບໂຕຕໍ່ປີນັບແຕ່ຄ່າພື້ນຖານຖືກທຽບກັບການເຕີບໂຕທີ່ນຳໄປສູ່ເປົ້າໝາຍໃນປີຂອງມັນ: ຫຼາຍນັບແຕ່ 95 %, ປານກາງນັບແຕ່ 60 %, ຈຳກັດນັບແຕ່ 0 %, ຕ່ຳກວ່ານັ້ນແມ່ນຖົດຖອຍ (Open SDG ຕາມ Eurostat).
progress-from-zero = ຄ່າພື້ນຖານ ຫຼື ເປົ້າໝາຍແມ່ນ 0. ບໍ່ສາມາດຄິດໄລ່ການເຕີບໂຕຈາກສູນ: ຈຶ່ງຖືເປັນ 0.001 ຕາມເອກະສານ, ສະນັ້ນການເຕີບໂຕຈຶ່ງໃຫຍ່ສະເໝີ.
progress-term-base = ຄ່າພື້ນຖານ
progress-term-newest = ຄ່າຫຼ້າສຸດ
progress-term-elapsed = ເວລາທີ່ຜ່ານໄປລະຫວ່າງຄ່າພື້ນຖານ ແລະ ເປົ້າໝາຍ
progress-term-observed = ການເຕີບໂຕຕໍ່ປີ ທີ່ສັງເກດໄດ້
progress-term-required = ການເຕີບໂຕຕໍ່ປີ ທີ່ຕ້ອງການ
progress-term-measure = ທີ່ສັງເກດທຽບກັບທີ່ຕ້ອງການ
progress-term-bounds = ຫຼາຍ · ປານກາງ · ຈຳກັດ ນັບແຕ່
progress-term-score = ຄະແນນ -5 ຫາ 5
progress-deterioration = ຖົດຖອຍ: ມັນໄປທາງທີ່ຜິດ.
progress-limited = ຄືບໜ້າຈຳກັດ: ໄປຖືກທາງ ແຕ່ຊ້າເກີນໄປ.
progress-moderate = ຄືບໜ້າປານກາງ: ໄປຖືກທາງ ແຕ່ບໍ່ໄວພໍສຳລັບເປົ້າໝາຍ.
progress-substantial = ຄືບໜ້າຫຼາຍ: ກຳລັງໄປສູ່ເປົ້າໝາຍ.
progress-target-achieved = ບັນລຸເປົ້າໝາຍ.
progress-none = ຍັງບໍ່ມີລະດັບ.
no-progress-too-few = ລະດັບຕ້ອງມີຄ່າຂອງປີຫຼັງຄ່າພື້ນຖານ.
no-progress-signs = ບໍ່ສາມາດຄິດໄລ່ການເຕີບໂຕລະຫວ່າງຄ່າຕ່ຳກວ່າສູນ ແລະ ສູງກວ່າສູນ.
no-progress-target = ຄ່າພື້ນຖານ ແລະ ເປົ້າໝາຍຢູ່ສອງຝັ່ງຂອງສູນ, ຈຶ່ງບໍ່ສາມາດຄິດໄລ່ການເຕີບໂຕ.
no-progress-number = ຕົວເລກເຫຼົ່ານີ້ບໍ່ສາມາດຄິດໄລ່ການເຕີບໂຕ.
field-framework-action = ກິດຈະການຂອງກອບແຜນ
field-indicator-title = ຕົວຊີ້ວັດ
field-unit = ຫົວໜ່ວຍ
field-method = ວິທີວັດແທກ
field-indicator-source = ບ່ອນທີ່ຄ່າພື້ນຖານ ແລະ ເປົ້າໝາຍຖືກເຜີຍແຜ່
field-baseline-year = ປີຂອງຄ່າພື້ນຖານ
field-baseline = ຄ່າພື້ນຖານ
field-target-year = ປີຂອງເປົ້າໝາຍ
field-target = ເປົ້າໝາຍ
field-weight = ນ້ຳໜັກ
field-value-year = ປີຂອງຄ່າ
field-value = ຄ່າ
field-value-source = ໃຜເຜີຍແຜ່ຄ່າ ແລະ ຢູ່ໃສ
field-value-women = ຄ່າຂອງແມ່ຍິງ ແລະ ເດັກຍິງ
field-value-men = ຄ່າຂອງຜູ້ຊາຍ ແລະ ເດັກຊາຍ
refusal-struck = ອັນນີ້ຖືກຂີດອອກແລ້ວ.
outcomes-embed = ສະແດງຕົວເລກເຫຼົ່ານີ້ໃນໜ້າເວັບຂອງທ່ານ
outcomes-embed-text = ກອບນີ້ສະແດງຕົວເລກດຽວກັນ, ໃໝ່ຫຼ້າສຸດສະເໝີ, ບໍ່ມີຄຸກກີ ແລະ ສະຄຣິບ.
action-score = ໃຫ້ຄະແນນກິດຈະກຳໃນຖານະຜູ້ທົບທວນອິດສະຫຼະ
action-moderate = ອະນຸມັດ ຫຼື ບໍ່ອະນຸມັດຄຳເຫັນຂອງປະຊາຊົນ
reviews-title = ການທົບທວນ
reviews-text = ໃນຮອບທົບທວນໜຶ່ງ ບັນດາປະເທດບອກວ່າກິດຈະກຳຂອງຕົນເປັນແນວໃດ, ຜູ້ທົບທວນອິດສະຫຼະກວດເບິ່ງ ແລະ ທຸກຄົນໃຫ້ຄຳເຫັນໄດ້. ທັງສາມຢູ່ຄຽງຂ້າງກັນ.
reviews-none = ຍັງບໍ່ມີຮອບໃດເປີດ. ຜູ້ປະສານງານເປີດໄດ້ທີ່ນີ້.
review-open = ກຳລັງເປີດ
review-closed = ປິດແລ້ວ
review-closed-on = ປິດວັນທີ { $day }
review-name = { $kind } { $year }
round-kind-annual = ການທົບທວນປະຈຳປີ
round-kind-mid-term = ການທົບທວນກາງສະໄໝ
round-kind-final = ການທົບທວນສຸດທ້າຍ
review-new = ເປີດຮອບ
review-new-text = ປະຊາຊົນໃຫ້ຄຳເຫັນຮອດມື້ໜຶ່ງ, ປະເທດ ແລະ ຜູ້ທົບທວນປ້ອນສິ່ງທີ່ພົບຮອດອີກມື້ໜຶ່ງ. ຮອບຈະປິດເມື່ອທຸກຄຳເຫັນໄດ້ຮັບຄຳຕອບ.
field-round-kind = ປະເພດການທົບທວນ
field-round-year = ປີທີ່ທົບທວນ
field-round-opens = ມື້ທຳອິດ
field-comments-until = ມື້ສຸດທ້າຍສຳລັບຄຳເຫັນຂອງປະຊາຊົນ
field-round-until = ມື້ສຸດທ້າຍສຳລັບປະເທດ ແລະ ຜູ້ທົບທວນ
report-title = ບົດລາຍງານການປະເມີນ
review-eyes = ເຮັດແລ້ວເທົ່າໃດ, ເປີເຊັນ
review-eyes-text = ສາມຝ່າຍເບິ່ງແຕ່ລະກິດຈະກຳ: ຜູ້ຮັບຜິດຊອບ, ຜູ້ທົບທວນອິດສະຫຼະ ແລະ ປະຊາຊົນ. ແຕ່ລະຕົວເລກແມ່ນຄ່າກາງ. ເມື່ອມີຫຼາຍຄົນ, ໃນວົງເລັບແມ່ນຄ່ານ້ອຍສຸດ ແລະ ຫຼາຍສຸດ ຖ້າຕ່າງກັນ, ແລ້ວແມ່ນຈຳນວນຜູ້ບອກ: 40 (20–60; 2). ບໍ່ມີການສະເລ່ຍ: ຖ້າຕ່າງກັນ 20 ຄະແນນຂຶ້ນໄປ ຈະບອກໄວ້.
review-responsible = ຜູ້ຮັບຜິດຊອບ
review-reviewers = ຜູ້ທົບທວນອິດສະຫຼະ
review-public = ປະຊາຊົນ
review-distance = ຕ່າງກັນ
review-disagree = ບໍ່ເຫັນພ້ອມ
review-disagree-text = ສອງໃນສາມຝ່າຍຕ່າງກັນ 20 ຄະແນນຂຶ້ນໄປ. ທັງສອງທັດສະນະຍັງຢູ່.
review-eye = { $median } ({ $range }; { $n })
review-eye-same = { $median } ({ $n })
review-comments = ຄຳເຫັນຂອງປະຊາຊົນ
review-no-comments = ຍັງບໍ່ມີຄຳເຫັນທີ່ເຜີຍແຜ່.
review-comment = ຄຳເຫັນ
review-unanswered = ຍັງບໍ່ໄດ້ຕອບ.
review-reply = ຕອບ
field-reply = ຄຳຕອບທາງການ
review-refused = { $count } ຄຳເຫັນບໍ່ໄດ້ເຜີຍແຜ່ ດ້ວຍເຫດຜົນ:
review-waiting = ຄຳເຫັນສຳລັບຜູ້ກວດແກ້
review-not-let-in = ບໍ່ໄດ້ເຜີຍແຜ່:
review-let-in = ເຜີຍແຜ່
review-refuse-why = ເຫດຜົນທີ່ບໍ່ເຜີຍແຜ່; ທຸກຄົນອ່ານໄດ້
review-refuse = ບໍ່ເຜີຍແຜ່
review-say = ຄຳເຫັນຂອງທ່ານ
review-say-text = ທຸກຄົນໃຫ້ຄຳເຫັນໄດ້ຮອດ { $day } ໃນພາສາໃດໜຶ່ງໃນເຈັດພາສາ ໂດຍບໍ່ຕ້ອງມີບັນຊີ. ຜູ້ກວດແກ້ເບິ່ງແຕ່ລະຄຳເຫັນກ່ອນເຜີຍແຜ່ ແລະ ຈະໄດ້ຮັບຄຳຕອບທາງການ. ຊື່ຂອງທ່ານສະແດງສະເພາະເມື່ອທ່ານຂຽນ.
review-said = ຄຳເຫັນຂອງທ່ານຖືກເກັບໄວ້ແລ້ວ. ຜູ້ກວດແກ້ຈະເບິ່ງກ່ອນເຜີຍແຜ່.
review-about = ກ່ຽວກັບຫຍັງ
field-comment = ຄຳເຫັນ
field-comment-name = ຊື່ທີ່ຢາກໃຫ້ອ້າງອີງ (ເປົ່າໄດ້)
review-your-progress = ຕາມທ່ານເຫັນ ເຮັດແລ້ວເທົ່າໃດ, 0–100 % (ເປົ່າໄດ້)
review-send = ສົ່ງຄຳເຫັນ
review-close = ປິດຮອບ
review-close-text = ຫຼັງຈາກນັ້ນຈະປ້ອນຫຍັງບໍ່ໄດ້. ທຸກຄຳເຫັນຕ້ອງໄດ້ຮັບຄຳຕອບກ່ອນ; ສິ່ງທີ່ຜູ້ຮັບຜິດຊອບ ຫຼື ຜູ້ທົບທວນບໍ່ໄດ້ບອກ ຈະຖືກບອກວ່າຂາດ.
review-nothing-said = ຍັງບໍ່ມີຫຍັງຖືກບອກ.
review-counts-not = ບໍ່ນັບ: ຜູ້ຂຽນກໍເວົ້າແທນຜູ້ຮັບຜິດຊອບ.
review-assess = ບອກວ່າເປັນແນວໃດ
field-progress = ເຮັດແລ້ວເທົ່າໃດ, 0–100 %
field-quality = ດີເທົ່າໃດ, 1 (ບໍ່ດີ) ຫາ 5 (ດີຫຼາຍ)
field-difficulty = ສິ່ງທີ່ຍາກ
field-next-step = ຂັ້ນຕອນຕໍ່ໄປ
review-evidence-note = ລະຫັດບັນທຶກສາທາລະນະ ຂັ້ນດ້ວຍຍະຫວ່າງ. ຢ່າງໜ້ອຍໜຶ່ງ ຖ້າມີສິ່ງທີ່ເຮັດແລ້ວ.
review-score = ປ້ອນຄະແນນຂອງທ່ານ
review-score-text = ຜູ້ທີ່ມີສ່ວນໃນກິດຈະກຳໃຫ້ຄະແນນບໍ່ໄດ້. ສິ່ງທີ່ປ້ອນໃໝ່ແທນສິ່ງທີ່ປ້ອນກ່ອນ.
review-missing-own = { $count } ກິດຈະກຳທີ່ຜູ້ຮັບຜິດຊອບຍັງບໍ່ໄດ້ບອກ.
review-missing-scores = { $count } ກິດຈະກຳມີຄະແນນອິດສະຫຼະໜ້ອຍກວ່າສອງ.
review-missing-replies = { $count } ຄຳເຫັນຍັງບໍ່ໄດ້ຕອບ.
review-nameless = ບໍ່ລະບຸຊື່
review-says-done = ບອກວ່າເຮັດແລ້ວ { $progress }%
review-marks = ເຮັດແລ້ວ { $progress }%, ຄຸນນະພາບ { $quality } ໃນ 5
refusal-interested = ທ່ານມີສ່ວນໃນກິດຈະກຳນີ້, ຈຶ່ງທົບທວນບໍ່ໄດ້.
refusal-not-open = ມື້ນີ້ບໍ່ຮັບ: ເບິ່ງວັນທີ.
refusal-unanswered = { $count } ຄຳເຫັນລໍຖ້າຜູ້ກວດແກ້ ຫຼື ຄຳຕອບ.
report-name = ບົດລາຍງານການປະເມີນ: { $round }
report-made-of = ສ້າງຈາກທະບຽນຂອງສູນຄວາມຮູ້ລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ, { $n } ລາຍການ
report-summary = ສະຫຼຸບ
report-days = ວັນຂອງຮອບ
report-state = ສະຖານະ
report-assessed = ກິດຈະກຳທີ່ຜູ້ຮັບຜິດຊອບບອກແລ້ວ
report-scored = ກິດຈະກຳທີ່ມີຄະແນນອິດສະຫຼະສອງຂຶ້ນໄປ
report-disagreeing = ກິດຈະກຳທີ່ສອງໃນສາມຝ່າຍຕ່າງກັນ 20 ຄະແນນຂຶ້ນໄປ
report-refused = ຄຳເຫັນທີ່ບໍ່ໄດ້ເຜີຍແຜ່
report-missing = ສິ່ງທີ່ຂາດ
report-bars = ເຮັດແລ້ວເທົ່າໃດ ຕາມຜູ້ຮັບຜິດຊອບ
report-bars-what = ເປີເຊັນ: ເຄື່ອງໝາຍແມ່ນຄ່າກາງຂອງປະເທດ, ແຖບແມ່ນຈາກນ້ອຍສຸດຫາຫຼາຍສຸດ
report-index-source = ນ້ຳໜັກ ແລະ ຄະແນນຂອງແຕ່ລະສ່ວນ: ໜ້າຜົນໄດ້ຮັບ
report-reviewer = ຜູ້ທົບທວນ { $n }
name-before = { $name }:{ " " }
report-activities = ກິດຈະກຳ
report-done = ສິ່ງທີ່ສັນຍາ ແລະ ໄດ້ເຮັດ
report-made = ວິທີສ້າງບົດລາຍງານນີ້
report-made-text = ທຸກຕົວເລກຄິດໄລ່ຈາກທະບຽນສາທາລະນະ ແລະ ບັນທຶກຂອງສູນ; ບໍ່ມີຕົວໃດພິມເອງ. ຂໍ້ມູນດຽວກັນໃຫ້ບົດລາຍງານດຽວກັນທຸກໄບຕ໌. ແຕ່ລະຕາຕະລາງນຳໄປຫາທີ່ມາຂອງມັນ ຈາກແຖວ ຫຼື ຈາກບັນທັດຂ້າງລຸ່ມ. ຂໍ້ມູນຢູ່ທີ່:
report-languages = ຄຳອ້ອມຂໍ້ມູນແປດ້ວຍເຄື່ອງ ແລະ ຍັງບໍ່ໄດ້ກວດ; ສິ່ງທີ່ຄົນຂຽນຢູ່ໃນພາສາເດີມ.
registration-title = ການລົງທະບຽນ
registration-none = ຍັງບໍ່ໄດ້ເປີດບັນຊີລົງທະບຽນສຳລັບງານນີ້.
registration-calendar = ໄຟລ໌ປະຕິທິນຂອງງານ
registration-days = ລົງທະບຽນແຕ່ { $opens } ຮອດ { $closes }.
registration-places = { $taken } ໃນ { $places } ບ່ອນຖືກຈອງແລ້ວ.
registration-taken = { $count } ຄົນລົງທະບຽນແລ້ວ; ບໍ່ຈຳກັດ.
registration-waiting = { $count } ຄົນລໍຖ້າບ່ອນ.
registration-not-yet = ການລົງທະບຽນເປີດວັນທີ { $day }.
registration-closed = ການລົງທະບຽນປິດວັນທີ { $day }.
registration-full = ບ່ອນເຕັມໝົດແລ້ວ ແລະ ບໍ່ມີບັນຊີລໍຖ້າ.
registration-register = ລົງທະບຽນ
registration-text = ມີບັນຊີດຽວໃນທຸກພາສາ ຕາມລຳດັບທີ່ມາ. ສະເພາະຜູ້ຈັດງານອ່ານສິ່ງທີ່ທ່ານຂຽນ. ທ່ານຈະໄດ້ທີ່ຢູ່ສະເພາະເພື່ອກັບມາເບິ່ງ ຫຼື ຄືນບ່ອນ.
registration-from = ປະເທດ
registration-elsewhere = ທີ່ອື່ນ
registration-language = ພາສາທີ່ຢາກຟັງ
registration-run = ດຳເນີນງານນີ້
registration-list = ບັນຊີຜູ້ລົງທະບຽນ
registration-list-text = ການເປີດບັນຊີນີ້ຂອງທ່ານຖືກບັນທຶກໃນບັນທຶກການກວດສອບ.
registration-change-places = ປ່ຽນຈຳນວນບ່ອນ
registration-open = ເປີດບັນຊີລົງທະບຽນ
registration-waiting-list = ເກັບບັນຊີລໍຖ້າເມື່ອບ່ອນເຕັມ
field-places = ຈຳນວນບ່ອນ (ເປົ່າ: ບໍ່ຈຳກັດ)
field-registration-opens = ມື້ທຳອິດທີ່ລົງທະບຽນ
field-registration-closes = ມື້ສຸດທ້າຍທີ່ລົງທະບຽນ
field-attendee-name = ຊື່
field-attendee-organisation = ອົງການ (ເປົ່າໄດ້)
field-attendee-needs = ສິ່ງທີ່ທ່ານຕ້ອງການເພື່ອເຂົ້າຮ່ວມ (ເປົ່າໄດ້)
refusal-registered = ທີ່ຢູ່ນີ້ຢູ່ໃນບັນຊີແລ້ວ.
ticket-title = ບ່ອນ
ticket-confirmed = ທ່ານມີບ່ອນແລ້ວ.
ticket-waiting = ທ່ານເປັນອັນດັບ { $position } ໃນບັນຊີລໍຖ້າ. ເມື່ອມີຄົນຄືນບ່ອນ ຜູ້ທີ່ໜຶ່ງໄດ້ຮັບ.
ticket-cancelled = ບ່ອນນີ້ຖືກຄືນແລ້ວ.
ticket-keep = ເກັບທີ່ຢູ່ນີ້ໄວ້. ມັນເປັນທາງດຽວທີ່ກັບມາຫາບ່ອນຂອງທ່ານ ແລະ ຜູ້ທີ່ມີມັນຄືນບ່ອນໄດ້.
ticket-cancel-text = ຖ້າທ່ານຄືນບ່ອນ ຜູ້ທີ່ໜຶ່ງໃນບັນຊີລໍຖ້າໄດ້ຮັບ ແລະ ບໍ່ເກັບສິ່ງທີ່ທ່ານຂຽນ.
ticket-cancel = ຄືນບ່ອນຂອງຂ້ອຍ
partnership-title = ຄວາມຕ້ອງການ ແລະ ຂໍ້ສະເໜີ
partnership-text = ສິ່ງທີ່ອົງການຕ້ອງການ ແລະ ໃຫ້ໄດ້: ເງິນ, ເຕັກໂນໂລຊີ, ຄວາມຊຳນານ, ຂໍ້ມູນ, ການຝຶກອົບຮົມ. ສູນບອກວ່າອັນໃດເໝາະກັນ ແລະ ຍ້ອນຫຍັງ. ຜູ້ຕິດຕໍ່ຈະບອກເມື່ອທັງສອງຝ່າຍເຫັນດີເທົ່ານັ້ນ.
partnership-none = ມື້ນີ້ບໍ່ມີປະກາດທີ່ມີຜົນ. ຜູ້ທີ່ບັນທຶກຂອງປະເທດປ້ອນໄດ້ທີ່ນີ້.
partnership-new = ປ້ອນຄວາມຕ້ອງການ ຫຼື ຂໍ້ສະເໜີ
partnership-side-need = ຄວາມຕ້ອງການ
partnership-side-offer = ຂໍ້ສະເໜີ
partnership-kind-money = ເງິນ
partnership-kind-technology = ເຕັກໂນໂລຊີ
partnership-kind-expertise = ຄວາມຊຳນານ
partnership-kind-data = ຂໍ້ມູນ
partnership-kind-training = ການຝຶກອົບຮົມ
partnership-unit-us-dollars = ໂດລາສະຫະລັດ
partnership-unit-person-days = ຄົນ-ມື້
partnership-unit-people = ຄົນ
partnership-term-subjects = ຫົວຂໍ້ຮ່ວມ
partnership-term-place = ສະຖານທີ່
partnership-term-capacity = ຄວາມສາມາດ
partnership-term-language = ພາສາ
partnership-term-timing = ເວລາ
partnership-matches = ສິ່ງທີ່ເໝາະກັນ
partnership-no-matches = ມື້ນີ້ບໍ່ມີສິ່ງທີ່ເໝາະ.
partnership-score = { $score } ໃນ 100
partnership-share = ສ່ວນຂອງຄະແນນ
partnership-because = ຍ້ອນ
partnership-ask = ຂໍໃຫ້ຮູ້ຈັກອີກຝ່າຍ
partnership-agree = ເຫັນດີ: ທັງສອງຝ່າຍເຫັນກັນ
partnership-decline = ປະຕິເສດ
partnership-state-none = ຍັງບໍ່ມີໃຜຂໍ.
partnership-state-asked = ຝ່າຍໜຶ່ງຂໍແລ້ວ; ອີກຝ່າຍຍັງບໍ່ຕອບ.
partnership-state-declined = ອີກຝ່າຍປະຕິເສດ.
partnership-state-introduced = ທັງສອງຝ່າຍເຫັນດີແລ້ວ.
partnership-contact = ຜູ້ຕິດຕໍ່
partnership-withdraw = ຖອນປະກາດນີ້
partnership-withdrawn = ຖອນແລ້ວ
partnership-anywhere = ທຸກບ່ອນ
partnership-any = ອັນໃດກໍໄດ້
partnership-conditions = ເງື່ອນໄຂທີ່ຕ້ອງເປັນຈິງ
field-notice-side = ຄວາມຕ້ອງການ ຫຼື ຂໍ້ສະເໜີ
field-notice-kind = ຂອງຫຍັງ
field-notice-title = ຫົວຂໍ້
field-text = ລາຍລະອຽດ
field-subjects = ຫົວຂໍ້: ລະຫັດ ເຊັ່ນ area:3 ຫຼື sdg:13 ຂັ້ນດ້ວຍຍະຫວ່າງ
field-countries = ປະເທດ (ບໍ່ເລືອກ: ທຸກບ່ອນ)
field-languages = ພາສາເຮັດວຽກ (ບໍ່ເລືອກ: ອັນໃດກໍໄດ້)
field-organisation = ອົງການ (ລະຫັດບັນທຶກ)
field-period = ມື້ທຳອິດ ແລະ ສຸດທ້າຍ
field-first = ມື້ທຳອິດ
field-last = ມື້ສຸດທ້າຍ
field-notice-amount = ເທົ່າໃດ: ໂດລາ, ຄົນ-ມື້ ຫຼື ຈຳນວນຄົນ (ເປົ່າໄດ້)
field-only-countries = ສະເພາະອົງການຂອງປະເທດເຫຼົ່ານີ້
field-only-organisation-forms = ສະເພາະອົງການປະເພດເຫຼົ່ານີ້ (ເຊັ່ນ ministry, research)
field-must-language = ພາສາທີ່ອີກຝ່າຍຕ້ອງໃຊ້
field-least-amount = ຢ່າງໜ້ອຍເທົ່ານີ້
field-least-days = ຢ່າງໜ້ອຍຈັກມື້ຮ່ວມກັນ
refusal-no-match = ທັງສອງບໍ່ເໝາະກັນ ຫຼື ຍັງເຮັດແບບນີ້ບໍ່ໄດ້.
field-judgement = ເຜີຍແຜ່ ຫຼື ບໍ່
refusal-done = ອັນນີ້ເຮັດແລ້ວ.
refusal-waiting = ມີຄຳເຫັນລໍຖ້າຜູ້ກວດແກ້ຫຼາຍເກີນໄປ. ກະລຸນາກັບມາໃໝ່; ສິ່ງທີ່ທ່ານຂຽນຍັງຢູ່ໃນແບບຟອມ.
progress-zero = (ຄິດໄລ່ຈາກ 0, ການເຕີບໂຕຈຶ່ງໃຫຍ່ສະເໝີ.)
record-iati = ລາຍງານຜ່ານ IATI
outcomes-iati = ກິດຈະກຳ IATI (XML)
outcomes-iati-organisation = ອົງການ IATI (XML)
outcomes-cbd = ກິດຈະກຳຕາມເປົ້າໝາຍຊີວະນາໆພັນໂລກ (CSV)
calls-title = ການປະກາດຮັບສະໝັກ
calls-text = ທຶນການສຶກສາ ແລະ ທຶນສະໜັບສະໜູນທີ່ສະເໜີໃຫ້, ໃຜສະໝັກໄດ້, ແລະ ໃບສະໝັກຖືກຕັດສິນແນວໃດ.
calls-none = ຍັງບໍ່ມີການປະກາດຮັບສະໝັກ.
calls-new = ປະກາດຮັບສະໝັກ
call-form-text = ຂຽນເປັນພາສາຂອງໜ້ານີ້. ການປະກາດຄົງຢູ່ຕາມທີ່ໄດ້ເຜີຍແຜ່: ປ່ຽນພາຍຫຼັງບໍ່ໄດ້.
field-call-title = ຫົວຂໍ້
field-call-text = ສະເໜີຫຍັງ, ໃຫ້ໃຜ ແລະ ຍ້ອນຫຍັງ
field-call-programme = ໂຄງການ (ລະຫັດຂອງບັນທຶກ; ປະຫວ່າງໄດ້)
field-call-opens = ມື້ທຳອິດທີ່ສະໝັກໄດ້
field-call-closes = ມື້ສຸດທ້າຍທີ່ສະໝັກໄດ້
field-decide-by = ມື້ສຸດທ້າຍທີ່ຕັດສິນ
field-call-places = ຮັບໄດ້ຈັກຄົນ
field-call-ages = ອາຍຸ
call-nationalities = ສະເພາະພົນລະເມືອງຂອງປະເທດເຫຼົ່ານີ້ (ບໍ່ເລືອກ: ປະເທດໃດກໍໄດ້ໃນ 6 ປະເທດ)
call-age-least = ອາຍຸໜ້ອຍສຸດ (ປະຫວ່າງໄດ້)
call-age-most = ອາຍຸຫຼາຍສຸດ (ປະຫວ່າງໄດ້)
call-language = ພາສາທີ່ຕ້ອງເຮັດວຽກໄດ້
call-language-any = ພາສາໃດກໍໄດ້
field-criterion = ສິ່ງທີ່ຕັດສິນ
field-criterion-weight = ນ້ຳໜັກເປັນສ່ວນຮ້ອຍ; ລວມກັນແມ່ນ 100
field-best-mark = ຄະແນນສູງສຸດ
field-mark = ຄະແນນ
field-birth-year = ປີເກີດ
field-nominated-by = ອີເມວຂອງຜູ້ທີ່ສະເໜີຊື່ທ່ານ (ປະຫວ່າງໄດ້)
field-supervisor = ອີເມວຂອງອາຈານທີ່ປຶກສາ (ປະຫວ່າງໄດ້)
field-statement = ເປັນຫຍັງທ່ານຈຶ່ງສະໝັກ
field-reasons = ເຫດຜົນ
field-outcome = ການຕັດສິນ
field-relation = ຄວາມສຳພັນ
call-days = ສະໝັກແຕ່ { $opens } ຫາ { $closes }, ຕັດສິນບໍ່ເກີນ { $decided }
call-places = ຮັບໄດ້ { $count } ຄົນ
call-not-yet = ເປີດຮັບສະໝັກ { $day }.
call-open = ເປີດຮັບສະໝັກຮອດ { $day }.
call-closed = ປິດຮັບສະໝັກ { $day }.
call-programme = ໂຄງການທີ່ມັນຂຶ້ນກັບ
call-eligible = ໃຜສະໝັກໄດ້
call-anyone = ພົນລະເມືອງຂອງ 6 ປະເທດ
call-nationality = ພົນລະເມືອງຂອງ: { $countries }
call-aged = ອາຍຸ { $least } ຫາ { $most } ປີ ໃນປີທີ່ປິດຮັບສະໝັກ
call-speaks = ເຮັດວຽກເປັນພາສານີ້ໄດ້: { $language }
call-judged = ໃບສະໝັກຖືກຕັດສິນແນວໃດ
call-criterion = { $title }: { $weight } ສ່ວນຮ້ອຍ, ຄະແນນ 0 ຫາ { $scale }
call-judged-text = ຜູ້ທົບທວນ 2 ຄົນ ຫຼື ຫຼາຍກວ່າໃຫ້ຄະແນນ. ຜູ້ທີ່ໃກ້ຊິດກັບຜູ້ສະໝັກ (ອົງການດຽວກັນ, ທີ່ປຶກສາ, ຄອບຄົວ, ຜົນງານຮ່ວມກັນ ຫຼື ການສະເໜີຊື່) ຈະບໍ່ອ່ານ, ບໍ່ໃຫ້ຄະແນນ ແລະ ບໍ່ຕັດສິນ. ຜູ້ສະໝັກຈະຮູ້ການຕັດສິນພ້ອມເຫດຜົນ.
call-judge = ໃບສະໝັກ
call-apply = ສະໝັກ
call-apply-text = ບໍ່ຕ້ອງມີບັນຊີ. ທ່ານຈະໄດ້ທີ່ຢູ່ຂອງຕົນເອງເພື່ອເບິ່ງການຕັດສິນ ແລະ ຖອນໃບສະໝັກຄືນໄດ້. ມີແຕ່ຜູ້ຕັດສິນອ່ານສິ່ງທີ່ທ່ານຂຽນ, ແລະ ທຸກຄັ້ງມີການບັນທຶກໄວ້.
call-applications = { $count } ໃບສະໝັກ
call-list-text = ເລກ, ບໍ່ແມ່ນຊື່. ຜູ້ທີ່ໃກ້ຊິດກັບຜູ້ສະໝັກເຂົ້າເຖິງໃບສະໝັກນັ້ນບໍ່ໄດ້. ການເປີດແຕ່ລະຄັ້ງມີການບັນທຶກໃນບັນທຶກກວດສອບ.
call-no-applications = ຍັງບໍ່ມີຜູ້ສະໝັກ.
call-back = ໄປຫາການປະກາດ
application = ໃບສະໝັກ
application-own = ໃບສະໝັກຂອງທ່ານ
application-keep = ເກັບທີ່ຢູ່ນີ້ໄວ້. ມັນແມ່ນທາງດຽວກັບຄືນຫາໃບສະໝັກຂອງທ່ານ, ແລະ ຜູ້ໃດມີມັນກໍອ່ານ ແລະ ຖອນຄືນໄດ້.
application-waits = ຍັງບໍ່ໄດ້ຕັດສິນ.
application-decided = ຕັດສິນ { $day }: { $outcome }
application-withdrawn = ຖືກຖອນຄືນແລ້ວ. ບໍ່ມີສິ່ງທີ່ຂຽນໄວ້ເກັບຢູ່ນີ້.
application-withdraw = ຖອນຄືນ
application-withdraw-text = ຖ້າທ່ານຖອນຄືນ, ສິ່ງທີ່ທ່ານຂຽນຈະບໍ່ຖືກເກັບ, ແລະ ສະໝັກໃໝ່ໄດ້ໃນເວລາທີ່ຍັງເປີດຮັບ.
application-nationality = ສັນຊາດ
application-organisation = ບ່ອນທີ່ທ່ານເຮັດວຽກ ຫຼື ຮຽນ
application-languages = ພາສາທີ່ທ່ານເຮັດວຽກໄດ້
application-disclosed = ການອ່ານນີ້ຂອງທ່ານຖືກບັນທຶກໃນບັນທຶກກວດສອບ.
application-marks = ຄະແນນ
application-ranking = ອັນດັບ
application-decision = ການຕັດສິນ
application-scores = ຜູ້ທົບທວນ { $count } ຄົນໄດ້ໃຫ້ຄະແນນ.
application-scored = ທ່ານເປັນໜຶ່ງໃນນັ້ນ.
application-rank = ອັນດັບ { $place }: ສະເລ່ຍ { $mean } ສ່ວນຮ້ອຍ, ຕ່າງກັນ { $spread } ຈຸດລະຫວ່າງສູງສຸດ ແລະ ຕ່ຳສຸດ
application-score = ໃຫ້ຄະແນນ
application-decide = ຕັດສິນ
application-decide-text = ຜູ້ສະໝັກຈະຮູ້ເຫດຜົນ; ຄົນອື່ນເຫັນແຕ່ຈຳນວນທີ່ຮັບ. ການຕັດສິນປ່ຽນບໍ່ໄດ້.
application-declare = ແຈ້ງວ່າທ່ານໃກ້ຊິດກັບຜູ້ສະໝັກ
application-declare-text = ຈາກນັ້ນທ່ານຈະເຂົ້າເຖິງໃບສະໝັກນີ້ບໍ່ໄດ້ອີກ, ແລະ ຄະແນນທີ່ທ່ານໃຫ້ຈະບໍ່ນັບ.
application-blocked = ທ່ານອ່ານ, ໃຫ້ຄະແນນ ຫຼື ຕັດສິນໃບສະໝັກນີ້ບໍ່ໄດ້.
conflict-same-person = ມັນແມ່ນຂອງທ່ານເອງ.
conflict-same-organisation = ຜູ້ສະໝັກຢູ່ອົງການທີ່ທ່ານມີບົດບາດ.
conflict-declared = ທ່ານ ຫຼື ຜູ້ສະໝັກໄດ້ແຈ້ງວ່າໃກ້ຊິດກັນ.
conflict-nominated = ທ່ານໄດ້ສະເໜີຊື່ຜູ້ສະໝັກ.
near-supervisor = ທີ່ປຶກສາ ຫຼື ລູກສິດ
near-family = ຄອບຄົວ
near-co-author = ເຄີຍມີຜົນງານຮ່ວມກັນ
outcome-accepted = ຮັບ
outcome-waiting-list = ຢູ່ລາຍຊື່ລໍຖ້າ
outcome-declined = ບໍ່ຮັບ
refusal-call-day = ການປະກາດບໍ່ຮັບສິ່ງນີ້ໃນມື້ນີ້.
refusal-ineligible = ບໍ່ຕົງຕາມທີ່ປະກາດຕ້ອງການ: { $unmet }
refusal-few-scores = ຕ້ອງມີຜູ້ທົບທວນ 2 ຄົນທີ່ບໍ່ໃກ້ຊິດກັບໃຜໃຫ້ຄະແນນກ່ອນ.
refusal-no-place = ບ່ອນທັງໝົດຂອງການປະກາດເຕັມແລ້ວ.
network-members = ສະມາຊິກ
network-count = ສະມາຊິກ { $count } ຄົນ
network-shown = ບ່ອນນີ້ມີແຕ່ຊື່ຂອງຜູ້ທີ່ຍິນຍອມ.
network-closed = ເຄືອຂ່າຍນີ້ຍັງບໍ່ຮັບສະມາຊິກຢູ່ນີ້.
network-open = ເປີດຮັບສະມາຊິກ
network-join = ເຂົ້າຮ່ວມ
network-join-text = ບໍ່ຕ້ອງມີບັນຊີ. ຜູ້ດູແລເຄືອຂ່າຍຢືນຢັນສະມາຊິກ. ຄົນອື່ນເຫັນແຕ່ສິ່ງທີ່ທ່ານໝາຍໄວ້, ບໍ່ເຫັນອີເມວຂອງທ່ານ. ທ່ານຈະໄດ້ທີ່ຢູ່ຂອງຕົນເອງເພື່ອແກ້ໄຂ ຫຼື ອອກ.
network-keep = ທຸກຄົນທີ່ຂໍເຂົ້າຮ່ວມ
network-keep-text = ການເບິ່ງລາຍຊື່ນີ້ແຕ່ລະຄັ້ງຖືກບັນທຶກໃນບັນທຶກກວດສອບ. ຜູ້ທີ່ທ່ານເອົາອອກຈະບໍ່ມີຫຍັງຖືກເກັບໄວ້.
network-nobody = ຍັງບໍ່ມີຜູ້ຂໍເຂົ້າຮ່ວມ.
field-member-about = ທ່ານເຮັດຫຍັງ (ປະຫວ່າງໄດ້)
member-shows = ສິ່ງທີ່ທຸກຄົນເຫັນໄດ້
member-shows-name = ຊື່ ແລະ ປະເທດຂອງຂ້ອຍ (ບໍ່ໝາຍ, ຈະບໍ່ສະແດງຫຍັງ)
member-shows-organisation = ອົງການຂອງຂ້ອຍ
member-shows-about = ສິ່ງທີ່ຂ້ອຍເຮັດ
member-is-confirmed = ສະມາຊິກ
member-confirm = ຢືນຢັນ
member-remove = ເອົາອອກ
membership-title = ການເປັນສະມາຊິກຂອງທ່ານ
membership-waits = ລໍຖ້າການຢືນຢັນ; ກ່ອນນັ້ນຈະບໍ່ສະແດງຫຍັງ.
membership-confirmed = ທ່ານເປັນສະມາຊິກແລ້ວ.
membership-left = ການເປັນສະມາຊິກນີ້ສິ້ນສຸດແລ້ວ. ບໍ່ມີສິ່ງທີ່ຂຽນໄວ້ຖືກເກັບ.
membership-keep = ເກັບທີ່ຢູ່ນີ້ໄວ້. ມັນແມ່ນທາງດຽວກັບຄືນ, ແລະ ຜູ້ໃດມີມັນກໍປ່ຽນສິ່ງທີ່ກ່າວເຖິງທ່ານໄດ້.
membership-change = ປ່ຽນ
membership-change-text = ສິ່ງທີ່ສະແດງປ່ຽນທັນທີ. ຖ້າທ່ານກ່າວຢ່າງອື່ນກ່ຽວກັບຕົນເອງ, ຕ້ອງລໍຖ້າການຢືນຢັນໃໝ່.
membership-leave = ອອກ
membership-leave-text = ຖ້າທ່ານອອກ, ສິ່ງທີ່ທ່ານຂຽນຈະບໍ່ຖືກເກັບ.
minutes-title = ບົດບັນທຶກກອງປະຊຸມ
minutes-none = ຍັງບໍ່ມີບົດບັນທຶກສຳລັບກອງປະຊຸມນີ້.
minutes-begin = ເລີ່ມບົດບັນທຶກ
field-meeting-before = ກອງປະຊຸມຄັ້ງກ່ອນ (ລະຫັດຂອງບັນທຶກ; ປະຫວ່າງໄດ້)
minutes-before = ຄຳໝັ້ນສັນຍາຂອງກອງປະຊຸມຄັ້ງກ່ອນເປັນແນວໃດແລ້ວ
minutes-agenda = ວາລະ
minutes-item = ເພີ່ມຫົວຂໍ້
field-agenda-item = ຫົວຂໍ້ຂອງວາລະ
minutes-paper = ເອກະສານ
field-paper = ເອກະສານ (ລະຫັດຂອງບັນທຶກ; ປະຫວ່າງໄດ້)
minutes-nothing = ຍັງບໍ່ມີຫຍັງຖືກປ້ອນ.
minutes-nothing-promised = ບໍ່ມີຄຳໝັ້ນສັນຍາ.
minutes-statements = ຄຳຖະແຫຼງ
minutes-statement = ຄຳຖະແຫຼງ
minutes-say = ເພີ່ມຄຳຖະແຫຼງ
field-speaker = ຜູ້ກ່າວ ຫຼື ຄະນະຜູ້ແທນ
field-statement-text = ສິ່ງທີ່ກ່າວ
field-statement-number = ເລກຂອງຄຳຖະແຫຼງ
minutes-translate = ເພີ່ມຄຳແປ
minutes-by-machine = ເຄື່ອງຈັກແປ
minutes-translated = ແປໂດຍຄົນ
minutes-original = ຕາມທີ່ກ່າວ
minutes-also = ມີຄຳແປເປັນ:
minutes-decisions = ມະຕິ
minutes-decide = ເພີ່ມມະຕິ
field-decision-text = ສິ່ງທີ່ຕົກລົງ
minutes-promise = ເພີ່ມຄຳໝັ້ນສັນຍາ
field-commitment-text = ສິ່ງທີ່ໝັ້ນສັນຍາ
field-due = ມື້ສຸດທ້າຍ
minutes-follow = ບອກວ່າຄຳໝັ້ນສັນຍາເປັນແນວໃດແລ້ວ
field-progress-text = ເຮັດຫຍັງແລ້ວ ຫຼື ຕິດຫຍັງ
field-state = ສະຖານະ
field-commitment-number = ເລກຂອງຄຳໝັ້ນສັນຍາ
minutes-number = ເລກຂອງສິ່ງທີ່ຈະຂີດອອກ ຕາມໃນວົງເລັບທ້າຍ
commitment = ຄຳໝັ້ນສັນຍາ
commitment-owner = ໝັ້ນສັນຍາໂດຍ
commitment-overdue = ກາຍກຳນົດ
commitment-open = ຍັງບໍ່ເລີ່ມ
commitment-under-way = ກຳລັງດຳເນີນ
commitment-kept = ປະຕິບັດແລ້ວ
commitment-given-up = ຍົກເລີກ
commitments-title = ຄຳໝັ້ນສັນຍາ
commitments-all = ຄຳໝັ້ນສັນຍາຂອງທຸກກອງປະຊຸມ
commitments-text = ສິ່ງທີ່ໝັ້ນສັນຍາໃນກອງປະຊຸມ, ໂດຍໃຜ, ຮອດເມື່ອໃດ, ແລະ ເປັນແນວໃດແລ້ວ.
commitments-none = ຍັງບໍ່ມີກອງປະຊຸມໃດປ້ອນຄຳໝັ້ນສັນຍາ.
conflict-rival = ທ່ານໄດ້ສະໝັກໃນການປະກາດດຽວກັນ.
field-minute-number = ເລກ
report-map-what = ສະຖານທີ່ຂອງໂຄງການສາທິດທີ່ມີບັນທຶກ; ຕົວເລກໃນວົງເລັບ: ຈຳນວນຢູ່ບ່ອນດຽວກັນ.
report-map-edge = ຮູບສາມຫຼ່ຽມຢູ່ຂອບ: ຢູ່ໄກອອກໄປທາງນັ້ນ.
report-map-source = ສະຖານທີ່: ບັນທຶກຂ້າງລຸ່ມ. ແຜນທີ່ພື້ນຖານ: Natural Earth, ສາທາລະນະ; ເສັ້ນຊາຍແດນຕາມທີ່ແຕ້ມໄວ້ ໂດຍບໍ່ກະທົບຈຸດຢືນໃດ.
certificate-title = ໃບຢັ້ງຢືນການເຂົ້າຮ່ວມ
certificate-did = ໄດ້ເຂົ້າຮ່ວມ
certificate-check = ທຸກຄົນສາມາດກວດສອບໃບຢັ້ງຢືນນີ້ໄດ້ທີ່
certificate-valid = ໃບຢັ້ງຢືນນີ້ຖືກຕ້ອງ: ຜູ້ຮັກສາລາຍຊື່ຂອງກິດຈະກຳໄດ້ຢືນຢັນວ່າ { $name } ໄດ້ມາຮ່ວມ.
certificate-confirmed = ຢືນຢັນ
certificate-by = { $day } ໂດຍຜູ້ຮັກສາລາຍຊື່ສຳລັບ{ $country }
certificate-pdf = ໃບຢັ້ງຢືນເປັນ PDF
ticket-came = ທ່ານໄດ້ມາຮ່ວມ. ນີ້ແມ່ນໃບຢັ້ງຢືນຂອງທ່ານ; ສະແດງທີ່ຢູ່ຂອງມັນໃຫ້ຜູ້ທີ່ຕ້ອງການກວດສອບ.
ticket-forget-text = ທ່ານສາມາດລຶບທຸກຢ່າງກ່ຽວກັບທ່ານ. ຫຼັງຈາກນັ້ນໃບຢັ້ງຢືນຂອງທ່ານຈະໃຊ້ບໍ່ໄດ້ ແລະ ສິ່ງທີ່ທ່ານເວົ້າກ່ຽວກັບກິດຈະກຳກໍຈະຫາຍໄປ.
ticket-forget = ລຶບທຸກຢ່າງກ່ຽວກັບຂ້ອຍ
field-came = ໄດ້ມາຮ່ວມ
attendance-text = ຫຼັງກິດຈະກຳ ໃຫ້ໝາຍຜູ້ທີ່ໄດ້ມາຮ່ວມ. ພວກເຂົາຈະໄດ້ໃບຢັ້ງຢືນ ແລະ ຖືກຖາມຄວາມຄິດເຫັນຕໍ່ກິດຈະກຳ.
attendance-save = ບັນທຶກຜູ້ທີ່ໄດ້ມາຮ່ວມ
attendance-count = { $count ->
   *[other] { $count } ຄົນໄດ້ມາຮ່ວມ.
}
survey-title = ສິ່ງທີ່ຜູ້ມາຮ່ວມເວົ້າ
survey-ask = ທ່ານເວົ້າແນວໃດກ່ຽວກັບກິດຈະກຳ?
survey-text = ຄະແນນຈະສະແດງໃນໜ້າກິດຈະກຳໂດຍບໍ່ມີຊື່ ເມື່ອມີຜູ້ຕອບຫ້າຄົນ. ມີແຕ່ຜູ້ຮັກສາລາຍຊື່ເທົ່ານັ້ນທີ່ອ່ານສິ່ງທີ່ທ່ານຂຽນ ໂດຍບໍ່ມີຊື່ທ່ານ. ທ່ານຕອບໃໝ່ໄດ້: ນັບຄຳຕອບຫຼ້າສຸດ.
field-survey-organised = ຈັດຕັ້ງໄດ້ດີປານໃດ?
field-survey-useful = ເປັນປະໂຫຍດຕໍ່ວຽກຂອງທ່ານປານໃດ?
field-survey-learnt = ມີສິ່ງໃໝ່ສຳລັບທ່ານຫຼາຍປານໃດ?
field-survey-uses = ທ່ານໄດ້ໃຊ້ ຫຼື ຈະໃຊ້ຫຍັງຈາກມັນ?
field-survey-better = ຄັ້ງໜ້າຄວນປັບປຸງຫຍັງ?
survey-scale = 1: ບໍ່ເລີຍ, 5: ຫຼາຍ
survey-median = ຄ່າກາງ
survey-answered = { $count ->
   *[other] { $count } ຄົນໄດ້ຕອບ.
}
survey-question = ຄຳຖາມ
survey-send = ສົ່ງຄຳຕອບ
alumni-title = ສິດເກົ່າ
alumni-text = ທ່ານໄດ້ບ່ອນແລ້ວ. ຖ້າທ່ານຕົກລົງ ຊື່ ສັນຊາດ ແລະ ອົງກອນທີ່ທ່ານລະບຸຈະສະແດງໃນໜ້າປະກາດໃຫ້ທຸກຄົນເຫັນ. ທ່ານຖອນຄືນໄດ້ທຸກເວລາທີ່ນີ້.
alumni-agree = ໃສ່ຊື່ຂ້ອຍໃນລາຍຊື່ສິດເກົ່າ
alumni-save = ບັນທຶກ
deadlines-title = ກຳນົດເວລາ
deadlines-days = ວັນສຸດທ້າຍທີ່ທຸກຄົນຮູ້ໄດ້
deadlines-what = ລາຍການ
deadlines-day = ວັນສຸດທ້າຍ
deadlines-none = ບໍ່ມີຫຍັງຮອດກຳນົດ.
deadlines-text = ວັນສິ້ນສຸດຕາມເວລາສາກົນ (UTC). ຖ້າທ່ານຕິດຕາມປະຕິທິນ ປະຕິທິນຂອງທ່ານຈະເຕືອນເຈັດວັນ ແລະ ໜຶ່ງວັນກ່ອນແຕ່ລະກຳນົດ.
deadlines-calendar = ປະຕິທິນກຳນົດເວລາ ພ້ອມການເຕືອນ
deadline-answers = ຄຳຕອບຕໍ່ຂໍ້ສະເໜີ { $number }
deadline-comments = ຄວາມເຫັນຂອງປະຊາຊົນ: { $title }
deadline-round = ການປະເມີນຕົນເອງ ແລະ ຄະແນນ: { $title }
deadline-applications = ການສະໝັກ: { $title }
deadline-decisions = ການຕັດສິນການສະໝັກ: { $title }
deadline-registration = ການລົງທະບຽນ: { $title }
deadline-commitment = ຄຳໝັ້ນສັນຍາ { $number }: { $title }
tasks-title = ສິ່ງທີ່ລໍຖ້າທ່ານ
tasks-none = ບໍ່ມີຫຍັງລໍຖ້າທ່ານ.
task-answer = { $count ->
   *[other] ຂໍ້ສະເໜີ { $count } ລໍຖ້າຄຳຕອບຂອງປະເທດທ່ານ
}
task-assess = { $count ->
   *[other] ກິດຈະກຳ { $count } ຍັງບໍ່ມີການປະເມີນຕົນເອງ
}
task-score = { $count ->
   *[other] ກິດຈະກຳ { $count } ຕ້ອງການຄະແນນອິດສະຫຼະ
}
task-moderate = { $count ->
   *[other] ຄວາມເຫັນ { $count } ລໍຖ້າການກວດ
}
task-reply = { $count ->
   *[other] ຄວາມເຫັນ { $count } ລໍຖ້າຄຳຕອບທາງການ
}
task-mark = { $count ->
   *[other] ໃບສະໝັກ { $count } ລໍຖ້າຄະແນນຂອງທ່ານ
}
task-decide = { $count ->
   *[other] ໃບສະໝັກ { $count } ລໍຖ້າການຕັດສິນ
}
task-confirm = { $count ->
   *[other] { $count } ຄົນລໍຖ້າການຢືນຢັນເປັນສະມາຊິກ
}
task-keep = { $count ->
   *[other] ຄຳໝັ້ນສັນຍາ { $count } ຮອດກຳນົດພາຍໃນສາມສິບວັນ ຫຼື ເກີນກຳນົດ
}
task-introduce = { $count ->
   *[other] { $count } ຝ່າຍຂໍຕິດຕໍ່ກັບທ່ານ
}
outcomes-done = ບັນທຶກວ່າໄດ້ເຮັດ: { $before } ລາຍການ ແຕ່ປີ 2016 ຫາ 2022, { $since } ແຕ່ປີ 2023 ເປັນຕົ້ນມາ, { $undated } ບໍ່ລະບຸປີ.
outcomes-line = ໜຶ່ງແຖວແມ່ນໜຶ່ງຢ່າງທີ່ໄດ້ເຮັດ: ກິດຈະກຳ, ການສາທິດ, ຜົນການຄົ້ນຄວ້າ ຫຼື ລາຍການທີ່ປະເທດໜຶ່ງບັນທຶກໃນບັນທຶກຂອງຕົນ.
certificate-withdrawn = ໃບຢັ້ງຢືນນີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ: ແຕ່ { $day } ຜູ້ຮັກສາລາຍຊື່ຂອງກິດຈະກຳບໍ່ຢືນຢັນອີກ.
certificate-no-letters = ສູນບໍ່ມີຕົວອັກສອນສຳລັບບາງສ່ວນຂອງຊື່ນີ້ ຈຶ່ງບໍ່ມີ PDF: ໜ້ານີ້ແມ່ນໃບຢັ້ງຢືນ.
attendance-from = ແຕ່ { $day } ເປັນຕົ້ນໄປ ທ່ານສາມາດໝາຍຢູ່ນີ້ວ່າໃຜໄດ້ມາຮ່ວມ.
ticket-no-event = ກິດຈະກຳນີ້ບໍ່ສະແດງອີກແລ້ວ. ສິ່ງທີ່ທ່ານຂຽນຍັງເກັບໄວ້; ທ່ານລຶບໄດ້ທີ່ນີ້.
survey-fives = ຄຳຕອບບອກເທື່ອລະຫ້າ ເພື່ອບໍ່ໃຫ້ແຍກອອກວ່າເປັນຂອງໃຜ.
report-records-now = ສິ່ງທີ່ປ້ອນນັບຮອດການປິດຮອບ. ຫົວຂໍ້, ກິດຈະກຳ, ການສາທິດ ແລະ ສະຖານທີ່ ແມ່ນຕາມບັນທຶກສາທາລະນະໃນເວລາທີ່ເຮັດບົດລາຍງານ.
task-close = ຮອບນີ້ປິດໄດ້
outcomes-not-yet = ຈົນເຖິງຕອນນີ້ຍັງບໍ່ມີບັນທຶກ.
mail-waits-subject = ມີ { $count } ວຽກລໍຖ້າທ່ານ
mail-waits-text = ວຽກເຫຼົ່ານີ້ລໍຖ້າທ່ານຢູ່ສູນຄວາມຮູ້:
mail-last-day = ວັນສຸດທ້າຍ: { $day }
mail-waits-end = ທ່ານໄດ້ຮັບການເຕືອນນີ້ເພາະທ່ານມີບັນຊີ. ຢູ່ໃນນັ້ນທ່ານເລືອກພາສາອື່ນ ຫຼື ບໍ່ຮັບການເຕືອນອີກກໍໄດ້:
mail-ticket-subject = ການລົງທະບຽນຂອງທ່ານ: { $title }
mail-ticket-text = ທ່ານໄດ້ລົງທະບຽນເຂົ້າຮ່ວມ “{ $title }”. ຢູ່ທີ່ຢູ່ສະເພາະຂອງທ່ານ ທ່ານເຫັນວ່າມີບ່ອນນັ່ງ ຫຼື ລໍຖ້າ ແລະ ພົບໃບຢັ້ງຢືນຫຼັງຈາກນັ້ນ:
mail-place-subject = ທ່ານມີບ່ອນນັ່ງແລ້ວ: { $title }
mail-place-text = ທ່ານໄດ້ລໍຖ້າ ແລະ ຕອນນີ້ມີບ່ອນນັ່ງຢູ່ “{ $title }”. ຖ້າທ່ານມາບໍ່ໄດ້ ກະລຸນາສົ່ງຄືນຢູ່ທີ່ຢູ່ທີ່ທ່ານໄດ້ຮັບຕອນລົງທະບຽນ ເພື່ອໃຫ້ຄົນອື່ນໄດ້ເຂົ້າຮ່ວມ. ກິດຈະກຳ:
mail-application-subject = ໃບສະໝັກຂອງທ່ານ: { $title }
mail-application-text = ໃບສະໝັກຂອງທ່ານສຳລັບ “{ $title }” ມາຮອດແລ້ວ. ຄຳຕັດສິນຈະຢູ່ທີ່ຢູ່ສະເພາະຂອງທ່ານ ແລະ ທ່ານຖອນໃບສະໝັກຢູ່ນັ້ນໄດ້:
mail-decision-subject = ຕັດສິນແລ້ວ: { $title }
mail-decision-text = ໃບສະໝັກຂອງທ່ານສຳລັບ “{ $title }” ໄດ້ຮັບການຕັດສິນແລ້ວ. ຄຳຕັດສິນ ແລະ ເຫດຜົນຢູ່ທີ່ຢູ່ທີ່ທ່ານໄດ້ຮັບຕອນສະໝັກ. ທຶນ:
mail-membership-subject = ການເປັນສະມາຊິກຂອງທ່ານ: { $title }
mail-membership-text = ທ່ານໄດ້ຂໍເຂົ້າຮ່ວມ “{ $title }”. ຢູ່ທີ່ຢູ່ສະເພາະຂອງທ່ານ ທ່ານເຫັນວ່າໄດ້ຮັບການຢືນຢັນແລ້ວບໍ ແລະ ແກ້ໄຂສິ່ງທີ່ເວົ້າກ່ຽວກັບທ່ານ ຫຼື ອອກໄດ້:
mail-confirmed-subject = ທ່ານເປັນສະມາຊິກແລ້ວ: { $title }
mail-confirmed-text = ການເປັນສະມາຊິກຂອງທ່ານໃນ “{ $title }” ໄດ້ຮັບການຢືນຢັນແລ້ວ. ເຄືອຂ່າຍ:
mail-secret = ຮັກສາຂໍ້ຄວາມນີ້ໄວ້: ຜູ້ທີ່ມີທີ່ຢູ່ນີ້ເຮັດໄດ້ຄືກັນກັບທ່ານ. ຖ້າບໍ່ແມ່ນທ່ານທີ່ຂຽນມາ ທ່ານລຶບທຸກຢ່າງກ່ຽວກັບທ່ານຢູ່ນັ້ນໄດ້.
account-mail = ການເຕືອນທາງອີເມວ
account-mail-text = ສູນຂຽນຫາທ່ານກ່ຽວກັບວຽກທີ່ລໍຖ້າທ່ານ: ເມື່ອມັນໃໝ່ ແລະ ເຈັດວັນກັບໜຶ່ງວັນກ່ອນວັນສຸດທ້າຍ; ສິ່ງທີ່ບໍ່ມີວັນສຸດທ້າຍ ອາທິດລະເທື່ອ.
field-mail-language = ພາສາຂອງອີເມວ
account-mail-remind = ເຕືອນຂ້ອຍທາງອີເມວ
account-mail-button = ບັນທຶກ
mail-changed = ສິ່ງທີ່ທ່ານເລືອກໄດ້ຖືກບັນທຶກແລ້ວ.
task-came = ກິດຈະກຳຈົບແລ້ວ: ບອກວ່າໃນ { $count } ຄົນ ໃຜໄດ້ເຂົ້າຮ່ວມ
