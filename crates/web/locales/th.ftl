# Every sentence that the pages of the Lancang-Mekong Knowledge Hub show, in Thai.
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
site-name = ศูนย์ความรู้แม่โขง-ล้านช้าง
# One sentence under the name on the home page.
site-purpose = สิ่งที่ 6 ประเทศร่วมแม่น้ำสายเดียวกันรู้ วางแผน และทำร่วมกันเพื่อสิ่งแวดล้อม
# First link of every page, for keyboards and screen readers.
skip-to-content = ข้ามไปยังเนื้อหา
# Labels that only screen readers say: the main menu, the language menu.
menu = เมนู
language-menu = ภาษา
nav-search = ค้นหา
nav-framework = กรอบการดำเนินงาน
nav-map = แผนที่
nav-glossary = อภิธานศัพท์
nav-about = เกี่ยวกับ
# Label of the search field and of its button.
search-label = ค้นหาในศูนย์ความรู้
search-button = ค้นหา
# Shown under boundaries on every page that may show a map, and in the footer.
boundary-disclaimer = เขตแดนและชื่อที่ปรากฏบนแผนที่ไม่ได้แสดงถึงการวินิจฉัยสถานะทางกฎหมายของดินแดนใด หรือการรับรองหรือยอมรับเขตแดนนั้น
# Only on paper. $address is a web address, $date a day.
printed-from = { $address } พิมพ์เมื่อ { $date }
# Heading of the footer's list of links.
machine-readable = สำหรับเครื่องอ่าน

## The seven languages, named in this language

language-zh = ภาษาจีน
language-en = ภาษาอังกฤษ
language-km = ภาษาเขมร
language-lo = ภาษาลาว
language-my = ภาษาพม่า
language-th = ภาษาไทย
language-vi = ภาษาเวียดนาม

## The six countries, by their short names

country-CN = จีน
country-MM = เมียนมา
country-LA = ลาว
country-TH = ไทย
country-KH = กัมพูชา
country-VN = เวียดนาม
# Used instead of a list when all six are meant.
all-six-countries = ทั้ง 6 ประเทศ

## Kinds of record. Singular above a record's title, plural in lists of counts.

kind-case = แนวปฏิบัติที่ดี
kind-standard = มาตรฐาน
kind-data-set = ชุดข้อมูล
kind-research = ผลงานวิจัย
kind-event = งานและการประชุม
kind-technology = เทคโนโลยี
kind-project = โครงการสาธิต
kind-assessment = การประเมิน
kind-programme = แผนงาน
kind-document = เอกสาร
kind-organisation = องค์กร
kind-recommendation = ข้อเสนอแนะ
# A number the cooperation has published about itself: "more than 30 dialogues".
kind-total = ตัวเลขที่เผยแพร่
kind-priority-area = สาขาความร่วมมือหลัก
# The framework has priority areas, these have actions, and these have activities.
kind-action = การดำเนินการ
kind-activity = กิจกรรม
# A line of work that the strategy names for a priority area.
kind-direction = แนวทางการทำงาน

## Words of the controlled lists inside records

event-form-dialogue = การหารือ
event-form-workshop = การประชุมเชิงปฏิบัติการ
event-form-meeting = การประชุม
event-form-ceremony = พิธี
event-form-youth = กิจกรรมเยาวชน
programme-status-running = กำลังดำเนินการ
programme-status-planned = อยู่ในแผน
document-form-strategy = ยุทธศาสตร์
document-form-declaration = ปฏิญญา
document-form-newsletter = จดหมายข่าว
document-form-brochure = แผ่นพับ
document-form-plan = แผน
document-form-statement = แถลงการณ์
document-form-memorandum = บันทึกความเข้าใจ
document-form-report = รายงาน
document-form-study = รายงานการศึกษา
document-form-treaty = สนธิสัญญา
document-form-guideline = แนวทาง
organisation-form-ministry = กระทรวง
organisation-form-centre = ศูนย์
organisation-form-united-nations = สหประชาชาติ
organisation-form-non-governmental = องค์กรพัฒนาเอกชน
organisation-form-research = สถาบันวิจัย
organisation-form-development-agency = หน่วยงานพัฒนา
organisation-form-company = บริษัท
organisation-form-network = เครือข่าย
organisation-form-school = สถานศึกษา
place-kind-country = ประเทศ
place-kind-province = จังหวัด แขวง หรือมณฑล
place-kind-city = เมือง
place-kind-site = สถานที่
place-kind-lake = ทะเลสาบ
place-kind-river = แม่น้ำ
place-kind-basin = ลุ่มน้ำ
# Names of the lists that subjects come from.
list-area = สาขาความร่วมมือหลักของกรอบการดำเนินงาน
list-sdg = เป้าหมายการพัฒนาที่ยั่งยืน
list-kmgbf = เป้าหมายความหลากหลายทางชีวภาพคุนหมิง-มอนทรีออล
list-infrastructure = โครงสร้างพื้นฐาน
list-ecosystem = ระบบนิเวศ
# A goal or target with its number: "SDG 6.3", "Kunming-Montreal target 7". $code is the number.
subject-sdg = SDG { $code }
subject-kmgbf = เป้าหมายคุนหมิง-มอนทรีออลที่ { $code }
subject-area = สาขาความร่วมมือหลักที่ { $code }
# Themes of the glossary.
theme-air = อากาศ
theme-agriculture-fisheries = การเกษตรและการประมง
theme-biodiversity = ความหลากหลายทางชีวภาพ
theme-climate = สภาพภูมิอากาศ
theme-disaster = ภัยพิบัติ
theme-energy = พลังงาน
theme-governance = ธรรมาภิบาล
theme-hydrology = อุทกวิทยา
theme-infrastructure = โครงสร้างพื้นฐาน
theme-land-forest = ที่ดินและป่าไม้
theme-monitoring = การติดตามตรวจสอบ
theme-place = สถานที่และประเทศ
theme-river-ecology = นิเวศวิทยาแม่น้ำ
theme-society = สังคม
theme-trade-finance = การค้าและการเงิน
theme-waste = ของเสีย
theme-water = น้ำ

## Numbers and times

# What stands between the items of a list within a sentence. Keep the quotation marks; they hold the space.
list-comma = {", "}

record-count = { $count } รายการ
activity-count = { $count } กิจกรรม
concept-count = { $count } แนวคิด
place-count = { $count } แห่ง
# A figure with the source's own caution. $figure is a number with its unit.
figure-exact = { $figure }
figure-more-than = มากกว่า { $figure }
figure-about = ประมาณ { $figure }
# Large numbers in words. $number is a number below a thousand, such as 1.699 or 15.99.
number-million = { $number } ล้าน
number-billion = { $number } พันล้าน
number-trillion = { $number } ล้านล้าน
# A value and its unit: "21.58 %", "12 mg/L".
number-with-unit = { $number } { $unit }
# From one date to another.
period-range = { $start } – { $end }
# With a beginning and no end, and the other way round.
period-since = ตั้งแต่ { $start }
period-until = ถึง { $end }
# The day a figure holds for.
as-of = ณ { $date }

## Who made a text, and whether it was read

made-source = ตามต้นฉบับ
made-compiled = เขียนโดยบรรณาธิการ
made-person = แปลโดยคน
made-machine = แปลด้วยเครื่อง
reviewed = ตรวจทานแล้ว
not-reviewed = ยังไม่ได้ตรวจทาน
# The mark beside a text made by a machine that nobody has read yet.
machine-not-reviewed = แปลด้วยเครื่อง ยังไม่ได้ตรวจทาน
# Said once on a page whose text is such a translation. $original links to the text it was made from.
machine-note = คำแปลนี้ทำด้วยเครื่องและยังไม่มีเจ้าของภาษาตรวจทาน หากสงสัยโปรดใช้ข้อความ{ $language }
# Beside a text that the page's language does not have. $language is the language it is shown in.
only-in-language = มีเฉพาะ{ $language }

## Home

# Under the search field of the home page.
home-search-hint = พิมพ์ได้ทั้ง 7 ภาษา ศูนย์ความรู้ค้นสิ่งที่เขียนไว้ในอีก 6 ภาษาให้ด้วย
# Title and text of the small map.
home-map = เกิดขึ้นที่ใด
home-map-text = มีรายการอยู่ใน { $places } สถานที่ เลือกหมุดเพื่อเปิดดูรายการ
open-map = เปิดแผนที่
home-newest = ล่าสุด
home-framework = ภาพรวมกรอบการดำเนินงาน 2023–2027
home-framework-text = สาขาความร่วมมือหลัก 5 สาขา มี { $actions } การดำเนินการ และ { $activities } กิจกรรม ซึ่ง 6 ประเทศเห็นชอบร่วมกัน เปิดแต่ละสาขาเพื่อดูว่ามีแผนทำอะไรและเมื่อใด
open-framework = กรอบการดำเนินงานทั้งหมด
home-figures = ตัวเลขที่เผยแพร่
home-figures-text = ตามที่เอกสารของความร่วมมือระบุ เลือกตัวเลขเพื่อเปิดดูแหล่งที่มา
home-holdings = สิ่งที่มีในศูนย์ความรู้
home-holdings-text = { $records } รายการ แต่ละรายการมีชื่อใน 7 ภาษา
browse-all = ดูรายการทั้งหมด

## Search

search-title = ค้นหา
# Title of the page of results. $query is what was written.
search-title-for = { $query } – ค้นหา
# Above the list of results.
hits-count = { $count ->
    [0] ไม่พบรายการ
   *[other] พบ { $count } รายการ
}
hits-shown = แสดงรายการที่ { $first } ถึง { $last }
# When the search had to let in records that do not hold all the words.
hits-loosened = มีรายการไม่มากที่มีคำเหล่านี้ครบทุกคำ ผลการค้นหาจึงรวมรายการที่มีเพียงบางคำ หรือมีคำที่สะกดใกล้เคียงกัน
# The filters beside the results. Each has a heading and ticks with counts.
filters = ตัวกรอง
filters-apply = ใช้ตัวกรอง
filters-clear = ล้างตัวกรองทั้งหมด
filters-active = ตัวกรองที่ใช้อยู่
# Said by screen readers for the chip that takes a filter away.
filter-remove = เอาตัวกรอง { $name } ออก
facet-kind = ประเภท
facet-country = ประเทศ
facet-subject = หัวข้อ
facet-year = ปี
facet-language = ภาษาของข้อความ
facet-licence = สัญญาอนุญาต
facet-more = เพิ่มเติม
sort-label = เรียงตาม
sort-relevance = ความเกี่ยวข้อง
sort-newest = ใหม่สุดก่อน
sort-title = ชื่อ
# The words that were searched for besides those written, because they mean the same in another language.
also-searched = ค้นหาคำเหล่านี้ด้วย
# $concept is the glossary's word for the thing meant.
also-searched-because = เพราะอภิธานศัพท์มีคำว่า “{ $concept }”
also-searched-off = ค้นหาโดยไม่ใช้ “{ $concept }”
also-searched-off-all = ค้นหาเฉพาะคำที่พิมพ์
also-searched-on = ค้นหาในภาษาอื่นด้วย
# Why a result was found. $field is one of the four fields below, $language a language's name.
why-found = พบใน{ $field } ({ $language })
why-found-names = พบในชื่อเฉพาะและรหัส
why-through = ผ่านคำว่า “{ $concept }” ในอภิธานศัพท์
field-title = ชื่อ
field-summary = บทสรุป
field-body = เนื้อหา
field-names = ชื่อเฉพาะและรหัส
page-previous = หน้าก่อนหน้า
page-next = หน้าถัดไป
# $page of $pages: "Page 2 of 7".
page-position = หน้า { $page } จาก { $pages }
pages-label = หน้าผลการค้นหา
# Links to the same list for programs and spreadsheets.
same-as-json = รายการนี้ในรูปแบบ JSON
same-as-csv = รายการนี้ในรูปแบบ CSV
# When nothing was found.
empty-title = ไม่พบผลลัพธ์สำหรับ “{ $query }”
empty-title-filters = ไม่พบผลลัพธ์ตามตัวกรองเหล่านี้
empty-advice-fewer = ใช้คำให้น้อยลงหรือกว้างขึ้น เช่น ใช้เพียง “{ $word }”
empty-advice-filters = เอาตัวกรองออก สิ่งที่ต้องการอาจอยู่ในประเภท ประเทศ หรือปีอื่น
empty-advice-language = พิมพ์ด้วยภาษาที่ถนัดที่สุดใน 7 ภาษา
empty-advice-browse = หรือเริ่มจากรายการประเภทใดประเภทหนึ่งต่อไปนี้
# Suggestions under the search field.
suggestions = คำแนะนำ
suggestion-concept = ในอภิธานศัพท์
suggestion-record = รายการ
suggestions-count = { $count ->
    [0] ไม่มีคำแนะนำ
   *[other] { $count } คำแนะนำ
}

## A record

breadcrumb = คุณอยู่ที่
home = หน้าแรก
record-facts = ข้อมูลสำคัญ
record-kind = ประเภท
record-when = เวลา
record-where = สถานที่
record-countries = ประเทศ
record-organisations = องค์กร
record-creators = ผู้เขียน
record-subjects = หัวข้อ
record-licence = สัญญาอนุญาต
record-source = แหล่งที่มา
record-identifier = ตัวระบุ
record-code = รหัส
record-form = รูปแบบ
record-status = สถานะ
record-theme = หัวข้อหลัก
record-schedule = กำหนดเวลา
record-outcome = ผลลัพธ์
record-note = หมายเหตุ
record-issuer = ออกโดย
record-number = หมายเลข
record-valid-from = มีผลตั้งแต่
record-limits = ค่ามาตรฐาน
record-limit-substance = สาร
record-limit-average = ช่วงเวลาเฉลี่ย
record-limit-class = ประเภท
record-limit-value = ค่าที่กำหนด
record-variables = ตัวแปร
record-coverage = ขอบเขตข้อมูล
record-publisher = ผู้เผยแพร่
record-purpose = วัตถุประสงค์
record-method = วิธีการ
record-inputs = ข้อมูลนำเข้า
record-section = หัวข้อในยุทธศาสตร์
record-abbreviation = ชื่อย่อ
record-website = เว็บไซต์
record-speaker = ผู้กล่าว
record-figure = ตัวเลข
record-files = ไฟล์
# A file's size. $size is a number.
file-kilobytes = { $size } kB
case-context = บริบท
case-building-blocks = องค์ประกอบหลัก
case-enabling-factors = ปัจจัยแห่งความสำเร็จ
case-evidence = หลักฐาน
case-cost = ค่าใช้จ่าย
case-lessons = บทเรียน
case-transferability = ที่อื่นที่นำไปใช้ได้
# Relations to other records, in both directions.
relation-part-of = เป็นส่วนหนึ่งของ
relation-has-part = ส่วนประกอบ
relation-given-at = กล่าวในงาน
relation-gave = ข้อเสนอแนะในงานนี้
relation-related = เกี่ยวข้อง
# On an organisation's page: the records in which it takes part.
relation-organisation = มีส่วนร่วมใน
record-alike = รายการที่คล้ายกัน
# How the record was made.
provenance = ที่มาของรายการนี้
provenance-text = ทุกข้อความบอกว่าใครเขียน และผู้ที่อ่านภาษานั้นได้รับรองแล้วหรือไม่
provenance-language = ภาษา
provenance-made = จัดทำโดย
provenance-review = การตรวจทาน
provenance-translated-from = แปลจาก{ $language }
all-languages = เทียบทุกภาษา
revision = ฉบับแก้ไขที่ { $number } { $date }
cite = อ้างอิง
cite-text = ข้อความ
cite-bibtex = BibTeX
permanent-link = ลิงก์ถาวร
record-as-json = รายการนี้ในรูปแบบ JSON
# Where a record comes from. $document is one of the founding documents below, $section a section sign or heading.
source-section = { $document } { $section }
source-000 = ยุทธศาสตร์และกรอบการดำเนินงานความร่วมมือด้านสิ่งแวดล้อมแม่โขง-ล้านช้าง 2023–2027
source-001 = จดหมายข่าวเรื่องการประชุมคณะทำงานเมื่อวันที่ 22 เมษายน 2022
source-002 = จดหมายข่าวฉบับที่ 2/2022 ความเห็นของผู้เชี่ยวชาญในการประชุมวิชาการเมื่อวันที่ 24 กุมภาพันธ์ 2022
source-003 = แผ่นพับเรื่องข้อริเริ่มแม่โขง-ล้านช้างสีเขียว 2018–2022
source-004 = จดหมายข่าวฉบับที่ 15/2022 การประชุมครบรอบ 5 ปีเมื่อวันที่ 23 พฤศจิกายน 2022

## The framework

framework-title = ยุทธศาสตร์และกรอบการดำเนินงาน พ.ศ. 2566–2570 (2023–2027)
framework-text = สาขาความร่วมมือหลัก 5 สาขา พร้อมการดำเนินการ กิจกรรม และกำหนดเวลาตามที่ 6 ประเทศเห็นชอบ การเปลี่ยนแปลงใดต้องได้รับฉันทามติจากทั้ง 6 ประเทศ
framework-activity = กิจกรรม
framework-schedule = กำหนดเวลา
framework-directions = แนวทางการทำงาน
framework-contents = สารบัญ

## The map

map-title = แผนที่
map-text = ทุกสถานที่ที่รายการกล่าวถึง รายชื่อใต้แผนที่บอกทุกสิ่งที่แผนที่บอก
# Title and description of the drawn map, for screen readers. $count is a number of places.
map-drawing = แผนที่ภูมิภาคแม่โขง-ล้านช้าง
map-drawing-text = แม่น้ำและประเทศริมแม่น้ำ พร้อมหมุด { $count } แห่ง ชื่อสถานที่อยู่ในข้อความข้างแผนที่
map-table = สถานที่ทั้งหมด
map-place = สถานที่
map-kind = ประเภทสถานที่
map-records = รายการ
# Heading of the places that lie in several countries, or outside the six.
map-shared = อยู่ในหลายประเทศหรือนอกภูมิภาค
# Link to a search for all records of a place.
map-all-records = ทั้งหมด { $count } รายการ
map-approximate = หมุดแสดงสถานที่ ไม่ได้แสดงขอบเขต บรรณาธิการเป็นผู้กำหนดตำแหน่งหมุดของประเทศ จังหวัด แขวง มณฑล แม่น้ำ และลุ่มน้ำ
# Parts of the map that the reader can operate.
map-zoom-in = ขยาย
map-zoom-out = ย่อ
map-whole-region = แสดงทั้งภูมิภาค
map-close = ปิด

## The glossary

glossary-title = อภิธานศัพท์
glossary-text = คำศัพท์ของลุ่มน้ำใน 7 ภาษา ระบบค้นหาใช้คำเหล่านี้เพื่อค้นรายการในภาษาอื่นนอกจากภาษาที่พิมพ์
glossary-filter = หาคำ
glossary-theme = หมวด
glossary-all-themes = ทุกหมวด
glossary-show = แสดง
glossary-empty = ไม่มีแนวคิดที่มีคำนี้ ใช้คำที่สั้นลงหรือเลือกทุกหมวด
glossary-search-concept = ค้นหาเรื่องนี้ในศูนย์ความรู้

## A controlled list

list-title = { $list }
list-text = รายการควบคุมของศูนย์ความรู้: { $source }
list-code = รหัส
list-label = ชื่อ
list-records = รายการ

## About

about-title = เกี่ยวกับศูนย์ความรู้
about-what = ศูนย์ความรู้คืออะไร
about-what-text = ศูนย์ความรู้แม่โขง-ล้านช้างรวบรวมสิ่งที่จีน เมียนมา ลาว ไทย กัมพูชา และเวียดนามได้ตกลง เรียนรู้ และทำเพื่อสิ่งแวดล้อมของแม่น้ำที่ใช้ร่วมกัน ได้แก่ กรอบการดำเนินงานและกิจกรรม การหารือและการฝึกอบรม งานวิจัย การสาธิต มาตรฐาน ชุดข้อมูล หุ้นส่วน และข้อเสนอแนะของหุ้นส่วน
about-who = สำหรับใคร
about-who-text = สำหรับประชาชน นักเรียนนักศึกษา และผู้สื่อข่าว สำหรับเจ้าหน้าที่และผู้ประสานงานหลักของ 6 ประเทศ สำหรับเจ้าหน้าที่เทคนิค นักวิจัย ผู้ก่อสร้าง และผู้ให้กู้ ทุกสิ่งที่เปิดเผยในหน้าเหล่านี้เครื่องก็อ่านได้ด้วย
about-principles = หลักการ
about-principle-sovereignty = อธิปไตย: แต่ละประเทศตัดสินใจเองว่าจะแบ่งปันข้อมูลใด กับใคร และตั้งแต่เมื่อใด
about-principle-consensus = ฉันทามติ: การเปลี่ยนแปลงกรอบการดำเนินงานต้องได้รับความเห็นชอบจากทั้ง 6 ประเทศ
about-principle-openness = ความเปิดกว้าง: ทุกสิ่งที่เปิดเผยเปิดให้ทั้งคนและเครื่องเท่ากัน
about-principle-equality = ความเสมอภาค: 7 ภาษา ไม่มีภาษาใดเป็นรอง
about-sources = แหล่งที่มา
about-sources-text = บรรณาธิการเรียบเรียงเนื้อหาด้วยถ้อยคำของตนเองจากเอกสารก่อตั้งต่อไปนี้ แต่ละรายการระบุเอกสารและหัวข้อที่มา
about-languages = ภาษาและการตรวจทาน
about-languages-text = ภาษาอังกฤษเป็นไปตามต้นฉบับ ภาษาจีนก็เช่นกันในส่วนที่ต้นฉบับพิมพ์เป็นภาษาจีน ข้อความอื่นทั้งหมดแปลด้วยเครื่องจากภาษาอังกฤษและรอเจ้าของภาษาตรวจทาน ระหว่างนี้ทุกข้อความมีเครื่องหมายบอก
about-languages-texts = ข้อความ
about-languages-machine = ทำด้วยเครื่อง ยังไม่ได้ตรวจทาน
about-languages-reviewed = มาจากต้นฉบับ หรือผู้อ่านรับรองแล้ว
about-search = การค้นหาทำงานอย่างไร
about-search-text = ระบบแยกคำถามเป็นคำตามหลักของอักษรนั้น แล้วค้นใน 7 ภาษาพร้อมกัน อภิธานศัพท์โยงไปยังคำที่มีความหมายเดียวกัน ทุกขั้นตอนแสดงไว้ข้างผลการค้นหาและปิดได้
about-privacy = ความเป็นส่วนตัวของคุณ
about-privacy-text = ศูนย์ความรู้ไม่นับผู้เข้าชม และไม่โหลดสิ่งใดจากคอมพิวเตอร์เครื่องอื่น จะตั้งคุกกี้เพียงหนึ่งรายการเมื่อคุณเข้าสู่ระบบเท่านั้น เพื่อจำว่าคุณเข้าสู่ระบบแล้ว
about-licences = สัญญาอนุญาต
about-licence-texts = ข้อความในศูนย์ความรู้: เป็นถ้อยคำของบรรณาธิการ ชื่อเรื่องที่อ้างถึงเป็นของผู้ออกเอกสาร หากชุดข้อมูลใดมีสัญญาอนุญาตของตนเอง รายการนั้นระบุไว้
about-licence-software = ซอฟต์แวร์: Apache-2.0 หรือ MIT ตามที่ผู้ใช้เลือก
about-licence-fonts = แบบอักษร: Noto Sans ใน 7 อักษร สัญญาอนุญาต SIL Open Font License 1.1
about-licence-basemap = แผนที่ฐาน: Natural Earth สาธารณสมบัติ
about-boundaries = เขตแดน

## When something is wrong

error-back = ไปที่หน้าแรก
error-not-found-title = ไม่มีหน้านี้
error-not-found-text = ที่อยู่อาจพิมพ์ผิด หรือไม่เคยมีรายการนี้ ลองค้นหาหรือเริ่มที่หน้าแรก
error-method-title = ที่อยู่นี้ไม่รับคำขอแบบนี้
error-method-text = ศูนย์ความรู้ตอบที่นี่เฉพาะคำขอแบบอื่น ไม่มีสิ่งใดถูกเปลี่ยนแปลง
error-bad-request-title = ระบบไม่เข้าใจที่อยู่นี้
# $parameter is a part of the address, $found what it holds; one of the sentences below follows.
error-parameter = “{ $parameter }” มีค่าเป็น “{ $found }”
expected-one-of = ค่าที่ใช้ได้: หนึ่งใน { $words }
expected-number = ค่าที่ใช้ได้: จำนวนเต็มตั้งแต่ { $least } ถึง { $most }
expected-year = ค่าที่ใช้ได้: ปี ค.ศ. เช่น 2022
expected-subject = ค่าที่ใช้ได้: รายการและรหัส เช่น sdg:6.3
expected-licence = ค่าที่ใช้ได้: ตัวระบุสัญญาอนุญาต SPDX เช่น CC-BY-4.0
expected-identifier = ค่าที่ใช้ได้: อักษรละตินตัวพิมพ์เล็ก ตัวเลข และยัติภังค์
expected-shorter = ค่าที่ใช้ได้: ไม่เกิน { $limit } อักขระ แต่ได้รับ { $found } อักขระ
error-internal-title = เกิดข้อผิดพลาดในระบบของเรา
error-internal-text = ศูนย์ความรู้ตอบไม่ได้ ไม่ได้เกิดจากสิ่งที่คุณทำ โปรดลองใหม่ในอีก 1 นาที
error-busy-title = ขณะนี้มีผู้ใช้ศูนย์ความรู้มาก
error-busy-text = ใช้เวลาตอบนานเกินไป โปรดลองใหม่ในอีก 1 นาที
error-full-text = มีผู้ถามพร้อมกันมากกว่าที่ศูนย์ความรู้ตอบได้ โปรดลองใหม่ในอีกไม่กี่วินาที
error-too-many-title = คำขอมากเกินไป
error-too-many-text = มีคำขอจากที่อยู่ของคุณมากกว่าที่ศูนย์ความรู้ตอบได้ โปรดลองใหม่ในอีก { $seconds } วินาที
# $limit is a number of kilobytes.
error-too-large-title = ส่งมามากเกินไปในครั้งเดียว
error-too-large-text = ศูนย์ความรู้รับที่นี่ได้ไม่เกิน { $limit } kB ไม่มีสิ่งใดถูกเปลี่ยนแปลง

## Signing in and accounts

sign-in-title = เข้าสู่ระบบ
sign-in-button = เข้าสู่ระบบ
# Below the form of the sign-in page.
sign-in-text = ผู้ดูแลระบบของศูนย์ความรู้เป็นผู้เปิดบัญชีผู้ใช้ ผู้ที่ลืมรหัสผ่านขอลิงก์ใหม่ได้จากผู้ดูแลระบบ การอ่านสิ่งที่เปิดเผยไม่ต้องใช้บัญชี
sign-in-code-text = กรอกตัวเลข 6 หลักที่แอปยืนยันตัวตนแสดงอยู่ขณะนี้ หรือรหัสสำรองรหัสใดรหัสหนึ่งของคุณ
# Button; $provider is the name of another organisation's sign-in service.
sign-in-provider = เข้าสู่ระบบผ่าน { $provider }
sign-out = ออกจากระบบ
signed-out = คุณออกจากระบบแล้ว
field-email = ที่อยู่อีเมล
field-password = รหัสผ่าน
field-new-password = รหัสผ่านใหม่
field-code = รหัส
field-secret = รหัสลับของแอปยืนยันตัวตน
field-step = ขั้นตอน
field-name = ชื่อ
field-language = ภาษา
field-role = บทบาท
field-scope = ขอบเขตที่มีผล
field-token-name = ชื่อโทเคน
field-token-uses = สิ่งที่ใช้โทเคนทำได้
field-token-days = จำนวนวันที่ใช้ได้
# The beginning of a message that tells why a form was not accepted; the reason follows.
refused = ดำเนินการไม่สำเร็จ
# The page behind a link by which a new person chooses a password.
welcome-title = ตั้งรหัสผ่านของคุณ
welcome-text = ยินดีต้อนรับ { $name } โปรดตั้งรหัสผ่าน จากนั้นเข้าสู่ระบบด้วยที่อยู่อีเมลของคุณ
welcome-button = ใช้รหัสผ่านนี้
password-rules = อย่างน้อย 15 อักขระ คำ 4 หรือ 5 คำที่ไม่เกี่ยวข้องกันจำง่ายและเดายาก
password-chosen = บันทึกรหัสผ่านของคุณแล้ว ใช้รหัสผ่านนี้เข้าสู่ระบบ
password-changed = เปลี่ยนรหัสผ่านของคุณแล้ว เซสชันอื่นของคุณถูกยุติแล้ว
account-title = บัญชีของคุณ
account-roles = บทบาท
account-no-roles = คุณยังไม่มีบทบาท คุณอ่านทุกสิ่งที่เปิดเผยได้
account-password = รหัสผ่าน
account-password-button = เปลี่ยนรหัสผ่าน
account-second-factor = การยืนยันตัวตนขั้นที่สอง
second-factor-text = เมื่อใช้การยืนยันตัวตนขั้นที่สอง ไม่มีใครเข้าสู่ระบบด้วยรหัสผ่านของคุณเพียงอย่างเดียวได้ เพราะต้องใช้รหัสจากแอปในโทรศัพท์ของคุณด้วย
second-factor-begin = ตั้งค่าการยืนยันตัวตนขั้นที่สอง
second-factor-is-set = บัญชีของคุณมีการยืนยันตัวตนขั้นที่สองคุ้มครองอยู่
second-factor-remove = ยกเลิกการยืนยันตัวตนขั้นที่สอง
second-factor-removed = ยกเลิกการยืนยันตัวตนขั้นที่สองของคุณแล้ว
second-factor-steps = เปิดแอปยืนยันตัวตนในโทรศัพท์ของคุณแล้วสแกนภาพนี้ จากนั้นกรอกรหัสที่แอปแสดง
second-factor-picture = คิวอาร์โค้ดสำหรับแอปยืนยันตัวตน
second-factor-typed = หากสแกนไม่ได้ ให้พิมพ์รหัสลับนี้ลงในแอป:
second-factor-button = เปิดใช้การยืนยันตัวตนขั้นที่สอง
spare-codes-text = เปิดใช้การยืนยันตัวตนขั้นที่สองแล้ว จดรหัสสำรองเหล่านี้และเก็บไว้ในที่ปลอดภัย แต่ละรหัสใช้ได้ครั้งเดียวในกรณีที่โทรศัพท์หาย ระบบไม่แสดงรหัสเหล่านี้อีก
account-sessions = เซสชัน
session-agent = เบราว์เซอร์
session-address = ที่อยู่เครือข่าย
session-seen = ใช้ครั้งล่าสุด
session-this = เซสชันนี้
session-end = ยุติ
session-end-others = ยุติเซสชันอื่นทั้งหมด
session-ended = ยุติแล้ว
account-tokens = โทเคนสำหรับโปรแกรม
tokens-text = โทเคนให้โปรแกรมทำงานแทนคุณ โปรแกรมทำได้ไม่เกินสิทธิ์ของคุณ และทำได้เฉพาะสิ่งที่คุณเลือกไว้ที่นี่
token-made = สร้างโทเคนแล้ว คัดลอกไว้ตอนนี้ เพราะระบบไม่แสดงอีก
token-ends = หมดอายุ
token-used = ใช้ครั้งล่าสุด
token-never = ไม่เคย
token-make = สร้างโทเคน
token-end = ยกเลิก
token-ended = ยกเลิกโทเคนแล้ว
use-read = อ่านรายการ
use-write = แก้ไขรายการ
use-administer = จัดการผู้ใช้และอ่านบันทึกการตรวจสอบ
# Heading of a table's column with buttons.
column-what-to-do = สิ่งที่ทำได้

## People

people-title = ผู้ใช้
people-count = { $count } บัญชี
people-new = เปิดบัญชีผู้ใช้
people-new-button = เปิดบัญชี
person-state = สถานะ
person-state-open = เปิดใช้งาน
person-state-invited = ยังไม่ได้ตั้งรหัสผ่าน
person-state-second-factor = เปิดใช้งาน มีการยืนยันตัวตนขั้นที่สอง
person-state-closed = ปิดแล้ว
person-no-roles = ไม่มีบทบาท
person-manage = จัดการบัญชี
person-act-invite = สร้างลิงก์สำหรับตั้งรหัสผ่าน
person-act-end-sessions = ยุติเซสชันทั้งหมด
person-act-reset-second-factor = ยกเลิกการยืนยันตัวตนขั้นที่สอง
person-act-close = ปิดบัญชี
person-act-reopen = เปิดบัญชีอีกครั้ง
person-done = เรียบร้อยแล้ว
invitation-made = ส่งลิงก์นี้ให้เจ้าของบัญชีด้วยวิธีที่ปลอดภัย ลิงก์ใช้ได้ครั้งเดียวภายใน 7 วัน
grant-title = มอบบทบาท
grant-button = มอบบทบาท
revoke = เพิกถอน
# For screen readers: the button beside a role. $role is the role and where it holds.
revoke-of = เพิกถอน: { $role }
scope-hint = ทั้งศูนย์ความรู้ (hub) หรืออย่างใดอย่างหนึ่งต่อไปนี้: country (ประเทศ), organisation (องค์กร), project (โครงการ), datastream (กระแสข้อมูล) ตามด้วยเครื่องหมายทวิภาค (:) และรหัสของสิ่งนั้น เช่น country:LA หรือ organisation:mrc-secretariat

## Roles

roles-title = ใครทำอะไรได้
roles-text = บทบาทมีผลภายในขอบเขตหนึ่ง ได้แก่ ทั้งศูนย์ความรู้ ประเทศ องค์กร โครงการ หรือกระแสข้อมูล โปรแกรมตัดสินตามตารางนี้
roles-action = การกระทำ
roles-state = สถานะก่อนหน้า
roles-who = ผู้มีสิทธิ์
roles-everyone = ทุกคน
roles-handed-on = ภายในขอบเขตของตน บางบทบาทมอบและเพิกถอนบทบาทอื่นได้:
role-reader = ผู้อ่าน
role-contributor = ผู้จัดทำเนื้อหา
role-reviewer = ผู้พิจารณา
role-focal-point = ผู้ประสานงานหลัก
role-data-owner = เจ้าของข้อมูล
role-operator = ผู้ดูแลระบบ
role-text-reader = อ่านสิ่งที่แบ่งปันภายในขอบเขต
role-text-contributor = เขียนฉบับร่างและส่งให้พิจารณา
role-text-reviewer = พิจารณาสิ่งที่ส่งมา แล้วเห็นชอบหรือส่งคืน
role-text-focal-point = เป็นผู้แทนของประเทศหรือองค์กร: เผยแพร่ ถอนการเผยแพร่ และให้สิทธิ์ผู้อื่นเข้าถึง
role-text-data-owner = ตัดสินใจเรื่องข้อมูล: แก้ไข เผยแพร่ ถอนการเผยแพร่ และให้สิทธิ์ผู้อ่านเข้าถึง
role-text-operator = ดูแลศูนย์ความรู้: บัญชีผู้ใช้และบันทึกการตรวจสอบ ไม่เผยแพร่สิ่งใด
scope-hub = ทั้งศูนย์ความรู้
scope-country = { $name }
scope-organisation = องค์กร { $name }
scope-project = โครงการ { $name }
scope-datastream = กระแสข้อมูล { $name }
# A role and where it holds.
role-within = { $role } – { $scope }
action-read = อ่าน
action-create = เขียนรายการใหม่
action-edit = แก้ไข
action-submit = ส่งให้พิจารณา
action-return = ส่งคืน
action-accept = เห็นชอบ
action-publish = เผยแพร่
action-withdraw = ถอนการเผยแพร่
action-see-people = ดูว่าใครมีบัญชีผู้ใช้
action-manage-people = เปิด ปิด และตั้งค่าบัญชีผู้ใช้ใหม่
action-grant = มอบและเพิกถอนบทบาท
action-read-audit = อ่านบันทึกการตรวจสอบ
action-read-metrics = อ่านค่าวัดการทำงานของโปรแกรม
state-draft = ฉบับร่าง
state-submitted = ส่งให้พิจารณาแล้ว
state-returned = ส่งคืนแล้ว
state-accepted = เห็นชอบแล้ว
state-published = เผยแพร่แล้ว
state-shared = แบ่งปันกับบางประเทศ
state-withdrawn = ถอนการเผยแพร่แล้ว
state-hub = ศูนย์ความรู้เอง
step-submit = ส่งให้พิจารณา
step-return = ส่งคืน
step-accept = เห็นชอบ
step-publish = เผยแพร่
step-withdraw = ถอนการเผยแพร่

## The audit trail

audit-title = บันทึกการตรวจสอบ
audit-text = การเปลี่ยนแปลงทุกครั้งและการเปิดเผยสิ่งที่ไม่เป็นสาธารณะทุกครั้ง เรียงจากใหม่สุด แต่ละบรรทัดมีลายนิ้วมือดิจิทัลของบรรทัดก่อนหน้า จึงตรวจพบได้หากมีบรรทัดใดถูกแก้ไขหรือถูกลบ
audit-number = บรรทัด
audit-at = เวลา (UTC)
audit-who = ใคร
audit-whence = จากที่ใด
audit-what = ทำอะไร
audit-object = กับสิ่งใด
audit-before = ก่อน
audit-after = หลัง
audit-filter = แสดง
audit-verify = ตรวจสอบบันทึกทั้งหมด
audit-none = ไม่มีบรรทัดที่ตรงกัน
audit-older = บรรทัดที่เก่ากว่า
audit-csv = ในรูปแบบตาราง (CSV)
# $count lines were read; $head is a fingerprint.
audit-sound = ทั้ง { $count } บรรทัดตรงตามที่บันทึกไว้ บรรทัดสุดท้ายมีลายนิ้วมือดิจิทัล { $head }
audit-unsound = บันทึกการตรวจสอบไม่ตรงตามที่บันทึกไว้
audit-fault-altered = บรรทัดที่ { $number } ไม่ตรงตามที่บันทึกไว้
audit-fault-removed = บรรทัดที่ { $number } หายไป
audit-fault-inserted = บรรทัดที่ { $number } ถูกแทรกระหว่างสองบรรทัดภายหลังการบันทึก
audit-fault-unchained = บรรทัดที่ { $number } ไม่ต่อเนื่องจากบรรทัดก่อนหน้า
audit-fault-cut = บันทึกจบที่บรรทัดที่ { $found } แต่ควรจบที่บรรทัดที่ { $number }
audit-fault-not-as-noted = บรรทัดที่ { $number } มีลายนิ้วมือดิจิทัลต่างจากที่จดไว้ก่อนหน้านี้

## Why something was refused

refusal-credentials = ที่อยู่อีเมล รหัสผ่าน หรือรหัสไม่ถูกต้อง
refusal-throttled = ลองหลายครั้งเกินไป โปรดรอ { $seconds } วินาทีแล้วลองใหม่
refusal-password-short = รหัสผ่านมี { $found } อักขระ ต้องมีอย่างน้อย { $least } อักขระ
refusal-password-long = รหัสผ่านมี { $found } อักขระ ต้องไม่เกิน { $most } อักขระ
refusal-password-guessable = โปรแกรมเดารหัสผ่านนี้ได้เร็ว โปรดใช้คำที่ไม่เกี่ยวข้องกัน
refusal-link = ลิงก์นี้ใช้ไปแล้ว เก่าเกินไป หรือไม่เคยออกให้ โปรดขอลิงก์ใหม่จากผู้ดูแลระบบของศูนย์ความรู้
# $field is the name of a form's field, $found what was typed, $expected in English.
refusal-field = “{ $field }” มีค่าเป็น “{ $found }” ค่าที่ใช้ได้: { $expected }
refusal-taken = มีบัญชีผู้ใช้สำหรับ { $email } อยู่แล้ว
refusal-unknown = ที่นี่ยังไม่ได้เปิดบัญชีผู้ใช้สำหรับ { $email }
refusal-unverified = บริการเข้าสู่ระบบยังไม่ได้ยืนยันว่าที่อยู่อีเมลนี้เป็นของคุณ และก่อนหน้านี้ไม่มีบัญชีใดที่นี่เข้าสู่ระบบผ่านบริการนี้
refusal-last-operator = หากทำเช่นนี้ ศูนย์ความรู้ไม่เหลือผู้ดูแลระบบ
refusal-stale = รายการนี้เปลี่ยนแปลงหลังจากที่คุณเปิด โปรดดูรายการอีกครั้ง
refusal-step = รายการนี้อยู่ในสถานะอื่น: { $found }
refusal-provider = บริการเข้าสู่ระบบไม่ได้ยืนยันตัวตนของคุณ โปรดลองใหม่
error-forbidden-title = คุณไม่มีสิทธิ์ทำสิ่งนี้
error-forbidden-text = บทบาทของคุณไม่รวมถึงสิ่งนี้ หน้าเรื่องบทบาทบอกว่าใครทำอะไรได้
error-sign-in-title = โปรดเข้าสู่ระบบก่อน
error-sign-in-text = หน้านี้สำหรับผู้ที่มีบัญชีผู้ใช้เท่านั้น
error-form-title = แบบฟอร์มไม่ได้ส่งจากศูนย์ความรู้นี้
error-form-text = แบบฟอร์มเก่าเกินไปหรือส่งมาจากเว็บไซต์อื่น โปรดเปิดหน้านี้อีกครั้งแล้วทำซ้ำ
error-conflict-title = มีการเปลี่ยนแปลงในระหว่างนี้
error-away-title = ฐานข้อมูลไม่ตอบ
error-away-text = สิ่งที่คุณส่งไม่ได้รับการบันทึก โปรดลองใหม่ในอีก 1 นาที
error-unsure-text = ฐานข้อมูลหยุดตอบก่อนที่จะยืนยันว่าสิ่งที่คุณส่งได้รับการบันทึกหรือไม่ โปรดตรวจดูว่ามีอยู่แล้วหรือไม่ก่อนส่งอีกครั้ง

## Methods: their list, their pages, and what is wrong with what they are given

# A list of published methods that the hub computes by; also in the menu.
methods-title = วิธีการ
methods-text = ศูนย์คำนวณอะไรได้ และตามกฎของใคร แต่ละวิธีเป็นไปตามเอกสารเผยแพร่ที่ระบุไว้ และให้ผลเดียวกันจากตัวเลขเดียวกัน ทั้งในหน้านี้ ในบรรทัดคำสั่ง และสำหรับโปรแกรม
# Heading of a list of questions that an example of a method answers.
methods-questions = คำถามที่มีคำตอบ
home-methods = วิธีการทั้งหมด
family-air = อากาศ
family-water = น้ำ
family-hydrology = แม่น้ำและฝน
family-freshwater-health = สุขภาพน้ำจืด
family-sdg = เป้าหมายการพัฒนาที่ยั่งยืน
family-risk = ความเสี่ยงและทางเลือก
method-answer = ผลลัพธ์
method-warning = หมายเหตุ:
method-as-table = เป็นตาราง
method-data-source = ข้อมูล
method-made-by = คำนวณด้วย
method-download-json = ดาวน์โหลดพร้อมข้อมูลนำเข้าทั้งหมด (JSON)
method-try = ลองใช้
method-refused = คำนวณไม่ได้
method-optional = (เว้นว่างได้)
method-table-hint = หนึ่งแถวต่อบรรทัด คั่นด้วยจุลภาค บรรทัดแรกเป็นชื่อคอลัมน์:
method-file = หรือไฟล์
method-file-hint = CSV, JSON หรือ Excel (.xlsx) ไม่เกิน 2 MB สิ่งที่พิมพ์ด้านบนใช้แทนค่าในไฟล์
method-compute = คำนวณ
method-compute-json = คำนวณและดาวน์โหลด (JSON)
method-formula = สูตร
method-inputs = สิ่งที่ต้องใช้
method-outputs = สิ่งที่ได้
method-limits = กรณีที่ใช้ไม่ได้
method-sources = แหล่งเผยแพร่
method-edition = ฉบับ
method-as-json = บัตรนี้เป็น JSON
column-time = เวลา
value-missing = ไม่มีค่า
value-count = ค่าที่ใส่ { $count } ค่า
# Between which numbers a value must be; the unit stands with the last number.
range-between = { $least } ถึง { $most }
range-least = { $least } ขึ้นไป
range-most = { $most } ลงมา
range-any = ตัวเลข
range-any-unit = ตัวเลข หน่วย { $unit }
# What is wrong with a value that a method was given. $place names the input, row or column.
fault-found = { $place } คือ “{ $found }” ค่าที่ใช้ได้: { $expected }
fault-missing = ขาด { $input }
fault-unknown = ไม่มีข้อมูลนำเข้า “{ $input }” ค่าที่ใช้ได้: หนึ่งใน { $words }
fault-form = { $input } มีรูปแบบอื่น ค่าที่ใช้ได้: { $expected }
fault-no-column = { $input } ไม่มีคอลัมน์ “{ $column }”
fault-unknown-column = { $input } มีคอลัมน์ “{ $column }” ที่ไม่รู้จัก ค่าที่ใช้ได้: หนึ่งใน { $words }
fault-empty = { $place } ว่างเปล่า
fault-too-few = { $input } มี { $found } ค่า ต้องมีอย่างน้อย { $least }
fault-too-many = { $input } มี { $found } ค่า ได้ไม่เกิน { $most }
fault-none-of = ไม่มีรายการใดให้มา: { $inputs } ต้องมีอย่างน้อยหนึ่ง
fault-not-converged = ไม่พบคำตอบใน { $iterations } ขั้นตอน
fault-cancelled = ใช้เวลานานกว่าที่หน้ารอได้ โปรดใช้ส่วนต่อประสานสำหรับโปรแกรมหรือบรรทัดคำสั่ง
place-row = { $input } แถวที่ { $row }
place-cell = { $input } คอลัมน์ “{ $column }” แถวที่ { $row }
place-line = บรรทัด { $line } คอลัมน์ “{ $column }”
place-file = { $file }: { $reason }
unread-json = บรรทัด { $line } อักขระ { $character }: ไม่ใช่ JSON ({ $reason })
unread-not-an-object = ต้องเป็นออบเจ็กต์ที่มีข้อมูลนำเข้าตามชื่อ พบ: { $found }
unread-twice-in-time = { $input }: เวลา { $time } มีสองครั้ง
unread-not-utf8 = ไบต์ที่ { $byte }: ไม่ใช่ข้อความ UTF-8
unread-csv = บรรทัด { $line }: { $reason }
unread-one-row = ต้องมีค่าหนึ่งแถว พบ: { $found }
unread-no-time = ต้องมีคอลัมน์ “time” พบ: { $found }
# What a value should look like, within sentences.
form-number = ตัวเลข
form-word = คำ
form-words = คำ
form-date = วันที่ เช่น 2026-01-31
form-series = ค่าตามเวลา
form-table = ตาราง
form-time = เวลา เช่น 2024-01-31T13:00
form-time-and-value = ออบเจ็กต์ที่มี time และ value
form-number-or-null = ตัวเลขหรือ null
form-row = ออบเจ็กต์ที่มีคอลัมน์ตามชื่อ
form-known-columns = คอลัมน์ที่วิธีการรู้จัก
form-nothing = ไม่มีอะไร
form-truth = true หรือ false
form-list = รายการ
form-object = ออบเจ็กต์
form-sheet = แผ่นงานที่แถวแรกเป็นชื่อ
form-file = ไฟล์ .csv, .json หรือ .xlsx
method-uncertain = ตัวเลขแน่นอนแค่ไหน
method-uncertain-text = พิมพ์ส่วนเบี่ยงเบนมาตรฐาน แล้วคำตอบจะบอกว่าอาจคลาดเคลื่อนเท่าใด โดยสุ่มข้อมูลนำเข้า 2,000 ครั้งจากการแจกแจงปกติ (JCGM 101:2008)
spread-title = คำตอบแน่นอนแค่ไหน
spread-how = สุ่มข้อมูลนำเข้า { $draws } ครั้ง ค่าเริ่ม { $seed }
spread-of = ตัวเลข
spread-mean = ค่าเฉลี่ย
spread-deviation = ส่วนเบี่ยงเบนมาตรฐาน
spread-from = 95 % ตั้งแต่
spread-to = 95 % ถึง
method-save = คำนวณและเก็บเป็นร่าง
method-save-title = ชื่อบันทึก
method-download-crate = ดาวน์โหลดเป็นวัตถุวิจัย (RO-Crate)
field-result = ผลลัพธ์
rows-more = อีก { $count } แถวมีในไฟล์เท่านั้น

goals-title = หกประเทศเคียงกัน
goals-text = จีน เมียนมา ลาว ไทย กัมพูชา และเวียดนาม อยู่ตรงไหนในแต่ละตัวชี้วัดของเป้าหมายการพัฒนาที่ยั่งยืน ทุกค่าให้คะแนนตามขอบเขตของรายงานปี 2021
goals-read = ช่องหนึ่งมีค่าล่าสุด ด้านล่างคือคะแนน 0 ถึง 100 แนวโน้มตั้งแต่ปี 2015 และปี สี่เหลี่ยมเล็กสีเขียวเมื่อบรรลุเป้าหมาย เหลืองและส้มระหว่างทาง แดงเมื่อยังไกล
goals-no-index = นี่คือ 20 จาก 92 ตัวชี้วัดของรายงาน จึงไม่คำนวณดัชนี ถ้าขาดเกินหนึ่งในห้าจะทำให้เข้าใจผิด
goals-indicator = ตัวชี้วัด
goals-country = ประเทศ
goals-no-value = ไม่มีค่า
goals-value = ค่าล่าสุด
goals-year = ปี
goals-score = คะแนน
goals-colour = สี
goals-trend = แนวโน้ม
goals-change = การเปลี่ยนคะแนนต่อปี
goals-needed = การเปลี่ยนที่ต้องการต่อปี
goals-all = ค่าทั้งหมดรายปี
goals-thresholds = เขียวตั้งแต่ { $green } แดงเกิน { $red } หน่วย { $unit }
goals-csv = ค่าทั้งหมดเป็น CSV
goals-series = ชุดข้อมูลของธนาคารโลก
goals-rules = คำนวณตาม
goals-link = หกประเทศเคียงกัน ทีละตัวชี้วัด

expectation-year = ปี เช่น 2026
expectation-reference = การประเมินที่ศูนย์เก็บไว้และข้อมูลเข้าหรือออกหนึ่งรายการ เป็น record:ID#NAME
method-reference-hint = แทนค่า: record:ID#NAME ใช้ข้อมูลเข้าหรือออกของการประเมินที่ศูนย์เก็บไว้
relation-derived-from = คำนวณจาก
relation-derived = คำนวณจากรายการนี้

basins-title = สุขภาพน้ำจืดของลุ่มน้ำ
basins-text = น้ำจืดของลุ่มน้ำในภูมิภาคมีสุขภาพเพียงใด: สิ่งที่นักวิทยาศาสตร์เผยแพร่และการประเมินที่ศูนย์เก็บไว้ ตามดัชนีสุขภาพน้ำจืด
basins-components = สามองค์ประกอบ 0 ถึง 100 อยู่เคียงกันและไม่รวมกัน: ระบบนิเวศสมบูรณ์เพียงใด ให้อะไรแก่ผู้คน และบริหารดีเพียงใด
basins-method = ประเมินลุ่มน้ำ
basins-newest = ผลล่าสุด
basins-missing = ไม่มีข้อมูล
basins-place = สิ่งอื่นที่ศูนย์มีเกี่ยวกับลุ่มน้ำนี้
method-save-basin = ลุ่มน้ำ
basins-link = สุขภาพน้ำจืดของลุ่มน้ำ บนแผนที่

fault-lacking = { $place } ไม่มีสิ่งที่ต้องการ ค่าที่ใช้ได้: { $expected }
fault-not-finite = { $output } เกินกว่าที่ตัวเลขบอกได้ โปรดป้อนค่าขนาดปกติ
form-each-column-once = แต่ละคอลัมน์ครั้งเดียว
range-above-zero = มากกว่า 0{ $unit }

changes-title = การเปลี่ยนแปลงและฉบับ
changes-text = กรอบความร่วมมือเปลี่ยนได้ก็ต่อเมื่อทั้งหกประเทศเห็นชอบ ข้อเสนอ คำตอบ และฉบับก่อนหน้าทั้งหมดอยู่ที่นี่ให้ทุกคนอ่าน การนิ่งเฉยไม่ใช่การเห็นชอบ และการคัดค้านเพียงครั้งเดียวทำให้ข้อเสนอสิ้นสุด
changes-waiting = { $count ->
   *[other] มี { $count } ข้อเสนอรอคำตอบของคุณ
}
changes-proposals = ข้อเสนอ
changes-none = ยังไม่มีข้อเสนอ ผู้ที่พูดแทนประเทศหนึ่งสามารถเสนอการเปลี่ยนแปลงด้านล่างหลังจากเข้าสู่ระบบ
changes-about = เกี่ยวกับอะไร
changes-by = เสนอโดย
changes-standing = สถานะ
changes-agreed-n = เห็นชอบ
changes-your-turn = รอคำตอบของคุณ
n-of-six = { $n } จาก { $six }
versions-title = ฉบับ
version-name = ฉบับ
version-number = ฉบับที่ { $number }
version-since = มีผลตั้งแต่
version-adopted = ตามที่หกประเทศรับรอง
version-in-force = มีผลบังคับใช้
version-replaced = ถูกแทนที่แล้ว
version-by-change = การเปลี่ยนแปลง
version-until = ฉบับนี้มีผลถึง { $day }
propose-title = เสนอการเปลี่ยนแปลง
propose-wish = สิ่งที่ควรเกิดขึ้น
propose-language = ภาษาของข้อความที่คุณแก้
propose-next = ต่อไป
propose-text = อีกห้าประเทศเห็นข้อเสนอของคุณทันที ข้อเสนอมีผลก็ต่อเมื่อทั้งหกประเทศเห็นชอบ รวมทั้งประเทศของคุณ: โปรดตอบด้วย
propose-for = สำหรับประเทศใด
propose-days = 1 ถึง 366 วันนับจากวันนี้ หากเว้นว่างไว้คือ 30 วัน
propose-button = เสนอ
wish-amend = แก้สิ่งที่ระบุไว้
wish-add = เพิ่มกิจกรรมในแผนปฏิบัติการนี้
wish-remove = นำกิจกรรมนี้ออก
act-amend = การแก้ไข
act-add = กิจกรรมใหม่
act-remove = นำออก
change-difference = สิ่งที่จะเปลี่ยน
change-part = ส่วน
change-before = ก่อน
change-after = หลัง
change-answers = หกประเทศ
change-answer = คำตอบ
change-day = วันที่
change-history = คำตอบก่อนหน้า
change-your-answer = คำตอบของคุณ
change-reason-note = การคัดค้านต้องมีเหตุผล ซึ่งทุกคนเห็นได้ คุณตอบใหม่ได้จนกว่าข้อเสนอจะมีผลตัดสิน
change-answer-button = ตอบ
change-take-back = ถอนข้อเสนอ
position-agree = เห็นชอบ
position-object = คัดค้าน
position-abstain = งดออกเสียง
position-none = ยังไม่ตอบ
position-nobody = ยังไม่ตอบ ที่นี่ยังไม่มีผู้พูดแทนประเทศนี้
standing-open = เปิดอยู่: รอคำตอบ
standing-agreed = ทั้งหกประเทศเห็นชอบ มีผลตั้งแต่ { $day }
standing-objected = { $country }คัดค้านเมื่อ { $day }
standing-lapsed = ทั้งหกประเทศไม่ได้เห็นชอบภายใน { $day }
standing-taken-back = ถอนเมื่อ { $day }
standing-overtaken = ถูกแทนที่โดยการเปลี่ยนแปลงอื่นเมื่อ { $day }
action-propose = เสนอการเปลี่ยนแปลงกรอบความร่วมมือ
action-answer = ตอบข้อเสนอในนามประเทศของตน
state-register = ทะเบียน เฉพาะประเทศของตน
field-reason = เหตุผล
field-answer-by = ตอบภายใน
field-part-code = รหัส
field-part-title = ชื่อ
field-part-schedule = กำหนดการ
field-part-start = เริ่ม
field-part-end = สิ้นสุด
refusal-consensus = สิ่งนี้เป็นส่วนหนึ่งของกรอบความร่วมมือ สิ่งที่ตกลงกันแล้วเปลี่ยนได้ก็ต่อเมื่อทั้งหกประเทศเห็นชอบ: โปรดเสนอการเปลี่ยนแปลง
refusal-no-change = ข้อเสนอไม่ได้เปลี่ยนอะไร โปรดเขียนสิ่งที่ควรต่างไป
refusal-decided = ข้อเสนอนี้ตัดสินแล้ว

outcomes-title = สิ่งที่สัญญา สิ่งที่ทำแล้ว
outcomes-promised = สำหรับ 2023 ถึง 2027 จีน เมียนมา ลาว ไทย กัมพูชา และเวียดนามสัญญาไว้ { $activities } กิจกรรม ใน { $actions } แผนปฏิบัติการ ของ { $areas } สาขาสำคัญ
outcomes-text = ด้านล่างคือทุกสิ่งที่บันทึกไว้ที่นี่ ตัวเลขทุกตัวเปิดไปยังรายการที่รวมกันเป็นตัวเลขนั้น ไม่มีการประมาณ และสิ่งที่ไม่มีใครบันทึกจะไม่ถูกนับ
outcomes-participants = ผู้เข้าร่วมที่บันทึกนับได้
outcomes-started = กิจกรรมของปี 2023–2027 ที่มีบันทึก
outcomes-areas = ตามสาขาสำคัญ
outcomes-area = สาขาสำคัญ
outcomes-activities = กิจกรรมที่สัญญา
outcomes-areas-note = สิ่งที่อยู่ในสองสาขานับในทั้งสอง ดังนั้นผลรวมของคอลัมน์จึงไม่เท่ากับตัวเลขด้านบน
outcomes-timeline = รายปี 2016–2027
outcomes-timeline-what = รายการที่บันทึก ตามปีที่เริ่ม
outcomes-all-lines = รายการทั้งหมด
outcomes-csv = ดาวน์โหลด CSV
outcomes-sites = สถานที่สาธิต
outcomes-money = เงิน เป็นดอลลาร์สหรัฐ
outcomes-no-money = ยังไม่มีการบันทึกเงิน
outcomes-money-countries = ตามประเทศที่บันทึก
outcomes-without-rate = { $count ->
    [0] ทุกจำนวนมีอัตราแลกเปลี่ยน
   *[other] { $count } จำนวนไม่มีอัตราและไม่อยู่ในผลรวม
}
outcomes-stories = เรื่องจากพื้นที่
outcomes-published = ตามที่เผยแพร่ที่อื่น
outcomes-published-text = ตัวเลขเหล่านี้อยู่ในเอกสารของความร่วมมือ ซึ่งไม่ได้ระบุรายการที่นับ ตัวเลขด้านบนคือสิ่งที่ศูนย์นี้แสดงได้ทีละรายการ
outcomes-figure = ตัวเลข
outcomes-stated = ที่ระบุ
lines-title = รายการเบื้องหลังตัวเลข
lines-count = { $count ->
    [0] ไม่มีบันทึก
   *[other] { $count } รายการ
}
lines-since = { $year } หรือหลังจากนั้น
lines-sum = รวม
log-title = รายการในบันทึกกิจกรรม
log-new = บันทึกสิ่งที่ทำแล้ว
log-new-text = รายการหนึ่งบอกสิ่งที่ทำเสร็จแล้ว ทุกคนเห็นทันที แก้ไขภายหลังไม่ได้ ทำได้เพียงขีดออกพร้อมเหตุผล แล้วบันทึกใหม่
log-country = บันทึกสำหรับ
log-evidence-note = รหัสของระเบียนสาธารณะที่แสดงสิ่งนี้ ตามที่อยู่ของระเบียน เว้นว่างได้
log-money-note = จำนวนเช่น 12500 หรือ 12500.50 หากไม่มีอัตรา จำนวนในสกุลเงินอื่นจะไม่รวมในผลรวม จำนวนอื่นให้บันทึกเป็นรายการอื่น
log-enter = บันทึก
log-struck = รายการนี้ถูกขีดออกและไม่นับอีกต่อไป
log-strike = ขีดรายการนี้ออก
log-strike-note = รายการและเหตุผลของคุณยังคงอยู่ให้ทุกคนอ่าน
sort-of-line-event = เหตุการณ์
sort-of-line-demonstration = การสาธิต
sort-of-line-research = ผลงานวิจัย
sort-of-line-entry = รายการในบันทึก
flow-commitment = ผูกพัน
flow-disbursement = จ่ายแล้ว
flow-in-kind = เป็นสิ่งของ
funding-cooperation-fund = กองทุนความร่วมมือแม่โขง-ล้านช้าง
funding-chinese-government = รัฐบาลจีน
funding-international = องค์การระหว่างประเทศ หุ้นส่วน และประเทศที่สาม
funding-regional = องค์กรระดับชาติและภูมิภาคอื่น
funding-private = ภาคเอกชน
funding-countries = ประเทศแม่โขง-ล้านช้าง
sector-government = รัฐบาล
sector-international = องค์การระหว่างประเทศ
sector-non-governmental = องค์กรพัฒนาเอกชน
sector-private = บริษัทและธนาคาร
sector-research = วิจัยและการศึกษา
sector-community = ชุมชน
field-log-activity = กิจกรรมของกรอบความร่วมมือ
field-what-was-done = สิ่งที่ทำแล้ว
field-day-done = เมื่อใด
field-evidence = หลักฐาน
field-participants = ผู้เข้าร่วม
field-women = ผู้หญิงและเด็กหญิง
field-men = ผู้ชายและเด็กชาย
field-youth = อายุ 15 ถึง 24 ปี
field-from-country = ผู้เข้าร่วมตามประเทศ
field-from-sector = ผู้เข้าร่วมตามภาคส่วน
field-flow = เงินเป็นอย่างไร
field-funding = แหล่งเงิน
field-amount = จำนวน
field-currency = สกุลเงิน
field-rate = ดอลลาร์สหรัฐต่อหนึ่งหน่วย
field-rate-on = วันที่ของอัตรา
field-rate-source = ผู้เผยแพร่อัตรา
field-money = จำนวนเงิน
parts-gender = หญิงและชาย
parts-youth = เยาวชน
parts-countries = ประเทศต่าง ๆ
parts-sectors = ภาคส่วนต่าง ๆ
refusal-rate = อัตราคือ “{ $found }” ควรเป็นตัวเลขมากกว่าศูนย์ และระบุผู้เผยแพร่
refusal-parts = มีผู้เข้าร่วม { $total } คน แต่{ $part }รวมเป็น { $found }
action-log = บันทึกสิ่งที่ทำแล้ว สำหรับประเทศหนึ่ง
outcomes-undated = ไม่ระบุปี
outcomes-calendar = เหตุการณ์เป็นไฟล์ปฏิทิน
outcomes-under = ภายใต้กรอบความร่วมมือ ตั้งแต่ 2023
outcomes-zero = สิ่งที่ไม่มีใครบันทึกจะไม่ถูกนับ ศูนย์หมายความว่าไม่มีบันทึกที่นี่ ไม่ใช่ว่าไม่ได้ทำอะไร
outcomes-before = ก่อนหน้านั้น 2016–2022
outcomes-column-started = ในจำนวนนี้มีบันทึกตั้งแต่ พ.ศ. 2566 (2023)
outcomes-column-since = รายการตั้งแต่ พ.ศ. 2566 (2023)
outcomes-column-before = รายการ พ.ศ. 2559–2565 (2016–2022)
lines-until = { $year } หรือก่อนหน้านั้น
log-activity-gone = ถูกนำออกจากกรอบความร่วมมือแล้ว
log-evidence-gone = ไม่เป็นสาธารณะแล้ว
field-country = ประเทศ
field-wish = สิ่งที่ควรเกิดขึ้น
field-position = คำตอบ
field-language-of-agreed = ภาษาของสิ่งที่ตกลงกัน
lines-activities = { $count ->
    [0] ไม่มีรายการใดเป็นของกิจกรรมในกรอบความร่วมมือ
   *[other] เป็นของ { $count } กิจกรรมในกรอบความร่วมมือ
}
results-title = ผลลัพธ์
results-text = ตัวชี้วัดแต่ละตัวมีค่าเริ่มต้น ค่าที่ต้องบรรลุภายในปีหนึ่ง และค่าที่วัดได้ตั้งแต่นั้นมา ทั้งหมดป้อนโดยประเทศต่าง ๆ และแต่ละค่าบอกว่าเผยแพร่ที่ใด
results-lead = ดัชนีของกรอบความร่วมมือคือ { $value } จาก 100 อาจอยู่ที่ใดก็ได้ระหว่าง { $low } ถึง { $high } ขึ้นอยู่กับสิ่งที่ยังไม่ทราบ
results-nothing = ยังไม่มีค่าที่วัดได้ในบันทึก ดัชนีของกรอบความร่วมมือจึงอาจอยู่ที่ใดก็ได้ตั้งแต่ 0 ถึง 100
results-new = ป้อนตัวชี้วัด
results-new-text = ตัวชี้วัดเป็นของการดำเนินการหนึ่งในกรอบความร่วมมือ ค่ายิ่งน้อยยิ่งดีเมื่อเป้าหมายต่ำกว่าค่าฐาน ตัวชี้วัดจะคงอยู่ในทะเบียน สิ่งที่ป้อนผิดจะถูกขีดออกพร้อมเหตุผลแล้วป้อนใหม่
results-indicators = ตัวชี้วัด
results-none = เอกสารก่อตั้งไม่ได้ให้ตัวชี้วัดที่มีค่าฐานและเป้าหมาย และยังไม่มีประเทศใดป้อน ผู้ประสานงานป้อนได้ที่นี่
results-newest = ค่าล่าสุด
results-class = ความก้าวหน้า
results-struck = ขีดออกแล้ว
results-csv = ตัวชี้วัดและค่าทั้งหมดเป็น CSV
results-index = ดัชนีของกรอบความร่วมมือ
results-index-text = ตัวชี้วัดแต่ละตัวได้ 0 คะแนนที่ค่าฐาน และ 100 ที่เป้าหมาย ตัวชี้วัดรวมเป็นการดำเนินการ การดำเนินการรวมเป็นสาขา สาขารวมเป็นทั้งหมด ด้วยค่าเฉลี่ยถ่วงน้ำหนัก สาขามีน้ำหนักเท่ากัน การดำเนินการในสาขาเดียวกันก็เท่ากัน สิ่งที่ขาดไม่นับเป็นศูนย์ แต่ไม่เข้าค่าเฉลี่ยและทำให้ช่วงกว้างขึ้นตามค่าทั้งหมดที่เป็นไปได้
results-picture = คะแนน 0 ถึง 100: แถบคือช่วงที่เป็นไปได้ เครื่องหมายคือค่าเฉลี่ยของสิ่งที่ทราบ
results-terms = ทุกพจน์ของดัชนี
results-term = พจน์
results-part = ส่วนของพจน์ด้านบน
results-points = คะแนน
results-between = อาจเป็น
results-contribution = เพิ่มให้พจน์ด้านบน
results-known = ตัวชี้วัดที่ทราบ
results-source = คะแนนและค่าเฉลี่ยตาม OECD และ JRC (2008), Handbook on Constructing Composite Indicators ส่วนช่วงเป็นส่วนที่เราเพิ่มเอง สำหรับโปรแกรม:
results-whole = กรอบความร่วมมือทั้งหมด
results-interval = { $low }–{ $high }
results-value = { $value } ใน { $year }
n-of-n = { $n } จาก { $all }
results-indicator = ตัวชี้วัด
results-action-gone = การดำเนินการของตัวชี้วัดนี้ไม่อยู่ในกรอบความร่วมมือแล้ว จึงไม่เป็นพจน์ของดัชนี
results-measured = ค่าฐานและค่าที่วัดได้ตั้งแต่นั้นมา
results-values = ค่า
results-no-values = ยังไม่มีการวัดตั้งแต่ค่าฐาน หรือยังไม่มีใครป้อน
results-parts = ในจำนวนนี้
results-counts = นับ
results-counts-yes = ใช่
results-counts-no = ไม่: นับค่าที่ป้อนทีหลังของปีเดียวกัน
results-measure = ป้อนค่า
results-by-country = ค่าของแต่ละประเทศ
results-strike = ขีดตัวชี้วัดนี้ออก
progress-title = ได้ระดับมาอย่างไร
progress-text = เทียบอัตราการเติบโตต่อปีตั้งแต่ค่าฐานกับอัตราที่จะนำไปถึงเป้าหมายในปีที่กำหนด: มากตั้งแต่ 95 % ปานกลางตั้งแต่ 60 % จำกัดตั้งแต่ 0 % ต่ำกว่านั้นคือถดถอย (Open SDG ตาม Eurostat)
progress-from-zero = ค่าฐานหรือเป้าหมายเป็น 0 ไม่อาจคำนวณการเติบโตจากศูนย์ได้ จึงใช้ 0.001 ตามเอกสารต้นฉบับ การเติบโตจึงมากเสมอ
progress-term-base = ค่าฐาน
progress-term-newest = ค่าล่าสุด
progress-term-elapsed = เวลาที่ผ่านไประหว่างค่าฐานกับเป้าหมาย
progress-term-observed = การเติบโตต่อปีที่สังเกตได้
progress-term-required = การเติบโตต่อปีที่จำเป็น
progress-term-measure = ที่สังเกตได้ต่อที่จำเป็น
progress-term-bounds = มาก · ปานกลาง · จำกัด ตั้งแต่
progress-term-score = คะแนน -5 ถึง 5
progress-deterioration = ถดถอย: เคลื่อนไปผิดทาง
progress-limited = ก้าวหน้าจำกัด: ถูกทางแต่ช้าเกินไป
progress-moderate = ก้าวหน้าปานกลาง: ถูกทางแต่ไม่เร็วพอสำหรับเป้าหมาย
progress-substantial = ก้าวหน้ามาก: กำลังไปสู่เป้าหมาย
progress-target-achieved = บรรลุเป้าหมายแล้ว
progress-none = ยังไม่มีระดับ
no-progress-too-few = ระดับต้องมีค่าของปีหลังค่าฐาน
no-progress-signs = ไม่อาจคำนวณการเติบโตระหว่างค่าต่ำกว่าศูนย์กับค่าสูงกว่าศูนย์ได้
no-progress-target = ค่าฐานกับเป้าหมายอยู่คนละฝั่งของศูนย์ จึงคำนวณการเติบโตไม่ได้
no-progress-number = ตัวเลขเหล่านี้คำนวณการเติบโตไม่ได้
field-framework-action = การดำเนินการของกรอบความร่วมมือ
field-indicator-title = ตัวชี้วัด
field-unit = หน่วย
field-method = วัดอย่างไร
field-indicator-source = ที่เผยแพร่ค่าฐานและเป้าหมาย
field-baseline-year = ปีของค่าฐาน
field-baseline = ค่าฐาน
field-target-year = ปีของเป้าหมาย
field-target = เป้าหมาย
field-weight = น้ำหนัก
field-value-year = ปีของค่า
field-value = ค่า
field-value-source = ใครเผยแพร่ค่านี้ และที่ใด
field-value-women = ค่าของผู้หญิงและเด็กหญิง
field-value-men = ค่าของผู้ชายและเด็กชาย
refusal-struck = รายการนี้ถูกขีดออกแล้ว
outcomes-embed = แสดงตัวเลขเหล่านี้ในหน้าเว็บของคุณ
outcomes-embed-text = กรอบนี้แสดงตัวเลขเดียวกันที่ใหม่ที่สุดเสมอ โดยไม่มีคุกกี้และสคริปต์
action-score = ประเมินกิจกรรมในฐานะผู้ทบทวนอิสระ
action-moderate = อนุญาตหรือไม่อนุญาตความคิดเห็นของสาธารณะ
reviews-title = การทบทวน
reviews-text = ในการทบทวนแต่ละรอบ ประเทศต่าง ๆ บอกว่ากิจกรรมของตนเป็นอย่างไร ผู้ทบทวนอิสระตรวจดู และทุกคนแสดงความคิดเห็นได้ ทั้งสามฝ่ายแสดงเคียงกัน
reviews-none = ยังไม่มีการเปิดรอบใด ผู้ประสานงานเปิดได้ที่นี่
review-open = เปิดอยู่
review-closed = ปิดแล้ว
review-closed-on = ปิดเมื่อ { $day }
review-name = { $kind } { $year }
round-kind-annual = การทบทวนประจำปี
round-kind-mid-term = การทบทวนกลางวาระ
round-kind-final = การทบทวนสุดท้าย
review-new = เปิดรอบ
review-new-text = สาธารณะแสดงความคิดเห็นได้ถึงวันหนึ่ง ประเทศและผู้ทบทวนป้อนสิ่งที่พบได้ถึงอีกวันหนึ่ง ปิดรอบได้เมื่อทุกความคิดเห็นได้รับคำตอบ
field-round-kind = ประเภทการทบทวน
field-round-year = ปีที่ทบทวน
field-round-opens = วันแรก
field-comments-until = วันสุดท้ายสำหรับความคิดเห็นของสาธารณะ
field-round-until = วันสุดท้ายสำหรับประเทศและผู้ทบทวน
report-title = รายงานการประเมิน
review-eyes = ทำแล้วเท่าใด ร้อยละ
review-eyes-text = สามฝ่ายมองแต่ละกิจกรรม: ผู้รับผิดชอบ ผู้ทบทวนอิสระ และสาธารณะ ตัวเลขแต่ละตัวคือค่ามัธยฐาน เมื่อมีหลายคน ในวงเล็บคือค่าน้อยสุดและมากสุดหากต่างกัน แล้วตามด้วยจำนวนผู้บอก: 40 (20–60; 2) ไม่มีการเฉลี่ยกัน: เมื่อต่างกันตั้งแต่ 20 คะแนนขึ้นไปจะระบุไว้
review-responsible = ผู้รับผิดชอบ
review-reviewers = ผู้ทบทวนอิสระ
review-public = สาธารณะ
review-distance = ต่างกัน
review-disagree = เห็นต่าง
review-disagree-text = สองในสามฝ่ายต่างกันตั้งแต่ 20 คะแนนขึ้นไป ทั้งสองมุมมองยังคงอยู่
review-eye = { $median } ({ $range }; { $n })
review-eye-same = { $median } ({ $n })
review-comments = ความคิดเห็นของสาธารณะ
review-no-comments = ยังไม่มีความคิดเห็นที่เผยแพร่
review-comment = ความคิดเห็น
review-unanswered = ยังไม่ได้ตอบ
review-reply = ตอบ
field-reply = คำตอบทางการ
review-refused = ไม่เผยแพร่ { $count } ความคิดเห็น ด้วยเหตุผลว่า
review-waiting = ความคิดเห็นที่รอตรวจ
review-not-let-in = ไม่เผยแพร่:
review-let-in = เผยแพร่
review-refuse-why = เหตุผลที่ไม่เผยแพร่ ทุกคนอ่านได้
review-refuse = ไม่เผยแพร่
review-say = ความคิดเห็นของคุณ
review-say-text = ทุกคนแสดงความคิดเห็นได้ถึง { $day } ในภาษาใดก็ได้ในเจ็ดภาษา โดยไม่ต้องมีบัญชี ผู้ดูแลตรวจแต่ละความคิดเห็นก่อนเผยแพร่ และจะได้รับคำตอบทางการ ชื่อของคุณแสดงเฉพาะเมื่อคุณเขียน
review-said = เก็บความคิดเห็นของคุณแล้ว ผู้ดูแลจะตรวจก่อนเผยแพร่
review-about = เกี่ยวกับอะไร
field-comment = ความคิดเห็น
field-comment-name = ชื่อที่ต้องการให้อ้างถึง (เว้นว่างได้)
review-your-progress = คุณเห็นว่าทำแล้วเท่าใด 0–100 % (เว้นว่างได้)
review-send = ส่งความคิดเห็น
review-close = ปิดรอบ
review-close-text = หลังจากนั้นจะป้อนอะไรไม่ได้ ต้องตอบทุกความคิดเห็นก่อน สิ่งที่ผู้รับผิดชอบหรือผู้ทบทวนไม่ได้บอกจะระบุว่าขาด
review-nothing-said = ยังไม่มีการบอกอะไร
review-counts-not = ไม่นับ: ผู้เขียนพูดแทนผู้รับผิดชอบด้วย
review-assess = บอกว่าเป็นอย่างไร
field-progress = ทำแล้วเท่าใด 0–100 %
field-quality = ดีเพียงใด 1 (แย่) ถึง 5 (ดีมาก)
field-difficulty = สิ่งที่ยาก
field-next-step = ขั้นต่อไป
review-evidence-note = รหัสของระเบียนสาธารณะ คั่นด้วยช่องว่าง อย่างน้อยหนึ่งรายการเมื่อมีสิ่งที่ทำแล้ว
review-score = ป้อนคะแนนของคุณ
review-score-text = ผู้มีส่วนในกิจกรรมให้คะแนนไม่ได้ สิ่งที่ป้อนใหม่แทนที่สิ่งที่ป้อนก่อน
review-missing-own = { $count } กิจกรรมที่ผู้รับผิดชอบยังไม่ได้บอก
review-missing-scores = { $count } กิจกรรมมีคะแนนอิสระน้อยกว่าสอง
review-missing-replies = { $count } ความคิดเห็นยังไม่ได้ตอบ
review-nameless = ผู้ไม่ประสงค์ออกนาม
review-says-done = บอกว่าทำแล้ว { $progress }%
review-marks = ทำแล้ว { $progress }% คุณภาพ { $quality } จาก 5
refusal-interested = คุณมีส่วนในกิจกรรมนี้ จึงทบทวนไม่ได้
refusal-not-open = วันนี้ยังไม่รับ โปรดดูวันที่
refusal-unanswered = { $count } ความคิดเห็นรอการตรวจหรือคำตอบ
report-name = รายงานการประเมิน: { $round }
report-made-of = จัดทำจากทะเบียนของศูนย์ความรู้แม่โขง-ล้านช้าง { $n } รายการ
report-summary = สรุป
report-days = วันของรอบ
report-state = สถานะ
report-assessed = กิจกรรมที่ผู้รับผิดชอบบอกแล้ว
report-scored = กิจกรรมที่มีคะแนนอิสระตั้งแต่สอง
report-disagreeing = กิจกรรมที่สองในสามฝ่ายต่างกันตั้งแต่ 20 คะแนน
report-refused = ความคิดเห็นที่ไม่เผยแพร่
report-missing = สิ่งที่ขาด
report-bars = ทำแล้วเท่าใดตามที่ผู้รับผิดชอบบอก
report-bars-what = ร้อยละ: เครื่องหมายคือค่ามัธยฐานของประเทศ แถบคือช่วงจากน้อยสุดถึงมากสุด
report-index-source = น้ำหนักและคะแนนของแต่ละส่วน: หน้าผลลัพธ์
report-reviewer = ผู้ทบทวน { $n }
name-before = { $name }:{ " " }
report-activities = กิจกรรม
report-done = สิ่งที่สัญญาและสิ่งที่ทำ
report-made = รายงานนี้จัดทำอย่างไร
report-made-text = ตัวเลขทุกตัวคำนวณจากทะเบียนสาธารณะและระเบียนของศูนย์ ไม่มีตัวใดพิมพ์เอง ข้อมูลเดียวกันให้รายงานเดียวกันทุกไบต์ แต่ละตารางนำไปสู่ที่มาจากแถวหรือจากบรรทัดด้านล่าง ข้อมูลอยู่ที่:
report-languages = ถ้อยคำรอบข้อมูลแปลด้วยเครื่องและยังไม่ได้ตรวจ สิ่งที่ผู้คนเขียนคงไว้ในภาษาเดิม
registration-title = การลงทะเบียน
registration-none = ยังไม่เปิดรายชื่อลงทะเบียนสำหรับกิจกรรมนี้
registration-calendar = ไฟล์ปฏิทินของกิจกรรม
registration-days = ลงทะเบียนได้ตั้งแต่ { $opens } ถึง { $closes }
registration-places = ใช้ไปแล้ว { $taken } จาก { $places } ที่
registration-taken = ลงทะเบียนแล้ว { $count } คน ไม่จำกัด
registration-waiting = รอที่ { $count } คน
registration-not-yet = เปิดลงทะเบียน { $day }
registration-closed = ปิดลงทะเบียนเมื่อ { $day }
registration-full = ที่เต็มแล้ว และไม่มีรายชื่อรอ
registration-register = ลงทะเบียน
registration-text = มีรายชื่อเดียวสำหรับทุกภาษา เรียงตามลำดับที่มา เฉพาะผู้จัดกิจกรรมเท่านั้นที่อ่านสิ่งที่คุณเขียน คุณจะได้ที่อยู่ส่วนตัวสำหรับกลับมาดูหรือคืนที่
registration-from = ประเทศ
registration-elsewhere = ที่อื่น
registration-language = ภาษาที่ต้องการฟัง
registration-run = จัดการกิจกรรมนี้
registration-list = รายชื่อผู้ลงทะเบียน
registration-list-text = การเปิดรายชื่อนี้ของคุณอยู่ในบันทึกการตรวจสอบ
registration-change-places = เปลี่ยนจำนวนที่
registration-open = เปิดรายชื่อลงทะเบียน
registration-waiting-list = เก็บรายชื่อรอเมื่อที่เต็ม
field-places = จำนวนที่ (เว้นว่าง: ไม่จำกัด)
field-registration-opens = วันแรกที่ลงทะเบียน
field-registration-closes = วันสุดท้ายที่ลงทะเบียน
field-attendee-name = ชื่อ
field-attendee-organisation = องค์กร (เว้นว่างได้)
field-attendee-needs = สิ่งที่ต้องการเพื่อเข้าร่วม (เว้นว่างได้)
refusal-registered = ที่อยู่นี้อยู่ในรายชื่อแล้ว
ticket-title = ที่
ticket-confirmed = คุณมีที่แล้ว
ticket-waiting = คุณเป็นลำดับที่ { $position } ในรายชื่อรอ เมื่อมีคนคืนที่ คนแรกจะได้
ticket-cancelled = คืนที่นี้แล้ว
ticket-keep = เก็บที่อยู่นี้ไว้ เป็นทางเดียวที่จะกลับมาดูที่ของคุณ และใครมีก็คืนที่ได้
ticket-cancel-text = หากคุณคืนที่ คนแรกในรายชื่อรอจะได้ และจะไม่เก็บสิ่งที่คุณเขียน
ticket-cancel = คืนที่ของฉัน
partnership-title = ความต้องการและข้อเสนอ
partnership-text = สิ่งที่องค์กรต้องการและให้ได้: เงิน เทคโนโลยี ความเชี่ยวชาญ ข้อมูล การฝึกอบรม ศูนย์บอกว่าอะไรเข้ากันและเพราะเหตุใด ผู้ติดต่อจะบอกเมื่อทั้งสองฝ่ายตกลงเท่านั้น
partnership-none = วันนี้ไม่มีประกาศที่มีผล ผู้บันทึกของประเทศป้อนได้ที่นี่
partnership-new = ป้อนความต้องการหรือข้อเสนอ
partnership-side-need = ความต้องการ
partnership-side-offer = ข้อเสนอ
partnership-kind-money = เงิน
partnership-kind-technology = เทคโนโลยี
partnership-kind-expertise = ความเชี่ยวชาญ
partnership-kind-data = ข้อมูล
partnership-kind-training = การฝึกอบรม
partnership-unit-us-dollars = ดอลลาร์สหรัฐ
partnership-unit-person-days = คน-วัน
partnership-unit-people = คน
partnership-term-subjects = หัวข้อร่วม
partnership-term-place = สถานที่
partnership-term-capacity = กำลัง
partnership-term-language = ภาษา
partnership-term-timing = เวลา
partnership-matches = สิ่งที่เข้ากัน
partnership-no-matches = วันนี้ไม่มีสิ่งที่เข้ากัน
partnership-score = { $score } จาก 100
partnership-share = ส่วนของคะแนน
partnership-because = เพราะ
partnership-ask = ขอให้แนะนำกับอีกฝ่าย
partnership-agree = ตกลง: ทั้งสองฝ่ายเห็นกัน
partnership-decline = ปฏิเสธ
partnership-state-none = ยังไม่มีใครขอ
partnership-state-asked = ฝ่ายหนึ่งขอแล้ว อีกฝ่ายยังไม่ตอบ
partnership-state-declined = อีกฝ่ายปฏิเสธ
partnership-state-introduced = ทั้งสองฝ่ายตกลงแล้ว
partnership-contact = ผู้ติดต่อ
partnership-withdraw = ถอนประกาศนี้
partnership-withdrawn = ถอนแล้ว
partnership-anywhere = ที่ใดก็ได้
partnership-any = ใดก็ได้
partnership-conditions = เงื่อนไขที่ต้องเป็นจริง
field-notice-side = ความต้องการหรือข้อเสนอ
field-notice-kind = ของอะไร
field-notice-title = ชื่อเรื่อง
field-text = รายละเอียด
field-subjects = หัวข้อ: รหัสเช่น area:3 หรือ sdg:13 คั่นด้วยช่องว่าง
field-countries = ประเทศ (ไม่เลือก: ที่ใดก็ได้)
field-languages = ภาษาที่ใช้ทำงาน (ไม่เลือก: ใดก็ได้)
field-organisation = องค์กร (รหัสระเบียน)
field-period = วันแรกและวันสุดท้าย
field-first = วันแรก
field-last = วันสุดท้าย
field-notice-amount = เท่าใด: ดอลลาร์ คน-วัน หรือจำนวนคน (เว้นว่างได้)
field-only-countries = เฉพาะองค์กรของประเทศเหล่านี้
field-only-organisation-forms = เฉพาะองค์กรประเภทเหล่านี้ (เช่น ministry, research)
field-must-language = ภาษาที่อีกฝ่ายต้องใช้
field-least-amount = อย่างน้อยเท่านี้
field-least-days = อย่างน้อยกี่วันร่วมกัน
refusal-no-match = ทั้งสองไม่เข้ากัน หรือยังทำเช่นนี้ไม่ได้
field-judgement = เผยแพร่หรือไม่
refusal-done = ทำไปแล้ว
refusal-waiting = มีความคิดเห็นรอการตรวจมากเกินไป โปรดกลับมาภายหลัง สิ่งที่คุณเขียนยังอยู่ในแบบฟอร์ม
progress-zero = (คำนวณจาก 0 การเติบโตจึงมากเสมอ)
record-iati = รายงานผ่าน IATI
outcomes-iati = กิจกรรม IATI (XML)
outcomes-iati-organisation = องค์กร IATI (XML)
outcomes-cbd = กิจกรรมตามเป้าหมายความหลากหลายทางชีวภาพโลก (CSV)
calls-title = ประกาศรับสมัคร
calls-text = ทุนการศึกษาและเงินสนับสนุนที่เปิดให้ ใครสมัครได้ และพิจารณาใบสมัครอย่างไร
calls-none = ยังไม่มีประกาศรับสมัคร
calls-new = เผยแพร่ประกาศรับสมัคร
call-form-text = เขียนเป็นภาษาของหน้านี้ ประกาศคงอยู่ตามที่เผยแพร่ แก้ไขภายหลังไม่ได้
field-call-title = ชื่อเรื่อง
field-call-text = ให้อะไร แก่ใคร และเพราะเหตุใด
field-call-programme = แผนงาน (รหัสของระเบียน เว้นว่างได้)
field-call-opens = วันแรกที่รับสมัคร
field-call-closes = วันสุดท้ายที่รับสมัคร
field-decide-by = วันสุดท้ายที่ตัดสิน
field-call-places = รับได้กี่คน
field-call-ages = อายุ
call-nationalities = เฉพาะคนสัญชาติของประเทศเหล่านี้ (ไม่เลือก: ประเทศใดก็ได้ในหกประเทศ)
call-age-least = อายุน้อยที่สุด (เว้นว่างได้)
call-age-most = อายุมากที่สุด (เว้นว่างได้)
call-language = ภาษาที่ต้องทำงานได้
call-language-any = ภาษาใดก็ได้
field-criterion = สิ่งที่พิจารณา
field-criterion-weight = น้ำหนักเป็นร้อยละ รวมกันเป็น 100
field-best-mark = คะแนนสูงสุด
field-mark = คะแนน
field-birth-year = ปีเกิด
field-nominated-by = อีเมลของผู้เสนอชื่อคุณ (เว้นว่างได้)
field-supervisor = อีเมลของอาจารย์ที่ปรึกษา (เว้นว่างได้)
field-statement = เหตุผลที่สมัคร
field-reasons = เหตุผล
field-outcome = การตัดสิน
field-relation = ความสัมพันธ์
call-days = รับสมัคร { $opens } ถึง { $closes } ตัดสินภายใน { $decided }
call-places = รับได้ { $count } คน
call-not-yet = เปิดรับสมัคร { $day }
call-open = เปิดรับสมัครถึง { $day }
call-closed = ปิดรับสมัคร { $day }
call-programme = แผนงานที่สังกัด
call-eligible = ใครสมัครได้
call-anyone = คนสัญชาติของหกประเทศ
call-nationality = คนสัญชาติ: { $countries }
call-aged = อายุ { $least } ถึง { $most } ปี ในปีที่ปิดรับสมัคร
call-speaks = ทำงานด้วยภาษานี้ได้: { $language }
call-judged = พิจารณาใบสมัครอย่างไร
call-criterion = { $title }: ร้อยละ { $weight } คะแนน 0 ถึง { $scale }
call-judged-text = ผู้ทบทวนสองคนขึ้นไปให้คะแนน ผู้ใกล้ชิดกับผู้สมัคร (องค์กรเดียวกัน อาจารย์กับศิษย์ ครอบครัว ผลงานร่วม หรือผู้เสนอชื่อ) จะไม่อ่าน ไม่ให้คะแนน และไม่ตัดสิน ผู้สมัครจะทราบผลพร้อมเหตุผล
call-judge = ใบสมัคร
call-apply = สมัคร
call-apply-text = ไม่ต้องมีบัญชี คุณจะได้ที่อยู่ของตนเองสำหรับดูผลและถอนใบสมัคร มีเพียงผู้พิจารณาที่อ่านสิ่งที่คุณเขียน และบันทึกไว้ทุกครั้งที่อ่าน
call-applications = { $count } ใบสมัคร
call-list-text = เป็นหมายเลข ไม่ใช่ชื่อ ผู้ใกล้ชิดกับผู้สมัครเข้าถึงใบสมัครนั้นไม่ได้ การเปิดแต่ละครั้งบันทึกไว้ในบันทึกการตรวจสอบ
call-no-applications = ยังไม่มีผู้สมัคร
call-back = ไปที่ประกาศรับสมัคร
application = ใบสมัคร
application-own = ใบสมัครของคุณ
application-keep = เก็บที่อยู่นี้ไว้ เป็นทางเดียวที่จะกลับมาที่ใบสมัคร ใครมีที่อยู่นี้ก็อ่านและถอนได้
application-waits = ยังไม่ได้ตัดสิน
application-decided = ตัดสินเมื่อ { $day }: { $outcome }
application-withdrawn = ถอนแล้ว ไม่มีสิ่งที่เขียนไว้เก็บอยู่ที่นี่
application-withdraw = ถอนใบสมัคร
application-withdraw-text = หากถอน สิ่งที่คุณเขียนจะไม่ถูกเก็บไว้ และสมัครใหม่ได้ระหว่างที่ยังเปิดรับ
application-nationality = สัญชาติ
application-organisation = ที่ทำงานหรือที่เรียน
application-languages = ภาษาที่คุณทำงานได้
application-disclosed = การอ่านของคุณบันทึกไว้ในบันทึกการตรวจสอบ
application-marks = คะแนน
application-ranking = อันดับ
application-decision = การตัดสิน
application-scores = ผู้ทบทวน { $count } คนให้คะแนนแล้ว
application-scored = คุณเป็นหนึ่งในนั้น
application-rank = อันดับ { $place }: เฉลี่ยร้อยละ { $mean } สูงสุดกับต่ำสุดต่างกัน { $spread } จุด
application-score = ให้คะแนน
application-decide = ตัดสิน
application-decide-text = ผู้สมัครจะทราบเหตุผล ผู้อื่นเห็นเพียงจำนวนที่รับ การตัดสินแก้ไขไม่ได้
application-declare = แจ้งว่าคุณใกล้ชิดกับผู้สมัคร
application-declare-text = จากนั้นคุณจะเข้าถึงใบสมัครนี้ไม่ได้อีก และคะแนนที่คุณให้จะไม่นับ
application-blocked = คุณอ่าน ให้คะแนน หรือตัดสินใบสมัครนี้ไม่ได้
conflict-same-person = เป็นของคุณเอง
conflict-same-organisation = ผู้สมัครอยู่ในองค์กรที่คุณมีบทบาท
conflict-declared = คุณหรือผู้สมัครแจ้งว่าใกล้ชิดกัน
conflict-nominated = คุณเสนอชื่อผู้สมัคร
near-supervisor = อาจารย์ที่ปรึกษาหรือศิษย์
near-family = ครอบครัว
near-co-author = เคยมีผลงานร่วมกัน
outcome-accepted = รับ
outcome-waiting-list = อยู่ในรายชื่อสำรอง
outcome-declined = ไม่รับ
refusal-call-day = วันนี้ประกาศรับสมัครไม่รับการดำเนินการนี้
refusal-ineligible = ไม่ตรงตามที่ประกาศกำหนด: { $unmet }
refusal-few-scores = ต้องมีผู้ทบทวนที่ไม่ใกล้ชิดสองคนให้คะแนนก่อน
refusal-no-place = ที่ทั้งหมดของประกาศเต็มแล้ว
network-members = สมาชิก
network-count = สมาชิก { $count } คน
network-shown = ที่นี่แสดงเฉพาะชื่อผู้ที่ยินยอม
network-closed = เครือข่ายนี้ยังไม่รับสมาชิกที่นี่
network-open = เปิดรับสมาชิก
network-join = เข้าร่วม
network-join-text = ไม่ต้องมีบัญชี ผู้ดูแลเครือข่ายยืนยันสมาชิก ผู้อื่นเห็นเฉพาะสิ่งที่คุณเลือก และไม่เห็นอีเมลของคุณ คุณจะได้ที่อยู่ของตนเองสำหรับแก้ไขหรือออก
network-keep = ทุกคนที่ขอเข้าร่วม
network-keep-text = การดูรายชื่อนี้แต่ละครั้งบันทึกไว้ในบันทึกการตรวจสอบ ผู้ที่คุณนำออกจะไม่มีอะไรเก็บไว้
network-nobody = ยังไม่มีผู้ขอเข้าร่วม
field-member-about = สิ่งที่คุณทำ (เว้นว่างได้)
member-shows = สิ่งที่ทุกคนเห็นได้
member-shows-name = ชื่อและประเทศของฉัน (หากไม่เลือก จะไม่แสดงอะไร)
member-shows-organisation = องค์กรของฉัน
member-shows-about = สิ่งที่ฉันทำ
member-is-confirmed = สมาชิก
member-confirm = ยืนยัน
member-remove = นำออก
membership-title = การเป็นสมาชิกของคุณ
membership-waits = รอการยืนยัน ก่อนหน้านั้นจะไม่แสดงอะไร
membership-confirmed = คุณเป็นสมาชิกแล้ว
membership-left = การเป็นสมาชิกนี้สิ้นสุดแล้ว ไม่มีสิ่งที่เขียนไว้เก็บอยู่
membership-keep = เก็บที่อยู่นี้ไว้ เป็นทางเดียวที่จะกลับมา ใครมีที่อยู่นี้ก็แก้ไขสิ่งที่กล่าวถึงคุณได้
membership-change = แก้ไข
membership-change-text = สิ่งที่แสดงเปลี่ยนทันที หากคุณกล่าวถึงตนเองเป็นอย่างอื่น ต้องรอการยืนยันใหม่
membership-leave = ออก
membership-leave-text = หากคุณออก สิ่งที่คุณเขียนจะไม่ถูกเก็บไว้
minutes-title = รายงานการประชุม
minutes-none = ยังไม่มีรายงานของการประชุมนี้
minutes-begin = เริ่มรายงานการประชุม
field-meeting-before = การประชุมก่อนหน้า (รหัสของระเบียน เว้นว่างได้)
minutes-before = คำมั่นของการประชุมก่อนหน้าเป็นอย่างไรแล้ว
minutes-agenda = ระเบียบวาระ
minutes-item = เพิ่มหัวข้อ
field-agenda-item = หัวข้อวาระ
minutes-paper = เอกสาร
field-paper = เอกสาร (รหัสของระเบียน เว้นว่างได้)
minutes-nothing = ยังไม่มีการบันทึก
minutes-nothing-promised = ไม่มีคำมั่น
minutes-statements = ถ้อยแถลง
minutes-statement = ถ้อยแถลง
minutes-say = เพิ่มถ้อยแถลง
field-speaker = ผู้พูดหรือคณะผู้แทน
field-statement-text = สิ่งที่กล่าว
field-statement-number = หมายเลขถ้อยแถลง
minutes-translate = เพิ่มคำแปล
minutes-by-machine = แปลด้วยเครื่อง
minutes-translated = แปลโดยคน
minutes-original = ต้นฉบับ
minutes-also = มีคำแปลเป็น:
minutes-decisions = มติ
minutes-decide = เพิ่มมติ
field-decision-text = สิ่งที่มีมติ
minutes-promise = เพิ่มคำมั่น
field-commitment-text = สิ่งที่ให้คำมั่น
field-due = วันสุดท้าย
minutes-follow = แจ้งว่าคำมั่นเป็นอย่างไรแล้ว
field-progress-text = สิ่งที่ทำแล้ว หรืออุปสรรค
field-state = สถานะ
field-commitment-number = หมายเลขคำมั่น
minutes-number = หมายเลขของสิ่งที่จะขีดออก ตามในวงเล็บท้ายข้อความ
commitment = คำมั่น
commitment-owner = ผู้ให้คำมั่น
commitment-overdue = เกินกำหนด
commitment-open = ยังไม่เริ่ม
commitment-under-way = กำลังดำเนินการ
commitment-kept = ทำตามแล้ว
commitment-given-up = ยกเลิก
commitments-title = คำมั่น
commitments-all = คำมั่นของทุกการประชุม
commitments-text = สิ่งที่ให้คำมั่นในการประชุม โดยใคร ถึงเมื่อใด และเป็นอย่างไรแล้ว
commitments-none = ยังไม่มีการประชุมใดบันทึกคำมั่น
conflict-rival = คุณสมัครในประกาศเดียวกัน
field-minute-number = หมายเลข
report-map-what = สถานที่ของโครงการสาธิตที่มีบันทึก ตัวเลขในวงเล็บคือจำนวนในที่เดียวกัน
report-map-edge = สามเหลี่ยมที่ขอบหมายถึงอยู่ไกลออกไปทางนั้น
report-map-source = สถานที่: บันทึกด้านล่าง แผนที่ฐาน: Natural Earth สาธารณสมบัติ เส้นเขตแดนตามที่วาดไว้โดยไม่กระทบต่อจุดยืนใด
certificate-title = ใบรับรองการเข้าร่วม
certificate-did = ได้เข้าร่วม
certificate-check = ทุกคนตรวจสอบใบรับรองนี้ได้ที่
certificate-valid = ใบรับรองนี้ใช้ได้ ผู้ดูแลรายชื่อของกิจกรรมยืนยันว่า { $name } ได้มาร่วม
certificate-confirmed = ยืนยัน
certificate-by = { $day } โดยผู้ดูแลรายชื่อของ{ $country }
certificate-pdf = ใบรับรองเป็น PDF
ticket-came = คุณได้มาร่วม นี่คือใบรับรองของคุณ แสดงที่อยู่ของใบรับรองแก่ผู้ที่ต้องการตรวจสอบ
ticket-forget-text = คุณลบทุกอย่างเกี่ยวกับคุณได้ จากนั้นใบรับรองของคุณจะใช้ไม่ได้และสิ่งที่คุณบอกเกี่ยวกับกิจกรรมจะหายไปด้วย
ticket-forget = ลบทุกอย่างเกี่ยวกับฉัน
field-came = ได้มาร่วม
attendance-text = หลังกิจกรรม ให้ทำเครื่องหมายผู้ที่มาร่วม พวกเขาจะได้ใบรับรองและถูกถามความเห็นต่อกิจกรรม
attendance-save = บันทึกผู้ที่มาร่วม
attendance-count = { $count ->
   *[other] มาร่วม { $count } คน
}
survey-title = ผู้ที่มาร่วมบอกอย่างไร
survey-ask = คุณคิดอย่างไรกับกิจกรรม
survey-text = คะแนนจะแสดงในหน้ากิจกรรมโดยไม่มีชื่อเมื่อมีผู้ตอบห้าคน มีเพียงผู้ดูแลรายชื่อที่อ่านสิ่งที่คุณเขียนโดยไม่มีชื่อคุณ คุณตอบใหม่ได้ นับคำตอบล่าสุด
field-survey-organised = จัดได้ดีเพียงใด
field-survey-useful = มีประโยชน์ต่องานของคุณเพียงใด
field-survey-learnt = มีสิ่งใหม่สำหรับคุณมากเพียงใด
field-survey-uses = คุณได้ใช้หรือจะใช้อะไรจากกิจกรรมนี้
field-survey-better = ครั้งหน้าควรปรับปรุงอะไร
survey-scale = 1: ไม่เลย 5: มาก
survey-median = มัธยฐาน
survey-answered = { $count ->
   *[other] ตอบแล้ว { $count } คน
}
survey-question = คำถาม
survey-send = ส่งคำตอบ
alumni-title = ศิษย์เก่า
alumni-text = คุณได้ที่แล้ว หากคุณยินยอม ชื่อ สัญชาติ และองค์กรที่คุณระบุจะแสดงในหน้าประกาศให้ทุกคนเห็น คุณถอนความยินยอมที่นี่ได้ทุกเมื่อ
alumni-agree = ใส่ชื่อฉันในรายชื่อศิษย์เก่า
alumni-save = บันทึก
deadlines-title = กำหนดเวลา
deadlines-days = วันสุดท้ายที่ทุกคนรู้ได้
deadlines-what = เรื่อง
deadlines-day = วันสุดท้าย
deadlines-none = ไม่มีสิ่งใดถึงกำหนด
deadlines-text = วันสิ้นสุดตามเวลาสากล (UTC) หากสมัครรับปฏิทิน ปฏิทินของคุณจะเตือนเจ็ดวันและหนึ่งวันก่อนแต่ละกำหนด
deadlines-calendar = ปฏิทินกำหนดเวลาพร้อมการเตือน
deadline-answers = คำตอบต่อข้อเสนอ { $number }
deadline-comments = ความเห็นของประชาชน: { $title }
deadline-round = การประเมินตนเองและคะแนน: { $title }
deadline-applications = ใบสมัคร: { $title }
deadline-decisions = การตัดสินใบสมัคร: { $title }
deadline-registration = การลงทะเบียน: { $title }
deadline-commitment = คำมั่น { $number }: { $title }
tasks-title = สิ่งที่รอคุณ
tasks-none = ไม่มีสิ่งใดรอคุณ
task-answer = { $count ->
   *[other] ข้อเสนอ { $count } รายการรอคำตอบของประเทศคุณ
}
task-assess = { $count ->
   *[other] กิจกรรม { $count } รายการยังไม่มีการประเมินตนเอง
}
task-score = { $count ->
   *[other] กิจกรรม { $count } รายการต้องการคะแนนอิสระ
}
task-moderate = { $count ->
   *[other] ความเห็น { $count } รายการรอการตรวจ
}
task-reply = { $count ->
   *[other] ความเห็น { $count } รายการรอคำตอบทางการ
}
task-mark = { $count ->
   *[other] ใบสมัคร { $count } ใบรอคะแนนของคุณ
}
task-decide = { $count ->
   *[other] ใบสมัคร { $count } ใบรอการตัดสิน
}
task-confirm = { $count ->
   *[other] { $count } คนรอการยืนยันเป็นสมาชิก
}
task-keep = { $count ->
   *[other] คำมั่น { $count } รายการครบกำหนดในสามสิบวันหรือเลยกำหนดแล้ว
}
task-introduce = { $count ->
   *[other] { $count } ฝ่ายขอให้แนะนำกับคุณ
}
outcomes-done = บันทึกว่าทำแล้ว: { $before } รายการระหว่าง 2016–2022, { $since } รายการตั้งแต่ 2023, ไม่ระบุปี { $undated } รายการ
outcomes-line = หนึ่งบรรทัดคือหนึ่งสิ่งที่ทำแล้ว: กิจกรรม โครงการสาธิต ผลการวิจัย หรือรายการที่ประเทศหนึ่งลงไว้ในบันทึกของตน
certificate-withdrawn = ใบรับรองนี้ใช้ไม่ได้แล้ว ตั้งแต่ { $day } ผู้ดูแลรายชื่อของกิจกรรมไม่ยืนยันอีกต่อไป
certificate-no-letters = ศูนย์ไม่มีตัวอักษรสำหรับบางส่วนของชื่อนี้ จึงไม่มี PDF หน้านี้คือใบรับรอง
attendance-from = ตั้งแต่ { $day } คุณทำเครื่องหมายผู้ที่มาร่วมได้ที่นี่
ticket-no-event = กิจกรรมไม่แสดงอีกแล้ว สิ่งที่คุณเขียนยังเก็บไว้ คุณลบได้ที่นี่
survey-fives = คำตอบแสดงครั้งละห้าเพื่อไม่ให้แยกได้ว่าเป็นของใคร
report-records-now = สิ่งที่บันทึกนับถึงการปิดรอบ ชื่อเรื่อง กิจกรรม โครงการสาธิต และสถานที่เป็นไปตามระเบียนสาธารณะเมื่อทำรายงาน
task-close = ปิดรอบนี้ได้
outcomes-not-yet = ขณะนี้ยังไม่มีบันทึก
mail-waits-subject = มี { $count } เรื่องรอคุณอยู่
mail-waits-text = เรื่องเหล่านี้รอคุณอยู่ในศูนย์ความรู้:
mail-last-day = วันสุดท้าย: { $day }
mail-waits-end = คุณได้รับการเตือนนี้เพราะคุณมีบัญชี คุณเลือกภาษาอื่นหรือไม่รับการเตือนได้ที่นั่น:
mail-ticket-subject = การลงทะเบียนของคุณ: { $title }
mail-ticket-text = คุณลงทะเบียนเข้าร่วม “{ $title }” แล้ว ที่ที่อยู่เฉพาะของคุณ คุณดูได้ว่ามีที่นั่งหรือรออยู่ และพบใบรับรองหลังงาน:
mail-place-subject = คุณมีที่นั่งแล้ว: { $title }
mail-place-text = คุณรออยู่และตอนนี้มีที่นั่งที่ “{ $title }” แล้ว หากมาไม่ได้ โปรดคืนที่นั่งที่ที่อยู่ซึ่งได้รับตอนลงทะเบียน เพื่อให้ผู้อื่นได้เข้าร่วม งาน:
mail-application-subject = ใบสมัครของคุณ: { $title }
mail-application-text = ใบสมัครของคุณสำหรับ “{ $title }” มาถึงแล้ว ผลการตัดสินจะอยู่ที่ที่อยู่เฉพาะของคุณ ซึ่งคุณถอนใบสมัครได้ด้วย:
mail-decision-subject = ตัดสินแล้ว: { $title }
mail-decision-text = ใบสมัครของคุณสำหรับ “{ $title }” ได้รับการตัดสินแล้ว ผลและเหตุผลอยู่ที่ที่อยู่ซึ่งได้รับตอนสมัคร ประกาศ:
mail-membership-subject = การเป็นสมาชิกของคุณ: { $title }
mail-membership-text = คุณขอเข้าร่วม “{ $title }” ที่ที่อยู่เฉพาะของคุณ คุณดูได้ว่าได้รับการยืนยันแล้วหรือไม่ และแก้ไขข้อมูลเกี่ยวกับคุณหรือออกได้:
mail-confirmed-subject = คุณเป็นสมาชิกแล้ว: { $title }
mail-confirmed-text = การเป็นสมาชิกของคุณใน “{ $title }” ได้รับการยืนยันแล้ว เครือข่าย:
mail-secret = เก็บข้อความนี้ไว้: ผู้ที่มีที่อยู่นี้ทำได้เหมือนคุณ หากไม่ใช่คุณที่เขียนมา คุณลบทุกอย่างเกี่ยวกับคุณที่นั่นได้
account-mail = การเตือนทางอีเมล
account-mail-text = ศูนย์จะเขียนถึงคุณเกี่ยวกับเรื่องที่รอคุณ: เมื่อมีเรื่องใหม่ และเจ็ดวันกับหนึ่งวันก่อนวันสุดท้าย เรื่องที่ไม่มีวันสุดท้าย สัปดาห์ละครั้ง
field-mail-language = ภาษาของอีเมล
account-mail-remind = เตือนฉันทางอีเมล
account-mail-button = บันทึก
mail-changed = บันทึกสิ่งที่คุณเลือกแล้ว
task-came = งานจบแล้ว: ระบุว่าใน { $count } คน ใครมาร่วม
